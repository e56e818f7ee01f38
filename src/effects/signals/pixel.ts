/** The function of the Meta pixel. It has a queue until its script has loaded, and afterwards. */
export interface Pixel {
  (...command: readonly unknown[]): void;
  readonly queue?: unknown;
}

/**
 * Tells the pixel of a page something before anything else is told it from now on. Its snippet does nothing where `fbq`
 * exists, so none may be put there to wait for it: the first use of the real one is waited for.
 */
export function beforePixelStarts(page: { fbq?: Pixel | undefined }, tell: (pixel: Pixel) => void): void {
  let pixel = page.fbq;
  Object.defineProperty(page, 'fbq', {
    configurable: true,
    set: (value) => (pixel = value),
    get: () => {
      if (pixel?.queue) {
        delete page.fbq;
        tell((page.fbq = pixel));
      }
      return pixel;
    },
  });
}
