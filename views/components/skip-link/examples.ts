import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'default', params: { text: 'Zum Inhalt springen' } }];
