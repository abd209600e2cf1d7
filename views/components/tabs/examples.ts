import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with counts',
    params: {
      label: 'Ansichten',
      items: [
        { href: '?view=open', text: 'Offen', current: true, count: 4 },
        { href: '?view=done', text: 'Erledigt', count: 0 },
        { href: '?view=all', text: 'Alle' },
      ],
    },
  },
];
