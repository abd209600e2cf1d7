import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'in the middle',
    params: {
      label: 'Seiten',
      previous: { href: '?page=3', text: 'Zurück' },
      next: { href: '?page=5', text: 'Weiter' },
      items: [
        { href: '?page=1', number: 1, label: 'Seite 1' },
        { gap: true },
        { href: '?page=4', number: 4, label: 'Seite 4', current: true },
        { gap: true },
        { href: '?page=20', number: 20, label: 'Seite 20' },
      ],
    },
  },
];
