import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from './field.js';
import { policyOf, tagsOf } from './site-lines.js';
import type { WorkshopState } from './workshop-state.js';

/** What comes of what is typed: what is to be mended, how it looks, and what goes on the site. */
export function resultView(workshop: WorkshopState): TemplateResult {
  return html`${findingsView(workshop)} ${previewView(workshop)} ${outputsView(workshop)}`;
}

function findingsView({ words, findings }: WorkshopState): TemplateResult {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return html`<section aria-labelledby="findings-title">
    <h2 id="findings-title">${words.findings}</h2>
    <p>${words.count(errors.length, warnings.length)}</p>
    <ul class="findings">
      ${[...errors, ...warnings].map(
        ({ severity, path, message, fix }) =>
          html`<li class=${severity}>
            <strong>${words[severity]}</strong> <code>${path}</code><br />${message} ${fix}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The elements themselves, over a store that keeps nothing. */
function previewView(workshop: WorkshopState): TemplateResult {
  const { words, declaration, language, store } = workshop;
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    ${
      declaration
        ? html`<p>${words.previewLead}</p>
            ${button(words.banner, () => workshop.askAgain())}
            <div class="preview" lang=${language}>
              ${keyed(language, html`<cookie-charter .store=${store} .headingLevel=${3}></cookie-charter>`)}
            </div>`
        : html`<p>${words.notYet}</p>`
    }
  </section>`;
}

function outputsView(workshop: WorkshopState): TemplateResult {
  const { words, theme, declaration, json } = workshop;
  const texts = {
    json,
    tags: tagsOf(theme, words),
    policy: policyOf(declaration ?? workshop.draft),
  };
  return html`<section aria-labelledby="result-title">
    <h2 id="result-title">${words.result}</h2>
    ${(['json', 'tags', 'policy'] as const).map(
      (key) =>
        html`<div class="field">
          <label for="out-${key}">${words.outputs[key]}</label>
          <p class="hint" id="out-${key}-hint">${words.outputHints[key]}</p>
          <textarea
            id="out-${key}"
            rows=${key === 'json' ? 12 : 4}
            readonly
            spellcheck="false"
            aria-describedby="out-${key}-hint"
            .value=${texts[key]}
          ></textarea>
          ${button(words.copy, () => workshop.copy(`out-${key}`, texts[key]), `${words.copy} ${words.outputs[key]}`)}
          ${key === 'json' ? button(words.download, () => workshop.download()) : ''}
        </div>`,
    )}
  </section>`;
}
