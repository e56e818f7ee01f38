// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokuoti trečiųjų šalių slapukus;',
  'charter.browser.effects':
    'Ištrynus šios svetainės slapukus, ištrinamas ir jūsų pasirinkimas: jūsų paklausime dar kartą. Jei užblokuosite visus slapukus, net ir būtinuosius, gali nepavykti prisijungti.',
  'charter.browser.erase':
    'peržiūrėti išsaugotus slapukus ir juos ištrinti – visus iš karto arba kiekvienos svetainės atskirai;',
  'charter.browser.gpc':
    'Jei jūsų naršyklė siunčia signalą Global Privacy Control, ši svetainė jį laiko atsisakymu, kol čia nenuspręsite kitaip: {0}.',
  'charter.browser.help': 'Kaip tai padaryti, paaiškinta naršyklės žinyne: ieškokite jame žodžio „slapukai“.',
  'charter.browser.lead':
    'Slapukus visose svetainėse galite valdyti ir naršyklėje. Jos nuostatų dalyje „Privatumas“ arba „Privatumas ir sauga“ galite:',
  'charter.browser.private':
    'nustatyti, kad uždarant naršyklę viskas būtų ištrinta, arba atverti privataus naršymo langą.',
  'charter.browser.title': 'Valdymas naršyklėje',
  'charter.contact': 'Kontaktų puslapis',
  'charter.controller.address': 'Adresas',
  'charter.controller.contact': 'Kontaktai',
  'charter.controller.controller': 'Duomenų valdytojas',
  'charter.controller.dpo': 'Duomenų apsaugos pareigūnas',
  'charter.controller.legal': 'Kaip su juo susisiekti, rasite svetainės teisinėje informacijoje.',
  'charter.controller.meaning':
    'Duomenų valdytojas nusprendžia, kodėl ir kaip šioje svetainėje naudojami slapukai, ir už tai atsako pagal įstatymą.',
  'charter.controller.notice': 'Teisinė informacija',
  'charter.controller.site': 'Svetainė',
  'charter.controller.title': 'Kas už juos atsakingas?',
  'charter.controller.write': 'Jei turite klausimų, parašykite duomenų valdytojui.',
  'charter.controls.exempt': 'Čia jūsų nieko neprašoma, bet galite nesutikti su tuo, kam sutikimo nereikia.',
  'charter.controls.lead':
    'Priimti ir atmesti vienodai paprasta, o apsigalvoti galite bet kada: čia arba svetainės puslapiuose spustelėję nuorodą „Tvarkyti slapukus“.',
  'charter.controls.nothing':
    'Šiuo metu jums nereikia nieko spręsti. Jei kada nors prireiktų jūsų sutikimo, čia galėtumėte jį duoti, jo neduoti ir persigalvoti.',
  'charter.controls.title': 'Pasirinkti arba pakeisti pasirinkimą',
  'charter.cookies.lead':
    'Prie kiekvieno slapuko nurodomas paslaugų teikėjas, paslauga, tikslas ir, jei žinomas, saugojimo laikotarpis.',
  'charter.cookies.pattern': 'Pavadinime žvaigždutė (*) reiškia kintančią ženklų seką.',
  'charter.cookies.title': 'Slapukų sąrašas',
  'charter.date.text': 'Ši slapukų politika atnaujinta {0}',
  'charter.date.title': 'Atnaujinimas',
  'charter.definition.law':
    'Todėl Prancūzijos informatikos ir laisvių įstatymo 82 straipsnis įpareigoja svetaines pranešti jums, kam skirti jų slapukai ir kaip juos atmesti, ir, išskyrus tam tikras išimtis, pirmiausia gauti jūsų sutikimą.',
  'charter.definition.texts':
    'Teisės aktai: 1978 m. sausio 6 d. Prancūzijos įstatymas Nr. 78-17 dėl informatikos, duomenų rinkinių ir laisvių; 2016 m. balandžio 27 d. Reglamentas (ES) 2016/679, Bendrasis duomenų apsaugos reglamentas (BDAR).',
  'charter.definition.title': 'Kas yra slapukas?',
  'charter.definition.use':
    'Dėl šios atminties svetainė palieka jus prisijungusius, įsimena jūsų kalbą ar krepšelį. Tačiau slapuke gali būti ir numeris, kuriuo jūs išskiriami iš kitų lankytojų: tuomet jis leidžia sekti jūsų naršymą, kad būtų rengiama statistika arba parenkama jums rodoma reklama.',
  'charter.definition.what':
    'Slapukas – tai trumpa pavadinimą turinti informacija, kurią svetainė patiki jūsų naršyklei. Naršyklė ją tam tikrą laiką saugo ir grąžina svetainei kiekviename puslapyje, kiekvieno apsilankymo metu.',
  'charter.exemptions.audience':
    'Prancūzijos asmens duomenų apsaugos institucija CNIL pripažįsta, kad sutikimo gali nereikėti ir lankomumo matavimui, jei jis skirtas tik svetainės leidėjui, jį atliekant rengiama tik anoniminė statistika ir jūs nesekami iš vienos svetainės į kitą. Ji rekomenduoja, kad tokie slapukai galiotų ne ilgiau kaip trylika mėnesių ir jų galiojimas nebūtų pratęsiamas kiekvieno apsilankymo metu. Nesutikti su jų naudojimu galite bet kada.',
  'charter.exemptions.conditions':
    'Duomenų negalima jungti su kitais ar perduoti trečiosioms šalims, o CNIL rekomenduoja jų nesaugoti ilgiau kaip dvidešimt penkis mėnesius.',
  'charter.exemptions.exempt': 'Svetainė mano atitinkanti šios išimties sąlygas.',
  'charter.exemptions.law':
    'Pagal įstatymą sutikimo nereikia slapukams, kurie skirti tik elektroniniam ryšiui užtikrinti ar palengvinti, ir tiems, kurie tikrai būtini jūsų aiškiai prašomai paslaugai teikti.',
  'charter.exemptions.required': 'Svetainei jų reikia, kad galėtų suteikti paslaugą, kurios prašote.',
  'charter.exemptions.title': 'Slapukai, kuriems nereikia sutikimo',
  'charter.introduction':
    'Šioje slapukų politikoje paaiškinama, kokius slapukus naudoja svetainė „{0}“, kam jie skirti ir kokius pasirinkimus bei teises turite.',
  'charter.kinds.first.term': 'Pirmosios šalies slapukai',
  'charter.kinds.first.text':
    'Juos įrašo svetainė, kurioje lankotės. Jie gali būti būtini, bet gali būti naudojami ir statistikai ar reklamai.',
  'charter.kinds.lead': 'Slapukai skiriasi tuo, kam jie naudojami ir kuri svetainė juos įrašo.',
  'charter.kinds.necessary.term': 'Būtinieji slapukai',
  'charter.kinds.necessary.text':
    'Be jų svetainė negali suteikti prašomos paslaugos: leisti prisijungti, įsiminti kalbą, pildyti krepšelį. Sutikimo nereikia.',
  'charter.kinds.others.term': 'Kitos sekimo priemonės',
  'charter.kinds.others.text':
    'Svetainė taip pat gali rašyti į kitą naršyklės atmintį, vadinamą vietine saugykla, arba atpažinti jūsų įrenginį iš jo savybių. Įstatymas šiuos būdus prilygina slapukams: čia žodis „slapukai“ apima juos visus.',
  'charter.kinds.statistics.text':
    'Jais matuojamas svetainės lankomumas. Sutikimas būtinas, nebent matavimas skirtas tik svetainės leidėjui, jį atliekant rengiama tik anoniminė statistika ir jūs nesekami iš vienos svetainės į kitą.',
  'charter.kinds.third.term': 'Trečiųjų šalių slapukai',
  'charter.kinds.third.text':
    'Juos įrašo kita svetainė, kuri teikia, pavyzdžiui, vaizdo įrašą, žemėlapį ar reklamą. Jei ji yra daugelyje svetainių, gali susieti jūsų apsilankymus ir nustatyti, kas jus domina.',
  'charter.kinds.title': 'Slapukų rūšys',
  'charter.outline': 'Šioje slapukų politikoje',
  'charter.partners.choice.none': 'Nė vienas čia įrašomas slapukas nepriklauso nuo jūsų sutikimo.',
  'charter.partners.choice.one': 'Jūsų pasirinkimas susijęs su vienu iš jų.',
  'charter.partners.choice.other': 'Teikėjų, su kuriais susijęs jūsų pasirinkimas, skaičius: {0}.',
  'charter.partners.controller': 'Savo tvarkymo duomenų valdytojas',
  'charter.partners.joint': 'Bendras duomenų valdytojas',
  'charter.partners.none': 'Ši svetainė nesinaudoja jokiais paslaugų teikėjais.',
  'charter.partners.one':
    'Ši svetainė naudojasi vieno paslaugų teikėjo, t. y. jai paslaugą teikiančios organizacijos, paslaugomis.',
  'charter.partners.other':
    'Ši svetainė naudojasi paslaugų teikėjais, t. y. organizacijomis, kurios jai teikia paslaugą. Jų skaičius: {0}.',
  'charter.partners.policy': 'Privatumo politika',
  'charter.partners.policy-of': 'Privatumo politika: {0}',
  'charter.partners.processor': 'Duomenų tvarkytojas',
  'charter.partners.title': 'Paslaugų teikėjų sąrašas',
  'charter.print': 'Spausdinti arba įrašyti kaip PDF',
  'charter.purposes.asked': 'Prašoma jūsų sutikimo.',
  'charter.purposes.basis': 'Teisinis pagrindas: {0}.',
  'charter.purposes.basis.consent': 'Teisinis pagrindas: jūsų sutikimas (BDAR 6 straipsnio 1 dalies a punktas).',
  'charter.purposes.exempt': 'Jūsų sutikimo neprašoma, bet galite nesutikti su šių slapukų naudojimu.',
  'charter.purposes.lead':
    'Čia nurodyti tikslai, t. y. konkrečios priežastys, dėl kurių svetainė „{0}“ (adresas {1}) naudoja slapukus. Kai prašoma jūsų sutikimo, kol jo neduodate, jūsų įrenginyje nieko neįrašoma ir iš jo nieko nenuskaitoma.',
  'charter.purposes.required': 'Jūsų sutikimo neprašoma, nes šie slapukai yra būtini.',
  'charter.purposes.title': 'Kam skirti šios svetainės slapukai',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Galite atmesti viską, vieną tikslą arba tik vieną paslaugą. Atmetimas niekada nėra galutinis: visada galėsite leisti turinį, kurio jums trūksta.',
  'charter.refusal.lead': 'Jei atmetate, visi puslapiai lieka prieinami.',
  'charter.refusal.nothing':
    'Ši svetainė naudoja tik būtinuosius slapukus: jums nereikia nieko nei priimti, nei atmesti.',
  'charter.refusal.services': 'Neįkeliamos tik šios paslaugos:',
  'charter.refusal.title': 'Jei atmetate',
  'charter.retention.data': 'Surinktus duomenis šios paslaugos saugo nurodytą laiką:',
  'charter.retention.objection':
    'Jūsų nesutikimas su tuo, kam sutikimo nereikia, saugomas, kol jį atšauksite; jį saugantis slapukas atnaujinamas jums lankantis.',
  'charter.retention.text':
    'Jūsų pasirinkimas saugomas (trukmė: {0}) nesvarbu, ar priimate, ar atmetate; sugrįžus į svetainę šis laikotarpis nepailgėja. Jam pasibaigus jūsų klausiama dar kartą. Jei per tą laiką atsiranda naujas tikslas arba koks nors tikslas pasikeičia, klausiama tik dėl jo.',
  'charter.retention.title': 'Kiek galioja jūsų pasirinkimas',
  'charter.retention.where':
    'Pasirinkimas saugomas jūsų naršyklėje, slapuke „{0}“, kartu su pasirinkimo diena ir be jokios informacijos, iš kurios būtų galima nustatyti jūsų tapatybę.',
  'charter.rights.access.term': 'Susipažinti su savo duomenimis',
  'charter.rights.access.text': 'Paklauskite, kokie duomenys turimi ir kam jie naudojami; gaukite jų kopiją.',
  'charter.rights.complaint':
    'Jei manote, kad jūsų teisių nepaisoma, galite pateikti skundą Prancūzijos duomenų apsaugos institucijai Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Pateikti skundą CNIL',
  'charter.rights.death.term': 'Nuspręsti, kas su jais bus po jūsų mirties',
  'charter.rights.death.text': 'Prancūzijos teisė leidžia palikti nurodymų šiuo klausimu.',
  'charter.rights.erasure.term': 'Prašyti ištaisyti ar ištrinti duomenis',
  'charter.rights.erasure.text':
    'Prašykite ištaisyti netikslius duomenis ir ištrinti duomenis, kurie nebereikalingi arba dėl kurių atšaukiate savo sutikimą.',
  'charter.rights.how':
    'Norėdami pasinaudoti šiomis teisėmis, rašykite duomenų valdytojui. Tai nemokama, o atsakymą paprastai turėtumėte gauti ne vėliau kaip per vieną mėnesį.',
  'charter.rights.lead':
    'ES bendrasis duomenų apsaugos reglamentas (BDAR) suteikia jums teisių, susijusių su jūsų duomenimis.',
  'charter.rights.objection.term': 'Nesutikti su savo duomenų naudojimu',
  'charter.rights.objection.text':
    'Kai duomenys naudojami ne jūsų sutikimo pagrindu, dažniausiai galite su tuo nesutikti dėl su jūsų konkrečiu atveju susijusių priežasčių ir prašyti tokį naudojimą sustabdyti, kol nagrinėjamas jūsų prieštaravimas.',
  'charter.rights.portability.term': 'Gauti duomenis arba juos perduoti',
  'charter.rights.portability.text':
    'Gaukite įprastu formatu duomenis, kuriuos pateikėte davę sutikimą, arba paprašykite juos perduoti kitai organizacijai.',
  'charter.rights.settings': 'Eiti į nuostatas',
  'charter.rights.title': 'Jūsų teisės',
  'charter.rights.withdraw.term': 'Atšaukti savo sutikimą',
  'charter.rights.withdraw.text': 'Bet kada, taip pat lengvai, kaip jį davėte. Kas padaryta anksčiau, lieka teisėta.',
  'charter.rights.write': 'Rašyti duomenų valdytojui:',
  'charter.transfers.adequacy': 'Europos Komisijos sprendimas dėl tinkamumo',
  'charter.transfers.clauses': 'Europos Komisijos standartinės sutarčių sąlygos',
  'charter.transfers.copy': 'gauti kopiją',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'ES bendrasis duomenų apsaugos reglamentas (BDAR) reikalauja, kad ir ten duomenys būtų taip pat gerai apsaugoti. Arba Europos Komisija yra pripažinusi, kad šalis užtikrina tinkamą apsaugą, arba paslaugų teikėjas įsipareigoja ją užtikrinti – dažniausiai taikydamas Komisijos standartines sutarčių sąlygas. Išsamiau apie tai – teikėjo privatumo politikoje.',
  'charter.transfers.lead':
    'Naudojantis šiais teikėjais, duomenys gali patekti už Europos ekonominės erdvės (Europos Sąjungos, Islandijos, Lichtenšteino ir Norvegijos) ribų:',
  'charter.transfers.other': 'kitos tinkamos apsaugos priemonės',
  'charter.transfers.title': 'Už Europos ekonominės erdvės ribų',
};
