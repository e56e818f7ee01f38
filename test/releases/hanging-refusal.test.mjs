/** The server accepts a request and never answers, and somebody refuses. */
import assert from 'node:assert/strict';
import { limit, soon, withEachFile } from './hanging.mjs';
import { inEachBrowser } from './visitor.mjs';

inEachBrowser('files that hang, and a first answer', (own) => {
  own.it('whichever hangs, nothing is granted without an act, and refusing works', async () => {
    await withEachFile(own, 'full', async ({ visitor, hang }) => {
      hang();
      await visitor.visit('/full/1');
      const isAsked = await soon((time) => visitor.untilAsked(time));
      await visitor.hasNotRun();
      assert.equal(await visitor.kept(), null, 'nobody has chosen yet');
      if (isAsked) await visitor.chooseInBanner('refuse');
      else await visitor.follow('refuse');
      await visitor.untilKept(false, limit);
      await visitor.untilHeard(() => true, limit);
      await visitor.hasNotRun();
    });
  });

  own.it('whichever hangs, the link that refuses works, with no banner asked', async () => {
    await withEachFile(own, 'plain', async ({ visitor, hang }) => {
      hang();
      await visitor.visit('/plain/1');
      await visitor.follow('refuse');
      await visitor.untilKept(false, limit);
      await visitor.visit('/plain/2');
      await visitor.hasNotRun();
      assert.equal(await visitor.kept(), false, 'the refusal is there on the next page');
    });
  });
});
