import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'mieszkanie',
  title: 'Mieszkanie',
  teaser:
    'Umowa najmu, kaucja, usterki, wypowiedzenie i dodatek mieszkaniowy: prawa i obowiązki osób, które wynajmują mieszkanie.',
  todo: 'Należy poprosić o pisemną umowę najmu i o Wohnungsgeberbestätigung (potwierdzenie wprowadzenia się). Przy wprowadzaniu się i przy szkodach proszę wszystko udokumentować zdjęciami.',
  deadline:
    'Okres wypowiedzenia dla najemców wynosi trzy miesiące. Na zastrzeżenia do rozliczenia kosztów dodatkowych jest dwanaście miesięcy. Proszę zapisać, kiedy przyszedł list, a przy wypowiedzeniu lub eksmisji działać od razu.',
  place:
    'Najpierw proszę porozmawiać z wynajmującym. Wniosek o Wohngeld (dodatek mieszkaniowy) składa się w Wohngeldstelle (biurze dodatków mieszkaniowych). Kto dziś nie ma gdzie mieszkać, powinien pójść do urzędu miasta (Ordnungsbehörde – urząd porządku publicznego).',
  bring: `- umowa najmu
- **Übergabeprotokoll** (protokół zdawczo-odbiorczy) ze zdjęciami i stanem liczników
- dowody zapłaty czynszu i kaucji
- **Nebenkostenabrechnung** (rozliczenie kosztów dodatkowych), jeśli chodzi o te koszty
- zdjęcia szkód i Państwa list do wynajmującego
- zaświadczenia o dochodach, jeśli składają Państwo wniosek o Wohngeld
- wypowiedzenie, pozew lub inne listy razem z kopertą`,
  body: `## Przed wprowadzeniem się

Należy poprosić o **pisemną umowę najmu** (Mietvertrag). Te słowa warto znać:

| Słowo | Znaczenie |
|---|---|
| **Kaltmiete** | czynsz tylko za mieszkanie |
| **Nebenkosten** | inne koszty mieszkania (koszty dodatkowe) |
| **Warmmiete** | czynsz razem z kosztami dodatkowymi i ogrzewaniem |
| **Kaution** | kaucja, czyli zabezpieczenie dla wynajmującego |

**Kaution** może wynosić najwyżej trzy czynsze Kaltmiete. Można ją zapłacić w trzech ratach (§ 551 BGB). Proszę nigdy nie płacić, zanim zobaczą Państwo mieszkanie. Za sam formularz nie trzeba nic płacić. Przy przekazaniu mieszkania proszę sporządzić **Übergabeprotokoll** (protokół) ze zdjęciami i stanem liczników.

Do [zameldowania](page:registration) wynajmujący musi wydać Państwu **Wohnungsgeberbestätigung** (§ 19 BMG).

## W mieszkaniu

- **Usterki (Mängel):** Szkody lub pleśń proszę zgłaszać na piśmie i ze zdjęciami. Ustawa przewiduje **Mietminderung** (obniżenie czynszu, § 536 BGB). Zanim zapłacą Państwo mniejszy czynsz, proszę skorzystać z porady.
- **Koszty dodatkowe (Nebenkosten):** Rozliczenie musi przyjść w ciągu dwunastu miesięcy. Potem mają Państwo dwanaście miesięcy na zastrzeżenia (§ 556 BGB).
- **Podnajem (Untermiete):** Potrzebna jest na to zgoda (§§ 540, 553 BGB).
- **Regulamin domu (Hausordnung):** Proszę segregować śmieci i przestrzegać **ciszy nocnej** (Nachtruhe) od godziny 22 do 6.

## Mieszkanie od pracodawcy

Na zakwaterowanie od pracodawcy powinna być osobna umowa. Czynsz musi być podany oddzielnie od wynagrodzenia. Dla kwater zbiorowych obowiązują minimalne standardy, także poza terenem zakładu (Anhang 4.4 ArbStättV). O potrąceniach piszemy na stronie [Umowa o pracę i wynagrodzenie](page:work-and-wages).

## Złe lub przepełnione mieszkania

**Wohnraumaufsichtsgesetz** (ustawa o nadzorze nad mieszkaniami) kraju związkowego Saksonia-Anhalt określa minimalne standardy, obowiązki właścicielek i właścicieli, zasady dotyczące przepełnienia i kary pieniężne (§§ 3, 4, 7, 9 WoAufG LSA). Gmina sama decyduje, czy interweniuje. Osoby wynajmujące mieszkanie nie mogą tego żądać, ale mogą zgłosić nieprawidłowości. Przedtem proszę skorzystać z porady.

## Wypowiedzenie mieszkania

Kto chce się wyprowadzić, wypowiada umowę na papierze z podpisem. Okres wypowiedzenia wynosi trzy miesiące (§§ 568, 573c BGB). Wynajmujący też musi wypowiedzieć umowę na papierze i musi mieć powód. Nikt nie może Państwa po prostu wyrzucić: **Räumung** (eksmisja) jest możliwa tylko na podstawie decyzji sądu.

## Niezapłacony czynsz

Proszę nie czekać. Proszę szukać pomocy **przed** terminem eksmisji. Jobcenter (urząd, który wypłaca świadczenia na utrzymanie) lub Sozialamt (urząd socjalny) może w pewnych warunkach przejąć długi czynszowe (§ 22 Abs. 8 SGB II, § 36 SGB XII). Sąd już doręczył Państwu pozew? Jeśli wszystkie długi zostaną zapłacone w ciągu dwóch miesięcy od doręczenia, wypowiedzenie **bez zachowania terminu** (fristlose Kündigung) przestaje obowiązywać (§ 569 Abs. 3 BGB). **Zwykłe** wypowiedzenie (ordentliche Kündigung) mimo to pozostaje w mocy. Proszę od razu skorzystać z porady.

## Dziś w nocy bez dachu nad głową

**Miasto (Ordnungsbehörde)** musi dać Państwu zakwaterowanie, jeśli go Państwo nie mają. Nie zależy to od obywatelstwa ani od prawa do świadczeń (SOG LSA).

## Wohngeld i inna pomoc

**Wohngeld** (dodatek mieszkaniowy) to dopłata dla osób o niskich dochodach, które nie otrzymują [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income), czyli podstawowego świadczenia na utrzymanie. Wniosek mogą złożyć także obywatelki i obywatele UE, którzy mają prawo do swobody przemieszczania się (§ 3 Abs. 5 WoGG). Dodatek liczy się **od miesiąca złożenia wniosku**. Od 1 stycznia 2027 roku kwoty zostaną dostosowane.

Nie dostali Państwo mieszkania z powodu pochodzenia? W takim przypadku obowiązują krótkie terminy. Proszę od razu przeczytać stronę [Dyskryminacja](page:discrimination).
`,
};
