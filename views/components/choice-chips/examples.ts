import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'places',
    params: {
      name: 'place',
      legend: 'Wo haben Sie den Bedarf gesehen?',
      value: 'weissenfels',
      items: [
        { value: 'weissenfels', text: 'Weißenfels' },
        { value: 'naumburg', text: 'Naumburg' },
        { value: 'zeitz', text: 'Zeitz' },
        { value: 'other', text: 'anderswo im Landkreis' },
      ],
    },
  },
  {
    name: 'several with error',
    params: {
      name: 'subtopics',
      type: 'checkbox',
      legend: 'Worum ging es genauer?',
      hint: 'Mehrere Antworten sind möglich.',
      error: 'Wählen Sie mindestens eine Antwort.',
      width: 'wide',
      heading: 3,
      items: [
        { value: 'a', text: 'Krankenversicherungsnachweis', hint: 'oder eGK' },
        { value: 'b', text: 'Lohn nicht gezahlt', checked: true },
        { value: 'c', text: 'Wohnungsgeberbestätigung', disabled: true },
      ],
    },
  },
  {
    name: 'short answers',
    params: {
      name: 'count',
      legend: 'Wie oft?',
      hideLegend: true,
      width: 'auto',
      value: 1,
      items: [
        { value: 1, text: '1' },
        { value: 2, text: '2' },
        { value: 3, text: '3–5' },
      ],
    },
  },
];
