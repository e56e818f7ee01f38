import { css } from 'lit';

/** The dialog of the preferences: a sheet on small screens; its title and its button stay in sight on high ones. */
export const dialogStyles = css`
  dialog {
    /* Wide enough for both choices side by side, whatever a token says. */
    inline-size: min(100% - 2 * var(--_space), max(18rem, 44em));
    max-inline-size: none;
    max-block-size: calc(100% - 2 * var(--_space));
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }

  dialog::backdrop {
    background: var(--cookie-backdrop, rgb(15 20 30 / 0.55));
  }

  dialog .panel {
    padding: 0 calc(var(--_space) * 1.5);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    margin-inline: calc(var(--_space) * -1.5);
    padding-block: var(--_space) 0.5rem;
    /* So that the word on the button ends where the text does. */
    padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 1.5 - 0.96875rem);
    background-color: var(--_surface);
  }

  .bar [part='heading'] {
    flex: 1 1 4em;
    margin: 0;
  }

  .close {
    flex: none;
    padding: 0.375rem 0.875rem;
    border-color: transparent;
    font-weight: 400;
  }

  dialog .category:last-child {
    border-block-end: 0;
  }

  dialog .save {
    margin-inline: calc(var(--_space) * -1.5);
    padding-inline: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
    background-color: var(--_surface);
  }

  /* Saving is never out of reach, unless what is to be read had no room. */
  @media (min-height: 15rem) {
    dialog {
      scroll-padding-block-end: calc(var(--_target) + 2.5 * var(--_space));
    }

    dialog .save {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }

  @media (max-height: 36rem) {
    dialog .save {
      padding-block: 0.5rem;
    }
  }

  @media (min-height: 36rem) {
    dialog {
      /* What has focus stays clear of what sticks to the edges. */
      scroll-padding-block: calc(var(--_target) + 2.5 * var(--_space)) calc(var(--_target) + 3 * var(--_space));
    }

    .bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }

  @media (max-width: 26rem) {
    dialog {
      inline-size: 100%;
      max-block-size: 100%;
      margin-block-end: 0;
      border-radius: var(--_radius) var(--_radius) 0 0;
    }

    dialog .panel {
      padding-inline: var(--_space);
    }

    .bar,
    dialog .save {
      margin-inline: calc(var(--_space) * -1);
      padding-inline: var(--_space);
    }

    .bar {
      padding-inline-end: calc(var(--_space) - 0.96875rem);
    }
  }

  @media print {
    dialog {
      max-block-size: none;
      overflow: visible;
      box-shadow: none;
    }

    dialog::backdrop,
    .close {
      display: none;
    }
  }
`;
