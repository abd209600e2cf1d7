import type { MaterialDocument, MinutesDocument } from '../../src/core/pdf/documents.ts';

/** What a typesetter might take for an order. */
export const nasty = '#panic("x") $x$ *b* _i_ @ref <a> #read("/etc/passwd") \\u{41} // = `c`';

const frame = {
  wordmark: 'Runder Tisch Unionsbürger*innen im Burgenlandkreis',
  dateLine: 'Geprüft am 22. November 2026',
  pageLabel: 'Seite {page} von {pages}',
};

export const material: MaterialDocument = {
  ...frame,
  lang: 'ro',
  title: `Listă pentru înscriere ${nasty}`,
  subtitle: 'Ce să aduceți la primărie',
  footer: 'Nu este consultanță juridică.',
  blocks: [
    { kind: 'heading', text: 'Documente' },
    { kind: 'text', text: `Citiți mai întâi ${nasty}` },
    {
      kind: 'checklist',
      items: [
        { text: 'Confirmarea locatorului', german: 'Wohnungsgeberbestätigung' },
        { text: `Pașaport ${nasty}` },
      ],
    },
    {
      kind: 'numbers',
      rows: [
        { number: '112', label: 'Ambulanță, pompieri', german: 'Notruf', note: 'gratuit' },
        { number: '116 117', label: 'Medic de gardă' },
      ],
    },
    {
      kind: 'grid',
      columns: [
        { text: 'Ziua', german: 'Tag', width: 2 },
        { text: 'Pauză', width: 1 },
      ],
      rows: 5,
    },
  ],
};

export const minutes: MinutesDocument = {
  ...frame,
  lang: 'de',
  title: 'Protokoll der 14. Sitzung',
  body: 'Runder Tisch',
  facts: [
    { label: 'Datum', value: 'Dienstag, 12. Januar 2027' },
    { label: 'Ort', value: `Rathaus Weißenfels ${nasty}` },
  ],
  attendance: {
    heading: 'Teilnehmende',
    columns: { name: 'Name', organisation: 'Organisation', status: 'Status' },
    rows: [
      { name: 'Ștefan Țurcanu', organisation: 'EUmigra', status: 'anwesend' },
      { name: 'Żaneta Łęcka', organisation: 'Caritas', status: 'entschuldigt' },
      { name: 'Őri Tűnde', organisation: 'BemA', status: 'abwesend' },
      { name: 'Жечка Щерева', organisation: nasty, status: 'Gast' },
    ],
  },
  agenda: {
    heading: 'Tagesordnung',
    decisionLabel: 'Beschluss',
    items: [
      {
        number: '1',
        title: `Anmeldung ${nasty}`,
        minutes: [
          { kind: 'paragraph', text: 'Die Wartezeiten sind lang.' },
          { kind: 'list', items: ['Naumburg', nasty] },
          { kind: 'list', ordered: true, items: ['zuerst', 'danach'] },
        ],
        decisions: [{ result: 'im Konsens', text: `Ein Merkblatt wird übersetzt. ${nasty}` }],
      },
      { number: '2', title: 'Verschiedenes', minutes: [], decisions: [] },
    ],
  },
  measures: {
    heading: 'Maßnahmen',
    columns: { measure: 'Maßnahme', owner: 'Verantwortlich', due: 'Frist' },
    rows: [{ measure: `Merkblatt ${nasty}`, owner: 'EUmigra', due: '31. Januar 2027' }],
  },
};
