// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'letilthatja a harmadik féltől származó sütiket;',
  'charter.browser.effects':
    'A webhely sütijeinek törlésével a választása is törlődik, ezért újra megkérdezzük. Ha minden sütit letilt, még a szükségeseket is, előfordulhat, hogy nem tud bejelentkezni.',
  'charter.browser.erase': 'megnézheti és törölheti a tárolt sütiket, egyszerre mindet vagy webhelyenként;',
  'charter.browser.gpc':
    'Ha böngészője Global Privacy Control jelzést küld, ez a webhely elutasításnak tekinti, amíg itt másként nem dönt: {0}.',
  'charter.browser.help': 'A böngésző súgója elmagyarázza a teendőket: keresse benne a „sütik” vagy a „cookie” szót.',
  'charter.browser.lead':
    'A böngészőjében minden webhelyre vonatkozóan is rendelkezhet a sütikről. A beállítások „Adatvédelem” vagy „Adatvédelem és biztonság” részében:',
  'charter.browser.private': 'bezáráskor mindent töröltethet, vagy privát böngészési ablakot nyithat.',
  'charter.browser.title': 'Beállítások a böngészőben',
  'charter.contact': 'Kapcsolatfelvételi oldal',
  'charter.controller.address': 'Cím',
  'charter.controller.contact': 'Kapcsolat',
  'charter.controller.controller': 'Adatkezelő',
  'charter.controller.dpo': 'Adatvédelmi tisztviselő',
  'charter.controller.legal': 'Az adatkezelő elérhetőségét a webhely impresszumában találja.',
  'charter.controller.meaning':
    'Az adatkezelő dönti el, hogy ezen a webhelyen miért és hogyan használnak sütiket, és ezért a törvény előtt felel.',
  'charter.controller.notice': 'Jogi tudnivalók',
  'charter.controller.site': 'Webhely',
  'charter.controller.title': 'Ki felel a sütikért?',
  'charter.controller.write': 'Kérdéseivel forduljon hozzá.',
  'charter.controls.exempt': 'Itt semmit nem kérünk Öntől, de tiltakozhat az ellen, amihez hozzájárulás nem kell.',
  'charter.controls.lead':
    'Elfogadni és elutasítani egyformán egyszerű, és döntését bármikor megváltoztathatja: itt vagy a webhely oldalain található „Sütik kezelése” hivatkozással.',
  'charter.controls.nothing':
    'Jelenleg nincs miről döntenie. Ha egyszer hozzájárulást kérnénk, itt adhatja meg, itt utasíthatja el, és itt változtathatja meg a döntését.',
  'charter.controls.title': 'Választás és a választás módosítása',
  'charter.cookies.lead':
    'Minden sütinél feltüntetjük a szolgáltatót, a szolgáltatást, a célt és – ha ismert – a megőrzési időt.',
  'charter.cookies.pattern': 'A nevekben a csillag (*) változó karaktersorozatot helyettesít.',
  'charter.cookies.title': 'A sütik listája',
  'charter.date.text': 'A tájékoztató utolsó frissítése: {0}',
  'charter.date.title': 'Frissítés',
  'charter.definition.law':
    'Ezért a francia informatikai és szabadságjogi törvény 82. cikke kötelezi a webhelyeket, hogy közöljék Önnel, mire szolgálnak a sütijeik, és hogyan utasíthatja el őket, valamint hogy – a kivételektől eltekintve – előzetesen kérjék az Ön hozzájárulását.',
  'charter.definition.texts':
    'Jogszabályok: az informatikáról, az adatállományokról és a szabadságjogokról szóló, 1978. január 6-i 78-17. számú francia törvény; a 2016. április 27-i (EU) 2016/679 rendelet, az általános adatvédelmi rendelet (GDPR).',
  'charter.definition.title': 'Mi az a süti?',
  'charter.definition.use':
    'Ennek a memóriának köszönhetően a webhely bejelentkezve tartja Önt, megjegyzi a nyelvét vagy a kosarát. A süti azonban olyan számot is tartalmazhat, amely megkülönbözteti Önt a többi látogatótól: ilyenkor nyomon követhető vele a böngészése, hogy statisztikák készüljenek, vagy hogy kiválasszák az Önnek megjelenő hirdetéseket.',
  'charter.definition.what':
    'A süti egy névvel jelölt, rövid információ, amelyet egy webhely az Ön böngészőjére bíz. A böngésző egy ideig megőrzi, és minden oldalon, minden látogatáskor visszaadja a webhelynek.',
  'charter.exemptions.audience':
    'A CNIL, a személyes adatokat védő francia hatóság elfogadja, hogy a látogatottságmérés is mentesülhet a hozzájárulás alól, ha kizárólag a webhely kiadóját szolgálja, csak anonim statisztikákat készít, és nem követi Önt egyik webhelyről a másikra. Azt ajánlja, hogy ezek a sütik legfeljebb tizenhárom hónapig maradjanak érvényben, és az egyes látogatások ezt ne hosszabbítsák meg. Bármikor tiltakozhat ellenük.',
  'charter.exemptions.conditions':
    'Az adatok nem kapcsolhatók össze más adatokkal, és nem adhatók át harmadik félnek, és a CNIL azt ajánlja, hogy legfeljebb huszonöt hónapig őrizzék meg őket.',
  'charter.exemptions.exempt': 'A webhely úgy ítéli meg, hogy teljesíti e mentesség feltételeit.',
  'charter.exemptions.law':
    'A törvény szerint nem kell hozzájárulás azokhoz a sütikhez, amelyek kizárólag az elektronikus hírközlés lehetővé tételére vagy megkönnyítésére szolgálnak, sem azokhoz, amelyek feltétlenül szükségesek az Ön által kifejezetten kért szolgáltatáshoz.',
  'charter.exemptions.required':
    'A webhelynek szüksége van ezekre ahhoz, hogy az Ön által kért szolgáltatást nyújthassa.',
  'charter.exemptions.title': 'Hozzájárulás nélkül használható sütik',
  'charter.introduction':
    'Ez a tájékoztató ismerteti, milyen sütiket használ a következő webhely: „{0}”, mire szolgálnak ezek, és milyen választási lehetőségei és jogai vannak Önnek.',
  'charter.kinds.first.term': 'Saját sütik',
  'charter.kinds.first.text':
    'Az Ön által felkeresett webhely helyezi el őket. Lehetnek szükségesek, de szolgálhatnak statisztikai vagy hirdetési célt is.',
  'charter.kinds.lead': 'A sütik aszerint különböznek, hogy mire használják őket, és melyik webhely helyezi el őket.',
  'charter.kinds.necessary.term': 'Szükséges sütik',
  'charter.kinds.necessary.text':
    'Nélkülük a webhely nem tudja nyújtani a kért szolgáltatást: a bejelentkezést, a nyelv megjegyzését, a kosár használatát. Hozzájárulás nem szükséges hozzájuk.',
  'charter.kinds.others.term': 'Más nyomkövetők',
  'charter.kinds.others.text':
    'Egy webhely a böngésző másik, helyi tárolónak nevezett memóriájába is írhat, vagy jellemzői alapján felismerheti az Ön készülékét. A törvény ezeket az eljárásokat a sütikkel azonosan kezeli: itt a „sütik” szó mindegyiket jelenti.',
  'charter.kinds.statistics.text':
    'A webhely látogatottságát mérik. Hozzájárulás szükséges hozzájuk, kivéve, ha a mérés kizárólag a webhely kiadóját szolgálja, csak anonim statisztikákat készít, és nem követi Önt egyik webhelyről a másikra.',
  'charter.kinds.third.term': 'Harmadik féltől származó sütik',
  'charter.kinds.third.text':
    'Egy másik webhely helyezi el őket, amely például videót, térképet vagy hirdetést szolgáltat. Ha ez sok webhelyen jelen van, összekapcsolhatja az Ön látogatásait, és kikövetkeztetheti, mi érdekli Önt.',
  'charter.kinds.title': 'A sütik fajtái',
  'charter.outline': 'A tájékoztató tartalma',
  'charter.partners.choice.none': 'Az itt elhelyezett sütik egyike sem függ az Ön hozzájárulásától.',
  'charter.partners.choice.one': 'Választása egyet érint közülük.',
  'charter.partners.choice.other': 'Választása közülük ennyit érint: {0}.',
  'charter.partners.controller': 'Saját adatkezelésének adatkezelője',
  'charter.partners.joint': 'Közös adatkezelő',
  'charter.partners.none': 'Ez a webhely nem vesz igénybe szolgáltatót.',
  'charter.partners.one':
    'Ez a webhely egyetlen szolgáltatót vesz igénybe, vagyis egy olyan szervezetet, amely szolgáltatást nyújt számára.',
  'charter.partners.other':
    'Ez a webhely {0} szolgáltatót vesz igénybe, vagyis olyan szervezeteket, amelyek szolgáltatást nyújtanak számára.',
  'charter.partners.policy': 'Adatkezelési tájékoztató',
  'charter.partners.policy-of': 'Adatkezelési tájékoztató: {0}',
  'charter.partners.processor': 'Adatfeldolgozó',
  'charter.partners.title': 'A szolgáltatók listája',
  'charter.print': 'Nyomtatás vagy mentés PDF-ként',
  'charter.purposes.asked': 'Az Ön hozzájárulását kérjük.',
  'charter.purposes.basis': 'Jogalap: {0}.',
  'charter.purposes.basis.consent': 'Jogalap: az Ön hozzájárulása (GDPR 6. cikk, 1. bekezdés, a pont).',
  'charter.purposes.exempt': 'Nem kérjük az Ön hozzájárulását, de tiltakozhat e sütik ellen.',
  'charter.purposes.lead':
    'Az alábbiakban felsoroljuk azokat a célokat, vagyis pontos okokat, amelyekért ez a webhely – „{0}”, {1} – sütiket használ. Ha hozzájárulását kérjük, annak megadása előtt semmit sem tárolunk az Ön készülékén, és semmit sem olvasunk ki belőle.',
  'charter.purposes.required': 'Nem kérjük az Ön hozzájárulását, mert ezek a sütik szükségesek.',
  'charter.purposes.title': 'Mire szolgálnak a webhely sütijei',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Elutasíthat mindent, egy-egy célt vagy akár egyetlen szolgáltatást. Az elutasítás soha nem végleges: a hiányzó tartalmat bármikor engedélyezheti.',
  'charter.refusal.lead': 'Ha elutasítja, minden oldal elérhető marad.',
  'charter.refusal.nothing': 'Ez a webhely csak szükséges sütiket használ: nincs mit elfogadnia vagy elutasítania.',
  'charter.refusal.services': 'Csak a következő szolgáltatások nem töltődnek be:',
  'charter.refusal.title': 'Ha elutasítja a sütiket',
  'charter.retention.data': 'A gyűjtött adatokat a következő szolgáltatások őrzik meg a megadott ideig:',
  'charter.retention.objection':
    'Tiltakozását az ellen, amihez hozzájárulás nem kell, megőrizzük, amíg vissza nem vonja; az ezt tároló süti látogatásaikor megújul.',
  'charter.retention.text':
    'Választását {0} időtartamig őrizzük, akár elfogadja, akár elutasítja a sütiket; ez az idő nem hosszabbodik meg, ha visszatér a webhelyre. Ezután újra megkérdezzük. Ha időközben új cél kerül be, vagy egy cél megváltozik, csak arról kérdezzük meg.',
  'charter.retention.title': 'Meddig érvényes a választása',
  'charter.retention.where':
    'Választását a böngészője tárolja, a következő nevű sütiben: „{0}”. A süti a választás napját tartalmazza, és semmi olyat, ami Önt azonosítaná.',
  'charter.rights.access.term': 'Hozzáférés az adataihoz',
  'charter.rights.access.text':
    'Kérdezze meg, milyen adatait tárolják, és mire használják őket; kérjen róluk másolatot.',
  'charter.rights.complaint':
    'Ha úgy véli, hogy jogait nem tartják tiszteletben, panaszt nyújthat be a francia adatvédelmi hatósághoz: Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Panasz benyújtása a CNIL-hez',
  'charter.rights.death.term': 'Rendelkezés az adatokról a halála utánra',
  'charter.rights.death.text': 'A francia jog lehetővé teszi, hogy erről utasításokat hagyjon.',
  'charter.rights.erasure.term': 'Adatainak helyesbítése vagy törlése',
  'charter.rights.erasure.text':
    'Kérje a pontatlan adatok helyesbítését, valamint azoknak az adatoknak a törlését, amelyekre már nincs szükség, vagy amelyekre vonatkozóan visszavonja hozzájárulását.',
  'charter.rights.how':
    'E jogok gyakorlásához írjon az adatkezelőnek. Ez ingyenes, és a válasznak főszabály szerint legfeljebb egy hónapon belül meg kell érkeznie.',
  'charter.rights.lead':
    'Az Európai Unió általános adatvédelmi rendelete (GDPR) jogokat biztosít Önnek az Önre vonatkozó adatok tekintetében.',
  'charter.rights.objection.term': 'Tiltakozás az adatai felhasználása ellen',
  'charter.rights.objection.text':
    'Ha egy adatkezelés nem az Ön hozzájárulásán alapul, a saját helyzetével kapcsolatos okokból a legtöbb esetben tiltakozhat ellene, és kérheti a felfüggesztését a tiltakozás vizsgálatának idejére.',
  'charter.rights.portability.term': 'Adatai megkapása vagy továbbíttatása',
  'charter.rights.portability.text':
    'Kapja meg általánosan használt formátumban azokat az adatokat, amelyeket hozzájárulásával adott meg, vagy továbbíttassa őket más szervezetnek.',
  'charter.rights.settings': 'Ugrás a beállításokhoz',
  'charter.rights.title': 'Az Ön jogai',
  'charter.rights.withdraw.term': 'A hozzájárulás visszavonása',
  'charter.rights.withdraw.text':
    'Bármikor visszavonhatja, ugyanolyan egyszerűen, ahogyan megadta. Ami addig történt, érvényes marad.',
  'charter.rights.write': 'Írás az adatkezelőnek:',
  'charter.transfers.adequacy': 'az Európai Bizottság megfelelőségi határozata',
  'charter.transfers.clauses': 'az Európai Bizottság általános szerződési feltételei',
  'charter.transfers.copy': 'másolat kérése',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Az Európai Unió általános adatvédelmi rendelete (GDPR) megköveteli, hogy az adatok ott is ugyanolyan védelemben részesüljenek. Vagy az Európai Bizottság ismerte el, hogy az ország megfelelő védelmet nyújt, vagy a szolgáltató vállalja ezt, legtöbbször a Bizottság általános szerződési feltételeivel. A részleteket a szolgáltató adatkezelési tájékoztatója tartalmazza.',
  'charter.transfers.lead':
    'E szolgáltatók esetében adatok kerülhetnek az Európai Gazdasági Térségen (Európai Unió, Izland, Liechtenstein és Norvégia) kívülre:',
  'charter.transfers.other': 'egyéb megfelelő garanciák',
  'charter.transfers.title': 'Az Európai Gazdasági Térségen kívül',
};
