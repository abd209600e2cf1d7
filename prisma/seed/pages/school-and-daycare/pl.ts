import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'szkola-i-przedszkole',
  title: 'Szkoła, żłobek i przedszkole (Kita)',
  teaser: 'Każde dziecko ma prawo do opieki, a każde dziecko w wieku szkolnym musi chodzić do szkoły.',
  todo: 'Najpierw proszę zameldować swój adres. Potem proszę od razu zapisać dziecko do Kita (żłobka lub przedszkola) albo do szkoły.',
  deadline:
    'Proszę nie czekać: sprawą Kita i szkoły trzeba zająć się od razu po przyjeździe. Gdy dziecko jest chore, proszę zadzwonić do szkoły już pierwszego dnia.',
  place:
    'Kita: w samej placówce lub u jej organu prowadzącego (Träger); za prawo do miejsca odpowiada Jugendamt (urząd do spraw dzieci i młodzieży). Szkoła: w szkole i w Landesschulamt (krajowym urzędzie szkolnym).',
  bring: `- dowód osobisty lub paszport rodziców i dziecka
- Meldebestätigung (potwierdzenie zameldowania)
- akt urodzenia dziecka
- świadectwa szkolne (na początek wystarczą oryginały z kraju pochodzenia)
- książeczka szczepień z potwierdzeniem ochrony przed odrą`,
  body: `## Kita: prawo od urodzenia

W Saksonii-Anhalt każde dziecko ma prawo do opieki: od urodzenia do przejścia do 7. klasy (KiFöG LSA). Potem opieka jest możliwa do 14 lat, jeśli są wolne miejsca.

- W żłobku (Krippe) i przedszkolu (Kindergarten): do 8 godzin dziennie lub 40 godzin tygodniowo.
- Gdy wymaga tego praca lub sytuacja rodziny: do 10 godzin dziennie lub 50 godzin tygodniowo.
- Dla uczniów w **Hort** (świetlicy): 6 godzin dziennie.

O miejsce pytają Państwo bezpośrednio w Kita lub u organu prowadzącego. Prawo do miejsca musi zapewnić **Jugendamt**. Jeśli nie otrzymają Państwo miejsca, proszę zwrócić się właśnie tam.

## Ile kosztuje Kita

Za Kita rodzice płacą **Elternbeitrag** (opłatę rodziców). Mają Państwo niskie dochody? Wtedy Jugendamt może zwolnić z opłaty w całości lub w części (§ 90 SGB VIII). Potrzebny jest do tego wniosek. Proszę złożyć go wcześnie.

## Ochrona przed odrą

Kita i szkoła potrzebują potwierdzenia, że dziecko jest chronione przed odrą (§ 20 IfSG). Proszę przynieść książeczkę szczepień z kraju pochodzenia.

## Szkoła: obowiązek dla wszystkich dzieci

Wszystkie dzieci, które mieszkają w Saksonii-Anhalt, muszą chodzić do szkoły. Obywatelstwo nie ma znaczenia (§ 36 SchulG LSA). **Schulpflicht** (obowiązek szkolny) zaczyna się dla dzieci, które do 30 czerwca kończą sześć lat (§ 37 SchulG LSA).

Tak to wygląda, gdy są Państwo tu od niedawna:

1. [Meldują Państwo swój adres](page:registration).
2. **Landesschulamt** przydziela dziecku szkołę.
3. Dziecko może tam otrzymać pomoc w nauce niemieckiego. Proszę zapytać o to w szkole.

W każdej miejscowości może to przebiegać trochę inaczej. Ferie i dni zapisów zmieniają się co roku. O aktualne terminy proszę pytać w szkole.

## Pieniądze na przybory szkolne i wycieczki

Sama szkoła nic nie kosztuje. Pobierają Państwo [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income), czyli podstawowe świadczenie na utrzymanie, Kinderzuschlag (dodatek na dziecko) lub Wohngeld (dodatek mieszkaniowy)? Wtedy dziecku przysługują **Leistungen für Bildung und Teilhabe** (świadczenia na naukę i udział w zajęciach, § 28 SGB II):

- na przybory szkolne w 2026 roku: 130 euro i 65 euro
- obiady
- wycieczki i wyjazdy klasowe
- korepetycje
- składka na klub lub stowarzyszenie

Mieszkają Państwo daleko od szkoły? Powiat pod pewnymi warunkami płaci za **Schülerbeförderung** (dojazd do szkoły, § 71 SchulG LSA). Proszę pamiętać także o [Kindergeld (zasiłku na dziecko)](page:child-benefit).

## Dzieci w szkole mają własne prawo pobytu

Pracują tu Państwo lub pracowali, a dziecko chodzi tu do szkoły? Wtedy dziecko ma własne prawo, aby tu zostać. Prawo to ma także rodzic, który opiekuje się dzieckiem (art. 10 rozporządzenia (UE) nr 492/2011). Kto powołuje się na to prawo, tego nie wolno tylko z tego powodu wykluczyć ze świadczeń według SGB II (Trybunał Sprawiedliwości UE, C-181/19). Więcej: [Swoboda przemieszczania się](page:free-movement).

## Nauka zawodu

Nauka zawodu (Ausbildung) jest otwarta dla osób ze wszystkich krajów UE. Kto tu pracuje, może złożyć wniosek także o **Berufsausbildungsbeihilfe (BAB)** (dodatek na czas nauki zawodu) lub **BAföG** (pomoc na naukę i studia); mogą to zrobić również dzieci tych osób. **Jugendmigrationsdienst (JMD)** (poradnia dla młodych migrantów) doradza młodym ludziom do 27 lat.`,
};
