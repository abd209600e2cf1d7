export const materials: {
  code: string;
  topics: string[];
  edition: string;
  checkedOn: string;
  nextCheck: string;
  orientation: 'portrait' | 'landscape';
}[] = [
  {
    code: 'registration-checklist',
    topics: ['MEL'],
    edition: '2026-11',
    checkedOn: '2026-11-22',
    nextCheck: '2027-05-22',
    orientation: 'portrait',
  },
  {
    code: 'working-time-record',
    topics: ['ARB', 'LOHN'],
    edition: '2026-11',
    checkedOn: '2026-11-22',
    nextCheck: '2027-05-22',
    orientation: 'landscape',
  },
  {
    code: 'emergency-numbers',
    topics: ['FGK', 'GES', 'NOT'],
    edition: '2026-11',
    checkedOn: '2026-11-22',
    nextCheck: '2027-05-22',
    orientation: 'portrait',
  },
];
