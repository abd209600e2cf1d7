import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'accessibility',
  kind: 'portal',
  order: 105,
  picture: null,
  topics: [],
  legalBasis: ['§§ 16–16d BGG LSA', '§ 11 BGGVO LSA', 'EN 301 549', 'Durchführungsbeschluss (EU) 2018/1523'],
  authority: null,
  sources: ['landesrecht.sachsen-anhalt.de', 'lf-barrierefreiheit-st.de'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: [],
};
