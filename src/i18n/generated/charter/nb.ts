// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokkere informasjonskapsler fra tredjeparter',
  'charter.browser.effects':
    'Hvis du sletter informasjonskapslene fra dette nettstedet, sletter du også valget ditt: Da blir du spurt igjen. Hvis du blokkerer alle, også de nødvendige, kan det hende at du ikke får logget inn.',
  'charter.browser.erase':
    'se hvilke informasjonskapsler som er lagret, og slette dem, alle på én gang eller for ett nettsted om gangen',
  'charter.browser.gpc':
    'Hvis nettleseren din sender signalet Global Privacy Control, regner dette nettstedet det som en avvisning, så lenge du ikke bestemmer noe annet her: {0}.',
  'charter.browser.help':
    'Hjelpesidene til nettleseren din forklarer hvordan du gjør det: Søk etter «informasjonskapsler» eller «cookies».',
  'charter.browser.lead':
    'Du kan også bestemme selv i nettleseren din, og det gjelder for alle nettsteder. I innstillingene, under «Personvern» eller «Personvern og sikkerhet», kan du:',
  'charter.browser.private': 'slette alt når du lukker nettleseren, eller åpne et privat vindu',
  'charter.browser.title': 'Innstillinger i nettleseren din',
  'charter.contact': 'Kontaktside',
  'charter.controller.address': 'Adresse',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Behandlingsansvarlig',
  'charter.controller.dpo': 'Personvernombud',
  'charter.controller.legal':
    'I den juridiske informasjonen på nettstedet finner du ut hvordan du kontakter den behandlingsansvarlige.',
  'charter.controller.meaning':
    'Den behandlingsansvarlige bestemmer hvorfor og hvordan informasjonskapsler brukes på dette nettstedet, og står til ansvar for det etter loven.',
  'charter.controller.notice': 'Juridisk informasjon',
  'charter.controller.site': 'Nettsted',
  'charter.controller.title': 'Hvem har ansvaret?',
  'charter.controller.write': 'Kontakt den behandlingsansvarlige hvis du har spørsmål.',
  'charter.controls.exempt':
    'Her blir du ikke spurt om noe, men du kan protestere mot det som er unntatt fra samtykke.',
  'charter.controls.lead':
    'Det er like enkelt å avvise som å godta, og du kan når som helst ombestemme deg: her eller via lenken «Mine informasjonskapsler» på sidene til nettstedet.',
  'charter.controls.nothing':
    'Du trenger ikke å ta stilling til noe nå. Hvis du en dag skulle bli bedt om samtykke, er det her du kan gi det, nekte og ombestemme deg.',
  'charter.controls.title': 'Gjør eller endre valgene dine',
  'charter.cookies.lead':
    'For hver informasjonskapsel oppgis leverandør, tjeneste, formål og lagringstid når den er kjent.',
  'charter.cookies.pattern': 'I et navn står stjernen (*) for en rekke tegn som varierer.',
  'charter.cookies.title': 'Liste over informasjonskapsler',
  'charter.date.text': 'Denne erklæringen ble oppdatert {0}.',
  'charter.date.title': 'Sist oppdatert',
  'charter.definition.law':
    'Derfor krever artikkel 82 i den franske personvernloven at nettsteder forteller deg hva informasjonskapslene deres brukes til og hvordan du avviser dem, og at de først innhenter samtykke fra deg, med visse unntak.',
  'charter.definition.texts':
    'Rettsakter: fransk lov nr. 78-17 av 6. januar 1978 om informatikk, registre og friheter; forordning (EU) 2016/679 av 27. april 2016, personvernforordningen (GDPR).',
  'charter.definition.title': 'Hva er en informasjonskapsel?',
  'charter.definition.use':
    'Takket være dette minnet forblir du innlogget, og nettstedet husker språket ditt eller handlekurven din. Men en informasjonskapsel kan også inneholde et nummer som skiller deg fra andre besøkende: Da kan den brukes til å følge hva du gjør på nettet, for å lage statistikk eller velge hvilken reklame du ser.',
  'charter.definition.what':
    'En informasjonskapsel (cookie) er en kort opplysning med et navn som et nettsted gir til nettleseren din. Nettleseren oppbevarer den en viss tid og gir den tilbake til nettstedet på hver side og ved hvert besøk.',
  'charter.exemptions.audience':
    'CNIL, det franske datatilsynet, godtar at også besøksstatistikk unntas, forutsatt at den bare brukes av utgiveren av nettstedet, bare gir anonym statistikk og ikke følger deg fra ett nettsted til et annet. CNIL anbefaler at disse informasjonskapslene varer i høyst tretten måneder og ikke forlenges ved hvert besøk. Du kan når som helst protestere mot dem.',
  'charter.exemptions.conditions':
    'Opplysningene må verken kobles med andre eller gis videre til tredjeparter, og CNIL anbefaler at de ikke lagres lenger enn tjuefem måneder.',
  'charter.exemptions.exempt': 'Nettstedet mener at vilkårene for dette unntaket er oppfylt.',
  'charter.exemptions.law':
    'Loven krever ikke samtykke til informasjonskapsler som bare brukes til å muliggjøre eller forenkle elektronisk kommunikasjon, eller til informasjonskapsler som er strengt nødvendige for en tjeneste du uttrykkelig ber om.',
  'charter.exemptions.required': 'Nettstedet trenger dem for å levere tjenesten du ber om.',
  'charter.exemptions.title': 'Informasjonskapsler som ikke krever samtykke',
  'charter.introduction':
    'Denne erklæringen om informasjonskapsler forklarer hvilke informasjonskapsler nettstedet «{0}» bruker, hva de brukes til, og hvilke valg og rettigheter du har.',
  'charter.kinds.first.term': 'Informasjonskapsler fra nettstedet selv',
  'charter.kinds.first.text':
    'De settes av nettstedet du besøker. De kan være nødvendige, men kan også brukes til statistikk eller reklame.',
  'charter.kinds.lead':
    'Informasjonskapsler skiller seg fra hverandre ved hva de brukes til og hvilket nettsted som setter dem.',
  'charter.kinds.necessary.term': 'Nødvendige informasjonskapsler',
  'charter.kinds.necessary.text':
    'Uten dem kan ikke nettstedet levere tjenesten du ber om: logge deg inn, huske språket ditt, fylle en handlekurv. Det kreves ikke samtykke.',
  'charter.kinds.others.term': 'Lignende teknologier',
  'charter.kinds.others.text':
    'Et nettsted kan også skrive i et annet minne i nettleseren, kalt lokal lagring, eller kjenne igjen enheten din på egenskapene dens. Loven behandler disse metodene på samme måte som informasjonskapsler: Her omfatter ordet «informasjonskapsler» alle sammen.',
  'charter.kinds.statistics.text':
    'De måler hvor mye nettstedet brukes. Det kreves samtykke, med mindre målingen bare brukes av utgiveren av nettstedet, bare gir anonym statistikk og ikke følger deg fra ett nettsted til et annet.',
  'charter.kinds.third.term': 'Informasjonskapsler fra tredjeparter',
  'charter.kinds.third.text':
    'De settes av et annet nettsted, som for eksempel leverer en video, et kart eller en annonse. Hvis det er til stede på mange nettsteder, kan det koble besøkene dine sammen og finne ut hva som interesserer deg.',
  'charter.kinds.title': 'Ulike typer informasjonskapsler',
  'charter.outline': 'I denne erklæringen',
  'charter.partners.choice.none': 'Ingen av informasjonskapslene som settes her, avhenger av samtykket ditt.',
  'charter.partners.choice.one': 'Valget ditt gjelder én av dem.',
  'charter.partners.choice.other': 'Valget ditt gjelder {0} av dem.',
  'charter.partners.controller': 'Behandlingsansvarlig for sin egen behandling',
  'charter.partners.joint': 'Felles behandlingsansvarlig',
  'charter.partners.none': 'Dette nettstedet bruker ingen leverandører.',
  'charter.partners.one':
    'Dette nettstedet bruker én leverandør, det vil si en organisasjon som leverer en tjeneste til nettstedet.',
  'charter.partners.other':
    'Dette nettstedet bruker {0} leverandører, det vil si organisasjoner som leverer en tjeneste til nettstedet.',
  'charter.partners.policy': 'Personvernerklæring',
  'charter.partners.policy-of': 'Personvernerklæring: {0}',
  'charter.partners.processor': 'Databehandler',
  'charter.partners.title': 'Liste over leverandører',
  'charter.print': 'Skriv ut eller lagre som PDF',
  'charter.purposes.asked': 'Du blir bedt om samtykke.',
  'charter.purposes.basis': 'Rettslig grunnlag: {0}.',
  'charter.purposes.basis.consent': 'Rettslig grunnlag: ditt samtykke (GDPR artikkel 6 nr. 1 bokstav a).',
  'charter.purposes.exempt': 'Du blir ikke bedt om samtykke, men du kan protestere mot disse informasjonskapslene.',
  'charter.purposes.lead':
    'Her er formålene, det vil si de nøyaktige grunnene, til at nettstedet «{0}», på adressen {1}, bruker informasjonskapsler. Når du blir bedt om samtykke, blir ingenting lagret på enheten din eller lest fra den før du har gitt det.',
  'charter.purposes.required': 'Du blir ikke bedt om samtykke, fordi disse informasjonskapslene er nødvendige.',
  'charter.purposes.title': 'Hva informasjonskapslene på dette nettstedet brukes til',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Du kan avvise alt, ett formål eller én enkelt tjeneste. Et nei er aldri endelig: Du kan alltid tillate innhold du savner.',
  'charter.refusal.lead': 'Hvis du avviser, er alle sider fortsatt tilgjengelige.',
  'charter.refusal.nothing':
    'Dette nettstedet bruker bare nødvendige informasjonskapsler: Du har ingenting å godta eller avvise.',
  'charter.refusal.services': 'Bare disse tjenestene blir ikke lastet inn:',
  'charter.refusal.title': 'Hvis du avviser',
  'charter.retention.data': 'Opplysningene som samles inn, lagres av følgende tjenester i den angitte tiden:',
  'charter.retention.objection':
    'Innsigelsen din mot det som er unntatt fra samtykke, lagres til du trekker den tilbake; informasjonskapselen som lagrer den, fornyes når du besøker nettstedet.',
  'charter.retention.text':
    'Valget ditt lagres i {0}, enten du godtar eller avviser; perioden blir ikke forlenget når du besøker nettstedet igjen. Deretter blir du spurt på nytt. Hvis et formål kommer til eller endres i mellomtiden, gjelder spørsmålet bare dette formålet.',
  'charter.retention.title': 'Hvor lenge valget ditt gjelder',
  'charter.retention.where':
    'Det lagres i nettleseren din, i informasjonskapselen «{0}», sammen med dagen du gjorde det og uten noe som identifiserer deg.',
  'charter.rights.access.term': 'Få innsyn i opplysningene dine',
  'charter.rights.access.text': 'Spør hvilke opplysninger som er lagret, og hva de brukes til; få en kopi av dem.',
  'charter.rights.complaint':
    'Hvis du mener at rettighetene dine ikke blir respektert, kan du klage til det franske datatilsynet CNIL (Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Klag til CNIL',
  'charter.rights.death.term': 'Bestemme hva som skal skje med dem etter din død',
  'charter.rights.death.text': 'Etter fransk lov kan du etterlate deg instrukser om dette.',
  'charter.rights.erasure.term': 'Få opplysningene dine rettet eller slettet',
  'charter.rights.erasure.text':
    'Få uriktige opplysninger rettet. Få slettet opplysninger som ikke lenger trengs, eller som du trekker tilbake samtykket for.',
  'charter.rights.how':
    'Skriv til den behandlingsansvarlige for å bruke disse rettighetene. Det er gratis, og du skal i utgangspunktet få svar senest innen en måned.',
  'charter.rights.lead': 'EUs personvernforordning (GDPR) gir deg rettigheter når det gjelder opplysninger om deg.',
  'charter.rights.objection.term': 'Protestere mot bruken av opplysningene dine',
  'charter.rights.objection.text':
    'Når en bruk ikke bygger på samtykket ditt, kan du som regel protestere mot den av grunner knyttet til din særlige situasjon, og få behandlingen begrenset mens protesten vurderes.',
  'charter.rights.portability.term': 'Motta dem eller få dem overført',
  'charter.rights.portability.text':
    'Motta opplysningene du har gitt med ditt samtykke, i et vanlig format, eller få dem overført til en annen virksomhet.',
  'charter.rights.settings': 'Gå til innstillingene',
  'charter.rights.title': 'Rettighetene dine',
  'charter.rights.withdraw.term': 'Trekke tilbake samtykket',
  'charter.rights.withdraw.text': 'Når som helst, like enkelt som du ga det. Det som er gjort før, er fortsatt lovlig.',
  'charter.rights.write': 'Skriv til den behandlingsansvarlige:',
  'charter.transfers.adequacy': 'Europakommisjonens beslutning om tilstrekkelig beskyttelsesnivå',
  'charter.transfers.clauses': 'Europakommisjonens standardavtalevilkår',
  'charter.transfers.copy': 'få en kopi',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'EUs personvernforordning (GDPR) krever at disse opplysningene er like godt beskyttet der også. Enten har EU-kommisjonen slått fast at landet har et tilstrekkelig beskyttelsesnivå, eller så forplikter leverandøren seg til det, oftest gjennom EU-kommisjonens standard personvernbestemmelser. Du finner mer informasjon i personvernerklæringen til leverandøren.',
  'charter.transfers.lead':
    'Hos disse leverandørene kan opplysninger forlate Det europeiske økonomiske samarbeidsområdet (Den europeiske union, Island, Liechtenstein og Norge):',
  'charter.transfers.other': 'andre nødvendige garantier',
  'charter.transfers.title': 'Utenfor Det europeiske økonomiske samarbeidsområdet',
};
