import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    params: {
      name: 'note',
      label: 'Was fehlt in der Beratung?',
      optionalText: '(freiwillig)',
      hint: 'Keine Namen, keine Adressen',
      rows: 3,
      maxlength: 500,
    },
  },
  {
    name: 'error',
    params: {
      name: 'resultText',
      label: 'Ergebnis',
      error: 'Beschreiben Sie das Ergebnis in einem Satz.',
      value: 'Zu kurz',
      lang: 'de',
    },
  },
];
