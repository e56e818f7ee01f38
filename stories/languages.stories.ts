import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/charter.js';
import '../src/gate.js';
import { isRightToLeft } from '../src/i18n/nearest-locale.js';
import { locales } from '../src/languages.js';
import { site } from './site.js';
import { video } from './support/gated.js';
import { ownStore, storeWith } from './support/own-store.js';

interface Args {
  element: keyof typeof elements;
  languages: readonly string[];
}

/** The banner lies over the page: it is shown in frames, each a page of its language. */
const elements = {
  banner: (language: string) => frame(language),
  preferences: (language: string) =>
    html`<cookie-preferences lang=${language} heading-level="3" ${store()}></cookie-preferences>`,
  table: (language: string) => html`<cookie-table lang=${language} heading-level="3" ${store()}></cookie-table>`,
  gate: (language: string) =>
    html`<cookie-gate lang=${language} heading-level="3" service="videotheque" ${store()}>${video}</cookie-gate>`,
  charter: (language: string) => html`<cookie-charter lang=${language} heading-level="3" ${store()}></cookie-charter>`,
};

const meta: Meta<Args> = {
  title: 'Guide/Languages side by side',
  args: { element: 'preferences', languages: ['fr', 'de', 'pl', 'ar'] },
  argTypes: {
    element: { control: 'select', options: Object.keys(elements) },
    languages: { control: 'inline-check', options: locales() },
  },
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
};

export default meta;

/** One element in the languages that are chosen below, each as it would be on a page of that language. */
export const SideBySide: StoryObj<Args> = {
  name: 'Side by side',
  render: ({ element, languages }) => html`
    <style>
      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
        gap: 2rem 1.5rem;
      }
      .languages h2 {
        margin-block: 0 0.75rem;
        font: 600 1rem/1.4 system-ui;
      }
      .languages iframe {
        inline-size: 100%;
        block-size: 34rem;
        border: 1px solid;
      }
    </style>
    <h1>${element === 'gate' ? 'cookie-gate' : `cookie-${element}`}</h1>
    <div class="languages">${languages.map((language) => column(language, elements[element](language)))}</div>
  `,
};

function column(language: string, content: TemplateResult): TemplateResult {
  return html`<section lang=${language} dir=${directionOf(language)}>
    <h2>${new Intl.DisplayNames([language], { type: 'language' }).of(language)} (${language})</h2>
    ${content}
  </section>`;
}

/** A page of its own, with the one script, and with a cookie that no other story reads. */
function frame(language: string): TemplateResult {
  const declaration = { ...site, consent: { cookie: 'languages_side_by_side' } };
  const attribute = JSON.stringify(declaration).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const page = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8">
    <title>cookie-banner</title><script type="module" async src="cdn/auto.js" data-declaration='${attribute}'></script>
    <style>:root { color-scheme: light dark }</style><main><h1>www.example.fr</h1></main></html>`;
  return html`<iframe title="cookie-banner, ${language}" .loading=${'lazy'} .srcdoc=${page}></iframe>`;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}

const store = () => ownStore(() => storeWith(site));
