import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'dismissal',
  kind: 'info',
  order: 4,
  picture: 'dismissal',
  topics: ['KUEN', 'LOHN', 'AUF'],
  legalBasis: [
    '§ 623 BGB',
    '§ 622 BGB',
    '§§ 1, 4, 7, 23 KSchG',
    '§§ 38, 142, 143, 159 SGB III',
    '§ 7 Abs. 4 BUrlG',
    'Art. 61-65 VO (EG) 883/2004',
    '§ 2 Abs. 3 FreizügG/EU',
    '§§ 573 ff., 576 BGB',
  ],
  authority: 'Arbeitsgericht Halle; Agentur für Arbeit',
  sources: [
    'Bürgerliches Gesetzbuch',
    'Kündigungsschutzgesetz',
    'Drittes Buch Sozialgesetzbuch',
    'Verordnung (EG) 883/2004',
    'Freizügigkeitsgesetz/EU',
    'Landesarbeitsgericht Sachsen-Anhalt, Gerichtsbezirke',
    'Bundesagentur für Arbeit, Fachliche Weisungen',
    'BemA',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: ['basic-income', 'free-movement', 'sickness-and-insurance', 'work-and-wages', 'housing'],
};
