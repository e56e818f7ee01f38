import { parseDeclaration } from '../declaration/check/parse-declaration.js';
import { readDeclaration } from '../declaration/check/read-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import type { AuditOptions } from './audit-options.js';
import type { AuditReport } from './audit-report.js';
import { auditPhases } from './audit-report.js';
import { findChromium } from './browser/find-chromium.js';
import { CannotLookError } from './cannot-look-error.js';
import { findingsOf, tracesOf } from './find/find.js';
import { consentRules } from './press/consent-rules.js';
import { SiteVisit } from './visit/site-visit.js';
import { auditWords } from './words/audit-language.js';
import { packageVersion } from '../declaration/package-version.js';

/**
 * Visits a site in a browser of its own: before the choice, after refusing, accepting and withdrawing, and with Global Privacy
 * Control. Answers what was set and asked for, and what of it is amiss.
 *
 * @throws CannotLookError where there is no browser, no page to be seen, or a declaration that cannot be read
 */
export async function audit(options: AuditOptions): Promise<AuditReport> {
  const { url, phases = auditPhases, limit = 900_000, language = 'fr' } = options;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new CannotLookError('address', url, '');
  const given = options.declaration === undefined ? undefined : readGiven(options);
  const chromium = await findChromium(options.chrome);
  if (!chromium) throw new CannotLookError('browser', options.chrome ?? '', options.chrome ? 'ENOENT' : '');
  const startedAt = new Date();
  const words = auditWords(language);
  const timeout = AbortSignal.timeout(limit);
  const end = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const visit = new SiteVisit(options, chromium, end);
  await visit.run(phases);
  const { declaration, name } = given ?? ofPages(visit);
  if (declaration) await visit.ask(ownAddresses(declaration, new URL(url).origin));
  const { ignore = [], baseline = [] } = options;
  return {
    version: 1,
    url,
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    versions: { package: packageVersion, browser: visit.browserVersion, rules: (await consentRules())?.version },
    phases,
    declaration: name,
    pages: visit.pages,
    choices: visit.choices,
    traces: tracesOf(visit, declaration),
    findings: findingsOf(visit, { declaration, phases, ignore, baseline, words }),
    cut: end.aborted ? (timeout.aborted ? words.command.limit : words.command.interrupted) : undefined,
    pictures: visit.pictures,
  };
}

interface Found {
  readonly declaration: Declaration | undefined;
  readonly name: string | undefined;
}

function readGiven({ declaration, declarationName: name = 'options.declaration' }: AuditOptions): Found {
  try {
    return { declaration: readDeclaration(declaration), name };
  } catch (error) {
    throw new CannotLookError('declaration', name, (error as Error).message);
  }
}

/** The first that the package has read in a page: of a faulty one it reads nothing. */
function ofPages({ facts }: SiteVisit): Found {
  for (const [page, { declaration: text, declarationUrl }] of facts) {
    const parsed = text === undefined ? undefined : parseDeclaration(text);
    if (parsed && 'declaration' in parsed) return { declaration: parsed.declaration, name: declarationUrl ?? page };
  }
  return { declaration: undefined, name: undefined };
}

/** Addresses of the declaration on the site’s own host, which nobody else is asked for. */
function ownAddresses({ providers, site }: Declaration, origin: string): readonly string[] {
  const addresses = [...providers.map(({ privacyPolicy }) => privacyPolicy), site.contact]
    .filter((address) => address !== undefined && !/^mailto:|^[^/]+@/.test(address))
    .map((address) => new URL(address!, origin).href);
  return [...new Set(addresses)].filter((address) => new URL(address).origin === origin);
}
