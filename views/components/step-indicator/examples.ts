import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'second of four',
    params: {
      label: 'Schritte',
      items: [
        { text: 'Umfrage', state: 'done', stateText: 'erledigt', href: '/staff/meetings/1/poll' },
        { text: 'Einladung', state: 'current', stateText: 'jetzt' },
        { text: 'Sitzung', state: 'pending', stateText: 'später' },
        { text: 'Niederschrift', state: 'pending', stateText: 'später' },
      ],
    },
  },
];
