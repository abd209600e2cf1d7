import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'housing',
  kind: 'info',
  order: 7,
  picture: 'housing',
  topics: ['WOH', 'NOT'],
  legalBasis: [
    '§§ 535-577a BGB',
    '§ 551 BGB',
    '§ 556 BGB',
    '§§ 568, 569, 573c BGB',
    '§ 19 BMG',
    '§ 3 Abs. 5 WoGG',
    '§§ 3, 4, 7, 9 WoAufG LSA',
    'Anhang 4.4 ArbStättV',
    '§ 22 Abs. 8 SGB II',
    '§ 36 SGB XII',
    'SOG LSA',
  ],
  authority: 'Wohngeldstelle; bei Wohnungslosigkeit die Stadt (Ordnungsbehörde)',
  sources: [
    'Bürgerliches Gesetzbuch',
    'Wohngeldgesetz',
    'Wohnraumaufsichtsgesetz Sachsen-Anhalt',
    'Arbeitsstättenverordnung',
    'Bundesmeldegesetz',
    'Gesetz über die öffentliche Sicherheit und Ordnung Sachsen-Anhalt',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['registration', 'basic-income', 'discrimination', 'work-and-wages'],
};
