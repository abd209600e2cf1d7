import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'plain',
    params: { name: 'minor', label: 'Nur eine kleine Korrektur, Übersetzungen bleiben gültig' },
  },
  {
    name: 'checked with hint',
    params: {
      name: 'publicItem',
      label: 'Öffentlich',
      hint: 'Der Punkt steht in der Einladung auf der Website.',
      checked: true,
    },
  },
  {
    name: 'error',
    params: {
      name: 'confirm',
      label: 'Die Angaben enthalten keine Namen',
      error: 'Bitte bestätigen Sie, dass keine Namen vorkommen.',
    },
  },
];
