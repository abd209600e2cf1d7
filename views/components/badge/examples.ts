import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'neutral', params: { text: 'Entwurf' } },
  { name: 'accent', params: { kind: 'accent', text: 'in Ihrer Sprache' } },
  { name: 'info', params: { kind: 'info', text: 'in Prüfung' } },
  { name: 'success', params: { kind: 'success', text: 'veröffentlicht' } },
  { name: 'warning', params: { kind: 'warning', text: 'Übersetzung veraltet' } },
  { name: 'danger', params: { kind: 'danger', text: 'überfällig' } },
];
