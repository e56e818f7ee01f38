// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting':
    'Dacă acceptați, pe dispozitivul dumneavoastră sunt plasate și citite cookie-uri în aceste scopuri.',
  'banner.again':
    'Modul în care acest site, al cărui operator de date este {0}, folosește cookie-uri s-a schimbat de la ultima dumneavoastră alegere. Celelalte răspunsuri rămân valabile; lipsește doar răspunsul pentru:',
  'banner.heading': 'Cookie-uri: dumneavoastră alegeți',
  'banner.intro':
    'Cu consimțământul dumneavoastră, {0} (operator de date pentru acest site) și partenerii săi folosesc cookie-uri și alte tehnologii similare pentru:',
  'banner.intro.alone':
    'Cu consimțământul dumneavoastră, acest site, al cărui operator de date este {0}, folosește cookie-uri și alte tehnologii similare pentru:',
  'banner.kept':
    'Alegerea dumneavoastră este păstrată timp de {0} și o puteți modifica oricând din „Gestionați cookie-urile”.',
  'banner.partners.few': 'Vedeți cei {0} parteneri',
  'banner.partners.one': 'Vedeți partenerul ({0})',
  'banner.partners.other': 'Vedeți cei {0} de parteneri',
  'banner.preferences': 'Personalizați',
  'banner.refusing': 'Dacă refuzați, nimic din toate acestea nu are loc și puteți folosi în continuare site-ul.',
  'banner.refusing.content': 'Dacă refuzați, puteți folosi în continuare site-ul; conținutul respectiv este ascuns.',
  'banner.saved': 'Alegerea dumneavoastră a fost salvată.',
  'banner.unkept.close': 'Am înțeles',
  'banner.unkept.heading': 'Alegerea este valabilă doar pentru această pagină',
  'banner.unkept.text':
    'Browserul dumneavoastră nu a putut să o salveze: blochează cookie-urile și stocarea pentru acest site. Vă vom întreba din nou la pagina următoare.',
  'category.embeds.description': 'Afișarea de videoclipuri, hărți și alt conținut furnizat de site-uri terțe.',
  'category.embeds.label': 'Conținut extern',
  'category.marketing.description':
    'Afișarea de publicitate personalizată în funcție de navigarea și profilul dumneavoastră și măsurarea efectului acesteia.',
  'category.marketing.label': 'Publicitate',
  'category.necessary.description':
    'Indispensabile pentru funcționarea site-ului: autentificare, limbă, securitate, reținerea alegerii dumneavoastră.',
  'category.necessary.label': 'Necesare',
  'category.preferences.description':
    'Reținerea preferințelor dumneavoastră de afișare pentru a personaliza site-ul la următoarea vizită.',
  'category.preferences.label': 'Personalizare',
  'category.social.description':
    'Distribuirea de conținut pe rețelele sociale, care pot astfel să vă urmărească navigarea pe acest site.',
  'category.social.label': 'Rețele sociale',
  'category.statistics.description':
    'Numărarea vizitelor și înțelegerea modului în care este folosit site-ul, pentru a-l îmbunătăți.',
  'category.statistics.label': 'Măsurarea audienței',
  'category.unclassified.description': 'Cookie-uri a căror categorie nu a fost încă precizată de site.',
  'category.unclassified.label': 'Neclasificate',
  'choice.accept-all': 'Acceptați tot',
  'choice.refuse-all': 'Refuzați tot',
};
