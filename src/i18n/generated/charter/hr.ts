// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokirati kolačiće trećih strana;',
  'charter.browser.effects':
    'Brisanjem kolačića ovog web-mjesta briše se i vaš izbor: ponovno ćemo vas pitati. Ako blokirate sve kolačiće, čak i nužne, možda se nećete moći prijaviti.',
  'charter.browser.erase':
    'pregledati spremljene kolačiće i izbrisati ih, sve odjednom ili za svako web-mjesto zasebno;',
  'charter.browser.gpc':
    'Ako vaš preglednik šalje signal Global Privacy Control, ovo ga web-mjesto smatra odbijanjem dok ovdje ne odlučite drukčije: {0}.',
  'charter.browser.help': 'Postupak je objašnjen u pomoći vašeg preglednika: ondje potražite riječ „kolačići”.',
  'charter.browser.lead':
    'Kontrolu vam daje i preglednik, i to na svim web-mjestima. U njegovim postavkama, u odjeljku „Privatnost” ili „Privatnost i sigurnost”, možete:',
  'charter.browser.private': 'izbrisati sve pri zatvaranju preglednika ili otvoriti prozor za privatno pregledavanje.',
  'charter.browser.title': 'Postavke preglednika',
  'charter.contact': 'Stranica za kontakt',
  'charter.controller.address': 'Adresa',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Voditelj obrade',
  'charter.controller.dpo': 'Službenik za zaštitu podataka',
  'charter.controller.legal': 'Kako stupiti u kontakt s voditeljem obrade saznajte u pravnim napomenama web-mjesta.',
  'charter.controller.meaning':
    'Voditelj obrade odlučuje zašto se i kako na ovom web-mjestu koriste kolačići te za to odgovara pred zakonom.',
  'charter.controller.notice': 'Pravne informacije',
  'charter.controller.site': 'Web-mjesto',
  'charter.controller.title': 'Tko je odgovoran za njih?',
  'charter.controller.write': 'Za sva pitanja obratite se voditelju obrade.',
  'charter.controls.exempt': 'Ovdje vas se ništa ne traži, ali možete prigovoriti onome što je izuzeto od privole.',
  'charter.controls.lead':
    'Prihvatiti i odbiti jednako je jednostavno, a predomisliti se možete u svakom trenutku: ovdje ili putem poveznice „Upravljaj kolačićima” na stranicama web-mjesta.',
  'charter.controls.nothing':
    'Zasad ne morate ni o čemu odlučivati. Ako jednom zatražimo vašu privolu, ovdje ćete je moći dati, odbiti ili se predomisliti.',
  'charter.controls.title': 'Odaberite ili promijenite izbor',
  'charter.cookies.lead': 'Za svaki kolačić navedeni su pružatelj usluge, usluga, svrha i, ako je poznat, rok čuvanja.',
  'charter.cookies.pattern': 'Zvjezdica (*) u nazivu zamjenjuje promjenjiv niz znakova.',
  'charter.cookies.title': 'Popis kolačića',
  'charter.date.text': 'Ova je politika {0} posljednji put ažurirana.',
  'charter.date.title': 'Ažuriranje',
  'charter.definition.law':
    'Zato članak 82. francuskog Zakona o zaštiti podataka („Informatique et Libertés”) obvezuje web-mjesta da vam kažu čemu služe njihovi kolačići i kako ih odbiti te da, osim u iznimnim slučajevima, najprije dobiju vašu privolu.',
  'charter.definition.texts':
    'Propisi: francuski zakon br. 78-17 od 6. siječnja 1978. o informatici, datotekama i slobodama; Uredba (EU) 2016/679 od 27. travnja 2016., Opća uredba o zaštiti podataka (GDPR).',
  'charter.definition.title': 'Što je kolačić?',
  'charter.definition.use':
    'Zahvaljujući tom pamćenju ostajete prijavljeni, a web-mjesto pamti vaš jezik ili košaricu. No kolačić može sadržavati i broj koji vas razlikuje od ostalih posjetitelja: tada omogućuje praćenje vašeg pregledavanja radi izrade statistike ili odabira oglasa koje ćete vidjeti.',
  'charter.definition.what':
    'Kolačić je kratka informacija s nazivom koju web-mjesto povjerava vašem pregledniku. Preglednik je čuva neko vrijeme i vraća web-mjestu na svakoj stranici i pri svakom posjetu.',
  'charter.exemptions.audience':
    'CNIL, francusko tijelo za zaštitu osobnih podataka, prihvaća da privola nije potrebna ni za mjerenje posjećenosti, pod uvjetom da služi samo izdavaču web-mjesta, da daje isključivo anonimnu statistiku i da vas ne prati s jednog web-mjesta na drugo. Preporučuje da ti kolačići traju najviše trinaest mjeseci i da se ne produljuju pri svakom posjetu. U svakom trenutku možete podnijeti prigovor na njih.',
  'charter.exemptions.conditions':
    'Podaci se ne smiju kombinirati s drugima ni prosljeđivati trećim stranama, a CNIL preporučuje da se ne čuvaju dulje od dvadeset pet mjeseci.',
  'charter.exemptions.exempt': 'Web-mjesto smatra da ispunjava uvjete za to izuzeće.',
  'charter.exemptions.law':
    'Prema zakonu privola nije potrebna za kolačiće koji služe isključivo omogućavanju ili olakšavanju elektroničke komunikacije ni za one koji su strogo nužni za uslugu koju izričito tražite.',
  'charter.exemptions.required': 'Web-mjesto ih treba kako bi vam pružilo uslugu koju tražite.',
  'charter.exemptions.title': 'Kolačići za koje nije potrebna privola',
  'charter.introduction':
    'Ova politika objašnjava koje kolačiće koristi web-mjesto „{0}”, čemu oni služe te koje izbore i prava imate.',
  'charter.kinds.first.term': 'Vlastiti kolačići',
  'charter.kinds.first.text':
    'Postavlja ih web-mjesto koje posjećujete. Mogu biti nužni, ali mogu služiti i za statistiku ili oglašavanje.',
  'charter.kinds.lead': 'Kolačići se razlikuju prema namjeni i prema web-mjestu koje ih postavlja.',
  'charter.kinds.necessary.term': 'Nužni kolačići',
  'charter.kinds.necessary.text':
    'Bez njih vam web-mjesto ne može pružiti traženu uslugu: prijaviti vas, zapamtiti jezik, napuniti košaricu. Privola nije potrebna.',
  'charter.kinds.others.term': 'Druge slične tehnologije',
  'charter.kinds.others.text':
    'Web-mjesto može zapisivati i u drugu memoriju preglednika, koja se naziva lokalna pohrana, ili prepoznati vaš uređaj prema njegovim značajkama. Zakon s tim postupcima postupa jednako kao s kolačićima: ovdje riječ „kolačići” označava sve njih.',
  'charter.kinds.statistics.text':
    'Mjere posjećenost web-mjesta. Privola je potrebna, osim ako mjerenje služi samo izdavaču web-mjesta, daje isključivo anonimnu statistiku i ne prati vas s jednog web-mjesta na drugo.',
  'charter.kinds.third.term': 'Kolačići trećih strana',
  'charter.kinds.third.text':
    'Postavlja ih drugo web-mjesto, koje primjerice pruža videozapis, kartu ili oglas. Ako je prisutno na mnogo web-mjesta, može povezati vaše posjete i iz njih zaključiti što vas zanima.',
  'charter.kinds.title': 'Vrste kolačića',
  'charter.outline': 'U ovom dokumentu',
  'charter.partners.choice.none': 'Nijedan kolačić koji se ovdje postavlja ne ovisi o vašoj privoli.',
  'charter.partners.choice.one': 'Vaš se izbor odnosi na jednog od njih.',
  'charter.partners.choice.other': 'Broj pružatelja usluga na koje se odnosi vaš izbor: {0}.',
  'charter.partners.controller': 'Voditelj vlastite obrade',
  'charter.partners.joint': 'Zajednički voditelj obrade',
  'charter.partners.none': 'Ovo web-mjesto ne koristi nijednog pružatelja usluga.',
  'charter.partners.one': 'Ovo web-mjesto koristi jednog pružatelja usluga, odnosno organizaciju koja mu pruža uslugu.',
  'charter.partners.other':
    'Broj pružatelja usluga kojima se ovo web-mjesto koristi: {0}. Pružatelj usluga organizacija je koja web-mjestu pruža uslugu.',
  'charter.partners.policy': 'Politika privatnosti',
  'charter.partners.policy-of': 'Politika privatnosti: {0}',
  'charter.partners.processor': 'Izvršitelj obrade',
  'charter.partners.title': 'Popis pružatelja usluga',
  'charter.print': 'Ispiši ili spremi kao PDF',
  'charter.purposes.asked': 'Tražimo vašu privolu.',
  'charter.purposes.basis': 'Pravna osnova: {0}.',
  'charter.purposes.basis.consent': 'Pravna osnova: vaša privola (članak 6. stavak 1. točka a GDPR-a).',
  'charter.purposes.exempt': 'Ne tražimo vašu privolu, ali možete podnijeti prigovor na ove kolačiće.',
  'charter.purposes.lead':
    'Ovo su svrhe, odnosno konkretni razlozi zbog kojih web-mjesto „{0}”, na adresi {1}, koristi kolačiće. Kada tražimo vašu privolu, ništa se ne pohranjuje na vaš uređaj niti se s njega čita prije nego što je dadete.',
  'charter.purposes.required': 'Ne tražimo vašu privolu jer su ovi kolačići nužni.',
  'charter.purposes.title': 'Čemu služe kolačići ovog web-mjesta',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Možete odbiti sve, jednu svrhu ili samo jednu uslugu. Odbijanje nikad nije konačno: uvijek možete dopustiti sadržaj koji vam nedostaje.',
  'charter.refusal.lead': 'Ako odbijete, sve stranice ostaju dostupne.',
  'charter.refusal.nothing': 'Ovo web-mjesto koristi samo nužne kolačiće: ne morate ništa prihvatiti ni odbiti.',
  'charter.refusal.services': 'Ne učitavaju se samo ove usluge:',
  'charter.refusal.title': 'Ako odbijete',
  'charter.retention.data': 'Prikupljene podatke sljedeće usluge čuvaju tijekom navedenog razdoblja:',
  'charter.retention.objection':
    'Vaš prigovor onome što je izuzeto od privole čuva se dok ga ne povučete; kolačić koji ga čuva obnavlja se pri vašim posjetima.',
  'charter.retention.text':
    'Rok čuvanja vašeg izbora, bez obzira na to prihvaćate li ili odbijate: {0}. Povratkom na web-mjesto taj se rok ne produljuje. Nakon toga ponovno ćemo vas pitati. Ako se u međuvremenu doda ili promijeni neka svrha, pitat ćemo vas samo o njoj.',
  'charter.retention.title': 'Koliko dugo vrijedi vaš izbor',
  'charter.retention.where':
    'Izbor je spremljen u vašem pregledniku, u kolačiću „{0}”, zajedno s danom kad ste ga napravili i bez ičega što vas identificira.',
  'charter.rights.access.term': 'Pristup vašim podacima',
  'charter.rights.access.text': 'Pitajte koji se podaci o vama čuvaju i čemu služe; zatražite njihovu kopiju.',
  'charter.rights.complaint':
    'Ako smatrate da se vaša prava ne poštuju, možete podnijeti pritužbu francuskom tijelu za zaštitu podataka: Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Podnesite pritužbu CNIL-u',
  'charter.rights.death.term': 'Odlučiti o njima nakon svoje smrti',
  'charter.rights.death.text': 'Francusko vam pravo dopušta da o tome ostavite upute.',
  'charter.rights.erasure.term': 'Ispravak ili brisanje podataka',
  'charter.rights.erasure.text':
    'Zatražite ispravak netočnih podataka i brisanje onih koji više nisu potrebni ili za koje povlačite privolu.',
  'charter.rights.how':
    'Za ostvarivanje tih prava pišite voditelju obrade. To je besplatno, a odgovor biste u pravilu trebali dobiti najkasnije u roku od mjesec dana.',
  'charter.rights.lead':
    'Opća uredba EU-a o zaštiti podataka (GDPR) daje vam prava u vezi s podacima koji se odnose na vas.',
  'charter.rights.objection.term': 'Prigovor na upotrebu podataka',
  'charter.rights.objection.text':
    'Kada se upotreba podataka ne temelji na vašoj privoli, u većini slučajeva možete podnijeti prigovor na temelju svoje posebne situacije i zatražiti ograničenje te upotrebe dok se prigovor razmatra.',
  'charter.rights.portability.term': 'Primiti ih ili zatražiti njihov prijenos',
  'charter.rights.portability.text':
    'Primite u uobičajenom formatu podatke koje ste dali uz svoju privolu ili zatražite njihov prijenos drugoj organizaciji.',
  'charter.rights.settings': 'Idi na postavke',
  'charter.rights.title': 'Vaša prava',
  'charter.rights.withdraw.term': 'Povlačenje privole',
  'charter.rights.withdraw.text':
    'U svakom trenutku, jednako jednostavno kao što ste je dali. Ono što je učinjeno prije toga ostaje zakonito.',
  'charter.rights.write': 'Pišite voditelju obrade:',
  'charter.transfers.adequacy': 'odluka Europske komisije o primjerenosti',
  'charter.transfers.clauses': 'standardne ugovorne klauzule Europske komisije',
  'charter.transfers.copy': 'zatražite kopiju',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Opća uredba EU-a o zaštiti podataka (GDPR) zahtijeva da podaci ondje ostanu jednako dobro zaštićeni. Ili je Europska komisija utvrdila da zemlja pruža primjerenu zaštitu ili se na to obvezuje pružatelj usluga, najčešće standardnim ugovornim klauzulama Komisije. Pojedinosti su navedene u njegovoj politici privatnosti.',
  'charter.transfers.lead':
    'Kod ovih pružatelja usluga podaci mogu napustiti Europski gospodarski prostor (Europska unija, Island, Lihtenštajn i Norveška):',
  'charter.transfers.other': 'druge odgovarajuće zaštitne mjere',
  'charter.transfers.title': 'Izvan Europskog gospodarskog prostora',
};
