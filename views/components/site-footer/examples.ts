import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    params: {
      about: 'Der Runde Tisch verbindet Beratungsstellen, Ämter und Vereine.',
      linksLabel: 'Über dieses Angebot',
      links: [
        { href: '/de/about', text: 'Über uns' },
        { href: '/de/imprint', text: 'Impressum' },
        { href: '/de/accessibility', text: 'Barrierefreiheit' },
      ],
      licence: { text: 'Freie Software unter der EUPL 1.2' },
      signIn: { intro: 'Für Partner:', href: '/staff', text: 'Anmelden' },
    },
  },
];
