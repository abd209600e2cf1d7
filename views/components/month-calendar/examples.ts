import type { Example } from '../example.ts';

const week = (first: number) =>
  Array.from({ length: 7 }, (_, index) => ({
    number: first + index,
    label: `${first + index}. Juni 2026`,
    inMonth: true,
    today: first + index === 3,
    todayText: first + index === 3 ? 'heute' : '',
    entries:
      first + index === 10
        ? [
            { href: '#', title: 'Runder Tisch', titleLanguage: 'de', time: '14:00', cancelled: false },
            {
              href: '#',
              title: 'Arbeitsgruppe',
              titleLanguage: 'de',
              time: '17:00',
              cancelled: true,
              badge: { text: 'abgesagt', kind: 'danger' },
            },
          ]
        : [],
  }));

const names = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

export const examples: Example[] = [
  {
    name: 'with two meetings',
    params: {
      label: 'Andere Monate',
      caption: 'Juni 2026',
      weekdays: names.map((long) => ({ long, short: long.slice(0, 2) })),
      weeks: [week(1), week(8), week(15), week(22)],
      previous: { href: '#', text: 'Monat davor' },
      next: { href: '#', text: 'Monat danach' },
      now: { href: '#', text: 'Dieser Monat' },
    },
  },
];
