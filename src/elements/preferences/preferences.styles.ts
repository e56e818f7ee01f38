import { css } from 'lit';
import { dialogStyles } from './preferences-dialog.styles.js';
import { servicesStyles } from './preferences-services.styles.js';
import { switchStyles } from '../shared/switch.styles.js';

export const preferencesStyles = [
  switchStyles,
  css`
    :host {
      display: block;
    }

    :host([modal]) {
      display: contents;
    }

    .panel {
      container-type: inline-size;
      /* A switch is not far from what it switches. */
      max-inline-size: 48em;
      color: var(--_text);
    }

    [part='heading'] {
      font-size: 1.25em;
    }

    p {
      margin: 0 0 0.75rem;
      max-inline-size: 70ch;
    }

    .standing,
    .leftovers,
    .objected,
    .category > p {
      color: var(--_text-muted);
      font-size: 0.875em;
    }

    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .categories {
      margin-block-start: 1.25rem;
      overflow-wrap: anywhere;
    }

    legend {
      margin: 0 0 0.5rem;
      padding: 0;
      font-weight: var(--_weight-strong);
    }

    .category {
      padding-block: 1rem;
      border-block-start: 1px solid var(--_border);
    }

    .category:last-child {
      border-block-end: 1px solid var(--_border);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem var(--_space);
    }

    .head > .switch {
      margin-inline-start: auto;
    }

    .service .head {
      align-items: flex-start;
    }

    .service .head > div {
      flex: 1 1 9em;
      min-inline-size: 0;
    }

    [part='category-heading'] {
      margin: 0;
      font-size: 1em;
      font-weight: var(--_weight-strong);
      line-height: 1.4;
    }

    .category > p {
      margin-block: 0.25rem 0.25rem;
    }

    .always {
      padding-block: 0.625rem;
      color: var(--_text-muted);
      font-size: 0.875em;
    }

    summary {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: var(--_target);
      color: var(--_link);
      font-size: 0.875em;
      cursor: pointer;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::before {
      content: '';
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      /* Its corners, turned, are as far out as the text's edge. */
      margin-inline-start: 0.125em;
      border: solid currentColor;
      border-width: 0 0.125em 0.125em 0;
      transform: rotate(45deg) translate(-0.1em, -0.1em);
      transition: transform var(--_duration);
    }

    details[open] > summary::before {
      transform: rotate(-135deg) translate(-0.1em, -0.1em);
    }

    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .actions {
      display: grid;
      grid-template-columns: 1fr;
      gap: 0.625rem;
      padding-block: var(--_space);
    }

    .actions button {
      padding-inline: 0.5rem;
    }

    .save {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }

    .save > * {
      flex: 1 1 10rem;
    }

    .unsaved {
      color: var(--_text-muted);
      font-size: 0.875em;
    }

    .unsaved::before {
      content: '';
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline-end: 0.5em;
      border-radius: 50%;
      background: var(--_accent);
      forced-color-adjust: none;
    }

    .actions.whole {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 0.25rem 0;
    }

    /* Below each other where words would break side by side. */
    @container (max-inline-size: 17em) {
      .actions.whole {
        grid-auto-rows: 1fr;
        grid-template-columns: minmax(0, 1fr);
      }

      [part='category-heading'] {
        hyphens: auto;
      }
    }

    .notice {
      margin-block: var(--_space);
      padding: 0.625rem 0.875rem;
      border-inline-start: 0.1875rem solid var(--_accent);
      background: var(--_surface-subtle);
    }

    @media print {
      .actions,
      .switch {
        display: none;
      }
    }
  `,
  servicesStyles,
  dialogStyles,
];
