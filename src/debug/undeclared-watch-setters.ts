import type { Unwrap } from '../effects/host-blocker/wrapped-property.js';
import { wrapAccessor, wrapMethod } from '../effects/host-blocker/wrapped-property.js';

/** Where scripts keep what they set. */
export type Place = 'cookie' | 'local' | 'session';

/** Places in scripts, innermost first, with line and column: `https://www.example.fr/app.js:12:34`. */
export type Frames = readonly string[];

/** Tells who sets what, by `document.cookie`, `setItem` and `cookieStore.set`. */
export function noteSetters(onSet: (place: Place, name: string, by: Frames) => void): Unwrap {
  const own = filesOfOurs();
  const by = () => {
    const all = frames();
    const foreign = all.filter((frame) => !own.has(fileOf(frame)));
    // Where all code is in one file, so are we.
    return foreign.length ? foreign : all;
  };
  const unwraps = [
    wrapAccessor(Document.prototype, 'cookie', {
      set: (_, text, next) => {
        next();
        onSet('cookie', String(text).split('=', 1)[0]!.trim(), by());
      },
    }),
    wrapMethod(Storage.prototype, 'setItem', (self, [name], next) => {
      next();
      onSet(isSession(self) ? 'session' : 'local', String(name), by());
    }),
    // Not in every engine.
    wrapMethod(globalThis.CookieStore?.prototype ?? {}, 'set', (_, [cookie], next) => {
      const from = by();
      const tell = () => onSet('cookie', nameOf(cookie), from);
      // Before, as the browser may tell of the change first; and afterwards, as it may not tell.
      tell();
      const done = next();
      void Promise.resolve(done).then(tell, () => {});
      return done;
    }),
  ];
  return () => {
    for (const unwrap of unwraps) unwrap();
  };
}

/** A cookie store takes a name, or an object that has one. */
function nameOf(cookie: unknown): string {
  return String(typeof cookie === 'object' && cookie !== null ? Reflect.get(cookie, 'name') : cookie);
}

function isSession(storage: unknown): boolean {
  try {
    return storage === sessionStorage;
  } catch {
    return false;
  }
}

/** A frame without line and column. */
export function fileOf(frame: string): string {
  return frame.replace(/:\d+:\d+$/, '');
}

/** Where this function is called from. */
function frames(): Frames {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  // Chromium keeps ten otherwise.
  if (limit !== undefined) Reflect.set(Error, 'stackTraceLimit', 50);
  const { stack = '' } = new Error();
  if (limit !== undefined) Reflect.set(Error, 'stackTraceLimit', limit);
  return stack.match(/(?:blob:)?https?:\/\/[^\s()@]+:\d+:\d+/g) ?? [];
}

/** Files of frames that stand between a page's call and whoever asks for frames. Rehearsed, as bundlers move code about. */
function filesOfOurs(): ReadonlySet<string> {
  const seen: string[] = [];
  const within = () => {
    seen.push(...frames());
  };
  const rehearsal = {
    call() {},
    get value() {
      return '';
    },
    set value(_: string) {},
  };
  const unwraps = [wrapMethod(rehearsal, 'call', within), wrapAccessor(rehearsal, 'value', { set: within })];
  rehearsal.call();
  rehearsal.value = 'set';
  for (const unwrap of unwraps) unwrap();
  const here = new Set(frames());
  return new Set(seen.filter((frame) => !here.has(frame)).map(fileOf));
}
