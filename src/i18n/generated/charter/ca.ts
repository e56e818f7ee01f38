// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bloquejar les galetes de tercers;',
  'charter.browser.effects':
    'Si esborreu les galetes d’aquest lloc web, també esborreu la vostra elecció i us la tornarem a demanar. Si les bloquegeu totes, fins i tot les necessàries, és possible que no pugueu iniciar la sessió.',
  'charter.browser.erase': 'veure les galetes desades i esborrar-les, totes alhora o lloc per lloc;',
  'charter.browser.gpc':
    'Si el navegador envia el senyal Global Privacy Control, aquest lloc web el considera un rebuig mentre no decidiu una altra cosa aquí: {0}.',
  'charter.browser.help': 'L’ajuda del navegador explica com fer-ho: cerqueu-hi la paraula «galetes».',
  'charter.browser.lead':
    'El navegador també us dona el control, en tots els llocs web. A la configuració, a l’apartat «Privadesa» o «Privadesa i seguretat», podeu:',
  'charter.browser.private': 'esborrar-ho tot en tancar el navegador, o obrir una finestra de navegació privada.',
  'charter.browser.title': 'Actuar des del navegador',
  'charter.contact': 'Pàgina de contacte',
  'charter.controller.address': 'Adreça',
  'charter.controller.contact': 'Contacte',
  'charter.controller.controller': 'Responsable del tractament',
  'charter.controller.dpo': 'Delegat de protecció de dades',
  'charter.controller.legal': 'A l’avís legal del lloc web trobareu com contactar amb el responsable.',
  'charter.controller.meaning':
    'El responsable del tractament decideix per què i com s’utilitzen galetes en aquest lloc web, i en respon davant la llei.',
  'charter.controller.notice': 'Avís legal',
  'charter.controller.site': 'Lloc web',
  'charter.controller.title': 'Qui n’és responsable?',
  'charter.controller.write': 'Escriviu-li si teniu cap pregunta.',
  'charter.controls.exempt': 'Aquí no se us demana res, però us podeu oposar al que està exempt de consentiment.',
  'charter.controls.lead':
    'Acceptar i rebutjar és igual de senzill, i podeu canviar d’opinió en qualsevol moment: aquí o amb l’enllaç «Gestiona les galetes» de les pàgines del lloc web.',
  'charter.controls.nothing':
    'De moment no heu de decidir res. Si algun dia se us demanés el consentiment, aquí el podríeu donar, denegar i canviar d’opinió.',
  'charter.controls.title': 'Triar o canviar la vostra elecció',
  'charter.cookies.lead':
    'Per a cada galeta s’indiquen el proveïdor, el servei, la finalitat i, quan es coneix, el termini de conservació.',
  'charter.cookies.pattern': 'En un nom, l’asterisc (*) substitueix una sèrie de caràcters que varia.',
  'charter.cookies.title': 'Llista de galetes',
  'charter.date.text': 'Aquesta política de galetes es va actualitzar el dia {0}.',
  'charter.date.title': 'Última actualització',
  'charter.definition.law':
    'Per això, l’article 82 de la Llei francesa d’informàtica i llibertats obliga els llocs web a dir-vos per a què serveixen les galetes i com rebutjar-les, i a obtenir abans el vostre consentiment, llevat d’excepcions.',
  'charter.definition.texts':
    'Textos de referència: llei francesa núm. 78-17, de 6 de gener de 1978, relativa a la informàtica, els fitxers i les llibertats; Reglament (UE) 2016/679, de 27 d’abril de 2016, Reglament general de protecció de dades (RGPD).',
  'charter.definition.title': 'Què és una galeta?',
  'charter.definition.use':
    'Gràcies a aquesta memòria, el lloc web manté la vostra sessió oberta i recorda la llengua o la cistella. Però una galeta també pot contenir un número que us distingeix dels altres visitants: aleshores permet seguir la vostra navegació per elaborar estadístiques o triar els anuncis que veureu.',
  'charter.definition.what':
    'Una galeta és una petita informació, identificada amb un nom, que un lloc web confia al vostre navegador. El navegador la guarda un cert temps i la retorna al lloc web a cada pàgina i a cada visita.',
  'charter.exemptions.audience':
    'La CNIL, l’autoritat francesa de protecció de dades, admet que el mesurament d’audiència també en quedi exempt, sempre que serveixi només a l’editor del lloc web, només produeixi estadístiques anònimes i no us segueixi d’un lloc web a un altre. Recomana que aquestes galetes durin tretze mesos com a màxim, sense prolongar-se a cada visita. Us hi podeu oposar en qualsevol moment.',
  'charter.exemptions.conditions':
    'Les dades no s’han de combinar amb altres ni comunicar a tercers, i la CNIL recomana no conservar-les més de vint-i-cinc mesos.',
  'charter.exemptions.exempt': 'El lloc web considera que compleix les condicions d’aquesta exempció.',
  'charter.exemptions.law':
    'La llei eximeix de consentiment les galetes que serveixen únicament per permetre o facilitar la comunicació electrònica i les que són estrictament necessàries per a un servei que demaneu expressament.',
  'charter.exemptions.required': 'El lloc web les necessita per prestar-vos el servei que demaneu.',
  'charter.exemptions.title': 'Galetes exemptes de consentiment',
  'charter.introduction':
    'Aquesta política explica quines galetes utilitza el lloc web «{0}», per a què serveixen i quines són les vostres opcions i els vostres drets.',
  'charter.kinds.first.term': 'Galetes pròpies',
  'charter.kinds.first.text':
    'Les instal·la el lloc web que esteu visitant. Poden ser necessàries, però també servir per a estadístiques o publicitat.',
  'charter.kinds.lead': 'Es distingeixen per l’ús que se’n fa i pel lloc web que les instal·la.',
  'charter.kinds.necessary.term': 'Galetes necessàries',
  'charter.kinds.necessary.text':
    'Sense elles, el lloc web no us pot prestar el servei demanat: iniciar la sessió, recordar la llengua, omplir una cistella. No cal cap consentiment.',
  'charter.kinds.others.term': 'Tecnologies similars',
  'charter.kinds.others.text':
    'Un lloc web també pot escriure en una altra memòria del navegador, anomenada emmagatzematge local, o reconèixer el vostre dispositiu per les seves característiques. La llei tracta aquests procediments com les galetes: aquí, la paraula «galetes» els designa tots.',
  'charter.kinds.statistics.text':
    'Mesuren les visites al lloc web. Cal el consentiment, llevat que el mesurament serveixi només a l’editor del lloc web, només produeixi estadístiques anònimes i no us segueixi d’un lloc web a un altre.',
  'charter.kinds.third.term': 'Galetes de tercers',
  'charter.kinds.third.text':
    'Les instal·la un altre lloc web, que proporciona, per exemple, un vídeo, un mapa o un anunci. Si és present en molts llocs web, pot relacionar les vostres visites i deduir-ne què us interessa.',
  'charter.kinds.title': 'Tipus de galetes',
  'charter.outline': 'En aquesta política de galetes',
  'charter.partners.choice.none': 'Cap de les galetes instal·lades aquí no depèn del vostre consentiment.',
  'charter.partners.choice.one': 'La vostra elecció es refereix a un d’ells.',
  'charter.partners.choice.other': 'La vostra elecció es refereix a {0} d’ells.',
  'charter.partners.controller': 'Responsable del seu propi tractament',
  'charter.partners.joint': 'Corresponsable del tractament',
  'charter.partners.none': 'Aquest lloc web no recorre a cap proveïdor.',
  'charter.partners.one':
    'Aquest lloc web recorre a un sol proveïdor, és a dir, a una entitat que li presta un servei.',
  'charter.partners.other': 'Aquest lloc web recorre a {0} proveïdors, és a dir, a entitats que li presten un servei.',
  'charter.partners.policy': 'Política de privacitat',
  'charter.partners.policy-of': 'Política de privacitat: {0}',
  'charter.partners.processor': 'Encarregat del tractament',
  'charter.partners.title': 'Llista de proveïdors',
  'charter.print': 'Imprimeix o desa en PDF',
  'charter.purposes.asked': 'Se us demana el consentiment.',
  'charter.purposes.basis': 'Base jurídica: {0}.',
  'charter.purposes.basis.consent': 'Base jurídica: el vostre consentiment (article 6, apartat 1, lletra a, del RGPD).',
  'charter.purposes.exempt': 'No se us demana el consentiment, però us podeu oposar a aquestes galetes.',
  'charter.purposes.lead':
    'Aquestes són les finalitats, és a dir, els motius concrets pels quals el lloc web «{0}», a l’adreça {1}, utilitza galetes. Quan se us demana el consentiment, no es desa ni es llegeix res al vostre dispositiu abans que l’hàgiu donat.',
  'charter.purposes.required': 'No se us demana el consentiment, perquè aquestes galetes són necessàries.',
  'charter.purposes.title': 'Per a què serveixen les galetes d’aquest lloc web',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Podeu rebutjar-ho tot, una finalitat o un sol servei. Un rebuig no és mai definitiu: sempre podreu autoritzar un contingut que trobeu a faltar.',
  'charter.refusal.lead': 'Si les rebutgeu, totes les pàgines continuen sent accessibles.',
  'charter.refusal.nothing': 'Aquest lloc web només utilitza galetes necessàries: no heu d’acceptar ni rebutjar res.',
  'charter.refusal.services': 'Només deixen de carregar-se aquests serveis:',
  'charter.refusal.title': 'Si les rebutgeu',
  'charter.retention.data': 'Els serveis següents conserven les dades recollides durant el termini indicat:',
  'charter.retention.objection':
    'La vostra oposició al que està exempt de consentiment es conserva fins que la retireu; la galeta que la conserva es renova amb les vostres visites.',
  'charter.retention.text':
    'La vostra elecció es conserva durant {0}, tant si accepteu com si rebutgeu; tornar al lloc web no allarga aquest termini. Després se us torna a preguntar. Si mentrestant s’afegeix o canvia una finalitat, només us preguntarem per aquesta.',
  'charter.retention.title': 'Quant dura la vostra elecció',
  'charter.retention.where':
    'Es desa al vostre navegador, a la galeta «{0}», amb el dia en què la vau fer i sense res que us identifiqui.',
  'charter.rights.access.term': 'Accedir a les vostres dades',
  'charter.rights.access.text': 'Demaneu quines dades es tenen i per a què s’utilitzen; rebeu-ne una còpia.',
  'charter.rights.complaint':
    'Si creieu que no es respecten els vostres drets, podeu presentar una reclamació davant la Commission nationale de l’informatique et des libertés (CNIL), l’autoritat francesa de protecció de dades.',
  'charter.rights.complaint.link': 'Presentar una reclamació davant la CNIL',
  'charter.rights.death.term': 'Decidir què se’n fa després de la mort',
  'charter.rights.death.text': 'La llei francesa us permet deixar instruccions sobre aquesta qüestió.',
  'charter.rights.erasure.term': 'Fer-les rectificar o suprimir',
  'charter.rights.erasure.text':
    'Feu rectificar una dada inexacta i suprimir la que ja no sigui necessària o per a la qual retireu el consentiment.',
  'charter.rights.how':
    'Per exercir aquests drets, escriviu al responsable del tractament. És gratuït i, en principi, heu de rebre resposta en el termini màxim d’un mes.',
  'charter.rights.lead':
    'El Reglament general de protecció de dades (RGPD) de la Unió Europea us dona drets sobre les dades que us concerneixen.',
  'charter.rights.objection.term': 'Oposar-vos al seu ús',
  'charter.rights.objection.text':
    'Quan un ús no es basa en el vostre consentiment, en la majoria de casos us hi podeu oposar per motius relacionats amb la vostra situació particular, i fer que se suspengui mentre s’examina l’oposició.',
  'charter.rights.portability.term': 'Rebre-les o fer que es transmetin',
  'charter.rights.portability.text':
    'Rebeu en un format habitual les dades que heu facilitat amb el vostre consentiment, o feu que es transmetin a una altra entitat.',
  'charter.rights.settings': 'Ves a la configuració',
  'charter.rights.title': 'Els vostres drets',
  'charter.rights.withdraw.term': 'Retirar el vostre consentiment',
  'charter.rights.withdraw.text':
    'En qualsevol moment, amb la mateixa facilitat amb què el vau donar. El que es va fer abans continua sent lícit.',
  'charter.rights.write': 'Per escriure al responsable:',
  'charter.transfers.adequacy': 'decisió d’adequació de la Comissió Europea',
  'charter.transfers.clauses': 'clàusules contractuals tipus de la Comissió Europea',
  'charter.transfers.copy': 'obtenir-ne una còpia',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'El Reglament general de protecció de dades (RGPD) exigeix que allà continuïn igual de protegides. O bé la Comissió Europea ha reconegut que el país ofereix una protecció adequada, o bé el proveïdor s’hi compromet, gairebé sempre amb les clàusules contractuals tipus de la Comissió. La seva política de privacitat ho detalla.',
  'charter.transfers.lead':
    'Amb aquests proveïdors, les dades poden sortir de l’Espai Econòmic Europeu (Unió Europea, Islàndia, Liechtenstein i Noruega):',
  'charter.transfers.other': 'altres garanties adequades',
  'charter.transfers.title': 'Fora de l’Espai Econòmic Europeu',
};
