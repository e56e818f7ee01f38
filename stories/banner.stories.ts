import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/banner.js';
import type { CookieBanner } from '../src/index.js';
import type { ConsentStore } from '../src/store.js';
import { site } from './site.js';
import { changedEmbeds, fivePurposes } from './support/declarations.js';
import { ownStore, storeWith } from './support/own-store.js';
import { samplePage } from './support/sample-page.js';
import { say } from './support/say.js';
import { BlockedStorage, decision } from './support/stored-consent.js';

interface Args {
  placement: CookieBanner['placement'];
  'heading-level': number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'States/cookie-banner',
  tags: ['!autodocs'],
  component: 'cookie-banner',
  args: { placement: 'bottom', 'heading-level': 2 },
  // It lies over the page: in the docs each one needs a page of its own.
  parameters: { docs: { story: { inline: false, height: '30rem' } } },
};

export default meta;

/** A banner with a store of its own, over a page. */
function onPage(args: Args, makeStore: () => ConsentStore, note?: string): TemplateResult {
  return html`
    <cookie-banner
      placement=${args.placement}
      heading-level=${args['heading-level']}
      ${ownStore(makeStore)}
    ></cookie-banner>
    ${samplePage(note)}
  `;
}

/**
 * The page’s own store: what the toolbar puts into the browser decides whether anything is asked. Choose “Accepted all”,
 * and there is nothing to see.
 */
export const OnThePage: Story = {
  render: (args) => html`
    <cookie-banner
      placement=${args.placement}
      heading-level=${args['heading-level']}
      .declaration=${site}
    ></cookie-banner>
    ${samplePage()}
  `,
};

/** Nothing was ever chosen: every purpose is asked, and nothing is on. */
export const FirstVisit: Story = {
  render: (args) => onPage(args, () => storeWith(site)),
};

/** The map has come to set one more cookie: its purpose alone is asked again, the other answers stand. */
export const AsksAgainForOnePurpose: Story = {
  render: (args) => onPage(args, () => storeWith(changedEmbeds, decision('accepted'))),
};

/** The browser blocks cookies and web storage: the choice holds for this page, and the visitor is told so. */
export const ChoiceNotKept: Story = {
  render: (args) =>
    onPage(args, () => {
      const store = storeWith(site, undefined, new BlockedStorage());
      store.refuseAll();
      return store;
    }),
};

/** Five purposes, a long name, long descriptions: the text scrolls, the buttons stay. */
export const FivePurposesAndLongTexts: Story = {
  render: (args) => onPage(args, () => storeWith(fivePurposes)),
  parameters: { docs: { story: { height: '40rem' } } },
};

/** Nobody has said what the site uses: nothing can be asked, so nothing is shown, and nothing is granted. */
export const NoDeclaration: Story = {
  render: (args) =>
    onPage(
      args,
      () => storeWith(),
      say({
        fr: 'Sans déclaration, aucun bandeau ne s’affiche et rien n’est autorisé.',
        en: 'Without a declaration no banner appears, and nothing is granted.',
      }),
    ),
  parameters: { docs: { story: { height: '18rem' } } },
};

/** Along the top edge. */
export const PlacedAtTheTop: Story = {
  args: { placement: 'top' },
  render: (args) => onPage(args, () => storeWith(site)),
};

/** In the corner where reading ends; on a narrow screen, along the bottom. */
export const PlacedInTheCorner: Story = {
  args: { placement: 'corner' },
  render: (args) => onPage(args, () => storeWith(site)),
  parameters: { docs: { story: { height: '40rem' } } },
};
