import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'notrufnummern',
  title: 'Wichtige Telefonnummern',
  description:
    'Die wichtigsten Nummern im Notfall auf einem Blatt zum Aufhängen, mit einer Liste, was Sie am Telefon sagen.',
  document: {
    title: 'Wichtige Telefonnummern',
    subtitle: 'Zum Aufhängen an der Tür oder am Kühlschrank',
    blocks: [
      {
        kind: 'numbers',
        rows: [
          {
            number: '112',
            label: 'Feuerwehr und Rettungsdienst',
            note: 'Bei Feuer, Unfall oder Lebensgefahr',
          },
          { number: '110', label: 'Polizei', note: 'Bei Gewalt, Bedrohung oder einer Straftat' },
          {
            number: '116 117',
            label: 'Ärztlicher Bereitschaftsdienst',
            note: 'Sie sind krank, die Praxis ist zu, aber es ist keine Lebensgefahr',
          },
          {
            number: '116 016',
            label: 'Hilfetelefon Gewalt gegen Frauen',
            note: 'Rund um die Uhr, kostenlos, in 18 Sprachen',
          },
          {
            number: '115',
            label: 'Behördennummer',
            note: 'Fragen an Ämter, zum Beispiel: Welches Amt ist zuständig?',
          },
        ],
      },
      { kind: 'heading', text: 'Das sagen Sie bei 112 oder 110' },
      {
        kind: 'checklist',
        items: [
          { text: 'Wo? Stadt, Straße, Hausnummer, Stockwerk' },
          { text: 'Was ist passiert? Zum Beispiel: Feuer, Unfall, Gewalt' },
          { text: 'Wie viele Menschen brauchen Hilfe?' },
          { text: 'Was haben sie? Zum Beispiel: blutet, atmet nicht, ist bewusstlos' },
          { text: 'Wer ruft an? Ihr Name und Ihre Telefonnummer' },
          { text: 'Warten Sie auf Fragen. Legen Sie nicht zuerst auf.' },
        ],
      },
      { kind: 'heading', text: 'Meine Adresse' },
      { kind: 'text', text: 'Straße und Hausnummer: ________________________________________' },
      { kind: 'text', text: 'Ort: ______________________________   Stockwerk: ____________________' },
      {
        kind: 'text',
        text: 'Satz zum Vorlesen: „Ich spreche wenig Deutsch. Ich brauche Hilfe. Meine Adresse ist …“',
      },
    ],
    footer: 'Herausgegeben vom Runden Tisch Unionsbürger*innen im Burgenlandkreis. Stand: 22. November 2026.',
  },
};
