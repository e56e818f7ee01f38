import type { ConsentStore } from '../consent/consent-store.js';
import type { Effect } from '../enforcement/effect.js';
import { enforce } from '../enforcement/effect.js';

/**
 * Stops requests to the hosts of services that are not granted, where the declaration asks for it (`blockHosts`): the
 * code for it is loaded only then. To be called before what opens gates, so that what they let in finds its host open.
 */
export function blockHosts(store: ConsentStore): void {
  let blocker: Effect | undefined;
  let isAsked = false;
  const load = async () => {
    const { HostBlocker } = await import('../enforcement/host-blocker.js');
    blocker = new HostBlocker();
    blocker.apply(store.snapshot);
  };
  enforce(store, {
    apply(snapshot) {
      blocker?.apply(snapshot);
      if (isAsked || !snapshot.declaration?.enforcement?.blockHosts) return;
      isAsked = true;
      load().catch((error: unknown) => {
        // Asked again with the next change.
        isAsked = false;
        console.error('Requests to refused hosts are not stopped, as the code for it could not be loaded:', error);
      });
    },
  });
}
