import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'registration',
    params: {
      items: [
        { kind: 'todo', title: 'Was tun?', text: 'Melden Sie Ihre Wohnung im Bürgerbüro Ihrer Gemeinde an.' },
        { kind: 'deadline', title: 'Bis wann?', text: 'Innerhalb von zwei Wochen nach dem Einzug.' },
        { kind: 'place', title: 'Wo?', text: 'Bürgerbüro Weißenfels, mit Termin.', lang: 'de' },
        {
          kind: 'bring',
          title: 'Was mitbringen?',
          items: ['Ausweis oder Reisepass', 'Wohnungsgeberbestätigung'],
        },
      ],
    },
  },
  {
    name: 'one answer is empty',
    params: {
      items: [
        { kind: 'todo', title: 'Was tun?', text: 'Rufen Sie an.' },
        { kind: 'deadline', title: 'Bis wann?', text: '' },
      ],
    },
  },
];
