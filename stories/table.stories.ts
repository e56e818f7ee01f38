import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/table.js';
import type { Declaration } from '../src/store.js';
import { seed, site } from './site.js';
import { allKinds, extraColumns, manyColumns, manyCookies } from './support/declarations.js';
import { ownStore, storeWith } from './support/own-store.js';

interface Args {
  category?: string;
  service?: string;
  columns?: string;
  tools?: boolean;
  'heading-level': number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'States/cookie-table',
  tags: ['!autodocs'],
  component: 'cookie-table',
  args: { 'heading-level': 2 },
};

export default meta;

/** A table with a store of its own. */
function withDeclaration(args: Args, declaration?: Declaration, content?: TemplateResult): TemplateResult {
  return html`<cookie-table
    category=${ifDefined(args.category || undefined)}
    service=${ifDefined(args.service || undefined)}
    columns=${ifDefined(args.columns || undefined)}
    ?tools=${args.tools}
    heading-level=${args['heading-level']}
    ${ownStore(() => storeWith(declaration))}
    >${content}</cookie-table
  >`;
}

/** The model charter: four necessary cookies under its four headings, with how long each is kept. */
export const ModelCharter: Story = {
  render: (args) => withDeclaration(args, seed),
};

/** One table for each category, in the order of the declaration. */
export const AllCategories: Story = {
  render: (args) => withDeclaration(args, site),
};

/** In 320 pixels each row is a card; to a screen reader it is still a row of the same table. */
export const NarrowCards: Story = {
  render: (args) => html`<div style="inline-size: 20rem; max-inline-size: 100%">${withDeclaration(args, site)}</div>`,
};

/** Every kind of storage, first and third parties, and the ways in which durations are written. */
export const DurationsAndKinds: Story = {
  render: (args) => withDeclaration(args, allKinds),
};

/** An editor’s plain table, as a CMS holds it: read without JavaScript, and here the source of the declaration too. */
export const EditorsTable: Story = {
  render: (args) =>
    withDeclaration(
      args,
      undefined,
      html`<table>
        <caption>
          Cookies nécessaires
        </caption>
        <thead>
          <tr>
            <th>Nom du prestataire</th>
            <th>Service et emplacement</th>
            <th>Nom du cookie</th>
            <th>Finalités</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Opendatasoft</td>
            <td>Authentification (front et back office)</td>
            <td>sessionid</td>
            <td>Se souvenir de l’utilisateur d’une page à l’autre.</td>
          </tr>
          <tr>
            <td>Opendatasoft</td>
            <td>Sélection de la langue (front et back office)</td>
            <td>django_language</td>
            <td>Se souvenir de la langue du visiteur.</td>
          </tr>
        </tbody>
      </table>`,
    ),
  // Tables of one page tell each other apart: in the docs this one needs a page of its own.
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
};

/** Columns that the declaration adds stand after the known ones, under their own headings. */
export const ExtraColumns: Story = {
  render: (args) => withDeclaration(args, extraColumns),
};

/** Two hundred rows: more than fifteen can be filtered, sorted by a column, and saved for a spreadsheet. */
export const ManyRows: Story = {
  render: (args) => withDeclaration(args, manyCookies),
  parameters: { docs: { story: { inline: false, height: '32rem' } } },
};

/** Eight columns: each is as wide as what it holds, and purposes have what is left. */
export const ManyColumns: Story = {
  args: { tools: true },
  render: (args) => withDeclaration(args, manyColumns),
};

/** A category in which nothing is declared. */
export const EmptyCategory: Story = {
  args: { category: 'marketing' },
  render: (args) => withDeclaration(args, site),
};
