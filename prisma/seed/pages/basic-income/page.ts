import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'basic-income',
  kind: 'info',
  order: 13,
  picture: 'basic-income',
  topics: ['EXI', 'AUF'],
  legalBasis: ['§§ 7, 19–22, 28, 37 SGB II', '§ 44 SGB X', '§ 23 SGB XII', 'Art. 10 VO (EU) Nr. 492/2011'],
  authority: 'Jobcenter Burgenlandkreis',
  sources: [
    'Presseberichte vom 3. bis 6. März 2026: Beschluss des Bundestages zum Grundsicherungsgeld',
    'Hauptantrag der Bundesagentur für Arbeit (Muster)',
    'BMAS und Bundessozialgericht: Leistungsausschlüsse für EU-Bürgerinnen und EU-Bürger',
    'Gesetzestexte: SGB II, SGB X, SGB XII',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['free-movement', 'work-and-wages', 'child-benefit', 'housing', 'dismissal'],
};
