import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'picture',
    params: {
      src: '/images/mark.svg',
      alt: 'Zwölf Plätze um einen runden Tisch',
      width: 96,
      height: 96,
      caption: 'Das Zeichen des Runden Tisches',
      credit: 'UBU',
    },
  },
  {
    name: 'drawing',
    params: {
      drawing: 'registration',
      alt: 'Ein Briefkasten mit Namen',
      caption: 'Der Name muss am Briefkasten stehen.',
    },
  },
];
