import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'about',
  kind: 'portal',
  order: 101,
  picture: null,
  topics: [],
  legalBasis: [],
  authority: null,
  sources: ['eumigra.de: Ziele und Aufgaben', 'Angaben des Runden Tisches'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: [],
};
