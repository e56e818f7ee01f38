const kinds = { cookie: 'Cookie', local: 'localStorage key', session: 'sessionStorage key' } as const;

/** How many, and of what. */
const count = (number: number, what: string) => (number ? [`${number} ${what}${number === 1 ? '' : 's'}`] : []);

/** What `?cookie-debug` says, in English. */
export const adviceEn = {
  undeclared: {
    what: (place: keyof typeof kinds, name: string) => `${kinds[place]} “${name}” is not declared.`,
    why: 'The charter does not name it, and no refusal erases it.',
    setBy: (setter: string) => `Set by ${setter}.`,
    setByCalledFrom: (setter: string, caller: string) => `Set by ${setter}, called from ${caller}.`,
    setByNobody: 'Who set it is not known: the server, another page, or a script that ran before this help was loaded.',
    addTo: (service: string) => `Add it to the "cookies" of "${service}", whose host that is:`,
    add: 'Remove what sets it, or add it to the "cookies" of the service that does:',
  },

  request: {
    early: (host: string, service: string) =>
      `${host} was asked for something before consent to "${service}", which declares it.`,
    undeclared: (host: string) => `${host} was asked for something, and no service declares it.`,
    why: 'Whoever visits was made known to it before they could refuse.',
    askedBy: (who: string, address: string) => `Asked by ${who}: ${address}`,
    stylesheet: 'a stylesheet',
    page: 'the page',
    gate: 'Put what asks into a gate, which holds it back until then:',
    declare: 'Remove what asks, or declare whose it is, and put it into a gate of that service:',
  },

  template: {
    what: 'This template does not hold back in every browser what stands in it.',
    why: 'Firefox looks ahead into templates, and asks for pictures, posters, and scripts and styles that follow something to see.',
    fix: 'In these, write data-src, data-srcset, data-poster or data-href in the place of src, srcset, poster or href:',
  },

  texts: {
    lacking: (locale: string) => `Not said in "${locale}", but in another language:`,
    addLanguage: (locale: string) => `Give these texts in "${locale}" too, or one text for all languages.`,
    unknownMessage: 'No message has this id.',
    takeId: 'Take one of the ids of locales/en.xlf.',
    placeholders: 'The placeholders of this text are not those of the message.',
    found: (found: string) => `found ${found || '(none)'}`,
    takePlaceholders: (expected: string, message: string) => `Write ${expected || '(none)'}, as in “${message}”.`,
  },

  marks: {
    unknown: (id: string, mark: string) => `“${id}” is not declared: ${mark} opens nothing.`,
    unreadable: (mark: string) => `${mark} is no id, and no condition of ids.`,
    why: 'What waits for an id that the declaration does not know stays shut, whatever is decided.',
    nearest: (id: string) => `Did you mean “${id}”? Then write:`,
    choose: (ids: string) => `Write one of the ids that are declared: ${ids}.`,
  },

  troubles: {
    fault: (path: string) => `The declaration has a fault at ${path}.`,
    whyFault: 'A declaration with a fault asks nobody, and grants nothing.',
    expected: (expected: string) => `Expected: ${expected}.`,
    unread: (name: string, by: string) => `The declaration of ${name} is not read, as ${by} declares for the page.`,
    whyOne: 'A page has one declaration.',
    ownStore: 'Take one of them away, or give the element a store of its own: its property "store".',
    none: 'This page has no declaration that could be read.',
    whyNone: 'Nobody is asked, and nothing is granted.',
    fixNone:
      'Look whether its address answers, with JSON or with a page that has marked tables; the console names what went wrong.',
    load: 'A file of the package could not be loaded.',
    whyLoad: 'What it does is missing on this page. What it would have let in stays shut.',
    fixLoad:
      'Look whether the folder is there as a whole, of one release, and whether a policy (CSP) or a blocker refuses it.',
  },

  panel: {
    label: 'To mend on this page (cookie-debug)',
    count: (errors: number, warnings: number) =>
      `Cookies: ${[...count(errors, 'error'), ...count(warnings, 'warning')].join(', ')}`,
    error: 'Error',
    warning: 'Warning',
    actual: 'Found',
    why: 'Why',
    where: 'Where',
    fix: 'To do',
    source: 'Read the rule',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected, to be copied',
    close: 'Close',
    declared: 'Declared',
    declaredCounts: (categories: number, services: number, providers: number, cookies: number) =>
      [
        ...count(categories, 'purpose'),
        ...count(services, 'service'),
        ...count(providers, 'provider'),
        ...count(cookies, 'cookie'),
      ].join(', '),
    seen: 'Seen, not declared',
    seenNothing: 'nothing',
    copyCompleted: 'Copy the completed declaration',
  },
};

/** What each language says. */
export type AdviceWords = typeof adviceEn;
