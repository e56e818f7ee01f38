/** The endpoint of proofs, for any server that speaks `Request` and `Response`. Does nothing when imported. */
export type { ProofRecord } from './records/proof-record.js';
export type { HandlerOptions, RecordStore } from './server/handler.js';
export { createHandler } from './server/handler.js';
