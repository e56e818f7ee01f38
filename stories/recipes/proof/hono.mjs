/** The endpoint of proofs in an application of Hono, on whatever it runs. `records`: a store, such as `recordFile('preuves.jsonl')`. */
import { createHandler } from 'charte-cookies/server.js';
import { Hono } from 'hono';

export function application(records, origins = ['https://www.example.fr']) {
  const handle = createHandler({ records, origins });
  return new Hono().all('/preuves', ({ req }) => handle(req.raw));
}
