import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'menu',
    params: {
      label: 'Sprache',
      languages: [
        { lang: 'de', endonym: 'Deutsch', href: '/de/info', current: true },
        { lang: 'en', endonym: 'English', href: '/en/info' },
        { lang: 'ro', endonym: 'Română', href: '/ro/info' },
        { lang: 'bg', endonym: 'Български', href: '/bg/info' },
        { lang: 'pl', endonym: 'Polski', href: '/pl/info' },
        { lang: 'hu', endonym: 'Magyar', href: '/hu/info' },
      ],
    },
  },
  {
    name: 'open row',
    params: {
      label: 'Sprachen',
      open: true,
      languages: [
        { lang: 'de', endonym: 'Deutsch', href: '/de/info', current: true },
        { lang: 'en', endonym: 'English', href: '/en/info' },
        { lang: 'ro', endonym: 'Română', href: '/ro/info' },
        { lang: 'bg', endonym: 'Български', href: '/bg/info' },
        { lang: 'pl', endonym: 'Polski', href: '/pl/info' },
        { lang: 'hu', endonym: 'Magyar', href: '/hu/info' },
      ],
    },
  },
];
