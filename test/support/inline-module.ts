/**
 * A module and all that it imports as one `data:` address, so that a page of no origin, which may fetch nothing from
 * here, can import it.
 */
export async function inlineModule(path: string): Promise<string> {
  const known = new Map<string, Promise<string>>();
  const inline = (url: string): Promise<string> => {
    if (!known.has(url)) known.set(url, load(url));
    return known.get(url)!;
  };
  const load = async (url: string): Promise<string> => {
    let code = await (await fetch(url)).text();
    const specifiers = new Set(
      [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([./][^"]+)"/g)].map((match) => match[1]!),
    );
    for (const specifier of specifiers) {
      const address = await inline(new URL(specifier, url).href);
      code = code.replaceAll(`"${specifier}"`, `"${address}"`);
    }
    return `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
  };
  return inline(new URL(path, location.origin).href);
}
