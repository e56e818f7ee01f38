/** The endpoint of proofs with Node alone, and a file. `ORIGIN`: of the site's pages; `RECORDS`: path of the file; `PORT`. */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { recordFile } from 'charte-cookies/record-file.js';
import { createHandler } from 'charte-cookies/server.js';

const { ORIGIN = 'https://www.example.fr', RECORDS = 'preuves.jsonl', PORT = '3000' } = process.env;

// Where the declaration has `consent`, hand it over as well: `consent: declaration.consent`.
const handle = createHandler({ records: recordFile(RECORDS), origins: [ORIGIN] });

const server = createServer(async (incoming, outgoing) => {
  const isPost = incoming.method === 'POST';
  const request = new Request(`${ORIGIN}/preuves`, {
    method: isPost ? 'POST' : 'GET',
    headers: incoming.headers,
    body: isPost ? Readable.toWeb(incoming) : undefined,
    duplex: 'half',
  });
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
});

server.listen(Number(PORT), '127.0.0.1', () => console.log(`Listening on port ${server.address().port}`));
