/**
 * The one script for pages of a CMS. It answers whether anything is to be done, and loads nothing where nothing is: this browser
 * has read the declaration's text before, the visitor has answered all of it, and the page holds nothing of ours and nothing
 * back. Else `ask.js` starts the page; where only gates are to be opened for somebody who has answered, `settled.js` does.
 */
import { followActionLinks } from './boot/action-links.js';
import { hasElements, hasMarks } from './boot/needs.js';
import { pageSource } from './boot/page-source.js';
import { asksNobody, settledChoice } from './boot/settled-choice.js';
import { watchPage } from './boot/watch-page.js';
import { holdMarked } from './effects/gates/held-address.js';
import { ofPage } from './effects/of-page.js';
import { reportLoadError } from './effects/report-load-error.js';
import { within } from './effects/within.js';

/** How long a refusal waits for the page, in milliseconds. */
const patience = 1500;

if (typeof document !== 'undefined') void ofPage('auto', start);

/** Resolves once it is known what is to be done. */
async function start(): Promise<void> {
  let isAsking = false;
  let isDeclared = true;
  let openGates = () => {};
  let refuseHere = () => {};
  let stop = () => {};
  const ask = async () => {
    isAsking = true;
    stop();
    const page = await import('./ask.js');
    page.start();
    return page;
  };
  const begin = () => void (isAsking || ask().catch(reportLoadError));

  beforeLoaders(() => hasMarks() && holdMarked());
  followActionLinks(async (target, action) => {
    const isRefusal = action === 'refuse-all' || action === 'withdraw';
    // Who refuses waits for nobody.
    const page = await (isRefusal ? within(patience, ask()).catch(() => undefined) : ask());
    if (page) await page.act(target, action);
    else await within(patience, refuse()).catch(() => refuseHere());
  });
  const look = () => {
    if (isAsking) return;
    if (hasElements(isDeclared)) begin();
    else if (hasMarks()) openGates();
  };
  stop = watchPage(look);
  if (isAsking) stop();
  if (/cookie-debug/.test(location.search)) return begin();
  try {
    const source = await pageSource();
    if (isAsking) return;
    if (!source) {
      // A script may declare, or an element that comes later.
      isDeclared = false;
      openGates = begin;
      return look();
    }
    // Without a verdict there is nothing to wait for: what the text says is asked.
    if (!source.isInline && !document.cookie.includes('%22verdict%22')) return begin();
    const content = await source.content;
    const choice = settledChoice(content);
    if (!choice && !asksNobody(content)) return begin();
    openGates = () => {
      openGates = () => {};
      if (choice && typeof content === 'string')
        import('./settled.js').then((settled) => (refuseHere = settled.openGates(content, choice))).catch(begin);
      else begin();
    };
    if (hasMarks()) openGates();
  } catch {
    // Whoever reads it in full says what is wrong.
    begin();
  }
}

/** Before any script of the page that waits for its markup. */
function beforeLoaders(act: () => unknown): void {
  if (document.readyState === 'loading') document.addEventListener('readystatechange', act, { once: true });
  else act();
}

async function refuse(): Promise<void> {
  const [{ refuseAll }, source] = await Promise.all([import('./refuse.js'), pageSource()]);
  refuseAll(await source?.content.catch(() => undefined));
}
