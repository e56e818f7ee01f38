import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/preferences.js';
import type { CookiePreferences } from '../src/index.js';
import type { ConsentStore } from '../src/store.js';
import { site } from './site.js';
import { exemptMeasurement } from './support/declarations.js';
import { ownStore, storeWith } from './support/own-store.js';
import { samplePage } from './support/sample-page.js';
import { BlockedStorage, decision } from './support/stored-consent.js';

interface Args {
  'heading-level': number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'States/cookie-preferences',
  tags: ['!autodocs'],
  component: 'cookie-preferences',
  args: { 'heading-level': 2 },
};

export default meta;

/** Preferences with a store of their own. */
function withStore(args: Args, makeStore: () => ConsentStore): TemplateResult {
  return html`<cookie-preferences heading-level=${args['heading-level']} ${ownStore(makeStore)}></cookie-preferences>`;
}

/** The page’s own store: shows what the toolbar puts into the browser, and saving really stores. */
export const OnThePage: Story = {
  render: (args) =>
    html`<cookie-preferences heading-level=${args['heading-level']} .declaration=${site}></cookie-preferences>`,
};

/** Nothing was chosen yet: every switch that needs consent is off. */
export const Undecided: Story = {
  render: (args) => withStore(args, () => storeWith(site)),
};

/** All was accepted: since when and until when is said, and refusing takes one click. */
export const Accepted: Story = {
  render: (args) => withStore(args, () => storeWith(site, decision('accepted'))),
};

/** All was refused. */
export const Refused: Story = {
  render: (args) => withStore(args, () => storeWith(site, decision('refused'))),
};

/** The video was allowed and the map was not: their category is neither on nor off. */
export const Mixed: Story = {
  render: (args) => withStore(args, () => storeWith(site, decision('mixed'))),
};

/** Audience measurement that the law exempts is on until the visitor objects. */
export const ExemptCategory: Story = {
  render: (args) => withStore(args, () => storeWith(exemptMeasurement)),
};

/** As the banner, a link `href="#cookie-preferences"` or `open()` shows them: in a modal dialog. */
export const DialogOpen: Story = {
  render: (args) => html`
    <cookie-preferences
      modal
      heading-level=${args['heading-level']}
      ${ownStore(() => storeWith(site, decision('mixed')))}
    ></cookie-preferences>
    ${samplePage()}
  `,
  play: ({ canvasElement }) => canvasElement.querySelector<CookiePreferences>('cookie-preferences')?.open(),
  // A modal dialog makes the rest of its page inert: in the docs it needs a page of its own.
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
};

/** The browser blocks cookies and web storage: the choice holds for this page, and the visitor is told so. */
export const ChoiceNotKept: Story = {
  render: (args) =>
    withStore(args, () => {
      const store = storeWith(site, undefined, new BlockedStorage());
      store.refuseAll();
      return store;
    }),
};

/** Nobody has said what the site uses: nothing can be chosen, and that is said. */
export const NoDeclaration: Story = {
  render: (args) => withStore(args, () => storeWith()),
};
