import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';
import { unsavedText } from './preferences-texts.js';

/** The button that saves: the goal of the preferences as soon as there is something to save, which is said beside it. */
export function renderSave(isUnsaved: boolean, onClick: () => void): TemplateResult {
  return html`<div class="actions save" part="actions">
    ${isUnsaved ? html`<span class="unsaved" part="unsaved">${unsavedText()}</span>` : nothing}
    <button
      type="button"
      class=${isUnsaved ? 'choice-button' : ''}
      part="button save-button"
      data-action="save"
      @click=${onClick}
    >
      ${msg('Enregistrer mes choix', { id: 'preferences.save', desc: 'Button that saves the choices' })}
    </button>
  </div>`;
}
