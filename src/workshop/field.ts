import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

export interface Field {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date';
  readonly onInput: (value: string) => void;
}

/** A line of text with its label, and what helps to fill it in. */
export function field({ id, label, hint, value, type = 'text', onInput }: Field): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      aria-describedby=${ifDefined(hint && `${id}-hint`)}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, with its label. */
export function choice({ id, label, value, options, onChange }: Choice): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options.map(([each, text]) => html`<option value=${each} .selected=${live(each === value)}>${text}</option>`)}
    </select>
  </div>`;
}

/** A button that does something in the form. */
export function button(text: string, onClick: () => void, label?: string): TemplateResult {
  return html`<button type="button" aria-label=${ifDefined(label)} @click=${onClick}>${text}</button>`;
}
