import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * All that somebody may do on a page of a kind, from the first question to the withdrawal. Throws where it does not work,
 * with the words for it. Whoever walks knows afterwards, by `site.scripts`, what a page of that kind asks for.
 */
export async function walk(visitor, kind) {
  await visitor.visit(`/${kind}/1`);
  await visitor.untilAsked();
  await visitor.chooseInBanner('accept');
  await visitor.untilKept(true);
  await visitor.untilRan();
  if (kind === 'full') await visitor.untilLetIn();
  await visitor.visit(`/${kind}/2`);
  await visitor.untilRan();
  await visitor.askForPreferences();
  await visitor.untilPreferences();
  await visitor.chooseInPreferences('refuse');
  await visitor.untilKept(false);
  await visitor.untilReloaded();
  await visitor.visit(`/${kind}/3`);
  await visitor.hasNotRun();
}

/** The scripts that a page of a kind asks for in a whole walk, where nothing is wrong and nothing is cached. */
export async function scriptsOf({ someone }, kind, release) {
  const { visitor, site } = someone({ release, caching: 'none' });
  await walk(visitor, kind);
  await delay(1_000);
  assert.ok(site.scripts.includes('auto.js'), `the page asks for auto.js; it asked for ${site.scripts}`);
  return site.scripts;
}

/** Where one thing is wrong, many are: each takes its time, and a few tell enough. FAULTS=99 tells all. */
const enough = Number(process.env.FAULTS ?? 3);

/** Tries each case, `[what, value]`, and fails in the end with the words for each that went wrong. */
export async function tryEach(cases, attempt) {
  const faults = [];
  let tried = 0;
  for (const [what, value] of cases) {
    if (faults.length === enough) break;
    tried += 1;
    await attempt(value).catch((error) => faults.push(`- ${what}: ${error.message}`));
  }
  if (faults.length)
    assert.fail(`${faults.length} of ${tried} tried (of ${cases.length}) went wrong\n${faults.join('\n')}`);
}
