// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bloccare i cookie di terze parti;',
  'charter.browser.effects':
    'Se cancelli i cookie di questo sito, cancelli anche la tua scelta: ti verrà chiesta di nuovo. Se li blocchi tutti, anche quelli necessari, potresti non riuscire ad accedere.',
  'charter.browser.erase': 'vedere i cookie memorizzati e cancellarli, tutti insieme o sito per sito;',
  'charter.browser.gpc':
    'Se il tuo browser invia il segnale Global Privacy Control, questo sito lo considera un rifiuto finché non decidi diversamente qui: {0}.',
  'charter.browser.help': 'La guida del tuo browser spiega come fare: cerca la parola «cookie».',
  'charter.browser.lead':
    'Anche il tuo browser ti dà il controllo, su tutti i siti. Nelle sue impostazioni, alla voce «Privacy» o «Privacy e sicurezza», puoi:',
  'charter.browser.private': 'cancellare tutto alla chiusura, o aprire una finestra di navigazione privata.',
  'charter.browser.title': 'Agire dal tuo browser',
  'charter.contact': 'Pagina dei contatti',
  'charter.controller.address': 'Indirizzo',
  'charter.controller.contact': 'Contatti',
  'charter.controller.controller': 'Titolare del trattamento',
  'charter.controller.dpo': 'Responsabile della protezione dei dati',
  'charter.controller.legal': 'Nelle note legali del sito trovi come contattare il titolare.',
  'charter.controller.meaning':
    'Il titolare del trattamento decide perché e come si usano i cookie su questo sito, e ne risponde davanti alla legge.',
  'charter.controller.notice': 'Note legali',
  'charter.controller.site': 'Sito',
  'charter.controller.title': 'Chi è il titolare?',
  'charter.controller.write': 'Scrivigli per qualsiasi domanda.',
  'charter.controls.exempt': 'Qui non ti viene chiesto nulla, ma puoi opporti a ciò che è esente dal consenso.',
  'charter.controls.lead':
    'Accettare e rifiutare sono ugualmente semplici, e puoi cambiare idea in qualsiasi momento: qui, o con il link «Gestisci i miei cookie» presente nelle pagine del sito.',
  'charter.controls.nothing':
    'Per ora non devi decidere nulla. Se un giorno ti venisse chiesto il consenso, qui potresti darlo, rifiutarlo e cambiare idea.',
  'charter.controls.title': 'Fare o cambiare le tue scelte',
  'charter.cookies.lead':
    'Per ogni cookie sono indicati il fornitore, il servizio, la finalità e, se noto, il periodo di conservazione.',
  'charter.cookies.pattern': 'In un nome, l’asterisco (*) sostituisce una serie di caratteri variabile.',
  'charter.cookies.title': 'L’elenco dei cookie',
  'charter.date.text': 'Questa informativa è stata aggiornata in data {0}.',
  'charter.date.title': 'Ultimo aggiornamento',
  'charter.definition.law':
    'Per questo l’articolo 82 della legge francese sull’informatica e le libertà obbliga i siti a dirti a cosa servono i loro cookie e come rifiutarli, e a ottenere prima il tuo consenso, salvo eccezioni.',
  'charter.definition.texts':
    'Testi di riferimento: legge francese n. 78-17 del 6 gennaio 1978 sull’informatica, gli archivi e le libertà; regolamento (UE) 2016/679 del 27 aprile 2016, regolamento generale sulla protezione dei dati (GDPR).',
  'charter.definition.title': 'Che cos’è un cookie?',
  'charter.definition.use':
    'Grazie a questa memoria, il sito mantiene aperta la tua sessione e ricorda la tua lingua o il tuo carrello. Ma un cookie può anche contenere un numero che ti distingue dagli altri visitatori: permette allora di seguire la tua navigazione, per elaborare statistiche o scegliere gli annunci che vedrai.',
  'charter.definition.what':
    'Un cookie è una breve informazione, identificata da un nome, che un sito affida al tuo browser. Il browser la conserva per un certo tempo e la restituisce al sito a ogni pagina e a ogni visita.',
  'charter.exemptions.audience':
    'La CNIL, l’autorità francese per la protezione dei dati, ammette che anche la misurazione del pubblico ne sia esente, purché serva solo all’editore del sito, produca solo statistiche anonime e non ti segua da un sito all’altro. Raccomanda che questi cookie durino al massimo tredici mesi, senza essere prolungati a ogni visita. Puoi opporti in qualsiasi momento.',
  'charter.exemptions.conditions':
    'I dati non devono essere combinati con altri né trasmessi a terzi, e la CNIL raccomanda di non conservarli per più di venticinque mesi.',
  'charter.exemptions.exempt': 'Il sito ritiene di soddisfare le condizioni di questa esenzione.',
  'charter.exemptions.law':
    'La legge esenta dal consenso i cookie che servono unicamente a permettere o facilitare la comunicazione elettronica e quelli strettamente necessari a un servizio che richiedi espressamente.',
  'charter.exemptions.required': 'Il sito ne ha bisogno per fornirti il servizio che richiedi.',
  'charter.exemptions.title': 'I cookie esenti dal consenso',
  'charter.introduction':
    'Questa informativa spiega quali cookie usa il sito «{0}», a cosa servono e quali sono le tue scelte e i tuoi diritti.',
  'charter.kinds.first.term': 'Cookie di prima parte',
  'charter.kinds.first.text':
    'Sono installati dal sito che stai visitando. Possono essere necessari, ma anche servire alle statistiche o alla pubblicità.',
  'charter.kinds.lead': 'Si distinguono per l’uso e per il sito che li installa.',
  'charter.kinds.necessary.term': 'Cookie necessari',
  'charter.kinds.necessary.text':
    'Senza di essi il sito non può fornirti il servizio richiesto: accedere, ricordare la lingua, riempire un carrello. Non serve alcun consenso.',
  'charter.kinds.others.term': 'Altri strumenti di tracciamento',
  'charter.kinds.others.text':
    'Un sito può anche scrivere in un’altra memoria del browser, chiamata archiviazione locale, o riconoscere il tuo dispositivo dalle sue caratteristiche. La legge tratta questi sistemi come i cookie: qui la parola «cookie» li indica tutti.',
  'charter.kinds.statistics.text':
    'Misurano le visite al sito. Serve il consenso, a meno che la misurazione serva solo all’editore del sito, produca solo statistiche anonime e non ti segua da un sito all’altro.',
  'charter.kinds.third.term': 'Cookie di terze parti',
  'charter.kinds.third.text':
    'Sono installati da un altro sito, che fornisce ad esempio un video, una mappa o una pubblicità. Se è presente su molti siti, può collegare le tue visite e dedurne i tuoi interessi.',
  'charter.kinds.title': 'I diversi tipi di cookie',
  'charter.outline': 'In questa informativa',
  'charter.partners.choice.none': 'Nessuno dei cookie installati qui dipende dal tuo consenso.',
  'charter.partners.choice.one': 'La tua scelta ne riguarda uno.',
  'charter.partners.choice.other': 'La tua scelta ne riguarda {0}.',
  'charter.partners.controller': 'Titolare di un proprio trattamento',
  'charter.partners.joint': 'Contitolare del trattamento',
  'charter.partners.none': 'Questo sito non si avvale di alcun fornitore.',
  'charter.partners.one':
    'Questo sito si avvale di un solo fornitore, cioè di un’organizzazione che gli presta un servizio.',
  'charter.partners.other':
    'Questo sito si avvale di {0} fornitori, cioè di organizzazioni che gli prestano un servizio.',
  'charter.partners.policy': 'Informativa sulla privacy',
  'charter.partners.policy-of': 'Informativa sulla privacy: {0}',
  'charter.partners.processor': 'Responsabile del trattamento',
  'charter.partners.title': 'L’elenco dei fornitori',
  'charter.print': 'Stampa o salva in PDF',
  'charter.purposes.asked': 'Ti viene chiesto il consenso.',
  'charter.purposes.basis': 'Base giuridica: {0}.',
  'charter.purposes.basis.consent': 'Base giuridica: il tuo consenso (articolo 6, paragrafo 1, lettera a, del GDPR).',
  'charter.purposes.exempt': 'Non ti viene chiesto il consenso, ma puoi opporti a questi cookie.',
  'charter.purposes.lead':
    'Ecco le finalità, cioè i motivi precisi, per cui il sito «{0}», all’indirizzo {1}, usa i cookie. Quando ti viene chiesto il consenso, nulla viene memorizzato o letto sul tuo dispositivo prima che tu l’abbia dato.',
  'charter.purposes.required': 'Non ti viene chiesto il consenso, perché questi cookie sono necessari.',
  'charter.purposes.title': 'A cosa servono i cookie di questo sito',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Puoi rifiutare tutto, una finalità o un solo servizio. Un rifiuto non è mai definitivo: potrai sempre autorizzare un contenuto che ti manca.',
  'charter.refusal.lead': 'Se rifiuti, tutte le pagine restano accessibili.',
  'charter.refusal.nothing': 'Questo sito usa solo cookie necessari: non hai nulla da accettare né da rifiutare.',
  'charter.refusal.services': 'Solo questi servizi non vengono caricati:',
  'charter.refusal.title': 'Se rifiuti',
  'charter.retention.data': 'I dati raccolti sono conservati dai seguenti servizi per la durata indicata:',
  'charter.retention.objection':
    'La tua opposizione a ciò che è esente dal consenso è conservata finché non la revochi; il cookie che la conserva è rinnovato durante le tue visite.',
  'charter.retention.text':
    'La tua scelta viene conservata per {0}, sia che accetti sia che rifiuti; tornare sul sito non allunga questo periodo. Poi ti viene chiesta di nuovo. Se nel frattempo una finalità si aggiunge o cambia, la domanda riguarda solo quella.',
  'charter.retention.title': 'La durata della tua scelta',
  'charter.retention.where':
    'È salvata nel tuo browser, nel cookie «{0}», con il giorno in cui l’hai fatta e nulla che ti identifichi.',
  'charter.rights.access.term': 'Accedere ai tuoi dati',
  'charter.rights.access.text': 'Chiedi quali dati sono conservati e a cosa servono; ricevine una copia.',
  'charter.rights.complaint':
    'Se ritieni che i tuoi diritti non siano rispettati, puoi proporre reclamo alla Commission nationale de l’informatique et des libertés (CNIL), l’autorità francese per la protezione dei dati.',
  'charter.rights.complaint.link': 'Proporre reclamo alla CNIL',
  'charter.rights.death.term': 'Decidere della loro sorte dopo la morte',
  'charter.rights.death.text': 'La legge francese ti permette di lasciare disposizioni al riguardo.',
  'charter.rights.erasure.term': 'Farli rettificare o cancellare',
  'charter.rights.erasure.text':
    'Fai rettificare un dato inesatto e cancellare quello che non serve più o per il quale revochi il consenso.',
  'charter.rights.how':
    'Per esercitare questi diritti, scrivi al titolare del trattamento. È gratuito e, di norma, la risposta deve arrivarti entro un mese.',
  'charter.rights.lead':
    'Il regolamento europeo sulla protezione dei dati (GDPR) ti riconosce diritti sui dati che ti riguardano.',
  'charter.rights.objection.term': 'Opporti al loro uso',
  'charter.rights.objection.text':
    'Quando un uso non si basa sul tuo consenso, nella maggior parte dei casi puoi opporti per motivi connessi alla tua situazione particolare, e farlo sospendere durante l’esame della richiesta.',
  'charter.rights.portability.term': 'Riceverli o farli trasmettere',
  'charter.rights.portability.text':
    'Ricevi in un formato comune i dati che hai fornito con il tuo consenso, o falli trasmettere a un altro organismo.',
  'charter.rights.settings': 'Vai alle impostazioni',
  'charter.rights.title': 'I tuoi diritti',
  'charter.rights.withdraw.term': 'Revocare il tuo consenso',
  'charter.rights.withdraw.text':
    'In qualsiasi momento, con la stessa facilità con cui l’hai dato. Ciò che è stato fatto prima resta lecito.',
  'charter.rights.write': 'Per scrivere al titolare:',
  'charter.transfers.adequacy': 'decisione di adeguatezza della Commissione europea',
  'charter.transfers.clauses': 'clausole contrattuali tipo della Commissione europea',
  'charter.transfers.copy': 'ottenerne una copia',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Il regolamento europeo sulla protezione dei dati (GDPR) vuole che anche lì restino altrettanto protetti. O la Commissione europea ha riconosciuto che il Paese offre una protezione adeguata, o il fornitore si impegna a garantirla, per lo più con le clausole contrattuali tipo della Commissione. La sua informativa sulla privacy lo precisa.',
  'charter.transfers.lead':
    'Con questi fornitori, i dati possono uscire dallo Spazio economico europeo (Unione europea, Islanda, Liechtenstein e Norvegia):',
  'charter.transfers.other': 'altre garanzie adeguate',
  'charter.transfers.title': 'Fuori dallo Spazio economico europeo',
};
