import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'full',
    params: {
      preline: 'Lebenslage',
      title: 'Wohnsitz anmelden',
      lead: 'Wer in Deutschland wohnt, muss sich anmelden. Das ist kostenlos und der Schlüssel zu vielem anderen.',
      meta: ['Lesezeit 3 Minuten', 'geprüft am 22. November 2026'],
    },
  },
  {
    name: 'another language and a badge',
    params: { title: 'Zameldowanie', lang: 'pl', badge: { text: 'Entwurf' } },
  },
];
