// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'If you accept, cookies are set and read on your device for these purposes.',
  'banner.again':
    'This site, for which {0} is responsible, has changed how it uses cookies since your last choice. Your other answers still apply; we only need your answer for:',
  'banner.heading': 'Cookies: your choice',
  'banner.intro':
    'With your consent, {0} (responsible for this site) and its partners use cookies and other trackers to:',
  'banner.intro.alone':
    'With your consent, this site, for which {0} is responsible, uses cookies and other trackers to:',
  'banner.kept': 'Your choice is kept for {0} and you can change it at any time with “Manage my cookies”.',
  'banner.partners.one': 'View the partner ({0})',
  'banner.partners.other': 'View the {0} partners',
  'banner.preferences': 'Customise',
  'banner.refusing': 'If you reject, none of this happens and you can still use the site.',
  'banner.refusing.content':
    'If you reject these cookies, you can still use the site; the content that depends on them is hidden.',
  'banner.saved': 'Your choice has been saved.',
  'banner.unkept.close': 'I understand',
  'banner.unkept.heading': 'Your choice applies to this page only',
  'banner.unkept.text':
    'Your browser could not save it: it blocks cookies and storage for this site. We will ask you again on the next page.',
  'category.embeds.description': 'Display videos, maps and other content provided by third-party sites.',
  'category.embeds.label': 'External content',
  'category.marketing.description':
    'Show personalised advertising based on your browsing and your profile, and measure its effect.',
  'category.marketing.label': 'Advertising',
  'category.necessary.description':
    'Essential for the site to work: signing in, language, security, remembering your choice.',
  'category.necessary.label': 'Necessary',
  'category.preferences.description': 'Remember your display preferences to personalise the site on your next visit.',
  'category.preferences.label': 'Personalisation',
  'category.social.description': 'Share content on social networks, which may then track your browsing on this site.',
  'category.social.label': 'Social networks',
  'category.statistics.description': 'Count visits and understand how the site is used, in order to improve it.',
  'category.statistics.label': 'Audience measurement',
  'category.unclassified.description': 'Cookies that the site has not yet assigned to a category.',
  'category.unclassified.label': 'Unclassified',
  'choice.accept-all': 'Accept all',
  'choice.refuse-all': 'Reject all',
};
