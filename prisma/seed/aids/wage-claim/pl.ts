import type { SeedAidText } from '../types.ts';

export const texts: SeedAidText = {
  title: 'Pisemne żądanie brakującego wynagrodzenia',
  teaser: 'Pracodawca zapłacił za mało albo wcale? Ta pomoc tworzy z Państwa odpowiedzi list po niemiecku.',
  intro:
    'List nazywa się „Geltendmachung” (zgłoszenie roszczenia). W ten sposób żądają Państwo na piśmie wynagrodzenia, którego jeszcze brakuje. Na pytania odpowiadają Państwo w swoim języku. Na koniec otrzymują Państwo plik PDF: list po niemiecku i kartkę, która wyjaśnia każde zdanie.',

  'needs.contract': 'Umowa o pracę, jeśli Państwo ją mają',
  'needs.payslips': 'Odcinki wypłaty (Lohnabrechnungen) i wyciągi z konta',
  'needs.record': 'Własna lista godzin pracy lub zdjęcia grafiku',
  'needs.iban': 'Numer IBAN (jest na karcie bankowej lub na wyciągu z konta)',
  'needs.employer': 'Dokładna nazwa i adres firmy, tak jak w umowie lub na odcinku wypłaty',

  'mistakes.late': 'Zbyt długie czekanie. W wielu umowach roszczenia przepadają już po trzech miesiącach.',
  'mistakes.net':
    'Liczenie netto zamiast brutto. W liście są zawsze kwoty brutto, czyli przed podatkami i składkami.',
  'mistakes.phone': 'Żądanie tylko ustnie lub przez telefon. Potem trudno to udowodnić.',
  'mistakes.noProof': 'Oddanie listu bez dowodu. Trzeba móc pokazać, że list dotarł.',
  'mistakes.original':
    'Wysyłanie oryginałów. Umowę i odcinki wypłaty proszę zachować i wysyłać najwyżej kopie.',

  'next.sign': 'Drukują Państwo list, czytają go razem z poradnią i podpisują.',
  'next.send': 'Wysyłają go Państwo tak, aby móc udowodnić doręczenie, i zachowują kopię.',
  'next.wait': 'Pracodawca ma czas na zapłatę lub odpowiedź do dnia podanego w liście.',
  'next.court':
    'Jeśli nie zapłaci, można złożyć pozew w Arbeitsgericht (sądzie pracy). Tamtejsza Rechtsantragstelle (biuro, które spisuje pozwy) przyjmuje pozew, także bez adwokata.',

  'helpers.bema':
    'BemA – Beratung migrantischer Arbeitskräfte (poradnia dla pracujących migrantek i migrantów): doradza w sprawach pracy i wynagrodzenia, w wielu językach. Proszę pokazać tam list przed wysłaniem.',
  'helpers.ngg': 'Osoby, które należą do związku zawodowego, na przykład NGG, otrzymują tam pomoc prawną.',
  'helpers.court': 'Arbeitsgericht Halle (sąd pracy): w Rechtsantragstelle przyjmuje pozwy do protokołu.',

  'step.person.title': 'O Państwu',
  'step.person.intro':
    'To jest na górze listu. Imię i nazwisko proszę wpisać jak w dowodzie osobistym, ze wszystkimi znakami.',
  'field.firstName.label': 'Jakie jest Państwa imię?',
  'field.lastName.label': 'Jakie jest Państwa nazwisko?',
  'field.street.label': 'Na jakiej ulicy Państwo mieszkają?',
  'field.street.help': 'Tam firma wysyła odpowiedź. Na skrzynce na listy musi być Państwa nazwisko.',
  'field.postcode.label': 'Jaki kod pocztowy ma Państwa miejscowość?',
  'field.town.label': 'W jakiej miejscowości Państwo mieszkają?',
  'field.staffNumber.label': 'Jaki jest Państwa numer pracowniczy (Personalnummer)?',
  'field.staffNumber.help': 'Często jest na górze odcinka wypłaty. Pomaga firmie Państwa odnaleźć.',

  'step.employer.title': 'Pracodawca',
  'step.employer.intro':
    'Ważna jest firma, z którą mają Państwo umowę. Przy pracy tymczasowej (Leiharbeit) jest to agencja pracy, a nie zakład, w którym Państwo pracują.',
  'field.employerName.label': 'Jak dokładnie nazywa się firma?',
  'field.employerName.help': 'Proszę dokładnie przepisać nazwę, także „GmbH” lub „GmbH & Co. KG”.',
  'field.employerName.means': 'List z błędną nazwą może być nieskuteczny.',
  'field.employerStreet.label': 'Na jakiej ulicy jest firma?',
  'field.employerPostcode.label': 'Jaki kod pocztowy ma firma?',
  'field.employerTown.label': 'W jakiej miejscowości jest firma?',

  'step.work.title': 'Państwa praca',
  'step.work.intro': 'Aby firma wiedziała, o które zatrudnienie chodzi.',
  'field.employedSince.label': 'Od kiedy Państwo tam pracują?',
  'field.employedSince.help': 'Pierwszy dzień pracy. Jest podany w umowie.',
  'field.stillEmployed.label': 'Czy nadal Państwo tam pracują?',
  'option.stillEmployed.yes': 'Tak',
  'option.stillEmployed.no': 'Nie',
  'field.employedUntil.label': 'Do kiedy Państwo tam pracowali?',
  'field.employedUntil.help': 'Ostatni dzień umowy, także jeśli przed nim była choroba lub urlop.',
  'field.job.label': 'Jaką pracę Państwo wykonują?',
  'field.job.help':
    'Proszę wpisać po niemiecku, jak w umowie, na przykład „Produktionshelfer” (pomocnik w produkcji), „Reinigungskraft” (osoba sprzątająca) lub „Lagermitarbeiterin” (pracownica magazynu).',

  'step.claims.title': 'Czego jeszcze brakuje',
  'step.claims.intro':
    'Jeden wpis na każdy miesiąc, w którym brakuje pieniędzy. Proszę liczyć w kwotach brutto. Brakującą kwotę oblicza strona.',
  'group.claims.row': 'Miesiąc {{number}}',
  'group.claims.add': 'Dodaj kolejny miesiąc',
  'field.month.label': 'Który miesiąc?',
  'field.hoursWorked.label': 'Ile godzin Państwo przepracowali?',
  'field.hoursWorked.help': 'Z nadgodzinami, bez przerw. Na przykład 168,5 lub 168:30.',
  'field.hoursWorked.means':
    'W przemyśle mięsnym czasem pracy jest też czas na przebranie się, przygotowanie i mycie.',
  'field.hoursPaid.label': 'Za ile godzin zapłacono?',
  'field.hoursPaid.help': 'To jest na odcinku wypłaty. Jeśli nic nie zapłacono, proszę wpisać 0.',
  'field.hourlyRate.label': 'Jaka stawka godzinowa się Państwu należy?',
  'field.hourlyRate.help':
    'Brutto w euro, jak w umowie lub w układzie zbiorowym pracy, co najmniej ustawowa płaca minimalna.',
  'field.supplement.label': 'Czy brakuje dodatków?',
  'field.supplement.help':
    'Euro brutto za noc, niedzielę, święto lub nadgodziny. Tylko jeśli są w umowie, układzie zbiorowym pracy lub ustawie.',
  'field.other.label': 'Czy brakuje jeszcze czegoś innego?',
  'field.other.help':
    'Euro brutto, na przykład za urlop, chorobę lub potrącenie, którego Państwo nie rozumieją. Także wtedy, gdy zapłacono za wszystkie godziny, ale za mało za godzinę.',
  'field.otherReason.label': 'Za co jest ta kwota?',
  'option.otherReason.lowRate': 'Stawka godzinowa była za niska',
  'option.otherReason.sick': 'Wynagrodzenie za dni choroby',
  'option.otherReason.leave': 'Wynagrodzenie za dni urlopu',
  'option.otherReason.leavePayout':
    'Pieniądze za urlop, którego nie można było wykorzystać przed końcem umowy',
  'option.otherReason.holiday': 'Wynagrodzenie za dni świąteczne',
  'option.otherReason.deduction': 'Potrącenie, z którym się nie zgadzam',
  'option.otherReason.bonus': 'Premia lub wypłata specjalna',

  'step.payment.title': 'Termin i konto',
  'step.payment.intro': 'Do kiedy i na jakie konto firma ma zapłacić?',
  'field.deadline.label': 'Do którego dnia firma ma zapłacić?',
  'field.deadline.help': 'Zwykle są to dwa tygodnie. Ten dzień zaproponowała strona.',
  'field.iban.label': 'Na które konto?',
  'field.iban.help': 'Numer IBAN. Konto w innym kraju UE jest dozwolone.',
  'field.accountHolder.label': 'Czy konto należy do innej osoby?',
  'field.accountHolder.help':
    'Wtedy proszę wpisać tu jej imię i nazwisko. W innym razie pole pozostaje puste.',

  'step.sending.title': 'Wysłanie listu',
  'step.sending.intro': 'Najważniejsze jest, aby można było później udowodnić, kiedy list dotarł.',
  'field.sending.label': 'W jaki sposób list ma dotrzeć do firmy?',
  'field.sending.means':
    'E-mail często wystarczy (Textform – forma tekstowa). Jeśli w umowie jest „Schriftform” (forma pisemna), proszę najpierw zapytać w poradni.',
  'option.sending.registered':
    'Pocztą jako Einwurf-Einschreiben, czyli list polecony wrzucany do skrzynki (zachować dowód nadania)',
  'option.sending.messenger': 'Ktoś, kto przeczytał list, wrzuca go do skrzynki na listy firmy (świadek)',
  'option.sending.handover': 'Oddaję go i proszę o podpis na potwierdzeniu odbioru',
  'option.sending.email': 'E-mailem z plikiem PDF w załączniku',
  'field.employerEmail.label': 'Na jaki adres e-mail firmy?',
  'field.place.label': 'W jakiej miejscowości piszą Państwo list?',
  'field.letterDate.label': 'Jaka data ma być w liście?',

  'warning.empty': 'Tu jeszcze nic nie ma. W liście zostanie linia do wypełnienia ręcznie.',
  'warning.unprintable': 'List nie może pokazać tych znaków: {{characters}}',
  'warning.amount': 'Proszę sprawdzić: strona nie rozumie tej kwoty. Proszę wpisać na przykład 1.234,56.',
  'warning.hours':
    'Proszę sprawdzić: strona nie rozumie tej liczby godzin. Proszę wpisać na przykład 168,5 lub 168:30.',
  'warning.manyHours': 'Proszę sprawdzić: liczba godzin w jednym miesiącu ({{hours}}) jest bardzo duża.',
  'warning.paidMoreThanWorked': 'Proszę sprawdzić: zapłacono za więcej godzin, niż przepracowano.',
  'warning.belowMinimumWage':
    'Ustawowa płaca minimalna w tym miesiącu wynosiła {{minimum}} brutto za godzinę. Proszę sprawdzić swoją stawkę godzinową. Są wyjątki, na przykład dla osób, które uczą się zawodu (Auszubildende).',
  'warning.monthNotOver':
    'Proszę sprawdzić: ten miesiąc jeszcze się nie skończył. Termin wypłaty za ten miesiąc najczęściej jeszcze nie nadszedł.',
  'warning.outsideEmployment':
    'Proszę sprawdzić: według podanych dat w tym miesiącu Państwo tam nie pracowali.',
  'warning.dayInFuture': 'Proszę sprawdzić: ten dzień jest w przyszłości.',
  'warning.dayInPast': 'Proszę sprawdzić: ten dzień już minął.',
  'warning.shortDeadline': 'To mniej niż siedem dni. Zwykle są to dwa tygodnie od daty listu.',
  'warning.email': 'Proszę sprawdzić: to nie wygląda na adres e-mail.',
  'warning.iban':
    'Proszę sprawdzić: długość lub cyfra kontrolna numeru IBAN się nie zgadza. Proszę porównać numer z kartą bankową.',
  'warning.latinLetters':
    'Firma może tego nie odczytać. Lepiej wpisać to literami łacińskimi, a imię i nazwisko jak w dowodzie osobistym.',
  'warning.postcode': 'Proszę sprawdzić: niemiecki kod pocztowy ma pięć cyfr.',
  'warning.monthTwice': 'Proszę sprawdzić: miesiąc {{month}} występuje dwa razy.',
  'warning.nothingClaimed': 'Suma wynosi jeszcze 0. Bez kwoty list nie mówi, czego Państwo żądają.',
  'warning.exclusionPeriod.soon':
    'Najstarszy miesiąc to {{month}}. W wielu umowach i układach zbiorowych wynagrodzenie przepada po trzech miesiącach, jeśli nie zażąda się go na piśmie. List powinien być w firmie najpóźniej w dniu {{on}}.',
  'warning.exclusionPeriod.passed':
    'Najstarszy miesiąc to {{month}} i minęły od niego ponad trzy miesiące. Być może część już przepadła. Ustawowa płaca minimalna mimo to pozostaje chroniona. Proszę wkrótce wysłać list i przedtem zapytać w BemA.',
  'warning.limitation.soon':
    'Roszczenia z roku {{year}} przedawniają się w dniu {{on}}. Ten list nie zatrzymuje przedawnienia, ale pozew tak. Proszę od razu pójść do poradni.',
  'warning.limitation.passed':
    'Roszczenia z roku {{year}} są prawdopodobnie przedawnione od dnia {{on}}. Przed wysłaniem listu proszę zapytać w poradni.',

  'letter.title': 'Zgłoszenie roszczeń o wynagrodzenie',
  'letter.subject': 'Zgłoszenie roszczeń o wynagrodzenie',
  'meaning.subject': 'Temat listu. Firma od razu widzi, że żądają Państwo wynagrodzenia.',
  'letter.salutation': 'Szanowni Państwo,',
  'meaning.salutation': 'Zwykły, uprzejmy zwrot, gdy nie zna się nazwiska.',
  'letter.employed': 'pracuję u Państwa od {{employedSince}} na stanowisku: {{job}}.',
  'meaning.employed': 'Mówi, o które zatrudnienie chodzi.',
  'letter.employedUntil':
    'w okresie od {{employedSince}} do {{employedUntil}} obowiązywało moje zatrudnienie u Państwa na stanowisku: {{job}}.',
  'meaning.employedUntil': 'Mówi, o które zatrudnienie chodzi i że jest ono zakończone.',
  'letter.period': 'Za okres {{from}} – {{to}} należą mi się jeszcze następujące kwoty brutto:',
  'meaning.period': 'Wymienia miesiące. Brutto oznacza: przed odjęciem podatków i składek społecznych.',
  'letter.month': 'Za miesiąc {{from}} należą mi się jeszcze następujące kwoty brutto:',
  'meaning.month': 'Wymienia miesiąc. Brutto oznacza: przed odjęciem podatków i składek społecznych.',
  'letter.claims':
    'Tabela: miesiąc, przepracowane godziny, zapłacone godziny, stawka godzinowa, dodatki, inne, żądana kwota',
  'meaning.claims':
    'Za każdy miesiąc: przepracowane godziny minus zapłacone godziny, razy stawka godzinowa, plus dodatki i inne kwoty.',
  'letter.total': 'Łącznie żądam {{total}} brutto.',
  'meaning.total': 'Suma, której Państwo żądają.',
  'letter.pay':
    'Proszę o zapłatę wynikającej z tego kwoty netto do dnia {{deadline}} na moje konto o numerze IBAN {{iban}}.',
  'meaning.pay': 'Termin i Państwa konto. Netto oznacza: to, co po potrąceniach trafia do Państwa.',
  'letter.accountHolder': 'Konto jest prowadzone na nazwisko: {{accountHolder}}.',
  'meaning.accountHolder': 'Potrzebne, ponieważ konto należy do innej osoby.',
  'letter.documents':
    'Do tego dnia proszę także o przesłanie mi odcinków wypłaty i ewidencji czasu pracy za ten okres.',
  'meaning.documents': 'Te dokumenty pozwalają sprawdzić, ile naprawdę przepracowano i zapłacono.',
  'letter.timeLimits':
    'Niniejszym pismem zgłaszam swoje roszczenia, aby zachować wszystkie terminy wynikające z umowy i układu zbiorowego, po których roszczenia przepadają.',
  'meaning.timeLimits':
    'Takie terminy (Ausschlussfristen) są często w umowie lub w układzie zbiorowym pracy. Kto nie zażąda na czas, traci roszczenie. To zdanie mówi, że żądają Państwo w terminie.',
  'letter.court':
    'Jeśli zapłata nie wpłynie do podanego dnia, będę dochodzić swoich roszczeń w sądzie pracy.',
  'meaning.court': 'Zapowiedź pozwu. Nie oznacza ona, że muszą Państwo złożyć pozew.',
  'letter.reserve': 'Zastrzegam sobie prawo do dalszych roszczeń.',
  'meaning.reserve': 'Później można żądać jeszcze więcej, jeśli Państwo to odkryją.',
  'letter.closing': 'Z poważaniem',
  'meaning.closing': 'Zwykłe zakończenie. Pod nim podpisują się Państwo ręcznie.',
  'letter.receipt': 'Potwierdzenie odbioru: To pismo zostało mi dzisiaj doręczone.',
  'meaning.receipt':
    'Tę część podpisuje na Państwa kopii osoba, która przyjmuje list. W ten sposób można udowodnić odbiór.',

  'table.difference': 'Żądana kwota brutto',
  'table.sum': 'Suma',
  'sheet.title': 'Co jest w Państwa liście',
  'sheet.lead':
    'Ta kartka jest dla Państwa. Proszę jej nie wysyłać. Po lewej stronie jest niemieckie zdanie z listu, po prawej jego znaczenie.',
  'notes.notAdvice': 'Ta kartka nie zastępuje porady prawnej. Nie rozstrzyga, czy mają Państwo roszczenie.',
  'notes.bema':
    'Przed wysłaniem proszę pokazać list w BemA lub innej poradni. Członkinie i członkowie NGG pytają w swoim związku zawodowym.',
  'notes.checkDates':
    'Proszę sprawdzić wszystkie dni i terminy. Obliczenie jest bez gwarancji; w razie wątpliwości obowiązuje wcześniejszy dzień.',
  'notes.limitation':
    'List nie zatrzymuje przedawnienia. Wynagrodzenie przedawnia się trzy lata po końcu roku, w którym przypadał termin wypłaty.',
  'notes.minimumWage':
    'Ustawowa płaca minimalna: 13,90 euro brutto za godzinę w 2026 roku, od 1 stycznia 2027 roku 14,60 euro. Nie może przepaść przez terminy w umowie (Ausschlussfristen).',
  'notes.dismissal': 'Jeśli potem przyjdzie wypowiedzenie (Kündigung), na pozew są tylko trzy tygodnie.',
  'notes.copy': 'Proszę zachować kopię listu i dowód nadania z poczty lub podpisane potwierdzenie odbioru.',

  'blank.footer':
    'Ta kartka nie zastępuje porady prawnej. Przed wysłaniem proszę pokazać gotowy list w BemA.',
};
