import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'first-steps', params: { name: 'first-steps' } },
  { name: 'registration', params: { name: 'registration' } },
  { name: 'work-and-wages', params: { name: 'work-and-wages' } },
  { name: 'dismissal', params: { name: 'dismissal' } },
  { name: 'sickness-and-insurance', params: { name: 'sickness-and-insurance' } },
  { name: 'child-benefit', params: { name: 'child-benefit' } },
  { name: 'housing', params: { name: 'housing' } },
  { name: 'school-and-daycare', params: { name: 'school-and-daycare' } },
  { name: 'language-courses', params: { name: 'language-courses' } },
  { name: 'recognition', params: { name: 'recognition' } },
  { name: 'discrimination', params: { name: 'discrimination' } },
  { name: 'free-movement', params: { name: 'free-movement' } },
  { name: 'basic-income', params: { name: 'basic-income' } },
  { name: 'round-table', params: { name: 'round-table', label: 'Ein runder Tisch mit zwölf Plätzen' } },
  { name: 'letter', params: { name: 'letter' } },
  { name: 'counter', params: { name: 'counter' } },
  { name: 'checklist', params: { name: 'checklist' } },
  { name: 'phone', params: { name: 'phone' } },
  { name: 'empty', params: { name: 'empty' } },
];
