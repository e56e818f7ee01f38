/** Proof of choices, for sites that keep it. Does nothing when imported. */
export type { ConsentRecord } from './records/consent-record.js';
export { recordChoices } from './records/consent-record.js';
export { declarationDigest } from './records/declaration-digest.js';
