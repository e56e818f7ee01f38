// Made by npm run messages. Do not edit.

export { formats } from '../../formats/mt.js';
/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Jekk taċċetta, jitqiegħdu u jinqraw cookies fuq l-apparat tiegħek għal dawn l-għanijiet.',
  'banner.again':
    'Il-mod kif dan is-sit (responsabbli minnu: {0}) juża l-cookies inbidel mill-aħħar għażla tiegħek. It-tweġibiet l-oħra tiegħek jibqgħu validi; jonqos biss dak li tagħżel għal:',
  'banner.heading': 'Cookies: l-għażla f’idejk',
  'banner.intro':
    'Bil-kunsens tiegħek, {0} (responsabbli minn dan is-sit) u s-sħab tiegħu jużaw cookies u teknoloġiji simili oħra għal dawn l-għanijiet:',
  'banner.intro.alone':
    'Bil-kunsens tiegħek, dan is-sit (responsabbli minnu: {0}) juża cookies u teknoloġiji simili oħra għal dawn l-għanijiet:',
  'banner.kept':
    'L-għażla tiegħek tinżamm għal {0} u tista’ tibdilha fi kwalunkwe ħin permezz ta’ “Immaniġġja l-cookies”.',
  'banner.partners.one': 'Ara s-sieħeb tagħna ({0})',
  'banner.partners.other': 'Ara s-sħab tagħna ({0})',
  'banner.preferences': 'Ippersonalizza',
  'banner.refusing': 'Jekk tirrifjuta, xejn minn dan ma jseħħ u tista’ tibqa’ tuża s-sit.',
  'banner.refusing.content': 'Jekk tirrifjuta, tista’ tibqa’ tuża s-sit; il-kontenut ikkonċernat jinħeba.',
  'banner.saved': 'L-għażla tiegħek inħażnet.',
  'banner.unkept.close': 'Fhimt',
  'banner.unkept.heading': 'L-għażla tiegħek tgħodd għal din il-paġna biss',
  'banner.unkept.text':
    'Il-browser tiegħek ma setax jaħżinha: jimblokka l-cookies u l-ħżin ta’ dan is-sit. Nerġgħu nistaqsuk fil-paġna li jmiss.',
  'category.embeds.description':
    'Biex jintwerew vidjows, mapep u kontenut ieħor ipprovdut minn siti ta’ partijiet terzi.',
  'category.embeds.label': 'Kontenut estern',
  'category.marketing.description':
    'Biex jintwerew reklami personalizzati skont in-navigazzjoni u l-profil tiegħek, u biex jitkejjel l-effett tagħhom.',
  'category.marketing.label': 'Reklamar',
  'category.necessary.description':
    'Indispensabbli biex jaħdem is-sit: dħul fil-kont, lingwa, sigurtà, tiftakir tal-għażla tiegħek.',
  'category.necessary.label': 'Meħtieġa',
  'category.preferences.description':
    'Biex jinżammu l-preferenzi tal-wiri tiegħek u s-sit jiġi personalizzat fiż-żjara li jmiss.',
  'category.preferences.label': 'Personalizzazzjoni',
  'category.social.description':
    'Biex taqsam kontenut fuq in-netwerks soċjali, li mbagħad jistgħu jsegwu n-navigazzjoni tiegħek fuq dan is-sit.',
  'category.social.label': 'Netwerks soċjali',
  'category.statistics.description': 'Biex jingħaddu ż-żjarat u nifhmu kif jintuża s-sit, ħalli jitjieb.',
  'category.statistics.label': 'Kejl tal-udjenza',
  'category.unclassified.description': 'Cookies li s-sit għadu ma speċifikax il-kategorija tagħhom.',
  'category.unclassified.label': 'Mhux ikklassifikati',
  'choice.accept-all': 'Aċċetta kollox',
  'choice.refuse-all': 'Irrifjuta kollox',
};
