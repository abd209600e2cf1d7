import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    params: { href: '/de', name: 'Runder Tisch Unionsbürger*innen', place: 'im Burgenlandkreis' },
  },
];
