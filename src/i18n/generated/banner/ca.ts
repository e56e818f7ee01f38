// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Si les accepteu, es desen i es llegeixen galetes al vostre dispositiu amb aquestes finalitats.',
  'banner.again':
    'L’ús de galetes en aquest lloc web, del qual {0} és responsable, ha canviat des de la vostra última elecció. Les altres respostes continuen sent vàlides; només falta la vostra per a:',
  'banner.heading': 'Galetes: vós decidiu',
  'banner.intro':
    'Amb el vostre consentiment, {0}, responsable d’aquest lloc web, i els seus socis utilitzen galetes i tecnologies similars amb aquestes finalitats:',
  'banner.intro.alone':
    'Amb el vostre consentiment, aquest lloc web, del qual {0} és responsable, utilitza galetes i tecnologies similars amb aquestes finalitats:',
  'banner.kept':
    'La vostra elecció es conserva durant {0} i la podeu modificar en qualsevol moment des de «Gestiona les galetes».',
  'banner.partners.many': 'Mostra els nostres {0} de socis',
  'banner.partners.one': 'Mostra el nostre soci ({0})',
  'banner.partners.other': 'Mostra els nostres {0} socis',
  'banner.preferences': 'Personalitza',
  'banner.refusing': 'Si les rebutgeu, res d’això no passa i podeu continuar fent servir el lloc web.',
  'banner.refusing.content':
    'Si les rebutgeu, podeu continuar fent servir el lloc web; els continguts afectats queden amagats.',
  'banner.saved': 'La vostra elecció s’ha desat.',
  'banner.unkept.close': 'Entesos',
  'banner.unkept.heading': 'La vostra elecció només val per a aquesta pàgina',
  'banner.unkept.text':
    'El navegador no l’ha pogut desar: bloqueja les galetes i l’emmagatzematge d’aquest lloc web. Us ho tornarem a preguntar a la pàgina següent.',
  'category.embeds.description': 'Mostrar vídeos, mapes i altres continguts proporcionats per llocs web de tercers.',
  'category.embeds.label': 'Continguts externs',
  'category.marketing.description':
    'Mostrar publicitat personalitzada segons la vostra navegació i el vostre perfil, i mesurar-ne l’efecte.',
  'category.marketing.label': 'Publicitat',
  'category.necessary.description':
    'Indispensables perquè el lloc web funcioni: inici de sessió, llengua, seguretat, record de la vostra elecció.',
  'category.necessary.label': 'Necessàries',
  'category.preferences.description':
    'Recordar les vostres preferències de visualització per personalitzar el lloc web en la propera visita.',
  'category.preferences.label': 'Personalització',
  'category.social.description':
    'Compartir continguts a les xarxes socials, que aleshores poden seguir la vostra navegació en aquest lloc web.',
  'category.social.label': 'Xarxes socials',
  'category.statistics.description': 'Comptar les visites i entendre com s’utilitza el lloc web per millorar-lo.',
  'category.statistics.label': 'Mesurament d’audiència',
  'category.unclassified.description': 'Galetes de les quals el lloc web encara no ha indicat la categoria.',
  'category.unclassified.label': 'Sense classificar',
  'choice.accept-all': 'Accepta-ho tot',
  'choice.refuse-all': 'Rebutja-ho tot',
};
