import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with error',
    params: {
      id: 'hours',
      legend: 'Öffnungszeiten',
      hint: 'Wie am Eingang angeschlagen',
      error: 'Montag endet vor dem Beginn.',
      heading: 3,
    },
  },
];
