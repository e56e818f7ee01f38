/**
 * Puts a rendered popover into the top layer, above every z-index; older browsers keep it fixed by style alone, and so
 * does a page whose modal dialog is open: above that, it could be seen and not used. It goes up when that is closed.
 */
export function showInTopLayer(element: HTMLElement): void {
  if (!element.isConnected || typeof element.showPopover !== 'function' || element.matches(':popover-open')) return;
  if (!document.querySelector('dialog:modal')) element.showPopover();
  else if (!waiting.has(element)) {
    waiting.add(element);
    afterDialog(() => {
      waiting.delete(element);
      showInTopLayer(element);
    });
  }
}

const waiting = new WeakSet<HTMLElement>();

/** Nothing tells of a dialog that is taken away: then the visitor's next act does. */
const endings = ['close', 'pointerdown', 'focusin', 'keyup'];

function afterDialog(act: () => void): void {
  const end = new AbortController();
  for (const type of endings) {
    document.addEventListener(
      type,
      () => {
        end.abort();
        act();
      },
      { capture: true, signal: end.signal },
    );
  }
}
