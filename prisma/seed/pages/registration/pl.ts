import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'zameldowanie',
  title: 'Zameldowanie',
  teaser:
    'Po wprowadzeniu się trzeba zameldować adres w Bürgerbüro. Tu piszemy, jak to zrobić i co jest potrzebne.',
  todo: 'Należy poprosić wynajmującego o Wohnungsgeberbestätigung (potwierdzenie wprowadzenia się). Następnie proszę zameldować swój adres w Bürgerbüro (biurze obsługi mieszkańców).',
  deadline:
    'W ciągu dwóch tygodni od wprowadzenia się. Proszę zapisać dzień wprowadzenia się i ostatni dzień terminu oraz wcześnie umówić wizytę.',
  place:
    'Proszę pójść do Bürgerbüro (Meldebehörde, czyli urzędu meldunkowego) w mieście lub gminie, w której Państwo mieszkają. W Weißenfels trzeba umówić termin i wszystkie osoby przychodzą osobiście.',
  bring: `- ważny dowód osobisty lub paszport każdej osoby, która się wprowadza
- **Wohnungsgeberbestätigung**, całkowicie wypełniona
- akty urodzenia dzieci
- akt małżeństwa w przypadku osób, które są w związku małżeńskim`,
  body: `## Kto musi się zameldować?

Kto wprowadza się do mieszkania, melduje się w ciągu **dwóch tygodni** (§ 17 Abs. 1 BMG). Dotyczy to także podnajmu i zakwaterowania od pracodawcy. Kto zwykle mieszka za granicą i zostaje tu najwyżej **trzy miesiące**, nie musi się meldować (§ 27 Abs. 2 BMG). Dzieci do 16. roku życia melduje osoba, u której zamieszkają.

W Weißenfels częścią pierwszego zameldowania jest **Ankunftsgespräch** (rozmowa po przyjeździe) w Clearingstelle (punkcie dla osób, które dopiero przyjechały). Można tam zadać pytania o pracę, mieszkanie i rodzinę.

## Wohnungsgeberbestätigung (potwierdzenie wprowadzenia się)

Ten dokument jest potrzebny przy każdym zameldowaniu. **Mietvertrag** (umowa najmu) go nie zastępuje (§ 19 BMG). **Wohnungsgeber** (osoba lub firma, która daje mieszkanie) to:

- wynajmujący,
- przy podnajmie osoba, która wynajmuje Państwu pokój,
- pracodawca, jeśli zapewnia Państwu zakwaterowanie.

W potwierdzeniu podane są:

- imię i nazwisko lub nazwa oraz adres Wohnungsgeber, a jeśli właścicielem jest ktoś inny – także imię i nazwisko lub nazwa właścicielki albo właściciela,
- dzień wprowadzenia się,
- adres mieszkania,
- imiona i nazwiska wszystkich osób, które się meldują.

Wohnungsgeber **musi** wystawić potwierdzenie w ciągu dwóch tygodni, na papierze lub elektronicznie. Jeśli odmawia, proszę od razu powiedzieć o tym w Meldebehörde (§ 19 Abs. 2 BMG). Proszę nie czekać z tym, aż termin minie.

## Co Państwo otrzymają

Po zameldowaniu otrzymują Państwo bezpłatnie **Meldebestätigung** (potwierdzenie zameldowania, § 24 Abs. 2 BMG). Proszę dobrze je przechowywać. **Meldebescheinigung** (zaświadczenie o zameldowaniu) to inny dokument. Wydaje się je na wniosek i może ono kosztować (§ 18 BMG).

## Dlaczego zameldowanie jest ważne

- Po pierwszym zameldowaniu przychodzi pocztą **Steuer-ID** (numer identyfikacji podatkowej).
- Meldebestätigung jest potrzebna, aby otrzymać miejsce w [Kita (żłobku lub przedszkolu) lub szkole](page:school-and-daycare) oraz [Kindergeld (zasiłek na dziecko)](page:child-benefit).
- Kto jest zameldowany, może głosować w wyborach w swojej gminie, jeśli spełnia pozostałe warunki.
- Niektóre prawa do [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income), czyli podstawowego świadczenia na utrzymanie, zależą od pięciu lat pobytu. Czas liczy się **od zameldowania** (§ 7 Abs. 1 SGB II). Przerwy mogą oznaczać utratę praw.

## Przeprowadzka i wyjazd

Kto przeprowadza się w Niemczech, melduje się tylko w nowym miejscu. Kto opuszcza Niemcy, zgłasza **Abmeldung** (wymeldowanie): najwcześniej tydzień przed wyprowadzką i najpóźniej dwa tygodnie po niej (§ 17 Abs. 2 BMG). W przeciwnym razie nadal powstają należności, na przykład za ubezpieczenie zdrowotne lub za radio i telewizję.

## Błędy i ich skutki

| Sytuacja | Możliwy skutek |
|---|---|
| Zameldowanie po terminie. | kara pieniężna do 1.000 euro (§ 54 BMG) |
| Ktoś udostępnia swój adres, chociaż nikt się tam nie wprowadza. | kara pieniężna do 50.000 euro (§ 19 Abs. 6, § 54 BMG) |

Termin już minął? Mimo to proszę pójść do urzędu, i to jak najszybciej.

## Gdy z mieszkaniem są problemy

Być może podnajmują Państwo mieszkanie bez zgody albo mieszka w nim za dużo osób. Proszę nie bać się zameldowania. Meldebehörde ma wpisać wszystkie osoby, które naprawdę tam mieszkają. Proszę skorzystać z porady w sprawie swojego [mieszkania](page:housing).
`,
};
