import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { pause } from '../browser/time-limit.js';

/** What the rules of `@duckduckgo/autoconsent` came to. */
export interface RuleOutcome {
  /** The tool that asks. Undefined where none was found. */
  readonly tool: string | undefined;
  /** Whether it was answered. */
  readonly isDone: boolean;
}

interface Rules {
  readonly script: string;
  readonly list: unknown;
  readonly version: string;
}

interface RuleMessage {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly id?: string;
  readonly code?: string;
}

let loading: Promise<Rules | undefined> | undefined;

/** An optional peer: undefined where it is not installed. */
export function consentRules(): Promise<Rules | undefined> {
  loading ??= load().catch(() => undefined);
  return loading;
}

async function load(): Promise<Rules> {
  const require = createRequire(import.meta.url);
  const name = '@duckduckgo/autoconsent';
  const list = JSON.parse(await readFile(require.resolve(`${name}/rules/rules.json`), 'utf8')) as {
    autoconsent: unknown;
  };
  const folder = dirname(require.resolve(name));
  const { version } = JSON.parse(await readFile(join(folder, '..', 'package.json'), 'utf8')) as { version: string };
  const script = await readFile(join(folder, 'autoconsent.playwright.js'), 'utf8');
  return { script, list: list.autoconsent, version };
}

/** Answers the banner of a known tool. `onPress` is called just before its first button is pressed. */
export async function answerByRules(
  page: Page,
  action: 'optIn' | 'optOut',
  milliseconds: number,
  onPress: () => void,
): Promise<RuleOutcome> {
  const rules = await consentRules();
  if (!rules) return { tool: undefined, isDone: false };
  let tool: string | undefined;
  let isDone: boolean | undefined;
  const config = {
    enabled: true,
    autoAction: action,
    disabledCmps: [],
    enablePrehide: false,
    // What merely hides a banner answers nothing.
    enableCosmeticRules: false,
    detectRetries: 20,
  };
  const send = (frame: Frame, message: unknown) =>
    frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`).catch(() => {});
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: RuleMessage) => {
    if (message.type === 'init') await send(frame, { type: 'initResp', config, rules: { autoconsent: rules.list } });
    else if (message.type === 'eval') {
      const result = await frame.evaluate(message.code ?? '').catch(() => false);
      await send(frame, { id: message.id, type: 'evalResp', result });
    } else if (message.type === 'popupFound') {
      tool = message.cmp;
      onPress();
    } else if (message.type === 'optOutResult' || message.type === 'optInResult') isDone = message.result === true;
  });
  const inject = (frame: Frame) => void frame.evaluate(rules.script).catch(() => {});
  page.frames().forEach(inject);
  page.on('framenavigated', inject);
  const end = Date.now() + milliseconds;
  // A banner that was found is given as long again to be answered.
  while (isDone === undefined && Date.now() < end + (tool ? milliseconds : 0)) await pause(50);
  page.off('framenavigated', inject);
  return { tool, isDone: isDone ?? false };
}
