import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'discrimination',
  kind: 'info',
  order: 11,
  picture: 'discrimination',
  topics: ['DIS'],
  legalBasis: [
    'Art. 18, 45 AEUV',
    'Art. 7–9 VO (EU) Nr. 492/2011',
    'RL 2014/54/EU',
    '§§ 1, 13, 15, 16, 19, 21 AGG',
  ],
  authority: 'Antidiskriminierungsstelle Sachsen-Anhalt; EU-Gleichbehandlungsstelle',
  sources: [
    'eu-gleichbehandlungsstelle.de',
    'Antidiskriminierungsstelle Sachsen-Anhalt: Bilanz 2024',
    'lamsa.de',
    'Gesetzestexte: AGG, AEUV, VO (EU) Nr. 492/2011',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['work-and-wages', 'housing', 'free-movement', 'dismissal'],
};
