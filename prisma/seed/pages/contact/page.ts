import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'contact',
  kind: 'portal',
  order: 102,
  picture: null,
  topics: [],
  legalBasis: [],
  authority: null,
  sources: ['Angaben des Runden Tisches'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: [],
};
