import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with clock times',
    params: {
      label: 'Tagesordnung',
      items: [
        { number: '1', title: 'Begrüßung', time: '10:00', meta: ['10 Minuten'] },
        {
          id: 'item-2',
          number: '2',
          title: 'Anmeldung ohne Wohnungsgeberbestätigung',
          href: '/staff/clusters/1',
          time: '10:10',
          badge: { text: 'öffentlich', kind: 'success' },
          meta: ['20 Minuten', 'BemA'],
        },
        {
          title: 'Personalfrage',
          time: '10:30',
          badge: { text: 'verborgen', kind: 'warning' },
          meta: ['15 Minuten'],
        },
      ],
    },
  },
  {
    name: 'public',
    params: {
      label: 'Agenda',
      items: [
        { number: '1', title: 'Anmeldung bei der Stadt', lang: 'de' },
        { number: '2', title: 'Deutschkurse', lang: 'de' },
      ],
    },
  },
];
