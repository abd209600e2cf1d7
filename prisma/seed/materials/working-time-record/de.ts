import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Datum', width: 9 },
  { text: 'Beginn', width: 8 },
  { text: 'Ende', width: 8 },
  { text: 'Pause (Min.)', width: 8 },
  { text: 'Umkleiden/Rüsten/Waschen (Min.)', width: 15 },
  { text: 'Ort/Abteilung', width: 18 },
  { text: 'Stunden', width: 9 },
  { text: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'arbeitszeitnachweis',
  title: 'Arbeitszeitnachweis zum Ausdrucken',
  description:
    'Eine Liste für einen Monat, in die Sie jeden Tag Ihre Arbeitszeit schreiben. Sie hilft, wenn Stunden auf der Lohnabrechnung fehlen.',
  document: {
    title: 'Arbeitszeitnachweis',
    subtitle: 'Eigene Aufzeichnung für einen Monat',
    blocks: [
      { kind: 'text', text: 'Name: ______________________________   Monat/Jahr: ____________________' },
      { kind: 'text', text: 'Betrieb: ______________________________   Einsatzort: ____________________' },
      {
        kind: 'text',
        text: 'Tipp: Schreiben Sie jeden Tag sofort auf, wann Sie begonnen und aufgehört haben. Vergleichen Sie am Monatsende mit der Lohnabrechnung. In der Fleischindustrie zählen auch Rüsten, Umkleiden und Waschen als Arbeitszeit (§ 6 GSA Fleisch). Behalten Sie diese Liste, geben Sie nur eine Kopie weiter.',
      },
      { kind: 'heading', text: 'Tag 1 bis 16' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: 'Tag 17 bis 31' },
      { kind: 'grid', columns, rows: 15 },
      { kind: 'text', text: 'Summe der Stunden: ____________   Stunden laut Lohnabrechnung: ____________' },
      { kind: 'text', text: 'Datum: ____________________   Unterschrift: ______________________________' },
    ],
    footer:
      'Herausgegeben vom Runden Tisch Unionsbürger*innen im Burgenlandkreis. Keine Rechtsberatung. Fehlt Lohn? BemA berät kostenlos. Stand: 22. November 2026.',
  },
};
