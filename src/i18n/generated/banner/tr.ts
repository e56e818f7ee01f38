// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Kabul ederseniz bu amaçlarla cihazınıza çerezler yerleştirilir ve okunur.',
  'banner.again':
    'Son seçiminizden bu yana bu sitenin (sorumlusu: {0}) çerez kullanımı değişti. Diğer yanıtlarınız geçerliliğini koruyor; yalnızca şunlar için yanıtınız eksik:',
  'banner.heading': 'Çerezler: seçim sizin',
  'banner.intro':
    'Rızanızla, bu sitenin sorumlusu ({0}) ve iş ortakları şu amaçlarla çerezler ve diğer izleme teknolojilerini kullanır:',
  'banner.intro.alone':
    'Rızanızla, bu site (sorumlusu: {0}) şu amaçlarla çerezler ve diğer izleme teknolojilerini kullanır:',
  'banner.kept': 'Seçiminiz {0} süreyle saklanır ve “Çerezlerimi yönet” bağlantısıyla her zaman değiştirilebilir.',
  'banner.partners.one': 'İş ortağımızı göster ({0})',
  'banner.partners.other': '{0} iş ortağımızı göster',
  'banner.preferences': 'Özelleştir',
  'banner.refusing': 'Reddederseniz bunların hiçbiri olmaz ve siteyi kullanmaya devam edebilirsiniz.',
  'banner.refusing.content': 'Reddederseniz siteyi kullanmaya devam edebilirsiniz; ilgili içerikler gizlenir.',
  'banner.saved': 'Seçiminiz kaydedildi.',
  'banner.unkept.close': 'Anladım',
  'banner.unkept.heading': 'Seçiminiz yalnızca bu sayfa için geçerlidir',
  'banner.unkept.text':
    'Tarayıcınız seçiminizi kaydedemedi, çünkü bu sitenin çerezlerini ve depolamasını engelliyor. Sonraki sayfada size yeniden soracağız.',
  'category.embeds.description': 'Üçüncü taraf sitelerin sunduğu videoları, haritaları ve diğer içerikleri göstermek.',
  'category.embeds.label': 'Harici içerikler',
  'category.marketing.description':
    'Gezinmenize ve profilinize göre kişiselleştirilmiş reklamlar göstermek ve bunların etkisini ölçmek.',
  'category.marketing.label': 'Reklam',
  'category.necessary.description':
    'Sitenin çalışması için zorunludur: oturum açma, dil, güvenlik, seçiminizin hatırlanması.',
  'category.necessary.label': 'Zorunlu',
  'category.preferences.description':
    'Bir sonraki ziyaretinizde siteyi kişiselleştirmek için görüntüleme tercihlerinizi hatırlamak.',
  'category.preferences.label': 'Kişiselleştirme',
  'category.social.description':
    'İçerikleri sosyal ağlarda paylaşmak; sosyal ağlar bu durumda bu sitedeki gezinmenizi izleyebilir.',
  'category.social.label': 'Sosyal ağlar',
  'category.statistics.description':
    'Siteyi geliştirmek amacıyla ziyaretleri saymak ve sitenin nasıl kullanıldığını anlamak.',
  'category.statistics.label': 'Ziyaret ölçümü',
  'category.unclassified.description': 'Sitenin henüz kategorisini belirtmediği çerezler.',
  'category.unclassified.label': 'Sınıflandırılmamış',
  'choice.accept-all': 'Tümünü kabul et',
  'choice.refuse-all': 'Tümünü reddet',
};
