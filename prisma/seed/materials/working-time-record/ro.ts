import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Data', german: 'Datum', width: 9 },
  { text: 'Început', german: 'Beginn', width: 8 },
  { text: 'Sfârșit', german: 'Ende', width: 8 },
  { text: 'Pauză (min.)', german: 'Pause (Min.)', width: 8 },
  { text: 'Schimbat/pregătit/spălat (min.)', german: 'Umkleiden/Rüsten/Waschen (Min.)', width: 15 },
  { text: 'Loc/secție', german: 'Ort/Abteilung', width: 18 },
  { text: 'Ore', german: 'Stunden', width: 9 },
  { text: 'Observații', german: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'evidenta-orelor-de-lucru',
  title: 'Evidența orelor de lucru, pentru tipărit (Arbeitszeitnachweis)',
  description:
    'O listă pentru o lună, în care scrieți în fiecare zi timpul de lucru. Ea ajută dacă pe fluturașul de salariu (Lohnabrechnung) lipsesc ore.',
  document: {
    title: 'Evidența orelor de lucru (Arbeitszeitnachweis)',
    subtitle: 'Însemnări proprii pentru o lună',
    blocks: [
      { kind: 'text', text: 'Numele: ______________________________   Luna/anul: ____________________' },
      { kind: 'text', text: 'Firma: ______________________________   Locul de muncă: ____________________' },
      {
        kind: 'text',
        text: 'Sfat: scrieți imediat, în fiecare zi, când ați început și când ați terminat. La sfârșitul lunii comparați cu fluturașul de salariu (Lohnabrechnung). În industria cărnii, și pregătirea, schimbatul și spălatul sunt timp de lucru (§ 6 GSA Fleisch). Păstrați această listă, dați mai departe numai o copie.',
      },
      { kind: 'heading', text: 'Zilele 1–16' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: 'Zilele 17–31' },
      { kind: 'grid', columns, rows: 15 },
      { kind: 'text', text: 'Total ore: ____________   Ore pe fluturașul de salariu: ____________' },
      { kind: 'text', text: 'Data: ____________________   Semnătura: ______________________________' },
    ],
    footer:
      'Publicat de Runder Tisch Unionsbürger*innen im Burgenlandkreis (masa rotundă pentru cetățenele și cetățenii UE). Nu este consultanță juridică. Lipsește salariul? BemA oferă consiliere gratuită. Situația la: 22 noiembrie 2026.',
  },
};
