/**
 * @web/test-runner in one to three engines. The root served is the repository: `/dist/…` and `/stories/portal/…`
 * are there for a test that wants the built package or the demonstration portal.
 *
 * What the commands of @web/test-runner-commands can do: `sendKeys` (`press`, `type`) and `sendMouse` work in all three
 * engines; `setViewport` in Chromium and Firefox; `emulateMedia` and our own `media-features` and `accessibility-tree`
 * in Chromium alone.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { accessibilityTree } from './support/accessibility-tree.mjs';
import {
  availableEngines,
  chromium,
  chromiumArgs,
  firefoxPath,
  startWebKitDriver,
  webkitCapabilities,
} from './support/browsers.mjs';
import { mediaFeatures } from './support/media-features.mjs';
import { requestLog } from './support/request-log.mjs';
import { slowScript } from './support/slow-script.mjs';
import { transcripts } from './support/transcripts.mjs';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { ...(await chromium()), args: chromiumArgs },
      concurrency: 2,
      // Each page in a window and a profile of its own: a tab behind another paints no frame, and shares its cookies. And
      // each with the focus, which two windows would take from each other.
      createPage: async ({ context }) => {
        const page = await (await context.browser().createBrowserContext()).newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  // Two windows at once take the focus from each other in Firefox.
  firefox: async () =>
    withFreshPages(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: firefoxPath() },
      }),
    ),
  webkit: async () => {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    return webdriverLauncher({ ...(await startWebKitDriver()), capabilities: webkitCapabilities() });
  },
};

/** Each file in a page of its own: in Firefox, a frame that went with the focus keeps it from all that the page loads next. */
function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const used = launcher.activePages.get(id);
    const result = await stopSession(id);
    launcher.inactivePages = launcher.inactivePages.filter((page) => page !== used);
    await used?.puppeteerPage.close();
    return result;
  };
  return launcher;
}

const engines = availableEngines();

/**
 * The runner uses one page for many files, with what the last one stored; and it reports a rejection that nobody handled,
 * but passes.
 */
const hygiene = {
  name: 'hygiene',
  transform(context) {
    if (!context.path.endsWith('.test.ts')) return undefined;
    return `import '/test/support/fresh-storage.ts'; import '/test/support/stray-errors.ts'; ${context.body}`;
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/**/*.test.ts',
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  concurrentBrowsers: 2,
  // With more than one at a time the WebDriver launcher puts tests into frames, where they lack focus and storage.
  ...(engines.includes('webkit') ? { concurrency: 1 } : {}),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  nodeResolve: { exportConditions: ['development'] },
  middleware: [requestLog],
  plugins: [
    hygiene,
    mediaFeatures,
    accessibilityTree,
    slowScript,
    transcripts,
    // The text of this tsconfig is passed to esbuild as it is: the flags for decorators must stand in it.
    esbuildPlugin({
      ts: true,
      // Nothing is lowered but types and decorators: an import of JSON keeps its `with`.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/i18n/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    reportDir: 'coverage',
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
