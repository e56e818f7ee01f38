// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokirate piškotke tretjih oseb;',
  'charter.browser.effects':
    'Če izbrišete piškotke tega spletnega mesta, izbrišete tudi svojo izbiro: znova vas bomo vprašali. Če blokirate vse piškotke, tudi nujne, se morda ne boste mogli prijaviti.',
  'charter.browser.erase':
    'pogledate shranjene piškotke in jih izbrišete, vse hkrati ali za vsako spletno mesto posebej;',
  'charter.browser.gpc':
    'Če vaš brskalnik pošilja signal Global Privacy Control, ga to spletno mesto šteje za zavrnitev, dokler tukaj ne odločite drugače: {0}.',
  'charter.browser.help': 'Postopek pojasnjuje pomoč vašega brskalnika: v njej poiščite besedo „piškotki“.',
  'charter.browser.lead':
    'Nadzor vam omogoča tudi brskalnik, in to na vseh spletnih mestih. V njegovih nastavitvah, v razdelku „Zasebnost“ ali „Zasebnost in varnost“, lahko:',
  'charter.browser.private': 'ob zaprtju brskalnika izbrišete vse ali odprete okno za zasebno brskanje.',
  'charter.browser.title': 'Nastavitve brskalnika',
  'charter.contact': 'Stran za stik',
  'charter.controller.address': 'Naslov',
  'charter.controller.contact': 'Stik',
  'charter.controller.controller': 'Upravljavec osebnih podatkov',
  'charter.controller.dpo': 'Pooblaščena oseba za varstvo podatkov',
  'charter.controller.legal': 'Kako stopiti v stik z upravljavcem, izveste v pravnem obvestilu spletnega mesta.',
  'charter.controller.meaning':
    'Upravljavec osebnih podatkov odloča, zakaj in kako se na tem spletnem mestu uporabljajo piškotki, in za to odgovarja pred zakonom.',
  'charter.controller.notice': 'Pravne informacije',
  'charter.controller.site': 'Spletno mesto',
  'charter.controller.title': 'Kdo je zanje odgovoren?',
  'charter.controller.write': 'Za vsa vprašanja pišite upravljavcu.',
  'charter.controls.exempt': 'Tukaj se od vas nič ne zahteva, lahko pa ugovarjate temu, kar je izvzeto iz privolitve.',
  'charter.controls.lead':
    'Sprejeti ali zavrniti je enako preprosto, premislite pa si lahko kadar koli: tukaj ali s povezavo „Upravljaj moje piškotke“ na straneh spletnega mesta.',
  'charter.controls.nothing':
    'Za zdaj vam ni treba odločati o ničemer. Če bo kdaj potrebna vaša privolitev, jo boste lahko tukaj dali, zavrnili ali si premislili.',
  'charter.controls.title': 'Izberite ali spremenite izbiro',
  'charter.cookies.lead': 'Pri vsakem piškotku so navedeni ponudnik, storitev, namen in, če je znan, čas hrambe.',
  'charter.cookies.pattern': 'Zvezdica (*) v imenu nadomešča spremenljiv niz znakov.',
  'charter.cookies.title': 'Seznam piškotkov',
  'charter.date.text': 'Datum zadnje posodobitve te politike: {0}.',
  'charter.date.title': 'Posodobitev',
  'charter.definition.law':
    'Zato 82. člen francoskega zakona o varstvu osebnih podatkov („Informatique et Libertés“) spletnim mestom nalaga, da vas obvestijo, čemu so njihovi piškotki namenjeni in kako jih zavrnete, ter da razen v izjemnih primerih najprej pridobijo vašo privolitev.',
  'charter.definition.texts':
    'Predpisi: francoski zakon št. 78-17 z dne 6. januarja 1978 o informatiki, zbirkah podatkov in svoboščinah; Uredba (EU) 2016/679 z dne 27. aprila 2016, Splošna uredba o varstvu podatkov (GDPR).',
  'charter.definition.title': 'Kaj je piškotek?',
  'charter.definition.use':
    'Zaradi tega spomina ostanete prijavljeni, spletno mesto pa si zapomni vaš jezik ali košarico. Piškotek lahko vsebuje tudi številko, ki vas loči od drugih obiskovalcev: takrat omogoča spremljanje vašega brskanja za pripravo statistik ali za izbiro oglasov, ki jih boste videli.',
  'charter.definition.what':
    'Piškotek je kratek podatek z imenom, ki ga spletno mesto zaupa vašemu brskalniku. Ta ga nekaj časa hrani in ga spletnemu mestu vrne na vsaki strani in ob vsakem obisku.',
  'charter.exemptions.audience':
    'CNIL, francoski organ za varstvo osebnih podatkov, dopušča, da privolitev ni potrebna niti za merjenje obiska, če je namenjeno samo izdajatelju spletnega mesta, daje le anonimne statistične podatke in vas ne spremlja od enega spletnega mesta do drugega. Priporoča, naj ti piškotki trajajo največ trinajst mesecev in naj se ob obiskih ne podaljšujejo. Njihovi uporabi lahko kadar koli ugovarjate.',
  'charter.exemptions.conditions':
    'Podatki se ne smejo združevati z drugimi niti posredovati tretjim osebam, CNIL pa priporoča, da se ne hranijo dlje kot petindvajset mesecev.',
  'charter.exemptions.exempt': 'Spletno mesto meni, da izpolnjuje pogoje za to izjemo.',
  'charter.exemptions.law':
    'Po zakonu privolitev ni potrebna za piškotke, ki so namenjeni izključno omogočanju ali olajšanju elektronske komunikacije, in za tiste, ki so nujno potrebni za storitev, ki jo izrecno zahtevate.',
  'charter.exemptions.required': 'Spletno mesto jih potrebuje, da vam zagotovi storitev, ki jo zahtevate.',
  'charter.exemptions.title': 'Piškotki, za katere privolitev ni potrebna',
  'charter.introduction':
    'Ta politika pojasnjuje, katere piškotke uporablja spletno mesto „{0}“, čemu so namenjeni ter kakšne izbire in pravice imate.',
  'charter.kinds.first.term': 'Lastni piškotki',
  'charter.kinds.first.text':
    'Namesti jih spletno mesto, ki ga obiskujete. Lahko so nujni, lahko pa so namenjeni tudi statistiki ali oglaševanju.',
  'charter.kinds.lead': 'Piškotki se razlikujejo po uporabi in po tem, katero spletno mesto jih namesti.',
  'charter.kinds.necessary.term': 'Nujni piškotki',
  'charter.kinds.necessary.text':
    'Brez njih vam spletno mesto ne more zagotoviti zahtevane storitve: vas prijaviti, si zapomniti jezika, napolniti košarice. Privolitev ni potrebna.',
  'charter.kinds.others.term': 'Druge podobne tehnologije',
  'charter.kinds.others.text':
    'Spletno mesto lahko zapisuje tudi v drug spomin brskalnika, imenovan lokalna shramba, ali prepozna vašo napravo po njenih značilnostih. Zakon te postopke obravnava enako kot piškotke: beseda „piškotki“ tukaj označuje vse.',
  'charter.kinds.statistics.text':
    'Merijo obisk spletnega mesta. Privolitev je potrebna, razen če je merjenje namenjeno samo izdajatelju spletnega mesta, daje le anonimne statistične podatke in vas ne spremlja od enega spletnega mesta do drugega.',
  'charter.kinds.third.term': 'Piškotki tretjih oseb',
  'charter.kinds.third.text':
    'Namesti jih drugo spletno mesto, ki na primer ponuja videoposnetek, zemljevid ali oglas. Če je prisotno na številnih spletnih mestih, lahko poveže vaše obiske in iz njih sklepa, kaj vas zanima.',
  'charter.kinds.title': 'Vrste piškotkov',
  'charter.outline': 'V tem dokumentu',
  'charter.partners.choice.none': 'Noben tukaj nameščeni piškotek ni odvisen od vaše privolitve.',
  'charter.partners.choice.one': 'Vaša izbira zadeva enega od njih.',
  'charter.partners.choice.other': 'Število ponudnikov, ki jih zadeva vaša izbira: {0}.',
  'charter.partners.controller': 'Upravljavec lastne obdelave',
  'charter.partners.joint': 'Skupni upravljavec',
  'charter.partners.none': 'To spletno mesto ne uporablja nobenega ponudnika.',
  'charter.partners.one': 'To spletno mesto uporablja enega ponudnika, torej organizacijo, ki mu zagotavlja storitev.',
  'charter.partners.other':
    'Število ponudnikov, ki jih uporablja to spletno mesto: {0}. Ponudnik je organizacija, ki spletnemu mestu zagotavlja storitev.',
  'charter.partners.policy': 'Politika zasebnosti',
  'charter.partners.policy-of': 'Politika zasebnosti: {0}',
  'charter.partners.processor': 'Obdelovalec',
  'charter.partners.title': 'Seznam ponudnikov',
  'charter.print': 'Natisni ali shrani kot PDF',
  'charter.purposes.asked': 'Prosimo vas za privolitev.',
  'charter.purposes.basis': 'Pravna podlaga: {0}.',
  'charter.purposes.basis.consent': 'Pravna podlaga: vaša privolitev (člen 6, odstavek 1, točka a GDPR).',
  'charter.purposes.exempt': 'Za privolitev vas ne prosimo, lahko pa uporabi teh piškotkov ugovarjate.',
  'charter.purposes.lead':
    'To so nameni, torej natančni razlogi, zaradi katerih spletno mesto „{0}“ (naslov: {1}) uporablja piškotke. Kadar vas prosimo za privolitev, se do takrat, ko jo date, v vašo napravo nič ne zapiše in se iz nje nič ne prebere.',
  'charter.purposes.required': 'Za privolitev vas ne prosimo, ker so ti piškotki nujni.',
  'charter.purposes.title': 'Čemu so namenjeni piškotki tega spletnega mesta',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Zavrnete lahko vse, posamezen namen ali samo eno storitev. Zavrnitev ni nikoli dokončna: vsebino, ki jo pogrešate, lahko vedno dovolite.',
  'charter.refusal.lead': 'Če zavrnete, ostanejo vse strani dostopne.',
  'charter.refusal.nothing':
    'To spletno mesto uporablja samo nujne piškotke: ničesar vam ni treba sprejeti ali zavrniti.',
  'charter.refusal.services': 'Ne naložijo se samo te storitve:',
  'charter.refusal.title': 'Če zavrnete',
  'charter.retention.data': 'Zbrane podatke naslednje storitve hranijo navedeni čas:',
  'charter.retention.objection':
    'Vaš ugovor temu, kar je izvzeto iz privolitve, se hrani, dokler ga ne umaknete; piškotek, ki ga hrani, se ob vaših obiskih obnovi.',
  'charter.retention.text':
    'Čas hrambe vaše izbire, ne glede na to, ali sprejmete ali zavrnete: {0}. Vrnitev na spletno mesto tega časa ne podaljša. Nato vas znova vprašamo. Če se medtem doda ali spremeni kateri od namenov, vas vprašamo samo o njem.',
  'charter.retention.title': 'Kako dolgo velja vaša izbira',
  'charter.retention.where':
    'Izbira je shranjena v vašem brskalniku, v piškotku „{0}“, skupaj z dnevom, ko ste jo opravili, in brez česar koli, kar bi vas identificiralo.',
  'charter.rights.access.term': 'Dostop do vaših podatkov',
  'charter.rights.access.text':
    'Vprašajte, kateri vaši podatki se hranijo in čemu so namenjeni; pridobite njihovo kopijo.',
  'charter.rights.complaint':
    'Če menite, da se vaše pravice ne spoštujejo, lahko vložite pritožbo pri francoskem organu za varstvo osebnih podatkov (Commission nationale de l’informatique et des libertés, CNIL).',
  'charter.rights.complaint.link': 'Vložite pritožbo pri CNIL',
  'charter.rights.death.term': 'Odločiti o njih po svoji smrti',
  'charter.rights.death.text': 'Francosko pravo vam dovoljuje, da o tem pustite navodila.',
  'charter.rights.erasure.term': 'Popravek ali izbris podatkov',
  'charter.rights.erasure.text':
    'Zahtevajte popravek netočnih podatkov in izbris tistih, ki niso več potrebni ali za katere prekličete privolitev.',
  'charter.rights.how':
    'Za uveljavljanje teh pravic pišite upravljavcu osebnih podatkov. To je brezplačno, odgovor pa bi morali praviloma prejeti najpozneje v enem mesecu.',
  'charter.rights.lead':
    'Splošna uredba EU o varstvu podatkov (GDPR) vam daje pravice glede podatkov, ki se nanašajo na vas.',
  'charter.rights.objection.term': 'Ugovor zoper uporabo podatkov',
  'charter.rights.objection.text':
    'Kadar uporaba ne temelji na vaši privolitvi, ji lahko večinoma ugovarjate iz razlogov, povezanih z vašim posebnim položajem, in zahtevate, da se med obravnavo ugovora omeji.',
  'charter.rights.portability.term': 'Prejeti jih ali zahtevati njihov prenos',
  'charter.rights.portability.text':
    'Prejmite v običajni obliki podatke, ki ste jih dali s svojo privolitvijo, ali zahtevajte njihov prenos k drugi organizaciji.',
  'charter.rights.settings': 'Na nastavitve',
  'charter.rights.title': 'Vaše pravice',
  'charter.rights.withdraw.term': 'Preklic privolitve',
  'charter.rights.withdraw.text':
    'Kadar koli in enako preprosto, kot ste jo dali. Kar je bilo storjeno prej, ostane zakonito.',
  'charter.rights.write': 'Pišite upravljavcu:',
  'charter.transfers.adequacy': 'sklep Evropske komisije o ustreznosti',
  'charter.transfers.clauses': 'standardna pogodbena določila Evropske komisije',
  'charter.transfers.copy': 'pridobite kopijo',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Splošna uredba EU o varstvu podatkov (GDPR) zahteva, da so podatki tam enako dobro varovani. Bodisi je Evropska komisija ugotovila, da država zagotavlja ustrezno varstvo, bodisi se k temu zaveže ponudnik, najpogosteje s standardnimi pogodbenimi določili Komisije. Podrobnosti so navedene v njegovi politiki zasebnosti.',
  'charter.transfers.lead':
    'Pri teh ponudnikih lahko podatki zapustijo Evropski gospodarski prostor (Evropska unija, Islandija, Lihtenštajn in Norveška):',
  'charter.transfers.other': 'drugi ustrezni zaščitni ukrepi',
  'charter.transfers.title': 'Zunaj Evropskega gospodarskega prostora',
};
