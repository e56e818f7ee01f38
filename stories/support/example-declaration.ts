import type { Declaration } from '../../src/store.js';
import { readDeclaration } from '../../src/store.js';

/** A small declaration for the docs to show: read like any other, so that what they show is right. */
export const exampleDeclaration: Declaration = readDeclaration({
  site: {
    name: 'Musée du Moulin',
    url: 'https://musee-du-moulin.example',
    contact: 'donnees@musee-du-moulin.example',
  },
  updated: '2026-11-23',
  categories: [
    { id: 'necessary', justification: 'Sans ce cookie, le site ne peut pas garder votre panier.' },
    { id: 'statistics' },
    { id: 'embeds' },
  ],
  providers: [
    { id: 'musee', name: 'Musée du Moulin', country: 'FR' },
    { id: 'mesure', name: 'Mesure Ouverte', privacyPolicy: 'https://mesure.example/confidentialite', country: 'FR' },
    { id: 'videos', name: 'Vidéos & Cie', privacyPolicy: 'https://videos.example/privacy', country: 'CA' },
  ],
  services: [
    {
      id: 'billetterie',
      name: 'Billetterie',
      location: 'pages de réservation',
      provider: 'musee',
      category: 'necessary',
      cookies: [{ name: 'panier', purpose: 'Garder votre panier pendant la réservation.', duration: 'session' }],
    },
    {
      id: 'mesure-d-audience',
      name: 'Mesure d’audience',
      provider: 'mesure',
      category: 'statistics',
      cookies: [{ name: '_mo_*', purpose: 'Compter les visites.', duration: 'P13M' }],
    },
    {
      id: 'video',
      name: 'Lecteur vidéo',
      location: 'page d’accueil',
      provider: 'videos',
      category: 'embeds',
      cookies: [{ name: 'volume', purpose: 'Retenir le volume choisi.', duration: 'P6M', storage: 'local' }],
    },
  ],
});

/** JSON as a person would write it: what fits on a line stands on one. */
export function readableJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\s*\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length < 100) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value).map(([key, item]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${inner}${name}${readableJson(item, inner)}`;
  });
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
