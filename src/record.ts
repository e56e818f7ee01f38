/** Proof of choices, for sites that keep it. Does nothing when imported. */
export type { ConsentRecord } from './conformity/consent-record.js';
export { recordChoices } from './conformity/consent-record.js';
