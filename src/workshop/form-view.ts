import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { catalogueEntries } from '../catalogue/catalogue-entries.js';
import { textIn } from '../declaration/text.js';
import { withWords, wordsOf } from './draft.js';
import { button, choice, field } from './field.js';
import { serviceView } from './service-view.js';
import type { WorkshopState } from './workshop-state.js';

/** What is typed: the site, its services, and what is taken over from a file. */
export function formView(workshop: WorkshopState): TemplateResult {
  const { words, draft, language } = workshop;
  const { site, categories } = draft;
  const necessary = categories.findIndex(({ id }) => id === 'necessary');
  return html`
    <section aria-labelledby="site-title">
      <h2 id="site-title">${words.site}</h2>
      ${(['name', 'url', 'controller', 'contact'] as const).map((key) =>
        field({
          id: `site-${key}`,
          label: words.fields[key],
          hint: words.hints[key],
          type: key === 'url' ? 'url' : 'text',
          value: wordsOf(site[key], language),
          onInput: (value) => workshop.change(['site', key], withWords(site[key], language, value)),
        }),
      )}
      ${
        necessary < 0
          ? ''
          : field({
              id: 'site-justification',
              label: words.fields.justification,
              hint: words.hints.justification,
              value: wordsOf(categories[necessary]!.justification, language),
              onInput: (value) =>
                workshop.change(
                  ['categories', necessary, 'justification'],
                  withWords(categories[necessary]!.justification, language, value),
                ),
            })
      }
      ${field({
        id: 'site-updated',
        label: words.fields.updated,
        type: 'date',
        value: draft.updated ?? '',
        onInput: (value) => workshop.change(['updated'], value || undefined),
      })}
    </section>
    <section aria-labelledby="services-title">
      <h2 id="services-title">${words.services}</h2>
      <p>${words.servicesLead}</p>
      <div class="line">
        ${choice({
          id: 'entry',
          label: words.choose,
          value: workshop.chosen,
          options: catalogueEntries.map(({ id, name }) => [id, textIn(name, language)]),
          onChange: (value) => (workshop.chosen = value),
        })}
        ${button(words.add, () => workshop.addChosen())} ${button(words.addOwn, () => workshop.addOwn())}
      </div>
      ${draft.services.map((service, i) => serviceView(workshop, service, i))}
    </section>
    <section aria-labelledby="resume-title">
      <h2 id="resume-title">${words.resume}</h2>
      <p id="resume-lead">${words.resumeLead}</p>
      <div class="field">
        <label for="pasted">${words.pasted}</label>
        <textarea id="pasted" rows="5" spellcheck="false" aria-describedby="resume-lead"></textarea>
      </div>
      ${button(words.read, () => workshop.readPasted())} ${button(words.startOver, () => workshop.startOver())}
    </section>
  `;
}
