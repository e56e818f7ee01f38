import { expectations } from '../../declaration/check/expectations.js';
import type { Hiding } from '../page/elements.js';

/** How many, and of what. */
const count = (number: number, what: string) => `${number || 'no'} ${what}${number === 1 ? '' : 's'}`;

/** What findings say, in English, by rule. */
export const findingsEn = {
  nothing: 'nothing',
  nothingFor: (name: string) => `nothing for ${name}`,
  within: (name: string, category: string) => `${name} in ${category}`,
  pixels: (size: string) => `${size} pixels`,

  report: {
    head: (errors: number, warnings: number) => `Conformity: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
    error: 'error',
    warning: 'warning',
    line: (label: 'actual' | 'message' | 'fix' | 'source', text: string) =>
      `${{ actual: 'found', message: 'why', fix: 'fix', source: 'rule' }[label]}: ${text}`,
  },

  reading: {
    expectations: expectations as Readonly<Record<keyof typeof expectations, string>>,
    unreadable: (expected: string) => ({
      message: 'The declaration cannot be read: nothing would be shown, asked or blocked.',
      fix: `Expected: ${expected}.`,
    }),
    exemptDuration: {
      message: 'Audience measurement is exempt from consent for 13 months at most.',
      fix: 'Set the cookie for 13 months or less and write that ("P13M"), or take "exempt" from its category.',
    },
    unjustified: {
      message: 'What needs no consent says why: it must be strictly necessary, or exempt.',
      fix: 'Add a "justification" that says what would not work without it, or have the category asked.',
    },
  },

  firstLayer: {
    controller: {
      message: 'Before they choose, people must know who is responsible; the name of a site is not yet somebody.',
      fix: 'Write the name of the body or company that answers for the site, even where it is the site’s own name.',
    },
    contact: {
      message: 'The charter cannot say where to exercise one’s rights.',
      fix: 'Write an e-mail address, or the address of a page.',
    },
    unclassified: {
      message: 'Nobody can consent to cookies of which the site does not say what they are for.',
      fix: 'Give each of them a category: a column “Catégorie” in the table, `category` on the element, or in the JSON.',
    },
    unused: (id: string) => ({
      actual: `${id}, which no service belongs to`,
      message: 'People are asked to agree to something that the site does not do.',
      fix: 'Remove the category until a service needs it.',
    }),
    vague: {
      message: 'A purpose must be specific: one must see what is done, and to what end.',
      fix: 'Say in a sentence what is recorded and what for, or leave the text of a well-known category to the package.',
    },
    /** What a text must say, by what it would be missing. */
    parts: {
      controller: 'who is responsible',
      duration: 'how long the choice is kept',
      partner: 'the partner’s name',
      partners: 'the number of partners',
      refusing: 'what refusing means',
      changing: 'that one can change one’s mind, and how',
    },
    missing: (parts: readonly string[]) => ({
      message: `With these words the first layer no longer says ${parts.join(', nor ')}.`,
      fix: 'Say it, with {0} where the package puts it in; or leave this text to the package.',
    }),
  },

  labels: {
    ambiguousAccept: 'Of these words one cannot tell for sure that they accept everything.',
    ambiguousRefuse: 'Of these words one cannot tell for sure that they refuse everything.',
    likeAChoice: 'The button that opens the choices sounds like a choice itself.',
    alike: 'Both buttons say the same.',
    plainly:
      'Leave these words to the package (“Tout accepter”, “Tout refuser”, “Personnaliser”), or say it as plainly.',
    oneAlone: (lacking: string) => ({
      message: 'The other button keeps the package’s words.',
      fix: `Give "${lacking}" words too, in the same form.`,
    }),
    wholesale: 'One says that it means everything, the other does not.',
    lengths: 'One is more than twice as long as the other: they will not weigh the same.',
    oneForm: 'Say both in one form, such as “Tout accepter” / “Tout refuser”.',
    pressing: {
      message: 'Praise, signs and pictures press people towards an answer.',
      fix: 'Say what it is for, and nothing more.',
    },
  },

  exemptions: {
    tracker: {
      message: 'This cookie follows people for others’ sake: it is neither necessary nor exempt.',
      fix: 'Move its service to a category that is asked, such as "statistics" or "marketing", and put it behind a gate.',
    },
    measuring: {
      message:
        'A site works without measuring its audience: that can be exempt from consent, but one may object to it.',
      fix: 'Move its service to a category with "exempt": true and a justification, or to "statistics".',
    },
    thirdParty: {
      message: 'Exempt measurement follows nobody from one site to another; a cookie of another site could.',
      fix: 'Measure with cookies of this site’s own, or have the category asked.',
    },
    unexplained: {
      message: 'The charter tells what these cookies are for, and not why this site cannot do without them.',
      fix: 'Add a sentence that says what would not work without them.',
    },
    retention: (period: string) => ({
      message: `Exempt measurement is to keep what it collects for twenty-five months at most, and not ${period}.`,
      fix: 'Shorten it, or ask for the category.',
    }),
    noReason: {
      message: 'This is no reason: it could stand beside any cookie.',
      fix: 'Say what would not work without them, or have the category asked.',
    },
  },

  partners: {
    policy: {
      message: 'People are asked to agree to a partner of which they cannot read what it does with their data.',
      fix: 'Write the address of its privacy policy.',
    },
    using: (provider: string, host: string) => `nothing for ${provider}, which uses ${host}`,
    country: {
      message:
        'People must be told of transfers out of the European Union; without a country, the charter tells of none.',
      fix: 'Write the two-letter code of the country that data goes to, such as "US" or "FR".',
    },
    to: (provider: string, country: string) => `nothing for ${provider}, in ${country}`,
    transfer: {
      message: 'People must be told what protects data that leave the European Economic Area, and where to get a copy.',
      fix: 'Write it, such as {"safeguard": "standard-clauses", "copy": "https://…"}; "adequacy" where the Commission has decided so.',
    },
  },

  cookies: {
    duration: {
      message: 'People must be told how long cookies work.',
      fix: 'Write an ISO 8601 duration such as "P13M", or "session".',
    },
    vague: (name: string) => ({
      message: 'A purpose must be specific: one must see what is done, and to what end.',
      fix: `Say in a few words what ${name} records and what for.`,
    }),
    ownCategory: {
      message: 'The cookie that stores the choice would be refused, and erased, with its category.',
      fix: 'Move it to a service of "necessary".',
    },
    ownDuration: (kept: string) => ({
      message: `The choice is really kept for ${kept}: the charter shows that, whatever is declared here.`,
      fix: `Write "${kept}", or set consent.duration.`,
    }),
  },

  terms: {
    longer: 'Longer than the six months that the CNIL recommends: people forget what they agreed to.',
    shorter: 'Shorter than the six months that the CNIL recommends: people who refused are asked again and again.',
    duration: 'Leave it out, or have a reason for another.',
    updated: {
      message: 'The charter cannot say when it was last changed.',
      fix: 'Write the day of the last change, such as "2026-11-23".',
    },
    insecure: {
      message:
        'Without https, the cookie that stores the choice cannot be Secure, and anybody on the way can read and change it.',
      fix: 'Serve the site by https.',
    },
  },

  page: {
    hidden: ({ css, of, box }: Hiding) => (box ? `a box of ${box} pixels` : of ? `${css} of ${of}` : css!),
    noLink: {
      actual: 'no link to the preferences',
      message: 'Consent must be as easy to withdraw as to give, from every page and at any time.',
      fix: 'Put <a href="#cookie-preferences">Manage my cookies</a> into the footer of every page.',
    },
    hiddenLink: {
      message: 'The link to the preferences cannot be seen on this page.',
      fix: 'Show it on every page, at every width.',
    },
    linkName: {
      message: 'People must find the way to their choices by its name, which the banner gives as “Manage my cookies”.',
      fix: 'Call it “Manage my cookies” (“Gérer mes cookies”), or have cookies in its name.',
    },
    outside: 'buttons outside the window',
    hiddenBanner: {
      message: 'The page asks, and nobody can see it: everything stays refused, and nobody is told of anything.',
      fix: 'Take away what hides it: CSS of the page, or a content blocker of this browser.',
    },
    covered: (by: string | undefined) => ({
      actual: by === undefined ? 'not to be clicked' : `covered by ${by}`,
      message: 'A choice that cannot be clicked cannot be made.',
      fix: 'Lower the z-index of what lies above the banner, or leave pointer-events as they are.',
    }),
    wall: {
      message: 'While it asks, the page seems not to be usable: consent that one gives to get in is not free.',
      fix: 'Let people scroll and use the page while nothing is decided.',
    },
    counts: (accepts: number, refuses: number) => ({
      actual: `${accepts} × accept all, ${refuses} × refuse all`,
      message: 'Wherever one can accept all, one must be able to refuse all, as easily.',
      fix: 'Put data-cookie-action="refuse-all" beside each data-cookie-action="accept-all", or take both away.',
    }),
    unequal: {
      font: 'Accepting and refusing (in this order) do not have the same font.',
      colour: 'Accepting and refusing (in this order) do not have the same colour.',
      frame: 'Accepting and refusing (in this order) do not have the same frame.',
      size: 'Accepting and refusing (in this order) do not have the same size.',
    },
    oneRule: 'Style both by one rule: no selector of the page may tell accepting from refusing.',
    contrast: (ratio: string) => ({
      actual: `a contrast of ${ratio}:1`,
      message: 'Text must have a contrast of at least 4.5:1.',
      fix: 'Change --cookie-accent or --cookie-on-accent (or the button’s own colours), in the light and in the dark scheme.',
    }),
    target: {
      message: 'What is pressed must be at least 24 × 24 pixels large, better 44.',
      fix: 'Leave --cookie-target at 2.75rem, or give the button padding.',
    },
  },
};

/** What each language says. */
export type FindingWords = typeof findingsEn;
