import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'free-movement',
  kind: 'info',
  order: 12,
  picture: 'free-movement',
  topics: ['AUF', 'TEI'],
  legalBasis: [
    'Art. 21, 22, 45 AEUV',
    'RL 2004/38/EG',
    '§§ 2–6 FreizügG/EU',
    '§ 7 SGB II',
    '§ 23 SGB XII',
    'VO (EG) Nr. 883/2004',
    'StAG',
  ],
  authority: 'Migrationsagentur Burgenlandkreis (Ausländerbehörde)',
  sources: [
    'BMAS: Rechtsgrundlagen für EU-Bürgerinnen und EU-Bürger',
    'Fachkommentare zum FreizügG/EU',
    'Bundessozialgericht, B 4 AS 2/21 R',
    'burgenlandkreis.de: Migrationsagentur',
    'Gesetzestexte: FreizügG/EU, StAG, VO (EG) Nr. 883/2004',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: ['registration', 'work-and-wages', 'basic-income', 'sickness-and-insurance', 'discrimination'],
};
