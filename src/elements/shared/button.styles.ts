import { css } from 'lit';

/**
 * Buttons. `choice-button` is one look for accepting and refusing: no selector here, and no part outside, can tell the
 * two apart (CONFORMITY A4, A5).
 */
export const buttons = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin: 0;
    padding: 0.5rem 1.25rem;
    border: 0.09375rem solid var(--_accent);
    border-radius: var(--_radius-control);
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    text-align: center;
    /* Large letters break a long word rather than leave the button. */
    overflow-wrap: anywhere;
    color: var(--_accent);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_duration),
      color var(--_duration),
      border-color var(--_duration);
  }

  button:hover {
    border-color: var(--_accent-hover);
    color: var(--_accent-hover);
    background-color: var(--_surface-subtle);
  }

  button.choice-button {
    color: var(--_on-accent);
    background-color: var(--_accent);
  }

  button.choice-button:hover {
    color: var(--_on-accent);
    background-color: var(--_accent-hover);
  }

  button:focus-visible {
    border-radius: var(--_radius-control);
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`;
