import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two errors',
    params: {
      title: 'Bitte prüfen Sie Ihre Angaben',
      text: 'Ihre Eingaben sind noch da.',
      errors: [
        { text: 'Die E-Mail-Adresse fehlt.', href: '#email' },
        { text: 'Jemand anderes hat den Eintrag inzwischen geändert.' },
      ],
    },
  },
];
