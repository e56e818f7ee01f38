import type { AuditWords } from './audit-words.js';

const more = (by: readonly string[]) => (by.length ? ` Set by ${by.join(', ')}.` : '');
const asked = (by: readonly string[]) => (by.length ? ` Asked by ${by.join(', ')}.` : '');
const of = (detail: string | undefined) => (detail ? ` (category “${detail}”)` : '');
const undeclared = (isDeclared: boolean | undefined) =>
  isDeclared ? '' : ' No declared service knows it: declare it first.';
const hold =
  'Load it only once it is agreed to: `data-category` on the script, `<cookie-gate>` around embedded content.';

/** What an audit says, in English. */
export const auditEn: AuditWords = {
  phases: {
    before: 'before the choice',
    refuse: 'after refusing',
    accept: 'after accepting',
    withdraw: 'after withdrawing',
    gpc: 'with Global Privacy Control',
  },
  kinds: {
    cookie: 'cookie',
    local: 'local storage',
    session: 'session storage',
    indexeddb: 'IndexedDB database',
    cache: 'cache',
    request: 'request',
    fingerprint: 'fingerprint of the browser',
    page: 'page',
    declaration: 'declaration',
  },
  severities: { error: 'error', warning: 'to be checked', info: 'information' },
  pressedBy: {
    own: 'the package’s buttons',
    selectors: 'given selectors',
    rules: 'rules for a known tool',
    none: 'nothing was found',
  },
  findings: {
    'set-before-consent': ({ detail, by, isDeclared }) => ({
      message: `Set before any choice${of(detail)}.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-before-consent': ({ detail, by, isDeclared }) => ({
      message: `Another site is asked before any choice${of(detail)}.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-before-consent': ({ by }) => ({
      message: `A method by which browsers are recognised is called before any choice.${asked(by)}`,
      fix: 'Find out what this script is for; if it recognises visitors, load it only once they agree.',
    }),
    'set-after-refusal': ({ detail, by, isDeclared }) => ({
      message: `Set although it was refused${of(detail)}.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-after-refusal': ({ detail, by, isDeclared }) => ({
      message: `Another site is asked although it was refused${of(detail)}.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-after-refusal': ({ by }) => ({
      message: `A method by which browsers are recognised is called in spite of the refusal.${asked(by)}`,
      fix: 'Find out what this script is for; if it recognises visitors, load it only once they agree.',
    }),
    'set-after-withdrawal': ({ detail, by, isDeclared }) => ({
      message: `Set again after consent was withdrawn${of(detail)}.${more(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'request-after-withdrawal': ({ detail, by, isDeclared }) => ({
      message: `Another site is asked after consent was withdrawn${of(detail)}.${asked(by)}`,
      fix: hold + undeclared(isDeclared),
    }),
    'fingerprint-after-withdrawal': ({ by }) => ({
      message: `A method by which browsers are recognised is called after consent was withdrawn.${asked(by)}`,
      fix: 'Find out what this script is for; if it recognises visitors, load it only once they agree.',
    }),
    'kept-after-withdrawal': ({ detail, isDeclared }) => ({
      message: `Still there after consent was withdrawn${of(detail)}.`,
      fix: `Erase it on withdrawal, on every domain and path where it can be.${undeclared(isDeclared)}`,
    }),
    'out-of-reach-after-withdrawal': ({ detail, host, isDeclared }) => ({
      message: `Still there after consent was withdrawn${of(detail)}, and no script of the page can erase it (${host}).`,
      fix: `Have the server that set it erase it, and declare it with \`httpOnly\` or \`party\`, so that visitors know.${undeclared(isDeclared)}`,
    }),
    'set-despite-objection': ({ detail, by }) => ({
      message: `Set or asked for although the browser objects by Global Privacy Control${of(detail)}.${more(by)}`,
      fix: 'Treat this objection as a refusal: `signals.gpc` names the categories.',
    }),
    'not-declared': ({ host, by }) => ({
      message: `No declared service knows it (${host}).${more(by)}`,
      fix: 'Declare it with its provider, purpose and duration, or set it no more.',
    }),
    'host-not-declared': ({ by }) => ({
      message: `Another site is asked that no service declares.${asked(by)}`,
      fix: 'Add it to `hosts` of the service that it belongs to.',
    }),
    'declared-not-seen': ({ detail }) => ({
      message: `Declared by the service “${detail}”, and seen on no page that was visited.`,
      fix: 'Nothing, if it comes from a page or an act that the audit has left out; else remove it.',
    }),
    'longer-than-declared': ({ detail = '' }) => ({
      message: `Set for ${detail.split('/')[0]} days; the declaration says ${detail.split('/')[1]}.`,
      fix: 'Set it for as long as is declared, or declare how long it really lasts.',
    }),
    'lasts-over-13-months': ({ detail }) => ({
      message: `Set for ${detail} days.`,
      fix: 'Let it last no longer than needed: thirteen months at most for a tracker, says the CNIL.',
    }),
    'end-moves': ({ detail }) => ({
      message: `Each visit puts off its end (by ${detail} s during the audit), although it is exempt from consent.`,
      fix: 'Set it once, for thirteen months at most, and never renew it.',
    }),
    'choice-end-moves': ({ detail }) => ({
      message: `Each visit puts off the end of the choice (by ${detail} s during the audit).`,
      fix: 'Keep the date of the choice: a visit does not prolong it.',
    }),
    'tracker-as-necessary': ({ detail }) => ({
      message: `Declared as necessary, and known to follow or measure for its maker${detail ? ` (${detail})` : ''}.`,
      fix: 'Give it a category that people decide on.',
    }),
    'policy-link-broken': ({ detail }) => ({
      message: `An address of the declaration answers ${detail === '0' ? 'with an error' : detail}.`,
      fix: 'Mend the address, or put the page back.',
    }),
    'no-permanent-link': () => ({
      message: 'These pages have no permanent link to one’s choices.',
      fix: 'Add `<a href="#cookie-preferences">Manage my cookies</a>` to the footer.',
    }),
    'banner-not-found': () => ({
      message: 'No banner was found: this step could not be done.',
      fix: 'Give the selectors of its buttons: `--refuse` and `--accept`.',
    }),
    'withdrawal-not-found': () => ({
      message: 'No way to withdraw was found: this step could not be done.',
      fix: 'Add a permanent link to the choices, or give the selectors to press: `--withdraw`.',
    }),
    'page-not-seen': ({ detail = '' }) => ({
      message: `This page could not be seen: ${pageFault(detail)}.`,
      fix: 'Mend it, then audit again: what it sets is not known.',
    }),
    'page-elsewhere': ({ detail }) => ({
      message: `This page leads to another site, ${detail}, which the audit has not visited.`,
      fix: 'Audit it on its own if it is yours, too.',
    }),
    'no-declaration': () => ({
      message: 'No declaration was found: what is seen can be compared with nothing.',
      fix: 'Name it by `--declaration`, or make a draft by `--write cookies.json`.',
    }),
  },
  report: {
    title: (host) => `Cookie audit of ${host}`,
    notice:
      'This report says what was done and what was observed, on these pages and at that time. It is neither a grade nor legal advice.',
    done: 'What was done',
    site: 'Site',
    when: 'Date',
    versions: 'Versions',
    declaration: 'Declaration',
    noDeclaration: 'none was found',
    phases: 'Steps',
    pagesSeen: (seen, all) => `${seen} of ${all} pages seen`,
    choices: 'Buttons pressed',
    findings: 'Findings',
    noFindings: 'Nothing to report on these pages.',
    counts: (errors, warnings, infos) =>
      `${errors} error${errors === 1 ? '' : 's'}, ${warnings} point${warnings === 1 ? '' : 's'} to be checked, ${infos} information`,
    traces: 'What was observed',
    noTraces: 'Nothing was set, nor asked of other sites.',
    pictures: { banner: 'First page, before the choice', preferences: 'The choices, on withdrawing' },
    columns: {
      kind: 'Kind',
      name: 'Name',
      host: 'Host',
      declared: 'Declared',
      lifetime: 'Lifetime',
      by: 'Set by',
      url: 'Address',
      pages: 'Pages',
      fix: 'To do',
      rule: 'Rule',
    },
    undeclared: 'no',
    known: 'known already',
    seen: 'yes',
    notSeen: '–',
    cut: 'The audit did not come to its end:',
    session: 'the visit',
    days: (days) => `${days} day${days === 1 ? '' : 's'}`,
    pagesLabel: 'Pages visited',
    pageFault,
  },
  obstacles: {
    browser: (path, reason) =>
      path
        ? `The browser ${path} does not start: ${reason}`
        : 'No browser was found. Install Chrome, Chromium or Edge, name it by --chrome or CHROME_PATH, or run npm install @sparticuz/chromium.',
    playwright: () => 'playwright-core is missing, which drives the browser: npm install --save-dev playwright-core',
    page: (url, reason) => `The page ${url} could not be seen: ${pageFault(reason)}.`,
    login: (url, reason) => `Signing in failed on ${url}: ${reason}`,
    declaration: (name, reason) => `The declaration ${name} cannot be read: ${reason}`,
    address: (url) => `“${url}” is no address of a page. Expected: an address that begins with https:// or http://`,
  },
  command: {
    help: `charte-cookies audit <address> [options]

Visits a site, refuses, accepts, withdraws, and tells what was set and asked for.
The address is that of a page, whose links are followed, or of a site map (….xml).

  --pages 20              pages visited in each step
  --phases …              before,refuse,accept,withdraw,gpc (all)
  --revisit               a second visit, which shows an end that moves
  --declaration cookies.json
                          file or address; else the one that pages name
  --report audit/         folder of the reports
  --format html,json      html,json,md,junit,sarif
  --fail-on error         error or warning
  --baseline audit.json   earlier report: only what is new counts
  --ignore 'AWSALB*'      name that does not count (can be repeated)
  --write cookies.json    completes a draft of a declaration
  --accept, --refuse, --withdraw SELECTOR
                          what to press (can be repeated, in order)
  --header 'Name: value'  header for this site alone (can be repeated)
  --login login.mjs       export default async (page) => { … }
  --no-fingerprints       does not look for fingerprinting
  --chrome PATH           Chrome, Chromium or Edge
  --page-limit 20         seconds for a page
  --limit 900             seconds for the whole
  --lang en               fr or en

Exit code: 0 nothing found, 1 findings, 2 could not look.
`,
    progress: (phase, page, done, all, left) => `${done}/${all} ${phase}: ${page}${left && ` (${left} left)`}`,
    written: (path) => `Written: ${path}`,
    interrupted: 'interrupted',
    limit: 'the time is over',
    wrong: (option, found, expected) => `${option}: found “${found}”, expected ${expected}.`,
    unreadable: (path, reason) => `${path} cannot be read: ${reason}`,
    seeHelp: 'See charte-cookies audit --help --lang en',
  },
};

function pageFault(fault: string): string {
  const [, status] = /^status (\d+)$/.exec(fault) ?? [];
  if (status) return `the server answered ${status}`;
  if (fault.startsWith('elsewhere ')) return `it leads to another site, ${fault.slice(10)}`;
  if (fault === 'time') return 'it did not answer in time';
  if (fault === 'crash') return 'the tab has crashed';
  if (/CERT/.test(fault)) return `its certificate is not valid (${fault})`;
  return fault;
}
