import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'uznawanie-kwalifikacji',
  title: 'Uznawanie kwalifikacji',
  teaser: 'Jak sprawdzić, ile w Niemczech wart jest Państwa zawód lub dyplom z innego kraju.',
  todo: 'Najpierw proszę skorzystać z bezpłatnej porady w IQ Netzwerk (sieci doradztwa). Potem proszę złożyć wniosek w instytucji, która zajmuje się Państwa zawodem.',
  deadline:
    'Na złożenie wniosku nie ma terminu. Gdy są wszystkie dokumenty, instytucja decyduje w ciągu trzech miesięcy.',
  place:
    'Porady: IQ Netzwerk Sachsen-Anhalt. Właściwą instytucję wskazuje wyszukiwarka Anerkennungs-Finder na stronie anerkennung-in-deutschland.de.',
  bring: `- wniosek właściwej instytucji
- życiorys po niemiecku
- świadectwo lub dyplom z wykazem przedmiotów
- dowody pracy w zawodzie
- dowód osobisty lub paszport
- tłumaczenia uwierzytelnione (proszę wcześniej zapytać, co trzeba przetłumaczyć)`,
  body: `## Kto może złożyć wniosek?

Wszyscy, którzy mają kwalifikacje z innego kraju. Obywatelstwo i status pobytu nie mają znaczenia (BQFG). W Saksonii-Anhalt obowiązuje ponadto **BQFG LSA**. Ta ustawa daje Państwu prawo do niezależnej i bezpłatnej porady.

## Czy uznanie jest potrzebne?

Zależy to od zawodu:

| Rodzaj zawodu | Co obowiązuje |
|---|---|
| **Reglementierter Beruf** (zawód regulowany), na przykład w pielęgniarstwie i opiece, w nauczaniu lub na własny rachunek w rzemiośle elektrycznym | Uznanie jest potrzebne przed rozpoczęciem pracy w tym zawodzie. |
| **Nicht reglementierter Beruf** (zawód nieregulowany) | Można pracować bez uznania. Może ono jednak pomóc przy wynagrodzeniu i szukaniu pracy. |

Dla niektórych zawodów obowiązują zasady UE o **automatycznym uznaniu** (dyrektywa 2005/36/WE): lekarki i lekarze, pielęgniarki i pielęgniarze opieki ogólnej, dentystki i dentyści, weterynarki i weterynarze, położne, farmaceutki i farmaceuci, architektki i architekci.

## Kto się tym zajmuje?

- Rzemiosło: **Handwerkskammer (HWK)** (izba rzemieślnicza)
- Przemysł i handel: **IHK FOSA** (instytucja izb przemysłowo-handlowych)
- Zawody medyczne w Saksonii-Anhalt: **Landesverwaltungsamt** (urząd administracji krajowej)
- Inne zawody: proszę szukać w wyszukiwarce Anerkennungs-Finder na stronie anerkennung-in-deutschland.de.

## Jaki może być wynik

- **Pełne uznanie:** Państwa kwalifikacje są równoważne.
- **Częściowe uznanie:** Czegoś jeszcze brakuje. Można to uzupełnić kursem, egzaminem lub inną **Ausgleichsmaßnahme** (działaniem wyrównawczym).
- **Brak uznania:** W decyzji jest też napisane, co można zrobić przeciwko niej i do kiedy. Proszę przeczytać **Rechtsbehelfsbelehrung** (pouczenie o odwołaniu) na końcu.

Dla dyplomów uczelni w zawodach nieregulowanych jest **Zeugnisbewertung** (ocena dyplomu). Wydaje ją Zentralstelle für ausländisches Bildungswesen (ZAB), czyli centralny urząd do spraw wykształcenia zagranicznego.

## Kto za to płaci?

Za postępowanie i tłumaczenia mogą powstać koszty. Może je przejąć **Agentur für Arbeit** (urząd pracy) lub **Jobcenter** (urząd, który wypłaca świadczenia na utrzymanie). Proszę zapytać, zanim Państwo za coś zapłacą.

## Nie mają Państwo wykształcenia zawodowego?

Wiele osób przyjeżdża bez wykształcenia zawodowego. Także wtedy można zrobić krok naprzód:

- **Teilqualifizierung** (kwalifikacja częściowa): uczą się Państwo zawodu małymi krokami.
- **Externenprüfung** (egzamin eksternistyczny): długo pracowali Państwo w zawodzie i teraz zdają egzamin końcowy.
- **Validierungsverfahren** (postępowanie walidacyjne): od 1 stycznia 2025 roku można potwierdzić to, co już Państwo potrafią w zawodzie (§§ 50b ff. BBiG).

Proszę zapytać o to w Agentur für Arbeit lub w Jobcenter.

## Praktyczne dokumenty do pracy w magazynie i transporcie

Na rozmowę w poradni proszę przynieść także: kwalifikację kierowcy zawodowego (**Schlüsselzahl 95**, czyli kod 95 w prawie jazdy), **Staplerschein** (uprawnienia na wózki widłowe), **Schweißzeugnis** (świadectwo spawacza). Pomagają one w szukaniu pracy.

## Porady

**IQ Netzwerk Sachsen-Anhalt** doradza bezpłatnie w sprawie uznania. **WelcomeCenter Sachsen-Anhalt** pomaga specjalistom i firmom. W wielu zawodach potrzebny jest także dobry niemiecki: [Nauka niemieckiego](page:language-courses).

Zakład płaci Państwu mniej tylko dlatego, że pochodzą Państwo z innego kraju UE? Proszę przeczytać strony [Dyskryminacja i równe traktowanie](page:discrimination) oraz [Umowa o pracę i wynagrodzenie](page:work-and-wages).`,
};
