import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'sickness-and-insurance',
  kind: 'info',
  order: 5,
  picture: 'sickness-and-insurance',
  topics: ['GES', 'UNF'],
  legalBasis: [
    '§§ 5, 10, 16 Abs. 3a, 19 Abs. 2, 175, 188 Abs. 4 SGB V',
    '§§ 44, 48 SGB V',
    '§§ 3, 5 EFZG',
    '§ 193 SGB VII',
    '§ 43 IfSG',
    '§ 4 FreizügG/EU',
    'VO (EG) 883/2004',
  ],
  authority: 'Ihre Krankenkasse; bei Arbeitsunfällen die Berufsgenossenschaft',
  sources: [
    'Fünftes Buch Sozialgesetzbuch',
    'Entgeltfortzahlungsgesetz',
    'Siebtes Buch Sozialgesetzbuch',
    'Infektionsschutzgesetz',
    'Freizügigkeitsgesetz/EU',
    'EU-Gleichbehandlungsstelle',
    'Land Sachsen-Anhalt, SiSA',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['work-and-wages', 'dismissal', 'free-movement', 'basic-income'],
};
