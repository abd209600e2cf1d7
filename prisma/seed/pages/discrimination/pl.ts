import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'dyskryminacja',
  title: 'Dyskryminacja i równe traktowanie',
  teaser: 'Co można zrobić, gdy ktoś traktuje Państwa gorzej z powodu pochodzenia.',
  todo: 'Proszę od razu zapisać, co się stało. Proszę wcześnie skorzystać z porady, aby nie przegapić terminu.',
  deadline:
    'Roszczenia według Allgemeines Gleichbehandlungsgesetz (AGG, ogólnej ustawy o równym traktowaniu) zgłasza się w ciągu dwóch miesięcy. Przy decyzjach urzędów obowiązuje termin z Rechtsbehelfsbelehrung (pouczenia o odwołaniu).',
  place:
    'W Antidiskriminierungsstelle Sachsen-Anhalt (biurze przeciw dyskryminacji), w LAMSA e. V. lub w EU-Gleichbehandlungsstelle (biurze równego traktowania pracowników z UE). W niebezpieczeństwie: policja 110.',
  bring: `- własny zapis zdarzenia z pamięci (Gedächtnisprotokoll): data, miejsce, słowa, świadkowie
- listy, e-maile, wiadomości i ogłoszenia
- decyzje urzędu razem z kopertą
- umowa o pracę, odcinki wypłaty lub dokumenty najmu, jeśli sprawa ich dotyczy`,
  body: `## Prawo do równego traktowania

Pracują Państwo w Niemczech? Wtedy muszą być Państwo **traktowani tak samo jak Niemcy** (art. 45 TFUE – po niemiecku AEUV, art. 7–9 rozporządzenia (UE) nr 492/2011). Dotyczy to:

- dostępu do pracy
- wynagrodzenia i warunków pracy
- wypowiedzenia
- mieszkania
- świadczeń socjalnych i podatków

Poza tym chroni Państwa **Allgemeines Gleichbehandlungsgesetz (AGG)** w pracy i w codziennych umowach. Zakazuje ono gorszego traktowania ze względu na pochodzenie etniczne lub z powodów rasistowskich, ze względu na płeć, religię, niepełnosprawność, wiek lub tożsamość seksualną. Samo obywatelstwo nie jest wymienione w AGG. Często jednak w rzeczywistości chodzi o pochodzenie.

## Termin: dwa miesiące

Według AGG mają Państwo **dwa miesiące** (§ 15 Abs. 4, § 21 Abs. 5 AGG). Proszę napisać list i zachować dowód. Sama rozmowa nie wystarczy. Proszę nie czekać do końca terminu, lecz wcześniej zasięgnąć rady.

## W pracy

Mają Państwo prawo złożyć skargę w zakładzie (§ 13 AGG). Pracodawca nie może za to karać (§ 16 AGG). Proszę porozmawiać także z radą zakładową (Betriebsrat) lub ze związkiem zawodowym. Więcej pomocy: [Umowa o pracę i wynagrodzenie](page:work-and-wages).

## Przy szukaniu mieszkania

Nikt nie może Państwu odmówić z powodu nazwiska lub pochodzenia (§ 19 AGG). Są szczególne zasady, na przykład od 50 mieszkań i wtedy, gdy osoba oddająca mieszkanie w najem i najemca mieszkają blisko siebie. Poradnia może to z Państwem sprawdzić. Więcej na stronie [Mieszkanie](page:housing).

## W urzędzie

Urzędów AGG nie dotyczy. Tam pomagają inne drogi:

- **Równe traktowanie według prawa UE:** proszę powołać się na art. 18 i art. 45 TFUE (AEUV).
- **Widerspruch** (sprzeciw) wobec decyzji: termin jest podany w **Rechtsbehelfsbelehrung**. Przy Kindergeld (zasiłku na dziecko) ten środek nazywa się **Einspruch** (odwołanie).
- **Fachaufsichtsbeschwerde:** skarga do instytucji, która nadzoruje urząd.
- **SOLVIT:** ta sieć UE pomaga bezpłatnie, gdy urząd nie przestrzega prawa UE. Celem jest rozwiązanie w ciągu dziesięciu tygodni. Mimo to proszę dotrzymać terminu na Widerspruch.

## Co należy zapisać

**Gedächtnisprotokoll** (zapis z pamięci) bardzo pomaga później. Proszę zapisać tego samego dnia:

1. Kiedy i gdzie to się stało?
2. Kto przy tym był?
3. Co powiedziano lub zrobiono? Jeśli to możliwe, dosłownie.
4. Kto to widział lub słyszał?
5. Jakie są dokumenty lub wiadomości?

## Kto pomaga

- **Antidiskriminierungsstelle Sachsen-Anhalt:** w sprawach wszystkich powodów z AGG
- **LAMSA e. V.:** w sprawach rasizmu
- **OFEK:** w sprawach antysemityzmu
- **EU-Gleichbehandlungsstelle:** informacje w kilku językach UE i wskazanie właściwej poradni dla osób z UE, które pracują w Niemczech
- **Antidiskriminierungsstelle des Bundes** (federalne biuro przeciw dyskryminacji): telefon 0800 546 546 5
- **Mobile Opferberatung** (mobilna poradnia dla ofiar): po doświadczeniu przemocy

Nie są Państwo sami: w 2024 roku poradnia w Saksonii-Anhalt zajmowała się około 270 sprawami.

## Obelgi, groźby, przemoc

W niebezpieczeństwie proszę dzwonić na policję: **110**. Gdy ktoś jest ranny, proszę dzwonić pod **112**.

Jeśli ktoś nie przestrzega Państwa praw jako obywatelek i obywateli UE, proszę przeczytać także stronę [Swoboda przemieszczania się](page:free-movement).`,
};
