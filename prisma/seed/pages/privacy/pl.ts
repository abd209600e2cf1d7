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

## Członkowie i posiedzenia

Na potrzeby pracy Okrągłego Stołu przetwarzamy dane uczestniczek i uczestników znanych z nazwiska: imię i nazwisko, instytucję, adres e-mail, zaproszenie, odpowiedź na zaproszenie i obecność. Robimy to, aby przygotować posiedzenia i zapisać wyniki (art. 6 ust. 1 lit. f RODO, w przypadku instytucji publicznych lit. e). Zaproszenia wysyłamy **e-mailem**. Publikowane protokoły nie zawierają nazwisk.

Kto pracuje dla portalu, loguje się na swoje konto. Tylko wtedy używamy **pliku cookie sesji**. Jest on technicznie niezbędny (§ 25 Abs. 2 TDDDG).

## Gdy Państwo do nas piszą

Jeśli piszą Państwo do nas lub korzystają z formularza, używamy Państwa danych tylko do odpowiedzi (art. 6 ust. 1 lit. f RODO).

## Jak długo przechowujemy dane

| Dane | Czas |
|---|---|
| dane w pomocach do wypełniania | wcale: nigdy nie są wysyłane |
| pojedyncze wpisy o potrzebach (bez danych o osobach) | 24 miesiące, potem tylko w postaci połączonej |
| połączone liczby | bez końca, są anonimowe |
| niezatwierdzone notatki o potrzebie | 30 dni |
| zapytania i opinie | do załatwienia, najwyżej 3 miesiące |
| konta członkiń i członków | do końca współpracy i 3 miesiące potem |
| dziennik dostępu z kont | 12 miesięcy |
| protokoły posiedzeń i listy obecności | według zasad archiwów miasta i powiatu |
| dzienniki serwera bez adresów IP | 7 dni |
| kopie zapasowe | są nadpisywane w ciągu 30 dni |

## Kto otrzymuje dane

Nie przekazujemy danych osobom trzecim. Kto technicznie prowadzi serwer, działa tylko na nasze zlecenie (art. 28 RODO). Nie ma automatycznych decyzji w Państwa sprawie.

## Państwa prawa

Mają Państwo prawo do **informacji, sprostowania, usunięcia, ograniczenia przetwarzania i przenoszenia danych** (art. 15–20 RODO). Mogą Państwo wnieść **sprzeciw** wobec przetwarzania (art. 21 RODO). Zgodę można w każdej chwili wycofać na przyszłość. W tych sprawach proszę zgłosić się przez stronę [Kontakt](page:contact).

Można też złożyć skargę (art. 77 RODO): do **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (pełnomocniczki lub pełnomocnika kraju związkowego do spraw ochrony danych). Dla placówek Caritas właściwy jest kościelny urząd nadzoru nad ochroną danych (KDSA Ost).`,
};
