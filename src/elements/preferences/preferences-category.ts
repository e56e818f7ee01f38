import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { msg, str } from '../../i18n/msg.js';
import type { ConsentState } from '../../consent/consent.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Category, Cookie, Declaration, Service } from '../../declaration/declaration.js';
import { isRequired, servicesOf } from '../../declaration/declaration.js';
import { linkAddress } from '../../declaration/link-address.js';
import { formatDuration, formatNumber } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import type { ConsentDraft } from '../shared/consent-draft.js';
import { heading } from '../shared/heading.js';
import { categoryDescription, categoryLabel, categoryName } from '../shared/labels.js';
import { renderText, siteText } from '../shared/site-text.js';

interface CategoryView {
  readonly category: Category;
  readonly declaration: Declaration;
  readonly snapshot: ConsentSnapshot;
  readonly draft: ConsentDraft;
  /** Level of the category's heading. */
  readonly level: number;
  /** Whether the services are shown from the start. */
  readonly isUnfolded: boolean;
  /** Whether they were shown once. */
  readonly wasOpened: boolean;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string, isOn: boolean) => void;
}

/** Longer lists of cookies are made when somebody opens them; shorter ones are there for who searches the page. */
const longest = 100;

/** One category of the preferences: title and switch, what it is for, and its services behind a disclosure. */
export function renderCategory(view: CategoryView): TemplateResult {
  const { category, declaration, snapshot, draft, level, isUnfolded, wasOpened, onOpen, onToggle } = view;
  const services = servicesOf(declaration, category.id);
  const label = categoryName(category);
  const state = draft.stateOf(category.id, snapshot);
  const isThere = isUnfolded || wasOpened || services.flatMap(({ cookies }) => cookies).length <= longest;
  const open = () => onOpen(category.id);
  return html`
    <div class="category" part="category">
      <div class="head">
        ${heading(level, categoryLabel(category), `category-${category.id}`, 'category-heading')}
        ${
          isRequired(category)
            ? html`<span class="always">${alwaysText()}</span>`
            : renderSwitch(category.id, label, state, `description-${category.id}`, onToggle)
        }
      </div>
      <p id="description-${category.id}">
        ${categoryDescription(category)} ${category.exempt ? exemptText() : nothing}
      </p>
      ${
        services.length
          ? html`<details ?open=${isUnfolded} @toggle=${open}>
              <summary @click=${open}>${summaryText(services)}<span class="visually-hidden"> – ${label}</span></summary>
              ${isThere ? renderServiceList(services, view, label) : nothing}
            </details>`
          : nothing
      }
    </div>
  `;
}

/** Services have switches of their own where they can differ from their category. */
function hasSwitches(services: readonly Service[], category: Category): boolean {
  return services.length > 1 && !isRequired(category);
}

/** A native checkbox, so that every tool knows it. A switch has no third state: a mixed one is a plain checkbox. */
function renderSwitch(
  id: string,
  name: string,
  state: Exclude<ConsentState, 'undecided'>,
  describedBy: string | undefined,
  onToggle: CategoryView['onToggle'],
): TemplateResult {
  const isMixed = state === 'mixed';
  return html`<label class="switch">
    <span class="state" aria-hidden="true">${stateText(state)}</span>
    <input
      type="checkbox"
      part="switch"
      role=${ifDefined(isMixed ? undefined : 'switch')}
      aria-label=${name}
      aria-describedby=${ifDefined(describedBy)}
      data-id=${id}
      .checked=${live(state === 'granted')}
      .indeterminate=${live(isMixed)}
      @change=${(event: Event) => onToggle(id, (event.target as HTMLInputElement).checked)}
    />
  </label>`;
}

function renderServiceList(services: readonly Service[], view: CategoryView, label: string): TemplateResult {
  if (!hasSwitches(services, view.category)) return renderServices(services, view);
  return html`<fieldset>
    <legend class="visually-hidden">${label}</legend>
    ${renderServices(services, view)}
  </fieldset>`;
}

function renderServices(services: readonly Service[], view: CategoryView): TemplateResult {
  return html`<ul class="services" role="list">
    ${services.map((service) => renderService(service, view, hasSwitches(services, view.category)))}
  </ul>`;
}

function renderService(service: Service, view: CategoryView, isChoice: boolean): TemplateResult {
  const { declaration, snapshot, draft, onToggle } = view;
  const provider = declaration.providers.find(({ id }) => id === service.provider);
  const name = siteText(service.name);
  const policy = linkAddress(provider?.privacyPolicy);
  const providerName = provider ? siteText(provider.name) : '';
  return html`<li class="service" part="service">
    <div class="head">
      <div>
        <strong>${renderText(service.name)}</strong
        >${service.location ? html` (${renderText(service.location)})` : nothing}
        <span class="provider">
          ${policy ? html`<a href=${policy}>${policyText(providerName)}</a>` : providerName}
        </span>
      </div>
      ${
        isChoice
          ? renderSwitch(
              service.id,
              name,
              draft.isOn(service.id, snapshot) ? 'granted' : 'refused',
              undefined,
              onToggle,
            )
          : nothing
      }
    </div>
    ${service.cookies.length ? html`<dl>${service.cookies.map((cookie) => renderCookie(cookie))}</dl>` : nothing}
  </li>`;
}

function renderCookie({ name, purpose, duration, inWords, extra }: Cookie): TemplateResult {
  const kept = duration === 'session' ? sessionText() : duration ? formatDuration(duration) : extra?.['duration'];
  return html`<div>
    <dt>${inWords ? name : html`<code>${name}</code>`}</dt>
    <dd>${renderText(purpose)}</dd>
    ${kept ? html`<dd class="duration">${kept}</dd>` : nothing}
  </div>`;
}

function stateText(state: ConsentState): string {
  if (state === 'granted') return msg('Activé', { id: 'preferences.on', desc: 'State of a switch' });
  if (state === 'mixed')
    return msg('En partie', { id: 'preferences.mixed', desc: 'State of a switch some of whose services are on' });
  return msg('Désactivé', { id: 'preferences.off', desc: 'State of a switch' });
}

function alwaysText(): string {
  return msg('Toujours actifs', {
    id: 'preferences.always',
    desc: 'Stands instead of a switch beside required cookies',
  });
}

function exemptText(): string {
  return msg('Consentement non requis\u202f; vous pouvez vous y opposer ici.', {
    id: 'preferences.exempt',
    desc: 'Said of a category that needs no consent but can be objected to',
  });
}

function policyText(provider: string): string {
  return msg(str`${provider}\u00a0: politique de confidentialité`, {
    id: 'preferences.policy',
    desc: 'Link to the privacy policy of a provider. Placeholder: its name',
  });
}

function sessionText(): string {
  return msg('Fin de la session', {
    id: 'duration.session',
    desc: 'Lifetime of a cookie that ends with the browser session',
  });
}

/** “2 services, 3 cookies”: each count in its own plural form. */
function summaryText(services: readonly Service[]): string {
  const cookies = services.flatMap((service) => service.cookies).length;
  return msg(str`Détails\u00a0: ${servicesText(services.length)}, ${cookiesText(cookies)}`, {
    id: 'preferences.details',
    desc: 'Opens the list of services and cookies. Placeholders: counts such as "2 services" and "3 cookies"',
  });
}

function servicesText(count: number): string {
  const number = formatNumber(count);
  return plural(
    count,
    'preferences.services',
    () => msg(str`${number} service`, { id: 'preferences.services.one', desc: 'Count of services' }),
    () => msg(str`${number} services`, { id: 'preferences.services.other', desc: 'Count of services' }),
  );
}

function cookiesText(count: number): string {
  const number = formatNumber(count);
  return plural(
    count,
    'preferences.cookies',
    () => msg(str`${number} cookie`, { id: 'preferences.cookies.one', desc: 'Count of cookies' }),
    () => msg(str`${number} cookies`, { id: 'preferences.cookies.other', desc: 'Count of cookies' }),
  );
}
