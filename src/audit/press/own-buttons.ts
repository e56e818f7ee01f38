import type { Locator, Page } from 'playwright-core';

/** The package’s own controls, by hooks that stay (CONFORMITY E9). Selectors of playwright reach into open shadow roots. */
export const ownButtons = {
  accept: 'cookie-banner [data-action="accept-all"]',
  refuse: 'cookie-banner [data-action="refuse-all"]',
  refuseInPreferences: 'cookie-preferences [data-action="refuse-all"]',
  preferences: 'a[href$="#cookie-preferences"], [data-cookie-action="preferences"]',
} as const;

/** The first of a selector that can be seen, within some milliseconds. */
export async function visible(page: Page, selector: string, milliseconds: number): Promise<Locator | undefined> {
  const locator = page.locator(selector).filter({ visible: true }).first();
  return locator.waitFor({ state: 'visible', timeout: milliseconds }).then(
    () => locator,
    () => undefined,
  );
}

/** Opens the preferences by the permanent link, where they do not stand in the page, and refuses there. */
export async function withdrawByOwn(page: Page, onPress: () => void): Promise<boolean> {
  let button = await visible(page, ownButtons.refuseInPreferences, 500);
  if (!button) {
    const link = await visible(page, ownButtons.preferences, 2000);
    if (link) await link.click({ timeout: 5000 });
    // The address does the same as a link, for a page that has none.
    else await page.evaluate(() => void (location.hash = '#cookie-preferences'));
    button = await visible(page, ownButtons.refuseInPreferences, 5000);
  }
  onPress();
  await button?.click({ timeout: 5000 });
  return button !== undefined;
}
