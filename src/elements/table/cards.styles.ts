import { css } from 'lit';

/**
 * Rows as cards where there is no room for columns: the name on top, then each cell under its column's heading. Paper has
 * the whole table, however narrow.
 */
export const cardStyles = css`
  @media not print {
    @container cookie-table (max-inline-size: 41.99em) {
      table {
        --_row: 16rem;

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
        margin-block-end: 1rem;
        padding-block-end: 0.625rem;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-control);
        background: var(--_surface);
      }

      tbody th,
      td {
        padding: 0.375rem min(1rem, 6%);
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
    }

    /* Where cards are wide enough, headings stand beside. */
    @container cookie-table (min-inline-size: 26rem) and (max-inline-size: 41.99em) {
      tbody th,
      td {
        display: grid;
        grid-template-columns: 9.5rem 1fr;
        align-items: baseline;
        gap: 0 1rem;
      }

      /* The name is written from left to right, and stands where the page begins its lines. */
      tbody th code {
        justify-self: start;
      }
    }
  }
`;
