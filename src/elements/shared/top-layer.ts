/** Puts a rendered popover into the top layer, above every z-index; older browsers keep it fixed by style alone. */
export function showInTopLayer(element: HTMLElement): void {
  if (element.isConnected && typeof element.showPopover === 'function' && !element.matches(':popover-open')) {
    element.showPopover();
  }
}
