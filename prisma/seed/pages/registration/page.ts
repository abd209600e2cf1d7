import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'registration',
  kind: 'info',
  order: 2,
  picture: 'registration',
  topics: ['MEL'],
  legalBasis: [
    '§ 7 Abs. 1 SGB II',
    '§ 17 BMG',
    '§ 18 BMG',
    '§ 19 BMG',
    '§ 24 Abs. 2 BMG',
    '§ 27 Abs. 2 BMG',
    '§ 54 BMG',
  ],
  authority: 'Bürgerbüro (Meldebehörde) Ihrer Stadt oder Gemeinde',
  sources: [
    'Bundesmeldegesetz',
    'Stadt Weißenfels, Integrationsarbeit',
    'Stadt Weißenfels, Ankunftsgespräche',
    'Zweites Buch Sozialgesetzbuch',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: ['first-steps', 'sickness-and-insurance', 'child-benefit', 'school-and-daycare', 'housing'],
};
