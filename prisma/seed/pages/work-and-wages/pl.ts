import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'umowa-o-prace-i-wynagrodzenie',
  title: 'Umowa o pracę i wynagrodzenie',
  teaser: 'Państwa prawa: umowa, wynagrodzenie, czas pracy i urlop. Oraz co zrobić, gdy brakuje pieniędzy.',
  todo: 'Należy poprosić o warunki pracy na piśmie i codziennie zapisywać swój czas pracy. Brakującego wynagrodzenia należy zażądać szybko i pisemnie.',
  deadline:
    'W umowie lub w układzie zbiorowym pracy (Tarifvertrag) często są tylko trzy miesiące (Ausschlussfrist – potem roszczenie przepada). W innych przypadkach są to zwykle trzy lata, a termin mija z końcem roku. Proszę znaleźć termin w swojej umowie i zapisać datę.',
  place:
    'Najpierw proszę zapytać w poradni BemA: bezpłatnie i w Państwa języku. Pozew przyjmuje Arbeitsgericht Halle (sąd pracy w Halle); Rechtsantragstelle (biuro, które spisuje pozwy) jest w Naumburgu.',
  bring: `- umowa o pracę lub pisemne potwierdzenie warunków pracy
- wszystkie **Lohnabrechnungen** (odcinki wypłaty)
- własna lista godzin pracy
- wyciągi z konta, na których widać wynagrodzenie
- wiadomości i listy od pracodawcy
- dowód osobisty lub paszport`,
  body: `## Równe prawa

Nie potrzebują Państwo zezwolenia na pracę. Obowiązują Państwa takie same zasady wynagrodzenia i warunków pracy jak koleżanki i kolegów z Niemiec (art. 45 TFUE – po niemiecku AEUV, art. 7 rozporządzenia (UE) 492/2011). Ktoś traktuje Państwa gorzej? Proszę przeczytać stronę [Dyskryminacja](page:discrimination).

## Płaca minimalna

| | 2026 | od 1 stycznia 2027 |
|---|---|---|
| **Mindestlohn** (płaca minimalna) za godzinę, brutto | 13,90 euro | 14,60 euro |
| Granica dla **Minijob** (drobnego zatrudnienia) na miesiąc | 603 euro | 633 euro |

**Midijob** to zarobki powyżej granicy Minijob, do 2.000 euro miesięcznie (2026). Płaca minimalna musi być wypłacona najpóźniej w ostatnim dniu roboczym banków następnego miesiąca (§ 2 MiLoG). Mają Państwo prawo do **Lohnabrechnung** (odcinka wypłaty, § 108 GewO).

## Umowa

Pracodawca musi potwierdzić Państwu najważniejsze warunki pracy (**NachwG**). Pierwszego dnia muszą się Państwo dowiedzieć: kto jest stroną umowy, ile wynosi wynagrodzenie i jaki jest czas pracy. Reszta następuje, zależnie od punktu, w ciągu siedmiu dni lub miesiąca.

Od 2025 roku często wystarcza do tego e-mail. W niektórych branżach musi to być jednak papier z podpisem: na przykład w branży mięsnej, transporcie i logistyce, sprzątaniu, budownictwie, hotelach i gastronomii (§ 2a SchwarzArbG). Także **Befristung** (umowa na czas określony) wymaga papieru.

Proszę nigdy nie podpisywać czegoś, czego Państwo nie rozumieją. Proszę zażądać kopii.

## Czas pracy i urlop

- Najwyżej osiem godzin dziennie. Dziesięć godzin jest możliwe, jeśli później czas zostanie wyrównany (ArbZG).
- Przy pracy dłuższej niż sześć godzin 30 minut **przerwy** (Pause), przy pracy dłuższej niż dziewięć godzin 45 minut.
- Między dwoma dniami pracy jedenaście godzin **odpoczynku** (Ruhezeit).
- Co najmniej cztery tygodnie **urlopu** (Urlaub) w roku: 24 dni robocze przy sześciu dniach pracy w tygodniu (BUrlG).

Proszę prowadzić własną listę: data, początek, koniec, przerwy. To ważny dowód.

## Szczególne zasady w branży mięsnej

- Przy uboju, rozbiorze i przetwarzaniu mięsa mogą pracować tylko **osoby zatrudnione przez sam zakład**. **Werkvertrag** (umowa o dzieło, praca przez podwykonawcę) i **Leiharbeit** (praca przez agencję pracy tymczasowej) są tam zakazane (§ 6a GSA Fleisch). Nie dotyczy to rzemiosła rzeźniczego.
- Zakład musi rejestrować czas pracy elektronicznie i tak, aby nie można go było zmienić. **Rüst-, Umkleide- und Waschzeiten** (czas na przygotowanie, przebranie się i mycie) to czas pracy, także drogi z tym związane na terenie zakładu (§ 6 GSA Fleisch).
- Odzież robocza i narzędzia są dla Państwa bezpłatne (§ 4 GSA Fleisch).

## Potrącenia z wynagrodzenia

Za mieszkanie, transport, noże lub kary pracodawca może potrącić pieniądze tylko wtedy, gdy ma podstawę prawną. Część wynagrodzenia jest chroniona: pracodawca nie może jej zaliczyć na poczet swoich należności (§ 394 BGB, § 107 GewO, §§ 850 ff. ZPO). Na odcinku wypłaty brakuje pieniędzy? Proszę skorzystać z porady.

## Wynagrodzenie nie przychodzi

1. Proszę zażądać pieniędzy na piśmie. To się nazywa **Geltendmachung** (zgłoszenie roszczenia). Proszę zachować kopię.
2. Proszę pilnować terminu **Ausschlussfrist** (po nim roszczenie przepada). Płaca minimalna nie przepada przez taki termin (§ 3 MiLoG), ale wynagrodzenie ponad nią – być może tak. Bez takiego terminu obowiązują trzy lata, a czas mija z końcem roku (§§ 195, 199 BGB).
3. Można złożyć pozew w **Arbeitsgericht Halle** (sądzie pracy w Halle). **Rechtsantragstelle** (biuro, które spisuje pozwy) zapisze pozew, gdy przedstawią go Państwo ustnie. Nie trzeba mieć adwokata ani płacić zaliczki.
4. Naruszenia płacy minimalnej można zgłosić do **Zoll** (urzędu celnego), do Finanzkontrolle Schwarzarbeit (działu kontroli pracy na czarno).

Otrzymali Państwo [wypowiedzenie (Kündigung)](page:dismissal)? Wtedy obowiązują bardzo krótkie terminy. W razie choroby pomoże strona [Choroba i ubezpieczenie zdrowotne](page:sickness-and-insurance).
`,
};
