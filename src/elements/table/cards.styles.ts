import { css } from 'lit';

/**
 * Rows as cards where there is no room for columns: the name on top, then each cell under its column's heading. Paper has
 * the whole table, however narrow.
 */
export const cardStyles = css`
  @media not print {
    @container cookie-table (max-inline-size: 39.99em) {
      table {
        --_row: 10rem;

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
        display: grid;
        position: relative;
        margin-block-end: 0.75rem;
        padding-block-end: 0.375rem;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-control);
        background: var(--_surface);
      }

      tbody th,
      td {
        padding: 0.25rem min(0.75rem, 6%);
      }

      /* Out of sight, yet counted, so that the cells behind it keep their column. */
      td:empty {
        position: absolute;
        clip-path: inset(50%);
      }

      tbody th {
        order: -1;
        margin-block-end: 0.25rem;
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--_border);
        background: var(--_surface-subtle);
      }

      /* Rows of one provider are one card, which names it once. */
      td.provider {
        order: -2;
        padding-block: 0.5rem 0.375rem;
        font-weight: var(--_weight-strong);
      }

      tr:has(+ .again) {
        margin-block-end: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }

      tbody .again {
        border-block-start: 0;
        border-start-start-radius: 0;
        border-start-end-radius: 0;
      }

      .again > .provider {
        position: absolute;
        clip-path: inset(50%);
      }

      .again > th {
        border-block-start: 1px solid var(--_border);
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
        font-weight: 400;
        color: var(--_text-muted);
      }
    }

    /* Two facts beside each other, below the name and who sets it. */
    @container cookie-table (min-inline-size: 30rem) and (max-inline-size: 39.99em) {
      tbody tr {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      tbody th,
      td.provider {
        grid-column: 1 / -1;
      }
    }

    /* Where cards are wide enough, headings stand beside. */
    @container cookie-table (min-inline-size: 17rem) and (max-inline-size: 39.99em) {
      tbody th,
      td {
        display: grid;
        grid-template-columns: 6.5rem minmax(0, 1fr);
        align-items: baseline;
        gap: 0 0.75rem;
      }

      /* The name is written from left to right, and stands where the page begins its lines. */
      tbody th code {
        justify-self: start;
      }
    }
  }
`;
