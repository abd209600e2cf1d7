import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'the loop',
    params: {
      label: 'Vom Bedarf zum Ergebnis',
      items: [
        {
          stage: 'Bedarf',
          title: '23 Meldungen: lange Wartezeit auf die Anmeldung',
          href: '/de/monitoring',
          date: 'März bis Mai 2026',
          state: 'done',
          stateText: 'erledigt',
        },
        {
          stage: 'Sitzung',
          title: 'TOP 3 am 4. Juni 2026',
          href: '/de/meetings/2026-06-04',
          state: 'done',
          stateText: 'erledigt',
        },
        {
          stage: 'Maßnahme',
          title: 'Bürgerbüro öffnet montags nur für Erstanmeldungen',
          text: 'Zuständig: Stadt Weißenfels',
          state: 'current',
          stateText: 'läuft',
        },
        {
          stage: 'Ergebnis',
          title: 'Wirkung wird im Januar geprüft',
          state: 'pending',
          stateText: 'steht aus',
        },
      ],
    },
  },
];
