/**
 * Finds the browsers that the tests run in, and starts what they need. Nothing is downloaded.
 *
 * Chromium is always there: CHROME_PATH, else an installed Chrome, Chromium or Edge, else the one that
 * a development dependency carries. Firefox and WebKit are used where they are installed.
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What to install where an engine is missing. The names are Debian's and Ubuntu's. */
export const howToInstall = {
  chromium: 'apt-get install chromium (or set CHROME_PATH)',
  firefox: 'apt-get install firefox-esr (or set FIREFOX_PATH)',
  webkit: 'apt-get install webkit2gtk-driver xvfb',
};

export const engines = Object.keys(howToInstall);

/** The engines that can run here, or those of them that the variable BROWSERS names (`BROWSERS=chromium,webkit`). */
export function availableEngines(wanted = process.env.BROWSERS) {
  const found = ['chromium', ...(firefoxPath() ? ['firefox'] : []), ...(webkitPaths() ? ['webkit'] : [])];
  if (!wanted) return found;
  const names = wanted.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!engines.includes(name)) throw new Error(`BROWSERS names ${name}; known are ${engines.join(', ')}`);
    if (!found.includes(name)) throw new Error(`${name} is not installed: ${howToInstall[name]}`);
  }
  return names;
}

// ---------------------------------------------------------------------------------------------- Chromium

export const chromiumArgs = [
  // Chromium refuses to start its sandbox as root, which is who one is in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=fr',
];

/** Where Chromium is, and the environment to start it in. */
export async function chromium() {
  const installed = process.env.CHROME_PATH ?? installedChromium();
  return installed ? { executablePath: installed, env: process.env } : packedChromium();
}

function installedChromium() {
  if (process.platform === 'linux') {
    return onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge');
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find(existsSync);
  }
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
    .find(existsSync);
}

/** Whether the Chromium of the development dependency runs here: the same bytes, wherever it does. */
export const canRunPacked = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the Chromium that @sparticuz/chromium carries, once a version, and brings the libraries it needs. With
 * `ownFonts` it knows its own fonts alone, so that pictures are the same on every machine.
 */
export async function packedChromium({ ownFonts = false } = {}) {
  if (!canRunPacked) {
    throw new Error(`No Chromium found: ${howToInstall.chromium}`);
  }
  const from = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules', '.cache', 'chromium', version);
  const executablePath = join(folder, 'chromium');

  if (!existsSync(executablePath)) {
    const { extract } = await import('tar-fs');
    const unpack = (name, to) => pipeline(createReadStream(join(from, 'bin', name)), createBrotliDecompress(), to);
    // Unpacked aside and renamed, so that two runs at once never see half a browser.
    const aside = `${folder}.${process.pid}`;
    mkdirSync(aside, { recursive: true });
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(aside, 'chromium'))),
      unpack('al2023.tar.br', extract(join(aside, 'al2023'))),
      unpack('fonts.tar.br', extract(aside)),
      unpack('swiftshader.tar.br', extract(aside)),
    ]);
    chmodSync(join(aside, 'chromium'), 0o755);
    try {
      renameSync(aside, folder);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
  }

  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const packedFonts = join(folder, 'fonts');
  const fonts = !ownFonts && existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : packedFonts;
  if (fonts === packedFonts) {
    const dirs = `<dir>${packedFonts}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
    writeFileSync(join(packedFonts, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`);
  }
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } };
}

// ----------------------------------------------------------------------------------------------- Firefox

export function firefoxPath() {
  return (
    process.env.FIREFOX_PATH ??
    onPath('firefox-esr', 'firefox') ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync)
  );
}

// ------------------------------------------------------------------------------------------------ WebKit

/** WebKitGTK's driver and the small browser it drives; undefined unless both and a display can be had. */
function webkitPaths() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowserPath();
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('Xvfb');
  return driver && browser && display ? { driver, browser } : undefined;
}

function miniBrowserPath() {
  const flavours = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  return [...folders.map((name) => join('/usr/lib', name)), '/usr/libexec', '/usr/lib64', '/usr/lib']
    .flatMap((folder) => flavours.map((flavour) => join(folder, flavour, 'MiniBrowser')))
    .find(existsSync);
}

/** The capabilities with which the driver opens MiniBrowser. */
export function webkitCapabilities() {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: webkitPaths().browser, args: ['--automation'] },
  };
}

/**
 * Starts WebKitWebDriver, and Xvfb where there is no display. Both end with `stop()`, and with this process.
 * Answers where the driver listens.
 */
export async function startWebKitDriver() {
  const env = {
    ...process.env,
    // Software rendering and no accessibility bus: neither is to be had in a container.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    LANG: 'C.UTF-8',
  };
  const children = [];
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const { child, display } = await startXvfb();
    children.push(child);
    env.DISPLAY = display;
  }
  const port = await freePort();
  children.push(spawn(webkitPaths().driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  await untilOpen(port);

  const stop = () => children.forEach((child) => child.kill());
  for (const child of children) {
    child.unref();
    child.stdio?.[3]?.unref?.();
  }
  process.once('exit', stop);
  return { hostname: '127.0.0.1', port, path: '/', stop };
}

async function startXvfb() {
  // Xvfb chooses a free display by itself and writes its number to the file descriptor it is given.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { child, display: `:${number}` };
}

// ----------------------------------------------------------------------------------------------- helpers

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilOpen(port, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  while (!(await isOpen(port))) {
    if (Date.now() > end) throw new Error(`Nothing answers on port ${port}`);
    await delay(50);
  }
}

function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
