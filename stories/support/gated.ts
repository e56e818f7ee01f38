import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { say } from './say.js';

/** A stand-in for a provider’s player: a page of its own that loads nothing. */
export const video = held(() =>
  frame(
    'Vidéo\u00a0: une journée en chantier d’insertion',
    360,
    'color: white; background: linear-gradient(135deg, #1d4580, #0d1b30)',
    '▶ Une journée en chantier d’insertion',
  ),
);

/** A stand-in for a provider’s map. */
export const map = held(() =>
  frame(
    'Carte des structures d’insertion',
    300,
    'color: #0f3d2e; background: #d7e8d0',
    'Rouen · Le Havre · Caen · Alençon · Évreux',
  ),
);

/** Says whether the script behind a gate has run. */
export function measurement(): TemplateResult {
  return html`
    <p data-measurement="before">
      ${say({ fr: 'La mesure d’audience n’a pas commencé.', en: 'Audience measurement has not begun.' })}
    </p>
    <p data-measurement="begun" hidden>
      ${say({ fr: 'La mesure d’audience a commencé.', en: 'Audience measurement has begun.' })}
    </p>
  `;
}

/** A script alone: it changes what is said, where a real one would begin to count. */
export const measuring = held(() => {
  const script = document.createElement('script');
  script.textContent = `for (const text of document.querySelectorAll('[data-measurement]')) {
    text.hidden = text.dataset.measurement !== 'begun';
  }`;
  return script;
});

/** A `<template>` as a page would write it. Made by hand, as scripts that a template engine has parsed never run. */
function held(make: () => Element): TemplateResult {
  const fill = (template: Element | undefined) => (template as HTMLTemplateElement)?.content.replaceChildren(make());
  return html`<template ${ref(fill)}></template>`;
}

function frame(title: string, height: number, style: string, text: string): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  Object.assign(iframe, { title, width: '640', height: String(height) });
  iframe.style.cssText = 'display: block; max-inline-size: 100%; border: 0; border-radius: 0.75rem';
  iframe.srcdoc = `<!doctype html><html lang="fr"><title>${title}</title>
    <body style="display: grid; place-content: center; block-size: 100vh; margin: 0; font: 1.25rem system-ui; ${style}">
    <p>${text}</p>`;
  return iframe;
}
