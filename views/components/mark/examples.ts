import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'decoration', params: {} },
  { name: 'with a name', params: { label: 'Runder Tisch' } },
];
