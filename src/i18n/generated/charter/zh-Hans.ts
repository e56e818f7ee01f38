// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': '阻止第三方 Cookie；',
  'charter.browser.effects':
    '删除本网站的 Cookie 也会删除您的选择，届时会再次询问您。如果阻止所有 Cookie（包括必要 Cookie），您可能无法登录。',
  'charter.browser.erase': '查看已保存的 Cookie，并将其全部删除或按网站逐个删除；',
  'charter.browser.help': '浏览器的帮助页面会说明操作方法：请在其中搜索“Cookie”。',
  'charter.browser.lead': '您也可以通过浏览器控制所有网站的 Cookie。在浏览器设置的“隐私”或“隐私和安全”部分，您可以：',
  'charter.browser.private': '在关闭浏览器时删除所有数据，或打开隐私浏览窗口。',
  'charter.browser.title': '通过浏览器进行控制',
  'charter.contact': '联系页面',
  'charter.controller.contact': '联系方式',
  'charter.controller.controller': '数据控制者',
  'charter.controller.legal': '您可在本网站的法律声明中找到其联系方式。',
  'charter.controller.meaning': '数据控制者决定本网站为何以及如何使用 Cookie，并依法承担责任。',
  'charter.controller.site': '网站',
  'charter.controller.title': '由谁负责？',
  'charter.controller.write': '如有任何问题，请与其联系。',
  'charter.controls.lead':
    '接受和拒绝同样简单，您可随时改变主意：在此处更改，或使用网站页面上的“管理我的 Cookie”链接。',
  'charter.controls.nothing': '您目前无需作出任何决定。如果日后需要征求您的同意，您可在此处表示同意、拒绝或改变主意。',
  'charter.controls.title': '作出或更改您的选择',
  'charter.cookies.lead': '列出每个 Cookie 时，均注明其服务提供商、服务、用途，以及保留期限（如已知）。',
  'charter.cookies.pattern': '名称中的星号（*）代表一串可变的字符。',
  'charter.cookies.title': 'Cookie 列表',
  'charter.date.text': '本政策更新于{0}。',
  'charter.date.title': '更新日期',
  'charter.definition.law':
    '因此，法国《信息与自由法》第 82 条规定，除例外情形外，网站必须告知您其 Cookie 的用途及拒绝方法，并事先征得您的同意。',
  'charter.definition.title': '什么是 Cookie？',
  'charter.definition.use':
    '借助这一记忆功能，网站可以保持您的登录状态，记住您的语言或购物车。但 Cookie 也可能包含一个将您与其他访客区分开来的编号，从而可用于追踪您的浏览行为，以编制统计数据或决定向您展示哪些广告。',
  'charter.definition.what':
    'Cookie 是一小段带有名称的信息，由网站交给您的浏览器保存。浏览器会将其保留一段时间，并在您每次打开页面、每次访问时将其发回网站。',
  'charter.exemptions.audience':
    '法国的个人数据保护机构 CNIL 认为，访问统计也可免于征求同意，条件是：仅供网站发布者自身使用，只生成匿名统计数据，且不跨网站追踪您。CNIL 建议此类 Cookie 的有效期不超过十三个月，且不因每次访问而延长。您可随时提出反对。',
  'charter.exemptions.exempt': '本网站认为其符合此项豁免的条件。',
  'charter.exemptions.law':
    '法律规定以下 Cookie 无需征求同意：仅用于实现或便利电子通信的 Cookie，以及对您明确请求的服务而言绝对必要的 Cookie。',
  'charter.exemptions.required': '网站需要这些 Cookie 才能为您提供所请求的服务。',
  'charter.exemptions.title': '无需征求同意的 Cookie',
  'charter.introduction': '本政策说明“{0}”网站使用哪些 Cookie、这些 Cookie 的用途，以及您的选择和权利。',
  'charter.kinds.first.term': '第一方 Cookie（first-party）',
  'charter.kinds.first.text': '由您正在访问的网站设置。它们可能是必要的，但也可能用于统计或广告。',
  'charter.kinds.lead': 'Cookie 可按用途以及设置 Cookie 的网站加以区分。',
  'charter.kinds.necessary.term': '必要 Cookie',
  'charter.kinds.necessary.text':
    '没有这些 Cookie，网站就无法提供您请求的服务，例如登录、记住您的语言、使用购物车。无需征求同意。',
  'charter.kinds.others.term': '其他追踪技术',
  'charter.kinds.others.text':
    '网站还可以将信息写入浏览器的另一种存储空间（称为本地存储），或根据设备特征识别您的设备。法律对这些方式与 Cookie 一视同仁：在本政策中，“Cookie”一词涵盖所有这些方式。',
  'charter.kinds.statistics.term': '统计 Cookie',
  'charter.kinds.statistics.text':
    '用于衡量网站的访问情况。须征得同意，除非该统计仅供网站发布者自身使用，只生成匿名统计数据，且不跨网站追踪您。',
  'charter.kinds.third.term': '第三方 Cookie（third-party）',
  'charter.kinds.third.text':
    '由其他网站设置，例如提供视频、地图或广告的网站。如果同一第三方出现在许多网站上，它就可以将您的多次访问关联起来，从而推断您的兴趣。',
  'charter.kinds.title': 'Cookie 的种类',
  'charter.outline': '本政策内容',
  'charter.partners.choice.none': '此处设置的 Cookie 均无需您的同意。',
  'charter.partners.choice.one': '您的选择涉及其中一个。',
  'charter.partners.choice.other': '您的选择涉及其中 {0} 个。',
  'charter.partners.none': '本网站未使用任何服务提供商。',
  'charter.partners.one': '本网站使用一个服务提供商，即向本网站提供服务的机构。',
  'charter.partners.other': '本网站使用 {0} 个服务提供商，即向本网站提供服务的机构。',
  'charter.partners.policy': '隐私政策',
  'charter.partners.policy-of': '隐私政策：{0}',
  'charter.partners.title': '服务提供商列表',
  'charter.print': '打印或另存为 PDF',
  'charter.purposes.asked': '需要征求您的同意。',
  'charter.purposes.exempt': '无需征求您的同意，但您可以反对使用这些 Cookie。',
  'charter.purposes.lead':
    '以下是“{0}”网站（网址：{1}）使用 Cookie 的用途，即具体原因。凡需征求您同意的，在您同意之前，不会在您的设备上存储或读取任何信息。',
  'charter.purposes.required': '无需征求您的同意，因为这些 Cookie 是必要的。',
  'charter.purposes.title': '本网站 Cookie 的用途',
  'charter.refusal.item': '{0}：{1}',
  'charter.refusal.later':
    '您可以拒绝全部用途、某一用途或某一项服务。拒绝并非不可更改：您随时可以允许显示您需要的内容。',
  'charter.refusal.lead': '拒绝不会使您无法访问任何页面：网站仍可使用。',
  'charter.refusal.nothing': '本网站仅使用必要 Cookie：您无需接受或拒绝任何内容。',
  'charter.refusal.services': '只有以下服务不会加载：',
  'charter.refusal.title': '如果您拒绝',
  'charter.retention.standing': '您当前的选择作出于{0}，将保留至{1}。',
  'charter.retention.text':
    '无论您接受还是拒绝，您的选择都将保留{0}；再次访问网站不会延长这一期限。期满后会再次询问您。如果在此期间新增或变更了某项用途，则仅就该用途询问您。',
  'charter.retention.title': '您的选择的有效期',
  'charter.retention.undecided': '您尚未作出选择。',
  'charter.retention.unkept': '您的选择作出于{0}。您的浏览器未能保存该选择，因此它仅对本页有效。',
  'charter.retention.where':
    '您的选择保存在您浏览器的“{0}” Cookie 中，其中仅记录您作出选择的日期，不含任何可识别您身份的信息。',
  'charter.rights.access.term': '查阅您的数据',
  'charter.rights.access.text': '您可以询问对方持有哪些数据、作何用途，并获取一份副本。',
  'charter.rights.complaint': '如果您认为自己的权利未得到尊重，可以向法国国家信息与自由委员会（CNIL）投诉。',
  'charter.rights.complaint.link': '向 CNIL 投诉',
  'charter.rights.erasure.term': '要求更正或删除您的数据',
  'charter.rights.erasure.text': '您可以要求更正不准确的数据，并要求删除不再需要的数据或您已撤回同意的数据。',
  'charter.rights.how': '如需行使这些权利，请致函数据控制者。此项服务免费，您原则上应在一个月内收到答复。',
  'charter.rights.lead': '欧盟《通用数据保护条例》（GDPR）赋予您对自己个人数据的权利。',
  'charter.rights.objection.term': '反对使用您的数据',
  'charter.rights.objection.text':
    '如果某项使用并非基于您的同意，您通常可以基于自身的特殊情况提出反对，并要求在审查期间暂停该项使用。',
  'charter.rights.settings': '前往设置',
  'charter.rights.title': '您的权利',
  'charter.rights.withdraw.term': '撤回您的同意',
  'charter.rights.withdraw.text': '您可随时撤回同意，与作出同意时同样简单。撤回之前已进行的处理仍然有效。',
  'charter.rights.write': '致函数据控制者：',
  'charter.transfers.item': '{0}：{1}',
  'charter.transfers.law':
    '欧盟《通用数据保护条例》（GDPR）要求这些数据在境外仍受到同等保护：要么欧盟委员会已认定该国提供充分保护，要么由服务提供商作出相应承诺，通常采用欧盟委员会的标准合同条款。详情见服务提供商的隐私政策。',
  'charter.transfers.lead': '使用以下服务提供商时，数据可能会离开欧洲经济区（欧盟、冰岛、列支敦士登和挪威）：',
  'charter.transfers.title': '欧盟境外',
};
