import { css } from 'lit';

/** What is behind a category's disclosure: its services, and their cookies. */
export const servicesStyles = css`
  .services {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    margin: 0.25rem 0 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }

  .service {
    padding: 0.875rem var(--_space);
    border-radius: var(--_radius-control);
    background: var(--_surface-subtle);
  }

  .services .state {
    font-size: 1em;
  }

  .provider {
    display: block;
  }

  dl {
    margin: 0.625rem 0 0;
  }

  dl > div {
    display: grid;
    gap: 0 var(--_space);
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_border);
  }

  dt,
  dd {
    min-inline-size: 0;
    margin: 0;
  }

  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, 'Liberation Mono', monospace;
    overflow-wrap: anywhere;
  }

  .duration {
    color: var(--_text-muted);
  }

  @container (min-inline-size: 34rem) {
    dl > div {
      grid-template-columns: 11rem 1fr 6.5rem;
    }

    .duration {
      text-align: end;
    }
  }
`;
