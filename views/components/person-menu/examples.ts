import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'coordinator',
    params: {
      name: 'Katrin Vogel',
      label: 'Mein Konto',
      organisation: 'EUmigra',
      items: [{ href: '/staff/profile', text: 'Mein Profil' }],
      signOut: { action: '/staff/logout', text: 'Abmelden', csrfToken: 'abc123' },
    },
  },
];
