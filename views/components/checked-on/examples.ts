import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'info page',
    params: {
      title: 'Stand dieser Seite',
      items: [
        { term: 'Geprüft am', text: '22. November 2026' },
        { term: 'Rechtsgrundlage', items: ['§ 17 BMG', '§ 19 BMG'], lang: 'de' },
        { term: 'Quelle', items: [{ text: 'Stadt Weißenfels', href: 'https://www.weissenfels.de' }] },
        { term: 'Leer', text: '' },
      ],
    },
  },
];
