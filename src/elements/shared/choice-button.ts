import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';

export type WholeChoice = 'accept-all' | 'refuse-all';

/** Accepts or refuses all: one template for both, so that neither can be weaker (CONFORMITY A4, A5). */
export function choiceButton(action: WholeChoice, onChoice: (action: WholeChoice) => void): TemplateResult {
  return html`<button
    type="button"
    class="choice-button"
    part="button choice-button"
    data-action=${action}
    @click=${() => onChoice(action)}
  >
    ${
      action === 'accept-all'
        ? msg('Tout accepter', { id: 'choice.accept-all', desc: 'Button that accepts all purposes' })
        : msg('Tout refuser', { id: 'choice.refuse-all', desc: 'Button that refuses all purposes, of equal weight' })
    }
  </button>`;
}
