import { css } from 'lit';

/** What the sections list: points, terms, providers, purposes. */
export const charterEntries = css`
  ul {
    padding-inline-start: 1.25rem;
  }

  li {
    padding-inline-start: 0.25rem;
  }

  li + li {
    margin-block-start: 0.25rem;
  }

  li::marker {
    color: var(--_text-muted);
  }

  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  [role='list'] > li {
    margin: 0;
    padding: 0;
  }

  /* A term and what it means: side by side where there is room for both. */
  dl > div,
  ul > [part='partner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.5rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }

  dl > div:last-child,
  ul > [part='partner']:last-child {
    border-block-end: 1px solid var(--_border);
  }

  dt,
  .who {
    flex: 1 1 10.5rem;
    padding-block-start: 0.1em;
    line-height: 1.4;
  }

  dt,
  .who strong {
    font-weight: var(--_weight-strong);
  }

  dd,
  .what {
    flex: 999 1 19rem;
    min-inline-size: 0;
    margin: 0;
  }

  .who > *,
  .what > * {
    display: block;
    inline-size: fit-content;
  }

  .country {
    color: var(--_text-muted);
  }

  dd p {
    margin-block-end: 0.5rem;
  }

  dd > :last-child {
    margin-block-end: 0;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  code {
    padding: 0.0625rem 0.3125rem;
    border-radius: 0.25rem;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, 'Liberation Mono', monospace;
    font-size: 0.875em;
    background: var(--_surface-subtle);
    overflow-wrap: anywhere;
  }

  /* What holds: the ground of a purpose in law, and the visitor's own choice. */
  [part='basis'],
  [part='choice'] {
    padding-inline-start: 0.875rem;
    border-inline-start: 0.1875rem solid var(--_border);
  }

  [part='basis'].asked,
  [part='choice'] {
    border-inline-start-color: var(--_accent);
  }

  [part='basis'] strong {
    display: block;
    font-weight: var(--_weight-strong);
  }

  @media print {
    dl > div,
    [part='partner'],
    [part='purpose'] {
      break-inside: avoid;
    }
  }
`;
