// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.again':
    'Використання файлів cookie на цьому сайті (контролер даних: {0}) змінилося після вашого останнього вибору. Інші ваші відповіді чинні; бракує вашої відповіді щодо:',
  'banner.consequences':
    'Якщо ви відмовитеся, сайтом можна користуватися й далі; пов’язаний вміст буде приховано. Ваш вибір зберігається {0}, і його будь-коли можна змінити через «Керувати файлами cookie».',
  'banner.heading': 'Файли cookie: вибір за вами',
  'banner.intro':
    'За вашою згодою {0} (контролер даних на цьому сайті) разом із партнерами використовує файли cookie та подібні технології для таких цілей:',
  'banner.intro.alone':
    'За вашою згодою цей сайт (контролер даних: {0}) використовує файли cookie та подібні технології для таких цілей:',
  'banner.partners.one': 'Переглянути нашого партнера ({0})',
  'banner.partners.other': 'Переглянути наших {0} партнерів',
  'banner.preferences': 'Налаштувати',
  'banner.saved': 'Ваш вибір збережено.',
  'banner.unkept.close': 'Зрозуміло',
  'banner.unkept.heading': 'Ваш вибір діє лише для цієї сторінки',
  'banner.unkept.text':
    'Ваш браузер не зміг його зберегти: він блокує файли cookie та сховище цього сайту. Ми запитаємо вас знову на наступній сторінці.',
  'category.embeds.description': 'Показувати відео, карти та інший вміст зі сторонніх сайтів.',
  'category.embeds.label': 'Зовнішній вміст',
  'category.marketing.description':
    'Показувати рекламу, підібрану за вашими переглядами та профілем, і вимірювати її ефективність.',
  'category.marketing.label': 'Реклама',
  'category.necessary.description': 'Необхідні для роботи сайту: вхід, мова, безпека, запам’ятовування вашого вибору.',
  'category.necessary.label': 'Необхідні',
  'category.preferences.description':
    'Запам’ятовувати ваші налаштування відображення, щоб персоналізувати сайт під час наступного відвідування.',
  'category.preferences.label': 'Персоналізація',
  'category.social.description':
    'Поширювати вміст у соціальних мережах, які можуть тоді відстежувати ваші дії на цьому сайті.',
  'category.social.label': 'Соціальні мережі',
  'category.statistics.description':
    'Рахувати відвідування та з’ясовувати, як користуються сайтом, щоб його вдосконалювати.',
  'category.statistics.label': 'Вимірювання відвідуваності',
  'category.unclassified.description': 'Файли cookie, категорію яких сайт ще не вказав.',
  'category.unclassified.label': 'Некласифіковані',
  'choice.accept-all': 'Прийняти всі',
  'choice.refuse-all': 'Відхилити всі',
};
