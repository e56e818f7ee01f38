/** What a page’s scripts do, as hooks tell it. */
export interface ScriptAct {
  readonly kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'request' | 'fingerprint';
  /** Of a request its address. */
  readonly name: string;
  /** What was given to `document.cookie` after the value: attributes. */
  readonly attributes?: string;
  /** Whether the page sees the cookie that it has set. */
  readonly isSeen?: boolean;
  /** Address of the script. */
  readonly by: string | undefined;
  /** Of the frame: one without an address of its own has that of who made it. */
  readonly origin: string;
}

export interface HookSettings {
  /** Name of the function by which pages tell. */
  readonly teller: string;
  readonly fingerprints: boolean;
  /** Whether the browser objects by Global Privacy Control. */
  readonly gpc: boolean;
}

/** Runs in each frame before its scripts: it is handed over as text and can use nothing of this module. */
export function hookPage({ teller, fingerprints, gpc }: HookSettings): void {
  const scope = globalThis as unknown as Record<string, ((act: ScriptAct) => Promise<unknown>) | undefined>;
  const send = scope[teller];
  if (!send) return;
  const told = new Set<string>();
  const tell = (act: Omit<ScriptAct, 'by' | 'origin'>) => {
    try {
      const key = `${act.kind} ${act.name} ${act.attributes ?? ''}`;
      if (told.has(key)) return;
      told.add(key);
      const by = new Error().stack?.match(/https?:\/\/[^\s)]+?(?=:\d+:\d+)/)?.[0];
      send({ ...act, by, origin: globalThis.origin }).catch(() => {});
    } catch {
      // What cannot be told must not change what the page does.
    }
  };
  /** Tells of a method’s calls, when they are done. */
  const hook = <T extends object>(
    prototype: T | undefined,
    name: string,
    onCall: (self: never, args: readonly never[]) => void,
  ) => {
    const own = prototype && (Reflect.get(prototype, name) as unknown);
    if (typeof own !== 'function') return;
    const replacement = new Proxy(own, {
      apply(target, self, args) {
        const answer = Reflect.apply(target as never, self, args) as unknown;
        try {
          onCall(self as never, args as never[]);
        } catch {
          // The page’s own call stands.
        }
        return answer;
      },
    });
    Object.defineProperty(prototype, name, { value: replacement, writable: true, configurable: true });
  };

  if (gpc) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });

  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (jar?.get && jar.set) {
    const { get, set } = jar;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...jar,
      set(this: Document, text: unknown) {
        set.call(this, text);
        const [pair = '', ...attributes] = String(text).split(';');
        const name = pair.split('=', 1)[0]!.trim();
        // One that the browser has refused, or that was erased, is not there.
        const isSeen = String(get.call(this))
          .split('; ')
          .some((each) => each.startsWith(`${name}=`));
        if (name) tell({ kind: 'cookie', name, attributes: attributes.join(';'), isSeen });
      },
    });
  }
  hook(globalThis.CookieStore?.prototype, 'set', (_, [first, second]: readonly unknown[]) => {
    const options = (second === undefined && typeof first === 'object' ? first : { name: first }) as Record<
      string,
      unknown
    >;
    const end = options['expires'];
    const attributes = typeof end === 'number' ? `expires=${new Date(end).toUTCString()}` : '';
    tell({ kind: 'cookie', name: String(options['name']), attributes });
  });
  hook(globalThis.Storage?.prototype, 'setItem', (self: Storage, [name]: readonly unknown[]) => {
    tell({ kind: self === globalThis.localStorage ? 'local' : 'session', name: String(name) });
  });
  hook(globalThis.IDBFactory?.prototype, 'open', (_, [name]: readonly unknown[]) => {
    tell({ kind: 'indexeddb', name: String(name) });
  });
  hook(globalThis.CacheStorage?.prototype, 'open', (_, [name]: readonly unknown[]) => {
    tell({ kind: 'cache', name: String(name) });
  });
  // The browser tells of what is sent while a page is left only after it has gone.
  hook(globalThis.Navigator?.prototype, 'sendBeacon', (_, [address]: readonly unknown[]) => {
    tell({ kind: 'request', name: new URL(String(address), document.baseURI).href });
  });

  if (!fingerprints) return;
  const written = new WeakSet<object>();
  const fonts = new WeakMap<object, Set<string>>();
  const context = globalThis.CanvasRenderingContext2D?.prototype;
  hook(context, 'fillText', (self: CanvasRenderingContext2D) => written.add(self.canvas));
  hook(context, 'strokeText', (self: CanvasRenderingContext2D) => written.add(self.canvas));
  // A drawing that is shown is a drawing; text that nobody sees and that is read back tells machines apart.
  const onRead = (canvas: HTMLCanvasElement, how: string) => {
    if (written.has(canvas) && !canvas.isConnected) tell({ kind: 'fingerprint', name: how });
  };
  hook(globalThis.HTMLCanvasElement?.prototype, 'toDataURL', (self: HTMLCanvasElement) =>
    onRead(self, 'canvas.toDataURL'),
  );
  hook(globalThis.HTMLCanvasElement?.prototype, 'toBlob', (self: HTMLCanvasElement) => onRead(self, 'canvas.toBlob'));
  hook(context, 'getImageData', (self: CanvasRenderingContext2D) => onRead(self.canvas, 'canvas.getImageData'));
  hook(context, 'measureText', (self: CanvasRenderingContext2D) => {
    const known = fonts.get(self) ?? new Set();
    fonts.set(self, known.add(self.font));
    if (known.size === 30) tell({ kind: 'fingerprint', name: 'canvas.measureText' });
  });
  hook(globalThis.OfflineAudioContext?.prototype, 'startRendering', () => {
    tell({ kind: 'fingerprint', name: 'OfflineAudioContext.startRendering' });
  });
}
