// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Jei sutinkate, šiais tikslais jūsų įrenginyje įrašomi ir skaitomi slapukai.',
  'banner.again':
    'Nuo paskutinio jūsų pasirinkimo pasikeitė, kaip ši svetainė (už ją atsako: {0}) naudoja slapukus. Kiti jūsų atsakymai tebegalioja; dar reikia jūsų atsakymo šiais klausimais:',
  'banner.heading': 'Slapukai: renkatės jūs',
  'banner.intro':
    'Jums sutikus, už šią svetainę atsakingas duomenų valdytojas ({0}) ir jo partneriai naudoja slapukus ir kitas sekimo priemones šiais tikslais:',
  'banner.intro.alone':
    'Jums sutikus, ši svetainė (už ją atsako: {0}) naudoja slapukus ir kitas sekimo priemones šiais tikslais:',
  'banner.kept': 'Jūsų pasirinkimas saugomas (trukmė: {0}), o pakeisti jį galite bet kada per „Tvarkyti slapukus“.',
  'banner.partners.one': 'Peržiūrėti mūsų partnerį ({0})',
  'banner.partners.other': 'Peržiūrėti mūsų partnerius ({0})',
  'banner.preferences': 'Tinkinti',
  'banner.refusing': 'Jei atmetate, nieko iš to nevyksta ir svetaine vis tiek galima naudotis.',
  'banner.refusing.content': 'Jei atmesite, svetaine vis tiek galėsite naudotis; susijęs turinys bus paslėptas.',
  'banner.saved': 'Jūsų pasirinkimas išsaugotas.',
  'banner.unkept.close': 'Supratau',
  'banner.unkept.heading': 'Jūsų pasirinkimas galioja tik šiame puslapyje',
  'banner.unkept.text':
    'Naršyklė negalėjo jo išsaugoti, nes blokuoja šios svetainės slapukus ir saugyklą. Kitame puslapyje paklausime dar kartą.',
  'category.embeds.description': 'Rodyti vaizdo įrašus, žemėlapius ir kitą trečiųjų šalių svetainių teikiamą turinį.',
  'category.embeds.label': 'Išorinis turinys',
  'category.marketing.description': 'Rodyti pagal jūsų naršymą ir profilį pritaikytą reklamą ir matuoti jos poveikį.',
  'category.marketing.label': 'Reklama',
  'category.necessary.description':
    'Būtini, kad svetainė veiktų: prisijungimas, kalba, saugumas, jūsų pasirinkimo įsiminimas.',
  'category.necessary.label': 'Būtinieji',
  'category.preferences.description':
    'Įsiminti jūsų rodymo nuostatas, kad kito apsilankymo metu svetainė būtų pritaikyta jums.',
  'category.preferences.label': 'Pritaikymas',
  'category.social.description':
    'Dalytis turiniu socialiniuose tinkluose, kurie tada gali sekti jūsų naršymą šioje svetainėje.',
  'category.social.label': 'Socialiniai tinklai',
  'category.statistics.description':
    'Skaičiuoti apsilankymus ir suprasti, kaip naudojamasi svetaine, siekiant ją tobulinti.',
  'category.statistics.label': 'Lankomumo matavimas',
  'category.unclassified.description': 'Slapukai, kurių kategorijos svetainė dar nenurodė.',
  'category.unclassified.label': 'Nesuskirstyti',
  'choice.accept-all': 'Priimti visus',
  'choice.refuse-all': 'Atmesti visus',
};
