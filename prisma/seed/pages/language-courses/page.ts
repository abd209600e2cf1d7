import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'language-courses',
  kind: 'info',
  order: 9,
  picture: 'language-courses',
  topics: ['SPR'],
  legalBasis: ['§§ 43–45a AufenthG', 'IntV', 'DeuFöV'],
  authority: 'Volkshochschule Burgenlandkreis und andere Kursträger',
  sources: [
    'Flüchtlingsräte NRW, Hessen, Baden-Württemberg, Niedersachsen: BAMF-Rundschreiben 02/26 vom 9. Februar 2026',
    'BMAS: EU-Bürgerinnen und EU-Bürger in Integrationskursen',
    'VHS-Programm 2025: Job-Berufssprachkurse',
    'LAMSA: Sprachmittlung SiSA',
    'EUmigra: Wegweiser für Bürgerinnen und Bürger der EU',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-01-04',
  nextSteps: ['recognition', 'work-and-wages', 'school-and-daycare', 'first-steps'],
};
