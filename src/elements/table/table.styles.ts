import { css } from 'lit';

/**
 * On paper a real table, whose headings each page repeats. On screens its rows lie in blocks, of which the browser lays out
 * those that are near; so columns have widths by what they hold, not by the longest word of ten thousand rows.
 */
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
    font-size: 1.6em;
  }

  section.most > * {
    font-size: calc(1em / 1.6);
  }

  .group + .group {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  [part='heading'] {
    margin: 0;
    font-size: 1.25em;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='description'],
  [part='empty'] {
    margin: 0.25rem 0 0;
    max-inline-size: 80ch;
    font-size: 0.875em;
    text-wrap: pretty;
  }

  [part='description'],
  [part='empty'],
  thead,
  td:empty,
  i {
    color: var(--_text-muted);
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    border-spacing: 0;
    font-size: 0.875em;
    background: var(--_surface);
  }

  th,
  td {
    padding: 0.625rem 0.5rem;
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    /* The site's words are read in their own direction, and stand where the element begins its lines. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
    vertical-align: baseline;
    hyphens: auto;
  }

  /* The same where a cell is a grid, which hands none of this on. */
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  thead th {
    padding-block: 0.625rem;
    border: 0;
    font-weight: var(--_weight-strong);
    line-height: 1.35;
    vertical-align: bottom;
  }

  thead tr,
  code {
    background: var(--_surface-subtle);
  }

  code {
    /* One box, on however many lines: two would be two cookies. */
    display: inline-block;
    max-inline-size: 100%;
    padding: 0.125em 0.375em;
    border-radius: 0.25em;
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.9em;
    hyphens: none;
    overflow-wrap: anywhere;
  }

  i {
    font-style: normal;
  }

  td:empty::before {
    content: '–';
    content: '–' / '';
  }

  @media print {
    table {
      font-size: 0.8125em;
    }

    [part='heading'],
    [part='description'],
    thead {
      break-after: avoid;
    }

    tr {
      break-inside: avoid;
    }

    th,
    td {
      padding: 0.375rem 0.5rem;
    }

    .name {
      inline-size: 18%;
      min-inline-size: 9em;
    }

    .purpose {
      inline-size: 30%;
      min-inline-size: 11em;
    }
  }

  @media not print {
    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: flex;
      align-items: baseline;
    }

    thead tr {
      align-items: stretch;
      border-radius: calc(var(--_radius-control) - 1px) calc(var(--_radius-control) - 1px) 0 0;
    }

    thead th {
      display: flex;
      align-items: end;
      overflow-wrap: anywhere;
    }

    tbody tr {
      border-block-start: 1px solid var(--_border);
    }

    tbody:not(:only-of-type) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(var(--_rows) * var(--_row, 4.5rem));
    }

    th,
    td {
      flex: 0.5 0.25 7.5rem;
      min-inline-size: 0;
      border: 0;
    }

    .service {
      flex: 1.5 0.5 8rem;
    }

    .name {
      /* The name of the cookie that every site has stays in one piece. */
      flex: 1 0 11rem;
    }

    .purpose {
      flex: 4 1 11rem;
    }
  }
`;
