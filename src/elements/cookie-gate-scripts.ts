/**
 * Takes the scripts out of a fragment that is about to enter the page; what it returns runs them once it is there.
 *
 * Cloned scripts would run as they happen to load. These run in the order in which they are written, those with `defer`
 * and modules last, as in a page; `async` ones run as they load (CONFORMITY E2). They are the clones themselves, with all
 * their attributes, a nonce too. `async = false` would order them as well, but in one list for the whole document, where
 * a script that hangs holds up those of other gates.
 */
export function takeScripts(fragment: DocumentFragment): () => void {
  const scripts = [...fragment.querySelectorAll('script')].filter(isOrdered);
  const queue = [...scripts.filter((script) => !isDeferred(script)), ...scripts.filter(isDeferred)].map((script) => {
    const place = document.createComment('script');
    script.replaceWith(place);
    return { script, place };
  });
  const run = (): void => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const { script, place } = item;
      const isAwaited = script.hasAttribute('src');
      if (isAwaited) {
        script.addEventListener('load', run, { once: true });
        script.addEventListener('error', run, { once: true });
      }
      // If the content was taken away meanwhile, this tree is in no page, and the script never runs.
      place.replaceWith(script);
      if (isAwaited) return;
    }
  };
  return run;
}

/**
 * Lets the inline scripts of a copy be the author's own, and leaves copies in their place: under Trusted Types a copied
 * text is refused, the parser's is not.
 */
export function swapInlineScripts(original: DocumentFragment, copy: DocumentFragment): void {
  const inline = 'script:not([src])';
  const copies = copy.querySelectorAll(inline);
  original.querySelectorAll(inline).forEach((script, i) => {
    const place = document.createComment('script');
    script.replaceWith(place);
    copies[i]?.replaceWith(script);
    place.replaceWith(copies[i] ?? '');
  });
}

/** Whether the browser would run it, and its place among the others matters. */
function isOrdered(script: Element): script is HTMLScriptElement {
  if (!(script instanceof HTMLScriptElement) || script.noModule || script.hasAttribute('async')) return false;
  return /^$|^module$|^(text|application)\/(x-)?(java|ecma)script\b/i.test(script.type.trim());
}

function isDeferred(script: HTMLScriptElement): boolean {
  return script.type.trim().toLowerCase() === 'module' || (script.hasAttribute('src') && script.defer);
}
