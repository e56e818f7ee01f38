import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { say } from './say.js';

/** A short page of a portal, with the permanent link, for elements to stand on. */
export function samplePage(note?: string): TemplateResult {
  return html`
    <article style="max-inline-size: 44rem; margin-inline: auto; padding-block: 1rem">
      <h1 style="margin-block: 0 0.5rem; line-height: 1.2">
        ${say({ fr: 'Emplois de l’insertion en Normandie', en: 'Inclusive jobs in Normandy' })}
      </h1>
      ${note ? html`<p><strong>${note}</strong></p>` : nothing}
      <p>
        ${say({
          fr: 'Ce jeu de données recense les postes ouverts par les entreprises solidaires de la région, commune par commune. Il est mis à jour chaque mois.',
          en: 'This data set lists the positions offered by the region’s social enterprises, town by town. It is updated every month.',
        })}
      </p>
      <p>
        ${say({
          fr: 'Vous pouvez le consulter en ligne, le télécharger et le réutiliser librement.',
          en: 'You may read it online, download it and reuse it freely.',
        })}
      </p>
      <p><a href="#cookie-preferences">${say({ fr: 'Gérer mes cookies', en: 'Manage my cookies' })}</a></p>
    </article>
  `;
}
