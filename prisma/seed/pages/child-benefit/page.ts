import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'child-benefit',
  kind: 'info',
  order: 6,
  picture: 'child-benefit',
  topics: ['FAM'],
  legalBasis: [
    '§§ 62-78 EStG',
    '§ 62 Abs. 1a EStG',
    '§ 70 Abs. 1 EStG',
    '§ 6a BKGG',
    'Art. 67-69 VO (EG) 883/2004',
    'EuGH, Urteil vom 1. August 2022, C-411/20',
    '§ 347 AO',
  ],
  authority: 'Familienkasse der Bundesagentur für Arbeit',
  sources: [
    'Einkommensteuergesetz',
    'Bundeskindergeldgesetz',
    'Verordnung (EG) 883/2004',
    'Europäischer Gerichtshof, C-411/20',
    'Finanzgericht Düsseldorf, 9 K 2621/21 Kg',
    'Abgabenordnung',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: ['school-and-daycare', 'free-movement', 'basic-income', 'registration'],
};
