import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'some', params: { label: 'Beantwortete Einladungen', value: 5, max: 12, text: '5 von 12' } },
  { name: 'none', params: { id: 'translated', label: 'Übersetzt ins Bulgarische', value: 0, text: '0 %' } },
];
