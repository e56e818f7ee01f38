import { css } from 'lit';

/** How the banner uses the room that there is: short on a phone, text beside buttons in a wide window. */
export const bannerLayout = css`
  @container (max-inline-size: 30em) {
    .layout {
      --_inset: var(--_space);
    }

    .text {
      padding-block-start: 0.625rem;
      font-size: 0.875em;
      line-height: 1.35;
    }

    [part='heading'] {
      font-size: calc(1.25em / 0.875);
    }

    ul,
    p:last-child {
      font-size: 1em;
    }

    p,
    ul {
      margin-block-end: 0.25rem;
    }

    ul {
      row-gap: 0.25rem;
    }

    .actions {
      padding-block: 0.5rem 0.75rem;
    }

    .actions button {
      padding-inline: 0.25rem;
    }
  }

  @container (min-inline-size: 36rem) {
    .actions {
      grid-template-columns: repeat(3, minmax(0, 12rem));
      justify-content: end;
    }

    .actions > :nth-child(3),
    .actions > :only-child {
      grid-column: auto;
    }
  }

  /* What is said, and beside it what can be done. */
  @container (min-inline-size: 56em) {
    .layout {
      flex-direction: row;
    }

    .text {
      flex: 1 1 0;
      padding-block-end: calc(var(--_space) - 0.5rem);
    }

    .actions {
      grid-auto-rows: 1fr;
      grid-template-columns: fit-content(15rem);
      align-self: center;
      padding: var(--_space) var(--_inset) var(--_space) 0.25rem;
    }

    /* No purpose stands alone in a second row. */
    ul:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, 1fr);
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
      /* Large letters have large buttons anyway: what is said needs the room. */
      --_target: 44px;
    }

    .layout {
      --_inset: 0.75rem;
    }

    .text {
      padding-block-start: 0.75rem;
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
        padding: 0.25rem 0.125rem;
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
      font-size: 1em;
    }

    .actions {
      padding-block: 0.5rem;
    }
  }
`;
