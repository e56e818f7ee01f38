/** The folder of the package is replaced while a page is open, or what is in it cannot be had. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { changes, idle, inEachBrowser } from './visitor.mjs';

inEachBrowser('releases and open pages', ({ story }) => {
  for (const { what, from, to } of changes) {
    // Frugal visitors get nothing ahead of need: what an act takes comes after the change.
    for (const query of from === 'old' ? ['?frugal', ''] : ['?frugal']) {
      const given = { release: from };
      const title = (text) => `a page${query && ' of a frugal visitor'} that is open during ${what}: ${text}`;
      const changed = async ({ visitor, site }) => {
        await visitor.visit(`/plain/1${query}`);
        await visitor.untilAsked();
        if (!query) await idle();
        site.release = to;
      };

      story(title('accepting works, and so does “Gérer mes cookies”'), given, async ({ visitor, site }) => {
        await changed({ visitor, site });
        await visitor.chooseInBanner('accept');
        await visitor.untilKept(true);
        await visitor.untilRan();
        await visitor.askForPreferences();
        await visitor.untilPreferences();
        await visitor.chooseInPreferences('refuse');
        await visitor.untilKept(false);
        await visitor.untilReloaded();
        await visitor.visit(`/plain/2${query}`);
        await visitor.hasNotRun();
      });

      story(title('refusing works, and so does “Gérer mes cookies”'), given, async ({ visitor, site }) => {
        await changed({ visitor, site });
        await visitor.chooseInBanner('refuse');
        await visitor.untilKept(false);
        await visitor.askForPreferences();
        await visitor.untilPreferences();
        await visitor.hasNotRun();
      });

      story(title('“Personnaliser” works'), given, async ({ visitor, site }) => {
        await changed({ visitor, site });
        await visitor.chooseInBanner('personalise');
        await visitor.untilPreferences();
        await visitor.hasNotRun();
      });

      story(title('what runs can be withdrawn'), given, async ({ visitor, site }) => {
        await visitor.visit(`/plain/1${query}`);
        await visitor.untilAsked();
        await visitor.chooseInBanner('accept');
        await visitor.untilRan();
        await visitor.visit(`/plain/2${query}`);
        await visitor.untilRan();
        site.release = to;
        await visitor.follow('refuse');
        await visitor.untilKept(false);
        await visitor.untilReloaded();
        await visitor.visit(`/plain/3${query}`);
        await visitor.hasNotRun();
      });
    }
  }

  // A cache between, such as a CDN's, that nothing gets past: no page of ours can mend that. It must not turn in circles.
  story(
    'entries that stay those of the release before: no loop, and refusing works',
    { caching: 'none' },
    async (own) => {
      const { visitor, site, server } = own;
      site.releaseOf = (path) => (server.stable.includes(path) ? 'old' : 'new');
      await visitor.visit('/plain/1');
      await delay(1_500);
      await visitor.askForPreferences();
      await delay(3_000);
      // What opened lies over the links of this page.
      await visitor.visit('/plain/2');
      await visitor.follow('refuse');
      await visitor.untilKept(false);
      await visitor.hasNotRun();
    },
  );

  for (const [how, none] of [
    ['are gone', 'missing'],
    ['break off', 'cut'],
  ]) {
    story(`all parts ${how}: no loop, nothing is granted, and refusing works`, { caching: 'none' }, async (own) => {
      const { visitor, site, server } = own;
      for (const path of server.releases.old.files) if (!server.stable.includes(path)) site[none].add(path);
      await visitor.visit('/plain/1');
      await delay(1_000);
      await visitor.askForPreferences();
      await delay(2_500);
      await visitor.hasNotRun();
      assert.equal(await visitor.kept(), null, 'nobody has chosen yet');
      await visitor.visit('/plain/2');
      await visitor.follow('refuse');
      await visitor.untilKept(false);
    });
  }
});
