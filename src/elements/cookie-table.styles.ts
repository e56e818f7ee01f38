import { css } from 'lit';

export const tableStyles = css`
  :host {
    display: block;
    /* Its width is a container's, and so not its content's: in a row of flexible boxes it would have none. */
    min-inline-size: min(100%, 16rem);
  }

  section {
    container: cookie-table / inline-size;
  }

  /* An em of a query is the container's: with a larger one, tables of many columns are cards sooner. */
  section.many {
    font-size: 1.25em;
  }

  section.many > * {
    font-size: calc(1em / 1.25);
  }

  section.most {
    font-size: 1.5em;
  }

  section.most > * {
    font-size: calc(1em / 1.5);
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    border-collapse: separate;
    border-spacing: 0;
    color: var(--_text);
    background: var(--_surface);
  }

  .group + .group {
    margin-block-start: calc(var(--_space) * 2.5);
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

  @media print {
    table {
      font-size: 0.8125em;
    }

    thead {
      display: table-header-group;
    }

    [part='heading'],
    [part='description'] {
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
