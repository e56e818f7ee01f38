// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Wenn Sie akzeptieren, werden für diese Zwecke Cookies auf Ihrem Gerät gesetzt und gelesen.',
  'banner.again':
    'Seit Ihrer letzten Auswahl hat sich geändert, wofür diese Website (verantwortlich: {0}) Cookies nutzt. Ihre anderen Antworten gelten weiter; es fehlt nur noch Ihre Antwort für:',
  'banner.heading': 'Cookies: Sie entscheiden',
  'banner.intro':
    'Mit Ihrer Einwilligung verwenden {0} (verantwortlich für diese Website) sowie Partnerunternehmen Cookies und ähnliche Technologien für:',
  'banner.intro.alone':
    'Mit Ihrer Einwilligung verwendet diese Website (verantwortlich: {0}) Cookies und ähnliche Technologien für:',
  'banner.kept': 'Ihre Auswahl wird {0} gespeichert. Sie können sie jederzeit über „Cookies verwalten“ ändern.',
  'banner.partners.one': 'Den Partner anzeigen ({0})',
  'banner.partners.other': 'Die {0} Partner anzeigen',
  'banner.preferences': 'Anpassen',
  'banner.refusing': 'Wenn Sie ablehnen, geschieht nichts davon, und die Website bleibt nutzbar.',
  'banner.refusing.content':
    'Wenn Sie ablehnen, bleibt die Website nutzbar; die betroffenen Inhalte werden ausgeblendet.',
  'banner.saved': 'Ihre Auswahl wurde gespeichert.',
  'banner.unkept.close': 'Verstanden',
  'banner.unkept.heading': 'Ihre Auswahl gilt nur für diese Seite',
  'banner.unkept.text':
    'Ihr Browser konnte sie nicht speichern: Er blockiert Cookies und Speicher dieser Website. Wir fragen Sie auf der nächsten Seite erneut.',
  'category.embeds.description': 'Videos, Karten und andere Inhalte von Websites Dritter anzeigen.',
  'category.embeds.label': 'Externe Inhalte',
  'category.marketing.description':
    'Personalisierte Werbung auf Grundlage Ihres Surfverhaltens und Ihres Profils anzeigen und ihre Wirkung messen.',
  'category.marketing.label': 'Werbung',
  'category.necessary.description':
    'Unverzichtbar für den Betrieb der Website: Anmeldung, Sprache, Sicherheit, Speicherung Ihrer Auswahl.',
  'category.necessary.label': 'Notwendig',
  'category.preferences.description':
    'Ihre Anzeigeeinstellungen speichern, um die Website bei Ihrem nächsten Besuch zu personalisieren.',
  'category.preferences.label': 'Personalisierung',
  'category.social.description':
    'Inhalte in sozialen Netzwerken teilen, die dann Ihre Aktivitäten auf dieser Website verfolgen können.',
  'category.social.label': 'Soziale Netzwerke',
  'category.statistics.description':
    'Besuche zählen und verstehen, wie die Website genutzt wird, um sie zu verbessern.',
  'category.statistics.label': 'Reichweitenmessung',
  'category.unclassified.description': 'Cookies, denen die Website noch keine Kategorie zugeordnet hat.',
  'category.unclassified.label': 'Nicht zugeordnet',
  'choice.accept-all': 'Alle akzeptieren',
  'choice.refuse-all': 'Alle ablehnen',
};
