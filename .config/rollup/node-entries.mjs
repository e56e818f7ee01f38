/** Entries under `src/` that run where pages are made or watched, and weigh on none: built together, with parts of their own in `node/`. */
export const nodeEntries = ['audit', 'cli', 'record-file', 'render', 'server'];
