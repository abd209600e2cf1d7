import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'default', params: { name: 'title', label: 'Titel der Sitzung' } },
  {
    name: 'filled with hint',
    params: {
      name: 'contactEmail',
      label: 'E-Mail-Adresse',
      optionalText: '(freiwillig)',
      hint: 'Nur, wenn Sie eine Antwort möchten',
      type: 'email',
      value: 'ana@example.org',
      autocomplete: 'email',
    },
  },
  {
    name: 'error',
    params: {
      name: 'email',
      label: 'E-Mail-Adresse',
      hint: 'Zum Beispiel name@beispiel.de',
      error: 'Die E-Mail-Adresse fehlt.',
      type: 'email',
      required: true,
    },
  },
  {
    name: 'number',
    params: {
      name: 'duration',
      label: 'Dauer in Minuten',
      type: 'number',
      value: 0,
      width: 'tiny',
      inputmode: 'numeric',
      attributes: { min: 0, max: 480 },
    },
  },
];
