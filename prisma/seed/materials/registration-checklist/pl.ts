import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'lista-do-zameldowania',
  title: 'Lista kontrolna do zameldowania',
  description:
    'Jedna strona do odhaczania: co zabrać do Bürgerbüro (biura obsługi mieszkańców), o co tam zapytać i co Państwo otrzymają.',
  document: {
    title: 'Lista kontrolna do zameldowania',
    subtitle: 'W ciągu dwóch tygodni od wprowadzenia się (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'Załatwić wcześniej' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Umówić termin w Bürgerbüro (w Weißenfels konieczne)',
            german: 'Termin im Bürgerbüro buchen',
          },
          {
            text: 'Odebrać potwierdzenie wprowadzenia się: od osoby lub firmy, która daje Państwu mieszkanie',
            german: 'Wohnungsgeberbestätigung',
          },
          {
            text: 'Umieścić nazwiska na skrzynce na listy i przy dzwonku',
            german: 'Namen an Briefkasten und Klingel',
          },
        ],
      },
      { kind: 'heading', text: 'Zabrać ze sobą' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Dowód osobisty lub paszport każdej osoby, która się wprowadza',
            german: 'Personalausweis oder Pass',
          },
          {
            text: 'Potwierdzenie wprowadzenia się (umowa najmu nie wystarczy)',
            german: 'Wohnungsgeberbestätigung (der Mietvertrag reicht nicht)',
          },
          {
            text: 'Akt małżeństwa w przypadku osób, które są w związku małżeńskim',
            german: 'Heiratsurkunde',
          },
          { text: 'Akty urodzenia dzieci', german: 'Geburtsurkunden der Kinder' },
          {
            text: 'Ostatni adres w kraju pochodzenia i dzień wprowadzenia się, zapisane na kartce',
            german: 'Letzte Adresse im Heimatland und Tag des Einzugs',
          },
          {
            text: 'Wszystkie osoby, które się wprowadzają: w Weißenfels wszyscy muszą przyjść osobiście',
            german: 'Alle Personen, die einziehen',
          },
        ],
      },
      { kind: 'heading', text: 'W Bürgerbüro sprawdzić i zapytać' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Czy wszystkie nazwiska i daty urodzenia są zapisane prawidłowo?',
            german: 'Sind alle Namen und Geburtsdaten richtig geschrieben?',
          },
          {
            text: 'Czy dzień wprowadzenia się zgadza się z Wohnungsgeberbestätigung?',
            german: 'Stimmt der Tag des Einzugs mit der Wohnungsgeberbestätigung überein?',
          },
          {
            text: 'Czy wpisano wszystkie osoby z mieszkania, także dzieci?',
            german: 'Sind alle Personen der Wohnung eingetragen, auch die Kinder?',
          },
          {
            text: 'Pytanie o religię jest zrozumiałe? W niektórych Kościołach członkowie płacą podatek kościelny.',
            german: 'Frage zur Religion, Kirchensteuer',
          },
          {
            text: 'W Weißenfels: rozmowa po przyjeździe i teczka z informacjami w moim języku?',
            german: 'Ankunftsgespräch und Ankunftsmappe in meiner Sprache?',
          },
          {
            text: 'Ktoś Państwu grozi? Proszę zapytać o blokadę udzielania informacji o adresie (§ 51 BMG).',
            german: 'Auskunftssperre',
          },
        ],
      },
      { kind: 'heading', text: 'Co Państwo otrzymają' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Bezpłatnie: potwierdzenie zameldowania. Proszę dobrze je przechowywać!',
            german: 'Meldebestätigung',
          },
          {
            text: 'Kilka tygodni później pocztą: numer identyfikacji podatkowej',
            german: 'Steuer-Identifikationsnummer (Steuer-ID)',
          },
        ],
      },
      {
        kind: 'text',
        text: 'Nie mogą Państwo otrzymać Wohnungsgeberbestätigung? Proszę od razu powiedzieć o tym w Bürgerbüro. Osoba lub firma, która daje Państwu mieszkanie, ma obowiązek ją wystawić (§ 19 BMG). Zameldowanie i formularz nic nie kosztują.',
      },
    ],
    footer:
      'Wydawca: Runder Tisch Unionsbürger*innen im Burgenlandkreis. To nie jest porada prawna. Stan: 22 listopada 2026 roku.',
  },
};
