/** A process that adds records to a file: `node append-many.mjs <path> <how many>`. */
import { recordFile } from 'charte-cookies/record-file.js';
import { right } from './requests.mjs';

const [path, count] = process.argv.slice(2);
const file = recordFile(path);
await Promise.all(Array.from({ length: Number(count) }, () => file.append(right())));
