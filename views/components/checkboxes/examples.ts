import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'chosen',
    params: {
      name: 'languages',
      legend: 'Sprachen der Beratung',
      values: ['de', 'ro'],
      items: [
        { value: 'de', text: 'Deutsch' },
        { value: 'ro', text: 'Rumänisch' },
        { value: 'bg', text: 'Bulgarisch' },
      ],
    },
  },
  {
    name: 'inline with error',
    params: {
      name: 'days',
      legend: 'Öffnungstage',
      optionalText: '(freiwillig)',
      hint: 'Alle Tage mit Sprechzeit',
      error: 'Wählen Sie mindestens einen Tag.',
      inline: true,
      items: [
        { value: 'mo', text: 'Montag' },
        { value: 'tu', text: 'Dienstag', hint: 'nur nach Vereinbarung' },
        { value: 'we', text: 'Mittwoch', disabled: true },
      ],
    },
  },
];
