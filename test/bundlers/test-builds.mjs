import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/driver.mjs';
import { installPacked } from '../support/packed.mjs';
import { apps } from './apps.mjs';
import { buildApp } from './build.mjs';
import { installBundlers } from './install.mjs';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

/** Tests, for each bundler (see build.mjs), that what it makes of the packed package asks and keeps the answer. */
export function testBuilds(bundlers) {
  let packed;
  let browser;
  let folders;
  before(async () => {
    packed = await installPacked();
    folders = { project: join(packed.folder, '..', '..'), bundlers: await installBundlers() };
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser?.close();
    packed?.remove();
  });

  for (const [title, bundler] of Object.entries(bundlers)) {
    describe(`built by ${title}`, () => {
      for (const name of bundler.names ?? Object.keys(apps)) {
        it(`asks for consent and keeps the answer: ${name}`, async () => {
          const site = await serve(await buildApp(bundler, apps[name], folders));
          const page = await browser.newPage();
          try {
            await visit(page, site, 'refuse-all', false);
            await visit(page, site, 'accept-all', true);
          } finally {
            await page.close();
            await site.close();
          }
        });
      }
    });
  }
}
