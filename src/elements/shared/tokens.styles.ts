import { css } from 'lit';

/**
 * Public tokens `--cookie-*`, read once into private `--_*`. Defaults are the page's own font and system colours, and a
 * calm palette where the browser can follow the page's colour scheme. Sizes follow the visitor's text size, and do not
 * shrink on pages that make a rem 10 pixels.
 */
export const tokens = css`
  :host {
    --_surface: var(--cookie-surface, Canvas);
    --_surface-subtle: var(--cookie-surface-subtle, Canvas);
    --_text: var(--cookie-text, CanvasText);
    --_text-muted: var(--cookie-text-muted, CanvasText);
    --_border: var(--cookie-border, GrayText);
    --_control: var(--cookie-control, CanvasText);
    --_accent: var(--cookie-accent, CanvasText);
    --_accent-hover: var(--cookie-accent-hover, var(--_accent));
    --_on-accent: var(--cookie-on-accent, Canvas);
    --_focus: var(--cookie-focus, Highlight);
    --_link: var(--cookie-link, LinkText);
    --_backdrop: var(--cookie-backdrop, rgb(15 20 30 / 0.55));
    --_shadow: var(--cookie-shadow, 0 0.125rem 0.5rem rgb(15 20 30 / 0.1), 0 0.75rem 2.5rem rgb(15 20 30 / 0.18));
    --_radius: var(--cookie-radius, 0.75rem);
    --_radius-control: var(--cookie-radius-control, 0.375rem);
    --_space: var(--cookie-space, max(1rem, 16px));
    --_target: var(--cookie-target, max(2.75rem, 44px));
    --_font: var(--cookie-font, inherit);
    --_font-size: var(--cookie-font-size, max(1rem, 16px));
    --_line-height: var(--cookie-line-height, 1.5);
    --_weight-strong: var(--cookie-weight-strong, 600);
    --_duration: var(--cookie-duration, 160ms);

    box-sizing: border-box;
    /* In a page's grid or flex row, a long address must break, not widen the page. */
    min-inline-size: 0;
    font-family: var(--_font);
    font-size: var(--_font-size);
    /* What a page sets for itself is inherited, and would make ours unreadable, or out of reach. */
    cursor: auto;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    hyphens: manual;
    letter-spacing: normal;
    line-height: var(--_line-height);
    pointer-events: auto;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    visibility: visible;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    color: var(--_text);
    overflow-wrap: break-word;
  }

  /* A page’s rule for all elements meets the host, and comes before what the host says of itself. */
  :where(a, button, input, label, select, summary) {
    pointer-events: auto;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--cookie-surface, light-dark(#ffffff, #16191f));
      --_surface-subtle: var(--cookie-surface-subtle, light-dark(#f4f6fa, #1f242c));
      --_text: var(--cookie-text, light-dark(#1b2333, #eef1f6));
      --_text-muted: var(--cookie-text-muted, light-dark(#465066, #b9c2d0));
      --_border: var(--cookie-border, light-dark(#d3d9e4, #39414e));
      --_control: var(--cookie-control, light-dark(#66728a, #8f9bb0));
      --_accent: var(--cookie-accent, light-dark(#1d4580, #a9c8f8));
      --_accent-hover: var(--cookie-accent-hover, light-dark(#14335f, #c8ddfb));
      --_on-accent: var(--cookie-on-accent, light-dark(#ffffff, #0d1b30));
      --_focus: var(--cookie-focus, light-dark(#1d4580, #a9c8f8));
      --_link: var(--cookie-link, light-dark(#1d4580, #a9c8f8));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.125em;
  }

  :focus-visible {
    outline: 0.1875rem solid var(--_focus);
    outline-offset: 0.125rem;
    border-radius: 0.125rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }
`;
