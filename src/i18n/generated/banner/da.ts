// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Hvis du accepterer, gemmes og læses cookies på din enhed til disse formål.',
  'banner.again':
    'Dette websted (ansvarlig: {0}) har ændret sin brug af cookies siden dit seneste valg. Dine andre svar gælder stadig; vi mangler kun dit svar om:',
  'banner.heading': 'Cookies: Du vælger',
  'banner.intro':
    'Med dit samtykke bruger {0} (ansvarlig for dette websted) og webstedets partnere cookies og lignende teknologier til:',
  'banner.intro.alone': 'Med dit samtykke bruger dette websted (ansvarlig: {0}) cookies og lignende teknologier til:',
  'banner.kept': 'Dit valg gemmes i {0}, og du kan når som helst ændre det under »Administrer cookies«.',
  'banner.partners.one': 'Se partneren ({0})',
  'banner.partners.other': 'Se de {0} partnere',
  'banner.preferences': 'Tilpas',
  'banner.refusing': 'Hvis du afviser, sker intet af dette, og du kan stadig bruge webstedet.',
  'banner.refusing.content': 'Hvis du afviser, kan du stadig bruge webstedet; det berørte indhold bliver skjult.',
  'banner.saved': 'Dit valg er gemt.',
  'banner.unkept.close': 'Jeg forstår',
  'banner.unkept.heading': 'Dit valg gælder kun for denne side',
  'banner.unkept.text':
    'Din browser kunne ikke gemme det: Den blokerer cookies og lagring for dette websted. Vi spørger dig igen på den næste side.',
  'category.embeds.description': 'Vise videoer, kort og andet indhold fra tredjeparters websteder.',
  'category.embeds.label': 'Eksternt indhold',
  'category.marketing.description':
    'Vise personlige reklamer ud fra din færden på nettet og din profil og måle deres effekt.',
  'category.marketing.label': 'Reklame',
  'category.necessary.description':
    'Uundværlige for, at webstedet fungerer: login, sprog, sikkerhed, lagring af dit valg.',
  'category.necessary.label': 'Nødvendige',
  'category.preferences.description':
    'Huske dine visningsindstillinger, så webstedet er tilpasset dig ved dit næste besøg.',
  'category.preferences.label': 'Personlig tilpasning',
  'category.social.description': 'Dele indhold på sociale netværk, som så kan følge din færden på dette websted.',
  'category.social.label': 'Sociale netværk',
  'category.statistics.description': 'Tælle besøg og forstå, hvordan webstedet bliver brugt, for at forbedre det.',
  'category.statistics.label': 'Besøgsstatistik',
  'category.unclassified.description': 'Cookies, som webstedet endnu ikke har placeret i en kategori.',
  'category.unclassified.label': 'Ikke kategoriserede',
  'choice.accept-all': 'Accepter alle',
  'choice.refuse-all': 'Afvis alle',
};
