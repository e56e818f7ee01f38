/** All values of a cookie's name, which may be set on several paths and domains. None where cookies are blocked. */
export function readCookies(name: string): readonly string[] {
  return pairs().flatMap((pair) => (pair.startsWith(`${name}=`) ? [pair.slice(name.length + 1)] : []));
}

/** The names of the cookies that this page can see. */
export function cookieNames(): readonly string[] {
  return pairs().map((pair) => pair.split('=', 1)[0] ?? ''); // prettier-ignore
}

/** Sets one cookie, as `document.cookie` takes it; does nothing where cookies are blocked. */
export function setCookie(cookie: string): void {
  try {
    document.cookie = cookie;
  } catch {
    // A sandboxed frame has none.
  }
}

/**
 * Erases the cookies of a name: on every domain above this host, and every path above this page. A public suffix is refused by
 * the browser, and costs nothing.
 */
export function eraseCookies(name: string): void {
  const isSecure = location.protocol === 'https:';
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.slice(0, -1).map((_, i) => `; Domain=${labels.slice(i).join('.')}`)];
  const steps = location.pathname.split('/').slice(1);
  const prefixes = steps.map((_, i) => `/${steps.slice(0, i + 1).join('/')}`);
  const paths = new Set(['/', ...prefixes.flatMap((path) => (path === '/' ? [] : [path, `${path}/`]))]);
  // Names that begin with `__Secure-` or `__Host-` are let go by who says `Secure`.
  const erase = (place: string) =>
    setCookie(`${name}=; Max-Age=0; ${place}; SameSite=Lax${isSecure ? '; Secure' : ''}`);
  for (const domain of domains) for (const path of paths) erase(`Path=${path}${domain}`);
}

function pairs(): readonly string[] {
  try {
    return document.cookie.split('; ');
  } catch {
    return [];
  }
}
