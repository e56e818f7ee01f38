import { css } from 'lit';

export const bannerStyles = css`
  :host {
    display: contents;
  }

  .banner {
    position: fixed;
    inset: 0 0 max(var(--_space), env(safe-area-inset-bottom)) 0;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    /* Wide enough for both choices side by side, whatever a token says. */
    inline-size: min(100% - 2 * var(--_space), max(18rem, var(--cookie-banner-inline-size, 68em)));
    /* Not in units of the viewport, which know nothing of a page's zoom. */
    max-block-size: calc(100% - 6rem);
    /* At the edge by its margin: in a page that is written downwards, Firefox finds no lower edge to count from. */
    block-size: fit-content;
    margin: auto auto 0;
    padding: 0;
    overflow: hidden auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
    container-type: inline-size;
  }

  .banner[data-placement='top']:not([data-yields]),
  .banner[data-yields]:not([data-placement='top']) {
    inset-block: max(var(--_space), env(safe-area-inset-top)) 0;
    margin-block: 0 auto;
  }

  /* Where the buttons leave less than two lines, the whole banner scrolls. */
  .text {
    flex: 0 1 auto;
    min-block-size: 3em;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.25) 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* A frame later than the rest: what is unseen when it is first painted is never the page's largest paint (E7). */
  .text {
    animation: unseen 1ms;
  }

  @keyframes unseen {
    from {
      opacity: 0;
    }
  }

  /* Scrolls as a whole: in its text is nothing that has focus, from which one could scroll with the keyboard. */
  .banner[data-kind='notice'] .text {
    flex: none;
  }

  [part='heading'] {
    font-size: 1.25em;
  }

  p {
    margin: 0 0 0.75rem;
    max-inline-size: 75ch;
  }

  p:last-child {
    color: var(--_text-muted);
    font-size: 0.9375em;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.625rem var(--_space);
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }

  li {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    line-height: 1.4;
  }

  li strong {
    display: block;
    font-weight: var(--_weight-strong);
  }

  li span {
    color: var(--_text-muted);
    font-size: 0.9375em;
  }

  button.link {
    display: inline;
    min-block-size: max(1.5rem, 24px);
    padding: 0.25rem 0;
    border: 0;
    font-weight: inherit;
    color: var(--_link);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.link:hover {
    text-decoration-thickness: 0.125em;
  }

  .actions {
    display: grid;
    flex: none;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.625rem;
    padding: var(--_space) calc(var(--_space) * 1.25) calc(var(--_space) * 1.25);
  }

  .actions > :nth-child(3),
  .actions > :only-child {
    grid-column: 1 / -1;
  }

  @container (min-inline-size: 36rem) {
    .actions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .actions > :nth-child(3) {
      grid-column: auto;
    }

    .actions > :only-child {
      justify-self: start;
    }
  }

  @media (min-width: 36rem) {
    .banner[data-placement='corner'] {
      inset-inline: auto max(var(--_space), env(safe-area-inset-right));
      inline-size: min(100% - 2 * var(--_space), 28em);
    }
  }

  @media (max-width: 22rem), (max-height: 30rem) {
    .banner {
      --_space: 0.5rem;
    }

    .text {
      padding: 0.75rem 0.75rem 0;
    }

    .actions {
      gap: 0.5rem;
      padding: 0.625rem 0.75rem 0.75rem;
    }

    .actions button {
      padding-inline: 0.25rem;
    }
  }

  /* Below each other where words would break side by side; where that were too high, both stay in sight instead. */
  @media (min-height: 18rem) {
    @container (max-inline-size: 18.5em) {
      .actions {
        grid-auto-rows: 1fr;
        grid-template-columns: minmax(0, 1fr);
        padding-inline: 0.5rem;
      }

      .actions button {
        padding-inline: 0.125rem;
        /* Large letters give way a little before a word breaks. */
        font-size: min(1em, 10cqi);
      }
    }
  }

  @media (max-height: 20rem) {
    .banner {
      max-block-size: calc(100% - 3.5rem);
    }

    .text {
      padding-block-start: 0.5rem;
    }

    [part='heading'] {
      margin-block-end: 0.25rem;
      font-size: 1.0625em;
    }

    .actions {
      padding-block: 0.5rem;
    }
  }

  @media print {
    .banner {
      display: none;
    }
  }
`;
