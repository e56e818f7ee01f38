import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/driver.mjs';
import { makeProject } from './project.mjs';
import { serve } from './site.mjs';
import { visit } from './visit.mjs';

/**
 * Tests that an application, built with the packed package, holds films back on each of its pages. `build(project)` answers the
 * folders that are to be served; `pages` are titles by address.
 */
export function testApp(title, build, pages) {
  describe(title, () => {
    let project;
    let site;
    let browser;
    before(async () => {
      project = await makeProject();
      site = await serve(await build(project));
      browser = await openBrowser('chromium');
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      project?.remove();
    });

    for (const [path, name] of Object.entries(pages)) {
      it(name, async () => {
        const page = await browser.newPage();
        try {
          await visit(page, site, path);
        } finally {
          await page.close();
        }
      });
    }
  });
}
