import { today } from '../consent/calendar.js';
import { consentForms } from '../declaration/consent-forms.js';
import type { ConsentTerms } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import type { ProofRecord } from '../records/proof-record.js';
import { choiceCookie } from './choice-cookie.js';
import { proofFaults } from './proof-faults.js';

/** Keeps records. */
export interface RecordStore {
  /** Resolves once the record is kept for good; rejects where it is not, and the browser sends it again. */
  append(record: ProofRecord): Promise<void>;
}

export interface HandlerOptions {
  /** Keeps the records, such as `recordFile('preuves.jsonl')` of `charte-cookies/record-file.js`. */
  readonly records: RecordStore;
  /** The origins whose pages may send, such as `https://www.example.fr`. */
  readonly origins: readonly string[];
  /** The `consent` of the declaration: the cookie's name, its domain, and how long a choice is kept. Default: as in a declaration without. */
  readonly consent?: ConsentTerms;
}

/** Within how many milliseconds an answer may set the cookie: later, the visitor may have decided anew on another page. */
const freshness = 500;

/** What a record may weigh, in bytes. */
const maxBytes = 64_000;

/**
 * Makes what answers the requests to `consent.endpoint` (CONFORMITY E4). It checks method, origin, type, size and shape, keeps the record, and
 * sets the cookie of the choice for the months that are left of it. Answers 204 when the record is kept; 4xx, with a sentence on what is
 * wrong, for what must not come again; 503 where the store fails, upon which the browser sends again. Never rejects.
 *
 *     const handle = createHandler({ records: recordFile('preuves.jsonl'), origins: ['https://www.example.fr'] });
 *
 * @throws TypeError for an origin that is none, or terms that no declaration may have
 */
export function createHandler({
  records,
  origins,
  consent = {},
}: HandlerOptions): (request: Request) => Promise<Response> {
  for (const origin of origins) checkOrigin(origin);
  for (const [key, form] of Object.entries(consentForms)) {
    const value = consent[key as keyof typeof consentForms];
    if (value !== undefined && !new RegExp(form).test(value))
      throw new TypeError(
        `consent.${key}: found ${JSON.stringify(value)}, expected what a declaration may have there.`,
      );
  }
  const { months } = parseDuration(consent.duration ?? defaultConsentTerms.duration)!;

  return async (request) => {
    const start = performance.now();
    const refused = refusal(request, origins);
    if (refused) return refused;
    const text = await bodyOf(request);
    if (text === undefined) return answer(413, `Found more than ${maxBytes} bytes.`);
    let record: ProofRecord;
    try {
      record = JSON.parse(text) as ProofRecord;
    } catch {
      return answer(400, 'Expected a record as JSON in UTF-8.');
    }
    const faults = proofFaults(record, today(), months);
    if (faults.length) return answer(400, faults.join(' '));
    try {
      await records.append(record);
    } catch (error) {
      console.error(error);
      return answer(503, 'The record could not be kept: send it again.');
    }
    const isSecure = request.headers.get('origin')!.startsWith('https:');
    const isFresh = performance.now() - start < freshness;
    const cookie = isFresh && choiceCookie(record, request.headers.get('cookie'), consent, isSecure);
    return new Response(null, {
      status: 204,
      headers: { 'cache-control': 'no-store', ...(cookie && { 'set-cookie': cookie }) },
    });
  };
}

function checkOrigin(origin: string): void {
  let found: string | undefined;
  try {
    found = new URL(origin).origin;
  } catch {
    // Told below.
  }
  if (found !== origin || !/^https?:/.test(origin))
    throw new TypeError(
      `origins: found ${JSON.stringify(origin)}, expected an origin such as "https://www.example.fr".`,
    );
}

/** What is told by the headers. */
function refusal({ method, headers }: Request, origins: readonly string[]): Response | undefined {
  if (method !== 'POST') return answer(405, `Found the method ${method}, expected POST.`, { allow: 'POST' });
  if (!origins.includes(headers.get('origin') ?? '')) return answer(403, 'Expected a page of this site.');
  if (!/^application\/json *(;|$)/i.test(headers.get('content-type') ?? ''))
    return answer(415, 'Expected the content type application/json.');
  const length = Number(headers.get('content-length') ?? 0);
  return length > maxBytes ? answer(413, `Found ${length} bytes, expected ${maxBytes} at most.`) : undefined;
}

/** The body as text, empty where it is none; undefined where it is too long, which is not read to its end. */
async function bodyOf(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  try {
    const reader = request.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) {
        void reader!.cancel().catch(() => {});
        return undefined;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return '';
  }
}

function answer(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ error }), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
