import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'meeting',
    params: {
      items: [
        { term: 'Datum', text: '3. Dezember 2026, 14 bis 16 Uhr' },
        {
          term: 'Ort',
          text: 'Rathaus Weißenfels',
          href: '/de/contact',
          action: { href: '/staff/meetings/1/edit', text: 'Ändern', hiddenText: 'Ort' },
        },
        { term: 'Stand', badge: { text: 'eingeladen', kind: 'info' } },
        { term: 'Eingeladen', items: ['EUmigra', 'BemA', 'Caritas'] },
        { term: 'Ohne Wert' },
      ],
    },
  },
];
