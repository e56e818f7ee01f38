// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokeerida kolmandate isikute küpsised;',
  'charter.browser.effects':
    'Kui kustutate selle veebisaidi küpsised, kustub ka teie valik: seda küsitakse uuesti. Kui blokeerite kõik küpsised, ka vajalikud, ei pruugi teil sisselogimine õnnestuda.',
  'charter.browser.erase': 'vaadata salvestatud küpsiseid ja neid kustutada, kas kõik korraga või veebisaitide kaupa;',
  'charter.browser.gpc':
    'Kui teie brauser saadab signaali Global Privacy Control, käsitab see veebisait seda keeldumisena, kuni te siin teisiti ei otsusta: {0}.',
  'charter.browser.help': 'Brauseri spikris on kirjas, kuidas seda teha: otsige sealt sõna „küpsised“.',
  'charter.browser.lead':
    'Ka brauseris saate ise otsustada, ja seda kõigi veebisaitide puhul. Brauseri seadetes, jaotises „Privaatsus“ või „Privaatsus ja turvalisus“, saate:',
  'charter.browser.private': 'kustutada brauseri sulgemisel kõik või avada privaatse sirvimise akna.',
  'charter.browser.title': 'Brauseri seaded',
  'charter.contact': 'Kontaktileht',
  'charter.controller.address': 'Aadress',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Vastutav töötleja',
  'charter.controller.dpo': 'Andmekaitsespetsialist',
  'charter.controller.legal': 'Kuidas vastutava töötlejaga ühendust võtta, leiate veebisaidi õiguslikust teabest.',
  'charter.controller.meaning':
    'Vastutav töötleja otsustab, miks ja kuidas sellel veebisaidil küpsiseid kasutatakse, ja vastutab selle eest seaduse järgi.',
  'charter.controller.notice': 'Õigusteave',
  'charter.controller.site': 'Veebisait',
  'charter.controller.title': 'Kes nende eest vastutab?',
  'charter.controller.write': 'Küsimuste korral pöörduge vastutava töötleja poole.',
  'charter.controls.exempt':
    'Siin ei küsita teilt midagi, kuid saate vastu vaielda sellele, mis on nõusolekust vabastatud.',
  'charter.controls.lead':
    'Nõustuda on sama lihtne kui keelduda ja te saate igal ajal meelt muuta: siin või veebisaidi lehtedel oleva lingi „Halda küpsiseid“ kaudu.',
  'charter.controls.nothing':
    'Praegu ei ole teil vaja midagi otsustada. Kui teilt kunagi nõusolekut küsitakse, saate selle anda, sellest keelduda ja meelt muuta just siin.',
  'charter.controls.title': 'Tehke valikud või muutke neid',
  'charter.cookies.lead': 'Iga küpsise juures on teenusepakkuja, teenus, eesmärk ja, kui see on teada, säilitusaeg.',
  'charter.cookies.pattern': 'Nimes olev tärn (*) asendab muutuvat märgijada.',
  'charter.cookies.title': 'Küpsiste loetelu',
  'charter.date.text': 'Selle küpsiseteabe viimane uuendus: {0}.',
  'charter.date.title': 'Viimati uuendatud',
  'charter.definition.law':
    'Seepärast kohustab Prantsuse andmekaitseseaduse artikkel 82 veebisaite ütlema teile, milleks nende küpsiseid kasutatakse ja kuidas neist keelduda, ning küsima kõigepealt teie nõusolekut, välja arvatud teatud erandjuhtudel.',
  'charter.definition.texts':
    'Õigusaktid: Prantsusmaa 6. jaanuari 1978. aasta seadus nr 78-17 andmetöötluse, failide ja vabaduste kohta; 27. aprilli 2016. aasta määrus (EL) 2016/679, isikuandmete kaitse üldmäärus (IKÜM).',
  'charter.definition.title': 'Mis on küpsis?',
  'charter.definition.use':
    'Tänu sellele mälule jääte sisselogituks ja veebisait mäletab teie keelt või ostukorvi. Küpsises võib aga olla ka number, mis eristab teid teistest külastajatest: siis saab selle abil jälgida teie sirvimist, et koostada statistikat või valida teile näidatavaid reklaame.',
  'charter.definition.what':
    'Küpsis on lühike nimega teave, mille veebisait annab teie brauserile. Brauser hoiab seda teatud aja ja annab selle veebisaidile tagasi igal lehel ja igal külastusel.',
  'charter.exemptions.audience':
    'Prantsuse andmekaitseasutus CNIL lubab, et ka külastusstatistikat võib koguda ilma nõusolekuta, kui see teenib üksnes veebisaidi haldajat, annab ainult anonüümset statistikat ega jälgi teid veebisaidilt veebisaidile. CNIL soovitab, et need küpsised kestaksid kõige rohkem kolmteist kuud ja et neid igal külastusel ei pikendataks. Te võite igal ajal esitada neile vastuväite.',
  'charter.exemptions.conditions':
    'Andmeid ei tohi teistega ühendada ega kolmandatele isikutele edastada ning CNIL soovitab neid säilitada kõige rohkem kakskümmend viis kuud.',
  'charter.exemptions.exempt': 'Veebisait leiab, et selle erandi tingimused on täidetud.',
  'charter.exemptions.law':
    'Seadus ei nõua nõusolekut küpsiste puhul, mille ainus eesmärk on võimaldada või hõlbustada elektroonilist sidet, ega küpsiste puhul, mis on hädavajalikud teenuse jaoks, mida te sõnaselgelt taotlete.',
  'charter.exemptions.required': 'Veebisait vajab neid, et osutada teile teenust, mida te taotlete.',
  'charter.exemptions.title': 'Küpsised, milleks ei ole nõusolekut vaja',
  'charter.introduction':
    'See küpsiseteave selgitab, milliseid küpsiseid veebisait „{0}“ kasutab, milleks need on ning millised on teie valikud ja õigused.',
  'charter.kinds.first.term': 'Esimese isiku küpsised',
  'charter.kinds.first.text':
    'Need salvestab veebisait, mida te külastate. Need võivad olla vajalikud, kuid neid võidakse kasutada ka statistikaks või reklaamiks.',
  'charter.kinds.lead':
    'Küpsised erinevad selle poolest, milleks neid kasutatakse ja milline veebisait need salvestab.',
  'charter.kinds.necessary.term': 'Vajalikud küpsised',
  'charter.kinds.necessary.text':
    'Ilma nendeta ei saa veebisait soovitud teenust osutada: teid sisse logida, teie keelt meeles pidada, ostukorvi täita. Nõusolekut ei ole vaja.',
  'charter.kinds.others.term': 'Sarnased tehnoloogiad',
  'charter.kinds.others.text':
    'Veebisait võib kirjutada ka brauseri muusse mällu, mida nimetatakse kohalikuks salvestusruumiks, või tunda teie seadme ära selle omaduste järgi. Seadus käsitleb neid võtteid nagu küpsiseid: siin tähendab sõna „küpsised“ neid kõiki.',
  'charter.kinds.statistics.text':
    'Need mõõdavad, kui palju veebisaiti külastatakse. Nõusolekut on vaja, välja arvatud juhul, kui mõõtmine teenib üksnes veebisaidi haldajat, annab ainult anonüümset statistikat ega jälgi teid veebisaidilt veebisaidile.',
  'charter.kinds.third.term': 'Kolmandate isikute küpsised',
  'charter.kinds.third.text':
    'Need salvestab mõni muu veebisait, mis pakub näiteks videot, kaarti või reklaami. Kui see on olemas paljudel veebisaitidel, võib see teie külastused omavahel siduda ja järeldada, mis teid huvitab.',
  'charter.kinds.title': 'Eri liiki küpsised',
  'charter.outline': 'Selles küpsiseteabes',
  'charter.partners.choice.none': 'Ükski siin salvestatav küpsis ei sõltu teie nõusolekust.',
  'charter.partners.choice.one': 'Teie valikust sõltub neist üks.',
  'charter.partners.choice.other': 'Teie valikust sõltub neist {0}.',
  'charter.partners.controller': 'Oma töötlemise vastutav töötleja',
  'charter.partners.joint': 'Kaasvastutav töötleja',
  'charter.partners.none': 'See veebisait ei kasuta ühtegi teenusepakkujat.',
  'charter.partners.one':
    'See veebisait kasutab üht teenusepakkujat, see tähendab organisatsiooni, kes osutab veebisaidile teenust.',
  'charter.partners.other':
    'See veebisait kasutab {0} teenusepakkujat, see tähendab organisatsioone, kes osutavad veebisaidile teenust.',
  'charter.partners.policy': 'Andmekaitsetingimused',
  'charter.partners.policy-of': 'Andmekaitsetingimused: {0}',
  'charter.partners.processor': 'Volitatud töötleja',
  'charter.partners.title': 'Teenusepakkujate loetelu',
  'charter.print': 'Prindi või salvesta PDF-ina',
  'charter.purposes.asked': 'Teie nõusolekut küsitakse.',
  'charter.purposes.basis': 'Õiguslik alus: {0}.',
  'charter.purposes.basis.consent': 'Õiguslik alus: teie nõusolek (IKÜM artikli 6 lõike 1 punkt a).',
  'charter.purposes.exempt': 'Teie nõusolekut ei küsita, kuid te võite esitada nendele küpsistele vastuväite.',
  'charter.purposes.lead':
    'Siin on eesmärgid, see tähendab täpsed põhjused, miks veebisait „{0}“, aadressil {1}, küpsiseid kasutab. Kui teie nõusolekut küsitakse, ei salvestata teie seadmesse ega loeta sealt midagi enne, kui olete selle andnud.',
  'charter.purposes.required': 'Teie nõusolekut ei küsita, sest need küpsised on vajalikud.',
  'charter.purposes.title': 'Milleks selle veebisaidi küpsiseid kasutatakse',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Te võite keelduda kõigest, ühest eesmärgist või ühestainsast teenusest. Keeldumine ei ole kunagi lõplik: saate alati lubada sisu, millest puudust tunnete.',
  'charter.refusal.lead': 'Kui keeldute, jäävad kõik lehed kättesaadavaks.',
  'charter.refusal.nothing':
    'See veebisait kasutab ainult vajalikke küpsiseid: teil ei ole vaja millegagi nõustuda ega millestki keelduda.',
  'charter.refusal.services': 'Ainult neid teenuseid ei laadita:',
  'charter.refusal.title': 'Kui te keeldute',
  'charter.retention.data': 'Kogutud andmeid säilitavad järgmised teenused märgitud aja jooksul:',
  'charter.retention.objection':
    'Teie vastuväidet sellele, mis on nõusolekust vabastatud, säilitatakse, kuni te selle tagasi võtate; seda säilitavat küpsist uuendatakse teie külastuste ajal.',
  'charter.retention.text':
    'Teie valikut säilitatakse {0}, olenemata sellest, kas nõustute või keeldute; uus külastus seda aega ei pikenda. Seejärel küsitakse teilt uuesti. Kui vahepeal mõni eesmärk lisandub või muutub, küsitakse ainult selle kohta.',
  'charter.retention.title': 'Kui kaua teie valik kehtib',
  'charter.retention.where':
    'See on salvestatud teie brauserisse, küpsisesse „{0}“, koos valiku tegemise päevaga ja ilma millegita, mis teid tuvastaks.',
  'charter.rights.access.term': 'Tutvuda oma andmetega',
  'charter.rights.access.text': 'Küsige, milliseid andmeid hoitakse ja milleks neid kasutatakse; saate neist koopia.',
  'charter.rights.complaint':
    'Kui leiate, et teie õigusi ei ole järgitud, võite esitada kaebuse Prantsuse andmekaitseasutusele CNIL (Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Esita CNILile kaebus',
  'charter.rights.death.term': 'Otsustada, mis neist pärast teie surma saab',
  'charter.rights.death.text': 'Prantsuse õigus lubab teil jätta selle kohta juhiseid.',
  'charter.rights.erasure.term': 'Lasta oma andmeid parandada või kustutada',
  'charter.rights.erasure.text':
    'Laske ebaõiged andmed parandada. Laske kustutada andmed, mida enam ei vajata või mille kohta võtate nõusoleku tagasi.',
  'charter.rights.how':
    'Nende õiguste kasutamiseks kirjutage vastutavale töötlejale. See on tasuta ja vastus peaks üldjuhul saabuma hiljemalt ühe kuu jooksul.',
  'charter.rights.lead':
    'Euroopa Liidu isikuandmete kaitse üldmäärus (IKÜM) annab teile õigused teid puudutavate andmete suhtes.',
  'charter.rights.objection.term': 'Esitada vastuväide oma andmete kasutamisele',
  'charter.rights.objection.text':
    'Kui kasutamine ei põhine teie nõusolekul, võite enamasti esitada sellele oma konkreetsest olukorrast lähtudes vastuväite ja lasta töötlemist vastuväite läbivaatamise ajaks piirata.',
  'charter.rights.portability.term': 'Andmete saamine või edastamine',
  'charter.rights.portability.text':
    'Saate kätte tavapärases vormingus andmed, mille olete esitanud oma nõusolekul, või lasete need edastada teisele asutusele.',
  'charter.rights.settings': 'Ava seaded',
  'charter.rights.title': 'Teie õigused',
  'charter.rights.withdraw.term': 'Võtta nõusolek tagasi',
  'charter.rights.withdraw.text': 'Igal ajal ja sama lihtsalt, kui selle andsite. Enne seda tehtu jääb seaduslikuks.',
  'charter.rights.write': 'Kirjutage vastutavale töötlejale:',
  'charter.transfers.adequacy': 'Euroopa Komisjoni otsus kaitse piisavuse kohta',
  'charter.transfers.clauses': 'Euroopa Komisjoni lepingu tüüptingimused',
  'charter.transfers.copy': 'koopia saamine',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Euroopa Liidu isikuandmete kaitse üldmäärus (IKÜM) nõuab, et need andmed oleksid ka seal sama hästi kaitstud. Euroopa Komisjon on tunnistanud, et riik pakub piisavat kaitset, või võtab teenusepakkuja endale vastava kohustuse, enamasti komisjoni lepingu tüüptingimustega. Täpsemalt on see kirjas teenusepakkuja andmekaitsetingimustes.',
  'charter.transfers.lead':
    'Nende teenusepakkujate puhul võivad andmed liikuda väljapoole Euroopa Majanduspiirkonda (Euroopa Liit, Island, Liechtenstein ja Norra):',
  'charter.transfers.other': 'muud asjakohased kaitsemeetmed',
  'charter.transfers.title': 'Väljaspool Euroopa Majanduspiirkonda',
};
