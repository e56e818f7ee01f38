/** What waits behind a gate, as its icon says it. */
export type GateKind = 'film' | 'map' | 'post' | 'form' | 'script' | 'page';

/** What is seen of what waits, before anything is read. */
export interface GateLooks {
  readonly kind: GateKind;
  /** The host that would be asked, where that is known. */
  readonly host: string | undefined;
  /** Whether the page has put a picture of its own behind the words. */
  readonly hasPoster: boolean;
}

/** What an address, a title or a service is called, in French and English, where it is one of these. */
const words: readonly (readonly [GateKind, RegExp])[] = [
  ['map', /maps?\b|\bcartes?\b|openstreetmap|geoportail|géoportail|carto|arcgis|leaflet/i],
  ['form', /forms?\b|formulaire|typeform|tally\.so|survey|sondage|calendly/i],
  ['post', /twitter|\/\/x\.com|facebook|instagram|tiktok|linkedin|bsky|bluesky|mastodon|threads\.net|pinterest/i],
  ['film', /youtu\.?be|vimeo|dailymotion|peertube|twitch|vid[eé]o|\bfilms?\b|player/i],
];

const addresses = ['data-src', 'data-cookieblock-src', 'src', 'data-poster', 'poster'];

/** What is seen of a gate that waits for `ids`; `held` gives it its size. */
export function gateLooks(
  gate: Element & { readonly kind?: GateKind },
  held: Element | undefined,
  ids: readonly string[],
): GateLooks {
  return {
    kind: gate.kind ?? gateKind(held, ids.join(' ')),
    host: gateHost(held),
    hasPoster: gate.querySelector(':scope > [slot="poster"]') !== null,
  };
}

/** Tells what waits: by what is held, else by what its service is called. */
export function gateKind(held: Element | undefined, service: string): GateKind {
  if (held?.localName === 'video') return 'film';
  const said = [held && addressOf(held), held?.getAttribute('title'), service];
  for (const text of said) {
    const found = text && words.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return held ? 'page' : 'script';
}

/** The host that would be asked, unless it is the page's own. */
export function gateHost(held: Element | undefined): string | undefined {
  const address = held && addressOf(held);
  if (!address || !URL.canParse?.(address, document.baseURI)) return undefined;
  const { host, protocol } = new URL(address, document.baseURI);
  return protocol.startsWith('http') && host !== location.host ? host.replace(/^www\./, '') : undefined;
}

function addressOf(held: Element): string | undefined {
  return addresses.map((name) => held.getAttribute(name)).find((address): address is string => Boolean(address));
}
