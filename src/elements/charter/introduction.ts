import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { siteText } from '../shared/site-text.js';

/** What stands above the sections. */
export function renderIntroduction({ site }: Declaration): TemplateResult {
  return html`<p>
    ${msg(
      str`Cette charte explique quels cookies utilise le site «\u00a0${siteText(site.name)}\u00a0», à quoi ils servent, et quels sont vos choix et vos droits.`,
      { id: 'charter.introduction', desc: 'First sentence of the charter. Placeholder: name of the site' },
    )}
  </p>`;
}
