// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'üçüncü taraf çerezlerini engelleyebilirsiniz;',
  'charter.browser.effects':
    'Bu sitenin çerezlerini silmek seçiminizi de siler ve size yeniden sorulur. Zorunlu olanlar dâhil tüm çerezleri engellemek oturum açmanızı önleyebilir.',
  'charter.browser.erase': 'kayıtlı çerezleri görebilir, tümünü birden veya site site silebilirsiniz;',
  'charter.browser.gpc':
    'Tarayıcınız Global Privacy Control sinyali gönderirse bu site, siz burada başka türlü karar vermedikçe bunu ret sayar: {0}.',
  'charter.browser.help':
    'Bunun nasıl yapılacağını tarayıcınızın yardım sayfaları açıklar: orada “çerezler” sözcüğünü arayın.',
  'charter.browser.lead':
    'Tarayıcınız da tüm sitelerde size denetim olanağı verir. Ayarlarındaki “Gizlilik” veya “Gizlilik ve güvenlik” bölümünde:',
  'charter.browser.private': 'tarayıcı kapanırken her şeyin silinmesini sağlayabilir veya gizli pencere açabilirsiniz.',
  'charter.browser.title': 'Tarayıcınızın ayarlarını kullanma',
  'charter.contact': 'İletişim sayfası',
  'charter.controller.address': 'Adres',
  'charter.controller.contact': 'İletişim',
  'charter.controller.controller': 'Veri sorumlusu',
  'charter.controller.dpo': 'Veri koruma görevlisi',
  'charter.controller.legal': 'Veri sorumlusuna nasıl ulaşacağınızı sitenin yasal bilgiler sayfasında bulabilirsiniz.',
  'charter.controller.meaning':
    'Veri sorumlusu, bu sitede çerezlerin neden ve nasıl kullanılacağına karar verir ve bundan yasalar önünde sorumludur.',
  'charter.controller.notice': 'Yasal bilgiler',
  'charter.controller.site': 'Site',
  'charter.controller.title': 'Çerezlerden kim sorumlu?',
  'charter.controller.write': 'Her türlü sorunuz için veri sorumlusuna yazabilirsiniz.',
  'charter.controls.exempt': 'Burada sizden bir şey istenmez, ancak rızadan muaf olana itiraz edebilirsiniz.',
  'charter.controls.lead':
    'Kabul etmek ve reddetmek aynı derecede kolaydır ve fikrinizi her zaman değiştirebilirsiniz: buradan veya site sayfalarındaki “Çerezlerimi yönet” bağlantısından.',
  'charter.controls.nothing':
    'Şu anda karar vermeniz gereken bir şey yok. İleride rızanız istenirse buradan rıza verebilir, reddedebilir ve fikrinizi değiştirebilirsiniz.',
  'charter.controls.title': 'Seçim yapma veya seçimlerinizi değiştirme',
  'charter.cookies.lead':
    'Her çerez; hizmet sağlayıcısı, hizmeti, amacı ve biliniyorsa saklama süresiyle birlikte gösterilir.',
  'charter.cookies.pattern': 'Adlardaki yıldız (*), değişen bir karakter dizisinin yerini tutar.',
  'charter.cookies.title': 'Çerez listesi',
  'charter.date.text': 'Bu politika {0} tarihinde güncellendi.',
  'charter.date.title': 'Güncelleme',
  'charter.definition.law':
    'Bu nedenle Fransa’daki Bilişim ve Özgürlükler Kanunu’nun 82. maddesi, siteleri çerezlerinin ne işe yaradığını ve nasıl reddedileceğini size bildirmekle ve istisnalar dışında önce rızanızı almakla yükümlü kılar.',
  'charter.definition.texts':
    'Başvuru metinleri: bilişim, dosyalar ve özgürlükler hakkında 6 Ocak 1978 tarihli ve 78-17 sayılı Fransız kanunu; 27 Nisan 2016 tarihli (AB) 2016/679 sayılı tüzük, Genel Veri Koruma Tüzüğü (GDPR).',
  'charter.definition.title': 'Çerez nedir?',
  'charter.definition.use':
    'Bu bellek sayesinde site oturumunuzu açık tutar, dilinizi veya sepetinizi hatırlar. Ancak bir çerez, sizi diğer ziyaretçilerden ayıran bir numara da içerebilir: bu durumda istatistik oluşturmak veya göreceğiniz reklamları seçmek için gezinmenizin izlenmesini sağlar.',
  'charter.definition.what':
    'Çerez, bir sitenin tarayıcınıza emanet ettiği, adı olan kısa bir bilgidir. Tarayıcınız bunu belirli bir süre saklar ve her sayfada, her ziyarette siteye geri gönderir.',
  'charter.exemptions.audience':
    'Fransa’da kişisel verileri koruyan kurum olan CNIL; yalnızca sitenin yayıncısına hizmet etmesi, yalnızca anonim istatistikler üretmesi ve sizi bir siteden diğerine izlememesi koşuluyla ziyaret ölçümünün de rızadan muaf olabileceğini kabul eder. Bu çerezlerin en fazla on üç ay sürmesini ve her ziyarette uzatılmamasını önerir. Bu çerezlere her zaman itiraz edebilirsiniz.',
  'charter.exemptions.conditions':
    'Veriler başkalarıyla birleştirilmemeli ve üçüncü taraflara iletilmemelidir; CNIL bunların en fazla yirmi beş ay saklanmasını önerir.',
  'charter.exemptions.exempt': 'Site, bu muafiyetin koşullarını karşıladığı görüşündedir.',
  'charter.exemptions.law':
    'Kanun, yalnızca elektronik iletişimi sağlamaya veya kolaylaştırmaya yarayan çerezler ile açıkça talep ettiğiniz bir hizmet için kesinlikle gerekli olan çerezleri rızadan muaf tutar.',
  'charter.exemptions.required': 'Sitenin, talep ettiğiniz hizmeti size sunabilmek için bunlara ihtiyacı vardır.',
  'charter.exemptions.title': 'Rızadan muaf çerezler',
  'charter.introduction':
    'Bu politika, “{0}” sitesinin hangi çerezleri kullandığını, bunların ne işe yaradığını, seçeneklerinizi ve haklarınızı açıklar.',
  'charter.kinds.first.term': 'Birinci taraf çerezleri',
  'charter.kinds.first.text':
    'Ziyaret ettiğiniz site tarafından yerleştirilir. Zorunlu olabilecekleri gibi istatistik veya reklam amacıyla da kullanılabilirler.',
  'charter.kinds.lead': 'Çerezler, kullanım amaçlarına ve onları yerleştiren siteye göre birbirinden ayrılır.',
  'charter.kinds.necessary.term': 'Zorunlu çerezler',
  'charter.kinds.necessary.text':
    'Bunlar olmadan site, talep ettiğiniz hizmeti sunamaz: oturum açma, dilinizi hatırlama, sepet doldurma. Rıza gerekmez.',
  'charter.kinds.others.term': 'Diğer izleme teknolojileri',
  'charter.kinds.others.text':
    'Bir site, tarayıcının yerel depolama denilen başka bir belleğine de yazabilir veya cihazınızı özelliklerinden tanıyabilir. Kanun bu yöntemleri çerezlerle bir tutar: burada “çerezler” sözcüğü bunların tümünü kapsar.',
  'charter.kinds.statistics.text':
    'Sitenin ne kadar ziyaret edildiğini ölçer. Ölçüm yalnızca sitenin yayıncısına hizmet ediyor, yalnızca anonim istatistikler üretiyor ve sizi bir siteden diğerine izlemiyorsa rıza gerekmez; aksi hâlde gerekir.',
  'charter.kinds.third.term': 'Üçüncü taraf çerezleri',
  'charter.kinds.third.text':
    'Örneğin video, harita veya reklam sunan başka bir site tarafından yerleştirilir. Bu site birçok başka sitede yer alıyorsa ziyaretlerinizi birbiriyle ilişkilendirip nelere ilgi duyduğunuzu çıkarabilir.',
  'charter.kinds.title': 'Çerez türleri',
  'charter.outline': 'Bu politikada',
  'charter.partners.choice.none': 'Burada yerleştirilen hiçbir çerez rızanıza bağlı değildir.',
  'charter.partners.choice.one': 'Seçiminiz bunlardan biriyle ilgilidir.',
  'charter.partners.choice.other': 'Seçiminiz bunlardan {0} tanesiyle ilgilidir.',
  'charter.partners.controller': 'Kendi işlemesinin veri sorumlusu',
  'charter.partners.joint': 'Ortak veri sorumlusu',
  'charter.partners.none': 'Bu site hiçbir hizmet sağlayıcıdan yararlanmaz.',
  'charter.partners.one':
    'Bu site tek bir hizmet sağlayıcıdan, yani siteye hizmet sunan tek bir kuruluştan yararlanır.',
  'charter.partners.other': 'Bu site {0} hizmet sağlayıcıdan, yani siteye hizmet sunan kuruluşlardan yararlanır.',
  'charter.partners.policy': 'Gizlilik politikası',
  'charter.partners.policy-of': 'Gizlilik politikası: {0}',
  'charter.partners.processor': 'Veri işleyen',
  'charter.partners.title': 'Hizmet sağlayıcıların listesi',
  'charter.print': 'Yazdır veya PDF olarak kaydet',
  'charter.purposes.asked': 'Rızanız istenir.',
  'charter.purposes.basis': 'Hukuki dayanak: {0}.',
  'charter.purposes.basis.consent': 'Hukuki dayanak: rızanız (GDPR madde 6, fıkra 1, bent a).',
  'charter.purposes.exempt': 'Rızanız istenmez, ancak bu çerezlere itiraz edebilirsiniz.',
  'charter.purposes.lead':
    'Aşağıda “{0}” sitesinin ({1}) çerezleri kullanma amaçları, yani kesin nedenleri yer almaktadır. Rızanızın istendiği durumlarda, siz rıza vermeden önce cihazınıza hiçbir şey kaydedilmez ve cihazınızdan hiçbir şey okunmaz.',
  'charter.purposes.required': 'Bu çerezler zorunlu olduğundan rızanız istenmez.',
  'charter.purposes.title': 'Bu sitenin çerezleri ne işe yarar',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Tümünü, bir amacı veya tek bir hizmeti reddedebilirsiniz. Ret hiçbir zaman kesin değildir: eksikliğini duyduğunuz bir içeriğe her zaman izin verebilirsiniz.',
  'charter.refusal.lead': 'Reddederseniz tüm sayfalar erişilebilir kalır.',
  'charter.refusal.nothing':
    'Bu site yalnızca zorunlu çerezler kullanır: kabul etmeniz veya reddetmeniz gereken bir şey yoktur.',
  'charter.refusal.services': 'Yalnızca şu hizmetler yüklenmez:',
  'charter.refusal.title': 'Reddederseniz',
  'charter.retention.data': 'Toplanan veriler aşağıdaki hizmetler tarafından belirtilen süre boyunca saklanır:',
  'charter.retention.objection':
    'Rızadan muaf olana itirazınız, siz geri alana kadar saklanır; itirazı saklayan çerez ziyaretlerinizde yenilenir.',
  'charter.retention.text':
    'Kabul etseniz de reddetseniz de seçiminiz {0} süreyle saklanır; siteye yeniden gelmeniz bu süreyi uzatmaz. Sürenin sonunda size yeniden sorulur. Bu arada bir amaç eklenir veya değişirse soru yalnızca o amaçla ilgili olur.',
  'charter.retention.title': 'Seçiminizin geçerlilik süresi',
  'charter.retention.where':
    'Seçiminiz tarayıcınızda, “{0}” adlı çerezde, seçimi yaptığınız günle birlikte kaydedilir; çerezde kimliğinizi belirleyen hiçbir bilgi yer almaz.',
  'charter.rights.access.term': 'Verilerinize erişme',
  'charter.rights.access.text':
    'Hangi verilerinizin tutulduğunu ve ne işe yaradığını sorabilir, bunların bir kopyasını alabilirsiniz.',
  'charter.rights.complaint':
    'Haklarınıza uyulmadığını düşünüyorsanız Fransa’nın veri koruma kurumu olan Commission nationale de l’informatique et des libertés’ye (CNIL) şikâyette bulunabilirsiniz.',
  'charter.rights.complaint.link': 'CNIL’e şikâyette bulun',
  'charter.rights.death.term': 'Ölümünüzden sonra ne olacağına karar vermek',
  'charter.rights.death.text': 'Fransız hukuku bu konuda talimat bırakmanıza izin verir.',
  'charter.rights.erasure.term': 'Verilerinizi düzelttirme veya sildirme',
  'charter.rights.erasure.text':
    'Yanlış verilerin düzeltilmesini, artık gerekli olmayan veya rızanızı geri aldığınız verilerin silinmesini isteyebilirsiniz.',
  'charter.rights.how':
    'Bu hakları kullanmak için veri sorumlusuna yazın. Başvuru ücretsizdir ve yanıtın kural olarak en geç bir ay içinde size ulaşması gerekir.',
  'charter.rights.lead': 'AB Genel Veri Koruma Tüzüğü (GDPR), sizinle ilgili veriler üzerinde size haklar tanır.',
  'charter.rights.objection.term': 'Verilerinizin kullanılmasına itiraz etme',
  'charter.rights.objection.text':
    'Bir kullanım rızanıza dayanmıyorsa çoğu durumda kendi özel durumunuzla ilgili nedenlerle buna itiraz edebilir ve inceleme süresince kullanımın durdurulmasını sağlayabilirsiniz.',
  'charter.rights.portability.term': 'Verileri almak veya iletilmesini istemek',
  'charter.rights.portability.text':
    'Rızanızla verdiğiniz verileri yaygın bir biçimde alın veya başka bir kuruluşa iletilmesini isteyin.',
  'charter.rights.settings': 'Ayarlara git',
  'charter.rights.title': 'Haklarınız',
  'charter.rights.withdraw.term': 'Rızanızı geri alma',
  'charter.rights.withdraw.text':
    'Her zaman ve rıza verdiğiniz kadar kolayca geri alabilirsiniz. Daha önce yapılanlar hukuka uygun kalır.',
  'charter.rights.write': 'Veri sorumlusuna yazmak için:',
  'charter.transfers.adequacy': 'Avrupa Komisyonunun yeterlilik kararı',
  'charter.transfers.clauses': 'Avrupa Komisyonunun standart sözleşme hükümleri',
  'charter.transfers.copy': 'bir kopyasını edinin',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'AB Genel Veri Koruma Tüzüğü (GDPR), verilerin orada da aynı ölçüde korunmasını şart koşar. Ya Avrupa Komisyonu ülkenin yeterli koruma sağladığını kabul etmiştir ya da hizmet sağlayıcı, çoğunlukla Komisyonun standart sözleşme hükümleriyle, bunu taahhüt eder. Ayrıntılar hizmet sağlayıcının gizlilik politikasında yer alır.',
  'charter.transfers.lead':
    'Şu hizmet sağlayıcılarla veriler Avrupa Ekonomik Alanı’nın (Avrupa Birliği, İzlanda, Lihtenştayn ve Norveç) dışına çıkabilir:',
  'charter.transfers.other': 'diğer uygun güvenceler',
  'charter.transfers.title': 'Avrupa Ekonomik Alanı dışında',
};
