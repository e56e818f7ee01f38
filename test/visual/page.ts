/** What pictures are taken of: every story, mounted one after the other in a page that `.scripts/sheets/stage.mjs` serves. */
import { html, render } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { allLocales, sourceLocale } from '../../src/i18n/generated/locale-codes.js';
import { setLocale } from '../../src/index.js';
import { pageConsent } from '../../src/store.js';
import * as banner from '../../stories/banner.stories.js';
import * as charter from '../../stories/charter.stories.js';
import * as gate from '../../stories/gate.stories.js';
import * as journey from '../../stories/journey.stories.js';
import * as preferences from '../../stories/preferences.stories.js';
import * as table from '../../stories/table.stories.js';

interface Story {
  readonly args?: object;
  readonly render: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => unknown;
}

const files: Readonly<Record<string, object>> = { banner, preferences, table, charter, gate, journey };

/** By name: `banner/FirstVisit`. What depends on the browser's own storage is left out: others show the same. */
const stories = new Map<string, Story>(
  Object.entries(files).flatMap(([element, file]) => {
    const { default: meta, ...own } = file as { default: Story } & Record<string, Story>;
    return Object.entries(own)
      .filter(([name]) => name !== 'OnThePage')
      .map(([name, story]) => [
        `${element}/${name}`,
        { ...story, args: { ...meta.args, ...story.args } },
      ]) as unknown as readonly [string, Story][];
  }),
);

/** Shows a story in a language, and answers once nothing changes any more. */
async function show(name: string, language: string, direction: string): Promise<void> {
  const story = stories.get(name);
  if (!story) throw new Error(`There is no story ${name}.`);
  document.querySelectorAll('main, body > cookie-preferences').forEach((former) => former.remove());
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  await setLocale(language);
  pageConsent().reset();

  const main = document.createElement('main');
  document.body.append(main);
  render(html`${story.render(story.args ?? {})}`, main);
  await settled();
  // A dialog of the story before may have given its focus to the content.
  main.blur();
  await story.play?.({ canvasElement: main });
  await settled();
}

/** Waits until elements, and those inside them, have rendered and say the same for a while. */
async function settled(): Promise<void> {
  let said = '';
  for (let quiet = 0, round = 0; quiet < 3 && round < 60; round++) {
    const elements = deep(document.body);
    await Promise.all(elements.map((element) => (element as Partial<LitElement>).updateComplete));
    for (const animation of elements.flatMap((element) => element.getAnimations())) animation.finish();
    await new Promise((resolve) => setTimeout(resolve, 25));
    const says = elements.map((element) => element.shadowRoot?.textContent ?? '').join('\n');
    quiet = says === said ? quiet + 1 : 0;
    said = says;
  }
  await document.fonts.ready;
}

/** All elements below a root, in open shadow roots too. */
function deep(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deep(element.shadowRoot)] : [element],
  );
}

/** What of the page a picture must hold: a banner or a dialog lies over the window, everything else has its own height. */
function height(): number | undefined {
  const isOver = deep(document.body).some((element) => element.matches(':modal, :popover-open'));
  return isOver ? undefined : Math.ceil(document.body.getBoundingClientRect().bottom + scrollY + 16);
}

/** By how much the page is wider than the window: people would have to scroll in two directions. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Which way a language is written. */
function directionOf(language: string): string {
  type Writing = Intl.Locale & { getTextInfo?: () => { direction: string }; textInfo?: { direction: string } };
  const locale: Writing = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

const languages = [...allLocales]
  .sort((a, b) => Number(b === sourceLocale) - Number(a === sourceLocale))
  .map((language) => ({ language, direction: directionOf(language) }));

Object.assign(window, { sheets: { names: [...stories.keys()], languages, show, height, overflow } });
