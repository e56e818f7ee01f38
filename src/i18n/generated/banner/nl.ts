// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Als u accepteert, worden voor deze doeleinden cookies op uw apparaat geplaatst en gelezen.',
  'banner.again':
    'Sinds uw laatste keuze is het gebruik van cookies op deze website (verantwoordelijke: {0}) veranderd. Uw andere antwoorden blijven geldig; alleen uw antwoord ontbreekt nog voor:',
  'banner.heading': 'Cookies: u kiest',
  'banner.intro':
    'Met uw toestemming gebruiken {0} (verantwoordelijk voor deze website) en onze partners cookies en vergelijkbare technieken voor:',
  'banner.intro.alone':
    'Met uw toestemming gebruikt deze website (verantwoordelijke: {0}) cookies en vergelijkbare technieken voor:',
  'banner.kept': 'Uw keuze wordt {0} bewaard en u kunt die op elk moment wijzigen via ‘Mijn cookies beheren’.',
  'banner.partners.one': 'De partner bekijken ({0})',
  'banner.partners.other': 'De {0} partners bekijken',
  'banner.preferences': 'Aanpassen',
  'banner.refusing': 'Als u weigert, gebeurt dat niet en kunt u de site blijven gebruiken.',
  'banner.refusing.content':
    'Als u weigert, kunt u de website blijven gebruiken; de inhoud waar het om gaat, is dan verborgen.',
  'banner.saved': 'Uw keuze is opgeslagen.',
  'banner.unkept.close': 'Ik begrijp het',
  'banner.unkept.heading': 'Uw keuze geldt alleen voor deze pagina',
  'banner.unkept.text':
    'Uw browser kon uw keuze niet opslaan: de browser blokkeert cookies en opslag van deze website. Op de volgende pagina vragen we het u opnieuw.',
  'category.embeds.description': 'Video’s, kaarten en andere inhoud van websites van derden tonen.',
  'category.embeds.label': 'Externe inhoud',
  'category.marketing.description':
    'Gepersonaliseerde advertenties tonen op basis van uw surfgedrag en uw profiel, en het effect ervan meten.',
  'category.marketing.label': 'Advertenties',
  'category.necessary.description':
    'Onmisbaar voor de werking van de website: inloggen, taal, beveiliging, onthouden van uw keuze.',
  'category.necessary.label': 'Noodzakelijk',
  'category.preferences.description':
    'Uw weergavevoorkeuren onthouden om de website bij uw volgende bezoek te personaliseren.',
  'category.preferences.label': 'Personalisatie',
  'category.social.description':
    'Inhoud delen op sociale netwerken, die dan uw surfgedrag op deze website kunnen volgen.',
  'category.social.label': 'Sociale netwerken',
  'category.statistics.description':
    'Bezoeken tellen en begrijpen hoe de website wordt gebruikt, om die te verbeteren.',
  'category.statistics.label': 'Bezoekersstatistieken',
  'category.unclassified.description': 'Cookies waarvan de website de categorie nog niet heeft aangegeven.',
  'category.unclassified.label': 'Niet ingedeeld',
  'choice.accept-all': 'Alles accepteren',
  'choice.refuse-all': 'Alles weigeren',
};
