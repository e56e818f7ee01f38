/** The usual name, or one that a build has put a hash into. */
const name = /^[^?#]*\/auto([.-][\w-]+)*\.js([?#]|$)/;

/**
 * The tag of the one script: the one that runs, or, as a module does not know its own, the first with the script's file
 * name, one with settings before others.
 */
export function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript;
  // Not `document.scripts`, which an element of that name would take the place of.
  const named = [...document.querySelectorAll('script')].filter(({ src }) => name.test(src));
  return named.find(({ dataset }) => dataset['src'] || dataset['declaration']) ?? named[0];
}
