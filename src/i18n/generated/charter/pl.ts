// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'zablokować pliki cookie podmiotów trzecich;',
  'charter.browser.effects':
    'Usunięcie plików cookie tego serwisu usuwa także Twój wybór: zapytamy o niego ponownie. Zablokowanie wszystkich plików cookie, nawet niezbędnych, może uniemożliwić logowanie.',
  'charter.browser.erase':
    'sprawdzić zapisane pliki cookie i je usunąć: wszystkie naraz albo osobno dla każdej witryny;',
  'charter.browser.gpc':
    'Jeśli Twoja przeglądarka wysyła sygnał Global Privacy Control, ten serwis traktuje go jako odmowę, dopóki nie zdecydujesz tu inaczej: {0}.',
  'charter.browser.help': 'Jak to zrobić, wyjaśnia pomoc Twojej przeglądarki: wyszukaj w niej słowo „cookie”.',
  'charter.browser.lead':
    'Kontrolę daje Ci także przeglądarka, i to we wszystkich serwisach. W jej ustawieniach, w części „Prywatność” lub „Prywatność i bezpieczeństwo”, możesz:',
  'charter.browser.private': 'usuwać wszystko przy zamykaniu przeglądarki albo otworzyć okno prywatne.',
  'charter.browser.title': 'Ustawienia Twojej przeglądarki',
  'charter.contact': 'Strona kontaktowa',
  'charter.controller.address': 'Adres',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Administrator danych',
  'charter.controller.dpo': 'Inspektor ochrony danych',
  'charter.controller.legal': 'Dane kontaktowe administratora znajdziesz w informacjach prawnych serwisu.',
  'charter.controller.meaning':
    'Administrator danych decyduje o tym, po co i jak używa się plików cookie w tym serwisie, i odpowiada za to przed prawem.',
  'charter.controller.notice': 'Nota prawna',
  'charter.controller.site': 'Serwis',
  'charter.controller.title': 'Kto za nie odpowiada?',
  'charter.controller.write': 'W razie pytań napisz do administratora.',
  'charter.controls.exempt': 'O nic tu nie pytamy, ale możesz sprzeciwić się temu, co jest zwolnione ze zgody.',
  'charter.controls.lead':
    'Akceptacja i odmowa są równie proste, a zdanie możesz zmienić w każdej chwili: tutaj albo za pomocą linku „Zarządzaj plikami cookie” na stronach serwisu.',
  'charter.controls.nothing':
    'Na razie nie musisz o niczym decydować. Jeśli kiedyś poprosimy o Twoją zgodę, w tym miejscu będzie można jej udzielić, odmówić i zmienić zdanie.',
  'charter.controls.title': 'Dokonaj wyboru lub go zmień',
  'charter.cookies.lead':
    'Przy każdym pliku cookie podajemy dostawcę, usługę, cel oraz – jeśli jest znany – okres przechowywania.',
  'charter.cookies.pattern': 'Gwiazdka (*) w nazwie zastępuje zmienny ciąg znaków.',
  'charter.cookies.title': 'Lista plików cookie',
  'charter.date.text': 'Ta polityka została zaktualizowana {0}.',
  'charter.date.title': 'Aktualizacja',
  'charter.definition.law':
    'Dlatego art. 82 francuskiej ustawy o ochronie danych („Informatique et Libertés”) nakazuje serwisom informować, do czego służą ich pliki cookie i jak je odrzucić, oraz – poza pewnymi wyjątkami – najpierw uzyskać Twoją zgodę.',
  'charter.definition.texts':
    'Akty prawne: francuska ustawa nr 78-17 z 6 stycznia 1978 r. o informatyce, zbiorach danych i wolnościach; rozporządzenie (UE) 2016/679 z 27 kwietnia 2016 r., ogólne rozporządzenie o ochronie danych (RODO).',
  'charter.definition.title': 'Co to jest plik cookie?',
  'charter.definition.use':
    'Dzięki tej pamięci serwis nie wylogowuje Cię, pamięta Twój język lub zawartość koszyka. Plik cookie może jednak zawierać też numer, który odróżnia Cię od innych użytkowników. Pozwala on wtedy śledzić Twoją aktywność, aby tworzyć statystyki lub dobierać reklamy, które zobaczysz.',
  'charter.definition.what':
    'Plik cookie to krótka informacja oznaczona nazwą, którą serwis przekazuje Twojej przeglądarce. Przeglądarka przechowuje ją przez pewien czas i zwraca serwisowi przy każdej stronie i każdej wizycie.',
  'charter.exemptions.audience':
    'CNIL, francuski organ ochrony danych osobowych, dopuszcza, by zgody nie wymagał również pomiar odwiedzin, pod warunkiem że służy wyłącznie wydawcy serwisu, tworzy tylko anonimowe statystyki i nie śledzi Cię między serwisami. CNIL zaleca, by takie pliki cookie działały najwyżej trzynaście miesięcy i nie były przedłużane przy każdej wizycie. W każdej chwili możesz wnieść sprzeciw.',
  'charter.exemptions.conditions':
    'Danych nie wolno łączyć z innymi ani przekazywać osobom trzecim, a CNIL zaleca, aby nie przechowywać ich dłużej niż dwadzieścia pięć miesięcy.',
  'charter.exemptions.exempt': 'Serwis uważa, że spełnia warunki tego zwolnienia.',
  'charter.exemptions.law':
    'Zgodnie z prawem zgody nie wymagają pliki cookie, które służą wyłącznie do umożliwienia lub ułatwienia komunikacji elektronicznej, oraz te, które są ściśle niezbędne do świadczenia usługi, której wyraźnie żądasz.',
  'charter.exemptions.required': 'Serwis potrzebuje ich, aby świadczyć usługę, o którą prosisz.',
  'charter.exemptions.title': 'Pliki cookie niewymagające zgody',
  'charter.introduction':
    'Ta polityka wyjaśnia, jakich plików cookie używa serwis „{0}”, do czego one służą oraz jakie masz możliwości wyboru i prawa.',
  'charter.kinds.first.term': 'Własne pliki cookie',
  'charter.kinds.first.text':
    'Zapisuje je serwis, który odwiedzasz. Mogą być niezbędne, ale mogą też służyć do statystyk lub reklamy.',
  'charter.kinds.lead': 'Pliki cookie różnią się zastosowaniem oraz tym, jaki serwis je zapisuje.',
  'charter.kinds.necessary.term': 'Niezbędne pliki cookie',
  'charter.kinds.necessary.text':
    'Bez nich serwis nie może świadczyć usługi, o którą prosisz: zalogować Cię, zapamiętać języka, zapełnić koszyka. Zgoda nie jest wymagana.',
  'charter.kinds.others.term': 'Inne podobne technologie',
  'charter.kinds.others.text':
    'Serwis może też zapisywać dane w innej pamięci przeglądarki, zwanej pamięcią lokalną, albo rozpoznawać Twoje urządzenie po jego cechach. Prawo traktuje te metody tak jak pliki cookie: tutaj słowa „pliki cookie” oznaczają je wszystkie.',
  'charter.kinds.statistics.text':
    'Mierzą liczbę odwiedzin serwisu. Zgoda jest wymagana, chyba że pomiar służy wyłącznie wydawcy serwisu, tworzy tylko anonimowe statystyki i nie śledzi Cię między serwisami.',
  'charter.kinds.third.term': 'Pliki cookie podmiotów trzecich',
  'charter.kinds.third.text':
    'Zapisuje je inny serwis, który dostarcza na przykład film, mapę lub reklamę. Jeśli jest obecny w wielu miejscach w sieci, może łączyć Twoje wizyty i wnioskować z nich, co Cię interesuje.',
  'charter.kinds.title': 'Rodzaje plików cookie',
  'charter.outline': 'W tym dokumencie',
  'charter.partners.choice.none': 'Żaden zapisywany tu plik cookie nie zależy od Twojej zgody.',
  'charter.partners.choice.one': 'Twój wybór dotyczy jednego z nich.',
  'charter.partners.choice.other': 'Liczba dostawców, których dotyczy Twój wybór: {0}.',
  'charter.partners.controller': 'Administrator własnego przetwarzania',
  'charter.partners.joint': 'Współadministrator',
  'charter.partners.none': 'Ten serwis nie korzysta z żadnego dostawcy.',
  'charter.partners.one':
    'Ten serwis korzysta z jednego dostawcy, czyli podmiotu, który świadczy na jego rzecz usługę.',
  'charter.partners.other':
    'Liczba dostawców, z których korzysta ten serwis: {0}. Dostawca to podmiot, który świadczy na rzecz serwisu usługę.',
  'charter.partners.policy': 'Polityka prywatności',
  'charter.partners.policy-of': 'Polityka prywatności: {0}',
  'charter.partners.processor': 'Podmiot przetwarzający',
  'charter.partners.title': 'Lista dostawców',
  'charter.print': 'Drukuj lub zapisz jako PDF',
  'charter.purposes.asked': 'Prosimy o Twoją zgodę.',
  'charter.purposes.basis': 'Podstawa prawna: {0}.',
  'charter.purposes.basis.consent': 'Podstawa prawna: Twoja zgoda (art. 6 ust. 1 lit. a RODO).',
  'charter.purposes.exempt': 'Nie prosimy o Twoją zgodę, ale możesz wnieść sprzeciw wobec tych plików cookie.',
  'charter.purposes.lead':
    'Oto cele, czyli konkretne powody, dla których serwis „{0}”, dostępny pod adresem {1}, używa plików cookie. Jeśli prosimy o Twoją zgodę, to dopóki jej nie udzielisz, niczego nie zapisujemy na Twoim urządzeniu ani z niego nie odczytujemy.',
  'charter.purposes.required': 'Nie prosimy o Twoją zgodę, ponieważ te pliki cookie są niezbędne.',
  'charter.purposes.title': 'Do czego służą pliki cookie tego serwisu',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Możesz odmówić wszystkiego, jednego celu lub jednej usługi. Odmowa nigdy nie jest ostateczna: zawsze możesz zezwolić na treść, której Ci brakuje.',
  'charter.refusal.lead': 'Jeśli odmówisz, wszystkie strony pozostaną dostępne.',
  'charter.refusal.nothing':
    'Ten serwis używa tylko niezbędnych plików cookie: nie musisz niczego akceptować ani odrzucać.',
  'charter.refusal.services': 'Nie ładują się tylko te usługi:',
  'charter.refusal.title': 'Jeśli odmówisz',
  'charter.retention.data': 'Zebrane dane są przechowywane przez następujące usługi przez podany czas:',
  'charter.retention.objection':
    'Twój sprzeciw wobec tego, co jest zwolnione ze zgody, jest przechowywany, dopóki go nie wycofasz; plik cookie, który go przechowuje, jest odnawiany podczas Twoich wizyt.',
  'charter.retention.text':
    'Twój wybór jest przechowywany przez {0}, niezależnie od tego, czy akceptujesz, czy odmawiasz; powrót do serwisu nie wydłuża tego okresu. Potem zapytamy ponownie. Jeśli w tym czasie jakiś cel dojdzie lub się zmieni, zapytamy tylko o niego.',
  'charter.retention.title': 'Jak długo obowiązuje Twój wybór',
  'charter.retention.where':
    'Wybór jest zapisany w Twojej przeglądarce, w pliku cookie „{0}”, razem z datą jego dokonania i bez żadnych danych, które Cię identyfikują.',
  'charter.rights.access.term': 'Dostęp do Twoich danych',
  'charter.rights.access.text': 'Zapytaj, jakie dane są przechowywane i do czego służą; otrzymaj ich kopię.',
  'charter.rights.complaint':
    'Jeśli uważasz, że Twoje prawa nie są przestrzegane, możesz wnieść skargę do francuskiego organu ochrony danych: Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Wnieś skargę do CNIL',
  'charter.rights.death.term': 'Zdecydować o ich losie po śmierci',
  'charter.rights.death.text': 'Prawo francuskie pozwala pozostawić wskazówki w tej sprawie.',
  'charter.rights.erasure.term': 'Sprostowanie lub usunięcie danych',
  'charter.rights.erasure.text':
    'Możesz żądać sprostowania nieprawidłowych danych oraz usunięcia tych, które nie są już potrzebne lub na których użycie wycofujesz zgodę.',
  'charter.rights.how':
    'Aby skorzystać z tych praw, napisz do administratora danych. Jest to bezpłatne, a odpowiedź powinna co do zasady nadejść najpóźniej w ciągu miesiąca.',
  'charter.rights.lead':
    'Unijne ogólne rozporządzenie o ochronie danych (RODO) daje Ci prawa do danych, które Cię dotyczą.',
  'charter.rights.objection.term': 'Sprzeciw wobec wykorzystania danych',
  'charter.rights.objection.text':
    'Jeśli dane są wykorzystywane na podstawie innej niż Twoja zgoda, najczęściej możesz wnieść sprzeciw z przyczyn związanych z Twoją szczególną sytuacją i żądać ograniczenia przetwarzania na czas rozpatrywania sprzeciwu.',
  'charter.rights.portability.term': 'Otrzymać je lub zlecić ich przesłanie',
  'charter.rights.portability.text':
    'Możesz otrzymać w powszechnie używanym formacie dane, które zostały podane za Twoją zgodą, lub zlecić ich przesłanie innemu podmiotowi.',
  'charter.rights.settings': 'Przejdź do ustawień',
  'charter.rights.title': 'Twoje prawa',
  'charter.rights.withdraw.term': 'Wycofanie zgody',
  'charter.rights.withdraw.text':
    'W każdej chwili, równie łatwo jak jej udzielenie. To, co zrobiono wcześniej, pozostaje zgodne z prawem.',
  'charter.rights.write': 'Aby napisać do administratora:',
  'charter.transfers.adequacy': 'decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony',
  'charter.transfers.clauses': 'standardowe klauzule umowne Komisji Europejskiej',
  'charter.transfers.copy': 'uzyskaj kopię',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Unijne ogólne rozporządzenie o ochronie danych (RODO) wymaga, by dane były tam równie dobrze chronione. Albo Komisja Europejska uznała, że dane państwo zapewnia odpowiedni stopień ochrony, albo zobowiązuje się do tego dostawca, najczęściej przez przyjęcie standardowych klauzul umownych Komisji. Szczegóły podaje polityka prywatności dostawcy.',
  'charter.transfers.lead':
    'W przypadku tych dostawców dane mogą opuszczać Europejski Obszar Gospodarczy (Unia Europejska, Islandia, Liechtenstein i Norwegia):',
  'charter.transfers.other': 'inne odpowiednie zabezpieczenia',
  'charter.transfers.title': 'Poza Europejskim Obszarem Gospodarczym',
};
