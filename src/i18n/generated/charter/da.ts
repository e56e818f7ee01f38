// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blokere cookies fra tredjeparter',
  'charter.browser.effects':
    'Hvis du sletter webstedets cookies, sletter du også dit valg: Så bliver du spurgt igen. Hvis du blokerer alle cookies, også de nødvendige, kan du måske ikke logge ind.',
  'charter.browser.erase': 'se de gemte cookies og slette dem, alle på én gang eller for et enkelt websted',
  'charter.browser.gpc':
    'Hvis din browser sender signalet Global Privacy Control, betragter dette websted det som en afvisning, så længe du ikke beslutter noget andet her: {0}.',
  'charter.browser.help': 'Din browsers hjælp forklarer, hvordan du gør: Søg efter ordet »cookies«.',
  'charter.browser.lead':
    'Du kan også selv bestemme i din browser, og det gælder for alle websteder. I browserens indstillinger, under »Privatliv« eller »Privatliv og sikkerhed«, kan du:',
  'charter.browser.private': 'slette alt, når du lukker browseren, eller åbne et privat vindue',
  'charter.browser.title': 'Indstillinger i din browser',
  'charter.contact': 'Kontaktside',
  'charter.controller.address': 'Adresse',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Dataansvarlig',
  'charter.controller.dpo': 'Databeskyttelsesrådgiver',
  'charter.controller.legal': 'I webstedets juridiske oplysninger kan du se, hvordan du kontakter den dataansvarlige.',
  'charter.controller.meaning':
    'Den dataansvarlige bestemmer, hvorfor og hvordan der bruges cookies på dette websted, og står til ansvar for det efter loven.',
  'charter.controller.notice': 'Juridiske oplysninger',
  'charter.controller.site': 'Websted',
  'charter.controller.title': 'Hvem har ansvaret?',
  'charter.controller.write': 'Kontakt den dataansvarlige, hvis du har spørgsmål.',
  'charter.controls.exempt':
    'Her bliver du ikke spurgt om noget, men du kan gøre indsigelse mod det, der er fritaget for samtykke.',
  'charter.controls.lead':
    'Det er lige så let at afvise som at acceptere, og du kan når som helst ombestemme dig: her eller via linket »Administrer cookies« på webstedets sider.',
  'charter.controls.nothing':
    'Du skal ikke tage stilling til noget lige nu. Hvis der en dag bliver bedt om dit samtykke, er det her, du kan give det, afvise det og ombestemme dig.',
  'charter.controls.title': 'Træf eller ændr dine valg',
  'charter.cookies.lead':
    'For hver cookie kan du se udbyder, tjeneste, formål og opbevaringsperiode, hvis den er kendt.',
  'charter.cookies.pattern': 'I et navn står stjernen (*) for en række tegn, der varierer.',
  'charter.cookies.title': 'Liste over cookies',
  'charter.date.text': 'Denne cookiepolitik blev opdateret den {0}.',
  'charter.date.title': 'Senest opdateret',
  'charter.definition.law':
    'Derfor kræver artikel 82 i den franske databeskyttelseslov, at websteder fortæller dig, hvad deres cookies bruges til, og hvordan du afviser dem, og at de først indhenter dit samtykke, medmindre der gælder en undtagelse.',
  'charter.definition.texts':
    'Retsakter: fransk lov nr. 78-17 af 6. januar 1978 om informatik, registre og frihedsrettigheder; forordning (EU) 2016/679 af 27. april 2016, databeskyttelsesforordningen (GDPR).',
  'charter.definition.title': 'Hvad er en cookie?',
  'charter.definition.use':
    'Takket være denne hukommelse forbliver du logget ind, og webstedet husker dit sprog eller din indkøbskurv. Men en cookie kan også indeholde et nummer, der adskiller dig fra andre besøgende: Så kan den bruges til at følge din færden på nettet for at lave statistik eller vælge de reklamer, du ser.',
  'charter.definition.what':
    'En cookie er en kort oplysning med et navn, som et websted giver din browser. Browseren gemmer den i et vist tidsrum og giver den tilbage til webstedet på hver side og ved hvert besøg.',
  'charter.exemptions.audience':
    'CNIL, den franske databeskyttelsesmyndighed, accepterer, at besøgsstatistik også kan undtages, hvis den kun tjener webstedets udgiver, kun giver anonym statistik og ikke følger dig fra det ene websted til det andet. CNIL anbefaler, at disse cookies højst varer tretten måneder og ikke forlænges ved hvert besøg. Du kan når som helst gøre indsigelse mod dem.',
  'charter.exemptions.conditions':
    'Dataene må hverken kombineres med andre eller videregives til tredjemand, og CNIL anbefaler, at de højst opbevares i femogtyve måneder.',
  'charter.exemptions.exempt': 'Webstedet vurderer, at betingelserne for denne undtagelse er opfyldt.',
  'charter.exemptions.law':
    'Loven kræver ikke samtykke til cookies, der alene har til formål at muliggøre eller lette elektronisk kommunikation, eller til cookies, der er strengt nødvendige for en tjeneste, som du udtrykkeligt har anmodet om.',
  'charter.exemptions.required': 'Webstedet har brug for dem for at levere den tjeneste, du beder om.',
  'charter.exemptions.title': 'Cookies, der ikke kræver samtykke',
  'charter.introduction':
    'Denne cookiepolitik forklarer, hvilke cookies webstedet »{0}« bruger, hvad de bruges til, og hvilke valg og rettigheder du har.',
  'charter.kinds.first.term': 'Førstepartscookies',
  'charter.kinds.first.text':
    'De sættes af det websted, du besøger. De kan være nødvendige, men kan også bruges til statistik eller reklame.',
  'charter.kinds.lead': 'Cookies adskiller sig ved, hvad de bruges til, og hvilket websted der sætter dem.',
  'charter.kinds.necessary.term': 'Nødvendige cookies',
  'charter.kinds.necessary.text':
    'Uden dem kan webstedet ikke levere den tjeneste, du beder om: logge dig ind, huske dit sprog, fylde en indkøbskurv. Der kræves ikke samtykke.',
  'charter.kinds.others.term': 'Lignende teknologier',
  'charter.kinds.others.text':
    'Et websted kan også skrive i en anden af browserens hukommelser, det lokale lager, eller genkende din enhed på dens egenskaber. Loven behandler disse metoder på samme måde som cookies: Her dækker ordet »cookies« dem alle.',
  'charter.kinds.statistics.text':
    'De måler, hvor meget webstedet bliver brugt. Der kræves samtykke, medmindre målingen kun tjener webstedets udgiver, kun giver anonym statistik og ikke følger dig fra det ene websted til det andet.',
  'charter.kinds.third.term': 'Tredjepartscookies',
  'charter.kinds.third.text':
    'De sættes af et andet websted, som for eksempel leverer en video, et kort eller en reklame. Hvis det er til stede på mange websteder, kan det forbinde dine besøg med hinanden og udlede, hvad der interesserer dig.',
  'charter.kinds.title': 'De forskellige slags cookies',
  'charter.outline': 'I denne cookiepolitik',
  'charter.partners.choice.none': 'Ingen af de cookies, der sættes her, afhænger af dit samtykke.',
  'charter.partners.choice.one': 'Dit valg gælder for én af dem.',
  'charter.partners.choice.other': 'Dit valg gælder for {0} af dem.',
  'charter.partners.controller': 'Dataansvarlig for sin egen behandling',
  'charter.partners.joint': 'Fælles dataansvarlig',
  'charter.partners.none': 'Dette websted bruger ingen udbydere.',
  'charter.partners.one':
    'Dette websted bruger en enkelt udbyder, det vil sige en organisation, der leverer en tjeneste til webstedet.',
  'charter.partners.other':
    'Dette websted bruger {0} udbydere, det vil sige organisationer, der leverer en tjeneste til webstedet.',
  'charter.partners.policy': 'Privatlivspolitik',
  'charter.partners.policy-of': 'Privatlivspolitik: {0}',
  'charter.partners.processor': 'Databehandler',
  'charter.partners.title': 'Liste over udbydere',
  'charter.print': 'Udskriv eller gem som PDF',
  'charter.purposes.asked': 'Du bliver bedt om samtykke.',
  'charter.purposes.basis': 'Retsgrundlag: {0}.',
  'charter.purposes.basis.consent': 'Retsgrundlag: dit samtykke (GDPR, artikel 6, stk. 1, litra a).',
  'charter.purposes.exempt': 'Du bliver ikke bedt om samtykke, men du kan gøre indsigelse mod disse cookies.',
  'charter.purposes.lead':
    'Her er de formål, det vil sige de præcise grunde, som webstedet »{0}«, på adressen {1}, bruger cookies til. Når du bliver bedt om samtykke, bliver intet gemt på din enhed eller læst fra den, før du har givet det.',
  'charter.purposes.required': 'Du bliver ikke bedt om samtykke, fordi disse cookies er nødvendige.',
  'charter.purposes.title': 'Hvad dette websteds cookies bruges til',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Du kan afvise alt, ét formål eller en enkelt tjeneste. En afvisning er aldrig endelig: Du kan altid tillade indhold, som du savner.',
  'charter.refusal.lead': 'Hvis du afviser, har du stadig adgang til alle sider.',
  'charter.refusal.nothing':
    'Dette websted bruger kun nødvendige cookies: Du har ikke noget at acceptere eller afvise.',
  'charter.refusal.services': 'Kun disse tjenester bliver ikke indlæst:',
  'charter.refusal.title': 'Hvis du afviser',
  'charter.retention.data': 'De indsamlede data opbevares af følgende tjenester i det angivne tidsrum:',
  'charter.retention.objection':
    'Din indsigelse mod det, der er fritaget for samtykke, gemmes, indtil du trækker den tilbage; den cookie, der gemmer den, fornys, når du besøger webstedet.',
  'charter.retention.text':
    'Dit valg gemmes i {0}, uanset om du accepterer eller afviser; perioden bliver ikke forlænget, når du besøger webstedet igen. Derefter bliver du spurgt igen. Hvis et formål kommer til eller ændres i mellemtiden, gælder spørgsmålet kun det formål.',
  'charter.retention.title': 'Så længe gælder dit valg',
  'charter.retention.where':
    'Det er gemt i din browser, i cookien »{0}«, sammen med den dag, du traf det, og uden noget, der identificerer dig.',
  'charter.rights.access.term': 'Få indsigt i dine data',
  'charter.rights.access.text': 'Spørg, hvilke data der opbevares, og hvad de bruges til; få en kopi af dem.',
  'charter.rights.complaint':
    'Hvis du mener, at dine rettigheder ikke er blevet overholdt, kan du klage til den franske databeskyttelsesmyndighed CNIL (Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Klag til CNIL',
  'charter.rights.death.term': 'Bestemme, hvad der skal ske med dem efter din død',
  'charter.rights.death.text': 'Efter fransk lov kan du efterlade anvisninger om dette.',
  'charter.rights.erasure.term': 'Få dine data berigtiget eller slettet',
  'charter.rights.erasure.text':
    'Få urigtige data berigtiget. Få data slettet, som der ikke længere er brug for, eller som du trækker dit samtykke tilbage for.',
  'charter.rights.how':
    'Skriv til den dataansvarlige for at bruge disse rettigheder. Det er gratis, og du skal som udgangspunkt have svar senest efter en måned.',
  'charter.rights.lead': 'EU’s databeskyttelsesforordning (GDPR) giver dig rettigheder over de data, der vedrører dig.',
  'charter.rights.objection.term': 'Gøre indsigelse mod brugen af dine data',
  'charter.rights.objection.text':
    'Når en brug ikke bygger på dit samtykke, kan du som regel gøre indsigelse mod den af grunde, der vedrører din særlige situation, og få behandlingen begrænset, mens din indsigelse bliver undersøgt.',
  'charter.rights.portability.term': 'Modtage dem eller få dem overført',
  'charter.rights.portability.text':
    'Modtag de data, du har givet med dit samtykke, i et almindeligt format, eller få dem overført til en anden organisation.',
  'charter.rights.settings': 'Gå til indstillingerne',
  'charter.rights.title': 'Dine rettigheder',
  'charter.rights.withdraw.term': 'Trække dit samtykke tilbage',
  'charter.rights.withdraw.text':
    'Når som helst og lige så let, som du gav det. Det, der er sket før, er stadig lovligt.',
  'charter.rights.write': 'Skriv til den dataansvarlige:',
  'charter.transfers.adequacy': 'Europa-Kommissionens afgørelse om tilstrækkeligt beskyttelsesniveau',
  'charter.transfers.clauses': 'Europa-Kommissionens standardkontraktbestemmelser',
  'charter.transfers.copy': 'få en kopi',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'EU’s databeskyttelsesforordning (GDPR) kræver, at disse data også er lige så godt beskyttet dér. Enten har Europa-Kommissionen fastslået, at landet har et tilstrækkeligt beskyttelsesniveau, eller også forpligter udbyderen sig til det, oftest gennem Kommissionens standardkontraktbestemmelser. Læs mere i udbyderens privatlivspolitik.',
  'charter.transfers.lead':
    'Hos disse udbydere kan data forlade Det Europæiske Økonomiske Samarbejdsområde (Den Europæiske Union, Island, Liechtenstein og Norge):',
  'charter.transfers.other': 'andre fornødne garantier',
  'charter.transfers.title': 'Uden for Det Europæiske Økonomiske Samarbejdsområde',
};
