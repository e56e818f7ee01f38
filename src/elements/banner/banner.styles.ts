import { css } from 'lit';
import { bannerLayout } from './banner-layout.styles.js';

export const bannerStyles = [
  css`
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
      inline-size: min(100% - 2 * var(--_space), max(18rem, var(--cookie-banner-inline-size, 80em)));
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

    /* It stands in its first frame, and settles by less than the room that is kept clear around it. */
    @media (prefers-reduced-motion: no-preference) {
      .banner {
        animation: settle calc(var(--_duration) * 1.5) ease-out;
      }

      @keyframes settle {
        from {
          transform: translateY(0.375rem);
        }
      }
    }

    /* A box of its own, as a container cannot ask for its own width. */
    .layout {
      --_inset: calc(var(--_space) * 1.25);

      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }

    /* Where the buttons leave less than two lines, the whole banner scrolls. */
    .text {
      flex: 0 1 auto;
      min-block-size: 3em;
      padding: var(--_space) var(--_inset) 0;
      overflow-y: auto;
      overscroll-behavior: contain;
      /* A frame later than the rest: what is unseen when it is first painted is never the page's largest paint (E7). */
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
      margin-block-end: 0.25rem;
      font-size: 1.25em;
    }

    p {
      margin: 0 0 0.5rem;
      text-wrap: pretty;
    }

    ul,
    p:last-child {
      font-size: 0.875em;
    }

    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
      gap: 0.5rem var(--_space);
      margin: 0 0 0.5rem;
      padding: 0;
      list-style: none;
    }

    li {
      padding-inline-start: 0.625rem;
      border-inline-start: 0.125rem solid var(--_accent);
      line-height: 1.4;
    }

    li strong {
      font-weight: var(--_weight-strong);
    }

    li span,
    p:last-child {
      color: var(--_text-muted);
    }

    button.link {
      display: inline;
      min-block-size: max(1.5rem, 24px);
      padding: 0.125rem 0;
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
      gap: 0.5rem;
      padding: 0.75rem var(--_inset) var(--_inset);
    }

    .actions > :nth-child(3),
    .actions > :only-child {
      grid-column: 1 / -1;
    }

    [part~='preferences-button'] {
      border-color: var(--_control);
    }

    @media print {
      .banner {
        display: none;
      }
    }
  `,
  bannerLayout,
];
