import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    params: {
      title: 'Wohnsitz anmelden',
      href: '/de/info/anmeldung',
      text: 'In den ersten zwei Wochen nach dem Einzug',
      drawing: 'registration',
    },
  },
  {
    name: 'long word',
    params: {
      title: 'Krankenversicherungsbeitragsrückerstattung',
      href: '/de/info/krankheit',
      drawing: 'sickness-and-insurance',
      headingLevel: 2,
    },
  },
];
