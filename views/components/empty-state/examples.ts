import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with a beginning',
    params: {
      title: 'Noch kein Bedarf gemeldet',
      text: 'Hier stehen die Bedarfe, die Ihre Einrichtung beobachtet. Eine Meldung dauert weniger als eine Minute.',
      action: { text: 'Bedarf melden', href: '/staff/needs/new', icon: 'plus' },
    },
  },
  {
    name: 'nothing found',
    params: {
      title: 'Nichts gefunden',
      text: 'Versuchen Sie es mit einem kürzeren Wort.',
      headingLevel: 3,
      drawing: 'letter',
    },
  },
];
