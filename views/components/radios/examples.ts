import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with hints',
    params: {
      name: 'outcome',
      legend: 'Wie ging es aus?',
      value: 'open',
      items: [
        { value: 'solved', text: 'gelöst' },
        { value: 'referred', text: 'weitergeleitet', hint: 'An eine andere Beratungsstelle' },
        { value: 'open', text: 'offen' },
      ],
    },
  },
  {
    name: 'error',
    params: {
      name: 'urgency',
      legend: 'Wie eilig ist es?',
      heading: 3,
      error: 'Wählen Sie eine Antwort.',
      inline: true,
      items: [
        { value: 'low', text: 'nicht eilig' },
        { value: 'high', text: 'sehr eilig', lang: 'de' },
      ],
    },
  },
];
