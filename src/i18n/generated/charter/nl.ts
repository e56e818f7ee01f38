// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'cookies van derden blokkeren;',
  'charter.browser.effects':
    'Als u de cookies van deze website verwijdert, verwijdert u ook uw keuze: we vragen u die dan opnieuw te maken. Als u alle cookies blokkeert, ook de noodzakelijke, kunt u misschien niet meer inloggen.',
  'charter.browser.erase': 'de opgeslagen cookies bekijken en verwijderen, allemaal tegelijk of per website;',
  'charter.browser.gpc':
    'Als uw browser het signaal Global Privacy Control stuurt, ziet deze site dat als een weigering, zolang u hier niet anders beslist: {0}.',
  'charter.browser.help': 'In de hulppagina’s van uw browser leest u hoe dat gaat: zoek daar op het woord ‘cookies’.',
  'charter.browser.lead':
    'Ook in uw browser hebt u de controle, en wel voor alle websites. In de instellingen, onder ‘Privacy’ of ‘Privacy en beveiliging’, kunt u:',
  'charter.browser.private': 'alles verwijderen bij het afsluiten, of een privévenster openen.',
  'charter.browser.title': 'Instellingen in uw browser',
  'charter.contact': 'Contactpagina',
  'charter.controller.address': 'Adres',
  'charter.controller.contact': 'Contact',
  'charter.controller.controller': 'Verwerkingsverantwoordelijke',
  'charter.controller.dpo': 'Functionaris voor gegevensbescherming',
  'charter.controller.legal':
    'In de juridische informatie van de website leest u hoe u de verwerkingsverantwoordelijke kunt bereiken.',
  'charter.controller.meaning':
    'De verwerkingsverantwoordelijke bepaalt waarom en hoe cookies op deze website worden gebruikt, en is daar volgens de wet op aan te spreken.',
  'charter.controller.notice': 'Juridische informatie',
  'charter.controller.site': 'Website',
  'charter.controller.title': 'Wie is er verantwoordelijk voor?',
  'charter.controller.write': 'Neem bij vragen contact op met de verwerkingsverantwoordelijke.',
  'charter.controls.exempt':
    'Hier wordt u niets gevraagd, maar u kunt bezwaar maken tegen wat van toestemming is vrijgesteld.',
  'charter.controls.lead':
    'Accepteren en weigeren zijn even eenvoudig, en u kunt op elk moment van gedachten veranderen: hier, of via de link ‘Mijn cookies beheren’ op de pagina’s van deze website.',
  'charter.controls.nothing':
    'U hoeft op dit moment niets te beslissen. Mocht uw toestemming ooit worden gevraagd, dan kunt u die hier geven of weigeren en van gedachten veranderen.',
  'charter.controls.title': 'Uw keuzes maken of wijzigen',
  'charter.cookies.lead':
    'Bij elke cookie staan de aanbieder, de dienst, het doel en, als die bekend is, de bewaartermijn.',
  'charter.cookies.pattern': 'In een naam staat het sterretje (*) voor een reeks tekens die wisselt.',
  'charter.cookies.title': 'De lijst van cookies',
  'charter.date.text': 'Deze cookieverklaring is bijgewerkt op {0}.',
  'charter.date.title': 'Laatst bijgewerkt',
  'charter.definition.law':
    'Daarom verplicht artikel 82 van de Franse wet op de gegevensbescherming websites om u te vertellen waarvoor hun cookies dienen en hoe u die kunt weigeren, en om vooraf uw toestemming te krijgen. Daarop bestaan uitzonderingen.',
  'charter.definition.texts':
    'Rechtsteksten: Franse wet nr. 78-17 van 6 januari 1978 betreffende informatica, bestanden en vrijheden; Verordening (EU) 2016/679 van 27 april 2016, de Algemene verordening gegevensbescherming (AVG).',
  'charter.definition.title': 'Wat is een cookie?',
  'charter.definition.use':
    'Dankzij dit geheugen blijft u ingelogd en onthoudt de website uw taal of uw winkelwagen. Maar een cookie kan ook een nummer bevatten dat u van andere bezoekers onderscheidt: daarmee kan uw surfgedrag worden gevolgd, om statistieken te maken of om te kiezen welke advertenties u ziet.',
  'charter.definition.what':
    'Een cookie is een klein stukje informatie met een naam, dat een website aan uw browser geeft. De browser bewaart het een bepaalde tijd en geeft het bij elke pagina en bij elk bezoek aan de website terug.',
  'charter.exemptions.audience':
    'De CNIL, de Franse toezichthouder voor de bescherming van persoonsgegevens, aanvaardt dat ook voor het meten van bezoek geen toestemming nodig is, op voorwaarde dat de meting alleen de uitgever van de website dient, alleen anonieme statistieken oplevert en u niet van de ene naar de andere website volgt. De CNIL beveelt aan dat deze cookies hoogstens dertien maanden blijven bestaan en niet bij elk bezoek worden verlengd. U kunt op elk moment bezwaar maken.',
  'charter.exemptions.conditions':
    'De gegevens mogen niet met andere worden gecombineerd of aan derden worden doorgegeven, en de CNIL beveelt aan ze niet langer dan vijfentwintig maanden te bewaren.',
  'charter.exemptions.exempt': 'Volgens de website is aan de voorwaarden voor deze uitzondering voldaan.',
  'charter.exemptions.law':
    'De wet eist geen toestemming voor cookies die alleen dienen om elektronische communicatie mogelijk of gemakkelijker te maken, en voor cookies die strikt noodzakelijk zijn voor een dienst waar u uitdrukkelijk om vraagt.',
  'charter.exemptions.required': 'De website heeft ze nodig om u de dienst te leveren waar u om vraagt.',
  'charter.exemptions.title': 'Cookies waarvoor geen toestemming nodig is',
  'charter.introduction':
    'In deze cookieverklaring leest u welke cookies de website ‘{0}’ gebruikt, waarvoor ze dienen en welke keuzes en rechten u hebt.',
  'charter.kinds.first.term': 'Eigen cookies',
  'charter.kinds.first.text':
    'Ze worden geplaatst door de website die u bezoekt. Ze kunnen noodzakelijk zijn, maar ook dienen voor statistieken of advertenties.',
  'charter.kinds.lead': 'Cookies verschillen in waarvoor ze worden gebruikt en in welke website ze plaatst.',
  'charter.kinds.necessary.term': 'Noodzakelijke cookies',
  'charter.kinds.necessary.text':
    'Zonder deze cookies kan de website de gevraagde dienst niet leveren: u inloggen, uw taal onthouden, een winkelwagen vullen. Er is geen toestemming nodig.',
  'charter.kinds.others.term': 'Vergelijkbare technieken',
  'charter.kinds.others.text':
    'Een website kan ook in een ander geheugen van de browser schrijven, de lokale opslag, of uw apparaat herkennen aan zijn kenmerken. De wet behandelt deze technieken als cookies: hier vallen ze allemaal onder het woord ‘cookies’.',
  'charter.kinds.statistics.text':
    'Ze meten hoeveel de website wordt bezocht. Toestemming is nodig, tenzij de meting alleen de uitgever van de website dient, alleen anonieme statistieken oplevert en u niet van de ene naar de andere website volgt.',
  'charter.kinds.third.term': 'Cookies van derden',
  'charter.kinds.third.text':
    'Ze worden geplaatst door een andere website, die bijvoorbeeld een video, een kaart of een advertentie levert. Als die op veel websites aanwezig is, kan die uw bezoeken met elkaar in verband brengen en daaruit afleiden wat u interesseert.',
  'charter.kinds.title': 'De verschillende soorten cookies',
  'charter.outline': 'In deze cookieverklaring',
  'charter.partners.choice.none': 'Geen enkele cookie die hier wordt geplaatst, hangt af van uw toestemming.',
  'charter.partners.choice.one': 'Uw keuze heeft betrekking op één daarvan.',
  'charter.partners.choice.other': 'Uw keuze heeft betrekking op {0} daarvan.',
  'charter.partners.controller': 'Verantwoordelijk voor een eigen verwerking',
  'charter.partners.joint': 'Gezamenlijke verwerkingsverantwoordelijke',
  'charter.partners.none': 'Deze website maakt geen gebruik van aanbieders.',
  'charter.partners.one':
    'Deze website maakt gebruik van één aanbieder, dat wil zeggen een organisatie die een dienst aan de website levert.',
  'charter.partners.other':
    'Deze website maakt gebruik van {0} aanbieders, dat wil zeggen organisaties die een dienst aan de website leveren.',
  'charter.partners.policy': 'Privacyverklaring',
  'charter.partners.policy-of': 'Privacyverklaring: {0}',
  'charter.partners.processor': 'Verwerker',
  'charter.partners.title': 'De lijst van aanbieders',
  'charter.print': 'Afdrukken of opslaan als pdf',
  'charter.purposes.asked': 'Uw toestemming wordt gevraagd.',
  'charter.purposes.basis': 'Rechtsgrond: {0}.',
  'charter.purposes.basis.consent': 'Rechtsgrond: uw toestemming (artikel 6, lid 1, onder a, van de AVG).',
  'charter.purposes.exempt': 'Uw toestemming wordt niet gevraagd, maar u kunt bezwaar maken tegen deze cookies.',
  'charter.purposes.lead':
    'Dit zijn de doeleinden, dat wil zeggen de precieze redenen, waarvoor de website ‘{0}’, op het adres {1}, cookies gebruikt. Als uw toestemming wordt gevraagd, wordt er niets op uw apparaat opgeslagen of gelezen voordat u die hebt gegeven.',
  'charter.purposes.required': 'Uw toestemming wordt niet gevraagd, omdat deze cookies noodzakelijk zijn.',
  'charter.purposes.title': 'Waarvoor de cookies van deze website dienen',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'U kunt alles weigeren, één doel of één dienst. Een weigering is nooit definitief: u kunt inhoud die u mist, altijd alsnog toestaan.',
  'charter.refusal.lead': 'Als u weigert, blijven alle pagina’s toegankelijk.',
  'charter.refusal.nothing':
    'Deze website gebruikt alleen noodzakelijke cookies: u hoeft niets te accepteren of te weigeren.',
  'charter.refusal.services': 'Alleen deze diensten worden niet geladen:',
  'charter.refusal.title': 'Als u weigert',
  'charter.retention.data':
    'De verzamelde gegevens worden door de volgende diensten bewaard gedurende de vermelde termijn:',
  'charter.retention.objection':
    'Uw bezwaar tegen wat van toestemming is vrijgesteld, wordt bewaard tot u het intrekt; de cookie die het bewaart, wordt bij uw bezoeken vernieuwd.',
  'charter.retention.text':
    'Uw keuze wordt {0} bewaard, of u nu accepteert of weigert; een nieuw bezoek aan de website verlengt deze termijn niet. Daarna vragen we u opnieuw te kiezen. Als er intussen een doel bijkomt of verandert, gaat de vraag alleen over dat doel.',
  'charter.retention.title': 'Hoelang uw keuze geldt',
  'charter.retention.where':
    'Uw keuze wordt opgeslagen in uw browser, in de cookie ‘{0}’, met de dag waarop u die hebt gemaakt en zonder iets dat u identificeert.',
  'charter.rights.access.term': 'Uw gegevens inzien',
  'charter.rights.access.text': 'Vraag welke gegevens worden bewaard en waarvoor ze dienen; u krijgt er een kopie van.',
  'charter.rights.complaint':
    'Als u vindt dat uw rechten niet worden nageleefd, kunt u een klacht indienen bij de Franse toezichthouder CNIL (Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Een klacht indienen bij de CNIL',
  'charter.rights.death.term': 'Bepalen wat er na uw overlijden mee gebeurt',
  'charter.rights.death.text': 'De Franse wet laat u hierover aanwijzingen achterlaten.',
  'charter.rights.erasure.term': 'Uw gegevens laten rectificeren of wissen',
  'charter.rights.erasure.text':
    'Laat onjuiste gegevens rectificeren. Laat gegevens wissen die niet meer nodig zijn of waarvoor u uw toestemming intrekt.',
  'charter.rights.how':
    'Wilt u deze rechten uitoefenen? Schrijf dan naar de verwerkingsverantwoordelijke. Dat is gratis en u hoort in principe binnen een maand antwoord te krijgen.',
  'charter.rights.lead':
    'De Algemene verordening gegevensbescherming (AVG) van de Europese Unie geeft u rechten over de gegevens die op u betrekking hebben.',
  'charter.rights.objection.term': 'Bezwaar maken tegen het gebruik van uw gegevens',
  'charter.rights.objection.text':
    'Als een gebruik niet op uw toestemming berust, kunt u er meestal bezwaar tegen maken om redenen die verband houden met uw specifieke situatie, en kunt u de verwerking laten beperken zolang uw bezwaar wordt beoordeeld.',
  'charter.rights.portability.term': 'Ze ontvangen of laten doorsturen',
  'charter.rights.portability.text':
    'Ontvang de gegevens die u met uw toestemming hebt verstrekt in een gangbaar formaat, of laat ze doorsturen naar een andere organisatie.',
  'charter.rights.settings': 'Naar de instellingen',
  'charter.rights.title': 'Uw rechten',
  'charter.rights.withdraw.term': 'Uw toestemming intrekken',
  'charter.rights.withdraw.text':
    'Op elk moment, even eenvoudig als u die hebt gegeven. Wat daarvoor is gebeurd, blijft rechtmatig.',
  'charter.rights.write': 'Schrijven naar de verwerkingsverantwoordelijke:',
  'charter.transfers.adequacy': 'adequaatheidsbesluit van de Europese Commissie',
  'charter.transfers.clauses': 'modelcontractbepalingen van de Europese Commissie',
  'charter.transfers.copy': 'een kopie krijgen',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'De Algemene verordening gegevensbescherming (AVG) eist dat deze gegevens daar even goed beschermd blijven. Ofwel heeft de Europese Commissie erkend dat het land een passend beschermingsniveau biedt, ofwel verbindt de aanbieder zich daartoe, meestal met de standaardcontractbepalingen van de Commissie. De privacyverklaring van de aanbieder geeft daar uitleg over.',
  'charter.transfers.lead':
    'Bij deze aanbieders kunnen gegevens de Europese Economische Ruimte (Europese Unie, IJsland, Liechtenstein en Noorwegen) verlaten:',
  'charter.transfers.other': 'andere passende waarborgen',
  'charter.transfers.title': 'Buiten de Europese Economische Ruimte',
};
