// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'să blocați cookie-urile terților;',
  'charter.browser.effects':
    'Ștergerea cookie-urilor acestui site șterge și alegerea dumneavoastră: vă va fi cerută din nou. Blocarea tuturor cookie-urilor, chiar și a celor necesare, vă poate împiedica să vă autentificați.',
  'charter.browser.erase':
    'să vedeți cookie-urile stocate și să le ștergeți, pe toate odată sau pentru fiecare site în parte;',
  'charter.browser.gpc':
    'Dacă browserul dumneavoastră trimite semnalul Global Privacy Control, acest site îl consideră un refuz cât timp nu decideți altfel aici: {0}.',
  'charter.browser.help': 'Paginile de ajutor ale browserului explică ce aveți de făcut: căutați cuvântul „cookie”.',
  'charter.browser.lead':
    'Browserul vă oferă și el control, pe toate site-urile. În setările sale, la secțiunea „Confidențialitate” sau „Confidențialitate și securitate”, puteți:',
  'charter.browser.private': 'să ștergeți totul la închidere sau să deschideți o fereastră de navigare privată.',
  'charter.browser.title': 'Ce puteți face din browser',
  'charter.contact': 'Pagina de contact',
  'charter.controller.address': 'Adresă',
  'charter.controller.contact': 'Contact',
  'charter.controller.controller': 'Operatorul de date',
  'charter.controller.dpo': 'Responsabil cu protecția datelor',
  'charter.controller.legal': 'În mențiunile legale ale site-ului veți găsi cum poate fi contactat operatorul.',
  'charter.controller.meaning':
    'Operatorul de date decide de ce și cum sunt folosite cookie-urile pe acest site și răspunde pentru aceasta în fața legii.',
  'charter.controller.notice': 'Mențiuni legale',
  'charter.controller.site': 'Site',
  'charter.controller.title': 'Cine este responsabil?',
  'charter.controller.write': 'Scrieți operatorului dacă aveți întrebări.',
  'charter.controls.exempt': 'Aici nu vi se cere nimic, dar vă puteți opune la ceea ce este scutit de consimțământ.',
  'charter.controls.lead':
    'A accepta și a refuza sunt la fel de simple și vă puteți răzgândi oricând: aici sau prin linkul „Gestionați cookie-urile” din paginile site-ului.',
  'charter.controls.nothing':
    'Deocamdată nu aveți nimic de decis. Dacă vi se va cere vreodată consimțământul, aici veți putea să îl dați, să îl refuzați și să vă răzgândiți.',
  'charter.controls.title': 'Faceți sau schimbați alegerile',
  'charter.cookies.lead':
    'Pentru fiecare cookie sunt indicate furnizorul, serviciul, scopul și, când este cunoscută, perioada de stocare.',
  'charter.cookies.pattern': 'Într-un nume, asteriscul (*) înlocuiește o serie de caractere care variază.',
  'charter.cookies.title': 'Lista cookie-urilor',
  'charter.date.text': 'Această politică a fost actualizată la data de {0}.',
  'charter.date.title': 'Ultima actualizare',
  'charter.definition.law':
    'De aceea, articolul 82 din Legea franceză privind informatica și libertățile obligă site-urile să vă spună la ce servesc cookie-urile și cum le puteți refuza și să obțină mai întâi consimțământul dumneavoastră, cu unele excepții.',
  'charter.definition.texts':
    'Texte de referință: Legea franceză nr. 78-17 din 6 ianuarie 1978 privind informatica, fișierele și libertățile; Regulamentul (UE) 2016/679 din 27 aprilie 2016, Regulamentul general privind protecția datelor (RGPD).',
  'charter.definition.title': 'Ce este un cookie?',
  'charter.definition.use':
    'Datorită acestei memorii, site-ul vă păstrează sesiunea deschisă, limba sau coșul de cumpărături. Dar un cookie poate conține și un număr care vă deosebește de ceilalți vizitatori: el permite atunci urmărirea navigării dumneavoastră, pentru a întocmi statistici sau pentru a alege reclamele pe care le veți vedea.',
  'charter.definition.what':
    'Un cookie este o informație scurtă, desemnată printr-un nume, pe care un site o încredințează browserului dumneavoastră. Browserul o păstrează un anumit timp și o trimite înapoi site-ului la fiecare pagină și la fiecare vizită.',
  'charter.exemptions.audience':
    'CNIL, autoritatea franceză pentru protecția datelor, admite că și măsurarea audienței poate fi scutită de consimțământ, cu condiția să servească doar editorului site-ului, să producă doar statistici anonime și să nu vă urmărească de la un site la altul. CNIL recomandă ca aceste cookie-uri să dureze cel mult treisprezece luni, fără a fi prelungite la fiecare vizită. Vă puteți opune oricând.',
  'charter.exemptions.conditions':
    'Datele nu trebuie să fie combinate cu altele și nici transmise unor terți, iar CNIL recomandă să nu fie păstrate mai mult de douăzeci și cinci de luni.',
  'charter.exemptions.exempt': 'Site-ul consideră că îndeplinește condițiile acestei scutiri.',
  'charter.exemptions.law':
    'Legea scutește de consimțământ cookie-urile care au ca unic scop să permită sau să faciliteze comunicarea electronică și pe cele strict necesare pentru un serviciu pe care îl solicitați în mod expres.',
  'charter.exemptions.required': 'Site-ul are nevoie de ele pentru a vă furniza serviciul pe care îl solicitați.',
  'charter.exemptions.title': 'Cookie-uri scutite de consimțământ',
  'charter.introduction':
    'Această politică explică ce cookie-uri folosește site-ul „{0}”, la ce servesc și care sunt opțiunile și drepturile dumneavoastră.',
  'charter.kinds.first.term': 'Cookie-uri proprii',
  'charter.kinds.first.text':
    'Sunt plasate de site-ul pe care îl vizitați. Pot fi necesare, dar pot servi și la statistici sau publicitate.',
  'charter.kinds.lead': 'Se deosebesc după utilizare și după site-ul care le plasează.',
  'charter.kinds.necessary.term': 'Cookie-uri necesare',
  'charter.kinds.necessary.text':
    'Fără ele, site-ul nu vă poate furniza serviciul cerut: autentificarea, reținerea limbii, umplerea unui coș. Nu este necesar niciun consimțământ.',
  'charter.kinds.others.term': 'Alte tehnologii similare',
  'charter.kinds.others.text':
    'Un site poate scrie și într-o altă memorie a browserului, numită stocare locală, sau vă poate recunoaște dispozitivul după caracteristicile sale. Legea tratează aceste procedee la fel ca pe cookie-uri: aici, cuvântul „cookie-uri” le desemnează pe toate.',
  'charter.kinds.statistics.text':
    'Măsoară traficul site-ului. Este necesar consimțământul, cu excepția cazului în care măsurarea servește doar editorului site-ului, produce doar statistici anonime și nu vă urmărește de la un site la altul.',
  'charter.kinds.third.term': 'Cookie-uri ale terților',
  'charter.kinds.third.text':
    'Sunt plasate de un alt site, care furnizează, de exemplu, un videoclip, o hartă sau o reclamă. Dacă acesta este prezent pe multe site-uri, poate face legătura între vizitele dumneavoastră și poate deduce ce vă interesează.',
  'charter.kinds.title': 'Tipuri de cookie-uri',
  'charter.outline': 'În această politică',
  'charter.partners.choice.none': 'Niciun cookie plasat aici nu depinde de consimțământul dumneavoastră.',
  'charter.partners.choice.one': 'Alegerea dumneavoastră privește unul dintre ei.',
  'charter.partners.choice.other': 'Alegerea dumneavoastră privește {0} dintre ei.',
  'charter.partners.controller': 'Operator al propriei prelucrări',
  'charter.partners.joint': 'Operator asociat',
  'charter.partners.none': 'Acest site nu apelează la niciun furnizor.',
  'charter.partners.one':
    'Acest site apelează la un singur furnizor, adică la o organizație care îi prestează un serviciu.',
  'charter.partners.other':
    'Acest site apelează la mai mulți furnizori ({0}), adică la organizații care îi prestează un serviciu.',
  'charter.partners.policy': 'Politica de confidențialitate',
  'charter.partners.policy-of': 'Politica de confidențialitate: {0}',
  'charter.partners.processor': 'Persoană împuternicită de operator',
  'charter.partners.title': 'Lista furnizorilor',
  'charter.print': 'Imprimați sau salvați ca PDF',
  'charter.purposes.asked': 'Vi se cere consimțământul.',
  'charter.purposes.basis': 'Temei juridic: {0}.',
  'charter.purposes.basis.consent':
    'Temei juridic: consimțământul dumneavoastră (articolul 6 alineatul 1 litera a din RGPD).',
  'charter.purposes.exempt': 'Nu vi se cere consimțământul, dar vă puteți opune acestor cookie-uri.',
  'charter.purposes.lead':
    'Iată scopurile, adică motivele precise pentru care site-ul „{0}”, la adresa {1}, folosește cookie-uri. Când vi se cere consimțământul, nimic nu este stocat sau citit pe dispozitivul dumneavoastră înainte de a-l fi dat.',
  'charter.purposes.required': 'Nu vi se cere consimțământul, deoarece aceste cookie-uri sunt necesare.',
  'charter.purposes.title': 'La ce servesc cookie-urile acestui site',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Puteți refuza totul, un scop sau un singur serviciu. Un refuz nu este niciodată definitiv: veți putea oricând să permiteți un conținut care vă lipsește.',
  'charter.refusal.lead': 'Dacă refuzați, toate paginile rămân accesibile.',
  'charter.refusal.nothing':
    'Acest site folosește doar cookie-uri necesare: nu aveți nimic de acceptat sau de refuzat.',
  'charter.refusal.services': 'Doar aceste servicii nu se încarcă:',
  'charter.refusal.title': 'Dacă refuzați',
  'charter.retention.data': 'Datele colectate sunt păstrate de următoarele servicii pe durata indicată:',
  'charter.retention.objection':
    'Opoziția dumneavoastră la ceea ce este scutit de consimțământ este păstrată până când o retrageți; cookie-ul care o păstrează este reînnoit la vizitele dumneavoastră.',
  'charter.retention.text':
    'Alegerea dumneavoastră este păstrată timp de {0}, indiferent dacă acceptați sau refuzați; revenirea pe site nu prelungește acest termen. După aceea, vă vom întreba din nou. Dacă între timp se adaugă sau se schimbă un scop, întrebarea îl privește doar pe acesta.',
  'charter.retention.title': 'Durata alegerii dumneavoastră',
  'charter.retention.where':
    'Este salvată în browserul dumneavoastră, în cookie-ul „{0}”, împreună cu ziua în care ați făcut-o și fără nimic care să vă identifice.',
  'charter.rights.access.term': 'Să vă accesați datele',
  'charter.rights.access.text': 'Întrebați ce date sunt deținute și la ce sunt folosite; primiți o copie a lor.',
  'charter.rights.complaint':
    'Dacă considerați că drepturile nu vă sunt respectate, puteți depune o plângere la Commission nationale de l’informatique et des libertés (CNIL), autoritatea franceză pentru protecția datelor.',
  'charter.rights.complaint.link': 'Depuneți o plângere la CNIL',
  'charter.rights.death.term': 'Să decideți ce se întâmplă cu ele după deces',
  'charter.rights.death.text': 'Legea franceză vă permite să lăsați instrucțiuni în acest sens.',
  'charter.rights.erasure.term': 'Să cereți rectificarea sau ștergerea lor',
  'charter.rights.erasure.text':
    'Cereți rectificarea unei date inexacte și ștergerea uneia care nu mai este necesară sau pentru care vă retrageți consimțământul.',
  'charter.rights.how':
    'Pentru a vă exercita aceste drepturi, scrieți operatorului de date. Este gratuit, iar răspunsul trebuie, în principiu, să vă parvină în cel mult o lună.',
  'charter.rights.lead':
    'Regulamentul general privind protecția datelor (RGPD) al Uniunii Europene vă acordă drepturi asupra datelor care vă privesc.',
  'charter.rights.objection.term': 'Să vă opuneți utilizării lor',
  'charter.rights.objection.text':
    'Când o utilizare nu se bazează pe consimțământul dumneavoastră, vă puteți opune în majoritatea cazurilor din motive legate de situația dumneavoastră particulară și puteți cere suspendarea ei pe durata examinării.',
  'charter.rights.portability.term': 'Să le primiți sau să fie transmise',
  'charter.rights.portability.text':
    'Primiți într-un format obișnuit datele pe care le-ați furnizat cu consimțământul dumneavoastră sau cereți transmiterea lor către o altă organizație.',
  'charter.rights.settings': 'Mergeți la setări',
  'charter.rights.title': 'Drepturile dumneavoastră',
  'charter.rights.withdraw.term': 'Să vă retrageți consimțământul',
  'charter.rights.withdraw.text': 'Oricând, la fel de simplu cum l-ați dat. Ceea ce s-a făcut înainte rămâne legal.',
  'charter.rights.write': 'Pentru a scrie operatorului:',
  'charter.transfers.adequacy': 'decizie a Comisiei Europene privind caracterul adecvat',
  'charter.transfers.clauses': 'clauze contractuale standard ale Comisiei Europene',
  'charter.transfers.copy': 'obțineți o copie',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Regulamentul general privind protecția datelor (RGPD) cere ca acestea să rămână la fel de bine protejate și acolo. Fie Comisia Europeană a recunoscut că țara oferă o protecție adecvată, fie furnizorul se angajează să o asigure, cel mai adesea prin clauzele contractuale standard ale Comisiei. Politica sa de confidențialitate precizează acest lucru.',
  'charter.transfers.lead':
    'Cu acești furnizori, datele pot părăsi Spațiul Economic European (Uniunea Europeană, Islanda, Liechtenstein și Norvegia):',
  'charter.transfers.other': 'alte garanții adecvate',
  'charter.transfers.title': 'În afara Spațiului Economic European',
};
