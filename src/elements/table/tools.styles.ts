import { css } from 'lit';

export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: end;
    margin-block-end: calc(var(--_space) * 1.5);
  }

  label {
    flex: 1 1 14rem;
    max-inline-size: 24rem;
    font-weight: var(--_weight-strong);
  }

  input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0.25rem 0 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
  }

  .tools [part='count'] {
    flex-basis: 100%;
    margin: 0;
    color: var(--_text-muted);
  }

  /* Chromium repeats on the next page what is neither positioned nor a box of its own. */
  @media not print {
    thead th {
      position: relative;
      padding-inline-end: 1.75rem;
    }
  }

  button.sort {
    display: inline;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    text-align: inherit;
    color: inherit;
    background: none;
    font: inherit;
  }

  button.sort:hover {
    text-decoration: underline;
  }

  /* The whole cell is clicked. */
  button.sort::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  /* Two arrow heads; that of the order that holds stands alone. */
  button.sort::after {
    content: '';
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-end: 0.625rem;
    inline-size: 0.5rem;
    block-size: 0.875rem;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);
    opacity: 0.5;
  }

  [aria-sort] {
    color: var(--_text);
  }

  [aria-sort] > .sort::after {
    clip-path: polygon(50% 15%, 100% 65%, 0 65%);
    opacity: 1;
  }

  [aria-sort='descending'] > .sort::after {
    clip-path: polygon(0 35%, 100% 35%, 50% 85%);
  }

  button.sort:focus-visible {
    outline: 0;
  }

  button.sort:focus-visible::before {
    outline: 0.1875rem solid var(--_focus);
    outline-offset: -0.1875rem;
    border-radius: var(--_radius-control);
  }

  @media print {
    .tools,
    button.sort::before,
    button.sort::after {
      display: none;
    }

    button.sort {
      display: contents;
    }
  }

  @media (forced-colors: active) {
    button.sort::after {
      background: ButtonText;
    }
  }

  /* Above cards, headings are a row of buttons. */
  @media not print {
    @container cookie-table (max-inline-size: 39.99em) {
      thead {
        position: static;
        inline-size: auto;
        block-size: auto;
        margin-block-end: 1rem;
        clip-path: none;
      }

      thead tr {
        flex-wrap: wrap;
        gap: 0.5rem;
        background: none;
      }

      thead th[class] {
        flex: none;
        max-inline-size: 100%;
        padding-block: 0.75rem;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-control);
        background: var(--_surface);
      }
    }
  }
`;
