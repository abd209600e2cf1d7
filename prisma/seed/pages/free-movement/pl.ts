import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'swoboda-przemieszczania-sie',
  title: 'Swoboda przemieszczania się: Państwa prawo do pobytu',
  teaser: 'Kto pochodzi z kraju UE, może tu mieszkać i pracować. Tu piszemy, na jakich warunkach.',
  todo: 'Proszę zbierać dowody swojej pracy i pobytu w Niemczech. Jeśli urząd podważa Państwa prawo, proszę skorzystać z porady.',
  deadline:
    'Na odwołanie od decyzji jest najczęściej miesiąc. Dokładny termin podaje Rechtsbehelfsbelehrung (pouczenie o odwołaniu) na końcu listu.',
  place:
    'Migrationsagentur Burgenlandkreis (urząd migracyjny powiatu, razem z Ausländerbehörde – urzędem do spraw cudzoziemców), Schönburger Straße 41 w Naumburgu, lub poradnia migracyjna (Migrationsberatung).',
  bring: `- dowód osobisty lub paszport
- umowa o pracę i odcinki wypłaty, także z wcześniejszych miejsc pracy
- Meldebestätigung (potwierdzenie zameldowania) dla każdego mieszkania w Niemczech
- dowód ubezpieczenia zdrowotnego
- wypowiedzenie lub zaświadczenie z Agentur für Arbeit (urzędu pracy) w przypadku bezrobocia
- zaświadczenie ze szkoły dzieci`,
  body: `## Karta nie jest potrzebna

Z ważnym dowodem osobistym lub paszportem można tu wjechać i mieszkać. Obywatelki i obywatele UE **nie potrzebują karty pobytu (Aufenthaltskarte)**. Dawne zaświadczenie Freizügigkeitsbescheinigung zniesiono w 2013 roku. Nie trzeba więc go pokazywać.

Przez **pierwsze trzy miesiące** mają Państwo prawo pobytu bez dodatkowych warunków (§ 2 Abs. 5 FreizügG/EU). Mimo to trzeba się [zameldować](page:registration), jeśli wprowadzają się tu Państwo do mieszkania.

## Kto może zostać dłużej

Według § 2 Abs. 2 FreizügG/EU prawo to mają na przykład:

- osoby, które tu pracują lub uczą się zawodu
- osoby prowadzące własną działalność
- osoby, które **szukają pracy**: sześć miesięcy, a przy realnej szansie na zatrudnienie dłużej
- osoby bez pracy, które mają dość pieniędzy i ubezpieczenie zdrowotne
- członkowie rodziny
- osoby, które mają **Daueraufenthaltsrecht** (prawo stałego pobytu)

**Arbeitnehmerin lub Arbeitnehmer** (osoba zatrudniona) to ktoś, kto za wynagrodzeniem pracuje według poleceń. Praca musi być rzeczywista i prawdziwa. Może wystarczyć praca na część etatu lub Minijob (drobne zatrudnienie). Tego statusu nie traci także ten, kto dodatkowo otrzymuje świadczenia z Jobcenter (urzędu, który wypłaca świadczenia na utrzymanie).

## W razie choroby lub bezrobocia

Status może **trwać dalej** (fortwirken, § 2 Abs. 3 FreizügG/EU): przy chorobie, w określonych przypadkach przy nauce zawodu oraz przy utracie pracy nie z własnej woli. Po ponad roku pracy status pozostaje bezterminowo, po krótszej pracy przez sześć miesięcy. Potrzebne jest do tego potwierdzenie z Agentur für Arbeit, że bezrobocie nie wynika z własnej woli (jest unfreiwillig).

## Po pięciu latach

Po pięciu latach legalnego pobytu **Daueraufenthaltsrecht** powstaje z mocy prawa (§ 4a FreizügG/EU). Ważne jest, aby w tym czasie spełniać warunki. Na życzenie wydaje się zaświadczenie (§ 5 Abs. 5 FreizügG/EU).

## Rodzina z krajów spoza UE

Członkowie rodziny bez obywatelstwa UE otrzymują **Aufenthaltskarte** (kartę pobytu), i to w ciągu sześciu miesięcy od złożenia wniosku (§ 5 Abs. 1 FreizügG/EU).

## Kiedy prawo się kończy

Ausländerbehörde może trzy miesiące po wjeździe zażądać dowodów (§ 5 Abs. 3 FreizügG/EU). Prawo kończy się tylko przez formalną decyzję, **Verlustfeststellung** (stwierdzenie utraty prawa). Do tego czasu przyjmuje się, że mają Państwo to prawo. Jeśli przyjdzie taki list, proszę od razu skorzystać z porady.

## Pieniądze z Jobcenter

Kto pracuje lub prowadzi własną działalność, może od pierwszego dnia złożyć wniosek o [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income), czyli podstawowe świadczenie na utrzymanie. Inne osoby mogą być wykluczone (§ 7 Abs. 1 Satz 2 SGB II). Kto jest wykluczony, może otrzymać w Sozialamt (urzędzie socjalnym) **Überbrückungsleistungen** (świadczenia przejściowe) najwyżej przez miesiąc, a w szczególnie trudnych przypadkach więcej (§ 23 Abs. 3 SGB XII).

## Okresy z innych krajów UE liczą się

Przy chorobie, emeryturze, bezrobociu i świadczeniach rodzinnych okresy z krajów UE są sumowane (rozporządzenie (WE) nr 883/2004). Wnioski i dokumenty w tych sprawach można składać w każdym języku urzędowym UE (art. 76 ust. 7). Więcej: [Choroba i ubezpieczenie zdrowotne](page:sickness-and-insurance).

## Wybory i obywatelstwo

Mogą Państwo głosować w swojej gminie i w wyborach do Parlamentu Europejskiego, w obu przypadkach od 16 lat. W wyborach do Landtagu i Bundestagu nie mogą Państwo głosować. **Einbürgerung** (nadanie obywatelstwa) jest możliwa po pięciu latach. Od czerwca 2024 roku można przy tym zachować dotychczasowe obywatelstwo.`,
};
