// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'estää kolmannen osapuolen evästeet',
  'charter.browser.effects':
    'Jos poistat tämän sivuston evästeet, poistat samalla valintasi: sitä kysytään sinulta uudelleen. Jos estät kaikki evästeet, myös välttämättömät, et ehkä voi kirjautua sisään.',
  'charter.browser.erase': 'katsoa tallennettuja evästeitä ja poistaa ne kaikki kerralla tai sivusto kerrallaan',
  'charter.browser.gpc':
    'Jos selaimesi lähettää Global Privacy Control -signaalin, tämä sivusto pitää sitä hylkäyksenä, ellet päätä tässä toisin: {0}.',
  'charter.browser.help': 'Selaimesi ohjeissa kerrotaan, miten tämä tehdään: hae niistä sanalla ”evästeet”.',
  'charter.browser.lead':
    'Voit hallita evästeitä myös selaimessasi, kaikilla sivustoilla. Sen asetuksissa, kohdassa ”Yksityisyys” tai ”Tietosuoja”, voit:',
  'charter.browser.private': 'poistaa kaiken, kun suljet selaimen, tai avata yksityisen selausikkunan',
  'charter.browser.title': 'Selaimen asetukset',
  'charter.contact': 'Yhteydenottosivu',
  'charter.controller.address': 'Osoite',
  'charter.controller.contact': 'Yhteystiedot',
  'charter.controller.controller': 'Rekisterinpitäjä',
  'charter.controller.dpo': 'Tietosuojavastaava',
  'charter.controller.legal':
    'Sivuston oikeudellisissa tiedoissa kerrotaan, miten rekisterinpitäjään voi ottaa yhteyttä.',
  'charter.controller.meaning':
    'Rekisterinpitäjä päättää, miksi ja miten evästeitä käytetään tällä sivustolla, ja vastaa siitä lain mukaan.',
  'charter.controller.notice': 'Oikeudelliset tiedot',
  'charter.controller.site': 'Sivusto',
  'charter.controller.title': 'Kuka niistä vastaa?',
  'charter.controller.write': 'Jos sinulla on kysyttävää, ota yhteyttä rekisterinpitäjään.',
  'charter.controls.exempt':
    'Sinulta ei pyydetä tässä mitään, mutta voit vastustaa sitä, mikä ei edellytä suostumusta.',
  'charter.controls.lead':
    'Hyväksyminen ja hylkääminen ovat yhtä helppoja, ja voit muuttaa mieltäsi milloin tahansa: täällä tai sivuston sivuilla olevasta linkistä ”Hallitse evästeitä”.',
  'charter.controls.nothing':
    'Sinun ei tarvitse nyt päättää mitään. Jos suostumustasi joskus pyydettäisiin, voisit täällä antaa sen, kieltäytyä siitä ja muuttaa mieltäsi.',
  'charter.controls.title': 'Tee valintasi tai muuta niitä',
  'charter.cookies.lead':
    'Jokaisesta evästeestä kerrotaan palveluntarjoaja, palvelu, käyttötarkoitus ja säilytysaika, jos se on tiedossa.',
  'charter.cookies.pattern': 'Nimessä oleva tähti (*) korvaa vaihtelevan merkkijonon.',
  'charter.cookies.title': 'Luettelo evästeistä',
  'charter.date.text': 'Tämä evästeseloste päivitettiin {0}.',
  'charter.date.title': 'Viimeisin päivitys',
  'charter.definition.law':
    'Siksi Ranskan tietosuojalain 82 artikla velvoittaa sivustot kertomaan, mihin niiden evästeitä käytetään ja miten ne voi hylätä, ja hankkimaan ensin suostumuksesi tiettyjä poikkeuksia lukuun ottamatta.',
  'charter.definition.texts':
    'Säädökset: Ranskan laki nro 78-17, annettu 6. tammikuuta 1978, tietotekniikasta, tiedostoista ja vapauksista; asetus (EU) 2016/679, annettu 27. huhtikuuta 2016, yleinen tietosuoja-asetus (GDPR).',
  'charter.definition.title': 'Mikä on eväste?',
  'charter.definition.use':
    'Tämän muistin ansiosta pysyt kirjautuneena ja sivusto muistaa kielesi tai ostoskorisi. Eväste voi kuitenkin sisältää myös numeron, joka erottaa sinut muista kävijöistä: silloin sillä voidaan seurata selaamistasi tilastojen laatimiseksi tai sinulle näytettävien mainosten valitsemiseksi.',
  'charter.definition.what':
    'Eväste on lyhyt, nimetty tieto, jonka sivusto antaa selaimellesi. Selain säilyttää sitä tietyn ajan ja palauttaa sen sivustolle jokaisella sivulla ja käynnillä.',
  'charter.exemptions.audience':
    'Ranskan tietosuojaviranomainen CNIL hyväksyy, että myös kävijämittaus voidaan tehdä ilman suostumusta, jos se palvelee vain sivuston julkaisijaa, tuottaa vain anonyymejä tilastoja eikä seuraa sinua sivustolta toiselle. CNIL suosittelee, että nämä evästeet ovat voimassa enintään kolmetoista kuukautta eikä voimassaoloa jatketa jokaisella käynnillä. Voit vastustaa niitä milloin tahansa.',
  'charter.exemptions.conditions':
    'Tietoja ei saa yhdistää muihin eikä luovuttaa kolmansille osapuolille, ja CNIL suosittelee, ettei niitä säilytetä yli kahtakymmentäviittä kuukautta.',
  'charter.exemptions.exempt': 'Sivusto katsoo täyttävänsä tämän poikkeuksen ehdot.',
  'charter.exemptions.law':
    'Lain mukaan suostumusta ei tarvita evästeisiin, joiden ainoa tarkoitus on mahdollistaa sähköinen viestintä tai helpottaa sitä, eikä evästeisiin, jotka ovat ehdottoman välttämättömiä nimenomaisesti pyytämäsi palvelun kannalta.',
  'charter.exemptions.required': 'Sivusto tarvitsee niitä tarjotakseen sinulle pyytämäsi palvelun.',
  'charter.exemptions.title': 'Evästeet, joihin ei tarvita suostumusta',
  'charter.introduction':
    'Tässä evästeselosteessa kerrotaan, mitä evästeitä sivusto ”{0}” käyttää, mihin niitä käytetään ja mitkä ovat valintasi ja oikeutesi.',
  'charter.kinds.first.term': 'Ensimmäisen osapuolen evästeet',
  'charter.kinds.first.text':
    'Ne asettaa sivusto, jolla käyt. Ne voivat olla välttämättömiä, mutta niitä voidaan käyttää myös tilastointiin tai mainontaan.',
  'charter.kinds.lead': 'Evästeet eroavat toisistaan sen mukaan, mihin niitä käytetään ja mikä sivusto ne asettaa.',
  'charter.kinds.necessary.term': 'Välttämättömät evästeet',
  'charter.kinds.necessary.text':
    'Ilman niitä sivusto ei voi tarjota pyytämääsi palvelua: kirjata sinua sisään, muistaa kieltäsi, täyttää ostoskoria. Suostumusta ei tarvita.',
  'charter.kinds.others.term': 'Vastaavat tekniikat',
  'charter.kinds.others.text':
    'Sivusto voi myös kirjoittaa selaimen muuhun muistiin, jota kutsutaan paikalliseksi tallennustilaksi, tai tunnistaa laitteesi sen ominaisuuksista. Laki kohtelee näitä menetelmiä evästeiden tavoin: tässä sana ”evästeet” tarkoittaa niitä kaikkia.',
  'charter.kinds.statistics.text':
    'Ne mittaavat sivuston käyttöä. Suostumus tarvitaan, paitsi jos mittaus palvelee vain sivuston julkaisijaa, tuottaa vain anonyymejä tilastoja eikä seuraa sinua sivustolta toiselle.',
  'charter.kinds.third.term': 'Kolmannen osapuolen evästeet',
  'charter.kinds.third.text':
    'Ne asettaa jokin toinen sivusto, joka tarjoaa esimerkiksi videon, kartan tai mainoksen. Jos se on mukana monella sivustolla, se voi yhdistää käyntisi toisiinsa ja päätellä, mikä sinua kiinnostaa.',
  'charter.kinds.title': 'Erilaiset evästeet',
  'charter.outline': 'Tässä evästeselosteessa',
  'charter.partners.choice.none': 'Mikään täällä asetettava eväste ei edellytä suostumustasi.',
  'charter.partners.choice.one': 'Niistä yksi on sinun valittavissasi.',
  'charter.partners.choice.other': 'Niistä {0} on sinun valittavissasi.',
  'charter.partners.controller': 'Oman käsittelynsä rekisterinpitäjä',
  'charter.partners.joint': 'Yhteisrekisterinpitäjä',
  'charter.partners.none': 'Tämä sivusto ei käytä palveluntarjoajia.',
  'charter.partners.one':
    'Tämä sivusto käyttää yhtä palveluntarjoajaa eli organisaatiota, joka tuottaa sivustolle palvelun.',
  'charter.partners.other':
    'Tämä sivusto käyttää {0} palveluntarjoajaa eli organisaatiota, jotka tuottavat sivustolle palvelun.',
  'charter.partners.policy': 'Tietosuojaseloste',
  'charter.partners.policy-of': 'Tietosuojaseloste: {0}',
  'charter.partners.processor': 'Henkilötietojen käsittelijä',
  'charter.partners.title': 'Luettelo palveluntarjoajista',
  'charter.print': 'Tulosta tai tallenna PDF-tiedostona',
  'charter.purposes.asked': 'Suostumustasi pyydetään.',
  'charter.purposes.basis': 'Oikeusperuste: {0}.',
  'charter.purposes.basis.consent': 'Oikeusperuste: suostumuksesi (GDPR:n 6 artiklan 1 kohdan a alakohta).',
  'charter.purposes.exempt': 'Suostumustasi ei pyydetä, mutta voit vastustaa näitä evästeitä.',
  'charter.purposes.lead':
    'Nämä ovat käyttötarkoitukset eli täsmälliset syyt, joiden vuoksi sivusto ”{0}”, osoitteessa {1}, käyttää evästeitä. Kun suostumustasi pyydetään, laitteellesi ei tallenneta eikä siltä lueta mitään ennen kuin olet antanut sen.',
  'charter.purposes.required': 'Suostumustasi ei pyydetä, koska nämä evästeet ovat välttämättömiä.',
  'charter.purposes.title': 'Mihin tämän sivuston evästeitä käytetään',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Voit hylätä kaiken, yhden käyttötarkoituksen tai yksittäisen palvelun. Hylkäys ei ole koskaan lopullinen: voit aina sallia sisällön, jota jäät kaipaamaan.',
  'charter.refusal.lead': 'Jos hylkäät, kaikki sivut pysyvät käytettävissä.',
  'charter.refusal.nothing':
    'Tämä sivusto käyttää vain välttämättömiä evästeitä: sinun ei tarvitse hyväksyä tai hylätä mitään.',
  'charter.refusal.services': 'Vain näitä palveluja ei ladata:',
  'charter.refusal.title': 'Jos hylkäät evästeet',
  'charter.retention.data': 'Seuraavat palvelut säilyttävät kerättyjä tietoja ilmoitetun ajan:',
  'charter.retention.objection':
    'Vastustuksesi siihen, mikä ei edellytä suostumusta, säilytetään, kunnes peruutat sen; sen säilyttävä eväste uusitaan vierailujesi yhteydessä.',
  'charter.retention.text':
    'Valintasi säilytetään {0} riippumatta siitä, hyväksytkö vai hylkäätkö; paluu sivustolle ei pidennä tätä aikaa. Sen jälkeen sinulta kysytään uudelleen. Jos sillä välin jokin käyttötarkoitus lisätään tai muuttuu, kysymys koskee vain sitä.',
  'charter.retention.title': 'Kuinka kauan valintasi on voimassa',
  'charter.retention.where':
    'Se on tallennettu selaimeesi evästeeseen ”{0}” yhdessä valintapäivän kanssa, eikä mukana ole mitään, mistä sinut voisi tunnistaa.',
  'charter.rights.access.term': 'Saada pääsy tietoihisi',
  'charter.rights.access.text': 'Kysy, mitä tietojasi säilytetään ja mihin niitä käytetään; saat niistä jäljennöksen.',
  'charter.rights.complaint':
    'Jos katsot, ettei oikeuksiasi ole kunnioitettu, voit tehdä valituksen Ranskan tietosuojaviranomaiselle (CNIL, Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Tee valitus CNIL:lle',
  'charter.rights.death.term': 'Päättää tiedoista kuolemasi jälkeen',
  'charter.rights.death.text': 'Ranskan laki antaa sinun jättää tätä koskevia ohjeita.',
  'charter.rights.erasure.term': 'Saada tietosi oikaistua tai poistettua',
  'charter.rights.erasure.text':
    'Pyydä oikaisemaan virheelliset tiedot. Pyydä poistamaan tiedot, joita ei enää tarvita tai joita koskevan suostumuksesi peruutat.',
  'charter.rights.how':
    'Käytä näitä oikeuksia kirjoittamalla rekisterinpitäjälle. Se on maksutonta, ja sinun pitäisi yleensä saada vastaus viimeistään kuukauden kuluessa.',
  'charter.rights.lead':
    'EU:n yleinen tietosuoja-asetus (GDPR) antaa sinulle oikeuksia, jotka koskevat omia tietojasi.',
  'charter.rights.objection.term': 'Vastustaa tietojesi käyttöä',
  'charter.rights.objection.text':
    'Kun käyttö ei perustu suostumukseesi, voit useimmiten vastustaa sitä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella ja saada käsittelyn rajoitettua siksi aikaa, kun asiaa tutkitaan.',
  'charter.rights.portability.term': 'Saada tiedot tai siirrättää ne',
  'charter.rights.portability.text':
    'Saat suostumuksellasi antamasi tiedot yleisesti käytetyssä muodossa, tai voit siirrättää ne toiselle organisaatiolle.',
  'charter.rights.settings': 'Siirry asetuksiin',
  'charter.rights.title': 'Oikeutesi',
  'charter.rights.withdraw.term': 'Peruuttaa suostumuksesi',
  'charter.rights.withdraw.text':
    'Milloin tahansa, yhtä helposti kuin annoit sen. Se, mitä on tehty ennen peruuttamista, pysyy lainmukaisena.',
  'charter.rights.write': 'Kirjoita rekisterinpitäjälle:',
  'charter.transfers.adequacy': 'Euroopan komission päätös tietosuojan riittävyydestä',
  'charter.transfers.clauses': 'Euroopan komission vakiosopimuslausekkeet',
  'charter.transfers.copy': 'pyydä kopio',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'EU:n yleinen tietosuoja-asetus (GDPR) edellyttää, että tiedot pysyvät siellä yhtä hyvin suojattuina. Joko Euroopan komissio on todennut, että maa tarjoaa riittävän tietosuojan tason, tai palveluntarjoaja sitoutuu siihen, useimmiten komission vakiosopimuslausekkeilla. Lisätietoja on palveluntarjoajan tietosuojaselosteessa.',
  'charter.transfers.lead':
    'Näiden palveluntarjoajien kautta tietoja voi siirtyä Euroopan talousalueen (Euroopan unioni, Islanti, Liechtenstein ja Norja) ulkopuolelle:',
  'charter.transfers.other': 'muut asianmukaiset suojatoimet',
  'charter.transfers.title': 'Euroopan talousalueen ulkopuolella',
};
