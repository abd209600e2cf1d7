import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'by state',
    params: {
      label: 'Maßnahmen nach Stand',
      columns: [
        {
          id: 'board-open',
          title: 'offen',
          count: 2,
          cards: [
            {
              title: 'Handzettel gegenlesen',
              href: '#handzettel',
              meta: 'BemA · bis 13. November 2026',
              badges: [{ text: 'überfällig', kind: 'danger' }],
            },
            {
              title: 'Übersetzung klären',
              href: '#uebersetzung',
              meta: 'Stadt Weißenfels · bis 17. Dezember 2026',
            },
          ],
        },
        {
          id: 'board-progress',
          title: 'in Arbeit',
          count: 1,
          cards: [
            {
              title: 'Drei Ausfüllhilfen vorbereiten',
              href: '#hilfen',
              meta: 'Migrationsagentur · bis 10. Dezember 2026',
              text: '1 von 3 Teilen erledigt',
            },
          ],
          more: { text: 'Alle in der Liste ansehen', href: '#liste' },
        },
        {
          id: 'board-done',
          title: 'erledigt',
          count: 0,
          cards: [],
          empty: 'Nichts in den letzten 90 Tagen.',
        },
      ],
    },
  },
];
