import type { ConsentStore } from '../consent/consent-store.js';
import { enforce } from '../enforcement/effect.js';
import { Gates } from '../enforcement/gates.js';
import { EmbedPlaceholders } from './embed-placeholders.js';

/** Starts the gates of a page that has something to gate. Returns what has them hear of each choice after everybody else. */
export function startGates(store: ConsentStore): () => void {
  const gates: Gates = new Gates(new EmbedPlaceholders(() => gates));
  let end = enforce(store, gates);
  gates.watch(document);
  return () => {
    end();
    end = enforce(store, gates);
  };
}
