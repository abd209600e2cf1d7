import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kindergeld-zasilek-na-dziecko',
  title: 'Kindergeld (zasiłek na dziecko)',
  teaser:
    'Na każde dziecko jest w 2026 roku 259 euro miesięcznie. Wniosek warto złożyć wcześnie, także gdy dziecko mieszka w innym kraju UE.',
  todo: 'Wniosek proszę złożyć w Familienkasse (kasie świadczeń rodzinnych), możliwie jak najwcześniej. Potrzebny jest formularz KG 1, a dla każdego dziecka Anlage Kind (załącznik „Dziecko”).',
  deadline:
    'Familienkasse wypłaca zasiłek najwyżej sześć miesięcy wstecz. Na Einspruch (odwołanie) od decyzji odmownej jest miesiąc. Proszę zapisać, kiedy przyszła decyzja.',
  place:
    'Sprawę prowadzi Familienkasse przy Bundesagentur für Arbeit (Federalnej Agencji Pracy). Wniosek można złożyć także online.',
  bring: `- formularz **KG 1** (wniosek)
- **Anlage Kind** (załącznik „Dziecko”) dla każdego dziecka
- **Anlage Ausland (KG 51)** (załącznik „Zagranica”), jeśli jedno z rodziców lub dziecko mieszka albo pracuje za granicą lub jeśli otrzymują Państwo świadczenia rodzinne z innego kraju
- **Steuer-ID** (numer identyfikacji podatkowej) Państwa i dziecka
- akt urodzenia dziecka
- **Meldebestätigung** (potwierdzenie zameldowania)
- dowód zatrudnienia lub innego powodu, który daje Państwu prawo do swobody przemieszczania się`,
  body: `## Ile i dla kogo?

**Kindergeld** wynosi w 2026 roku **259 euro** miesięcznie na każde dziecko. Kto już otrzymuje Kindergeld, nie musi składać nowego wniosku z powodu nowej kwoty.

Kindergeld otrzymują rodzice, którzy tu mieszkają, zwykle tu przebywają lub mają tu pełny obowiązek podatkowy. Dziecko może mieszkać w **każdym kraju UE** (§§ 62, 63 EStG, art. 67 rozporządzenia (WE) 883/2004). Świadczenia rodzinne z innego kraju Familienkasse zalicza na poczet zasiłku. Jeśli tamto świadczenie jest niższe, może wypłacić **Unterschiedsbetrag** (różnicę, art. 68 rozporządzenia (WE) 883/2004).

| Wiek dziecka | Warunek |
|---|---|
| do 18 lat | żadnego dodatkowego warunku po stronie dziecka |
| do 21 lat | dziecko jest zgłoszone jako osoba szukająca pracy |
| do 25 lat | nauka zawodu lub studia |
| bez granicy wieku | niepełnosprawność, która powstała przed 25. urodzinami |

## Pierwsze trzy miesiące

Wniosek proszę złożyć **także w pierwszych trzech miesiącach** po przyjeździe. Niemiecka ustawa wymaga na ten czas dochodów w Niemczech (§ 62 Abs. 1a EStG). Trybunał Sprawiedliwości UE orzekł jednak 1 sierpnia 2022 roku (C-411/20): kto przebywa tu legalnie i ma tu swoje **miejsce zwykłego pobytu** (gewöhnlicher Aufenthalt), tego nie wolno wykluczyć z powodu braku dochodów. Jeśli przyjdzie odmowa z takim uzasadnieniem, proszę złożyć Einspruch i skorzystać z porady.

## Po trzech miesiącach

Wtedy liczy się Państwa prawo do [swobody przemieszczania się](page:free-movement), na przykład jako osoby zatrudnionej (§ 2 Abs. 2 lub 3 FreizügG/EU). Kto jest tu tylko po to, by szukać pracy, i przedtem nie miał innego prawa, jest według ustawy wykluczony (§ 62 Abs. 1a Satz 3 EStG). Familienkasse sprawdza to sama. Dlatego proszę dołączyć wszystkie dowody, a w razie wątpliwości skorzystać z porady.

## Jak złożyć wniosek

1. Proszę wypełnić **KG 1** i dla każdego dziecka **Anlage Kind**, na papierze lub online.
2. Proszę sprawdzić, czy potrzebny jest **Anlage Ausland (KG 51)**.
3. Brakujące dokumenty można dosłać później. Z wnioskiem proszę nie czekać, bo liczy się tylko ostatnie **sześć miesięcy** (§ 70 Abs. 1 EStG).
4. Proszę zachować kopię. Formularze są bezpłatne.

Nie mają Państwo jeszcze Steuer-ID? Numer przychodzi pocztą po [zameldowaniu](page:registration). Rodzice noworodka od 2024 roku otrzymują list z kodem QR do wniosku.

## Decyzja (Bescheid)

Na decyzji i na wyciągu z konta jest Państwa **Kindergeldnummer** (numer zasiłku): trzy cyfry, litery FK i sześć cyfr. Ostatnia cyfra określa dzień wypłaty.

Nie zgadzają się Państwo z decyzją? Wtedy w ciągu miesiąca można złożyć **Einspruch** (odwołanie, § 347 AO). Jest to bezpłatne. Przy Kindergeld nazywa się to Einspruch, a nie Widerspruch. Od 2025 roku decyzję wysłaną pocztą uważa się za doręczoną **czwartego dnia** po nadaniu na poczcie. Jeśli Familienkasse odrzuci także Einspruch, rozstrzyga **Finanzgericht** (sąd do spraw podatkowych).

## Zmiany zgłaszać od razu

Proszę od razu powiadomić Familienkasse o przeprowadzce, wyjeździe z Niemiec, rozstaniu, zakończeniu nauki zawodu przez dziecko lub o świadczeniach, które otrzymują Państwo z innego kraju.

## Kinderzuschlag

Jeśli wynagrodzenie nie wystarcza dla rodziny, być może pomoże **Kinderzuschlag** (dodatek na dziecko): do 297 euro na dziecko miesięcznie (2026, § 6a BKGG). Pary potrzebują do tego co najmniej 900 euro brutto miesięcznie, a osoby samotnie wychowujące dzieci 600 euro. Z Kinderzuschlag otrzymują Państwo także świadczenia **Bildung und Teilhabe** (na naukę i udział w zajęciach) oraz ulgę w opłatach za [Kita (żłobek lub przedszkole)](page:school-and-daycare).
`,
};
