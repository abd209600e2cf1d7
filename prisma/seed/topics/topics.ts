/** Topics of observed needs. Codes never change their meaning: retire them, do not rename them. */
export const topics: { code: string; legalBasis: string[]; subtopics: string[] }[] = [
  {
    code: 'ARB',
    legalBasis: [
      'Art. 45 AEUV',
      'Art. 7, 8 VO (EU) Nr. 492/2011',
      'NachwG',
      'ArbZG',
      'BUrlG',
      'AÜG',
      '§§ 3–6b GSA Fleisch',
      'ArbSchG',
      '§§ 232–233a StGB',
    ],
    subtopics: ['ARB1', 'ARB2', 'ARB3', 'ARB4', 'ARB5', 'ARB6', 'ARB7', 'ARB8'],
  },
  {
    code: 'LOHN',
    legalBasis: [
      '§§ 1–3, 20 MiLoG',
      'AEntG',
      '§§ 4, 5 GSA Fleisch',
      '§ 611a BGB',
      '§§ 107, 108 GewO',
      '§§ 850 ff. ZPO',
    ],
    subtopics: ['LOHN1', 'LOHN2', 'LOHN3', 'LOHN4', 'LOHN5', 'LOHN6', 'LOHN7'],
  },
  {
    code: 'KUEN',
    legalBasis: [
      '§§ 622, 623 BGB',
      '§ 4 KSchG',
      '§§ 38, 136 ff., 159 SGB III',
      'Art. 61–65 VO (EG) Nr. 883/2004',
    ],
    subtopics: ['KUEN1', 'KUEN2', 'KUEN3', 'KUEN4', 'KUEN5', 'KUEN6', 'KUEN7'],
  },
  {
    code: 'UNF',
    legalBasis: ['§§ 3, 5 EFZG', '§§ 44 ff. SGB V', '§§ 8, 9, 193 SGB VII', 'MuSchG'],
    subtopics: ['UNF1', 'UNF2', 'UNF3', 'UNF4', 'UNF5', 'UNF6'],
  },
  {
    code: 'AUF',
    legalBasis: ['Art. 21, 45 AEUV', 'RL 2004/38/EG', '§§ 2–6, 11 FreizügG/EU', 'StAG'],
    subtopics: ['AUF1', 'AUF2', 'AUF3', 'AUF4', 'AUF5', 'AUF6', 'AUF7'],
  },
  {
    code: 'MEL',
    legalBasis: ['§§ 17, 19, 24, 27, 54 BMG', '§ 139b AO', '§§ 31 ff. ZKG', '§§ 13–15 SGB I'],
    subtopics: ['MEL1', 'MEL2', 'MEL3', 'MEL4', 'MEL5', 'MEL6', 'MEL7', 'MEL8'],
  },
  {
    code: 'EXI',
    legalBasis: [
      '§§ 7, 19–22, 28 SGB II',
      '§ 23 SGB XII',
      'Art. 4, 70 VO (EG) Nr. 883/2004',
      'Art. 24 Abs. 2 RL 2004/38/EG',
      'Art. 7 Abs. 2, Art. 10 VO (EU) Nr. 492/2011',
    ],
    subtopics: ['EXI1', 'EXI2', 'EXI3', 'EXI4', 'EXI5', 'EXI6', 'EXI7', 'EXI8'],
  },
  {
    code: 'FAM',
    legalBasis: ['§§ 31, 62–78 EStG', '§ 6a BKGG', 'BEEG', 'UVG', 'Art. 67–69 VO (EG) Nr. 883/2004'],
    subtopics: ['FAM1', 'FAM2', 'FAM3', 'FAM4', 'FAM5', 'FAM6'],
  },
  {
    code: 'GES',
    legalBasis: ['§§ 5, 10, 19, 175, 188 SGB V', 'Art. 17 ff. VO (EG) Nr. 883/2004', '§ 4 FreizügG/EU'],
    subtopics: ['GES1', 'GES2', 'GES3', 'GES4', 'GES5', 'GES6', 'GES7', 'GES8'],
  },
  {
    code: 'WOH',
    legalBasis: [
      '§§ 535–577a BGB',
      'WoGG',
      'WoAufG LSA',
      'Anhang 4.4 ArbStättV',
      '§ 19 AGG',
      'Art. 9 VO (EU) Nr. 492/2011',
    ],
    subtopics: ['WOH1', 'WOH2', 'WOH3', 'WOH4', 'WOH5', 'WOH6', 'WOH7', 'WOH8'],
  },
  {
    code: 'NOT',
    legalBasis: ['SOG LSA', '§ 22 Abs. 8 SGB II', '§§ 36, 67 SGB XII'],
    subtopics: ['NOT1', 'NOT2', 'NOT3', 'NOT4'],
  },
  {
    code: 'BIL',
    legalBasis: [
      'KiFöG LSA',
      '§ 24 SGB VIII',
      '§§ 36–40 SchulG LSA',
      '§ 20 IfSG',
      'Art. 10 VO (EU) Nr. 492/2011',
    ],
    subtopics: ['BIL1', 'BIL2', 'BIL3', 'BIL4', 'BIL5', 'BIL6', 'BIL7', 'BIL8'],
  },
  {
    code: 'SPR',
    legalBasis: ['§§ 43–45a AufenthG', 'IntV', 'DeuFöV'],
    subtopics: ['SPR1', 'SPR2', 'SPR3', 'SPR4', 'SPR5', 'SPR6', 'SPR7', 'SPR8'],
  },
  {
    code: 'ANE',
    legalBasis: ['RL 2005/36/EG', 'BQFG', 'BQFG LSA', 'SGB III'],
    subtopics: ['ANE1', 'ANE2', 'ANE3', 'ANE4', 'ANE5', 'ANE6'],
  },
  {
    code: 'DIS',
    legalBasis: ['Art. 18, 45 AEUV', 'Art. 7 VO (EU) Nr. 492/2011', 'RL 2014/54/EU', '§§ 1–3, 15, 19–21 AGG'],
    subtopics: ['DIS1', 'DIS2', 'DIS3', 'DIS4', 'DIS5', 'DIS6', 'DIS7'],
  },
  {
    code: 'SCH',
    legalBasis: ['BGB', '§§ 850c, 899 ff. ZPO', 'InsO'],
    subtopics: ['SCH1', 'SCH2', 'SCH3', 'SCH4', 'SCH5', 'SCH6'],
  },
  {
    code: 'FGK',
    legalBasis: ['GewSchG', 'GewHG', '§§ 8a, 42 SGB VIII', 'SchKG', '§§ 232–238 StGB'],
    subtopics: ['FGK1', 'FGK2', 'FGK3', 'FGK4', 'FGK5', 'FGK6', 'FGK7'],
  },
  {
    code: 'TEI',
    legalBasis: ['Art. 22 AEUV', 'KVG LSA'],
    subtopics: ['TEI1', 'TEI2', 'TEI3', 'TEI4', 'TEI5', 'TEI6', 'TEI7'],
  },
  { code: 'SON', legalBasis: [], subtopics: [] },
  { code: 'UNK', legalBasis: [], subtopics: [] },
];
