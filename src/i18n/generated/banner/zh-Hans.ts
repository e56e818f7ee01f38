// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': '如果您接受，将为上述用途在您的设备上存储和读取 Cookie。',
  'banner.again':
    '自您上次选择以来，本网站（负责方：{0}）使用 Cookie 的方式有所变更。您的其他选择仍然有效，只需就以下用途作出选择：',
  'banner.heading': 'Cookie：由您选择',
  'banner.intro': '经您同意，本网站的负责方（{0}）及其合作伙伴将使用 Cookie 和其他追踪技术，用于：',
  'banner.intro.alone': '经您同意，本网站（负责方：{0}）将使用 Cookie 和其他追踪技术，用于：',
  'banner.kept': '您的选择将保留{0}，您可随时通过“管理我的 Cookie”进行更改。',
  'banner.partners.one': '查看我们的合作伙伴（{0}）',
  'banner.partners.other': '查看我们的 {0} 个合作伙伴',
  'banner.preferences': '自定义',
  'banner.refusing': '如果您拒绝，上述情况均不会发生，您仍可使用本网站。',
  'banner.refusing.content': '如果您拒绝，仍可使用本网站，但相关内容会被隐藏。',
  'banner.saved': '您的选择已保存。',
  'banner.unkept.close': '我知道了',
  'banner.unkept.heading': '您的选择仅对本页有效',
  'banner.unkept.text':
    '您的浏览器未能保存您的选择，因为它阻止了本网站的 Cookie 和存储。打开下一页时，我们会再次询问您。',
  'category.embeds.description': '显示由第三方网站提供的视频、地图和其他内容。',
  'category.embeds.label': '外部内容',
  'category.marketing.description': '根据您的浏览记录和个人画像显示个性化广告，并衡量广告效果。',
  'category.marketing.label': '广告',
  'category.necessary.description': '网站运行所必需：登录、语言、安全、记住您的选择。',
  'category.necessary.label': '必要',
  'category.preferences.description': '记住您的显示偏好，以便您下次访问时为您提供个性化的网站。',
  'category.preferences.label': '个性化',
  'category.social.description': '将内容分享到社交网络；社交网络可能因此追踪您在本网站的浏览行为。',
  'category.social.label': '社交网络',
  'category.statistics.description': '统计访问量并了解网站的使用情况，以便改进网站。',
  'category.statistics.label': '访问统计',
  'category.unclassified.description': '网站尚未指定类别的 Cookie。',
  'category.unclassified.label': '未分类',
  'choice.accept-all': '全部接受',
  'choice.refuse-all': '全部拒绝',
};
