// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Hvis du godtar, lagres og leses informasjonskapsler på enheten din for disse formålene.',
  'banner.again':
    'Dette nettstedet (ansvarlig: {0}) har endret bruken av informasjonskapsler siden ditt forrige valg. De andre svarene dine gjelder fortsatt; vi mangler bare svaret ditt om:',
  'banner.heading': 'Informasjonskapsler: du velger',
  'banner.intro':
    'Med ditt samtykke bruker {0} (ansvarlig for nettstedet) og partnerne informasjonskapsler og lignende teknologier til:',
  'banner.intro.alone':
    'Med ditt samtykke bruker nettstedet (ansvarlig: {0}) informasjonskapsler og lignende teknologier til:',
  'banner.kept': 'Valget ditt lagres i {0}, og du kan når som helst endre det under «Mine informasjonskapsler».',
  'banner.partners.one': 'Se partneren vår ({0})',
  'banner.partners.other': 'Se våre {0} partnere',
  'banner.preferences': 'Tilpass',
  'banner.refusing': 'Hvis du avviser, skjer ingenting av dette, og du kan fortsatt bruke nettstedet.',
  'banner.refusing.content': 'Hvis du avviser, kan du fortsatt bruke nettstedet; innholdet det gjelder, blir skjult.',
  'banner.saved': 'Valget ditt er lagret.',
  'banner.unkept.close': 'Jeg forstår',
  'banner.unkept.heading': 'Valget ditt gjelder bare for denne siden',
  'banner.unkept.text':
    'Nettleseren din kunne ikke lagre det: Den blokkerer informasjonskapsler og lagring for dette nettstedet. Vi spør deg igjen på neste side.',
  'category.embeds.description': 'Vise videoer, kart og annet innhold fra tredjeparters nettsteder.',
  'category.embeds.label': 'Eksternt innhold',
  'category.marketing.description':
    'Vise personlig tilpasset reklame ut fra hvordan du bruker nettet og profilen din, og måle effekten.',
  'category.marketing.label': 'Reklame',
  'category.necessary.description':
    'Nødvendige for at nettstedet skal fungere: innlogging, språk, sikkerhet, lagring av valget ditt.',
  'category.necessary.label': 'Nødvendige',
  'category.preferences.description': 'Huske visningsinnstillingene dine for å tilpasse nettstedet ved neste besøk.',
  'category.preferences.label': 'Personlig tilpasning',
  'category.social.description':
    'Dele innhold i sosiale nettverk, som da kan følge hvordan du bruker dette nettstedet.',
  'category.social.label': 'Sosiale nettverk',
  'category.statistics.description': 'Telle besøk og forstå hvordan nettstedet brukes, for å forbedre det.',
  'category.statistics.label': 'Besøksstatistikk',
  'category.unclassified.description': 'Informasjonskapsler som nettstedet ennå ikke har plassert i en kategori.',
  'category.unclassified.label': 'Uklassifiserte',
  'choice.accept-all': 'Godta alle',
  'choice.refuse-all': 'Avvis alle',
};
