import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'three levels',
    params: {
      label: 'Sie sind hier',
      items: [
        { href: '/de', text: 'Start' },
        { href: '/de/info', text: 'Lebenslagen' },
        { text: 'Wohnsitz anmelden' },
      ],
    },
  },
];
