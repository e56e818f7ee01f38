import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { GateKind } from './gate-kind.js';

const drawings: Readonly<Record<GateKind, string>> = {
  film: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  map: 'M12 21s7-6.3 7-11a7 7 0 1 0-14 0c0 4.7 7 11 7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  post: 'M4 4h16v12h-9l-4 4v-4H4zM8 8.5h8M8 12h5',
  form: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h3',
  script: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  page: 'M3 5h18v14H3zM3 9h18M6 7h.01',
};

/** Says at a glance what waits. To those who listen, the title says it. */
export function gateIcon(kind: GateKind): TemplateResult {
  return html`<svg class="icon" part="icon" data-kind=${kind} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${drawings[kind]}></path>
  </svg>`;
}
