/** The folder of the package is replaced, and somebody comes back with what their cache holds. */
import assert from 'node:assert/strict';
import { changes, idle, inEachBrowser } from './visitor.mjs';

inEachBrowser(
  'releases and returning visitors',
  ({ story }) => {
    for (const { what, from, to } of changes) {
      // What the two directions differ in are the files, and not how they are cached: once is enough for the milder ways.
      const cachings = from === 'old' ? ['month', 'entries alone', 'revalidated'] : ['month'];
      for (const caching of cachings) {
        const given = { release: from, caching };
        const title = (text) => `after ${what}, cached: ${caching}: ${text}`;

        story(title('“Gérer mes cookies” opens, and once more after a reload'), given, async ({ visitor, site }) => {
          await visitor.visit('/plain/1');
          await visitor.untilAsked();
          await visitor.chooseInBanner('refuse');
          await visitor.untilKept(false);
          await idle();
          site.release = to;
          await visitor.visit('/plain/2');
          await visitor.askForPreferences();
          await visitor.untilPreferences();
          await visitor.visit('/plain/3');
          await visitor.reload();
          await visitor.askForPreferences();
          await visitor.untilPreferences();
        });

        story(title('who had not answered is asked, and what they accept runs'), given, async ({ visitor, site }) => {
          await visitor.visit('/plain/1');
          await visitor.untilAsked();
          await idle();
          site.release = to;
          await visitor.visit('/plain/2');
          await visitor.untilAsked();
          await visitor.hasNotRun();
          await visitor.chooseInBanner('accept');
          await visitor.untilKept(true);
          await visitor.untilRan();
          await visitor.visit('/plain/3');
          await visitor.untilRan();
          await visitor.isNotAsked();
        });

        story(
          title('who had not answered is asked, and what they refuse is kept'),
          given,
          async ({ visitor, site }) => {
            await visitor.visit('/plain/1');
            await visitor.untilAsked();
            site.release = to;
            await visitor.visit('/plain/2');
            await visitor.untilAsked();
            await visitor.chooseInBanner('refuse');
            await visitor.untilKept(false);
            await visitor.visit('/plain/3');
            await visitor.hasNotRun();
            await visitor.isNotAsked();
            assert.equal(await visitor.kept(), false, 'the refusal is there on the next page');
          },
        );

        story(
          title('what was accepted runs, without a reload, and can be withdrawn'),
          given,
          async ({ visitor, site }) => {
            await visitor.visit('/plain/1');
            await visitor.untilAsked();
            await visitor.chooseInBanner('accept');
            await visitor.untilRan();
            await idle();
            site.release = to;
            await visitor.visit('/plain/2');
            await visitor.untilRan();
            assert.equal(
              visitor.reloads,
              0,
              'whoever only reads is not interrupted: the page did not load itself anew',
            );
            await visitor.askForPreferences();
            await visitor.untilPreferences();
            await visitor.chooseInPreferences('refuse');
            await visitor.untilKept(false);
            await visitor.untilReloaded();
            await visitor.visit('/plain/3');
            await visitor.hasNotRun();
            assert.equal(await visitor.kept(), false, 'the withdrawal is there on the next page');
          },
        );
      }
    }
  },
  ['chromium', 'firefox'],
);
