/** The ready themes by the name of their file, as people call them; none comes first. */
export const themeNames: Readonly<Record<string, string>> = {
  '': 'Sans thème',
  dsfr: 'DSFR (sites de l’État)',
  bootstrap: 'Bootstrap',
  material: 'Material',
  wordpress: 'WordPress',
  'high-contrast': 'Contraste élevé',
  minimal: 'Minimal',
};
