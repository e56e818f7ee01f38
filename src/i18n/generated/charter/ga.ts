// Made by npm run messages. Do not edit.

export { formats } from '../../formats/ga-regions.js';
/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bac a chur ar fhianáin tríú páirtí;',
  'charter.browser.effects':
    'Má scriosann tú fianáin an tsuímh seo, scriosfar do rogha freisin: iarrfar ort í a dhéanamh arís. Má chuireann tú bac ar gach fianán, fiú na cinn riachtanacha, d’fhéadfadh sé nach mbeifeá in ann logáil isteach.',
  'charter.browser.erase': 'na fianáin atá stóráilte a fheiceáil agus a scriosadh, iad go léir nó suíomh ar shuíomh;',
  'charter.browser.gpc':
    'Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, glacann an suíomh seo leis mar dhiúltú, mura gcinneann tú a mhalairt anseo: {0}.',
  'charter.browser.help':
    'Míníonn leathanaigh chabhrach do bhrabhsálaí conas é sin a dhéanamh: cuardaigh an focal “fianáin” iontu.',
  'charter.browser.lead':
    'Tugann do bhrabhsálaí smacht duit freisin, ar gach suíomh. Ina shocruithe, faoi “Príobháideachas” nó “Príobháideachas agus slándáil”, is féidir leat:',
  'charter.browser.private':
    'gach rud a scriosadh nuair a dhúnann tú é, nó fuinneog bhrabhsála phríobháideach a oscailt.',
  'charter.browser.title': 'Socruithe do bhrabhsálaí a úsáid',
  'charter.contact': 'Leathanach teagmhála',
  'charter.controller.address': 'Seoladh',
  'charter.controller.contact': 'Teagmháil',
  'charter.controller.controller': 'Rialaitheoir sonraí',
  'charter.controller.dpo': 'Oifigeach cosanta sonraí',
  'charter.controller.legal': 'Insítear i bhfógra dlíthiúil an tsuímh conas dul i dteagmháil leis an rialaitheoir.',
  'charter.controller.meaning':
    'Is é an rialaitheoir sonraí a chinneann cén fáth agus conas a úsáidtear fianáin ar an suíomh seo, agus tá sé freagrach as sin faoin dlí.',
  'charter.controller.notice': 'Fógra dlíthiúil',
  'charter.controller.site': 'Suíomh',
  'charter.controller.title': 'Cé atá freagrach?',
  'charter.controller.write': 'Scríobh chuig an rialaitheoir má tá aon cheist agat.',
  'charter.controls.exempt':
    'Ní iarrtar aon rud ort anseo, ach is féidir leat agóid a dhéanamh in aghaidh an ruda atá díolmhaithe ó thoiliú.',
  'charter.controls.lead':
    'Tá sé chomh héasca céanna glacadh agus diúltú, agus is féidir leat d’intinn a athrú am ar bith: anseo, nó tríd an nasc “Bainistigh na fianáin” ar leathanaigh an tsuímh.',
  'charter.controls.nothing':
    'Níl aon rud le cinneadh agat faoi láthair. Dá n-iarrfaí do thoiliú lá éigin, is anseo a d’fhéadfá é a thabhairt nó a dhiúltú, agus d’intinn a athrú.',
  'charter.controls.title': 'Do roghanna a dhéanamh nó a athrú',
  'charter.cookies.lead':
    'I gcás gach fianáin, tugtar a sholáthraí, a sheirbhís, a chríoch agus, má tá sí ar eolas, a thréimhse choinneála.',
  'charter.cookies.pattern': 'In ainm, seasann an réiltín (*) do shraith carachtar a athraíonn.',
  'charter.cookies.title': 'Liosta na bhfianán',
  'charter.date.text': 'Nuashonraíodh an beartas seo an {0}.',
  'charter.date.title': 'Nuashonrú is déanaí',
  'charter.definition.law':
    'Sin an fáth a gceanglaítear ar shuíomhanna, le hAirteagal 82 d’Acht na Fraince um Chosaint Sonraí, a rá leat cad chuige a n-úsáidtear a bhfianáin agus conas diúltú dóibh, agus do thoiliú a fháil ar dtús, ach amháin i gcásanna áirithe.',
  'charter.definition.texts':
    'Téacsanna tagartha: Acht na Fraince Uimh. 78-17 an 6 Eanáir 1978 maidir le ríomhaireacht, comhaid agus saoirsí; Rialachán (AE) 2016/679 an 27 Aibreán 2016, an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS).',
  'charter.definition.title': 'Cad is fianán ann?',
  'charter.definition.use':
    'A bhuí leis an gcuimhne seo, fanann do sheisiún ar oscailt, nó cuimhníonn an suíomh ar do theanga nó ar do chiseán. Ach d’fhéadfadh uimhir a bheith i bhfianán freisin a dhéanann idirdhealú idir tú féin agus cuairteoirí eile: is féidir do bhrabhsáil a rianú ansin, chun staitisticí a chur le chéile nó chun na fógraí a fheicfidh tú a roghnú.',
  'charter.definition.what':
    'Is éard is fianán ann píosa gearr faisnéise, a bhfuil ainm air, a thugann suíomh do do bhrabhsálaí. Coinníonn an brabhsálaí é ar feadh tamaill agus tugann sé ar ais don suíomh é ar gach leathanach agus ar gach cuairt.',
  'charter.exemptions.audience':
    'Glacann CNIL, údarás cosanta sonraí na Fraince, leis gur féidir tomhas lucht úsáide a dhíolmhú freisin, ar choinníoll nach ndéantar é ach ar son fhoilsitheoir an tsuímh, nach gcruthaítear ach staitisticí gan ainm agus nach rianaítear ó shuíomh go suíomh thú. Molann sé nach mairfeadh na fianáin sin níos mó ná trí mhí dhéag, gan fad a chur leo ar gach cuairt. Is féidir leat agóid a dhéanamh ina gcoinne am ar bith.',
  'charter.exemptions.conditions':
    'Ní ceadmhach na sonraí a chomhcheangal le sonraí eile ná a thabhairt do thríú páirtithe, agus molann CNIL gan iad a choinneáil níos mó ná cúig mhí is fiche.',
  'charter.exemptions.exempt': 'Measann an suíomh go gcomhlíonann sé coinníollacha na díolúine seo.',
  'charter.exemptions.law':
    'Tá díolúine ó thoiliú sa dlí d’fhianáin arb é a gcuspóir amháin cumarsáid leictreonach a cheadú nó a éascú, agus d’fhianáin a bhfuil géarghá leo le haghaidh seirbhís a iarrann tú go sainráite.',
  'charter.exemptions.required': 'Teastaíonn siad ón suíomh chun an tseirbhís a iarrann tú a sholáthar duit.',
  'charter.exemptions.title': 'Fianáin atá díolmhaithe ó thoiliú',
  'charter.introduction':
    'Míníonn an beartas seo cé na fianáin a úsáideann an suíomh “{0}”, cad chuige iad, agus cad iad na roghanna agus na cearta atá agat.',
  'charter.kinds.first.term': 'Fianáin chéadpháirtí',
  'charter.kinds.first.text':
    'Is é an suíomh a bhfuil tú ag tabhairt cuairte air a shocraíonn iad. Féadfaidh siad a bheith riachtanach, ach féadfar iad a úsáid le haghaidh staitisticí nó fógraíochta freisin.',
  'charter.kinds.lead': 'Déantar idirdhealú eatarthu de réir a n-úsáide agus de réir an tsuímh a shocraíonn iad.',
  'charter.kinds.necessary.term': 'Fianáin riachtanacha',
  'charter.kinds.necessary.text':
    'Gan iad, ní féidir leis an suíomh an tseirbhís a iarrann tú a sholáthar: logáil isteach, cuimhneamh ar do theanga, ciseán a líonadh. Níl aon toiliú de dhíth.',
  'charter.kinds.others.term': 'Teicneolaíochtaí rianaithe eile',
  'charter.kinds.others.text':
    'Is féidir le suíomh scríobh i gcuimhne eile de chuid an bhrabhsálaí freisin, ar a dtugtar stóráil logánta, nó do ghléas a aithint óna thréithe. Caitheann an dlí leis na modhanna sin mar a chaitheann sé le fianáin: anseo, cuimsíonn an focal “fianáin” iad go léir.',
  'charter.kinds.statistics.text':
    'Tomhaiseann siad líon na gcuairteanna ar an suíomh. Tá toiliú de dhíth, ach amháin i gcás nach ndéantar an tomhas ach ar son fhoilsitheoir an tsuímh, nach gcruthaítear ach staitisticí gan ainm agus nach rianaítear ó shuíomh go suíomh thú.',
  'charter.kinds.third.term': 'Fianáin tríú páirtí',
  'charter.kinds.third.text':
    'Is suíomh eile a shocraíonn iad, a sholáthraíonn físeán, léarscáil nó fógra, mar shampla. Má tá sé i láthair ar go leor suíomhanna, is féidir leis do chuairteanna a nascadh le chéile agus a thuiscint uathu cad is spéis leat.',
  'charter.kinds.title': 'Na cineálacha éagsúla fianán',
  'charter.outline': 'Sa bheartas seo',
  'charter.partners.choice.none': 'Níl aon fhianán a shocraítear anseo ag brath ar do thoiliú.',
  'charter.partners.choice.one': 'Baineann do rogha le ceann amháin acu.',
  'charter.partners.choice.other': 'Baineann do rogha le {0} acu.',
  'charter.partners.controller': 'Rialaitheoir a phróiseála féin',
  'charter.partners.joint': 'Comhrialaitheoir',
  'charter.partners.none': 'Ní úsáideann an suíomh seo soláthraí ar bith.',
  'charter.partners.one':
    'Úsáideann an suíomh seo soláthraí amháin, is é sin, eagraíocht a chuireann seirbhís ar fáil dó.',
  'charter.partners.other':
    'Úsáideann an suíomh seo roinnt soláthraithe ({0}), is é sin, eagraíochtaí a chuireann seirbhís ar fáil dó.',
  'charter.partners.policy': 'Beartas príobháideachais',
  'charter.partners.policy-of': 'Beartas príobháideachais: {0}',
  'charter.partners.processor': 'Próiseálaí',
  'charter.partners.title': 'Liosta na soláthraithe',
  'charter.print': 'Priontáil nó sábháil mar PDF',
  'charter.purposes.asked': 'Iarrtar do thoiliú.',
  'charter.purposes.basis': 'Bunús dlí: {0}.',
  'charter.purposes.basis.consent': 'Bunús dlí: do thoiliú (Airteagal 6(1)(a) den RGCS).',
  'charter.purposes.exempt': 'Ní iarrtar do thoiliú, ach is féidir leat agóid a dhéanamh i gcoinne na bhfianán seo.',
  'charter.purposes.lead':
    'Seo iad na críocha, is é sin, na cúiseanna beachta, a n-úsáideann an suíomh “{0}”, ag an seoladh {1}, fianáin lena n-aghaidh. I gcás ina n-iarrtar do thoiliú, ní dhéantar aon rud a stóráil ar do ghléas ná a léamh uaidh sula dtugann tú é.',
  'charter.purposes.required': 'Ní iarrtar do thoiliú, toisc go bhfuil na fianáin seo riachtanach.',
  'charter.purposes.title': 'Cad chuige fianáin an tsuímh seo',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Is féidir leat diúltú do gach rud, do chríoch amháin nó do sheirbhís amháin. Ní bhíonn diúltú buan riamh: beidh tú in ann ábhar atá uait a cheadú i gcónaí.',
  'charter.refusal.lead': 'Má dhiúltaíonn tú, fanann gach leathanach ar fáil.',
  'charter.refusal.nothing':
    'Ní úsáideann an suíomh seo ach fianáin riachtanacha: níl aon rud le glacadh ná le diúltú agat.',
  'charter.refusal.services': 'Is iad na seirbhísí seo amháin nach lódáiltear:',
  'charter.refusal.title': 'Má dhiúltaíonn tú',
  'charter.retention.data':
    'Coinníonn na seirbhísí seo a leanas na sonraí a bhailítear ar feadh na tréimhse a luaitear:',
  'charter.retention.objection':
    'Coinneofar d’agóid in aghaidh an ruda atá díolmhaithe ó thoiliú go dtí go dtarraingeoidh tú siar í; athnuaitear an fianán a choinníonn í le linn do chuairteanna.',
  'charter.retention.text':
    'Coinnítear do rogha ar feadh {0}, cibé acu a ghlacann tú nó a dhiúltaíonn tú; ní chuirtear leis an tréimhse sin má fhilleann tú ar an suíomh. Ina dhiaidh sin, cuirtear an cheist ort arís. Má chuirtear críoch nua leis idir an dá linn, nó má athraítear ceann, ní chuirtear ceist ort ach faoin gcríoch sin.',
  'charter.retention.title': 'Fad do rogha',
  'charter.retention.where':
    'Stóráiltear í i do bhrabhsálaí, san fhianán “{0}”, mar aon leis an lá a ndearna tú í agus gan aon rud a shainaithníonn thú.',
  'charter.rights.access.term': 'Rochtain a fháil ar do shonraí',
  'charter.rights.access.text':
    'Fiafraigh cé na sonraí a choinnítear agus cad chuige a n-úsáidtear iad; faigh cóip díobh.',
  'charter.rights.complaint':
    'Má mheasann tú nach bhfuil do chearta á n-urramú, is féidir leat gearán a thaisceadh leis an Commission nationale de l’informatique et des libertés (CNIL), údarás cosanta sonraí na Fraince.',
  'charter.rights.complaint.link': 'Gearán a thaisceadh le CNIL',
  'charter.rights.death.term': 'Cinneadh a dhéanamh fúthu tar éis do bháis',
  'charter.rights.death.text': 'Ligeann dlí na Fraince duit treoracha a fhágáil ina leith seo.',
  'charter.rights.erasure.term': 'Iad a chur á gceartú nó á léirscriosadh',
  'charter.rights.erasure.text':
    'Iarr go gceartófar sonraí míchruinne, agus go léirscriosfar sonraí nach bhfuil gá leo a thuilleadh nó sonraí a dtarraingíonn tú siar do thoiliú ina leith.',
  'charter.rights.how':
    'Chun na cearta seo a fheidhmiú, scríobh chuig an rialaitheoir sonraí. Tá sé saor in aisce agus, i bprionsabal, ba cheart duit freagra a fháil laistigh de mhí amháin.',
  'charter.rights.lead':
    'Tugann an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS) de chuid an Aontais Eorpaigh cearta duit i ndáil leis na sonraí a bhaineann leat.',
  'charter.rights.objection.term': 'Agóid a dhéanamh i gcoinne a n-úsáide',
  'charter.rights.objection.text':
    'Nuair nach bhfuil úsáid bunaithe ar do thoiliú, is féidir leat de ghnáth agóid a dhéanamh ina coinne ar fhorais a bhaineann le do chás ar leith, agus í a chur ar fionraí fad a bhíonn an agóid á scrúdú.',
  'charter.rights.portability.term': 'Iad a fháil nó a tharchur',
  'charter.rights.portability.text':
    'Faigh na sonraí a thug tú le do thoiliú i bhformáid choitianta, nó iarr go dtarchuirfear chuig eagraíocht eile iad.',
  'charter.rights.settings': 'Téigh chuig na socruithe',
  'charter.rights.title': 'Do chearta',
  'charter.rights.withdraw.term': 'Do thoiliú a tharraingt siar',
  'charter.rights.withdraw.text': 'Am ar bith, chomh héasca is a thug tú é. Fanann a ndearnadh roimhe sin dleathach.',
  'charter.rights.write': 'Chun scríobh chuig an rialaitheoir:',
  'charter.transfers.adequacy': 'cinneadh leordhóthanachta ón gCoimisiún Eorpach',
  'charter.transfers.clauses': 'clásail chaighdeánacha chonarthacha an Choimisiúin Eorpaigh',
  'charter.transfers.copy': 'cóip a fháil',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Éilíonn an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS) go mbeidh siad cosanta chomh maith céanna ansin. Bíonn aitheanta ag an gCoimisiún Eorpach go dtugann an tír cosaint leordhóthanach, nó bíonn cosaint den sórt sin geallta ag an soláthraí, trí chlásail chaighdeánacha chonarthacha an Choimisiúin de ghnáth. Tá an t-eolas sin ina bheartas príobháideachais.',
  'charter.transfers.lead':
    'Leis na soláthraithe seo, d’fhéadfadh sonraí an Limistéar Eorpach Eacnamaíoch (an tAontas Eorpach, an Íoslainn, Lichtinstéin agus an Iorua) a fhágáil:',
  'charter.transfers.other': 'coimircí iomchuí eile',
  'charter.transfers.title': 'Lasmuigh den Limistéar Eorpach Eacnamaíoch',
};
