// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Om du accepterar sparas och läses kakor på din enhet för dessa ändamål.',
  'banner.again':
    'Den här webbplatsen (ansvarig: {0}) har ändrat hur den använder kakor sedan ditt senaste val. Dina andra svar gäller fortfarande; vi behöver bara ditt svar om:',
  'banner.heading': 'Kakor (cookies): du väljer',
  'banner.intro':
    'Med ditt samtycke använder {0} (ansvarig för den här webbplatsen) och webbplatsens partner kakor och liknande tekniker för:',
  'banner.intro.alone':
    'Med ditt samtycke använder den här webbplatsen (ansvarig: {0}) kakor och liknande tekniker för:',
  'banner.kept': 'Ditt val sparas i {0} och du kan när som helst ändra det under ”Hantera mina kakor”.',
  'banner.partners.one': 'Visa partnern ({0})',
  'banner.partners.other': 'Visa de {0} partnerna',
  'banner.preferences': 'Anpassa',
  'banner.refusing': 'Om du avvisar sker inget av detta, och du kan ändå använda webbplatsen.',
  'banner.refusing.content': 'Om du avvisar kan du ändå använda webbplatsen; det innehåll som berörs döljs.',
  'banner.saved': 'Ditt val har sparats.',
  'banner.unkept.close': 'Jag förstår',
  'banner.unkept.heading': 'Ditt val gäller bara för den här sidan',
  'banner.unkept.text':
    'Din webbläsare kunde inte spara det: den blockerar kakor och lagring för den här webbplatsen. Vi frågar dig igen på nästa sida.',
  'category.embeds.description': 'Visa videor, kartor och annat innehåll från tredje parters webbplatser.',
  'category.embeds.label': 'Externt innehåll',
  'category.marketing.description':
    'Visa personanpassad reklam utifrån hur du surfar och din profil, och mäta dess effekt.',
  'category.marketing.label': 'Reklam',
  'category.necessary.description':
    'Behövs för att webbplatsen ska fungera: inloggning, språk, säkerhet, att minnas ditt val.',
  'category.necessary.label': 'Nödvändiga',
  'category.preferences.description':
    'Komma ihåg dina visningsinställningar för att anpassa webbplatsen vid ditt nästa besök.',
  'category.preferences.label': 'Personanpassning',
  'category.social.description':
    'Dela innehåll på sociala nätverk, som då kan följa hur du använder den här webbplatsen.',
  'category.social.label': 'Sociala nätverk',
  'category.statistics.description': 'Räkna besök och förstå hur webbplatsen används, för att förbättra den.',
  'category.statistics.label': 'Besöksstatistik',
  'category.unclassified.description': 'Kakor som webbplatsen ännu inte har placerat i en kategori.',
  'category.unclassified.label': 'Oklassificerade',
  'choice.accept-all': 'Acceptera alla',
  'choice.refuse-all': 'Avvisa alla',
};
