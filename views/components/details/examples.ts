import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'closed',
    params: {
      summary: 'Welche Belege brauche ich?',
      text: 'Ausweis, Mietvertrag und die Bestätigung der Wohnungsgeberin.',
    },
  },
  {
    name: 'with what is chosen inside',
    params: {
      summary: 'Wen es betrifft',
      hint: 'Rumänisch · Familie mit Kind',
      text: 'Sprache und Haushalt.',
    },
  },
];
