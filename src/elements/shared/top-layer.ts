/**
 * Puts a rendered popover into the top layer, above every z-index; older browsers keep it fixed by style alone, and so
 * does a page whose modal dialog is open: above that, it could be seen and not used.
 */
export function showInTopLayer(element: HTMLElement): void {
  if (!element.isConnected || typeof element.showPopover !== 'function' || element.matches(':popover-open')) return;
  if (!document.querySelector('dialog:modal')) element.showPopover();
}
