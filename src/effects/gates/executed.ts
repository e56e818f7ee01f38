import type { ConsentSnapshot } from '../../consent/consent.js';
import { ConsentChangeEvent } from '../../consent/consent-events.js';
import type { ChangeOrigin } from '../../consent/consent-events.js';
import type { Declaration } from '../../declaration/declaration.js';
import { isRequired, servicesOf } from '../../declaration/declaration.js';
import { ofPage } from '../of-page.js';

/** Ids of the categories and services whose scripts have run in this page. What has run cannot be unloaded. */
export function executedIds(): Set<string> {
  return ofPage('executed', () => new Set());
}

/** Notes that a script has run for some ids. What is required can never be withdrawn. */
export function noteExecuted(ids: readonly string[], declaration: Declaration | undefined): void {
  const required = (declaration?.categories ?? [])
    .filter(isRequired)
    .flatMap(({ id }) => [id, ...servicesOf(declaration!, id).map((service) => service.id)]);
  for (const id of ids) if (!required.includes(id)) executedIds().add(id);
}

/** A change with what it takes away, though no declaration was known before it: what ran was granted. */
export function withExecuted(event: ConsentChangeEvent): ConsentChangeEvent {
  const { snapshot, origin } = event;
  return snapshot.declaration || !executedIds().size ? event : withdrawing([...executedIds()], snapshot, origin);
}

/** The change that a store has missed: what ran before it was there, and is withdrawn since. */
export function missedChange(snapshot: ConsentSnapshot): ConsentChangeEvent | undefined {
  const missed = [...executedIds()].filter((id) => !snapshot.grants[id]);
  return missed.length ? withdrawing(missed, snapshot, 'elsewhere') : undefined;
}

function withdrawing(ids: readonly string[], snapshot: ConsentSnapshot, origin: ChangeOrigin): ConsentChangeEvent {
  const grants = Object.fromEntries(ids.map((id) => [id, true]));
  return new ConsentChangeEvent(snapshot, { ...snapshot, grants }, origin);
}
