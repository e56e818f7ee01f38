import type { Page } from 'playwright-core';
import type { AuditedChoice } from '../audit-report.js';
import { pause } from '../browser/time-limit.js';
import { answerByRules } from './consent-rules.js';
import { ownButtons, visible, withdrawByOwn } from './own-buttons.js';

export type Press = 'accept' | 'refuse' | 'withdraw';

export interface Pressed {
  readonly by: AuditedChoice['by'];
  readonly tool: string | undefined;
}

/** How long a banner is waited for, in milliseconds. */
const patience = 8000;
const permanentLink = /cookie|traceur|tracker|consent/i;
const refusal =
  /^\s*(tout refuser|refuser tout|refuser|interdire tous les cookies|deny all|reject all|decline all|refuse all|decline|reject)\s*$/i;

/**
 * Accepts, refuses or withdraws as a visitor would: by selectors that were given, by the package’s own buttons, or by the rules
 * for other tools. `onPress` is called just before.
 */
export async function press(
  page: Page,
  what: Press,
  selectors: readonly string[] | undefined,
  onPress: () => void,
): Promise<Pressed> {
  if (selectors?.length) return pressSelectors(page, selectors, onPress);
  if (await isOurs(page)) return pressOwn(page, what, onPress);
  if (what === 'withdraw') await openPermanentLink(page);
  const { tool, isDone } = await answerByRules(page, what === 'accept' ? 'optIn' : 'optOut', patience, onPress);
  if (isDone) return { by: 'rules', tool };
  return what === 'withdraw' && (await pressRefusal(page, onPress)) ? { by: 'rules', tool } : { by: 'none', tool };
}

async function pressSelectors(page: Page, selectors: readonly string[], onPress: () => void): Promise<Pressed> {
  for (const selector of selectors) {
    const button = await visible(page, selector, patience);
    if (!button) return { by: 'none', tool: undefined };
    onPress();
    await button.click({ timeout: 5000 });
  }
  return { by: 'selectors', tool: undefined };
}

/** The page’s store is there as soon as its code is; its tag before that. */
async function isOurs(page: Page): Promise<boolean> {
  const look = () =>
    Symbol.for('charte-cookies/page-consent/1') in document ||
    document.querySelector('cookie-banner, cookie-preferences, script[src*="auto.js"][data-src]') !== null;
  const end = Date.now() + 1000;
  do {
    if (await page.evaluate(look)) return true;
    await pause(100);
  } while (Date.now() < end);
  return false;
}

async function pressOwn(page: Page, what: Press, onPress: () => void): Promise<Pressed> {
  const own: Pressed = { by: 'own', tool: 'charte-cookies' };
  if (what === 'withdraw') return (await withdrawByOwn(page, onPress)) ? own : { ...own, by: 'none' };
  const inPage = `cookie-preferences [data-action="${what}-all"]`;
  const button = await visible(page, `${ownButtons[what]}, ${inPage}`, patience);
  if (!button) return { ...own, by: 'none' };
  onPress();
  await button.click({ timeout: 5000 });
  return own;
}

/** What leads back to one’s choices on most sites: a link or button that speaks of cookies. */
async function openPermanentLink(page: Page): Promise<void> {
  const controls = page.locator('a, button, [role="button"]').filter({ visible: true, hasText: permanentLink });
  await controls
    .first()
    .click({ timeout: 3000 })
    .catch(() => {});
  await pause(300);
}

async function pressRefusal(page: Page, onPress: () => void): Promise<boolean> {
  const buttons = page.locator('a, button, [role="button"]').filter({ visible: true, hasText: refusal });
  if (!(await buttons.count())) return false;
  onPress();
  return buttons
    .first()
    .click({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    );
}
