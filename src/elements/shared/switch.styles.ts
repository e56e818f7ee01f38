import { css } from 'lit';

/** A native checkbox drawn as a switch: its place, not its colour alone, tells its state. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .switch .state {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .switch input {
    position: relative;
    flex: none;
    inline-size: 3em;
    block-size: 1.75em;
    margin: 0;
    font-size: inherit;
    border: 0.125em solid var(--_control);
    border-radius: 1em;
    background: var(--_surface);
    appearance: none;
    cursor: pointer;
    transition:
      background-color var(--_duration),
      border-color var(--_duration);
  }

  .switch input::before {
    content: '';
    position: absolute;
    inset-block-start: 0.1875em;
    inset-inline-start: 0.1875em;
    inline-size: 1.125em;
    block-size: 1.125em;
    border-radius: 50%;
    background: var(--_control);
    transition: inset-inline-start var(--_duration);
  }

  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .switch input:checked::before {
    inset-inline-start: 1.4375em;
    background: var(--_on-accent);
  }

  .switch input:indeterminate {
    border-color: var(--_accent);
  }

  .switch input:indeterminate::before {
    inset-block-start: 0.625em;
    inset-inline-start: 0.8125em;
    block-size: 0.25em;
    border-radius: 0.125em;
    background: var(--_accent);
  }

  .switch input:focus-visible {
    border-radius: 1em;
  }

  @media (forced-colors: active) {
    .switch input {
      border-color: ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }

    .switch input::before {
      background: ButtonText;
    }

    .switch input:checked {
      border-color: Highlight;
      background: Highlight;
    }

    .switch input:checked::before {
      background: HighlightText;
    }

    .switch input:indeterminate {
      border-color: Highlight;
    }

    .switch input:indeterminate::before {
      background: Highlight;
    }

    .switch input:focus-visible {
      outline-color: Highlight;
    }
  }
`;
