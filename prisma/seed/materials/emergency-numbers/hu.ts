import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'fontos-telefonszamok',
  title: 'Fontos telefonszámok',
  description:
    'A legfontosabb számok vészhelyzetre egyetlen kifüggeszthető lapon, egy listával arról, mit mondjon a telefonban.',
  document: {
    title: 'Fontos telefonszámok',
    subtitle: 'Kifüggesztésre az ajtón vagy a hűtőszekrényen',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Tűzoltóság és mentőszolgálat',
            german: 'Feuerwehr und Rettungsdienst',
            note: 'Tűz, baleset vagy életveszély esetén',
          },
          {
            number: '110',
            label: 'Rendőrség',
            german: 'Polizei',
            note: 'Erőszak, fenyegetés vagy bűncselekmény esetén',
          },
          {
            number: '116 117',
            label: 'Orvosi ügyelet',
            german: 'Ärztlicher Bereitschaftsdienst',
            note: 'Ön beteg, a rendelő zárva van, de nincs életveszély',
          },
          {
            number: '116 016',
            label: 'Segélyvonal nők elleni erőszak esetén',
            german: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Éjjel-nappal, ingyenes, 18 nyelven',
          },
          {
            number: '115',
            label: 'Hivatali hívószám',
            german: 'Behördennummer',
            note: 'Kérdések a hivatalokhoz, például: melyik hivatal az illetékes?',
          },
        ],
      },
      { kind: 'heading', text: 'Ezt mondja a 112-n vagy a 110-en' },
      {
        kind: 'checklist',
        items: [
          { text: 'Hol? Város, utca, házszám, emelet', german: 'Wo? Stadt, Straße, Hausnummer, Stockwerk' },
          {
            text: 'Mi történt? Például: tűz, baleset, erőszak',
            german: 'Was ist passiert? Zum Beispiel: Feuer, Unfall, Gewalt',
          },
          { text: 'Hány embernek kell segítség?', german: 'Wie viele Menschen brauchen Hilfe?' },
          {
            text: 'Mi a bajuk? Például: vérzik, nem lélegzik, eszméletlen',
            german: 'Was haben sie? Zum Beispiel: blutet, atmet nicht, ist bewusstlos',
          },
          {
            text: 'Ki telefonál? Az Ön neve és telefonszáma',
            german: 'Wer ruft an? Ihr Name und Ihre Telefonnummer',
          },
          {
            text: 'Várja meg a kérdéseket. Ne Ön tegye le először a telefont.',
            german: 'Warten Sie auf Fragen. Legen Sie nicht zuerst auf.',
          },
        ],
      },
      { kind: 'heading', text: 'A címem' },
      { kind: 'text', text: 'Utca és házszám: ________________________________________' },
      { kind: 'text', text: 'Helység: ______________________________   Emelet: ____________________' },
      {
        kind: 'text',
        text: 'Felolvasható mondat: „Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …” (Keveset tudok németül. Segítségre van szükségem. A címem: …)',
      },
    ],
    footer:
      'Kiadja a Runder Tisch Unionsbürger*innen im Burgenlandkreis (az uniós polgárok kerekasztala). Állapot: 2026. november 22.',
  },
};
