import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'nauka-niemieckiego',
  title: 'Nauka niemieckiego',
  teaser: 'Jakie są drogi na kurs niemieckiego, także bez kursu integracyjnego opłacanego przez państwo.',
  todo: 'Proszę zapytać w szkole językowej (Kursträger) o miejsce dla osób, które płacą same, a w zakładzie pracy o Berufssprachkurs (kurs języka zawodowego). Przedtem proszę skorzystać z porady, która droga jest dla Państwa otwarta.',
  deadline: '',
  place:
    'W Volkshochschule Burgenlandkreis (szkole dla dorosłych), w innych szkołach prowadzących kursy lub w poradni migracyjnej (Migrationsberatung).',
  bring: `- dowód osobisty lub paszport
- decyzja o przyjęciu lub skierowaniu na kurs integracyjny, jeśli już ją Państwo mają
- świadectwa egzaminów z niemieckiego, jeśli je Państwo mają
- grafik zmian w pracy, aby kurs do niego pasował`,
  body: `## Ważne: przyjęcia na kurs integracyjny są wstrzymane

Osoby z krajów UE **nie mają prawa** domagać się miejsca na **Integrationskurs** (kursie integracyjnym). Dawniej mogły zostać przyjęte, jeśli były wolne miejsca (§ 44 Abs. 4 AufenthG).

Bundesamt für Migration und Flüchtlinge (BAMF, Federalny Urząd do spraw Migracji i Uchodźców) zamknął tę drogę okólnikiem z 9 lutego 2026 roku. W roku budżetowym 2026 nie przyjmuje w ten sposób nikogo. Dotyczy to wyraźnie także obywatelek i obywateli UE. Wiele starszych stron internetowych podaje jeszcze coś innego.

## Te drogi są nadal otwarte

- **Wcześniejsze przyjęcie:** Otrzymali już Państwo decyzję o przyjęciu (Zulassung)? Pozostaje ważna.
- **Samodzielna opłata:** Szkoły mogą Państwa przyjąć, jeśli sami Państwo zapłacą za kurs. Proszę wcześniej zapytać o cenę i o raty.
- **Skierowanie z Jobcenter:** Kto otrzymuje świadczenia według SGB II, może zostać zobowiązany do udziału w kursie (§ 44a AufenthG). Proszę porozmawiać o tym w Jobcenter (urzędzie, który wypłaca te świadczenia). Więcej o tych świadczeniach: [Grundsicherungsgeld (dawniej: Bürgergeld)](page:basic-income).
- **Inne drogi:** Poradnie znają jeszcze więcej możliwości. Proszę zapytać w **Migrationsberatung** (poradni migracyjnej).

Kurs integracyjny ma najczęściej 600 godzin języka i 100 godzin orientacji. Dla osób, które uczą się czytać i pisać, są kursy z 900 i 100 godzinami.

## Niemiecki w pracy

**Berufssprachkurse** (kursy języka zawodowego) to osobny program (§ 45a AufenthG, DeuFöV). Wstrzymanie z lutego 2026 roku dotyczy przyjęć na kurs integracyjny.

**Job-Berufssprachkurs** odbywa się w miejscu pracy:

- od 100 do 150 godzin lekcyjnych
- od trzech osób
- od poziomu A2 lub B1
- dla osób, które pracują w zakładzie

Proszę zapytać pracodawcę, czy oferuje taki kurs. Pomóc może także rada zakładowa (Betriebsrat). Co jeszcze obowiązuje w pracy, opisuje strona [Umowa o pracę i wynagrodzenie](page:work-and-wages).

## Bezpłatne ćwiczenia w internecie

- **vhs-Lernportal:** kursy od A1 do B2, także niemiecki w pracy
- **Nicos Weg** stacji Deutsche Welle

Dzięki temu można uczyć się o każdej porze, także po zmianie.

## Kurs i praca zmianowa

Wiele kursów odbywa się w godzinach pracy. Proszę zapytać w szkole o kursy wieczorem, w weekend lub online. Nie ma kursu, który pasuje do Państwa zmiany? Proszę powiedzieć o tym w poradni. Okrągły Stół (Runder Tisch) zbiera informacje o takich brakach i przekazuje je dalej.

Rozmowę można ćwiczyć także w kawiarenkach językowych i miejscach spotkań w Państwa mieście.

## Gdy na spotkaniu potrzebne jest tłumaczenie

**SiSA** to usługa tłumaczeniowa stowarzyszenia LAMSA e. V. Wolontariuszki i wolontariusze tłumaczą przez telefon lub towarzyszą na miejscu. Potrzebę tłumaczenia proszę zgłosić trzy dni robocze wcześniej.

Wnioski i dokumenty dotyczące zabezpieczenia społecznego w sprawie między dwoma krajami UE można składać w każdym języku urzędowym UE (art. 76 ust. 7 rozporządzenia (WE) nr 883/2004).

## Czy potrzebny jest egzamin?

Aby mieć prawo pobytu, nie trzeba zdawać egzaminu z niemieckiego. Poziom B1 i test „Leben in Deutschland” (Życie w Niemczech) są ważne przy wniosku o obywatelstwo niemieckie. W niektórych zawodach i przy [uznaniu kwalifikacji](page:recognition) niemiecki też może być ważny.`,
};
