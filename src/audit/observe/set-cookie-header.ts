/** What a `Set-Cookie` header, or a text given to `document.cookie`, sets. Its value is left where it is. */
export interface SetCookie {
  readonly name: string;
  readonly host: string;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  /** Seconds from now; undefined for a cookie that ends with the browser. */
  readonly lifetime: number | undefined;
}

/** Reads what sets a cookie; undefined where it erases one, has no name, or names the domain of somebody else. */
export function readSetCookie(text: string, host: string, now: number): SetCookie | undefined {
  const [pair = '', ...rest] = text.split(';');
  const name = pair.split('=', 1)[0]!.trim();
  if (!name || !pair.includes('=')) return undefined;
  const attributes = new Map(
    rest.map((each) => {
      const [key = '', ...value] = each.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()] as const;
    }),
  );
  const lifetime = lifetimeOf(attributes.get('max-age'), attributes.get('expires'), now);
  if (lifetime !== undefined && lifetime <= 0) return undefined;
  const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase();
  if (domain && host !== domain && !host.endsWith(`.${domain}`)) return undefined;
  return {
    name,
    host: domain || host,
    httpOnly: attributes.has('httponly'),
    partitioned: attributes.has('partitioned'),
    lifetime,
  };
}

/** `Max-Age` comes before `Expires`; what cannot be read counts as absent, as in browsers. */
function lifetimeOf(maxAge: string | undefined, expires: string | undefined, now: number): number | undefined {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge);
  const end = expires === undefined ? NaN : Date.parse(expires);
  return Number.isNaN(end) ? undefined : Math.round((end - now) / 1000);
}
