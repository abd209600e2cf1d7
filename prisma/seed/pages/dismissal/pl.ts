import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'wypowiedzenie',
  title: 'Wypowiedzenie pracy (Kündigung)',
  teaser: 'Po wypowiedzeniu biegną bardzo krótkie terminy. Oto, co trzeba zrobić od razu.',
  todo: 'Proszę zapisać dzień, w którym otrzymali Państwo wypowiedzenie (Kündigung), oraz zachować list i kopertę. Proszę zgłosić się jako osoba szukająca pracy i od razu skorzystać z porady.',
  deadline:
    'Trzy dni na zgłoszenie się jako osoba szukająca pracy, trzy tygodnie na pozew do sądu pracy. Do trzech tygodni wliczają się weekendy i święta. Proszę od razu zapisać obie daty.',
  place:
    'Proszę pójść do Agentur für Arbeit (urzędu pracy). Pozew przyjmuje Arbeitsgericht Halle (sąd pracy w Halle), także przez Rechtsantragstelle (biuro, które spisuje pozwy) w Naumburgu. BemA doradza bezpłatnie w Państwa języku.',
  bring: `- wypowiedzenie z kopertą
- umowa o pracę
- odcinki wypłaty (Lohnabrechnungen)
- własna lista godzin pracy
- dowód osobisty lub paszport
- **PD U1** w przypadku wcześniejszej pracy w innym kraju UE`,
  body: `## Terminy w skrócie

| Co? | Do kiedy? | Podstawa |
|---|---|---|
| Zgłoszenie się jako **arbeitsuchend** (osoba szukająca pracy) | trzy miesiące przed końcem pracy; jeśli wiadomość przyjdzie później: w ciągu trzech dni | § 38 SGB III |
| Zgłoszenie się jako **arbeitslos** (osoba bezrobotna) | najpóźniej pierwszego dnia bez pracy | SGB III |
| **Kündigungsschutzklage** (pozew przeciwko wypowiedzeniu) | trzy tygodnie od otrzymania wypowiedzenia | § 4 KSchG |

Pozew musi **dotrzeć** do sądu przed upływem trzech tygodni. Potem wypowiedzenie uważa się za skuteczne (§ 7 KSchG).

## Czy wypowiedzenie jest ważne?

Wypowiedzenie jest ważne tylko na **papierze z oryginalnym podpisem**. Wypowiedzenie przez WhatsApp, e-mail, faks, skan lub tylko ustne jest nieskuteczne (§ 623 BGB). Mimo to proszę szybko skorzystać z porady i nie przegapić żadnego terminu.

**Kündigungsfrist** (okres wypowiedzenia) wynosi według ustawy cztery tygodnie, a praca kończy się 15. dnia lub na koniec miesiąca. W **Probezeit** (okresie próbnym) są to dwa tygodnie. Po dłuższym czasie pracy w zakładzie okres wypowiedzenia jest dłuższy. Układ zbiorowy pracy może przewidywać inne zasady (§ 622 BGB).

Ogólny **Kündigungsschutz** (ochrona przed wypowiedzeniem) obowiązuje po sześciu miesiącach w zakładach, które zatrudniają więcej niż dziesięć osób (§§ 1, 23 KSchG). Szczególną ochronę mają na przykład osoby w ciąży, rodzice na urlopie Elternzeit (urlopie rodzicielskim), osoby ze znaczną niepełnosprawnością i członkinie oraz członkowie rady zakładowej (Betriebsrat).

## Ostrożnie z podpisem

Można potwierdzić, że **otrzymali** Państwo list. Niczego więcej nie trzeba od razu podpisywać. **Aufhebungsvertrag** (umowa o rozwiązaniu stosunku pracy) kończy pracę za Państwa zgodą. Grozi wtedy **Sperrzeit** (okres bez zasiłku): do dwunastu tygodni bez zasiłku dla bezrobotnych (§ 159 SGB III). Proszę nigdy nie podpisywać takiej umowy bez przeczytania.

## Co się Państwu należy na koniec

- reszta wynagrodzenia i pieniądze za nadgodziny,
- pieniądze za urlop, którego nie można było wykorzystać (**Urlaubsabgeltung**, § 7 Abs. 4 BUrlG),
- **Arbeitszeugnis** (świadectwo pracy z opinią) i Państwa dokumenty.

Zaświadczenie o zatrudnieniu (Arbeitsbescheinigung) pracodawca wysyła elektronicznie do Agentur für Arbeit. Brakuje wynagrodzenia? Proszę przeczytać stronę [Umowa o pracę i wynagrodzenie](page:work-and-wages).

## Zasiłek dla bezrobotnych

Warunkiem otrzymania **Arbeitslosengeld** (zasiłku dla bezrobotnych) jest dwanaście miesięcy ubezpieczenia w ostatnich 30 miesiącach (§§ 142, 143 SGB III). Okresy z innych krajów UE wliczają się, jeśli ostatnia praca z ubezpieczeniem była w Niemczech, nawet krótka. Dowodem jest formularz **PD U1**.

Chcą Państwo szukać pracy w innym kraju UE? Z formularzem **PD U2** można pobierać tam zasiłek przez trzy miesiące, a po przedłużeniu przez sześć. Wniosek trzeba złożyć **przed** wyjazdem. Z reguły trzeba przedtem przez cztery tygodnie być tu do dyspozycji urzędu pracy.

Pieniędzy jest za mało? Proszę przeczytać o [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income), czyli podstawowym świadczeniu na utrzymanie.

## Prawo do dalszego pobytu

Pracowali Państwo dłużej niż rok i stracili pracę nie z własnej woli? Wtedy zachowują Państwo **Arbeitnehmerstatus** (status pracownika) tak długo, jak są Państwo zgłoszeni jako bezrobotni. Po okresie pracy krótszym niż rok status trwa jeszcze sześć miesięcy (§ 2 Abs. 3 FreizügG/EU). Więcej: [Swoboda przemieszczania się](page:free-movement).

## Mieszkanie i kasa chorych

Prawo do mieszkania od pracodawcy nie kończy się automatycznie razem z pracą. Także tu potrzebne jest pisemne wypowiedzenie z zachowaniem terminów (§§ 573 ff., 576 BGB). Kto opuszcza Niemcy, powinien powiadomić swoją kasę chorych i się wymeldować. W przeciwnym razie nadal naliczane są składki.

## Ile kosztuje sąd?

Do pozwu nie trzeba adwokata ani zaliczki. Przy niskich dochodach jest **Beratungshilfe** (pomoc w opłaceniu porady prawnej; udział własny 15 euro) i **Prozesskostenhilfe** (pomoc w pokryciu kosztów procesu).
`,
};
