import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with hints and another language',
    params: {
      items: [
        { href: '/de/info/anmeldung', text: 'Wohnsitz anmelden', hint: 'In den ersten zwei Wochen' },
        { href: '/pl/info', text: 'Zameldowanie', lang: 'pl' },
      ],
    },
  },
];
