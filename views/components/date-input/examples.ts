import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'date', params: { name: 'due', label: 'Bis wann?', value: '2026-12-15', min: '2026-11-22' } },
  {
    name: 'month',
    params: {
      name: 'month',
      type: 'month',
      label: 'Monat',
      hint: 'Der Tag wird nicht gespeichert.',
      value: '2026-11',
      max: '2026-11',
    },
  },
  {
    name: 'time with error',
    params: { name: 'startsAt', type: 'time', label: 'Beginn', error: 'Der Beginn fehlt.' },
  },
];
