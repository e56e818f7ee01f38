import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/banner.js';
import '../src/gate.js';
import '../src/preferences.js';
import '../src/table.js';
import { site } from './site.js';
import { video } from './support/gated.js';
import { ownStore, storeWith } from './support/own-store.js';
import { decision } from './support/stored-consent.js';
import './support/token-editor.js';

/** Write a value, see it on every element, copy the CSS. Begins with the theme that the toolbar names. */
const meta: Meta = {
  title: 'Guide/Essayer les jetons',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;

export const Editor: StoryObj = {
  name: 'Essayer les jetons',
  render: (_args, context) => html`
    <article lang="fr" dir="ltr" style="max-inline-size: 76rem; margin-inline: auto">
      <h1 style="margin-block: 0 0.25rem; line-height: 1.2">Essayer les jetons</h1>
      <p style="max-inline-size: 44rem; margin-block: 0 1.5rem">
        Écrivez une valeur${'\u00a0'}: elle s’applique aussitôt aux éléments ci-dessous. Un champ vide suit le thème
        choisi dans la barre d’outils. Pour le clair et le sombre, écrivez
        <code style="white-space: nowrap">light-dark(#1d4580, #a9c8f8)</code>.
      </p>
      <token-editor theme=${String(context?.globals['theme'] ?? '')}></token-editor>

      <h2 style="margin-block: 2.5rem 1rem">Aperçu</h2>
      <p>
        <button type="button" style="min-block-size: 2.5rem; padding-inline: 1rem; font: inherit" @click=${showBanner}>
          Montrer le bandeau
        </button>
      </p>
      <div
        style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 2rem; align-items: start"
      >
        <cookie-preferences
          heading-level="3"
          ${ownStore(() => storeWith(site, decision('mixed')))}
        ></cookie-preferences>
        <div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem">
          <cookie-gate service="videotheque" heading-level="3" ${ownStore(() => storeWith(site))}>${video}</cookie-gate>
          <cookie-table category="statistics" heading-level="3" ${ownStore(() => storeWith(site))}></cookie-table>
        </div>
      </div>
    </article>
  `,
};

/** A banner for this page, which goes once it was answered. */
function showBanner({ currentTarget }: Event): void {
  const article = (currentTarget as Element).closest('article')!;
  article.querySelector('cookie-banner')?.remove();
  const banner = document.createElement('cookie-banner');
  banner.store = storeWith(site);
  article.prepend(banner);
}
