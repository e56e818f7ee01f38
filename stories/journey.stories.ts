import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/banner.js';
import '../src/gate.js';
import '../src/preferences.js';
import { site } from './site.js';
import { map, measurement, measuring, video } from './support/gated.js';
import { say } from './support/say.js';

/**
 * A page as a visitor meets it: one declaration, one store, four elements that never speak to each other. The toolbar’s
 * “Stored consent” begins the journey where a former visit ended.
 */
const meta: Meta = {
  title: 'Journeys/One page',
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '52rem' } } },
};

export default meta;

/**
 * Choose in the banner, change your mind with “Gérer mes cookies” at the foot of the page, and watch the script, the video
 * and the map follow.
 */
export const BannerPreferencesGates: StoryObj = {
  render: () => html`
    <cookie-banner .declaration=${site}></cookie-banner>
    <article style="max-inline-size: 44rem; margin-inline: auto; padding-block: 1rem">
      <h1 style="margin-block: 0 0.5rem; line-height: 1.2">
        ${say({ fr: 'L’insertion en Normandie', en: 'Inclusive work in Normandy' })}
      </h1>
      ${measurement()}
      <cookie-gate service="mesure-normande">${measuring}</cookie-gate>

      <h2>${say({ fr: 'Une journée sur le terrain', en: 'A day in the field' })}</h2>
      <cookie-gate service="videotheque" heading-level="3">${video}</cookie-gate>

      <h2>${say({ fr: 'Trouver une structure', en: 'Find an organisation' })}</h2>
      <cookie-gate service="atlas" heading-level="3">${map}</cookie-gate>

      <p style="margin-block-start: 2rem">
        <a href="#cookie-preferences">${say({ fr: 'Gérer mes cookies', en: 'Manage my cookies' })}</a>
      </p>
    </article>
  `,
};
