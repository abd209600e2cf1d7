import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'imprint',
  kind: 'portal',
  order: 103,
  picture: null,
  topics: [],
  legalBasis: ['§ 5 DDG', '§ 18 Abs. 2 MStV'],
  authority: null,
  sources: ['Gesetzestexte: DDG, MStV'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: [],
};
