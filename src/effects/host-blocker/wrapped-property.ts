/** Ends a wrapping. Where others have wrapped it meanwhile it stays beneath theirs, and whoever made it lets all pass. */
export type Unwrap = () => void;

/** What stands around a method: called with its `this`, its arguments, and what calls the method itself with the same. */
export type AroundMethod = (self: unknown, parts: readonly unknown[], next: () => unknown) => unknown;

/** What stands around an accessor. */
export interface AroundAccessor {
  get?(self: unknown, next: () => unknown): unknown;
  set?(self: unknown, value: unknown, next: () => unknown): void;
}

/**
 * Puts a function around a method, which keeps its name and length. One that is inherited is wrapped on the holder alone.
 * What does not exist, or may not be redefined, is left alone.
 */
export function wrapMethod(holder: object, name: string, around: AroundMethod): Unwrap {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  const method: unknown = own ? own.value : Reflect.get(holder, name);
  if (typeof method !== 'function') return () => {};
  // What is inherited may be wrapped by others meanwhile.
  const beneath = () => (own ? method : Reflect.get(Object.getPrototypeOf(holder) as object, name)) as typeof method;
  const { wrapper } = {
    wrapper(this: unknown, ...parts: unknown[]): unknown {
      return around(this, parts, () => Reflect.apply(beneath(), this, parts) as unknown);
    },
  };
  for (const key of ['name', 'length']) {
    Object.defineProperty(wrapper, key, { configurable: true, value: Reflect.get(method, key) });
  }
  return redefine(holder, name, { configurable: true, enumerable: true, writable: true, ...own, value: wrapper });
}

/** Puts functions around the getter and the setter of an accessor. */
export function wrapAccessor(holder: object, name: string, around: AroundAccessor): Unwrap {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  if (!own?.get || !own.set) return () => {};
  const { get, set } = own;
  const wrapper = {
    get(this: unknown): unknown {
      const next = () => Reflect.apply(get, this, []) as unknown;
      return around.get ? around.get(this, next) : next();
    },
    set(this: unknown, value: unknown): void {
      const next = () => Reflect.apply(set, this, [value]) as unknown;
      if (around.set) around.set(this, value, next);
      else next();
    },
  };
  return redefine(holder, name, { ...own, get: wrapper.get, set: wrapper.set });
}

function redefine(holder: object, name: string, wrapped: PropertyDescriptor): Unwrap {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  if (!Reflect.defineProperty(holder, name, wrapped)) return () => {};
  return () => {
    const now = Object.getOwnPropertyDescriptor(holder, name);
    if (now?.value !== wrapped.value || now?.get !== wrapped.get || now?.set !== wrapped.set) return;
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}
