// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Ako prihvatite, na vaš se uređaj u te svrhe pohranjuju i s njega čitaju kolačići.',
  'banner.again':
    'Upotreba kolačića na ovom web-mjestu (voditelj obrade: {0}) promijenila se od vašeg posljednjeg izbora. Vaši ostali odgovori i dalje vrijede; nedostaje vaš odgovor za:',
  'banner.heading': 'Kolačići: izbor je vaš',
  'banner.intro':
    'Uz vašu privolu {0} (voditelj obrade za ovo web-mjesto) zajedno s partnerima koristi kolačiće i slične tehnologije za:',
  'banner.intro.alone':
    'Uz vašu privolu ovo web-mjesto (voditelj obrade: {0}) koristi kolačiće i slične tehnologije za:',
  'banner.kept':
    'Izbor možete promijeniti u svakom trenutku klikom na „Upravljaj kolačićima” (rok čuvanja izbora: {0}).',
  'banner.partners.few': 'Pogledajte naša {0} partnera',
  'banner.partners.one': 'Pogledajte našeg partnera ({0})',
  'banner.partners.other': 'Pogledajte naših {0} partnera',
  'banner.preferences': 'Prilagodi',
  'banner.refusing': 'Ako odbijete, ništa se od toga ne događa i web-mjesto možete i dalje koristiti.',
  'banner.refusing.content': 'Ako odbijete, web-mjesto možete i dalje koristiti; povezani sadržaji bit će skriveni.',
  'banner.saved': 'Vaš je izbor spremljen.',
  'banner.unkept.close': 'Razumijem',
  'banner.unkept.heading': 'Vaš izbor vrijedi samo za ovu stranicu',
  'banner.unkept.text':
    'Preglednik ga nije mogao spremiti: blokira kolačiće i pohranu ovog web-mjesta. Ponovno ćemo vas pitati na sljedećoj stranici.',
  'category.embeds.description': 'Prikaz videozapisa, karata i drugih sadržaja s web-mjesta trećih strana.',
  'category.embeds.label': 'Vanjski sadržaji',
  'category.marketing.description':
    'Prikaz oglasa prilagođenih vašem pregledavanju i profilu te mjerenje njihova učinka.',
  'category.marketing.label': 'Oglašavanje',
  'category.necessary.description': 'Nužni za rad web-mjesta: prijava, jezik, sigurnost, pamćenje vašeg izbora.',
  'category.necessary.label': 'Nužni',
  'category.preferences.description':
    'Pamćenje vaših postavki prikaza radi prilagodbe web-mjesta pri sljedećem posjetu.',
  'category.preferences.label': 'Prilagodba',
  'category.social.description':
    'Dijeljenje sadržaja na društvenim mrežama, koje tada mogu pratiti vaše pregledavanje ovog web-mjesta.',
  'category.social.label': 'Društvene mreže',
  'category.statistics.description':
    'Brojenje posjeta i razumijevanje načina na koji se web-mjesto koristi kako bi se poboljšalo.',
  'category.statistics.label': 'Mjerenje posjećenosti',
  'category.unclassified.description': 'Kolačići za koje web-mjesto još nije navelo kategoriju.',
  'category.unclassified.label': 'Nerazvrstani',
  'choice.accept-all': 'Prihvati sve',
  'choice.refuse-all': 'Odbij sve',
};
