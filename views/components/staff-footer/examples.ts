import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'default', params: { label: 'Rechtliches', links: [{ href: '/de/imprint', text: 'Impressum' }] } },
];
