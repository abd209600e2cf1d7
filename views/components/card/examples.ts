import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'linked',
    params: {
      title: 'Meldebestätigung: lange Wartezeiten im Bürgerbüro',
      href: '/de/news/wartezeiten',
      meta: 'Ergebnis · 12. November 2026',
      text: 'Seit Oktober gibt es montags Termine nur für Erstanmeldungen.',
      badges: [{ text: 'umgesetzt', kind: 'success' }],
    },
  },
  {
    name: 'plain',
    params: { title: 'Arbeitsgruppe Sprachkurse', text: 'Trifft sich alle zwei Monate.', headingLevel: 4 },
  },
];
