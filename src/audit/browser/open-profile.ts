import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type * as Playwright from 'playwright-core';
import { CannotLookError } from '../cannot-look-error.js';
import type { Chromium } from './find-chromium.js';
import { within } from './time-limit.js';

export interface Profile {
  /** The browser that is open now. */
  readonly context: BrowserContext;
  /** Closes the browser and opens it again with what it has kept: what lasts until it is closed is gone. */
  reopen(): Promise<void>;
  /** Ends the browser and removes what it has stored. */
  close(): Promise<void>;
}

/** Chromium blocks cookies of third parties in fresh profiles where it has no window; visitors’ browsers may not. */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

const quiet = ['--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-component-update'];

/** Opens a browser in a profile where nobody was before. */
export async function openProfile(chromium: Chromium, further: readonly string[]): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const launched = () => launch(chromium, folder, further);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  let context = await launched().catch(async (error: Error) => {
    await remove();
    throw error;
  });
  const end = () => within(10_000, 'the browser to close', context.close()).catch(() => {});
  return {
    get context() {
      return context;
    },
    async reopen() {
      await end();
      context = await launched();
    },
    async close() {
      await end();
      await remove();
    },
  };
}

/** @throws CannotLookError where it does not start */
async function launch(chromium: Chromium, folder: string, further: readonly string[]): Promise<BrowserContext> {
  const { chromium: driver } = await loadPlaywright();
  const options = {
    executablePath: chromium.executablePath,
    // As root, which is who one is in most containers, Chromium starts no sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quiet, ...chromium.args, ...further],
    headless: true,
    // Who interrupts gets what was seen so far.
    handleSIGINT: false,
    acceptDownloads: false,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    timeout: 30_000,
  };
  return driver.launchPersistentContext(folder, options).catch((error: Error) => {
    throw new CannotLookError('browser', chromium.executablePath, error.message.split('\n', 1)[0]!);
  });
}

/** An optional peer: only who audits needs it. */
async function loadPlaywright(): Promise<typeof Playwright> {
  try {
    return await import('playwright-core');
  } catch {
    throw new CannotLookError('playwright', 'playwright-core', '');
  }
}
