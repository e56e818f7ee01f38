import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Category, Declaration } from '../../declaration/declaration.js';
import { optionalCategories, servicesOf } from '../../declaration/declaration.js';
import { formatList } from '../../i18n/format.js';
import type { CharterSection } from './section.js';
import { around } from './section.js';
import { categoryName } from '../shared/labels.js';
import { siteText } from '../shared/site-text.js';

/** Every cookie of the site, and what does not work without. */

export const cookies: CharterSection = {
  name: 'cookies',
  title: () => msg('La liste des cookies', { id: 'charter.cookies.title', desc: 'Title of a section' }),
  content: ({ declaration, store, level }) => html`
    <p>
      ${msg(
        'Chaque cookie est présenté avec le partenaire qui le dépose, son service, sa finalité et, lorsqu’elle est connue, sa durée de conservation.',
        { id: 'charter.cookies.lead', desc: 'Introduces the tables of cookies' },
      )}
      ${
        hasPattern(declaration)
          ? msg('Dans un nom, l’étoile (*) remplace une suite de caractères qui varie.', {
              id: 'charter.cookies.pattern',
              desc: 'Explains the star in names such as _pk_*',
            })
          : nothing
      }
    </p>
    <cookie-table
      exportparts="table, caption, header-cell, cell, cookie-name, provider-link, tools, filter, count, button"
      .store=${store}
      .headingLevel=${level}
    ></cookie-table>
  `,
};

function hasPattern({ services }: Declaration): boolean {
  return services.some((service) => service.cookies.some(({ name }) => name.includes('*') && !name.startsWith('/')));
}

export const refusal: CharterSection = {
  name: 'refusal',
  title: () => msg('Si vous refusez', { id: 'charter.refusal.title', desc: 'Title of a section' }),
  content: ({ declaration }) => {
    const optional = optionalCategories(declaration);
    if (!optional.length) {
      return html`<p>
        ${msg('Ce site n’utilise que des cookies nécessaires\u00a0: vous n’avez rien à accepter ni à refuser.', {
          id: 'charter.refusal.nothing',
          desc: 'Where every cookie is strictly necessary',
        })}
      </p>`;
    }
    const listed = optional.filter(({ id }) => servicesOf(declaration, id).length);
    return html`
      <p>
        ${msg('Si vous refusez, toutes les pages restent accessibles.', {
          id: 'charter.refusal.lead',
          desc: 'That the site can be used after refusing',
        })}
        ${
          listed.length
            ? msg('Seuls ces services ne sont pas chargés\u00a0:', {
                id: 'charter.refusal.services',
                desc: 'Introduces the list of services that do not load after refusing',
              })
            : nothing
        }
      </p>
      <ul>
        ${listed.map((category) => renderLoss(declaration, category))}
      </ul>
      <p>
        ${msg(
          'Vous pouvez refuser tout, une finalité ou un seul service. Un refus n’est jamais définitif\u00a0: vous pourrez toujours autoriser un contenu qui vous manque.',
          { id: 'charter.refusal.later', desc: 'That refusing can be partial, and changed' },
        )}
      </p>
    `;
  },
};

/** A category and what belongs to it, unless that is the same word twice. */
function renderLoss(declaration: Declaration, category: Category): TemplateResult {
  const title = category.label ?? categoryName(category);
  const services = servicesOf(declaration, category.id).map(({ name }) => name);
  const isOneWord = services.length === 1 && siteText(services[0]!) === siteText(title);
  return html`<li>
    ${around([title, ...services], ([label = '', ...names]) =>
      isOneWord
        ? label
        : msg(str`${label}\u00a0: ${formatList(names)}`, {
            id: 'charter.refusal.item',
            desc: 'A category and its services. Placeholders: category, list of services',
          }),
    )}
  </li>`;
}
