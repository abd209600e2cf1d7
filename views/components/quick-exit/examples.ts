import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'default', params: { text: 'Seite schnell verlassen', href: 'https://www.wetter.de' } },
];
