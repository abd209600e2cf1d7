import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Date', german: 'Datum', width: 9 },
  { text: 'Start', german: 'Beginn', width: 8 },
  { text: 'End', german: 'Ende', width: 8 },
  { text: 'Break (min)', german: 'Pause (Min.)', width: 8 },
  { text: 'Changing/setting up/washing (min)', german: 'Umkleiden/Rüsten/Waschen (Min.)', width: 15 },
  { text: 'Place/department', german: 'Ort/Abteilung', width: 18 },
  { text: 'Hours', german: 'Stunden', width: 9 },
  { text: 'Remarks', german: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'working-time-record',
  title: 'Working time record to print out',
  description:
    'A list for one month in which you write down your working time every day. It helps if hours are missing on your pay slip (Lohnabrechnung).',
  document: {
    title: 'Working time record (Arbeitszeitnachweis)',
    subtitle: 'My own record for one month',
    blocks: [
      {
        kind: 'text',
        text: 'Name: ______________________________   Month/year (Monat/Jahr): ____________________',
      },
      {
        kind: 'text',
        text: 'Company (Betrieb): ______________________________   Place of work (Einsatzort): ____________________',
      },
      {
        kind: 'text',
        text: 'Tip: Every day, write down straight away when you started and stopped. At the end of the month, compare the list with your pay slip. In the meat industry, setting up, changing and washing also count as working time (§ 6 GSA Fleisch). Keep this list and only hand on a copy.',
      },
      { kind: 'heading', text: 'Day 1 to 16' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: 'Day 17 to 31' },
      { kind: 'grid', columns, rows: 15 },
      {
        kind: 'text',
        text: 'Total hours (Summe der Stunden): ____________   Hours on the pay slip (Stunden laut Lohnabrechnung): ____________',
      },
      {
        kind: 'text',
        text: 'Date (Datum): ____________________   Signature (Unterschrift): ______________________________',
      },
    ],
    footer:
      'Published by the Runder Tisch Unionsbürger*innen im Burgenlandkreis (Round Table for EU Citizens). Not legal advice. Are wages missing? BemA advises free of charge. As of 22 November 2026.',
  },
};
