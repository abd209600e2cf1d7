import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'closed',
    params: {
      summary: 'Welche Belege brauche ich?',
      text: 'Ausweis, Mietvertrag und die Bestätigung der Wohnungsgeberin.',
    },
  },
];
