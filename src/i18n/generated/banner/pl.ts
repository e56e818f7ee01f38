// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting':
    'Jeśli wyrazisz zgodę, na Twoim urządzeniu będą zapisywane i odczytywane pliki cookie w tych celach.',
  'banner.again':
    'Od Twojego ostatniego wyboru zmieniło się użycie plików cookie w tym serwisie (administrator danych: {0}). Inne odpowiedzi są ważne; podejmij jeszcze decyzję w sprawie:',
  'banner.heading': 'Pliki cookie: wybór należy do Ciebie',
  'banner.intro':
    'Za Twoją zgodą {0} (administrator danych w tym serwisie) wraz z partnerami używa plików cookie i podobnych technologii w następujących celach:',
  'banner.intro.alone':
    'Za Twoją zgodą ten serwis (administrator danych: {0}) używa plików cookie i podobnych technologii w następujących celach:',
  'banner.kept':
    'Twój wybór przechowujemy przez {0}. Możesz go zmienić w każdej chwili, używając opcji „Zarządzaj plikami cookie”.',
  'banner.partners.one': 'Zobacz partnera ({0})',
  'banner.partners.other': 'Zobacz {0} partnerów',
  'banner.preferences': 'Dostosuj',
  'banner.refusing': 'Jeśli odmówisz, nic takiego się nie stanie i nadal możesz korzystać z serwisu.',
  'banner.refusing.content': 'Jeśli odmówisz, nadal możesz korzystać z serwisu; powiązane treści będą ukryte.',
  'banner.saved': 'Twój wybór został zapisany.',
  'banner.unkept.close': 'Rozumiem',
  'banner.unkept.heading': 'Twój wybór dotyczy tylko tej strony',
  'banner.unkept.text':
    'Przeglądarka nie mogła go zapisać: blokuje pliki cookie i pamięć tego serwisu. Zapytamy ponownie na następnej stronie.',
  'category.embeds.description': 'Wyświetlanie filmów, map i innych treści pochodzących z serwisów podmiotów trzecich.',
  'category.embeds.label': 'Treści zewnętrzne',
  'category.marketing.description':
    'Wyświetlanie reklam dopasowanych do Twojej aktywności w sieci i Twojego profilu oraz mierzenie ich skuteczności.',
  'category.marketing.label': 'Reklama',
  'category.necessary.description':
    'Niezbędne do działania serwisu: logowanie, język, bezpieczeństwo, zapamiętanie Twojego wyboru.',
  'category.necessary.label': 'Niezbędne',
  'category.preferences.description':
    'Zapamiętanie Twoich preferencji wyświetlania, aby dostosować serwis przy następnej wizycie.',
  'category.preferences.label': 'Personalizacja',
  'category.social.description':
    'Udostępnianie treści w serwisach społecznościowych, które mogą wtedy śledzić Twoją aktywność w tym serwisie.',
  'category.social.label': 'Serwisy społecznościowe',
  'category.statistics.description': 'Liczenie odwiedzin i poznawanie sposobu korzystania z serwisu, aby go ulepszać.',
  'category.statistics.label': 'Pomiar odwiedzin',
  'category.unclassified.description': 'Pliki cookie, których kategorii serwis jeszcze nie określił.',
  'category.unclassified.label': 'Niesklasyfikowane',
  'choice.accept-all': 'Zaakceptuj wszystkie',
  'choice.refuse-all': 'Odrzuć wszystkie',
};
