// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Ha elfogadja, e célokból sütiket helyezünk el és olvasunk be az eszközén.',
  'banner.again':
    'Legutóbbi választása óta megváltozott, hogyan használ sütiket ez a webhely (felelőse: {0}). Többi válasza érvényben marad; már csak a következőkről kell döntenie:',
  'banner.heading': 'Sütik: Ön dönt',
  'banner.intro':
    'Az Ön hozzájárulásával a webhely felelőse ({0}) és partnerei sütiket és más nyomkövetőket használnak a következő célokra:',
  'banner.intro.alone':
    'Az Ön hozzájárulásával ez a webhely (felelőse: {0}) sütiket és más nyomkövetőket használ a következő célokra:',
  'banner.kept': 'Választását {0} időtartamig őrizzük, és bármikor módosíthatja a „Sütik kezelése” menüpontban.',
  'banner.partners.one': 'Partnerünk megtekintése ({0})',
  'banner.partners.other': '{0} partnerünk megtekintése',
  'banner.preferences': 'Testreszabás',
  'banner.refusing': 'Ha elutasítja, mindez nem történik meg, és a webhely használható marad.',
  'banner.refusing.content':
    'Ha elutasítja a sütiket, a webhely továbbra is használható marad, csak az érintett tartalmak nem jelennek meg.',
  'banner.saved': 'Választását elmentettük.',
  'banner.unkept.close': 'Megértettem',
  'banner.unkept.heading': 'Választása csak erre az oldalra érvényes',
  'banner.unkept.text':
    'Böngészője nem tudta elmenteni a választását, mert letiltja a webhely sütijeit és adattárolását. A következő oldalon újra megkérdezzük.',
  'category.embeds.description':
    'Harmadik felek webhelyeiről származó videók, térképek és más tartalmak megjelenítése.',
  'category.embeds.label': 'Külső tartalmak',
  'category.marketing.description':
    'A böngészése és a profilja alapján személyre szabott hirdetések megjelenítése és hatásuk mérése.',
  'category.marketing.label': 'Hirdetés',
  'category.necessary.description':
    'Nélkülözhetetlenek a webhely működéséhez: bejelentkezés, nyelv, biztonság, választásának megjegyzése.',
  'category.necessary.label': 'Szükséges',
  'category.preferences.description':
    'Megjelenítési beállításainak megjegyzése, hogy a webhely a következő látogatásakor személyre szabott legyen.',
  'category.preferences.label': 'Személyre szabás',
  'category.social.description':
    'Tartalmak megosztása közösségi hálózatokon, amelyek ilyenkor követhetik az Ön böngészését ezen a webhelyen.',
  'category.social.label': 'Közösségi hálózatok',
  'category.statistics.description':
    'A látogatások számlálása és a webhely használatának megismerése a webhely fejlesztése érdekében.',
  'category.statistics.label': 'Látogatottságmérés',
  'category.unclassified.description': 'Sütik, amelyek kategóriáját a webhely még nem adta meg.',
  'category.unclassified.label': 'Nem besorolt',
  'choice.accept-all': 'Összes elfogadása',
  'choice.refuse-all': 'Összes elutasítása',
};
