import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A browser that can be started. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const onLinux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** The browser that is named, else an installed one, else the one of `@sparticuz/chromium`. Undefined where there is none. */
export async function findChromium(named: string | undefined): Promise<Chromium | undefined> {
  const executablePath = named ?? process.env['CHROME_PATH'] ?? installed();
  if (executablePath) return existsSync(executablePath) ? { executablePath, args: [] } : undefined;
  return packed();
}

function installed(): string | undefined {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find(existsSync);
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
      .find(existsSync);
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return onLinux.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

interface PackedChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

async function packed(): Promise<Chromium | undefined> {
  const name = '@sparticuz/chromium';
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
  const { default: chromium } = (await import(name)) as { default: PackedChromium };
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
