import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'with two ways out',
    params: {
      action: '/staff/needs',
      submit: { text: 'Bedarf melden' },
      cancel: { text: 'Abbrechen', href: '/staff/needs' },
    },
  },
];
