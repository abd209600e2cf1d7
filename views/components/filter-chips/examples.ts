import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two filters',
    params: {
      label: 'Gewählte Filter',
      items: [
        { text: 'Weißenfels', href: '?topic=work', removeText: 'Filter entfernen:' },
        { text: 'Arbeit und Lohn', href: '?town=weissenfels', removeText: 'Filter entfernen:' },
      ],
      clear: { href: '?', text: 'Alle entfernen' },
    },
  },
  { name: 'none', params: { label: 'Gewählte Filter', items: [] } },
];
