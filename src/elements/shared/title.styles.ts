import { css } from 'lit';

/** The title of a panel. Its size is the panel's. */
export const titles = css`
  [part='heading'] {
    margin: 0 0 0.5rem;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  /* Focus comes here by script alone, to be read from: nothing can be done with a title. */
  [part='heading']:focus {
    outline: none;
  }
`;
