import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'primary', params: { text: 'Bedarf melden' } },
  {
    name: 'secondary link with icon',
    params: { text: 'Termin in den Kalender', href: '/de/meetings.ics', kind: 'secondary', icon: 'calendar' },
  },
  { name: 'quiet', params: { text: 'Abbrechen', href: '/staff', kind: 'quiet' } },
  {
    name: 'danger',
    params: { text: 'Entwurf löschen', kind: 'danger', icon: 'trash', name: 'action', value: 'delete' },
  },
  {
    name: 'small',
    params: {
      text: 'Auch gesehen',
      kind: 'secondary',
      small: true,
      icon: 'plus',
      hiddenText: 'Kindergeld dauert länger als sechs Monate',
    },
  },
  { name: 'disabled', params: { text: 'Veröffentlichen', disabled: true } },
  {
    name: 'block with a long word',
    params: { text: 'Wohnungsgeberbestätigung herunterladen', block: true, icon: 'download', type: 'button' },
  },
];
