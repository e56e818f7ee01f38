import type { ConsentSnapshot, WrittenDeclaration } from 'charte-cookies';
import { ConsentStore, pageConsent, serverSnapshot } from 'charte-cookies/store.js';
import 'charte-cookies/all.js';
import declaration from './cookies.json' with { type: 'json' };
import portal from './portal.json' with { type: 'json' };

void pageConsent().declare(declaration);
void pageConsent().declare(portal);
export const written: WrittenDeclaration = portal;
document.createElement('cookie-banner').declaration = portal;
document.createElement('cookie-charter').declaration = JSON.stringify(declaration);

const { subscribe } = new ConsentStore();
export const stop: () => void = subscribe(({ grants }) => grants['film'] === true);
export const empty: ConsentSnapshot = serverSnapshot();

const gate = document.createElement('cookie-gate');
gate.addEventListener('cookie-consent-request', ({ action, choices }) => action === 'choose' && choices['film']);
gate.service = 'film';
// @ts-expect-error a declaration has a site
gate.declaration = { categories: [], services: [], providers: [] };
// @ts-expect-error words are words
gate.declaration = { ...declaration, categories: [{ id: 1 }] };
