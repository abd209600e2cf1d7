import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'ochrona-danych',
  title: 'Ochrona danych',
  teaser: 'Jakie dane ten portal przetwarza, a jakich nie.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Te informacje przekazujemy Państwu zgodnie z art. 13 ogólnego rozporządzenia o ochronie danych (RODO, po niemiecku DSGVO).

## Najważniejsze na początek

- Wszystkie publiczne strony można czytać bez podawania nazwiska.
- Na stronach publicznych **nie używamy plików cookie**.
- Udział w publicznym spotkaniu można zgłosić **bez konta i bez podawania nazwiska**.
- To, co Państwo wpiszą w **pomocy do wypełniania** (Ausfüllhilfe), zostaje na Państwa urządzeniu. Nigdy nie jest do nas wysyłane.
- **Nie korzystamy z usług osób trzecich**: bez reklam, bez usług statystycznych, bez obcych czcionek i map.
- Zapisy o potrzebach **nie zawierają danych o osobach**.

## Kto jest odpowiedzialny

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Podmiot prowadzący (Träger): Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)  
Schellingstraße 3-4  
39104 Magdeburg  
Telefon: 0391-5371271

Adres e-mail, kontakt do inspektorki lub inspektora ochrony danych oraz nazwę usługi, na której serwerze działa portal, operator uzupełni przed publicznym startem.

Przy Okrągłym Stole współpracuje kilka instytucji. Każda z nich sama odpowiada za swoje doradztwo. Dla Caritas obowiązuje **Gesetz über den Kirchlichen Datenschutz (KDG)**, czyli ustawa o kościelnej ochronie danych.

## Gdy oglądają Państwo strony

Serwer musi na krótko przetworzyć Państwa adres IP, aby strona do Państwa dotarła. Nie zapisujemy go. Dziennik serwera **nie zawiera adresów IP**. Potrzebujemy go, aby rozpoznawać błędy i ataki (art. 6 ust. 1 lit. f RODO).

## Pomoce do wypełniania

Pomoce do wypełniania działają tylko w Państwa przeglądarce. Imię i nazwisko, adres, Steuer-ID (numer identyfikacji podatkowej) i wszystkie inne dane nie opuszczają Państwa urządzenia. Korzystają Państwo z cudzego komputera? Na koniec proszę zamknąć okno i usunąć zapisany plik.

## Zapisywanie potrzeb

Fachowcy wpisują, gdzie brakuje wsparcia. Dozwolone są tylko ogólne dane, na przykład miesiąc, miejscowość, temat i język. **Niedozwolone** są nazwiska, daty urodzenia, adresy, numery telefonów, znaki spraw i dane o zdrowiu. Małych liczb nie publikujemy.

### Zgłoszenia bez konta

W części „Proszę nam powiedzieć, czego brakuje” można bez konta zgłosić, gdzie brakuje pomocy. Zapisujemy zaznaczone odpowiedzi, tekst, język tej strony i miesiąc; dzień tylko do czasu, gdy zgłoszenie zostanie przeczytane. Tekst, którego przez 30 dni nikt nie przeczytał, usuwamy. Inne osoby z Okrągłego Stołu widzą tekst dopiero wtedy, gdy sprawdzą go dwie osoby. Tekst nigdy nie jest publikowany.

Adresu urządzenia nie zapisujemy. Aby nikt nie wysyłał zgłoszeń masowo, serwer pamięta przez około jeden dzień zaszyfrowaną liczbę, z której nie można odczytać adresu. Nie jest ona powiązana ze zgłoszeniem.

## Członkowie i posiedzenia

Na potrzeby pracy Okrągłego Stołu przetwarzamy dane uczestniczek i uczestników znanych z nazwiska: imię i nazwisko, instytucję, adres e-mail, zaproszenie, odpowiedź na zaproszenie i obecność. Dotyczy to także osób bez konta. Robimy to, aby przygotować posiedzenia i zapisać wyniki (art. 6 ust. 1 lit. f RODO, w przypadku instytucji publicznych lit. e). Zaproszenia wysyłamy **e-mailem**. Publikowane protokoły nie wymieniają żadnych osób. Dla każdej grupy, która się spotyka (Gremium), prowadzimy listę członków: imię i nazwisko, instytucja, adres e-mail i język.

Kto pracuje dla portalu, loguje się na swoje konto. Tylko wtedy używamy **pliku cookie sesji**. Jest on technicznie niezbędny (§ 25 Abs. 2 TDDDG). Gdy ktoś pisze protokół, teksty są zapisane w przeglądarce tej osoby, dopóki nie zostaną wysłane. Przy wylogowaniu są stamtąd usuwane.

### Zgłoszenie udziału w publicznym spotkaniu

Udział w niektórych publicznych spotkaniach można zgłosić w tym portalu. Konto nie jest do tego potrzebne. Zapisujemy:

- ile osób przyjdzie,
- na jakie języki potrzebne jest tłumaczenie ustne,
- czy potrzebna jest droga bez schodów,
- w jakim języku i kiedy udział został zgłoszony.

Imię, nazwisko i kontakt są **nieobowiązkowe**. Używamy ich tylko po to, aby zawiadomić o zmianie lub o odwołaniu spotkania. 30 dni po spotkaniu **usuwamy** ze zgłoszenia imię, nazwisko i kontakt. Liczby zostają.

Zgłoszenie widzą tylko osoby, które przygotowują spotkanie. Prośby o tłumaczenie ustne i o drogę bez schodów portal pokazuje im tylko jako liczbę, bez nazwisk. Do początku spotkania można wycofać zgłoszenie przez swój link. Wtedy usuwamy całe zgłoszenie.

### Zaproszenia i odpowiedzi

Zapraszamy osoby z kontem i bez konta. Zapisujemy imię i nazwisko, adres e-mail, instytucję, język, Państwa odpowiedź, dołączoną wiadomość oraz imię i nazwisko osoby, która przyjdzie w zastępstwie. Jeśli zaproszona jest cała instytucja, zapisujemy też, ile osób stamtąd przyjdzie. Odpowiedź z Państwa nazwiskiem widzą tylko osoby, które przygotowują spotkanie.

Czy potrzebne jest tłumaczenie ustne albo droga bez schodów? Te informacje portal pokazuje tylko jako liczbę, bez nazwisk. 30 dni po spotkaniu je **usuwamy**.

### Odpowiedzi z programu pocztowego

Niektóre programy pocztowe umożliwiają bezpośrednią odpowiedź na zaproszenie. Portal czyta takie odpowiedzi tylko wtedy, gdy operator to **włączył**. Wtedy sprawdza wszystkie nowe e-maile w swojej skrzynce. Z Państwa e-maila przejmuje tylko odpowiedź, jej czas i dołączoną notatkę.

Aby nie czytać żadnego e-maila dwa razy, portal zapisuje na 90 dni jego identyfikator, wynik i zaproszenie, którego dotyczy. Sam e-mail zostaje w skrzynce. Portal niczego tam nie usuwa. Gdy nasz e-mail wraca, zapisujemy, dlaczego nie dotarł.

### Ankiety w sprawie terminu

Gdy szukamy terminu, dostają Państwo e-mailem osobisty link. Zapisujemy imię i nazwisko, adres e-mail, instytucję, język, Państwa odpowiedzi, dołączoną wiadomość oraz to, kiedy link został otwarty po raz pierwszy.

Inne zapytane osoby widzą Państwa nazwisko, instytucję i odpowiedzi. Jeśli koordynacja ukryła nazwiska, widzą **tylko sumy**. Wiadomość widzą tylko osoby, które przygotowują spotkanie. Gdy termin jest ustalony, przenosimy odpowiedź i wiadomość do Państwa zaproszenia.

### Protokoły i zastrzeżenia

W protokole jest zapisane, kto był obecny, a kogo nie było. Wszystkim zaproszonym wysyłamy link do protokołu. Dostają go też osoby, które były obecne i mają konto. Zapisujemy, kiedy protokół został otwarty po raz pierwszy.

Zastrzeżenie widzą wszyscy, którzy otrzymują protokół, **razem z nazwiskiem** osoby, która je napisała. Zastrzeżenie, nazwisko i nasza odpowiedź zostają przy protokole. Zatwierdzony protokół nie jest już zmieniany. Potem dla publicznych spotkań powstaje wersja dla wszystkich. **Nie wymienia ona żadnych osób**, tylko instytucje i liczbę obecnych.

### Osobiste linki

Linki do zaproszenia (/rsvp), ankiety w sprawie terminu (/poll), protokołu (/minutes) i Państwa zgłoszenia (/registration) otwierają się bez konta. Te strony **nie używają plików cookie** i niczego nie zapisują na Państwa urządzeniu. Kto ma link, może czytać i odpowiadać w Państwa imieniu. **Dlatego prosimy zachować go tylko dla siebie.** Gdy przyślemy nowy link, stary przestaje działać.

## Gdy Państwo do nas piszą

Jeśli piszą Państwo do nas lub korzystają z formularza, używamy Państwa danych tylko do odpowiedzi (art. 6 ust. 1 lit. f RODO).

## Jak długo przechowujemy dane

| Dane | Czas |
|---|---|
| dane w pomocach do wypełniania | wcale: nigdy nie są wysyłane |
| pojedyncze wpisy o potrzebach (bez danych o osobach) | 24 miesiące, potem tylko w postaci połączonej |
| połączone liczby | bez końca, są anonimowe |
| niezatwierdzone notatki o potrzebie | 30 dni |
| zatwierdzone notatki o potrzebie | tak długo jak wpis, najwyżej 24 miesiące |
| to, co Państwo przekazują przez „Proszę nam powiedzieć, czego brakuje”: tekst, którego nikt nie przeczytał | 30 dni |
| takie zgłoszenia odrzucone lub nierozstrzygnięte (bez imienia, nazwiska i kontaktu) | 90 dni |
| zapytania i opinie | do załatwienia, najwyżej 3 miesiące |
| konta członkiń i członków | do końca współpracy i 3 miesiące potem |
| dziennik dostępu z kont | 12 miesięcy |
| zgłoszenie udziału w publicznym spotkaniu: imię, nazwisko i kontakt | do 30 dni po spotkaniu |
| zgłoszenie udziału w publicznym spotkaniu: liczby bez nazwiska i kontaktu | bez końca |
| zaproszenia: prośby o tłumaczenie ustne i o drogę bez schodów | do 30 dni po spotkaniu |
| ankiety terminowe z odpowiedziami; zaproszenia osób bez konta; wiadomości do odpowiedzi; kto dostał i otworzył zatwierdzony protokół | 12 miesięcy po spotkaniu |
| zaproszenia osób z kontem: tylko odpowiedź | tak długo jak protokół |
| wysłane e-maile (nazwisko, adres, tekst bez osobistego linku) | 90 dni |
| przeczytane e-maile: identyfikator i wynik | 90 dni |
| listy członków grup | do skreślenia danej osoby z listy |
| osobisty link do protokołu | otwiera się do 180 dni po naszym ostatnim e-mailu w tej sprawie |
| zastrzeżenia z nazwiskiem | tak długo jak protokół |
| protokoły posiedzeń i listy obecności | według zasad archiwów miasta i powiatu |
| dzienniki serwera bez adresów IP | 7 dni |
| kopie zapasowe | są nadpisywane w ciągu 30 dni |

## Kto otrzymuje dane

Nie przekazujemy danych osobom trzecim. To, co zaproszone osoby widzą o sobie nawzajem, opisujemy w części „Członkowie i posiedzenia”. Kto technicznie prowadzi serwer, działa tylko na nasze zlecenie (art. 28 RODO). Nie ma automatycznych decyzji w Państwa sprawie.

## Państwa prawa

Mają Państwo prawo do **informacji, sprostowania, usunięcia, ograniczenia przetwarzania i przenoszenia danych** (art. 15–20 RODO). Mogą Państwo wnieść **sprzeciw** wobec przetwarzania (art. 21 RODO). Zgodę można w każdej chwili wycofać na przyszłość. W tych sprawach proszę zgłosić się przez stronę [Kontakt](page:contact).

Można też złożyć skargę (art. 77 RODO): do **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (pełnomocniczki lub pełnomocnika kraju związkowego do spraw ochrony danych). Dla placówek Caritas właściwy jest kościelny urząd nadzoru nad ochroną danych (KDSA Ost).`,
};
