import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/charter.js';
import type { Declaration } from '../src/store.js';
import { seed, site } from './site.js';
import { ownStore, storeWith } from './support/own-store.js';
import { say } from './support/say.js';
import { decision } from './support/stored-consent.js';

interface Args {
  'heading-level': number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'States/cookie-charter',
  tags: ['!autodocs'],
  component: 'cookie-charter',
  args: { 'heading-level': 2 },
  // A whole document: in the docs each one has a page of its own.
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
};

export default meta;

/** The page of a charter, with a store of its own. */
function page(args: Args, declaration?: Declaration, content?: TemplateResult): TemplateResult {
  const consent = declaration && decision('mixed', site);
  return html`
    <article style="max-inline-size: 60rem; margin-inline: auto">
      <h1>${say({ fr: 'Charte cookies', en: 'Cookie charter' })}</h1>
      <cookie-charter heading-level=${args['heading-level']} ${ownStore(() => storeWith(declaration, consent))}
        >${content}</cookie-charter
      >
    </article>
  `;
}

/** A portal with audience measurement, a video and a map, and a visitor who allowed some of it. */
export const Full: Story = {
  render: (args) => page(args, site),
};

/** The model charter: necessary cookies alone, so nothing is asked. */
export const ModelCharter: Story = {
  render: (args) => page(args, seed),
};

/** A slot named after a section replaces it; with `-more` it adds to its end. */
export const ReplacedAndExtendedSections: Story = {
  render: (args) =>
    page(
      args,
      site,
      html`
        <div slot="definition">
          <h2>${say({ fr: 'Les cookies en une phrase', en: 'Cookies in one sentence' })}</h2>
          <p>
            ${say({
              fr: 'Un cookie est un petit mot que le site confie à votre navigateur, et qu’il relit à votre retour.',
              en: 'A cookie is a little note that the site hands to your browser and reads again when you come back.',
            })}
          </p>
        </div>
        <p slot="controller-more">
          ${say({
            fr: 'Vous pouvez aussi nous écrire à l’accueil de chaque structure adhérente.',
            en: 'You may also write to us at the reception of each member organisation.',
          })}
        </p>
      `,
    ),
};

/** Until a declaration is there, and when none ever comes, what an editor wrote inside is shown. */
export const EditorsText: Story = {
  render: (args) =>
    page(
      args,
      undefined,
      html`
        <p>
          ${say({
            fr: 'Ce portail n’utilise que des cookies nécessaires à son fonctionnement.',
            en: 'This portal uses only cookies that it needs to work.',
          })}
        </p>
        <ul>
          <li>sessionid</li>
          <li>django_language</li>
          <li>csrftoken</li>
        </ul>
      `,
    ),
  parameters: { docs: { story: { height: '18rem' } } },
};
