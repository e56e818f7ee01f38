import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { ConsentStore } from '../../../src/consent/consent-store.js';
import type { CookieGate } from '../../../src/elements/gate/cookie-gate.js';
import { seed, site } from '../../../stories/site.js';
import type { TreeNode } from '../../support/accessibility-tree.js';
import { accessibilityTree } from '../../support/accessibility-tree.js';
import {
  allInside,
  banner,
  blockedStorage,
  inside,
  isChromium,
  openedPreferences,
  preferences,
  settled,
  siteWithNewHost,
  storeOf,
} from '../../support/consent-elements.js';
import '../../../src/charter.js';
import '../../../src/gate.js';
import { waitUntil } from '../../support/wait-until.js';

/** What there is to read, element by element and state by state, under the requirement that it shows. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'B2: the banner': () => banner(),
  'B2: the banner that asks again': async () => {
    const store = storeOf();
    store.acceptAll();
    store.declare(siteWithNewHost);
    return banner(store);
  },
  'B7: the banner after the choice': async () => {
    const element = await banner();
    inside(element, '[data-action="refuse-all"]').click();
    await element.updateComplete;
  },
  'B7: the banner where nothing is kept': async () => {
    const element = await banner(storeOf(site, blockedStorage()));
    inside(element, '[data-action="refuse-all"]').click();
    await element.updateComplete;
  },
  'B6: the preferences': () => preferences(),
  'B6: the preferences, mixed and unfolded': async () => {
    const element = await preferences();
    inside(element, '[data-id="atlas"]').click();
    await element.updateComplete;
    await unfold(element);
  },
  'B7: the preferences after saving': async () => {
    const element = await preferences();
    inside(element, '[data-action="save"]').click();
    await settled(element);
    await settled(element);
  },
  'B6: the preferences with nothing to choose': () => preferences(storeOf(seed)),
  'B6: the preferences without a declaration': () => preferences(new ConsentStore()),
  'B3: the dialog': () => openedPreferences(),
  'B3: the dialog where nothing is kept': async () => {
    const { element } = await openedPreferences(storeOf(site, blockedStorage()));
    inside(element, '[data-action="refuse-all"]').click();
    await settled(element);
    await settled(element);
  },
  'B8: the table': () => show('cookie-table', 'tbody tr'),
  'D1: the charter': () => show('cookie-charter', 'section#date'),
  'B11: a gate': () => gate({ service: 'videotheque' }),
  'B11: a gate of a category': () => gate({ category: 'embeds' }),
  'B11: a gate that is open': async () => {
    const element = await gate({ service: 'videotheque' });
    inside(element, '[data-action="once"]').click();
    await waitUntil(() => element.querySelector('iframe'));
  },
};

async function unfold(element: Element): Promise<void> {
  for (const details of allInside(element, 'details')) details.toggleAttribute('open', true);
  await nextFrame();
}

async function show(tag: 'cookie-charter' | 'cookie-table', last: string): Promise<void> {
  const element = document.createElement(tag);
  element.store = storeOf();
  await fixture(
    html`<main>
      <h1>Page</h1>
      ${element}
    </main>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector(last), last);
  const table = element.shadowRoot!.querySelector('cookie-table');
  if (table) await waitUntil(() => table.shadowRoot?.querySelector('tbody tr'), 'its rows');
  await nextFrame();
}

async function gate(where: { service?: string; category?: string }): Promise<CookieGate> {
  const element = document.createElement('cookie-gate');
  Object.assign(element, where, { store: storeOf() });
  element.innerHTML =
    '<template><iframe title="Une journée à la ressourcerie" srcdoc="<p>film" width="640" height="360"></iframe></template>';
  await fixture(
    html`<main>
      <h1>Page</h1>
      ${element}
    </main>`,
  );
  await element.updateComplete;
  return element;
}

/** What nobody is told of, or only as part of something else. */
const silent =
  /^(?:RootWebArea|InlineTextBox|generic|none|LineBreak|ListMarker|LabelText|Legend|DescriptionList|paragraph|strong|code|rowgroup|row|Abbr)$/;
const properties = ['checked', 'pressed', 'expanded', 'modal', 'live', 'focused', 'disabled', 'sort'] as const;

/** A line for each thing that is read, in the order of reading. */
function transcribe(tree: readonly TreeNode[]): string {
  const lines: string[] = [];
  let said = '';
  for (const node of tree) {
    if (silent.test(node.role) && !(node.focused && node.role === 'paragraph')) continue;
    const name = plain(node.name);
    // Its own words follow what they name.
    if (node.role === 'StaticText' && (!name || said.replaceAll(' ', '').includes(name.replaceAll(' ', '')))) continue;
    const about = properties.flatMap((key) => {
      const value = (node as unknown as Record<string, unknown>)[key];
      // Where focus goes after a dialog of the test before is another test's.
      if (key === 'focused' && node.role === 'main') return [];
      const isSaid = value !== undefined && value !== '' && (value !== false || key === 'expanded');
      return !isSaid ? [] : [`${key}: ${String(value)}`];
    });
    const description = plain(node.description);
    const role =
      node.role === 'StaticText' ? '' : node.role === 'heading' ? `heading ${node.level} ` : `${ownRole(node.role)} `;
    const more = [...about, ...(description ? [`description: ${description}`] : [])];
    lines.push(`${role}${name && (role ? `“${name}”` : name)}${more.length ? ` (${more.join(', ')})` : ''}`.trim());
    if (node.role !== 'StaticText') said = name;
  }
  return `${lines.join('\n')}\n`;
}

/** Roles of Chromium’s own, which change with its versions, by the names that people know. */
function ownRole(role: string): string {
  return role.startsWith('DisclosureTriangle') ? 'disclosure' : role === 'Iframe' ? 'iframe' : role;
}

/** Days change, spaces of all kinds are one, and a name that may break is one name. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/(?<=\w) (?=[_.]\w)/g, '')
    .replace(/\b\d{1,2}(?:er)? \p{L}+ \d{4}\b/gu, '‹date›')
    .trim();
}

describe('what a screen reader is given, in the order of reading, is what was read through and found good', () => {
  for (const [title, state] of Object.entries(states)) {
    const name = title.replace(/^\w+: /, '').replace(/[^a-z]+/g, '-');

    it(title, async () => {
      const stored = (text?: string) =>
        executeServerCommand<{ text: string }, { name: string; text: string | undefined }>('transcript', {
          name,
          text,
        });
      if (!isChromium) {
        // No other engine shows its tree: there the same words must at least have been read.
        expect((await stored()).text).to.match(/\S/);
        return;
      }
      await state();
      await nextFrame();
      const text = transcribe(await accessibilityTree());
      expect(text).to.equal((await stored(text)).text);
    });
  }
});
