/** Proofs in a file that shows whether it was changed. For Node; does nothing when imported. */
export type { Erasure, RecordFile, Verification } from './server/record-file.js';
export { recordFile } from './server/record-file.js';
