import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'stacked on phones',
    params: {
      caption: 'Gemeldete Bedarfe im November 2026',
      stacked: true,
      columns: [
        { text: 'Thema', href: '?sort=topic', sort: 'ascending' },
        { text: 'Ort' },
        { text: 'Stand' },
        { text: 'Anzahl', numeric: true },
        { text: 'Aktion', hidden: true },
      ],
      rows: [
        [
          { text: 'Kindergeld', href: '/staff/needs/1' },
          { text: 'Weißenfels' },
          { badge: { text: 'auf der Tagesordnung', kind: 'info' } },
          { text: '12' },
          { text: 'Öffnen', href: '/staff/needs/1' },
        ],
        [
          { text: 'Krankenversicherungsschutz', lang: 'de' },
          { text: 'Zeitz' },
          { badge: { text: 'neu' } },
          { text: 'unter 3', numeric: true },
          {},
        ],
      ],
      foot: [{ text: 'Summe' }, {}, {}, { text: '14' }, {}],
    },
  },
  {
    name: 'scrolling',
    params: {
      caption: 'Sprachen der Meldungen',
      hideCaption: true,
      label: 'Tabelle: Sprachen der Meldungen',
      rowHeaders: false,
      columns: [{ text: 'Sprache' }, { text: 'Anteil', numeric: true }],
      rows: [[{ text: 'Rumänisch' }, { text: '41 %' }]],
    },
  },
  {
    name: 'to pick from',
    params: {
      caption: 'Meldungen ohne Häufung',
      stacked: true,
      dense: true,
      columns: [{ text: 'Thema' }, { text: 'Anzahl', numeric: true }, { text: 'Aktion', hidden: true }],
      rows: [
        [
          {
            text: 'Kindergeld',
            href: '/staff/needs/1',
            note: 'Familienleistungen',
            mark: { text: 'Beispieldaten' },
            checkbox: { name: 'reports', value: '1', label: 'Kindergeld auswählen', checked: true },
          },
          { text: '2' },
          { button: { text: 'Herausnehmen', kind: 'quiet', small: true } },
        ],
      ],
    },
  },
];
