// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'zablokovat cookies třetích stran;',
  'charter.browser.effects':
    'Když smažete cookies tohoto webu, smažete i svou volbu: zeptáme se vás na ni znovu. Když zablokujete všechny cookies, i ty nezbytné, možná se nebudete moci přihlásit.',
  'charter.browser.erase': 'zobrazit uložené cookies a smazat je, všechny najednou nebo po jednotlivých webech;',
  'charter.browser.gpc':
    'Pokud váš prohlížeč vysílá signál Global Privacy Control, tento web jej považuje za odmítnutí, dokud zde nerozhodnete jinak: {0}.',
  'charter.browser.help': 'Postup vysvětluje nápověda vašeho prohlížeče: vyhledejte v ní slovo „cookies“.',
  'charter.browser.lead':
    'Kontrolu vám dává i váš prohlížeč, a to na všech webech. V jeho nastavení, v části „Soukromí“ nebo „Ochrana soukromí“, můžete:',
  'charter.browser.private': 'při zavření prohlížeče vše smazat nebo otevřít anonymní okno.',
  'charter.browser.title': 'Nastavení prohlížeče',
  'charter.contact': 'Kontaktní stránka',
  'charter.controller.address': 'Adresa',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Správce osobních údajů',
  'charter.controller.dpo': 'Pověřenec pro ochranu osobních údajů',
  'charter.controller.legal': 'Jak správce kontaktovat, najdete v právních informacích webu.',
  'charter.controller.meaning':
    'Správce osobních údajů rozhoduje, proč a jak se na tomto webu používají cookies, a odpovídá za to před zákonem.',
  'charter.controller.notice': 'Právní informace',
  'charter.controller.site': 'Web',
  'charter.controller.title': 'Kdo za ně odpovídá?',
  'charter.controller.write': 'S jakýmkoli dotazem se obraťte na správce.',
  'charter.controls.exempt': 'Na nic se vás zde neptáme, ale proti tomu, co souhlas nevyžaduje, můžete vznést námitku.',
  'charter.controls.lead':
    'Přijmout i odmítnout je stejně snadné a svůj názor můžete kdykoli změnit: zde, nebo přes odkaz „Spravovat moje cookies“ na stránkách webu.',
  'charter.controls.nothing':
    'Zatím nemusíte o ničem rozhodovat. Pokud vás někdy požádáme o souhlas, můžete ho právě zde udělit, odmítnout nebo své rozhodnutí změnit.',
  'charter.controls.title': 'Provést nebo změnit volbu',
  'charter.cookies.lead': 'U každé cookie uvádíme poskytovatele, službu, účel, a je-li známa, také dobu uchovávání.',
  'charter.cookies.pattern': 'Hvězdička (*) v názvu zastupuje proměnlivou skupinu znaků.',
  'charter.cookies.title': 'Seznam cookies',
  'charter.date.text': 'Tyto zásady byly aktualizovány {0}.',
  'charter.date.title': 'Aktualizace',
  'charter.definition.law':
    'Proto článek 82 francouzského zákona o ochraně osobních údajů („Informatique et Libertés“) ukládá webům, aby vám sdělily, k čemu jejich cookies slouží a jak je odmítnout, a aby si až na výjimky předem vyžádaly váš souhlas.',
  'charter.definition.texts':
    'Právní předpisy: francouzský zákon č. 78-17 ze dne 6. ledna 1978 o informatice, souborech a svobodách; nařízení (EU) 2016/679 ze dne 27. dubna 2016, obecné nařízení o ochraně osobních údajů (GDPR).',
  'charter.definition.title': 'Co je cookie?',
  'charter.definition.use':
    'Díky této paměti vás web neodhlásí, pamatuje si váš jazyk nebo košík. Cookie ale může obsahovat i číslo, které vás odlišuje od ostatních návštěvníků: pak umožňuje sledovat váš pohyb na internetu, aby bylo možné sestavovat statistiky nebo vybírat reklamy, které uvidíte.',
  'charter.definition.what':
    'Cookie je krátká informace označená názvem, kterou web svěří vašemu prohlížeči. Ten ji určitou dobu uchovává a vrací ji webu na každé stránce a při každé návštěvě.',
  'charter.exemptions.audience':
    'CNIL, francouzský úřad pro ochranu osobních údajů, připouští, aby souhlas nevyžadovalo ani měření návštěvnosti, pokud slouží jen provozovateli webu, vytváří pouze anonymní statistiky a nesleduje vás z jednoho webu na druhý. Doporučuje, aby tyto cookies platily nejvýše třináct měsíců a neprodlužovaly se při každé návštěvě. Kdykoli proti nim můžete vznést námitku.',
  'charter.exemptions.conditions':
    'Údaje se nesmějí kombinovat s jinými ani předávat třetím stranám a CNIL doporučuje neuchovávat je déle než dvacet pět měsíců.',
  'charter.exemptions.exempt': 'Web má za to, že podmínky této výjimky splňuje.',
  'charter.exemptions.law':
    'Podle zákona nevyžadují souhlas cookies, které slouží pouze k umožnění nebo usnadnění elektronické komunikace, ani ty, které jsou nezbytně nutné pro službu, o kterou výslovně žádáte.',
  'charter.exemptions.required': 'Web je potřebuje, aby vám poskytl službu, o kterou ho žádáte.',
  'charter.exemptions.title': 'Cookies, které nevyžadují souhlas',
  'charter.introduction':
    'Tyto zásady vysvětlují, jaké cookies používá web „{0}“, k čemu slouží a jaké máte možnosti volby a práva.',
  'charter.kinds.first.term': 'Cookies první strany',
  'charter.kinds.first.text':
    'Ukládá je web, který právě navštěvujete. Mohou být nezbytné, ale mohou sloužit i pro statistiky nebo reklamu.',
  'charter.kinds.lead': 'Cookies se liší podle toho, k čemu slouží a který web je ukládá.',
  'charter.kinds.necessary.term': 'Nezbytné cookies',
  'charter.kinds.necessary.text':
    'Bez nich vám web nemůže poskytnout požadovanou službu: přihlásit vás, zapamatovat si jazyk, naplnit košík. Souhlas není potřeba.',
  'charter.kinds.others.term': 'Další podobné technologie',
  'charter.kinds.others.text':
    'Web může zapisovat i do jiné paměti prohlížeče, které se říká místní úložiště, nebo poznat vaše zařízení podle jeho vlastností. Zákon s těmito postupy zachází stejně jako s cookies: slovo „cookies“ je zde označuje všechny.',
  'charter.kinds.statistics.text':
    'Měří návštěvnost webu. Souhlas je potřeba, ledaže měření slouží jen provozovateli webu, vytváří pouze anonymní statistiky a nesleduje vás z jednoho webu na druhý.',
  'charter.kinds.third.term': 'Cookies třetích stran',
  'charter.kinds.third.text':
    'Ukládá je jiný web, který poskytuje například video, mapu nebo reklamu. Pokud je přítomen na mnoha webech, může vaše návštěvy propojit a odvodit z nich, co vás zajímá.',
  'charter.kinds.title': 'Druhy cookies',
  'charter.outline': 'V tomto dokumentu',
  'charter.partners.choice.none': 'Žádná zde ukládaná cookie nezávisí na vašem souhlasu.',
  'charter.partners.choice.one': 'Vaše volba se týká jednoho z nich.',
  'charter.partners.choice.other': 'Vaše volba se týká {0} z nich.',
  'charter.partners.controller': 'Správce vlastního zpracování',
  'charter.partners.joint': 'Společný správce',
  'charter.partners.none': 'Tento web nevyužívá žádného poskytovatele.',
  'charter.partners.one': 'Tento web využívá jediného poskytovatele, tedy subjekt, který mu poskytuje službu.',
  'charter.partners.other':
    'Počet poskytovatelů, které tento web využívá: {0}. Poskytovatel je subjekt, který webu poskytuje službu.',
  'charter.partners.policy': 'Zásady ochrany osobních údajů',
  'charter.partners.policy-of': 'Zásady ochrany osobních údajů: {0}',
  'charter.partners.processor': 'Zpracovatel',
  'charter.partners.title': 'Seznam poskytovatelů',
  'charter.print': 'Vytisknout nebo uložit do PDF',
  'charter.purposes.asked': 'Žádáme vás o souhlas.',
  'charter.purposes.basis': 'Právní základ: {0}.',
  'charter.purposes.basis.consent': 'Právní základ: váš souhlas (čl. 6 odst. 1 písm. a GDPR).',
  'charter.purposes.exempt': 'O souhlas vás nežádáme, ale proti těmto cookies můžete vznést námitku.',
  'charter.purposes.lead':
    'Zde jsou účely, tedy přesné důvody, pro které web „{0}“ na adrese {1} používá cookies. Pokud vás žádáme o souhlas, nic se do vašeho zařízení neukládá ani se z něj nečte, dokud souhlas neudělíte.',
  'charter.purposes.required': 'O souhlas vás nežádáme, protože tyto cookies jsou nezbytné.',
  'charter.purposes.title': 'K čemu slouží cookies tohoto webu',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Odmítnout můžete vše, jeden účel nebo jen jednu službu. Odmítnutí není nikdy konečné: obsah, který vám chybí, můžete kdykoli povolit.',
  'charter.refusal.lead': 'Když odmítnete, všechny stránky zůstanou přístupné.',
  'charter.refusal.nothing': 'Tento web používá pouze nezbytné cookies: nemusíte nic přijímat ani odmítat.',
  'charter.refusal.services': 'Nenačtou se pouze tyto služby:',
  'charter.refusal.title': 'Když odmítnete',
  'charter.retention.data': 'Shromážděné údaje uchovávají následující služby po uvedenou dobu:',
  'charter.retention.objection':
    'Vaše námitka proti tomu, co souhlas nevyžaduje, je uchována, dokud ji nevezmete zpět; cookie, která ji uchovává, se při vašich návštěvách obnovuje.',
  'charter.retention.text':
    'Vaši volbu uchováváme {0}, ať přijmete, nebo odmítnete; návratem na web se tato doba neprodlužuje. Potom se vás zeptáme znovu. Pokud mezitím některý účel přibude nebo se změní, ptáme se pouze na něj.',
  'charter.retention.title': 'Jak dlouho vaše volba platí',
  'charter.retention.where':
    'Volba je uložena ve vašem prohlížeči v cookie „{0}“, spolu se dnem, kdy jste ji provedli, a bez čehokoli, co by vás identifikovalo.',
  'charter.rights.access.term': 'Přístup k vašim údajům',
  'charter.rights.access.text':
    'Zeptejte se, které údaje o vás jsou uchovávány a k čemu slouží; získejte jejich kopii.',
  'charter.rights.complaint':
    'Pokud se domníváte, že vaše práva nejsou dodržována, můžete podat stížnost u francouzského úřadu pro ochranu osobních údajů (Commission nationale de l’informatique et des libertés, CNIL).',
  'charter.rights.complaint.link': 'Podat stížnost u CNIL',
  'charter.rights.death.term': 'Rozhodnout o jejich osudu po vaší smrti',
  'charter.rights.death.text': 'Francouzské právo vám umožňuje zanechat k tomu pokyny.',
  'charter.rights.erasure.term': 'Oprava nebo výmaz údajů',
  'charter.rights.erasure.text':
    'Nechte opravit nepřesné údaje a vymazat ty, které už nejsou potřebné nebo u kterých odvoláte souhlas.',
  'charter.rights.how':
    'Chcete-li tato práva uplatnit, napište správci osobních údajů. Je to bezplatné a odpověď byste v zásadě měli dostat nejpozději do jednoho měsíce.',
  'charter.rights.lead':
    'Obecné nařízení EU o ochraně osobních údajů (GDPR) vám dává práva k údajům, které se vás týkají.',
  'charter.rights.objection.term': 'Námitka proti použití údajů',
  'charter.rights.objection.text':
    'Pokud se použití údajů nezakládá na vašem souhlasu, můžete proti němu většinou vznést námitku z důvodů týkajících se vaší konkrétní situace a po dobu jejího posuzování ho nechat omezit.',
  'charter.rights.portability.term': 'Získat je nebo nechat předat',
  'charter.rights.portability.text':
    'Získejte v běžném formátu údaje, které jste poskytli se svým souhlasem, nebo je nechte předat jinému subjektu.',
  'charter.rights.settings': 'Přejít na nastavení',
  'charter.rights.title': 'Vaše práva',
  'charter.rights.withdraw.term': 'Odvolání souhlasu',
  'charter.rights.withdraw.text':
    'Kdykoli a stejně snadno, jako jste ho udělili. Co bylo provedeno předtím, zůstává zákonné.',
  'charter.rights.write': 'Napište správci:',
  'charter.transfers.adequacy': 'rozhodnutí Evropské komise o odpovídající ochraně',
  'charter.transfers.clauses': 'standardní smluvní doložky Evropské komise',
  'charter.transfers.copy': 'získat kopii',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Obecné nařízení EU o ochraně osobních údajů (GDPR) vyžaduje, aby tam byly údaje chráněny stejně dobře. Buď Evropská komise uznala, že daná země poskytuje odpovídající ochranu, nebo se k ní zavázal poskytovatel, nejčastěji prostřednictvím standardních smluvních doložek Komise. Podrobnosti uvádějí zásady ochrany osobních údajů daného poskytovatele.',
  'charter.transfers.lead':
    'U těchto poskytovatelů mohou údaje opustit Evropský hospodářský prostor (Evropská unie, Island, Lichtenštejnsko a Norsko):',
  'charter.transfers.other': 'jiné vhodné záruky',
  'charter.transfers.title': 'Mimo Evropský hospodářský prostor',
};
