import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { ConsentRequestEvent } from '../../consent/request-events.js';
import { canonicalJson } from '../../records/canonical-json.js';
import { Outbox } from '../../records/outbox.js';
import { proofRecord } from '../../records/proof-record.js';
import { languageOf } from '../../records/shown.js';

/** What somebody asked for, and where. */
export interface Asked {
  readonly event: ConsentRequestEvent;
  readonly target: HTMLElement;
}

const outboxes = new Map<string, Outbox>();

/** Sends the record of a decision: of that one, whatever was decided since. */
export function send(snapshot: ConsentSnapshot, asked: Asked | undefined, store: ConsentStore): void {
  const record = proofRecord(snapshot, asked?.event.action ?? 'none', languageOf(asked?.target));
  if (record) outboxFor(snapshot.declaration!.consent!.endpoint!, store)?.send(canonicalJson(record));
}

/** Sends what an earlier page left behind. */
export function flush(endpoint: string, store: ConsentStore): void {
  outboxFor(endpoint, store)?.flush();
}

function outboxFor(endpoint: string, store: ConsentStore): Outbox | undefined {
  const known = outboxes.get(endpoint);
  if (known) return known;
  try {
    const outbox = new Outbox(endpoint);
    outboxes.set(endpoint, outbox);
    // While something waits there is something to do: the next page finds no verdict, and sends it.
    addEventListener('pagehide', () => outbox.isEmpty || store.note(''));
    return outbox;
  } catch (error) {
    console.error(`consent.endpoint: ${(error as Error).message}`);
    return undefined;
  }
}
