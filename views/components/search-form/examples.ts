import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'filled',
    params: {
      action: '/de/search',
      label: 'Wonach suchen Sie?',
      hint: 'Zum Beispiel Kindergeld',
      value: 'Anmeldung',
      buttonText: 'Suchen',
      hidden: [{ name: 'topic', value: 'work' }],
    },
  },
  {
    name: 'quiet',
    params: {
      action: '/staff/needs',
      id: 'list-search',
      label: 'Meldungen durchsuchen',
      hideLabel: true,
      buttonText: 'Finden',
      landmark: false,
    },
  },
];
