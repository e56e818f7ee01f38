import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { MetaSignals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import type { Pixel } from './pixel.js';
import { beforePixelStarts } from './pixel.js';
import { grantedTypes, pageGlobals, lastSent } from './signal-state.js';

/** The Meta pixel: `revoke` before its `init`, `grant` once there is consent, `revoke` when it is withdrawn. CONFORMITY C3. */
export class MetaSignal implements Effect {
  readonly #category: string;

  constructor({ category = 'marketing' }: MetaSignals = {}) {
    this.#category = category;
  }

  apply(snapshot: ConsentSnapshot): void {
    const told = lastSent();
    const [state = 'revoke'] = grantedTypes(snapshot, { grant: this.#category });
    const page = pageGlobals() as { fbq?: Pixel };
    // Read first: a pixel that waits for its first use is told what held until now.
    const pixel = page.fbq;
    const before = told['meta'];
    if (before === state) return;
    told['meta'] = state;
    if (before !== undefined) return pixel?.('consent', state);
    beforePixelStarts(page, tellPixel);
    // A pixel that is there is told at once.
    void page.fbq;
  }
}

/** A pixel takes for granted what it is not told. */
function tellPixel(pixel: Pixel): void {
  pixel('consent', 'revoke');
  if (lastSent()['meta'] === 'grant') pixel('consent', 'grant');
}
