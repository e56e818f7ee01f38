import { css } from 'lit';

/** Rows as cards: the name on top, then each cell under or beside its column's heading. */
const cards = css`
  table,
  caption,
  tbody,
  tbody th,
  td {
    display: block;
  }

  table {
    border: 0;
    background: none;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody tr {
    position: relative;
    display: grid;
    padding-block-end: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }

  tbody tr + tr {
    margin-block-start: 1rem;
  }

  tbody th,
  td {
    padding: 0.375rem 1rem;
    border: 0;
  }

  /* Out of sight, yet counted, so that the cells behind it keep their column. */
  td:empty {
    position: absolute;
    clip-path: inset(50%);
  }

  tbody th {
    order: -1;
    margin-block-end: 0.375rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_border);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_surface-subtle);
  }

  tbody th code {
    padding-inline: 0;
    font-weight: var(--_weight-strong);
  }

  tbody th::before,
  td:not(:empty)::before {
    content: attr(data-label);
    /* To those who listen, the column's heading says it already. */
    content: attr(data-label) / '';
    display: block;
    font-size: 0.8125em;
    font-weight: var(--_weight-strong);
    color: var(--_text-muted);
  }
`;

/** Where cards are wide enough, headings stand beside. */
const sideBySide = css`
  tbody th,
  td {
    display: grid;
    grid-template-columns: 9.5rem 1fr;
    align-items: baseline;
    gap: 0 1rem;
  }
`;

export const tableStyles = css`
  :host {
    display: block;
    /* Its width is a container's, and so not its content's: in a row of flexible boxes it would have none. */
    min-inline-size: min(100%, 16rem);
  }

  section {
    container: few / inline-size;
  }

  section.many {
    container-name: many;
  }

  section.most {
    container-name: most;
  }

  table {
    inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    border-collapse: separate;
    border-spacing: 0;
    color: var(--_text);
    background: var(--_surface);
  }

  table + table {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  caption {
    padding-block-end: 0.75rem;
    text-align: start;
  }

  [part='heading'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='description'],
  [part='empty'] {
    margin: 0;
    color: var(--_text-muted);
  }

  [part='description'] {
    margin-block-start: 0.25rem;
    max-inline-size: 80ch;
    text-wrap: pretty;
  }

  th,
  td {
    padding: 0.75rem 0.875rem;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    padding-block: 0.625rem;
    font-size: 0.875em;
    font-weight: var(--_weight-strong);
    line-height: 1.35;
    vertical-align: bottom;
    color: var(--_text-muted);
    background: var(--_surface-subtle);
  }

  thead th:first-child {
    border-start-start-radius: calc(var(--_radius-control) - 1px);
  }

  thead th:last-child {
    border-start-end-radius: calc(var(--_radius-control) - 1px);
  }

  tbody th,
  td {
    border-block-start: 1px solid var(--_border);
  }

  /* Shares of the width, so that the tables of one element line up; words that need more get it. */
  thead .provider {
    inline-size: 15%;
  }

  thead .service {
    inline-size: 18%;
  }

  thead .name {
    inline-size: 18%;
    min-inline-size: 9.25rem;
  }

  thead .duration,
  thead .kind {
    inline-size: 12%;
  }

  code {
    padding: 0.125em 0.375em;
    border-radius: 0.25em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    font-family: ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.90625em;
    overflow-wrap: anywhere;
    background: var(--_surface-subtle);
  }

  td:empty::before {
    content: '–';
    content: '–' / '';
    color: var(--_text-muted);
  }

  .none {
    color: var(--_text-muted);
  }

  /* Paper has the whole table, however narrow. */
  @media not print {
    @container few (inline-size < 42rem) {
      ${cards}
    }

    @container many (inline-size < 52rem) {
      ${cards}
    }

    @container most (inline-size < 64rem) {
      ${cards}
    }

    @container few (26rem <= inline-size < 42rem) {
      ${sideBySide}
    }

    @container many (26rem <= inline-size < 52rem) {
      ${sideBySide}
    }

    @container most (26rem <= inline-size < 64rem) {
      ${sideBySide}
    }
  }

  @media print {
    table {
      font-size: 0.8125em;
    }

    thead {
      display: table-header-group;
    }

    caption {
      break-after: avoid;
    }

    tr {
      break-inside: avoid;
    }

    th,
    td {
      padding: 0.375rem 0.5rem;
    }
  }
`;
