import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'privacy',
  kind: 'portal',
  order: 104,
  picture: null,
  topics: [],
  legalBasis: ['Art. 6, 13, 15–22, 77 DSGVO', '§ 25 Abs. 2 TDDDG', 'KDG', 'DSAG LSA'],
  authority: null,
  sources: ['Gesetzestexte: DSGVO, TDDDG, KDG'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: [],
};
