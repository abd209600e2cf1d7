import { barChart, smallColumns } from '../../../src/core/charts/bars.ts';
import { dotComparison } from '../../../src/core/charts/dots.ts';
import { lineChart } from '../../../src/core/charts/lines.ts';
import type { Example } from '../example.ts';

const words = (id: string) => ({ id, title: 'Meldungen', description: 'Wohnen 12, Lohn weniger als 3.' });
const mark = (value: number | null) => ({ value, text: value === null ? '<3' : String(value) });
const months = ['Januar 2026', 'Februar 2026', 'März 2026', 'April 2026'];

export const examples: Example[] = [
  {
    name: 'bars',
    params: {
      heading: 'Meldungen nach Thema',
      drawing: barChart(words('example-bars'), [
        { label: 'Wohnen', ...mark(12), part: mark(5) },
        { label: 'Arbeitsbedingungen, Kündigung und alles, was dazugehört', ...mark(8) },
        { label: 'Lohn', ...mark(null) },
      ]),
      tableText: 'Zahlen als Tabelle',
      table: {
        caption: 'Meldungen nach Thema',
        columns: [{ text: 'Thema' }, { text: 'Meldungen', numeric: true }],
        rows: [
          [{ text: 'Wohnen' }, { text: '12' }],
          [{ text: 'Lohn' }, { text: '<3' }],
        ],
      },
    },
  },
  {
    name: 'lines',
    params: {
      drawing: lineChart(words('example-lines'), months, [
        { name: 'alle', stroke: 'solid', marks: [4, 9, null, 12].map(mark) },
        { name: 'kein Angebot', stroke: 'dashed', marks: [3, 4, null, 6].map(mark) },
      ]),
      note: 'Ein leerer Kreis auf der Achse: zum Schutz nicht gezeigt.',
    },
  },
  {
    name: 'two periods',
    params: {
      drawing: dotComparison(words('example-dots'), [
        { label: 'Wohnen', before: mark(5), now: mark(12) },
        { label: 'Lohn', before: mark(7), now: mark(null) },
      ]),
    },
  },
  {
    name: 'small',
    params: {
      small: true,
      heading: 'Wohnen',
      href: '#',
      drawing: smallColumns(words('example-small'), [3, 5, null, 9].map(mark), {
        top: 10,
        ends: ['Jan 2026', 'Apr 2026'],
      }),
    },
  },
];
