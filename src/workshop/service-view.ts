import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { catalogueEntries } from '../catalogue/catalogue-entries.js';
import type { Cookie, Service } from '../declaration/declaration.js';
import { wellKnownCategories } from '../declaration/well-known-categories.js';
import { categoryName } from '../elements/shared/labels.js';
import { durationText } from '../elements/table/cells.js';
import { wordsOf, withWords } from './draft.js';
import { button, choice, field } from './field.js';
import type { WorkshopState } from './workshop-state.js';

/** Lifetimes that are often met; others are read from files. */
const durations = ['session', 'PT30M', 'P1D', 'P2D', 'P7D', 'P1M', 'P3M', 'P6M', 'P12M', 'P13M', 'P2Y'];

/** What can be said of one service. */
export function serviceView(workshop: WorkshopState, service: Service, index: number): TemplateResult {
  const { words, language, draft } = workshop;
  const say = words.service;
  const at = ['services', index] as const;
  const id = `service-${index}`;
  const name = wordsOf(service.name, language) || words.unnamed;
  const providerIndex = draft.providers.findIndex((each) => each.id === service.provider);
  const provider = draft.providers[providerIndex];
  const set = (key: keyof Service) => (value: string) =>
    workshop.change(
      [...at, key],
      key === 'location' && !value ? undefined : withWords(service[key] as string, language, value),
    );
  const own = draft.categories.filter((each) => !wellKnownCategories.includes(each.id));
  const ids = [...wellKnownCategories.filter((each) => each !== 'unclassified'), ...own.map((each) => each.id)];
  return html`<details class="service" open>
    <summary>${name}</summary>
    ${aboutEntry(workshop, service)}
    ${field({ id: `${id}-name`, label: say.name, value: wordsOf(service.name, language), onInput: set('name') })}
    ${field({ id: `${id}-place`, label: say.location, value: wordsOf(service.location, language), onInput: set('location') })}
    ${choice({
      id: `${id}-kind`,
      label: say.category,
      value: service.category,
      options: ids.map((each) => [
        each,
        categoryName(draft.categories.find((known) => known.id === each) ?? { id: each }),
      ]),
      onChange: (category) => workshop.moveService(index, category),
    })}
    ${
      provider
        ? html`
            ${field({
              id: `${id}-who`,
              label: say.provider,
              value: wordsOf(provider.name, language),
              onInput: (value) =>
                workshop.change(['providers', providerIndex, 'name'], withWords(provider.name, language, value)),
            })}
            ${field({
              id: `${id}-policy`,
              label: say.policy,
              value: provider.privacyPolicy ?? '',
              onInput: (value) => workshop.change(['providers', providerIndex, 'privacyPolicy'], value || undefined),
            })}
            ${field({
              id: `${id}-country`,
              label: say.country,
              value: provider.country ?? '',
              onInput: (value) =>
                workshop.change(['providers', providerIndex, 'country'], value.toUpperCase() || undefined),
            })}
          `
        : nothing
    }
    ${field({
      id: `${id}-hosts`,
      label: say.hosts,
      value: (service.hosts ?? []).join(' '),
      onInput: (value) => {
        const hosts = value.split(' ');
        workshop.change([...at, 'hosts'], value.trim() ? hosts : undefined);
      },
    })}
    <fieldset>
      <legend>${words.cookies}</legend>
      ${service.cookies.map((cookie, i) => cookieView(workshop, cookie, index, i))}
      ${button(words.addCookie, () => workshop.change([...at, 'cookies', service.cookies.length], { name: '', purpose: '' }))}
    </fieldset>
    ${button(words.remove(name), () => workshop.removeService(index, name))}
  </details>`;
}

function cookieView(workshop: WorkshopState, cookie: Cookie, service: number, index: number): TemplateResult {
  const { words, language } = workshop;
  const at = ['services', service, 'cookies', index] as const;
  const id = `service-${service}-entry-${index}`;
  const known = cookie.duration === undefined || durations.includes(cookie.duration) ? [] : [cookie.duration];
  return html`<div class="entry">
    ${field({
      id: `${id}-name`,
      label: words.cookie.name,
      value: cookie.name,
      onInput: (value) => workshop.change([...at, 'name'], value),
    })}
    ${field({
      id: `${id}-purpose`,
      label: words.cookie.purpose,
      value: wordsOf(cookie.purpose, language),
      onInput: (value) => workshop.change([...at, 'purpose'], withWords(cookie.purpose, language, value)),
    })}
    ${choice({
      id: `${id}-duration`,
      label: words.cookie.duration,
      value: cookie.duration ?? '',
      options: [
        ['', words.unknownDuration],
        ...[...known, ...durations].map((each) => [each, durationText(each)] as const),
      ],
      onChange: (value) => workshop.change([...at, 'duration'], value || undefined),
    })}
    ${button(words.remove(cookie.name), () => workshop.change(at, undefined))}
  </div>`;
}

/** What the catalogue says of a service besides: what is to be decided, what waits in the page, and where it is from. */
function aboutEntry({ words, language }: WorkshopState, { id, category }: Service): TemplateResult | typeof nothing {
  const isOf = (entry: (typeof catalogueEntries)[number]) => entry.services.some((each) => each.id === id);
  const entries = catalogueEntries.filter(isOf);
  const entry = entries.find(({ services }) => services.some((each) => each.category === category)) ?? entries[0];
  if (!entry) return nothing;
  return html`<div class="about">
    <p>${words.service.decide}</p>
    <ul>
      ${entry.decide.map((text) => html`<li>${text[language]}</li>`)}
    </ul>
    ${
      entry.gate
        ? html`<p>${words.service.gate}</p>
            <pre tabindex="0"><code>${entry.gate}</code></pre>`
        : nothing
    }
    <p>
      ${words.service.sources}
      ${entry.sources.map(({ url, seen }) => html`<br /><a href=${url} rel="noreferrer">${url}</a> (${seen})`)}
    </p>
  </div>`;
}
