import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'questions',
    params: {
      headingLevel: 3,
      items: [
        {
          title: 'Was kostet die Beratung?',
          text: 'Nichts. Die Beratungsstellen im Burgenlandkreis beraten kostenlos.',
          open: true,
        },
        {
          title: 'Brauche ich einen Termin?',
          text: 'Meistens ja. Rufen Sie vorher an oder schreiben Sie eine E-Mail.',
        },
        {
          title:
            'Kann ich jemanden zum Übersetzen mitbringen, zum Beispiel zur Krankenversicherungsangelegenheit?',
          text: 'Ja.',
        },
      ],
    },
  },
];
