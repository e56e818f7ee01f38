// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Ak prijmete, na tieto účely sa vo vašom zariadení budú ukladať a čítať cookies.',
  'banner.again':
    'Používanie cookies na tomto webe (prevádzkovateľ: {0}) sa od vašej poslednej voľby zmenilo. Vaše ostatné odpovede platia ďalej; chýba nám vaša odpoveď pre:',
  'banner.heading': 'Cookies: voľba je na vás',
  'banner.intro':
    'S vaším súhlasom {0} (prevádzkovateľ zodpovedný za tento web) spolu s partnermi používa cookies a podobné technológie na tieto účely:',
  'banner.intro.alone':
    'S vaším súhlasom tento web (prevádzkovateľ: {0}) používa cookies a podobné technológie na tieto účely:',
  'banner.kept': 'Vašu voľbu uchováme {0} a kedykoľvek ju môžete zmeniť cez odkaz „Spravovať moje cookies“.',
  'banner.partners.many': 'Zobraziť našich {0} partnera',
  'banner.partners.one': 'Zobraziť nášho partnera ({0})',
  'banner.partners.other': 'Zobraziť našich {0} partnerov',
  'banner.preferences': 'Prispôsobiť',
  'banner.refusing': 'Ak odmietnete, nič z toho sa nestane a web môžete používať ďalej.',
  'banner.refusing.content': 'Ak odmietnete, web môžete používať ďalej; dotknutý obsah bude skrytý.',
  'banner.saved': 'Vaša voľba je uložená.',
  'banner.unkept.close': 'Rozumiem',
  'banner.unkept.heading': 'Vaša voľba platí len pre túto stránku',
  'banner.unkept.text':
    'Prehliadač ju nemohol uložiť: blokuje cookies a úložisko tohto webu. Na ďalšej stránke sa vás opýtame znova.',
  'category.embeds.description': 'Zobrazovať videá, mapy a ďalší obsah z webov tretích strán.',
  'category.embeds.label': 'Externý obsah',
  'category.marketing.description':
    'Zobrazovať reklamy prispôsobené vášmu pohybu na internete a vášmu profilu a merať ich účinok.',
  'category.marketing.label': 'Reklama',
  'category.necessary.description':
    'Nevyhnutné na fungovanie webu: prihlásenie, jazyk, bezpečnosť, zapamätanie vašej voľby.',
  'category.necessary.label': 'Nevyhnutné',
  'category.preferences.description':
    'Pamätať si vaše predvoľby zobrazenia, aby sa web pri ďalšej návšteve prispôsobil.',
  'category.preferences.label': 'Prispôsobenie webu',
  'category.social.description':
    'Zdieľať obsah na sociálnych sieťach, ktoré potom môžu sledovať váš pohyb na tomto webe.',
  'category.social.label': 'Sociálne siete',
  'category.statistics.description': 'Počítať návštevy a zisťovať, ako sa web používa, aby sa mohol zlepšovať.',
  'category.statistics.label': 'Meranie návštevnosti',
  'category.unclassified.description': 'Cookies, pri ktorých web zatiaľ neuviedol kategóriu.',
  'category.unclassified.label': 'Nezaradené',
  'choice.accept-all': 'Prijať všetko',
  'choice.refuse-all': 'Odmietnuť všetko',
};
