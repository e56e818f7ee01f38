// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Če sprejmete, se v ta namen v vaši napravi shranjujejo in berejo piškotki.',
  'banner.again':
    'Uporaba piškotkov na tem spletnem mestu (upravljavec: {0}) se je od vaše zadnje izbire spremenila. Drugi vaši odgovori še veljajo; manjka le vaš odgovor za:',
  'banner.heading': 'Piškotki: izbira je vaša',
  'banner.intro':
    'Z vašo privolitvijo {0} (upravljavec tega spletnega mesta) skupaj s partnerji uporablja piškotke in podobne tehnologije za:',
  'banner.intro.alone':
    'Z vašo privolitvijo to spletno mesto (upravljavec: {0}) uporablja piškotke in podobne tehnologije za:',
  'banner.kept': 'Izbiro lahko kadar koli spremenite s povezavo „Upravljaj moje piškotke“ (čas hrambe izbire: {0}).',
  'banner.partners.few': 'Oglejte si naše {0} partnerje',
  'banner.partners.one': 'Oglejte si našega partnerja ({0})',
  'banner.partners.other': 'Oglejte si naših {0} partnerjev',
  'banner.partners.two': 'Oglejte si naša {0} partnerja',
  'banner.preferences': 'Prilagodi',
  'banner.refusing': 'Če zavrnete, se nič od tega ne zgodi in spletno mesto lahko še naprej uporabljate.',
  'banner.refusing.content': 'Če zavrnete, lahko spletno mesto še naprej uporabljate; zadevne vsebine bodo skrite.',
  'banner.saved': 'Vaša izbira je shranjena.',
  'banner.unkept.close': 'Razumem',
  'banner.unkept.heading': 'Vaša izbira velja samo za to stran',
  'banner.unkept.text':
    'Brskalnik je ni mogel shraniti: blokira piškotke in shrambo tega spletnega mesta. Na naslednji strani vas bomo znova vprašali.',
  'category.embeds.description': 'Prikaz videoposnetkov, zemljevidov in drugih vsebin s spletnih mest tretjih oseb.',
  'category.embeds.label': 'Zunanje vsebine',
  'category.marketing.description':
    'Prikaz oglasov, prilagojenih vašemu brskanju in profilu, ter merjenje njihovega učinka.',
  'category.marketing.label': 'Oglaševanje',
  'category.necessary.description':
    'Nujni za delovanje spletnega mesta: prijava, jezik, varnost, shranitev vaše izbire.',
  'category.necessary.label': 'Nujni',
  'category.preferences.description':
    'Shranitev vaših nastavitev prikaza, da se spletno mesto ob naslednjem obisku prilagodi.',
  'category.preferences.label': 'Prilagajanje',
  'category.social.description':
    'Deljenje vsebin v družbenih omrežjih, ki lahko tedaj spremljajo vaše brskanje po tem spletnem mestu.',
  'category.social.label': 'Družbena omrežja',
  'category.statistics.description':
    'Štetje obiskov in spoznavanje načina uporabe spletnega mesta, da bi ga izboljšali.',
  'category.statistics.label': 'Merjenje obiska',
  'category.unclassified.description': 'Piškotki, za katere spletno mesto še ni navedlo kategorije.',
  'category.unclassified.label': 'Nerazvrščeni',
  'choice.accept-all': 'Sprejmi vse',
  'choice.refuse-all': 'Zavrni vse',
};
