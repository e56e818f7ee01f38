// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'block third-party cookies',
  'charter.browser.effects':
    'Deleting this site’s cookies also deletes your choice: you will be asked again. Blocking all cookies, even necessary ones, may prevent you from signing in.',
  'charter.browser.erase': 'view the cookies stored and delete them, all at once or site by site',
  'charter.browser.gpc':
    'If your browser sends the Global Privacy Control signal, this site treats it as a refusal, unless you decide otherwise here: {0}.',
  'charter.browser.help': 'Your browser’s help pages explain how: search them for the word “cookies”.',
  'charter.browser.lead':
    'Your browser gives you control too, on every site. In its settings, under “Privacy” or “Privacy and security”, you can:',
  'charter.browser.private': 'delete everything when you close it, or open a private browsing window',
  'charter.browser.title': 'Using your browser settings',
  'charter.contact': 'Contact page',
  'charter.controller.address': 'Address',
  'charter.controller.contact': 'Contact',
  'charter.controller.controller': 'Data controller',
  'charter.controller.dpo': 'Data protection officer',
  'charter.controller.legal': 'The site’s legal notice tells you how to contact the controller.',
  'charter.controller.meaning':
    'The data controller decides why and how cookies are used on this site, and is answerable for this in law.',
  'charter.controller.notice': 'Legal notice',
  'charter.controller.site': 'Site',
  'charter.controller.title': 'Who is responsible for them?',
  'charter.controller.write': 'Contact the controller if you have any questions.',
  'charter.controls.exempt': 'You are asked for nothing here, but you may object to what is exempt from consent.',
  'charter.controls.lead':
    'Accepting and rejecting are equally easy, and you can change your mind at any time: here, or through the “Manage my cookies” link on the pages of this site.',
  'charter.controls.nothing':
    'There is nothing for you to decide at present. If your consent were ever requested, this is where you could give it, refuse it or change your mind.',
  'charter.controls.title': 'Make or change your choices',
  'charter.cookies.lead':
    'Each cookie is listed with its provider, its service, its purpose and, where known, its retention period.',
  'charter.cookies.pattern': 'In a name, the asterisk (*) stands for a series of characters that varies.',
  'charter.cookies.title': 'List of cookies',
  'charter.date.text': 'This charter was updated on {0}.',
  'charter.date.title': 'Last update',
  'charter.definition.law':
    'This is why article 82 of the French Data Protection Act requires sites to tell you what their cookies are for and how to reject them, and to obtain your consent first, save for certain exceptions.',
  'charter.definition.texts':
    'Reference texts: French Act No 78-17 of 6 January 1978 on information technology, data files and civil liberties (French Data Protection Act); Regulation (EU) 2016/679 of 27 April 2016, the General Data Protection Regulation (GDPR).',
  'charter.definition.title': 'What is a cookie?',
  'charter.definition.use':
    'Thanks to this memory, the site keeps you signed in, or remembers your language or your basket. But a cookie may also contain a number that distinguishes you from other visitors: it can then be used to track your browsing, in order to compile statistics or to choose the advertisements you will see.',
  'charter.definition.what':
    'A cookie is a short piece of information, identified by a name, that a site entrusts to your browser. The browser keeps it for a certain time and returns it to the site on every page and at every visit.',
  'charter.exemptions.audience':
    'The CNIL, the French data protection authority, accepts that audience measurement may be exempt too, provided that it serves the site’s publisher alone, produces only anonymous statistics and does not track you from one site to another. It recommends that these cookies last no longer than thirteen months, without being extended at each visit. You may object to them at any time.',
  'charter.exemptions.conditions':
    'The data must not be combined with other data or passed on to third parties, and the CNIL recommends keeping them for no more than twenty-five months.',
  'charter.exemptions.exempt': 'The site considers that it meets the conditions for this exemption.',
  'charter.exemptions.law':
    'The law exempts from consent cookies whose sole purpose is to enable or facilitate electronic communication, and those that are strictly necessary for a service that you expressly request.',
  'charter.exemptions.required': 'The site needs them to provide the service that you ask for.',
  'charter.exemptions.title': 'Cookies exempt from consent',
  'charter.introduction':
    'This charter explains which cookies the site “{0}” uses, what they are for, and what your choices and your rights are.',
  'charter.kinds.first.term': 'First-party cookies',
  'charter.kinds.first.text':
    'They are set by the site you are visiting. They may be necessary, but may also be used for statistics or advertising.',
  'charter.kinds.lead': 'Cookies differ in what they are used for, and in which site sets them.',
  'charter.kinds.necessary.term': 'Necessary cookies',
  'charter.kinds.necessary.text':
    'Without them, the site cannot provide the service you ask for: signing you in, remembering your language, filling a basket. No consent is required.',
  'charter.kinds.others.term': 'Other trackers',
  'charter.kinds.others.text':
    'A site may also write to another memory of the browser, called local storage, or recognise your device by its characteristics. The law treats these methods in the same way as cookies: here, the word “cookies” covers them all.',
  'charter.kinds.statistics.text':
    'They measure how much the site is used. Consent is required, unless the measurement serves the site’s publisher alone, produces only anonymous statistics and does not track you from one site to another.',
  'charter.kinds.third.term': 'Third-party cookies',
  'charter.kinds.third.text':
    'They are set by another site, which provides a video, a map or an advertisement, for example. When the same third party is present on many sites, it can link your visits together and infer what interests you.',
  'charter.kinds.title': 'The different kinds of cookies',
  'charter.outline': 'In this charter',
  'charter.partners.choice.none': 'No cookie set here depends on your consent.',
  'charter.partners.choice.one': 'Your choice concerns one of them.',
  'charter.partners.choice.other': 'Your choice concerns {0} of them.',
  'charter.partners.controller': 'Controller of its own processing',
  'charter.partners.joint': 'Joint controller',
  'charter.partners.none': 'This site uses no provider.',
  'charter.partners.one': 'This site uses a single provider, that is, an organisation that supplies it with a service.',
  'charter.partners.other': 'This site uses {0} providers, that is, organisations that supply it with a service.',
  'charter.partners.policy': 'Privacy policy',
  'charter.partners.policy-of': 'Privacy policy: {0}',
  'charter.partners.processor': 'Processor',
  'charter.partners.title': 'List of providers',
  'charter.print': 'Print or save as PDF',
  'charter.purposes.asked': 'Your consent is requested.',
  'charter.purposes.basis': 'Legal basis: {0}.',
  'charter.purposes.basis.consent': 'Legal basis: your consent (Article 6(1)(a) of the GDPR).',
  'charter.purposes.exempt': 'Your consent is not requested, but you may object to these cookies.',
  'charter.purposes.lead':
    'These are the purposes, that is, the precise reasons, for which the site “{0}”, at {1}, uses cookies. Where your consent is requested, nothing is stored on your device or read from it until you have given it.',
  'charter.purposes.required': 'Your consent is not requested, as these cookies are necessary.',
  'charter.purposes.title': 'What this site’s cookies are for',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'You can reject everything, one purpose or a single service. Rejecting is never final: you can always allow content that you miss.',
  'charter.refusal.lead': 'If you reject, every page remains accessible.',
  'charter.refusal.nothing': 'This site uses only necessary cookies: there is nothing for you to accept or reject.',
  'charter.refusal.services': 'Only these services are not loaded:',
  'charter.refusal.title': 'If you reject cookies',
  'charter.retention.data': 'The data collected are kept by the following services for the time stated:',
  'charter.retention.objection':
    'Your objection to what is exempt from consent is kept until you take it back; the cookie that keeps it is renewed when you visit.',
  'charter.retention.text':
    'Your choice is kept for {0}, whether you accept or reject cookies; returning to the site does not extend this period. You are then asked again. If a purpose is added or changed in the meantime, you are asked about that purpose only.',
  'charter.retention.title': 'How long your choice lasts',
  'charter.retention.where':
    'It is stored in your browser, in the cookie “{0}”, with the day on which you made it and nothing that identifies you.',
  'charter.rights.access.term': 'Access your data',
  'charter.rights.access.text': 'Ask what data is held and what it is used for; receive a copy of it.',
  'charter.rights.complaint':
    'If you believe that your rights have not been respected, you can lodge a complaint with the Commission nationale de l’informatique et des libertés (CNIL), the French data protection authority.',
  'charter.rights.complaint.link': 'Lodge a complaint with the CNIL',
  'charter.rights.death.term': 'Decide what becomes of them after your death',
  'charter.rights.death.text': 'French law lets you leave instructions on this.',
  'charter.rights.erasure.term': 'Have it corrected or erased',
  'charter.rights.erasure.text':
    'Have inaccurate data corrected, and have data erased when it is no longer needed or when you withdraw your consent to its use.',
  'charter.rights.how':
    'To exercise these rights, write to the data controller. This is free of charge, and you should in principle receive a reply within one month.',
  'charter.rights.lead':
    'The EU General Data Protection Regulation (GDPR) gives you rights over the data that concerns you.',
  'charter.rights.objection.term': 'Object to its use',
  'charter.rights.objection.text':
    'Where a use is not based on your consent, you may in most cases object to it on grounds relating to your particular situation, and have it suspended while your objection is examined.',
  'charter.rights.portability.term': 'Receive them or have them passed on',
  'charter.rights.portability.text':
    'Receive in a common format the data that you provided with your consent, or have them passed on to another organisation.',
  'charter.rights.settings': 'Go to the settings',
  'charter.rights.title': 'Your rights',
  'charter.rights.withdraw.term': 'Withdraw your consent',
  'charter.rights.withdraw.text': 'At any time, as easily as you gave it. What was done before then remains lawful.',
  'charter.rights.write': 'To write to the controller:',
  'charter.transfers.adequacy': 'adequacy decision of the European Commission',
  'charter.transfers.clauses': 'standard contractual clauses of the European Commission',
  'charter.transfers.copy': 'get a copy',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'The EU General Data Protection Regulation (GDPR) requires this data to remain just as well protected there. Either the European Commission has recognised that the country offers adequate protection, or the provider commits to such protection, most often through the Commission’s standard contractual clauses. The provider’s privacy policy gives details.',
  'charter.transfers.lead':
    'With these providers, data may leave the European Economic Area (the European Union, Iceland, Liechtenstein and Norway):',
  'charter.transfers.other': 'other appropriate safeguards',
  'charter.transfers.title': 'Outside the European Economic Area',
};
