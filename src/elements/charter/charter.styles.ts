import { css } from 'lit';
import { charterEntries } from './entries.styles.js';

/** A page of text: one measure, one rhythm, tables too. On a wide page the outline stands beside it, and stays in sight. */
export const charterStyles = [
  css`
    :host {
      --_measure: var(--cookie-charter-measure, 42em);

      display: block;
      line-height: max(1.6, var(--_line-height));
    }

    [part='document'] {
      container-type: inline-size;
    }

    p,
    ul,
    dl,
    nav,
    cookie-table,
    cookie-preferences {
      max-inline-size: var(--_measure);
    }

    p,
    ul,
    dl {
      margin-block: 0 1rem;
    }

    p,
    li,
    dd {
      text-wrap: pretty;
    }

    [part='introduction'] p {
      max-inline-size: calc(var(--_measure) / 1.25);
      font-size: 1.25em;
      line-height: 1.5;
    }

    [part~='heading'],
    [part~='subheading'] {
      font-weight: var(--_weight-strong);
      line-height: 1.25;
      text-wrap: balance;
    }

    [part='section'] {
      scroll-margin-block-start: 1.5rem;
    }

    [part~='heading'] {
      margin-block: 3rem 0.875rem;
      font-size: 1.75em;
      letter-spacing: -0.01em;
    }

    [part~='subheading'] {
      margin-block: 1.75rem 0.375rem;
      font-size: 1.25em;
    }

    cookie-table,
    cookie-preferences {
      display: block;
      margin-block: 1.5rem;
    }

    nav {
      margin-block: 2rem 0;
      padding-block: 1rem 0.75rem;
      border-block: 1px solid var(--_border);
    }

    nav p {
      margin-block-end: 0.375rem;
      font-weight: var(--_weight-strong);
    }

    nav ul {
      columns: 15rem 2;
      column-gap: 2rem;
      margin: 0;
    }

    nav li {
      break-inside: avoid;
    }

    nav a {
      display: inline-block;
      padding-block: 0.25rem;
      line-height: 1.375;
      text-decoration-line: none;
    }

    nav a:hover {
      text-decoration-line: underline;
    }

    @media not print {
      @container (min-inline-size: 58.5em) {
        nav {
          float: right;
          float: inline-end;
          position: sticky;
          inset-block-start: 1.5rem;
          inline-size: 14em;
          max-block-size: calc(100vh - 3rem);
          margin-block: 0;
          padding-block: 0;
          padding-inline-start: 1.5rem;
          overflow-y: auto;
          border: 0;
          border-inline-start: 1px solid var(--_border);
          font-size: 0.875em;
        }

        nav ul {
          columns: auto;
        }
      }

      @container (max-inline-size: 30em) {
        [part='introduction'] p {
          font-size: 1em;
        }

        [part~='heading'] {
          margin-block: 1.75rem 0.5rem;
          font-size: 1.25em;
        }

        [part~='subheading'] {
          margin-block: 1rem 0.25rem;
          font-size: 1em;
        }

        nav {
          margin-block-start: 1.25rem;
          font-size: 0.875em;
        }

        summary {
          display: flex;
          align-items: center;
          justify-content: space-between;
          gap: 1rem;
          min-block-size: var(--_target);
          border-block-start: 1px solid var(--_border);
          cursor: pointer;
          list-style: none;
        }

        summary::-webkit-details-marker {
          display: none;
        }

        summary::after {
          content: '';
          flex: none;
          inline-size: 0.5em;
          block-size: 0.5em;
          margin-inline-end: 0.25em;
          border: solid var(--_link);
          border-width: 0 0.125em 0.125em 0;
          transform: rotate(45deg) translate(-0.1em, -0.1em);
        }

        details[open] > summary::after {
          transform: rotate(-135deg) translate(-0.1em, -0.1em);
        }

        summary [part~='heading'] {
          margin: 0;
        }
      }
    }

    @media print {
      :host {
        --_measure: none;

        font-size: 10.5pt;
        line-height: 1.5;
      }

      button,
      nav,
      cookie-preferences,
      a[href^='#'] {
        display: none;
      }

      p,
      li,
      dd {
        orphans: 3;
        widows: 3;
      }

      [part~='heading'],
      [part~='subheading'] {
        break-after: avoid;
      }

      [part~='heading'] {
        margin-block-start: 2rem;
      }

      a[data-address]::after {
        content: ' (' attr(data-address) ')';
        overflow-wrap: anywhere;
      }
    }
  `,
  charterEntries,
];
