import type { SeedDocumentBlock, SeedMaterialText } from '../../types.ts';

const columns: Extract<SeedDocumentBlock, { kind: 'grid' }>['columns'] = [
  { text: 'Dátum', german: 'Datum', width: 9 },
  { text: 'Kezdés', german: 'Beginn', width: 8 },
  { text: 'Vége', german: 'Ende', width: 8 },
  { text: 'Szünet (perc)', german: 'Pause (Min.)', width: 8 },
  {
    text: 'Átöltözés / előkészület / mosakodás (perc)',
    german: 'Umkleiden/Rüsten/Waschen (Min.)',
    width: 15,
  },
  { text: 'Hely/részleg', german: 'Ort/Abteilung', width: 18 },
  { text: 'Órák', german: 'Stunden', width: 9 },
  { text: 'Megjegyzés', german: 'Bemerkung', width: 25 },
];

export const text: SeedMaterialText = {
  slug: 'munkaido-nyilvantartas',
  title: 'Kinyomtatható munkaidő-nyilvántartás',
  description:
    'Egy hónapra szóló lista, amelybe minden nap beírja a munkaidejét. Segít, ha a bérjegyzékről órák hiányoznak.',
  document: {
    title: 'Munkaidő-nyilvántartás (Arbeitszeitnachweis)',
    subtitle: 'Saját feljegyzés egy hónapról',
    blocks: [
      { kind: 'text', text: 'Név: ______________________________   Hónap/év: ____________________' },
      {
        kind: 'text',
        text: 'Üzem: ______________________________   Munkavégzés helye: ____________________',
      },
      {
        kind: 'text',
        text: 'Tanács: minden nap azonnal írja fel, mikor kezdte és mikor fejezte be a munkát. A hónap végén hasonlítsa össze a bérjegyzékkel (Lohnabrechnung). A húsiparban az előkészület, az átöltözés és a mosakodás is munkaidőnek számít (§ 6 GSA Fleisch). Tartsa meg ezt a listát, csak másolatot adjon tovább.',
      },
      { kind: 'heading', text: '1–16. nap' },
      { kind: 'grid', columns, rows: 16 },
      { kind: 'heading', text: '17–31. nap' },
      { kind: 'grid', columns, rows: 15 },
      { kind: 'text', text: 'Összes óra: ____________   Órák a bérjegyzék szerint: ____________' },
      { kind: 'text', text: 'Dátum: ____________________   Aláírás: ______________________________' },
    ],
    footer:
      'Kiadja a Runder Tisch Unionsbürger*innen im Burgenlandkreis (az uniós polgárok kerekasztala). Nem jogi tanácsadás. Hiányzik a bére? A BemA ingyen ad tanácsot. Állapot: 2026. november 22.',
  },
};
