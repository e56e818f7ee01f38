import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/gate.js';
import '../src/preferences.js';
import type { CookieGate } from '../src/index.js';
import type { ConsentStore } from '../src/store.js';
import { site } from './site.js';
import { measurement, measuring, video } from './support/gated.js';
import { ownStore, storeWith } from './support/own-store.js';
import { say } from './support/say.js';
import { decision } from './support/stored-consent.js';

interface Args {
  service?: string;
  category?: string;
  'heading-level': number;
}

/** Hills at dusk, in a few bytes. */
const poster = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36" preserveAspectRatio="xMidYMid slice"><rect width="64" height="36" fill="#f3c48b"/><circle cx="46" cy="13" r="5" fill="#fff3d6"/><path d="M0 26 18 14l14 12 12-9 20 13v6H0z" fill="#3d5a80"/><path d="M0 31l22-8 20 9 22-5v9H0z" fill="#1d3557"/></svg>',
)}`;

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'States/cookie-gate',
  tags: ['!autodocs'],
  component: 'cookie-gate',
  args: { service: 'videotheque', 'heading-level': 2 },
};

export default meta;

/** A gate with a store of its own. */
function withStore(args: Args, makeStore: () => ConsentStore, content: TemplateResult = video): TemplateResult {
  return html`<cookie-gate
    service=${ifDefined(args.service || undefined)}
    category=${ifDefined(args.category || undefined)}
    heading-level=${args['heading-level']}
    ${ownStore(makeStore)}
    >${content}</cookie-gate
  >`;
}

/** The page’s own store: what the toolbar puts into the browser opens the gate or keeps it shut. */
export const OnThePage: Story = {
  render: (args) =>
    html`<cookie-gate
      service=${ifDefined(args.service || undefined)}
      category=${ifDefined(args.category || undefined)}
      heading-level=${args['heading-level']}
      .declaration=${site}
      >${video}</cookie-gate
    >`,
};

/** A video that nobody allowed: its provider hears nothing, and its place is kept. */
export const Shut: Story = {
  render: (args) => withStore(args, () => storeWith(site)),
};

/** Allowed for good: the video stands in the page, with the title that its author gave it. */
export const Granted: Story = {
  render: (args) => withStore(args, () => storeWith(site, decision('accepted'))),
};

/** “Afficher une fois”: this video, on this page, and nothing is stored. */
export const ShownOnce: Story = {
  render: (args) => withStore(args, () => storeWith(site)),
  play: async ({ canvasElement }) => {
    const gate = canvasElement.querySelector<CookieGate>('cookie-gate');
    await gate?.updateComplete;
    gate?.shadowRoot?.querySelector<HTMLElement>('[data-action="once"]')?.click();
    await gate?.updateComplete;
  },
  // Only in a page of its own does Storybook press buttons.
  parameters: { docs: { story: { inline: false, height: '26rem' } } },
};

/** A whole category, whichever service provides the content. */
export const ByCategory: Story = {
  args: { service: '', category: 'embeds' },
  render: (args) => withStore(args, () => storeWith(site)),
};

/** A picture of the site’s own stands behind the words, and asks nobody. */
export const OwnPoster: Story = {
  render: (args) => withStore(args, () => storeWith(site), html`<img slot="poster" alt="" src=${poster} /> ${video}`),
};

/** The author’s own words stand in the place of the package’s. */
export const OwnPlaceholder: Story = {
  render: (args) =>
    withStore(
      args,
      () => storeWith(site),
      html`${video}
        <p slot="placeholder">
          ${say({
            fr: 'Une vidéo de quatre minutes, sous-titrée\u00a0: la journée d’une équipe en chantier d’insertion.',
            en: 'A four-minute video with subtitles: the day of a team at work.',
          })}
        </p>`,
    ),
};

/**
 * A script alone has no placeholder: there would be nothing to see in its place. The page’s own store decides; choose
 * “Accepted all” in the toolbar, and the script runs.
 */
export const ScriptOnly: Story = {
  args: { service: 'mesure-normande' },
  render: (args) => html`
    ${measurement()}
    <cookie-gate service=${ifDefined(args.service || undefined)} .declaration=${site}>${measuring}</cookie-gate>
  `,
  // A withdrawal starts its page anew: in the docs it needs one of its own.
  parameters: { docs: { story: { inline: false, height: '7rem' } } },
};

/** A service that the declaration does not know stays shut whatever is chosen, and the console says why. */
export const UnknownService: Story = {
  args: { service: 'inconnu' },
  render: (args) => withStore(args, () => storeWith(site, decision('accepted'))),
};
