import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'office',
    params: {
      name: 'Caritasverband, Migrationsberatung Weißenfels',
      href: '/de/organisations/caritas',
      lang: 'de',
      text: 'Hilft bei Anträgen, Briefen und Fragen zum Aufenthalt.',
      badges: [{ text: 'kostenlos', kind: 'success' }],
      lines: [
        { kind: 'place', label: 'Adresse', text: 'Musterstraße 1, 06667 Weißenfels', lang: 'de' },
        { kind: 'phone', label: 'Telefon', text: '03443 000000', href: 'tel:+493443000000' },
        {
          kind: 'mail',
          label: 'E-Mail',
          text: 'migration@caritas.example',
          href: 'mailto:migration@caritas.example',
        },
        { kind: 'hours', label: 'Öffnungszeiten', text: 'Di 9–12 und 13–17 Uhr, sonst nach Vereinbarung' },
        {
          kind: 'languages',
          label: 'Sprachen',
          items: [
            { text: 'Deutsch', lang: 'de' },
            { text: 'Polski', lang: 'pl' },
            { text: 'Română', lang: 'ro' },
          ],
        },
      ],
    },
  },
  {
    name: 'bare',
    params: {
      name: 'Beratungsstelle ohne Angaben',
      lines: [{ kind: 'note', text: 'Termine nur über die Website.' }],
    },
  },
];
