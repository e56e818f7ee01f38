import { css } from 'lit';
import { charterEntries } from './entries.styles.js';

/** A page of text: one measure, one rhythm. Tables alone are wider than a line of text. */
export const charterStyles = [
  css`
    :host {
      --_measure: var(--cookie-charter-measure, 64ch);

      display: block;
      line-height: max(1.6, var(--_line-height));
    }

    p,
    ul,
    dl,
    nav,
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
      max-inline-size: calc(var(--_measure) / 1.125);
      font-size: 1.125em;
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
      font-size: 1.5em;
      letter-spacing: -0.01em;
    }

    [part~='subheading'] {
      margin-block: 1.75rem 0.375rem;
      font-size: 1.125em;
    }

    cookie-table,
    cookie-preferences {
      display: block;
      margin-block: 1.5rem;
    }

    cookie-preferences::part(heading) {
      font-size: 1.125em;
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
