import { css } from 'lit';

export const gateStyles = css`
  :host {
    display: block;
  }

  /* A gate around scripts alone takes no place, nor hides what they make. */
  :host(:state(silent)) {
    display: contents;
  }

  [hidden] {
    display: none !important;
  }

  /* What frameworks make children of a template is shown where it stands. The slot is hidden while it is held. */
  ::slotted(template) {
    display: contents !important;
  }

  .placeholder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--_embed-inline-size, none);
    min-block-size: var(--_embed-block-size, 0);
    border-radius: var(--_radius);
    /* A border would add to the size of what is to come. */
    outline: 1px solid var(--_border);
    outline-offset: -1px;
    color: var(--_text);
    background: var(--_surface-subtle);
    /* Where the page gives the gate a height of its own. */
    max-block-size: 100%;
    overflow: auto;
  }

  :host([data-fit='height']) {
    block-size: var(--_fit-block-size, 100%);
  }

  :host([data-fit='content']) ::slotted(*) {
    inline-size: 100%;
    block-size: 100%;
  }

  :host([data-fit='box']) .placeholder {
    position: absolute;
    inset: 0;
  }

  :host([data-fit]) .placeholder {
    min-block-size: 0;
    max-inline-size: none;
  }

  /* Gives the row at least the height of what is to come; text may need more. */
  .placeholder::before {
    content: '';
    grid-area: 1 / 1;
    inline-size: 100%;
    aspect-ratio: var(--_embed-ratio, auto);
  }

  :host([data-fit]) .placeholder::before {
    content: none;
  }

  ::slotted([slot='poster']) {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    /* The words decide how high it is, not the picture. */
    min-block-size: 0;
    contain: size;
    object-fit: cover;
  }

  .on-poster .inner {
    margin: min(var(--_space), 4%);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .inner {
    display: flex;
    z-index: 1;
    grid-area: 1 / 1;
    place-self: center;
    max-inline-size: 36rem;
    flex-direction: column;
    justify-content: center;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: min(var(--_space) * 1.25, 7%);
    overflow-wrap: anywhere;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  .head > div {
    min-inline-size: 0;
  }

  .icon {
    flex: none;
    box-sizing: border-box;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0.4375rem;
    border: 1px solid var(--_border);
    border-radius: 50%;
    color: var(--_accent);
    background: var(--_surface);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  .host {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  [part='heading'] {
    margin: 0;
    font-size: 1em;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  p,
  ul {
    max-inline-size: 60ch;
    margin: 0;
  }

  .text {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
  }

  ul {
    padding-inline-start: 1.125em;
  }

  .actions {
    display: grid;
    grid-auto-rows: 1fr;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.625rem;
    max-inline-size: 28rem;
  }

  .actions button {
    padding-inline: min(0.5rem, 2%);
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    max-inline-size: none;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .note a {
    display: inline-block;
    padding-block: 0.125rem;
  }

  button.quiet {
    display: inline;
    min-block-size: 1.5rem;
    padding: 0.125rem 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    color: var(--_link);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.quiet:hover {
    text-decoration-thickness: 0.125em;
  }

  @media print {
    .placeholder {
      min-block-size: 0;
    }

    .placeholder::before,
    .actions,
    .note {
      display: none;
    }
  }
`;
