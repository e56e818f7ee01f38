/** The server accepts a request and never answers, and somebody withdraws what they have allowed. */
import assert from 'node:assert/strict';
import { limit, soon, withEachFile } from './hanging.mjs';
import { inEachBrowser } from './visitor.mjs';

/** Somebody on a page in which what they have allowed is about to run. */
async function allowing(visitor, kind, hang = () => {}) {
  await visitor.visit(`/${kind}/1`);
  await visitor.untilAsked();
  await visitor.follow('accept');
  await visitor.untilRan();
  hang();
  await visitor.visit(`/${kind}/2`);
}

inEachBrowser('files that hang, and a withdrawal', (own) => {
  own.it('whichever hangs, what runs is withdrawn by the link: kept, told, and the page starts anew', async () => {
    await withEachFile(own, 'full', async ({ visitor, hang }) => {
      await allowing(visitor, 'full', hang);
      const runs = await soon((time) => visitor.untilRan(time));
      await visitor.follow('refuse');
      await visitor.untilKept(false, limit);
      if (runs) {
        await visitor.untilHeard(({ revoked }) => revoked.includes('statistics'), limit);
        await visitor.untilReloaded(limit);
      }
      await visitor.hasNotRun();
      assert.equal(await visitor.kept(), false, 'the refusal is still there');
    });
  });

  own.it('whichever hangs since the preferences opened, what runs is withdrawn by them', async () => {
    await withEachFile(own, 'plain', async ({ visitor, hang }) => {
      await allowing(visitor, 'plain');
      await visitor.untilRan();
      await visitor.askForPreferences();
      await visitor.untilPreferences();
      hang();
      await visitor.chooseInPreferences('refuse');
      await visitor.untilKept(false, limit);
      await visitor.untilHeard(({ revoked }) => revoked.includes('statistics'), limit);
      await visitor.untilReloaded(limit);
      await visitor.hasNotRun();
    });
  });
});
