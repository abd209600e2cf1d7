import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'decoration', params: { name: 'calendar' } },
  { name: 'with a name', params: { name: 'lock', label: 'Nur für Mitglieder' } },
];
