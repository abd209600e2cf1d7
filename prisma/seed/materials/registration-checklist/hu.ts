import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'lakcimbejelentes-ellenorzolista',
  title: 'Ellenőrzőlista a lakcímbejelentéshez',
  description:
    'Egy kipipálható oldal: mit vigyen magával a Bürgerbüróba (lakossági ügyfélszolgálat), mit kérdezzen ott, és mit fog kapni.',
  document: {
    title: 'Ellenőrzőlista a lakcímbejelentéshez',
    subtitle: 'A beköltözés után két héten belül (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'Előtte elintézendő' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Időpont foglalása a Bürgerbüróban (Weißenfelsben szükséges)',
            german: 'Termin im Bürgerbüro buchen',
          },
          {
            text: 'A szállásadói igazolás elkérése: attól a személytől vagy cégtől, aki a lakást adja Önnek',
            german: 'Wohnungsgeberbestätigung',
          },
          { text: 'Név kiírása a postaládára és a csengőre', german: 'Name an Briefkasten und Klingel' },
        ],
      },
      { kind: 'heading', text: 'Vigye magával' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Minden beköltöző személyi igazolványa vagy útlevele',
            german: 'Personalausweis oder Pass',
          },
          {
            text: 'Szállásadói igazolás (a bérleti szerződés nem elég)',
            german: 'Wohnungsgeberbestätigung',
          },
          { text: 'Házassági anyakönyvi kivonat, ha Ön házas', german: 'Heiratsurkunde' },
          { text: 'A gyermekek születési anyakönyvi kivonata', german: 'Geburtsurkunden der Kinder' },
          {
            text: 'Az utolsó hazai lakcím és a beköltözés napja, egy papírra felírva',
            german: 'Letzte Adresse im Heimatland, Tag des Einzugs',
          },
          {
            text: 'Minden beköltöző személy: Weißenfelsben mindenkinek személyesen kell eljönnie',
            german: 'Alle Personen, die einziehen',
          },
        ],
      },
      { kind: 'heading', text: 'Ellenőrizze és kérdezze meg a Bürgerbüróban' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Minden név és születési dátum helyesen van leírva?',
            german: 'Sind alle Namen und Geburtsdaten richtig geschrieben?',
          },
          {
            text: 'A beköltözés napja egyezik a szállásadói igazolással?',
            german: 'Stimmt der Tag des Einzugs mit der Wohnungsgeberbestätigung überein?',
          },
          {
            text: 'A lakásban élő minden személyt bejegyeztek, a gyermekeket is?',
            german: 'Sind alle Personen der Wohnung eingetragen, auch die Kinder?',
          },
          {
            text: 'Érti a vallásra vonatkozó kérdést? Egyes egyházaknál a tagok egyházi adót fizetnek.',
            german: 'Religion, Kirchensteuer',
          },
          {
            text: 'Weißenfelsben: érkezési beszélgetés és érkezési mappa a nyelvemen?',
            german: 'Ankunftsgespräch und Ankunftsmappe',
          },
          {
            text: 'Fenyegetik Önt? Kérdezzen az adatkiadási tilalomról (§ 51 BMG).',
            german: 'Auskunftssperre (§ 51 BMG)',
          },
        ],
      },
      { kind: 'heading', text: 'Ezeket kapja' },
      {
        kind: 'checklist',
        items: [
          { text: 'Ingyen: a bejelentkezési igazolást. Jól őrizze meg!', german: 'Meldebestätigung' },
          {
            text: 'Néhány héttel később postán: az adóazonosító számot (Steuer-ID)',
            german: 'Steuer-Identifikationsnummer',
          },
        ],
      },
      {
        kind: 'text',
        text: 'Nem kap szállásadói igazolást (Wohnungsgeberbestätigung)? Azonnal szóljon a Bürgerbüróban. Az a személy vagy cég, aki a lakást adja Önnek, köteles kiállítani (§ 19 BMG). A bejelentkezés és az űrlap nem kerül pénzbe.',
      },
    ],
    footer:
      'Kiadja a Runder Tisch Unionsbürger*innen im Burgenlandkreis (az uniós polgárok kerekasztala). Nem jogi tanácsadás. Állapot: 2026. november 22.',
  },
};
