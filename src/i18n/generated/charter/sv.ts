// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'blockera kakor från tredje part',
  'charter.browser.effects':
    'Om du tar bort webbplatsens kakor tar du också bort ditt val: du får frågan igen. Om du blockerar alla kakor, även de nödvändiga, kan det hända att du inte kan logga in.',
  'charter.browser.erase':
    'se vilka kakor som har sparats och ta bort dem, alla på en gång eller för en webbplats i taget',
  'charter.browser.gpc':
    'Om din webbläsare skickar signalen Global Privacy Control räknar den här webbplatsen det som ett avvisande, så länge du inte bestämmer något annat här: {0}.',
  'charter.browser.help': 'I webbläsarens hjälp står det hur du gör: sök efter ordet ”kakor” eller ”cookies”.',
  'charter.browser.lead':
    'Du kan också bestämma själv i din webbläsare, och det gäller alla webbplatser. I dess inställningar, under ”Integritet” eller ”Sekretess”, kan du:',
  'charter.browser.private': 'ta bort allt när du stänger webbläsaren, eller öppna ett privat fönster',
  'charter.browser.title': 'Inställningar i din webbläsare',
  'charter.contact': 'Kontaktsida',
  'charter.controller.address': 'Adress',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Personuppgiftsansvarig',
  'charter.controller.dpo': 'Dataskyddsombud',
  'charter.controller.legal': 'I webbplatsens juridiska information ser du hur du når den personuppgiftsansvariga.',
  'charter.controller.meaning':
    'Den personuppgiftsansvariga bestämmer varför och hur kakor används på den här webbplatsen och svarar för det enligt lag.',
  'charter.controller.notice': 'Juridisk information',
  'charter.controller.site': 'Webbplats',
  'charter.controller.title': 'Vem ansvarar för dem?',
  'charter.controller.write': 'Kontakta den personuppgiftsansvariga om du har frågor.',
  'charter.controls.exempt': 'Här frågas du inte om något, men du kan invända mot det som är undantaget från samtycke.',
  'charter.controls.lead':
    'Det är lika enkelt att avvisa som att acceptera, och du kan ändra dig när som helst: här eller via länken ”Hantera mina kakor” på webbplatsens sidor.',
  'charter.controls.nothing':
    'Du behöver inte bestämma något just nu. Om vi någon gång skulle be om ditt samtycke är det här du kan ge det, neka det och ändra dig.',
  'charter.controls.title': 'Gör eller ändra dina val',
  'charter.cookies.lead': 'För varje kaka anges leverantör, tjänst, ändamål och, när den är känd, lagringstid.',
  'charter.cookies.pattern': 'I ett namn står asterisken (*) för en följd av tecken som varierar.',
  'charter.cookies.title': 'Lista över kakor',
  'charter.date.text': 'Den här kakpolicyn uppdaterades den {0}.',
  'charter.date.title': 'Senast uppdaterad',
  'charter.definition.law':
    'Därför kräver artikel 82 i den franska dataskyddslagen att webbplatser berättar vad deras kakor används till och hur du avvisar dem, och att de först får ditt samtycke, utom i vissa undantagsfall.',
  'charter.definition.texts':
    'Rättsakter: fransk lag nr 78-17 av den 6 januari 1978 om informationsteknik, register och friheter; förordning (EU) 2016/679 av den 27 april 2016, den allmänna dataskyddsförordningen (GDPR).',
  'charter.definition.title': 'Vad är en kaka?',
  'charter.definition.use':
    'Tack vare det här minnet förblir du inloggad och webbplatsen kommer ihåg ditt språk eller din varukorg. Men en kaka kan också innehålla ett nummer som skiljer dig från andra besökare: då kan den användas för att följa hur du surfar, för att ta fram statistik eller välja vilken reklam du ser.',
  'charter.definition.what':
    'En kaka (cookie) är en kort uppgift med ett namn som en webbplats lämnar till din webbläsare. Webbläsaren sparar den en viss tid och lämnar tillbaka den till webbplatsen på varje sida och vid varje besök.',
  'charter.exemptions.audience':
    'CNIL, den franska dataskyddsmyndigheten, godtar att även besöksstatistik undantas, under förutsättning att den bara används av webbplatsens utgivare, bara ger anonym statistik och inte följer dig från en webbplats till en annan. CNIL rekommenderar att de här kakorna sparas i högst tretton månader och inte förlängs vid varje besök. Du kan när som helst invända mot dem.',
  'charter.exemptions.conditions':
    'Uppgifterna får varken kombineras med andra eller lämnas till tredje part, och CNIL rekommenderar att de inte sparas längre än tjugofem månader.',
  'charter.exemptions.exempt': 'Webbplatsen anser att villkoren för det här undantaget är uppfyllda.',
  'charter.exemptions.law':
    'Lagen kräver inget samtycke för kakor som bara används för att möjliggöra eller underlätta elektronisk kommunikation, eller för kakor som är absolut nödvändiga för en tjänst som du uttryckligen har begärt.',
  'charter.exemptions.required': 'Webbplatsen behöver dem för att kunna ge dig den tjänst du ber om.',
  'charter.exemptions.title': 'Kakor som inte kräver samtycke',
  'charter.introduction':
    'Den här kakpolicyn förklarar vilka kakor webbplatsen ”{0}” använder, vad de används till och vilka val och rättigheter du har.',
  'charter.kinds.first.term': 'Förstapartskakor',
  'charter.kinds.first.text':
    'De sätts av den webbplats du besöker. De kan vara nödvändiga, men kan också användas för statistik eller reklam.',
  'charter.kinds.lead': 'Kakor skiljer sig åt i vad de används till och vilken webbplats som sätter dem.',
  'charter.kinds.necessary.term': 'Nödvändiga kakor',
  'charter.kinds.necessary.text':
    'Utan dem kan webbplatsen inte ge dig den tjänst du ber om: logga in dig, komma ihåg ditt språk, fylla en varukorg. Inget samtycke krävs.',
  'charter.kinds.others.term': 'Liknande tekniker',
  'charter.kinds.others.text':
    'En webbplats kan också skriva i ett annat minne i webbläsaren, lokal lagring, eller känna igen din enhet på dess egenskaper. Lagen behandlar de här metoderna som kakor: här avser ordet ”kakor” dem alla.',
  'charter.kinds.statistics.text':
    'De mäter hur mycket webbplatsen besöks. Samtycke krävs, om inte mätningen bara används av webbplatsens utgivare, bara ger anonym statistik och inte följer dig från en webbplats till en annan.',
  'charter.kinds.third.term': 'Tredjepartskakor',
  'charter.kinds.third.text':
    'De sätts av en annan webbplats, som till exempel tillhandahåller en video, en karta eller en annons. Om den finns med på många webbplatser kan den koppla ihop dina besök och dra slutsatser om vad som intresserar dig.',
  'charter.kinds.title': 'Olika sorters kakor',
  'charter.outline': 'I den här kakpolicyn',
  'charter.partners.choice.none': 'Ingen av de kakor som sätts här kräver ditt samtycke.',
  'charter.partners.choice.one': 'Ditt val gäller en av dem.',
  'charter.partners.choice.other': 'Ditt val gäller {0} av dem.',
  'charter.partners.controller': 'Ansvarig för sin egen behandling',
  'charter.partners.joint': 'Gemensamt personuppgiftsansvarig',
  'charter.partners.none': 'Den här webbplatsen anlitar ingen leverantör.',
  'charter.partners.one':
    'Den här webbplatsen anlitar en enda leverantör, det vill säga en organisation som tillhandahåller en tjänst till webbplatsen.',
  'charter.partners.other':
    'Den här webbplatsen anlitar {0} leverantörer, det vill säga organisationer som tillhandahåller en tjänst till webbplatsen.',
  'charter.partners.policy': 'Integritetspolicy',
  'charter.partners.policy-of': 'Integritetspolicy: {0}',
  'charter.partners.processor': 'Personuppgiftsbiträde',
  'charter.partners.title': 'Lista över leverantörer',
  'charter.print': 'Skriv ut eller spara som pdf',
  'charter.purposes.asked': 'Ditt samtycke efterfrågas.',
  'charter.purposes.basis': 'Rättslig grund: {0}.',
  'charter.purposes.basis.consent': 'Rättslig grund: ditt samtycke (artikel 6.1 a i GDPR).',
  'charter.purposes.exempt': 'Ditt samtycke efterfrågas inte, men du kan invända mot de här kakorna.',
  'charter.purposes.lead':
    'Här är de ändamål, det vill säga de exakta skäl, som webbplatsen ”{0}”, på adressen {1}, använder kakor för. När ditt samtycke efterfrågas sparas ingenting på din enhet och ingenting läses från den innan du har gett ditt samtycke.',
  'charter.purposes.required': 'Ditt samtycke efterfrågas inte, eftersom de här kakorna är nödvändiga.',
  'charter.purposes.title': 'Vad webbplatsens kakor används till',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Du kan avvisa allt, ett ändamål eller en enda tjänst. Ett nej är aldrig slutgiltigt: du kan alltid tillåta innehåll som du saknar.',
  'charter.refusal.lead': 'Om du avvisar är alla sidor fortfarande tillgängliga.',
  'charter.refusal.nothing':
    'Den här webbplatsen använder bara nödvändiga kakor: du har inget att acceptera eller avvisa.',
  'charter.refusal.services': 'Bara de här tjänsterna laddas inte:',
  'charter.refusal.title': 'Om du avvisar',
  'charter.retention.data': 'De uppgifter som samlas in sparas av följande tjänster under den angivna tiden:',
  'charter.retention.objection':
    'Din invändning mot det som är undantaget från samtycke sparas tills du tar tillbaka den; kakan som sparar den förnyas vid dina besök.',
  'charter.retention.text':
    'Ditt val sparas i {0}, oavsett om du accepterar eller avvisar; tiden förlängs inte när du besöker webbplatsen igen. Därefter får du frågan igen. Om ett ändamål tillkommer eller ändras under tiden gäller frågan bara det ändamålet.',
  'charter.retention.title': 'Hur länge ditt val gäller',
  'charter.retention.where':
    'Det sparas i din webbläsare, i kakan ”{0}”, tillsammans med den dag du gjorde det och utan något som identifierar dig.',
  'charter.rights.access.term': 'Få tillgång till dina uppgifter',
  'charter.rights.access.text': 'Fråga vilka uppgifter som finns sparade och vad de används till; få en kopia av dem.',
  'charter.rights.complaint':
    'Om du anser att dina rättigheter inte respekteras kan du lämna in ett klagomål till den franska dataskyddsmyndigheten CNIL (Commission nationale de l’informatique et des libertés).',
  'charter.rights.complaint.link': 'Lämna in ett klagomål till CNIL',
  'charter.rights.death.term': 'Bestämma vad som händer med dem efter din död',
  'charter.rights.death.text': 'Enligt fransk lag kan du lämna anvisningar om detta.',
  'charter.rights.erasure.term': 'Få dina uppgifter rättade eller raderade',
  'charter.rights.erasure.text':
    'Få felaktiga uppgifter rättade. Få uppgifter raderade när de inte längre behövs eller när du återkallar ditt samtycke till dem.',
  'charter.rights.how':
    'Skriv till den personuppgiftsansvariga för att använda dina rättigheter. Det är gratis, och du ska i regel få svar inom en månad.',
  'charter.rights.lead': 'EU:s dataskyddsförordning (GDPR) ger dig rättigheter när det gäller uppgifter om dig.',
  'charter.rights.objection.term': 'Invända mot hur dina uppgifter används',
  'charter.rights.objection.text':
    'När en användning inte grundar sig på ditt samtycke kan du oftast invända mot den av skäl som hänför sig till din specifika situation, och få behandlingen begränsad medan din invändning prövas.',
  'charter.rights.portability.term': 'Få dem eller låta överföra dem',
  'charter.rights.portability.text':
    'Få de uppgifter som du har lämnat med ditt samtycke i ett vanligt format, eller låt överföra dem till en annan organisation.',
  'charter.rights.settings': 'Gå till inställningarna',
  'charter.rights.title': 'Dina rättigheter',
  'charter.rights.withdraw.term': 'Återkalla ditt samtycke',
  'charter.rights.withdraw.text':
    'När som helst, lika enkelt som du gav det. Det som har gjorts innan dess är fortfarande lagligt.',
  'charter.rights.write': 'Skriv till den personuppgiftsansvariga:',
  'charter.transfers.adequacy': 'Europeiska kommissionens beslut om adekvat skyddsnivå',
  'charter.transfers.clauses': 'Europeiska kommissionens standardavtalsklausuler',
  'charter.transfers.copy': 'få en kopia',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'EU:s dataskyddsförordning (GDPR) kräver att uppgifterna är lika väl skyddade även där. Antingen har Europeiska kommissionen beslutat att landet har en adekvat skyddsnivå, eller så åtar sig leverantören att ge ett sådant skydd, oftast genom kommissionens standardavtalsklausuler. Mer information finns i leverantörens integritetspolicy.',
  'charter.transfers.lead':
    'Hos de här leverantörerna kan uppgifter lämna Europeiska ekonomiska samarbetsområdet (Europeiska unionen, Island, Liechtenstein och Norge):',
  'charter.transfers.other': 'andra lämpliga skyddsåtgärder',
  'charter.transfers.title': 'Utanför Europeiska ekonomiska samarbetsområdet',
};
