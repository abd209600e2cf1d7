import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'six items',
    params: {
      label: 'Bereiche',
      menuText: 'Menü',
      items: [
        { href: '/de/info', text: 'Lebenslagen', current: true },
        { href: '/de/help', text: 'Hilfe in der Nähe' },
        { href: '/de/aids', text: 'Ausfüllhilfen' },
        { href: '/de/materials', text: 'Material' },
        { href: '/de/meetings', text: 'Termine' },
        { href: '/de/news', text: 'Ergebnisse' },
      ],
    },
  },
];
