/** A module and all that it imports, for a page of no origin, which may fetch nothing from here. */
export interface InlineModule {
  /** What such a page imports it by. */
  readonly name: string;
  /** The text of an import map, by which it finds each module under its path. */
  readonly importMap: string;
}

export async function inlineModule(path: string): Promise<InlineModule> {
  const codes = new Map<string, Promise<string>>();
  const load = async (url: string): Promise<string> => {
    let code = await (await fetch(url)).text();
    const specifiers = new Set(
      [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([./][^"]+)"/g)].map((match) => match[1]!),
    );
    for (const specifier of specifiers) {
      code = code.replaceAll(`"${specifier}"`, `"${take(new URL(specifier, url).href)}"`);
    }
    return code;
  };
  const take = (url: string): string => {
    if (!codes.has(url)) codes.set(url, load(url));
    return nameOf(url);
  };
  const name = take(new URL(path, location.origin).href);
  const imports: Record<string, string> = {};
  for (const [url, code] of codes) imports[nameOf(url)] = addressOf(await code);
  return { name, importMap: JSON.stringify({ imports }) };
}

function addressOf(code: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
}

function nameOf(url: string): string {
  return `inline:${new URL(url).pathname}`;
}
