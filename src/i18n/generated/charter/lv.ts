// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bloķēt trešo pušu sīkdatnes;',
  'charter.browser.effects':
    'Dzēšot šīs vietnes sīkdatnes, tiek dzēsta arī jūsu izvēle: jums jautās vēlreiz. Ja bloķēsiet visas sīkdatnes, arī nepieciešamās, iespējams, nevarēsiet pieteikties.',
  'charter.browser.erase': 'apskatīt saglabātās sīkdatnes un tās dzēst – visas uzreiz vai katrai vietnei atsevišķi;',
  'charter.browser.gpc':
    'Ja jūsu pārlūkprogramma sūta signālu Global Privacy Control, šī vietne to uzskata par noraidījumu, ja vien šeit nelemjat citādi: {0}.',
  'charter.browser.help':
    'Pārlūkprogrammas palīdzībā ir paskaidrots, kā to izdarīt: meklējiet tur vārdu “sīkdatnes” vai “sīkfaili”.',
  'charter.browser.lead':
    'Sīkdatnes visās vietnēs varat pārvaldīt arī pārlūkprogrammā. Tās iestatījumu sadaļā “Privātums” vai “Konfidencialitāte un drošība” varat:',
  'charter.browser.private':
    'iestatīt, lai, aizverot pārlūkprogrammu, viss tiktu dzēsts, vai atvērt privātās pārlūkošanas logu.',
  'charter.browser.title': 'Pārvaldība pārlūkprogrammā',
  'charter.contact': 'Saziņas lapa',
  'charter.controller.address': 'Adrese',
  'charter.controller.contact': 'Saziņa',
  'charter.controller.controller': 'Pārzinis',
  'charter.controller.dpo': 'Datu aizsardzības speciālists',
  'charter.controller.legal': 'Kā sazināties ar pārzini, uzzināsiet vietnes juridiskajā informācijā.',
  'charter.controller.meaning':
    'Pārzinis nosaka, kāpēc un kā šajā vietnē tiek izmantotas sīkdatnes, un atbild par to likuma priekšā.',
  'charter.controller.notice': 'Juridiskā informācija',
  'charter.controller.site': 'Vietne',
  'charter.controller.title': 'Kas par tām atbild?',
  'charter.controller.write': 'Ja jums ir jautājumi, rakstiet pārzinim.',
  'charter.controls.exempt': 'Šeit jums nekas netiek prasīts, bet varat iebilst pret to, kam piekrišana nav vajadzīga.',
  'charter.controls.lead':
    'Pieņemt un noraidīt ir vienlīdz vienkārši, un savas domas varat mainīt jebkurā laikā: šeit vai ar saiti “Pārvaldīt sīkdatnes” vietnes lapās.',
  'charter.controls.nothing':
    'Pašlaik jums nekas nav jāizlemj. Ja kādreiz tiktu lūgta jūsu piekrišana, šeit jūs varētu to sniegt, atteikt un mainīt savas domas.',
  'charter.controls.title': 'Izdarīt vai mainīt izvēli',
  'charter.cookies.lead':
    'Katrai sīkdatnei ir norādīts pakalpojuma sniedzējs, pakalpojums, nolūks un, ja zināms, glabāšanas termiņš.',
  'charter.cookies.pattern': 'Nosaukumā zvaigznīte (*) aizstāj mainīgu rakstzīmju virkni.',
  'charter.cookies.title': 'Sīkdatņu saraksts',
  'charter.date.text': 'Šīs sīkdatņu politikas atjaunināšanas datums: {0}.',
  'charter.date.title': 'Atjaunināšana',
  'charter.definition.law':
    'Tāpēc Francijas Informātikas un brīvību likuma 82. pants uzliek vietnēm pienākumu pateikt jums, kam paredzētas to sīkdatnes un kā tās noraidīt, un, izņemot īpašus gadījumus, vispirms saņemt jūsu piekrišanu.',
  'charter.definition.texts':
    'Tiesību akti: Francijas 1978. gada 6. janvāra likums Nr. 78-17 par informātiku, datnēm un brīvībām; 2016. gada 27. aprīļa regula (ES) 2016/679, Vispārīgā datu aizsardzības regula (VDAR).',
  'charter.definition.title': 'Kas ir sīkdatne?',
  'charter.definition.use':
    'Pateicoties šai atmiņai, vietne saglabā jūsu pieteikšanos, valodu vai grozu. Taču sīkdatnē var būt arī numurs, kas jūs atšķir no citiem apmeklētājiem: tad ar to var izsekot jūsu pārlūkošanai, lai veidotu statistiku vai izvēlētos reklāmas, ko redzēsiet.',
  'charter.definition.what':
    'Sīkdatne ir īsa informācija ar nosaukumu, ko vietne uztic jūsu pārlūkprogrammai. Pārlūkprogramma to kādu laiku glabā un nodod atpakaļ vietnei katrā lapā un katrā apmeklējumā.',
  'charter.exemptions.audience':
    'Francijas personas datu aizsardzības iestāde CNIL atzīst, ka piekrišana var nebūt vajadzīga arī apmeklējuma mērīšanai, ja tā kalpo tikai vietnes izdevējam, veido tikai anonīmu statistiku un neizseko jums no vienas vietnes uz citu. Tā iesaka, lai šīs sīkdatnes būtu derīgas ne ilgāk par trīspadsmit mēnešiem un netiktu pagarinātas katrā apmeklējumā. Jūs jebkurā laikā varat iebilst pret tām.',
  'charter.exemptions.conditions':
    'Datus nedrīkst ne apvienot ar citiem, ne nodot trešajām personām, un CNIL iesaka tos neglabāt ilgāk par divdesmit pieciem mēnešiem.',
  'charter.exemptions.exempt': 'Vietne uzskata, ka tā atbilst šā izņēmuma nosacījumiem.',
  'charter.exemptions.law':
    'Saskaņā ar likumu piekrišana nav vajadzīga sīkdatnēm, kuru vienīgais uzdevums ir nodrošināt vai atvieglot elektronisko saziņu, un sīkdatnēm, kas ir absolūti nepieciešamas jūsu skaidri pieprasītam pakalpojumam.',
  'charter.exemptions.required': 'Vietnei tās ir vajadzīgas, lai sniegtu jums pieprasīto pakalpojumu.',
  'charter.exemptions.title': 'Sīkdatnes, kurām nav vajadzīga piekrišana',
  'charter.introduction':
    'Šajā sīkdatņu politikā ir paskaidrots, kādas sīkdatnes izmanto vietne “{0}”, kam tās ir paredzētas un kādas ir jūsu izvēles iespējas un tiesības.',
  'charter.kinds.first.term': 'Pirmās puses sīkdatnes',
  'charter.kinds.first.text':
    'Tās izvieto vietne, kuru apmeklējat. Tās var būt nepieciešamas, bet var kalpot arī statistikai vai reklāmai.',
  'charter.kinds.lead': 'Sīkdatnes atšķiras pēc to izmantojuma un pēc vietnes, kas tās izvieto.',
  'charter.kinds.necessary.term': 'Nepieciešamās sīkdatnes',
  'charter.kinds.necessary.text':
    'Bez tām vietne nevar sniegt pieprasīto pakalpojumu: ļaut jums pieteikties, atcerēties valodu, aizpildīt grozu. Piekrišana nav vajadzīga.',
  'charter.kinds.others.term': 'Citi izsekošanas rīki',
  'charter.kinds.others.text':
    'Vietne var arī rakstīt citā pārlūkprogrammas atmiņā, ko sauc par lokālo krātuvi, vai atpazīt jūsu ierīci pēc tās īpašībām. Likums šos paņēmienus pielīdzina sīkdatnēm: šeit vārds “sīkdatnes” apzīmē tos visus.',
  'charter.kinds.statistics.text':
    'Tās mēra vietnes apmeklējumu. Piekrišana ir vajadzīga, izņemot gadījumus, kad mērīšana kalpo tikai vietnes izdevējam, veido tikai anonīmu statistiku un neizseko jums no vienas vietnes uz citu.',
  'charter.kinds.third.term': 'Trešo pušu sīkdatnes',
  'charter.kinds.third.text':
    'Tās izvieto cita vietne, kas nodrošina, piemēram, video, karti vai reklāmu. Ja tā ir iekļauta daudzās vietnēs, tā var sasaistīt jūsu apmeklējumus un secināt, kas jūs interesē.',
  'charter.kinds.title': 'Sīkdatņu veidi',
  'charter.outline': 'Šajā sīkdatņu politikā',
  'charter.partners.choice.none': 'Neviena šeit izvietotā sīkdatne nav atkarīga no jūsu piekrišanas.',
  'charter.partners.choice.one': 'Jūsu izvēle attiecas uz vienu no tiem.',
  'charter.partners.choice.other': 'Pakalpojumu sniedzēju skaits, uz kuriem attiecas jūsu izvēle: {0}.',
  'charter.partners.controller': 'Savas apstrādes pārzinis',
  'charter.partners.joint': 'Kopīgs pārzinis',
  'charter.partners.none': 'Šī vietne neizmanto nevienu pakalpojumu sniedzēju.',
  'charter.partners.one':
    'Šī vietne izmanto vienu pakalpojumu sniedzēju, proti, organizāciju, kas tai sniedz pakalpojumu.',
  'charter.partners.other':
    'Šī vietne izmanto pakalpojumu sniedzējus, proti, organizācijas, kas tai sniedz pakalpojumu. To skaits: {0}.',
  'charter.partners.policy': 'Privātuma politika',
  'charter.partners.policy-of': 'Privātuma politika: {0}',
  'charter.partners.processor': 'Apstrādātājs',
  'charter.partners.title': 'Pakalpojumu sniedzēju saraksts',
  'charter.print': 'Drukāt vai saglabāt kā PDF',
  'charter.purposes.asked': 'Tiek lūgta jūsu piekrišana.',
  'charter.purposes.basis': 'Juridiskais pamats: {0}.',
  'charter.purposes.basis.consent': 'Juridiskais pamats: jūsu piekrišana (VDAR 6. panta 1. punkta a apakšpunkts).',
  'charter.purposes.exempt': 'Jūsu piekrišana netiek lūgta, taču jūs varat iebilst pret šīm sīkdatnēm.',
  'charter.purposes.lead':
    'Šeit ir norādīti nolūki, proti, konkrēti iemesli, kādēļ vietne “{0}” (adrese: {1}) izmanto sīkdatnes. Ja tiek lūgta jūsu piekrišana, pirms tās saņemšanas jūsu ierīcē nekas netiek saglabāts un no tās nekas netiek nolasīts.',
  'charter.purposes.required': 'Jūsu piekrišana netiek lūgta, jo šīs sīkdatnes ir nepieciešamas.',
  'charter.purposes.title': 'Kam paredzētas šīs vietnes sīkdatnes',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Varat noraidīt visu, vienu nolūku vai tikai vienu pakalpojumu. Noraidījums nekad nav galīgs: jūs vienmēr varēsiet atļaut saturu, kā jums pietrūkst.',
  'charter.refusal.lead': 'Ja noraidāt, visas lapas paliek pieejamas.',
  'charter.refusal.nothing': 'Šī vietne izmanto tikai nepieciešamās sīkdatnes: jums nekas nav jāpieņem vai jānoraida.',
  'charter.refusal.services': 'Netiek ielādēti tikai šie pakalpojumi:',
  'charter.refusal.title': 'Ja jūs noraidāt',
  'charter.retention.data': 'Savāktos datus norādīto laiku glabā šādi pakalpojumi:',
  'charter.retention.objection':
    'Jūsu iebildums pret to, kam piekrišana nav vajadzīga, tiek glabāts, līdz jūs to atsaucat; sīkdatne, kas to glabā, jūsu apmeklējumu laikā tiek atjaunota.',
  'charter.retention.text':
    'Jūsu izvēle tiek glabāta (termiņš: {0}) neatkarīgi no tā, vai pieņemat vai noraidāt; atgriešanās vietnē šo termiņu nepagarina. Pēc tam jums jautā vēlreiz. Ja pa šo laiku tiek pievienots jauns nolūks vai kāds nolūks mainās, jautājums attiecas tikai uz to.',
  'charter.retention.title': 'Cik ilgi jūsu izvēle ir spēkā',
  'charter.retention.where':
    'Izvēle tiek saglabāta jūsu pārlūkprogrammā, sīkdatnē “{0}”, kopā ar dienu, kad to izdarījāt, un bez jebkā, kas jūs identificētu.',
  'charter.rights.access.term': 'Piekļūt saviem datiem',
  'charter.rights.access.text': 'Jautājiet, kādi dati tiek glabāti un kam tie tiek izmantoti; saņemiet to kopiju.',
  'charter.rights.complaint':
    'Ja uzskatāt, ka jūsu tiesības netiek ievērotas, varat iesniegt sūdzību Francijas datu aizsardzības iestādei Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Iesniegt sūdzību CNIL',
  'charter.rights.death.term': 'Lemt par tiem pēc savas nāves',
  'charter.rights.death.text': 'Francijas tiesības ļauj par to atstāt norādījumus.',
  'charter.rights.erasure.term': 'Prasīt datu labošanu vai dzēšanu',
  'charter.rights.erasure.text':
    'Lūdziet labot neprecīzus datus un dzēst tos, kas vairs nav vajadzīgi vai par kuriem atsaucat piekrišanu.',
  'charter.rights.how':
    'Lai izmantotu šīs tiesības, rakstiet pārzinim. Tas ir bez maksas, un atbilde parasti jāsaņem ne vēlāk kā mēneša laikā.',
  'charter.rights.lead': 'ES Vispārīgā datu aizsardzības regula (VDAR) dod jums tiesības attiecībā uz jūsu datiem.',
  'charter.rights.objection.term': 'Iebilst pret savu datu izmantošanu',
  'charter.rights.objection.text':
    'Ja datu izmantošana nav balstīta uz jūsu piekrišanu, jūs parasti varat pret to iebilst, pamatojoties uz savu īpašo situāciju, un panākt, ka tā tiek apturēta, kamēr iebildumi tiek izskatīti.',
  'charter.rights.portability.term': 'Saņemt tos vai likt nosūtīt',
  'charter.rights.portability.text':
    'Saņemiet ierastā formātā datus, ko esat sniedzis ar savu piekrišanu, vai lieciet tos nosūtīt citai organizācijai.',
  'charter.rights.settings': 'Pāriet uz iestatījumiem',
  'charter.rights.title': 'Jūsu tiesības',
  'charter.rights.withdraw.term': 'Atsaukt savu piekrišanu',
  'charter.rights.withdraw.text':
    'Jebkurā laikā, tikpat vienkārši, kā to sniedzāt. Tas, kas darīts iepriekš, paliek likumīgs.',
  'charter.rights.write': 'Rakstīt pārzinim:',
  'charter.transfers.adequacy': 'Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību',
  'charter.transfers.clauses': 'Eiropas Komisijas līguma standartklauzulas',
  'charter.transfers.copy': 'saņemt kopiju',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'ES Vispārīgā datu aizsardzības regula (VDAR) prasa, lai dati arī tur būtu tikpat labi aizsargāti. Vai nu Eiropas Komisija ir atzinusi, ka valsts nodrošina pietiekamu aizsardzību, vai arī pakalpojumu sniedzējs apņemas to nodrošināt, visbiežāk ar Komisijas līguma standartklauzulām. Sīkāka informācija ir pakalpojumu sniedzēja privātuma politikā.',
  'charter.transfers.lead':
    'Izmantojot šos pakalpojumu sniedzējus, dati var nonākt ārpus Eiropas Ekonomikas zonas (Eiropas Savienības, Islandes, Lihtenšteinas un Norvēģijas):',
  'charter.transfers.other': 'citas atbilstošas garantijas',
  'charter.transfers.title': 'Ārpus Eiropas Ekonomikas zonas',
};
