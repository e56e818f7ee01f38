// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Se accetti, sul tuo dispositivo vengono installati e letti cookie per queste finalità.',
  'banner.again':
    'Dalla tua ultima scelta, l’uso dei cookie su questo sito, di cui {0} è titolare del trattamento, è cambiato. Le altre risposte restano valide; manca solo la tua per:',
  'banner.heading': 'Cookie: a te la scelta',
  'banner.intro':
    'Con il tuo consenso, {0}, titolare del trattamento per questo sito, e i suoi partner usano cookie e altri strumenti di tracciamento per queste finalità:',
  'banner.intro.alone':
    'Con il tuo consenso, questo sito, di cui {0} è titolare del trattamento, usa cookie e altri strumenti di tracciamento per queste finalità:',
  'banner.kept':
    'La tua scelta viene conservata per {0} e puoi modificarla in qualsiasi momento con «Gestisci i miei cookie».',
  'banner.partners.many': 'Vedi i {0} di partner',
  'banner.partners.one': 'Vedi il partner ({0})',
  'banner.partners.other': 'Vedi i {0} partner',
  'banner.preferences': 'Personalizza',
  'banner.refusing': 'Se rifiuti, nulla di tutto questo avviene e puoi continuare a usare il sito.',
  'banner.refusing.content': 'Se rifiuti, puoi continuare a usare il sito; i contenuti interessati restano nascosti.',
  'banner.saved': 'La tua scelta è stata salvata.',
  'banner.unkept.close': 'Ho capito',
  'banner.unkept.heading': 'La tua scelta vale solo per questa pagina',
  'banner.unkept.text':
    'Il tuo browser non ha potuto salvarla: blocca i cookie e l’archiviazione di questo sito. Te lo chiederemo di nuovo alla prossima pagina.',
  'category.embeds.description': 'Mostrare video, mappe e altri contenuti forniti da siti di terze parti.',
  'category.embeds.label': 'Contenuti esterni',
  'category.marketing.description':
    'Mostrare pubblicità personalizzata in base alla tua navigazione e al tuo profilo, e misurarne l’effetto.',
  'category.marketing.label': 'Pubblicità',
  'category.necessary.description':
    'Indispensabili per il funzionamento del sito: accesso, lingua, sicurezza, memoria della tua scelta.',
  'category.necessary.label': 'Necessari',
  'category.preferences.description':
    'Ricordare le tue preferenze di visualizzazione per personalizzare il sito alla prossima visita.',
  'category.preferences.label': 'Personalizzazione',
  'category.social.description':
    'Condividere contenuti sui social network, che possono così seguire la tua navigazione su questo sito.',
  'category.social.label': 'Social network',
  'category.statistics.description': 'Contare le visite e capire come viene usato il sito, per migliorarlo.',
  'category.statistics.label': 'Statistiche',
  'category.unclassified.description': 'Cookie di cui il sito non ha ancora indicato la categoria.',
  'category.unclassified.label': 'Non classificati',
  'choice.accept-all': 'Accetta tutto',
  'choice.refuse-all': 'Rifiuta tutto',
};
