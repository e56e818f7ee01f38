import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading of a level from 1 to 6, which is the integrator's to choose (CONFORMITY B10). */
export function heading(level: number, content: unknown, id: string, part = 'heading'): TemplateResult {
  switch (asLevel(level)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}

/** The level of what stands under a heading. */
export function levelBelow(level: number): number {
  return asLevel(level) + 1;
}

/** Frameworks may assign text: what is no number from 1 to 6 becomes the nearest one, or 2. */
function asLevel(level: number): number {
  return Math.min(Math.max(Math.trunc(Number(level)) || 2, 1), 6);
}
