// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Kui nõustute, salvestatakse ja loetakse teie seadmes nendel eesmärkidel küpsiseid.',
  'banner.again':
    'Sellel veebisaidil (vastutaja: {0}) on küpsiste kasutamine pärast teie viimast valikut muutunud. Teie muud vastused kehtivad edasi; puudu on vaid vastus järgmise kohta:',
  'banner.heading': 'Küpsised: teie otsustate',
  'banner.intro':
    'Teie nõusolekul kasutavad {0} (saidi vastutaja) ja partnerid küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel:',
  'banner.intro.alone':
    'Teie nõusolekul kasutab see veebisait (vastutaja: {0}) küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel:',
  'banner.kept': 'Teie valikut säilitatakse {0} ja saate seda igal ajal muuta lingilt „Halda küpsiseid“.',
  'banner.partners.one': 'Vaata meie partnerit ({0})',
  'banner.partners.other': 'Vaata meie {0} partnerit',
  'banner.preferences': 'Kohanda',
  'banner.refusing': 'Kui keeldute, ei juhtu midagi sellest ja saate veebisaiti ikka kasutada.',
  'banner.refusing.content': 'Kui keeldute, saate veebisaiti ikka kasutada; küpsistest sõltuv sisu on peidetud.',
  'banner.saved': 'Teie valik on salvestatud.',
  'banner.unkept.close': 'Sain aru',
  'banner.unkept.heading': 'Teie valik kehtib ainult sellel lehel',
  'banner.unkept.text':
    'Teie brauser ei saanud seda salvestada: see blokeerib selle veebisaidi küpsised ja salvestusruumi. Küsime järgmisel lehel uuesti.',
  'category.embeds.description': 'Näidata videoid, kaarte ja muud sisu, mida pakuvad kolmandate isikute veebisaidid.',
  'category.embeds.label': 'Väline sisu',
  'category.marketing.description':
    'Näidata teie sirvimise ja profiili põhjal isikupärastatud reklaami ning mõõta selle mõju.',
  'category.marketing.label': 'Reklaam',
  'category.necessary.description':
    'Veebisaidi toimimiseks hädavajalikud: sisselogimine, keel, turvalisus, teie valiku meelespidamine.',
  'category.necessary.label': 'Vajalikud',
  'category.preferences.description':
    'Jätta meelde teie kuvamiseelistused, et veebisait oleks järgmisel külastusel isikupärastatud.',
  'category.preferences.label': 'Isikupärastamine',
  'category.social.description':
    'Jagada sisu sotsiaalvõrgustikes, mis võivad siis jälgida teie tegevust sellel veebisaidil.',
  'category.social.label': 'Sotsiaalvõrgustikud',
  'category.statistics.description':
    'Loendada külastusi ja mõista, kuidas veebisaiti kasutatakse, et seda paremaks muuta.',
  'category.statistics.label': 'Külastusstatistika',
  'category.unclassified.description': 'Küpsised, mille kategooriat veebisait ei ole veel määranud.',
  'category.unclassified.label': 'Liigitamata',
  'choice.accept-all': 'Nõustun kõigiga',
  'choice.refuse-all': 'Keeldun kõigist',
};
