/** What browsers refuse to do for some visitors. Each returns what undoes it. */

type Undo = () => void;

function denied(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

function redefine(target: object, name: string, descriptor: PropertyDescriptor): Undo {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/** Cookies throw, as in a sandboxed frame. */
export function denyCookies(): Undo {
  return redefine(document, 'cookie', { get: denied, set: denied });
}

/** Cookies are silently not kept, as where a visitor blocks them. */
export function ignoreCookies(): Undo {
  return redefine(document, 'cookie', { get: () => '', set: () => {} });
}

/** Web storage throws when it is but touched. */
export function denyWebStorage(): Undo {
  return redefine(globalThis, 'localStorage', { get: denied });
}

/** Web storage can be read, and is full. */
export function fillWebStorage(): Undo {
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return redefine(Storage.prototype, 'setItem', { value: full });
}

/** Answers a script’s reading and setting of cookies, with the browser’s own way at hand. */
export function redefineCookies(jar: {
  get: (real: () => string) => string;
  set: (cookie: string, real: (cookie: string) => void) => void;
}): Undo {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  return redefine(document, 'cookie', {
    get: () => jar.get(() => own.get!.call(document) as string),
    set: (cookie: string) => jar.set(cookie, (each) => own.set!.call(document, each)),
  });
}

/** Writes down every cookie that a script sets, attributes included, and lets the browser have it. */
export function recordCookies(): { readonly written: string[]; readonly undo: Undo } {
  const written: string[] = [];
  const undo = redefineCookies({
    get: (real) => real(),
    set: (cookie, real) => {
      written.push(cookie);
      real(cookie);
    },
  });
  return { written, undo };
}

/** Forgets every cookie of this host that a script has set, and all web storage. */
export function forgetEverything(): void {
  for (const pair of document.cookie.split('; ')) {
    const [name = ''] = pair.split('=');
    document.cookie = `${name}=; Path=/; Max-Age=0`;
  }
  localStorage.clear();
}
