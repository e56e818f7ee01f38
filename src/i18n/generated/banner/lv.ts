// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Ja piekrītat, šiem nolūkiem jūsu ierīcē tiek saglabātas un nolasītas sīkdatnes.',
  'banner.again':
    'Kopš jūsu pēdējās izvēles ir mainījies tas, kā šī vietne (par to atbild: {0}) izmanto sīkdatnes. Pārējās jūsu atbildes joprojām ir spēkā; trūkst tikai atbildes par šiem nolūkiem:',
  'banner.heading': 'Sīkdatnes: izvēle ir jūsu ziņā',
  'banner.intro':
    'Ar jūsu piekrišanu par šo vietni atbildīgais pārzinis ({0}) un tā partneri izmanto sīkdatnes un citus izsekošanas rīkus šādiem nolūkiem:',
  'banner.intro.alone':
    'Ar jūsu piekrišanu šī vietne (par to atbild: {0}) izmanto sīkdatnes un citus izsekošanas rīkus šādiem nolūkiem:',
  'banner.kept':
    'Jūsu izvēle tiek glabāta (termiņš: {0}), un to jebkurā laikā var mainīt sadaļā “Pārvaldīt sīkdatnes”.',
  'banner.partners.one': 'Skatīt mūsu partneri ({0})',
  'banner.partners.other': 'Skatīt mūsu partnerus ({0})',
  'banner.preferences': 'Pielāgot',
  'banner.refusing': 'Ja noraidāt, nekas no tā nenotiek, un vietni joprojām var lietot.',
  'banner.refusing.content': 'Ja noraidīsiet, vietni joprojām varēsiet lietot; attiecīgais saturs tiks paslēpts.',
  'banner.saved': 'Jūsu izvēle ir saglabāta.',
  'banner.unkept.close': 'Sapratu',
  'banner.unkept.heading': 'Jūsu izvēle attiecas tikai uz šo lapu',
  'banner.unkept.text':
    'Jūsu pārlūkprogramma nevarēja to saglabāt, jo bloķē šīs vietnes sīkdatnes un krātuvi. Nākamajā lapā jautāsim vēlreiz.',
  'category.embeds.description': 'Rādīt video, kartes un citu saturu, ko nodrošina trešo pušu vietnes.',
  'category.embeds.label': 'Ārējs saturs',
  'category.marketing.description':
    'Rādīt reklāmas, kas pielāgotas jūsu pārlūkošanas paradumiem un profilam, un mērīt to ietekmi.',
  'category.marketing.label': 'Reklāma',
  'category.necessary.description':
    'Nepieciešamas vietnes darbībai: pieteikšanās, valoda, drošība, jūsu izvēles atcerēšanās.',
  'category.necessary.label': 'Nepieciešamās',
  'category.preferences.description':
    'Atcerēties jūsu attēlojuma iestatījumus, lai nākamajā apmeklējumā vietne būtu jums pielāgota.',
  'category.preferences.label': 'Personalizācija',
  'category.social.description':
    'Kopīgot saturu sociālajos tīklos, kuri tad var izsekot jūsu pārlūkošanai šajā vietnē.',
  'category.social.label': 'Sociālie tīkli',
  'category.statistics.description': 'Skaitīt apmeklējumus un saprast, kā vietne tiek lietota, lai to uzlabotu.',
  'category.statistics.label': 'Apmeklējuma mērīšana',
  'category.unclassified.description': 'Sīkdatnes, kurām vietne vēl nav norādījusi kategoriju.',
  'category.unclassified.label': 'Neklasificētās',
  'choice.accept-all': 'Pieņemt visas',
  'choice.refuse-all': 'Noraidīt visas',
};
