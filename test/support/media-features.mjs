/**
 * A command for tests in Chromium, where @web/test-runner-commands' `emulateMedia` knows no forced colours:
 *
 *   await executeServerCommand('media-features', { media: 'print', 'forced-colors': 'active' });
 *
 * What is not named is as it was in the beginning. See media-features.ts for the tests' side.
 */
const protocols = new WeakMap();

export const mediaFeatures = {
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    const page = session.browser.getPage?.(session.id);
    if (!page?.createCDPSession) throw new Error(`${session.browser.name} cannot emulate media features.`);
    // Emulation lasts as long as the connection that asked for it.
    if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
    const { media = '', ...features } = payload;
    await protocols.get(page).send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
};
