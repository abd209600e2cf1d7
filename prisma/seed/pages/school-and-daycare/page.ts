import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'school-and-daycare',
  kind: 'info',
  order: 8,
  picture: 'school-and-daycare',
  topics: ['BIL', 'EXI'],
  legalBasis: [
    'KiFöG LSA',
    '§§ 24, 90 SGB VIII',
    '§§ 36, 37, 71 SchulG LSA',
    '§ 20 IfSG',
    '§ 28 SGB II',
    'Art. 10 VO (EU) Nr. 492/2011',
  ],
  authority: 'Jugendamt Burgenlandkreis (Kita), Landesschulamt (Schule)',
  sources: [
    'Gemeinde Schkopau und Saalekreis: Hinweise zum KiFöG LSA',
    'Landeshauptstadt Magdeburg: Schulaufnahme neu zugezogener Kinder (Runderlass 2016)',
    'Presseberichte vom März 2026: Regelbedarfe und Schulbedarf 2026',
    'Gesetzestexte: SchulG LSA, IfSG, SGB II, VO (EU) Nr. 492/2011',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['child-benefit', 'registration', 'language-courses', 'free-movement'],
};
