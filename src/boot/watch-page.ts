import { whenParsed } from '../effects/when-parsed.js';

/** Milliseconds between two looks at a page that is slow to come, or that goes on changing. */
const pause = { parsing: 250, changing: 100 };

/**
 * Has somebody look at the page now, while it comes, once it is there, and after insertions. Nothing is done for what is
 * inserted but to look again, so that a page pays the same whatever it inserts. Returns a function that stops it.
 */
export function watchPage(look: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const observer = new MutationObserver(() => {
    later ??= setTimeout(() => {
      later = undefined;
      look();
    }, pause.changing);
  });
  const poll = setInterval(look, pause.parsing);
  void whenParsed().then(() => {
    clearInterval(poll);
    if (isStopped) return;
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
  if (document.readyState === 'loading') look();
  return () => {
    isStopped = true;
    clearInterval(poll);
    clearTimeout(later);
    observer.disconnect();
  };
}
