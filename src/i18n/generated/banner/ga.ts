// Made by npm run messages. Do not edit.

export { formats } from '../../formats/ga.js';
/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Má ghlacann tú leo, socraítear agus léitear fianáin ar do ghléas chun na críocha seo.',
  'banner.again':
    'Tá athrú tagtha ar úsáid na bhfianán ar an suíomh seo ({0} atá freagrach as) ó rinne tú do rogha dheireanach. Tá do fhreagraí eile bailí fós; níl de dhíth ach do fhreagra maidir leo seo:',
  'banner.heading': 'Fianáin: fút féin atá an rogha',
  'banner.intro':
    'Le do thoiliú, úsáideann {0} (atá freagrach as an suíomh seo) agus a chomhpháirtithe fianáin agus teicneolaíochtaí rianaithe eile chun na gcríoch seo:',
  'banner.intro.alone':
    'Le do thoiliú, úsáideann an suíomh seo ({0} atá freagrach as) fianáin agus teicneolaíochtaí rianaithe eile chun na gcríoch seo:',
  'banner.kept':
    'Coinnítear do rogha ar feadh {0} agus is féidir leat í a athrú am ar bith trí “Bainistigh na fianáin”.',
  'banner.partners.one': 'Féach ar ár gcomhpháirtí ({0})',
  'banner.partners.other': 'Féach ar ár gcomhpháirtithe ({0})',
  'banner.preferences': 'Saincheap',
  'banner.refusing': 'Má dhiúltaíonn tú, ní tharlaíonn aon chuid de sin agus is féidir leat an suíomh a úsáid fós.',
  'banner.refusing.content':
    'Má dhiúltaíonn tú, is féidir leat an suíomh a úsáid fós; beidh an t-ábhar lena mbaineann i bhfolach.',
  'banner.saved': 'Sábháladh do rogha.',
  'banner.unkept.close': 'Tuigim',
  'banner.unkept.heading': 'Ní bhaineann do rogha ach leis an leathanach seo',
  'banner.unkept.text':
    'Níorbh fhéidir le do bhrabhsálaí í a shábháil: cuireann sé bac ar fhianáin agus ar stóráil an tsuímh seo. Cuirfimid an cheist ort arís ar an gcéad leathanach eile.',
  'category.embeds.description': 'Físeáin, léarscáileanna agus ábhar eile ó shuíomhanna tríú páirtí a thaispeáint.',
  'category.embeds.label': 'Ábhar seachtrach',
  'category.marketing.description':
    'Fógraí pearsantaithe a thaispeáint bunaithe ar do bhrabhsáil agus ar do phróifíl, agus a n-éifeacht a thomhas.',
  'category.marketing.label': 'Fógraíocht',
  'category.necessary.description':
    'Riachtanach chun go n-oibreoidh an suíomh: logáil isteach, teanga, slándáil, cuimhneamh ar do rogha.',
  'category.necessary.label': 'Riachtanach',
  'category.preferences.description':
    'Cuimhneamh ar do roghanna taispeána chun an suíomh a phearsantú an chéad uair eile a thabharfaidh tú cuairt air.',
  'category.preferences.label': 'Pearsantú',
  'category.social.description':
    'Ábhar a chomhroinnt ar líonraí sóisialta, ar féidir leo ansin do bhrabhsáil ar an suíomh seo a rianú.',
  'category.social.label': 'Líonraí sóisialta',
  'category.statistics.description':
    'Cuairteanna a chomhaireamh agus tuiscint a fháil ar an gcaoi a n-úsáidtear an suíomh, chun é a fheabhsú.',
  'category.statistics.label': 'Tomhas lucht úsáide',
  'category.unclassified.description': 'Fianáin nár shonraigh an suíomh a gcatagóir go fóill.',
  'category.unclassified.label': 'Gan aicmiú',
  'choice.accept-all': 'Glac le gach ceann',
  'choice.refuse-all': 'Diúltaigh do gach ceann',
};
