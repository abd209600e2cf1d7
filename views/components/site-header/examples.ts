import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    params: {
      homeHref: '/de',
      name: 'Runder Tisch Unionsbürger*innen',
      place: 'im Burgenlandkreis',
      nav: [
        { href: '/de/info', text: 'Lebenslagen', current: true },
        { href: '/de/help', text: 'Hilfe in der Nähe' },
        { href: '/de/aids', text: 'Ausfüllhilfen' },
        { href: '/de/materials', text: 'Material' },
        { href: '/de/meetings', text: 'Termine' },
        { href: '/de/news', text: 'Ergebnisse' },
      ],
      navLabel: 'Hauptnavigation',
      menuText: 'Menü',
      languages: [
        { lang: 'de', endonym: 'Deutsch', href: '/de/info', current: true },
        { lang: 'en', endonym: 'English', href: '/en/info' },
        { lang: 'ro', endonym: 'Română', href: '/ro/info' },
        { lang: 'bg', endonym: 'Български', href: '/bg/info' },
        { lang: 'pl', endonym: 'Polski', href: '/pl/info' },
        { lang: 'hu', endonym: 'Magyar', href: '/hu/info' },
      ],
      languageLabel: 'Sprache wählen',
      search: { href: '/de/search', text: 'Suchen' },
    },
  },
];
