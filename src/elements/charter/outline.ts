import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';

/** A line of the outline: the id of a section, and its title. */
export interface OutlineEntry {
  readonly name: string;
  readonly title: string;
}

export function renderOutline(entries: readonly OutlineEntry[]): TemplateResult {
  return html`
    <nav part="outline" aria-labelledby="outline-title">
      <p id="outline-title" part="outline-title">
        ${msg('Dans cette charte', { id: 'charter.outline', desc: 'Title of the table of contents' })}
      </p>
      <ul role="list">
        ${entries.map(({ name, title }) => html`<li><a part="link outline-link" href="#${name}">${title}</a></li>`)}
      </ul>
    </nav>
  `;
}
