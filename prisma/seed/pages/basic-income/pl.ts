import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'grundsicherungsgeld',
  title: 'Grundsicherungsgeld (dawniej: Bürgergeld)',
  teaser: 'Pomoc z Jobcenter, gdy wynagrodzenie lub dochód nie wystarcza na życie.',
  todo: 'Wniosek proszę złożyć od razu, także bez formularza. Formularze można wypełnić później.',
  deadline:
    'Wniosek działa od pierwszego dnia miesiąca, w którym został złożony. Na Widerspruch (sprzeciw) wobec decyzji jest miesiąc.',
  place:
    'W Jobcenter Burgenlandkreis (urzędzie, który wypłaca świadczenia na utrzymanie); biura są w Weißenfels, Naumburgu i Zeitz.',
  bring: `- dowód osobisty lub paszport każdej osoby w gospodarstwie domowym
- Meldebestätigung (potwierdzenie zameldowania)
- umowa najmu i ostatnie rozliczenie kosztów dodatkowych (Nebenkosten)
- umowa o pracę i odcinki wypłaty, także z Minijob (drobnego zatrudnienia)
- wyciągi z konta z ostatnich trzech miesięcy
- karta zdrowia i Rentenversicherungsnummer (numer ubezpieczenia emerytalnego)
- lista miejsc pracy z ostatnich pięciu lat
- w razie bezrobocia: wypowiedzenie i potwierdzenie z Agentur für Arbeit (urzędu pracy)`,
  body: `## Stara nazwa, nowa nazwa

Świadczenie według SGB II nazywało się dotąd **Bürgergeld**. Bundestag uchwalił 5 marca 2026 roku, że w przyszłości będzie się nazywać **Grundsicherungsgeld** (podstawowe świadczenie na utrzymanie). Start był planowany na 1 lipca 2026 roku. W listach mogą być obie nazwy. Proszę zapytać w Jobcenter, które zasady już Państwa dotyczą.

Przyznane już świadczenia według uchwały nadal obowiązują. Nie trzeba w tym celu składać nowego wniosku.

## Kto może otrzymać świadczenie?

- **Pracują Państwo lub prowadzą własną działalność:** wniosek można złożyć od pierwszego dnia, także wtedy, gdy wynagrodzenie jest tylko za niskie (**Aufstockung** – dopłata do wynagrodzenia).
- **Państwa status pracownika trwa dalej**, na przykład po wypowiedzeniu: więcej: [Swoboda przemieszczania się](page:free-movement).
- **Dziecko chodzi tu do szkoły**, a Państwo pracują lub pracowali tutaj: może z tego wynikać własne prawo pobytu (art. 10 rozporządzenia (UE) nr 492/2011). Wtedy Jobcenter nie może odmówić tylko z tego powodu.
- **Mieszkają tu Państwo od pięciu lat:** wtedy świadczenie przysługuje, o ile nie stwierdzono utraty prawa do swobody przemieszczania się. Czas liczy się od [zameldowania](page:registration) (§ 7 Abs. 1 SGB II).

**Wykluczone** są osoby, które nie pracują, w pierwszych trzech miesiącach, oraz osoby, które są tu tylko po to, by szukać pracy (§ 7 Abs. 1 Satz 2 SGB II). Dla nich są w Sozialamt (urzędzie socjalnym) **Überbrückungsleistungen** (świadczenia przejściowe) najwyżej przez miesiąc, pożyczka na podróż powrotną i zasada dla szczególnie trudnych przypadków (§ 23 Abs. 3 SGB XII). Czy wykluczenie Państwa dotyczy, wyjaśni z Państwem poradnia.

## Jak złożyć wniosek

1. Proszę napisać do Jobcenter: „Ich beantrage Leistungen nach dem SGB II.” (Wnoszę o świadczenia według SGB II.) Z imieniem i nazwiskiem, adresem, datą i podpisem. To jest **formloser Antrag** (wniosek bez formularza, § 37 SGB II).
2. Proszę zachować dowód, na przykład kopię z pieczątką.
3. Potem proszę wypełnić **Hauptantrag** (wniosek główny) i załączniki.
4. Proszę podać wszystkie osoby w gospodarstwie domowym, wszystkie dochody i wszystkie konta.

Hauptantrag pyta osoby z Rumunii i Bułgarii o **Personenkennnummer** (osobisty numer identyfikacyjny: CNP lub EGN). Kto nie ma obywatelstwa niemieckiego, podaje datę wjazdu. Proszę wpisać też wynagrodzenie, którego pracodawca jeszcze nie wypłacił: [Umowa o pracę i wynagrodzenie](page:work-and-wages).

## Kwoty w 2026 roku

| Osoba | Regelbedarf (stawka podstawowa) na miesiąc (2026) |
|---|---|
| osoba samotna lub samotnie wychowująca dziecko | 563 euro |
| pary, każda osoba | 506 euro |
| dorośli do 24 lat w gospodarstwie rodziców | 451 euro |
| młodzież od 14 do 17 lat | 471 euro |
| dzieci od 6 do 13 lat | 390 euro |
| dzieci od 0 do 5 lat | 357 euro |

Do tego dochodzą **Kosten der Unterkunft und Heizung** (koszty mieszkania i ogrzewania, § 22 SGB II) oraz [świadczenia dla uczniów](page:school-and-daycare).

## Co zmienia uchwała z marca 2026 roku

- Znalezienie pracy ma pierwszeństwo.
- Majątek sprawdza się od samego początku. Kwota wolna zależy od wieku.
- Dla kosztów mieszkania jest górna granica.
- Kto nie przychodzi na terminy, musi liczyć się z surowszymi skutkami.
- Rodzice mogą mieć obowiązek pracy od 14. miesiąca życia dziecka.

## Nie zgadzają się Państwo z decyzją?

Proszę złożyć **Widerspruch** (sprzeciw) w ciągu miesiąca, na piśmie i z podpisem. List wysłany pocztą uważa się za doręczony czwartego dnia po nadaniu. Termin minął? Wtedy jest jeszcze **Überprüfungsantrag** (wniosek o ponowne sprawdzenie decyzji, § 44 SGB X).`,
};
