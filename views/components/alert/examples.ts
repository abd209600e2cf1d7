import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'info',
    params: {
      title: 'Diese Seite gibt es noch nicht auf Rumänisch',
      text: 'Sie lesen die deutsche Fassung.',
      items: [{ text: 'English', href: '/en/info/registration', lang: 'en' }],
    },
  },
  {
    name: 'success after an action',
    params: {
      kind: 'success',
      role: 'status',
      title: 'Bedarf gemeldet',
      text: 'Er erscheint in der Übersicht, sobald ihn die Koordination zugeordnet hat.',
    },
  },
  {
    name: 'warning',
    params: {
      kind: 'warning',
      title: 'Frist: 3 Wochen',
      text: 'Nach drei Wochen gilt die Kündigung, auch wenn sie falsch war.',
      headingLevel: 3,
    },
  },
  {
    name: 'danger',
    params: { kind: 'danger', text: 'Die Datei ist größer als 10 MB und wurde nicht gespeichert.' },
  },
];
