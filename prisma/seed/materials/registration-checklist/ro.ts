import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'lista-pentru-inregistrarea-adresei',
  title: 'Listă de verificare pentru înregistrarea adresei (Anmeldung)',
  description:
    'O pagină de bifat: ce luați cu dumneavoastră la Bürgerbüro (biroul pentru cetățeni), ce întrebați acolo și ce primiți.',
  document: {
    title: 'Listă de verificare pentru înregistrarea adresei (Anmeldung)',
    subtitle: 'În termen de două săptămâni de la mutare (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'De rezolvat înainte' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Faceți o programare la biroul pentru cetățeni (necesar în Weißenfels)',
            german: 'Termin im Bürgerbüro buchen',
          },
          {
            text: 'Luați confirmarea locuinței: de la persoana sau firma care vă dă locuința',
            german: 'Wohnungsgeberbestätigung',
          },
          { text: 'Puneți numele pe cutia poștală și la sonerie', german: 'Name an Briefkasten und Klingel' },
        ],
      },
      { kind: 'heading', text: 'De luat cu dumneavoastră' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Cartea de identitate sau pașaportul tuturor celor care se mută',
            german: 'Personalausweis oder Pass',
          },
          {
            text: 'Confirmarea locuinței (contractul de închiriere nu este suficient)',
            german: 'Wohnungsgeberbestätigung',
          },
          { text: 'Certificatul de căsătorie, dacă sunteți căsătoriți', german: 'Heiratsurkunde' },
          { text: 'Certificatele de naștere ale copiilor', german: 'Geburtsurkunden der Kinder' },
          {
            text: 'Ultima adresă din țara de origine și ziua mutării, scrise pe o hârtie',
            german: 'Letzte Adresse im Heimatland, Tag des Einzugs',
          },
          {
            text: 'Toate persoanele care se mută: în Weißenfels trebuie să vină toate personal',
            german: 'Alle Personen, die einziehen',
          },
        ],
      },
      { kind: 'heading', text: 'De verificat și de întrebat la Bürgerbüro' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Sunt scrise corect toate numele și datele de naștere?',
            german: 'Sind alle Namen und Geburtsdaten richtig?',
          },
          {
            text: 'Ziua mutării este aceeași ca în confirmarea locuinței?',
            german: 'Stimmt der Tag des Einzugs?',
          },
          {
            text: 'Sunt trecute toate persoanele din locuință, și copiii?',
            german: 'Sind alle Personen eingetragen?',
          },
          {
            text: 'Ați înțeles întrebarea despre religie? La unele biserici, membrii plătesc impozit bisericesc.',
            german: 'Religion, Kirchensteuer',
          },
          {
            text: 'În Weißenfels: discuția la sosire și mapa de bun-venit în limba mea?',
            german: 'Ankunftsgespräch und Ankunftsmappe',
          },
          {
            text: 'Vă amenință cineva? Cereți blocarea datelor din registru (§ 51 BMG).',
            german: 'Auskunftssperre',
          },
        ],
      },
      { kind: 'heading', text: 'Ce primiți' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Gratuit: confirmarea înregistrării adresei. Păstrați-o bine!',
            german: 'Meldebestätigung',
          },
          {
            text: 'Peste câteva săptămâni, prin poștă: numărul de identificare fiscală',
            german: 'Steuer-Identifikationsnummer (Steuer-ID)',
          },
        ],
      },
      {
        kind: 'text',
        text: 'Nu primiți confirmarea locuinței (Wohnungsgeberbestätigung)? Spuneți imediat acest lucru la Bürgerbüro. Persoana sau firma care vă dă locuința este obligată să o elibereze (§ 19 BMG). Înregistrarea și formularul nu costă nimic.',
      },
    ],
    footer:
      'Publicat de Runder Tisch Unionsbürger*innen im Burgenlandkreis (masa rotundă pentru cetățenele și cetățenii UE). Nu este consultanță juridică. Situația la: 22 noiembrie 2026.',
  },
};
