import type { SeedPage } from '../../types.ts';

export const page: SeedPage = {
  code: 'recognition',
  kind: 'info',
  order: 10,
  picture: 'recognition',
  topics: ['ANE'],
  legalBasis: ['RL 2005/36/EG', 'BQFG', 'BQFG LSA', '§§ 50b ff. BBiG'],
  authority: 'zuständige Anerkennungsstelle des Berufs; Beratung: IQ Netzwerk Sachsen-Anhalt',
  sources: [
    'Integrationsportal Sachsen-Anhalt und Integrationsbeauftragte des Landes: Anerkennung',
    'netzwerk-iq.de',
    'welcomecenter-sachsen-anhalt.de',
    'Gesetzestexte: RL 2005/36/EG, BQFG, BBiG',
  ],
  checkedOn: '2026-11-22',
  nextCheck: '2027-05-22',
  nextSteps: ['language-courses', 'work-and-wages', 'discrimination', 'basic-income'],
};
