// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'إذا قبلتم، تُوضع ملفات تعريف الارتباط على جهازكم وتُقرأ منه لهذه الأغراض.',
  'banner.again':
    'تغيّر استخدام ملفات تعريف الارتباط في هذا الموقع (المسؤول عنه: {0}) منذ اختياركم الأخير. تبقى إجاباتكم الأخرى سارية، ولا ينقص سوى اختياركم بشأن ما يلي:',
  'banner.heading': 'ملفات تعريف الارتباط: الخيار لكم',
  'banner.intro':
    'بموافقتكم، يستخدم المسؤول عن هذا الموقع ({0}) وشركاؤه ملفات تعريف الارتباط وأدوات تتبّع أخرى للأغراض التالية:',
  'banner.intro.alone':
    'بموافقتكم، يستخدم هذا الموقع (المسؤول عنه: {0}) ملفات تعريف الارتباط وأدوات تتبّع أخرى للأغراض التالية:',
  'banner.kept': 'يُحفظ اختياركم (المدة: {0})، ويمكنكم تغييره في أي وقت عبر «إدارة ملفات الارتباط».',
  'banner.partners.one': 'عرض شريكنا ({0})',
  'banner.partners.other': 'عرض شركائنا ({0})',
  'banner.partners.two': 'عرض شريكَينا ({0})',
  'banner.preferences': 'تخصيص',
  'banner.refusing': 'إذا رفضتم، لا يحدث شيء من ذلك ويبقى الموقع قابلًا للاستخدام.',
  'banner.refusing.content': 'إذا رفضتم، يبقى الموقع قابلًا للاستخدام، وتُخفى المحتويات المعنية.',
  'banner.saved': 'تم حفظ اختياركم.',
  'banner.unkept.close': 'فهمت',
  'banner.unkept.heading': 'يسري اختياركم على هذه الصفحة فقط',
  'banner.unkept.text':
    'تعذّر على متصفحكم حفظ الاختيار، لأنه يحظر ملفات تعريف الارتباط والتخزين لهذا الموقع. سنطرح عليكم السؤال مجددًا في الصفحة التالية.',
  'category.embeds.description': 'عرض مقاطع فيديو وخرائط ومحتويات أخرى تقدّمها مواقع خارجية.',
  'category.embeds.label': 'محتوى خارجي',
  'category.marketing.description': 'عرض إعلانات مخصّصة وفق تصفّحكم وملفكم الشخصي، وقياس أثرها.',
  'category.marketing.label': 'الإعلانات',
  'category.necessary.description': 'لا غنى عنها لعمل الموقع: تسجيل الدخول، واللغة، والأمان، وتذكّر اختياركم.',
  'category.necessary.label': 'الضرورية',
  'category.preferences.description': 'تذكّر تفضيلات العرض لديكم لتخصيص الموقع عند زيارتكم المقبلة.',
  'category.preferences.label': 'التخصيص',
  'category.social.description':
    'مشاركة المحتوى على شبكات التواصل الاجتماعي، التي يمكنها عندئذ تتبّع تصفّحكم في هذا الموقع.',
  'category.social.label': 'شبكات التواصل الاجتماعي',
  'category.statistics.description': 'إحصاء الزيارات وفهم كيفية استخدام الموقع بغرض تحسينه.',
  'category.statistics.label': 'قياس الزيارات',
  'category.unclassified.description': 'ملفات تعريف ارتباط لم يحدّد الموقع فئتها بعد.',
  'category.unclassified.label': 'غير مصنّفة',
  'choice.accept-all': 'قبول الكل',
  'choice.refuse-all': 'رفض الكل',
};
