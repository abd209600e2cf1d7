import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'numere-de-urgenta',
  title: 'Numere de telefon importante',
  description:
    'Cele mai importante numere în caz de urgență pe o foaie de agățat, cu o listă cu ce spuneți la telefon.',
  document: {
    title: 'Numere de telefon importante',
    subtitle: 'De agățat pe ușă sau pe frigider',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Pompieri și ambulanță',
            german: 'Feuerwehr und Rettungsdienst',
            note: 'La foc, accident sau pericol pentru viață',
          },
          {
            number: '110',
            label: 'Poliție',
            german: 'Polizei',
            note: 'La violență, amenințare sau o infracțiune',
          },
          {
            number: '116 117',
            label: 'Serviciul medical de gardă',
            german: 'Ärztlicher Bereitschaftsdienst',
            note: 'V-ați îmbolnăvit, cabinetul este închis, dar viața nu este în pericol',
          },
          {
            number: '116 016',
            label: 'Linia de ajutor: violența împotriva femeilor',
            german: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Zi și noapte, gratuit, în 18 limbi',
          },
          {
            number: '115',
            label: 'Numărul autorităților',
            german: 'Behördennummer',
            note: 'Întrebări pentru autorități, de exemplu: ce autoritate este responsabilă?',
          },
        ],
      },
      { kind: 'heading', text: 'Ce spuneți la 112 sau 110' },
      {
        kind: 'checklist',
        items: [
          {
            text: 'Unde? Orașul, strada, numărul casei, etajul',
            german: 'Wo? Stadt, Straße, Hausnummer, Stockwerk',
          },
          {
            text: 'Ce s-a întâmplat? De exemplu: foc, accident, violență',
            german: 'Was ist passiert? Feuer, Unfall, Gewalt',
          },
          { text: 'Câți oameni au nevoie de ajutor?', german: 'Wie viele Menschen brauchen Hilfe?' },
          {
            text: 'Ce au? De exemplu: sângerează, nu respiră, sunt inconștienți',
            german: 'Was haben sie? Blutet, atmet nicht, ist bewusstlos',
          },
          {
            text: 'Cine sună? Numele și numărul dumneavoastră de telefon',
            german: 'Wer ruft an? Name, Telefonnummer',
          },
          {
            text: 'Așteptați întrebările. Nu încheiați dumneavoastră convorbirea.',
            german: 'Warten Sie auf Fragen. Legen Sie nicht zuerst auf.',
          },
        ],
      },
      { kind: 'heading', text: 'Adresa mea' },
      { kind: 'text', text: 'Strada și numărul: ________________________________________' },
      { kind: 'text', text: 'Localitatea: ______________________________   Etajul: ____________________' },
      {
        kind: 'text',
        text: 'Propoziție de citit cu voce tare: „Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …” (Vorbesc puțin germana. Am nevoie de ajutor. Adresa mea este …)',
      },
    ],
    footer:
      'Publicat de Runder Tisch Unionsbürger*innen im Burgenlandkreis (masa rotundă pentru cetățenele și cetățenii UE). Situația la: 22 noiembrie 2026.',
  },
};
