// Made by npm run messages. Do not edit.

export { formats } from '../../formats/mt-regions.js';
/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'timblokka l-cookies ta’ partijiet terzi;',
  'charter.browser.effects':
    'Jekk tħassar il-cookies ta’ dan is-sit, titħassar ukoll l-għażla tiegħek u nerġgħu nistaqsuk. Jekk timblokkahom kollha, anki dawk meħtieġa, jista’ jkun li ma tkunx tista’ tidħol fil-kont tiegħek.',
  'charter.browser.erase': 'tara l-cookies maħżuna u tħassarhom, kollha f’daqqa jew sit b’sit;',
  'charter.browser.gpc':
    'Jekk il-browser tiegħek jibgħat is-sinjal Global Privacy Control, dan is-sit iqisu bħala rifjut, sakemm ma tiddeċidix mod ieħor hawn: {0}.',
  'charter.browser.help': 'L-għajnuna tal-browser tiegħek tispjega kif tagħmel: fittex fiha l-kelma “cookies”.',
  'charter.browser.lead':
    'Il-browser tiegħek jagħtik il-kontroll ukoll, fuq is-siti kollha. Fis-settings tiegħu, taħt “Privatezza” jew “Privatezza u sigurtà”, tista’:',
  'charter.browser.private': 'tħassar kollox meta tagħlqu, jew tiftaħ tieqa ta’ navigazzjoni privata.',
  'charter.browser.title': 'X’tista’ tagħmel mill-browser tiegħek',
  'charter.contact': 'Paġna ta’ kuntatt',
  'charter.controller.address': 'Indirizz',
  'charter.controller.contact': 'Kuntatt',
  'charter.controller.controller': 'Kontrollur tad-data',
  'charter.controller.dpo': 'Uffiċjal tal-protezzjoni tad-data',
  'charter.controller.legal': 'Fl-avviż legali tas-sit issib kif tikkuntattja lill-kontrollur.',
  'charter.controller.meaning':
    'Il-kontrollur tad-data jiddeċiedi għaliex u kif jintużaw il-cookies fuq dan is-sit, u jwieġeb għal dan quddiem il-liġi.',
  'charter.controller.notice': 'Avviż legali',
  'charter.controller.site': 'Sit',
  'charter.controller.title': 'Min hu responsabbli?',
  'charter.controller.write': 'Iktiblu jekk għandek xi mistoqsija.',
  'charter.controls.exempt':
    'Hawnhekk ma jintalab xejn minnek, iżda tista’ toġġezzjona għal dak li hu eżentat mill-kunsens.',
  'charter.controls.lead':
    'Li taċċetta u li tirrifjuta huma faċli l-istess, u tista’ tibdel fehmtek fi kwalunkwe ħin: hawn, jew permezz tal-link “Immaniġġja l-cookies” fil-paġni tas-sit.',
  'charter.controls.nothing':
    'Għalissa m’għandek xejn x’tiddeċiedi. Jekk xi darba jintalab il-kunsens tiegħek, hawnhekk tkun tista’ tagħtih, tirrifjutah u tibdel fehmtek.',
  'charter.controls.title': 'Agħmel jew ibdel l-għażliet tiegħek',
  'charter.cookies.lead':
    'Kull cookie jidher bil-fornitur, bis-servizz, bl-għan u, meta jkun magħruf, bil-perjodu ta’ żamma tiegħu.',
  'charter.cookies.pattern': 'F’isem, l-asterisk (*) jieħu post sensiela ta’ karattri li tvarja.',
  'charter.cookies.title': 'Il-lista tal-cookies',
  'charter.date.text': 'Data tal-aħħar aġġornament ta’ din il-politika: {0}.',
  'charter.date.title': 'L-aħħar aġġornament',
  'charter.definition.law':
    'Għalhekk, l-Artikolu 82 tal-Liġi Franċiża dwar l-Informatika u l-Libertajiet jobbliga lis-siti jgħidulek għal xiex iservu l-cookies tagħhom u kif tirrifjutahom, u jiksbu l-kunsens tiegħek minn qabel, bl-eċċezzjoni ta’ xi każijiet.',
  'charter.definition.texts':
    'Testi ta’ referenza: il-liġi Franċiża Nru 78-17 tas-6 ta’ Jannar 1978 dwar l-informatika, il-fajls u l-libertajiet; ir-Regolament (UE) 2016/679 tas-27 ta’ April 2016, ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR).',
  'charter.definition.title': 'X’inhu cookie?',
  'charter.definition.use':
    'Bis-saħħa ta’ din il-memorja, is-sit iżomm is-sessjoni tiegħek miftuħa u jiftakar il-lingwa jew il-basket tiegħek. Iżda cookie jista’ jkun fih ukoll numru li jiddistingwik mill-viżitaturi l-oħra: b’hekk in-navigazzjoni tiegħek tkun tista’ tiġi segwita, biex jitfasslu statistiki jew jintgħażlu r-reklami li se tara.',
  'charter.definition.what':
    'Cookie hu informazzjoni qasira, magħrufa b’isem, li sit jafda lill-browser tiegħek. Il-browser iżommha għal ċertu żmien u jagħtiha lura lis-sit f’kull paġna u f’kull żjara.',
  'charter.exemptions.audience':
    'Is-CNIL, l-awtorità Franċiża għall-protezzjoni tad-data, taċċetta li anki l-kejl tal-udjenza jkun eżentat, bil-kundizzjoni li jservi biss lill-editur tas-sit, jipproduċi biss statistiki anonimi u ma jsegwikx minn sit għal ieħor. Tirrakkomanda li dawn il-cookies idumu mhux aktar minn tlettax-il xahar, mingħajr ma jiġġeddu f’kull żjara. Tista’ toġġezzjona għalihom fi kwalunkwe ħin.',
  'charter.exemptions.conditions':
    'Id-data ma tridx tingħaqad ma’ data oħra jew tingħadda lil terzi, u s-CNIL tirrakkomanda li ma tinżammx għal aktar minn ħamsa u għoxrin xahar.',
  'charter.exemptions.exempt': 'Is-sit iqis li jissodisfa l-kundizzjonijiet ta’ din l-eżenzjoni.',
  'charter.exemptions.law':
    'Il-liġi teżenta mill-kunsens il-cookies li jservu biss biex jippermettu jew jiffaċilitaw il-komunikazzjoni elettronika, u dawk li huma strettament meħtieġa għal servizz li titlob espressament.',
  'charter.exemptions.required': 'Is-sit jeħtieġhom biex jagħtik is-servizz li titlob.',
  'charter.exemptions.title': 'Cookies eżentati mill-kunsens',
  'charter.introduction':
    'Din il-politika tispjega liema cookies juża s-sit “{0}”, għal xiex iservu, u x’inhuma l-għażliet u d-drittijiet tiegħek.',
  'charter.kinds.first.term': 'Cookies tal-ewwel parti',
  'charter.kinds.first.text':
    'Jitqiegħdu mis-sit li qed iżżur. Jistgħu jkunu meħtieġa, iżda jistgħu jservu wkoll għall-istatistika jew għar-reklamar.',
  'charter.kinds.lead': 'Niddistingwuhom skont l-użu tagħhom u skont is-sit li jqegħedhom.',
  'charter.kinds.necessary.term': 'Cookies meħtieġa',
  'charter.kinds.necessary.text':
    'Mingħajrhom, is-sit ma jistax jagħtik is-servizz mitlub: tidħol fil-kont, tinżamm il-lingwa, timla basket. Mhu meħtieġ l-ebda kunsens.',
  'charter.kinds.others.term': 'Teknoloġiji simili oħra',
  'charter.kinds.others.text':
    'Sit jista’ jikteb ukoll f’memorja oħra tal-browser, imsejħa ħżin lokali, jew jagħraf it-tagħmir tiegħek mill-karatteristiċi tiegħu. Il-liġi tqis dawn il-metodi bħala cookies: hawnhekk, il-kelma “cookies” tfissirhom kollha.',
  'charter.kinds.statistics.text':
    'Ikejlu kemm jintuża s-sit. Il-kunsens hu meħtieġ, ħlief jekk il-kejl iservi biss lill-editur tas-sit, jipproduċi biss statistiki anonimi u ma jsegwikx minn sit għal ieħor.',
  'charter.kinds.third.term': 'Cookies ta’ partijiet terzi',
  'charter.kinds.third.text':
    'Jitqiegħdu minn sit ieħor, li jipprovdi, pereżempju, vidjow, mappa jew reklam. Jekk ikun preżenti fuq ħafna siti, jista’ jgħaqqad iż-żjarat tiegħek u jasal biex jifhem x’jinteressak.',
  'charter.kinds.title': 'It-tipi differenti ta’ cookies',
  'charter.outline': 'F’din il-politika',
  'charter.partners.choice.none': 'L-ebda cookie mqiegħed hawn ma jiddependi mill-kunsens tiegħek.',
  'charter.partners.choice.one': 'L-għażla tiegħek tikkonċerna wieħed minnhom.',
  'charter.partners.choice.other': 'L-għażla tiegħek tikkonċerna {0} minnhom.',
  'charter.partners.controller': 'Kontrollur tal-ipproċessar tiegħu stess',
  'charter.partners.joint': 'Kontrollur konġunt',
  'charter.partners.none': 'Dan is-sit ma juża l-ebda fornitur.',
  'charter.partners.one': 'Dan is-sit juża fornitur wieħed, jiġifieri organizzazzjoni li tagħtih servizz.',
  'charter.partners.other':
    'Dan is-sit juża diversi fornituri ({0}), jiġifieri organizzazzjonijiet li jagħtuh servizz.',
  'charter.partners.policy': 'Politika ta’ privatezza',
  'charter.partners.policy-of': 'Politika ta’ privatezza: {0}',
  'charter.partners.processor': 'Proċessur',
  'charter.partners.title': 'Il-lista tal-fornituri',
  'charter.print': 'Ipprintja jew aħżen bħala PDF',
  'charter.purposes.asked': 'Jintalab il-kunsens tiegħek.',
  'charter.purposes.basis': 'Bażi ġuridika: {0}.',
  'charter.purposes.basis.consent': 'Bażi ġuridika: il-kunsens tiegħek (l-Artikolu 6(1)(a) tal-GDPR).',
  'charter.purposes.exempt': 'Ma jintalabx il-kunsens tiegħek, iżda tista’ toġġezzjona għal dawn il-cookies.',
  'charter.purposes.lead':
    'Dawn huma l-għanijiet, jiġifieri r-raġunijiet preċiżi, li għalihom is-sit “{0}”, fl-indirizz {1}, juża l-cookies. Meta jintalab il-kunsens tiegħek, xejn ma jinħażen jew jinqara fuq it-tagħmir tiegħek qabel ma tkun tajtu.',
  'charter.purposes.required': 'Ma jintalabx il-kunsens tiegħek, għax dawn il-cookies huma meħtieġa.',
  'charter.purposes.title': 'Għal xiex iservu l-cookies ta’ dan is-sit',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Tista’ tirrifjuta kollox, għan wieħed jew servizz wieħed biss. Rifjut qatt mhu finali: dejjem tkun tista’ tippermetti kontenut li jonqsok.',
  'charter.refusal.lead': 'Jekk tirrifjuta, il-paġni kollha jibqgħu aċċessibbli.',
  'charter.refusal.nothing': 'Dan is-sit juża biss cookies meħtieġa: m’għandek xejn x’taċċetta jew tirrifjuta.',
  'charter.refusal.services': 'Dawn is-servizzi biss ma jitgħabbewx:',
  'charter.refusal.title': 'Jekk tirrifjuta',
  'charter.retention.data': 'Id-data miġbura tinżamm mis-servizzi li ġejjin għaż-żmien indikat:',
  'charter.retention.objection':
    'L-oġġezzjoni tiegħek għal dak li hu eżentat mill-kunsens tinżamm sakemm tirtiraha; il-cookie li jżommha jiġġedded meta żżur is-sit.',
  'charter.retention.text':
    'L-għażla tiegħek tinżamm għal {0}, kemm jekk taċċetta kif ukoll jekk tirrifjuta; jekk terġa’ lura fis-sit, dan iż-żmien ma jittawwalx. Wara, nerġgħu nistaqsuk. Jekk sadattant jiżdied jew jinbidel għan, il-mistoqsija tkun dwaru biss.',
  'charter.retention.title': 'Kemm iddum l-għażla tiegħek',
  'charter.retention.where':
    'Tinħażen fil-browser tiegħek, fil-cookie “{0}”, bil-jum li fih għamiltha u xejn li jidentifikak.',
  'charter.rights.access.term': 'Ikollok aċċess għad-data tiegħek',
  'charter.rights.access.text': 'Staqsi liema data tinżamm u għal xiex tintuża; irċievi kopja tagħha.',
  'charter.rights.complaint':
    'Jekk taħseb li d-drittijiet tiegħek mhumiex rispettati, tista’ tressaq ilment quddiem il-Commission nationale de l’informatique et des libertés (CNIL), l-awtorità Franċiża għall-protezzjoni tad-data.',
  'charter.rights.complaint.link': 'Ressaq ilment quddiem is-CNIL',
  'charter.rights.death.term': 'Tiddeċiedi x’isir minnha wara mewtek',
  'charter.rights.death.text': 'Il-liġi Franċiża tippermettilek tħalli struzzjonijiet dwar dan.',
  'charter.rights.erasure.term': 'Titlob ir-rettifika jew it-tħassir tagħha',
  'charter.rights.erasure.text':
    'Itlob li tiġi rettifikata data mhux preċiża, u li titħassar dik li m’għadhiex meħtieġa jew li tkun irtirajt il-kunsens tiegħek għaliha.',
  'charter.rights.how':
    'Biex teżerċita dawn id-drittijiet, ikteb lill-kontrollur tad-data. Dan hu bla ħlas, u fil-prinċipju t-tweġiba għandha taslek fi żmien xahar.',
  'charter.rights.lead':
    'Ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR) tal-Unjoni Ewropea jagħtik drittijiet fuq id-data li tikkonċernak.',
  'charter.rights.objection.term': 'Toġġezzjona għall-użu tagħha',
  'charter.rights.objection.text':
    'Meta użu ma jkunx ibbażat fuq il-kunsens tiegħek, fil-biċċa l-kbira tal-każijiet tista’ toġġezzjona għal raġunijiet relatati mas-sitwazzjoni partikolari tiegħek, u titlob li jiġi sospiż waqt li tkun qed tiġi eżaminata l-oġġezzjoni.',
  'charter.rights.portability.term': 'Tirċeviha jew titlob li tintbagħat',
  'charter.rights.portability.text':
    'Irċievi f’format komuni d-data li tajt bil-kunsens tiegħek, jew itlob li tintbagħat lil organizzazzjoni oħra.',
  'charter.rights.settings': 'Mur fis-settings',
  'charter.rights.title': 'Id-drittijiet tiegħek',
  'charter.rights.withdraw.term': 'Tirtira l-kunsens tiegħek',
  'charter.rights.withdraw.text': 'Fi kwalunkwe ħin, bl-istess faċilità li biha tajtu. Dak li sar qabel jibqa’ legali.',
  'charter.rights.write': 'Biex tikteb lill-kontrollur:',
  'charter.transfers.adequacy': 'deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea',
  'charter.transfers.clauses': 'klawżoli kuntrattwali standard tal-Kummissjoni Ewropea',
  'charter.transfers.copy': 'ikseb kopja',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR) jirrikjedi li hemmhekk tibqa’ protetta daqstant ieħor. Jew il-Kummissjoni Ewropea tkun irrikonoxxiet li l-pajjiż joffri protezzjoni adegwata, jew il-fornitur jintrabat li jiżgura din il-protezzjoni, l-aktar permezz tal-klawżoli kuntrattwali standard tal-Kummissjoni. Il-politika ta’ privatezza tiegħu tagħti d-dettalji.',
  'charter.transfers.lead':
    'Ma’ dawn il-fornituri, id-data tista’ toħroġ miż-Żona Ekonomika Ewropea (l-Unjoni Ewropea, l-Iżlanda, il-Liechtenstein u n-Norveġja):',
  'charter.transfers.other': 'salvagwardji xierqa oħra',
  'charter.transfers.title': 'Barra miż-Żona Ekonomika Ewropea',
};
