// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'zablokovať cookies tretích strán;',
  'charter.browser.effects':
    'Ak vymažete cookies tohto webu, vymažete aj svoju voľbu: opýtame sa vás na ňu znova. Ak zablokujete všetky cookies, aj tie nevyhnutné, možno sa nebudete môcť prihlásiť.',
  'charter.browser.erase': 'zobraziť uložené cookies a vymazať ich, všetky naraz alebo po jednotlivých weboch;',
  'charter.browser.gpc':
    'Ak váš prehliadač vysiela signál Global Privacy Control, tento web ho považuje za odmietnutie, kým tu nerozhodnete inak: {0}.',
  'charter.browser.help': 'Postup vysvetľuje pomocník vášho prehliadača: vyhľadajte v ňom slovo „cookies“.',
  'charter.browser.lead':
    'Kontrolu vám dáva aj váš prehliadač, a to na všetkých weboch. V jeho nastaveniach, v časti „Súkromie“ alebo „Ochrana súkromia“, môžete:',
  'charter.browser.private': 'pri zatvorení prehliadača všetko vymazať alebo otvoriť okno súkromného prehliadania.',
  'charter.browser.title': 'Nastavenia prehliadača',
  'charter.contact': 'Kontaktná stránka',
  'charter.controller.address': 'Adresa',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Prevádzkovateľ',
  'charter.controller.dpo': 'Zodpovedná osoba za ochranu údajov',
  'charter.controller.legal': 'Ako prevádzkovateľa kontaktovať, nájdete v právnych informáciách webu.',
  'charter.controller.meaning':
    'Prevádzkovateľ v zmysle ochrany osobných údajov rozhoduje, prečo a ako sa na tomto webe používajú cookies, a zodpovedá za to pred zákonom.',
  'charter.controller.notice': 'Právne informácie',
  'charter.controller.site': 'Web',
  'charter.controller.title': 'Kto za ne zodpovedá?',
  'charter.controller.write': 'S akoukoľvek otázkou sa obráťte na prevádzkovateľa.',
  'charter.controls.exempt': 'Na nič sa vás tu nepýtame, ale proti tomu, čo súhlas nevyžaduje, môžete namietať.',
  'charter.controls.lead':
    'Prijať aj odmietnuť je rovnako jednoduché a svoj názor môžete kedykoľvek zmeniť: tu alebo cez odkaz „Spravovať moje cookies“ na stránkach webu.',
  'charter.controls.nothing':
    'Zatiaľ nemusíte o ničom rozhodovať. Ak vás niekedy požiadame o súhlas, práve tu ho budete môcť udeliť, odmietnuť alebo svoje rozhodnutie zmeniť.',
  'charter.controls.title': 'Vykonať alebo zmeniť voľbu',
  'charter.cookies.lead': 'Pri každej cookie uvádzame poskytovateľa, službu, účel a, ak je známa, aj dobu uchovávania.',
  'charter.cookies.pattern': 'Hviezdička (*) v názve zastupuje premenlivú skupinu znakov.',
  'charter.cookies.title': 'Zoznam cookies',
  'charter.date.text': 'Tieto zásady boli aktualizované {0}.',
  'charter.date.title': 'Aktualizácia',
  'charter.definition.law':
    'Preto článok 82 francúzskeho zákona o ochrane osobných údajov („Informatique et Libertés“) ukladá webom povinnosť povedať vám, na čo ich cookies slúžia a ako ich odmietnuť, a okrem výnimiek si vopred vyžiadať váš súhlas.',
  'charter.definition.texts':
    'Právne predpisy: francúzsky zákon č. 78-17 zo 6. januára 1978 o informatike, súboroch a slobodách; nariadenie (EÚ) 2016/679 z 27. apríla 2016, všeobecné nariadenie o ochrane údajov (GDPR).',
  'charter.definition.title': 'Čo je cookie?',
  'charter.definition.use':
    'Vďaka tejto pamäti vás web neodhlási, pamätá si váš jazyk alebo košík. Cookie však môže obsahovať aj číslo, ktoré vás odlišuje od ostatných návštevníkov: vtedy umožňuje sledovať váš pohyb na internete, aby bolo možné zostavovať štatistiky alebo vyberať reklamy, ktoré uvidíte.',
  'charter.definition.what':
    'Cookie je krátka informácia označená názvom, ktorú web zverí vášmu prehliadaču. Ten ju určitý čas uchováva a vracia ju webu na každej stránke a pri každej návšteve.',
  'charter.exemptions.audience':
    'CNIL, francúzsky úrad na ochranu osobných údajov, pripúšťa, aby súhlas nevyžadovalo ani meranie návštevnosti, ak slúži len vydavateľovi webu, vytvára iba anonymné štatistiky a nesleduje vás z jedného webu na druhý. Odporúča, aby tieto cookies trvali najviac trinásť mesiacov a nepredlžovali sa pri každej návšteve. Kedykoľvek môžete proti nim namietať.',
  'charter.exemptions.conditions':
    'Údaje sa nesmú kombinovať s inými ani odovzdávať tretím stranám a CNIL odporúča neuchovávať ich dlhšie než dvadsaťpäť mesiacov.',
  'charter.exemptions.exempt': 'Web sa domnieva, že podmienky tejto výnimky spĺňa.',
  'charter.exemptions.law':
    'Podľa zákona nevyžadujú súhlas cookies, ktoré slúžia výlučne na umožnenie alebo uľahčenie elektronickej komunikácie, ani tie, ktoré sú nevyhnutne potrebné na službu, o ktorú výslovne žiadate.',
  'charter.exemptions.required': 'Web ich potrebuje, aby vám poskytol službu, o ktorú ho žiadate.',
  'charter.exemptions.title': 'Cookies, ktoré nevyžadujú súhlas',
  'charter.introduction':
    'Tieto zásady vysvetľujú, aké cookies používa web „{0}“, na čo slúžia a aké máte možnosti voľby a práva.',
  'charter.kinds.first.term': 'Cookies prvej strany',
  'charter.kinds.first.text':
    'Ukladá ich web, ktorý práve navštevujete. Môžu byť nevyhnutné, ale môžu slúžiť aj na štatistiky alebo reklamu.',
  'charter.kinds.lead': 'Cookies sa líšia podľa toho, na čo slúžia a ktorý web ich ukladá.',
  'charter.kinds.necessary.term': 'Nevyhnutné cookies',
  'charter.kinds.necessary.text':
    'Bez nich vám web nemôže poskytnúť požadovanú službu: prihlásiť vás, zapamätať si jazyk, naplniť košík. Súhlas nie je potrebný.',
  'charter.kinds.others.term': 'Ďalšie podobné technológie',
  'charter.kinds.others.text':
    'Web môže zapisovať aj do inej pamäte prehliadača, ktorá sa nazýva lokálne úložisko, alebo rozpoznať vaše zariadenie podľa jeho vlastností. Zákon s týmito postupmi zaobchádza rovnako ako s cookies: slovo „cookies“ ich tu označuje všetky.',
  'charter.kinds.statistics.text':
    'Merajú návštevnosť webu. Súhlas je potrebný okrem prípadov, keď meranie slúži len vydavateľovi webu, vytvára iba anonymné štatistiky a nesleduje vás z jedného webu na druhý.',
  'charter.kinds.third.term': 'Cookies tretích strán',
  'charter.kinds.third.text':
    'Ukladá ich iný web, ktorý poskytuje napríklad video, mapu alebo reklamu. Ak je prítomný na mnohých weboch, môže vaše návštevy prepojiť a odvodiť z nich, čo vás zaujíma.',
  'charter.kinds.title': 'Druhy cookies',
  'charter.outline': 'V tomto dokumente',
  'charter.partners.choice.none': 'Žiadna tu ukladaná cookie nezávisí od vášho súhlasu.',
  'charter.partners.choice.one': 'Vaša voľba sa týka jedného z nich.',
  'charter.partners.choice.other': 'Vaša voľba sa týka {0} z nich.',
  'charter.partners.controller': 'Prevádzkovateľ vlastného spracúvania',
  'charter.partners.joint': 'Spoločný prevádzkovateľ',
  'charter.partners.none': 'Tento web nevyužíva žiadneho poskytovateľa.',
  'charter.partners.one': 'Tento web využíva jediného poskytovateľa, teda subjekt, ktorý mu poskytuje službu.',
  'charter.partners.other':
    'Počet poskytovateľov, ktorých tento web využíva: {0}. Poskytovateľ je subjekt, ktorý webu poskytuje službu.',
  'charter.partners.policy': 'Zásady ochrany osobných údajov',
  'charter.partners.policy-of': 'Zásady ochrany osobných údajov: {0}',
  'charter.partners.processor': 'Sprostredkovateľ',
  'charter.partners.title': 'Zoznam poskytovateľov',
  'charter.print': 'Vytlačiť alebo uložiť do PDF',
  'charter.purposes.asked': 'Žiadame vás o súhlas.',
  'charter.purposes.basis': 'Právny základ: {0}.',
  'charter.purposes.basis.consent': 'Právny základ: váš súhlas (čl. 6 ods. 1 písm. a GDPR).',
  'charter.purposes.exempt': 'O súhlas vás nežiadame, ale proti týmto cookies môžete namietať.',
  'charter.purposes.lead':
    'Tu sú účely, teda presné dôvody, na ktoré web „{0}“ na adrese {1} používa cookies. Ak vás žiadame o súhlas, do vášho zariadenia sa nič neukladá ani sa z neho nič nečíta, kým súhlas neudelíte.',
  'charter.purposes.required': 'O súhlas vás nežiadame, pretože tieto cookies sú nevyhnutné.',
  'charter.purposes.title': 'Na čo slúžia cookies tohto webu',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Odmietnuť môžete všetko, jeden účel alebo len jednu službu. Odmietnutie nie je nikdy konečné: obsah, ktorý vám chýba, môžete kedykoľvek povoliť.',
  'charter.refusal.lead': 'Ak odmietnete, všetky stránky zostanú prístupné.',
  'charter.refusal.nothing': 'Tento web používa iba nevyhnutné cookies: nemusíte nič prijímať ani odmietať.',
  'charter.refusal.services': 'Nenačítajú sa iba tieto služby:',
  'charter.refusal.title': 'Ak odmietnete',
  'charter.retention.data': 'Zhromaždené údaje uchovávajú nasledujúce služby počas uvedenej doby:',
  'charter.retention.objection':
    'Vaša námietka proti tomu, čo súhlas nevyžaduje, sa uchováva, kým ju nevezmete späť; cookie, ktorý ju uchováva, sa pri vašich návštevách obnovuje.',
  'charter.retention.text':
    'Vašu voľbu uchovávame {0}, či už prijmete, alebo odmietnete; návratom na web sa táto doba nepredlžuje. Potom sa vás opýtame znova. Ak medzitým niektorý účel pribudne alebo sa zmení, pýtame sa iba naň.',
  'charter.retention.title': 'Ako dlho vaša voľba platí',
  'charter.retention.where':
    'Voľba je uložená vo vašom prehliadači v cookie „{0}“, spolu s dňom, keď ste ju urobili, a bez čohokoľvek, čo by vás identifikovalo.',
  'charter.rights.access.term': 'Prístup k vašim údajom',
  'charter.rights.access.text': 'Opýtajte sa, ktoré údaje sa o vás uchovávajú a na čo slúžia; získajte ich kópiu.',
  'charter.rights.complaint':
    'Ak sa domnievate, že vaše práva nie sú dodržiavané, môžete podať sťažnosť francúzskemu úradu na ochranu osobných údajov (Commission nationale de l’informatique et des libertés, CNIL).',
  'charter.rights.complaint.link': 'Podať sťažnosť úradu CNIL',
  'charter.rights.death.term': 'Rozhodnúť o nich po vašej smrti',
  'charter.rights.death.text': 'Francúzske právo vám umožňuje zanechať k tomu pokyny.',
  'charter.rights.erasure.term': 'Oprava alebo vymazanie údajov',
  'charter.rights.erasure.text':
    'Dajte opraviť nesprávne údaje a vymazať tie, ktoré už nie sú potrebné alebo pri ktorých odvoláte súhlas.',
  'charter.rights.how':
    'Ak chcete tieto práva uplatniť, napíšte prevádzkovateľovi. Je to bezplatné a odpoveď by ste v zásade mali dostať najneskôr do jedného mesiaca.',
  'charter.rights.lead':
    'Všeobecné nariadenie EÚ o ochrane údajov (GDPR) vám dáva práva k údajom, ktoré sa vás týkajú.',
  'charter.rights.objection.term': 'Námietka proti použitiu údajov',
  'charter.rights.objection.text':
    'Ak sa použitie údajov nezakladá na vašom súhlase, môžete proti nemu väčšinou namietať z dôvodov týkajúcich sa vašej konkrétnej situácie a počas posudzovania námietky ho dať obmedziť.',
  'charter.rights.portability.term': 'Získať ich alebo dať preniesť',
  'charter.rights.portability.text':
    'Získajte v bežnom formáte údaje, ktoré ste poskytli so svojím súhlasom, alebo ich dajte preniesť inému subjektu.',
  'charter.rights.settings': 'Prejsť na nastavenia',
  'charter.rights.title': 'Vaše práva',
  'charter.rights.withdraw.term': 'Odvolanie súhlasu',
  'charter.rights.withdraw.text':
    'Kedykoľvek a rovnako jednoducho, ako ste ho udelili. Čo sa vykonalo predtým, zostáva zákonné.',
  'charter.rights.write': 'Napíšte prevádzkovateľovi:',
  'charter.transfers.adequacy': 'rozhodnutie Európskej komisie o primeranosti',
  'charter.transfers.clauses': 'štandardné zmluvné doložky Európskej komisie',
  'charter.transfers.copy': 'získať kópiu',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Všeobecné nariadenie EÚ o ochrane údajov (GDPR) vyžaduje, aby tam boli údaje chránené rovnako dobre. Buď Európska komisia uznala, že daná krajina poskytuje primeranú ochranu, alebo sa k nej zaviazal poskytovateľ, najčastejšie prostredníctvom štandardných zmluvných doložiek Komisie. Podrobnosti uvádzajú zásady ochrany osobných údajov daného poskytovateľa.',
  'charter.transfers.lead':
    'Pri týchto poskytovateľoch môžu údaje opustiť Európsky hospodársky priestor (Európska únia, Island, Lichtenštajnsko a Nórsko):',
  'charter.transfers.other': 'iné primerané záruky',
  'charter.transfers.title': 'Mimo Európskeho hospodárskeho priestoru',
};
