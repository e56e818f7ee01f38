import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg, str } from '../../i18n/msg.js';
import { formatList } from '../../i18n/format.js';
import { gateIcon } from './gate-icon.js';
import type { GateLooks } from './gate-kind.js';
import type { GateSubject } from './gate-subject.js';
import { heading } from '../shared/heading.js';
import { siteText } from '../shared/site-text.js';
import { linkAddress } from '../../declaration/link-address.js';

interface PlaceholderView extends GateLooks {
  /** What is held back; undefined while that is not known. */
  readonly subject: GateSubject | undefined;
  /** Whether the site names nothing, or something that it does not declare. */
  readonly isUndeclared: boolean;
  readonly isHidden: boolean;
  /** Whether its language is on its way: until then it keeps its place, and says nothing. */
  readonly isWaiting: boolean;
  readonly level: number;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly onOnce: () => void;
  readonly onAlways: () => void;
  readonly onPreferences: (event: Event) => void;
}

/** What stands for content that waits for consent. */
export function renderPlaceholder(view: PlaceholderView): TemplateResult {
  return html`<section
    class=${view.hasPoster ? 'placeholder on-poster' : 'placeholder'}
    part="placeholder"
    role="group"
    aria-labelledby="heading"
    lang=${ifDefined(view.lang)}
    dir=${ifDefined(view.dir)}
    .hidden=${view.isHidden}
  >
    <slot name="poster"></slot>
    <div class="inner">${view.isWaiting ? nothing : renderContent(view)}</div>
  </section>`;
}

function renderContent(view: PlaceholderView): TemplateResult {
  const { subject, kind, host, isUndeclared } = view;
  return html`
    <div class="head">
      ${gateIcon(kind)}
      <div>
        ${heading(view.level, subject?.name ?? (isUndeclared ? hiddenText() : unknownText()), 'heading')}
        ${host ? html`<span class="host" part="host" dir="ltr" translate="no">${host}</span>` : nothing}
      </div>
    </div>
    <div class="text" part="text">
      <slot name="placeholder">${isUndeclared ? html`<p>${undeclaredText()}</p>` : renderText(subject)}</slot>
    </div>
    ${isUndeclared ? nothing : html`${renderActions(view)} ${renderNote(view)}`}
  `;
}

function renderText(subject: GateSubject | undefined): TemplateResult {
  if (!subject) {
    return html`<p>
      ${msg(
        'Ce contenu peut venir d’un autre site et enregistrer des informations sur votre appareil. Il ne s’affiche qu’avec votre accord.',
        { id: 'gate.text', desc: 'Placeholder of embedded content whose provider is not known yet' },
      )}
    </p>`;
  }
  return html`
    <p>${providersText(formatList(subject.providers.map(({ name }) => siteText(name))))}</p>
    <ul>
      ${subject.purposes.map((purpose) => html`<li>${purpose}</li>`)}
    </ul>
  `;
}

function renderActions({ onOnce, onAlways }: PlaceholderView): TemplateResult {
  const once = msg('Afficher une fois', {
    id: 'gate.once',
    desc: 'Button that shows embedded content until the page is left. Nothing is stored',
  });
  const always = msg('Toujours afficher', {
    id: 'gate.always',
    desc: 'Button that consents to the service or category of embedded content, and stores that',
  });
  return html`<div class="actions" part="actions">
    ${renderChoice('once', once, onOnce)} ${renderChoice('always', always, onAlways)}
  </div>`;
}

/** One look for both. */
function renderChoice(action: 'once' | 'always', label: string, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="choice-button"
    part="button choice-button"
    data-action=${action}
    @click=${onClick}
  >
    ${label}
  </button>`;
}

function renderNote({ subject, onPreferences }: PlaceholderView): TemplateResult {
  return html`<p class="note" part="note">
    ${subject?.providers.map(({ name, privacyPolicy }) => renderPolicy(siteText(name), privacyPolicy))}
    <span>
      ${withdrawText()}
      <button type="button" class="quiet" part="button" data-action="preferences" @click=${onPreferences}>
        ${msg('Gérer mes cookies', { id: 'gate.preferences', desc: 'Button that opens the preferences' })}
      </button>
    </span>
  </p>`;
}

function renderPolicy(provider: string, policy: string | undefined): TemplateResult | typeof nothing {
  const address = linkAddress(policy);
  if (!address) return nothing;
  const label = msg(str`${provider}\u00a0: politique de confidentialité`, {
    id: 'gate.policy',
    desc: 'Link to the privacy policy of a provider. Placeholder: its name',
  });
  return html`<a href=${address}>${label}</a>`;
}

function unknownText(): string {
  return msg('Contenu en attente de votre accord', {
    id: 'gate.heading',
    desc: 'Title of the placeholder of embedded content, while its name is not known',
  });
}

function hiddenText(): string {
  return msg('Contenu masqué', {
    id: 'gate.hidden',
    desc: 'Title of the placeholder of embedded content that the site has not declared, and that stays hidden',
  });
}

/** Nobody can agree to what is not said. */
function undeclaredText(): string {
  return msg('Ce contenu reste masqué\u00a0: le site n’a pas déclaré le service qui le fournit.', {
    id: 'gate.undeclared',
    desc: 'Placeholder of embedded content whose service is missing from the declaration of the site',
  });
}

function providersText(providers: string): string {
  return providers
    ? msg(
        str`Contenu fourni par ${providers}. S’il s’affiche, des informations sont enregistrées ou lues sur votre appareil\u00a0:`,
        {
          id: 'gate.provided',
          desc: 'Placeholder of embedded content, followed by purposes. Placeholder: names of providers',
        },
      )
    : msg('Si ce contenu s’affiche, des informations sont enregistrées ou lues sur votre appareil\u00a0:', {
        id: 'gate.unprovided',
        desc: 'Placeholder of embedded content without provider, followed by purposes',
      });
}

function withdrawText(): string {
  return msg('Vous pourrez changer d’avis à tout moment.', {
    id: 'gate.withdraw',
    desc: 'Followed by the button that opens the preferences',
  });
}
