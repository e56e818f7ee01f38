// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Když přijmete, budou se pro tyto účely ve vašem zařízení ukládat a číst cookies.',
  'banner.again':
    'Používání cookies na tomto webu (správce: {0}) se od vaší poslední volby změnilo. Vaše ostatní odpovědi platí dál; chybí nám vaše odpověď pro:',
  'banner.heading': 'Cookies: volba je na vás',
  'banner.intro':
    'S vaším souhlasem {0} (správce údajů na tomto webu) spolu s partnery používá cookies a podobné technologie pro tyto účely:',
  'banner.intro.alone':
    'S vaším souhlasem tento web (správce údajů: {0}) používá cookies a podobné technologie pro tyto účely:',
  'banner.kept': 'Vaši volbu uchováme {0} a kdykoli ji můžete změnit přes odkaz „Spravovat moje cookies“.',
  'banner.partners.few': 'Zobrazit naše {0} partnery',
  'banner.partners.many': 'Zobrazit našich {0} partnera',
  'banner.partners.one': 'Zobrazit našeho partnera ({0})',
  'banner.partners.other': 'Zobrazit našich {0} partnerů',
  'banner.preferences': 'Přizpůsobit',
  'banner.refusing': 'Když odmítnete, nic z toho se nestane a web můžete používat dál.',
  'banner.refusing.content': 'Když odmítnete, web můžete používat dál; dotčený obsah bude skrytý.',
  'banner.saved': 'Vaše volba je uložena.',
  'banner.unkept.close': 'Rozumím',
  'banner.unkept.heading': 'Vaše volba platí jen pro tuto stránku',
  'banner.unkept.text':
    'Prohlížeč ji nemohl uložit: blokuje cookies a úložiště tohoto webu. Na další stránce se vás zeptáme znovu.',
  'category.embeds.description': 'Zobrazovat videa, mapy a další obsah z webů třetích stran.',
  'category.embeds.label': 'Externí obsah',
  'category.marketing.description':
    'Zobrazovat reklamy přizpůsobené vašemu pohybu na internetu a vašemu profilu a měřit jejich účinek.',
  'category.marketing.label': 'Reklama',
  'category.necessary.description':
    'Nezbytné pro fungování webu: přihlášení, jazyk, zabezpečení, zapamatování vaší volby.',
  'category.necessary.label': 'Nezbytné',
  'category.preferences.description':
    'Pamatovat si vaše předvolby zobrazení, aby se web při příští návštěvě přizpůsobil.',
  'category.preferences.label': 'Přizpůsobení webu',
  'category.social.description': 'Sdílet obsah na sociálních sítích, které pak mohou sledovat váš pohyb na tomto webu.',
  'category.social.label': 'Sociální sítě',
  'category.statistics.description': 'Počítat návštěvy a zjišťovat, jak se web používá, aby se mohl zlepšovat.',
  'category.statistics.label': 'Měření návštěvnosti',
  'category.unclassified.description': 'Cookies, u kterých web zatím neuvedl kategorii.',
  'category.unclassified.label': 'Nezařazené',
  'choice.accept-all': 'Přijmout vše',
  'choice.refuse-all': 'Odmítnout vše',
};
