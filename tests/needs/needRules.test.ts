import { describe, expect, test } from 'vitest';
import { commonGround, figuresOf } from '../../src/needs/clusters/rules.ts';
import { needLanguages } from '../../src/needs/codes/rules.ts';
import {
  canChangeReport,
  canCluster,
  canLogNeeds,
  canReadNeeds,
  canReadReport,
} from '../../src/needs/policy.ts';
import {
  frequentTopics,
  newEntry,
  reportMonths,
  roundTableCount,
  sighting,
  taxonomyErrors,
} from '../../src/needs/rules.ts';
import { needFilterSchema } from '../../src/needs/triage/schema.ts';

const last = {
  place: 'zeitz',
  channel: 'phone',
  language: 'bg',
  nationalityGroup: 'bg',
  sector: 'meat',
  household: 'family',
  sourceType: 'observation',
};

test('a report can be about the last 24 months, across the turn of the year', () => {
  const months = reportMonths('2026-02-14');
  expect(months.slice(0, 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(months).toHaveLength(24);
  expect(months.at(-1)).toBe('2024-03');
});

test('no language of the log reveals an ethnic group', () => {
  expect(needLanguages).not.toContain('rom');
});

describe('a new entry', () => {
  test('begins with the last choices, and never with the last topic or outcome', () => {
    expect(newEntry(last, '2026-11')).toEqual({
      ...last,
      month: '2026-11',
      count: 1,
      urgency: 'normal',
      barriers: [],
      subtopics: [],
      secondaryTopics: [],
    });
  });

  test('of somebody new assumes nothing about the person and leaves the place to be chosen', () => {
    const entry = newEntry(undefined, '2026-11');
    expect(entry).toMatchObject({ language: 'unknown', nationalityGroup: 'unknown', sector: 'unknown' });
    expect(entry.place).toBeUndefined();
  });

  test('a sighting takes topic and place from the cluster, and nothing about people from another report', () => {
    const report = sighting({ topic: 'MEL', place: 'weissenfels' }, last, '2026-11');
    expect(report).toMatchObject({
      topic: 'MEL',
      place: 'weissenfels',
      ...{ language: 'unknown', nationalityGroup: 'unknown', household: 'unknown', sector: 'unknown' },
      channel: last.channel,
      count: 1,
      outcome: 'open',
    });
  });
});

test('frequent topics come most used first, six at most, retired ones left out', () => {
  const known = new Set(['ARB', 'LOHN', 'KUEN', 'UNF', 'AUF', 'MEL', 'EXI']);
  const recent = ['LOHN', 'OLD', 'ARB', 'LOHN', 'OLD', 'OLD', 'KUEN', 'UNF', 'AUF', 'MEL', 'EXI'];
  expect(frequentTopics(recent, known)).toEqual(['LOHN', 'ARB', 'KUEN', 'UNF', 'AUF', 'MEL']);
});

describe('the taxonomy', () => {
  const topics = [
    { code: 'ARB', subtopics: [{ code: 'ARB1' }] },
    { code: 'LOHN', subtopics: [{ code: 'LOHN1' }] },
    { code: 'SON', subtopics: [] },
  ];
  test.each([
    [{ topic: 'ARB', subtopics: ['ARB1'], secondaryTopics: [] }, []],
    [{ topic: 'ARB', subtopics: ['LOHN1'], secondaryTopics: ['LOHN'] }, []],
    [{ topic: 'SON', subtopics: [], secondaryTopics: [] }, []],
    [{ topic: '', subtopics: [], secondaryTopics: [] }, ['topic']],
    [{ topic: 'XXX', subtopics: [], secondaryTopics: [] }, ['topic']],
    [{ topic: 'ARB', subtopics: ['LOHN1'], secondaryTopics: [] }, ['subtopics']],
    [{ topic: 'ARB', subtopics: [], secondaryTopics: ['ARB'] }, ['secondaryTopics']],
    [{ topic: 'ARB', subtopics: [], secondaryTopics: ['XXX'] }, ['secondaryTopics']],
  ])('%j', (input, fields) => {
    expect(Object.keys(taxonomyErrors(topics, input))).toEqual(fields);
  });
});

test.each([
  [0, '0'],
  [1, '<3'],
  [2, '<3'],
  [3, '3'],
])('inside the round table %i is shown as %s', (count, shown) => {
  expect(roundTableCount(count)).toBe(shown);
});

test('a filter that makes no sense is no filter', () => {
  expect(
    needFilterSchema.parse({ topic: "' OR 1", place: 'berlin', cluster: 'x', after: 'y', other: '1' }),
  ).toEqual({});
});

test('what most reports share names a cluster made of them', () => {
  const report = (topic: string, place: string, ...subtopics: string[]) => ({ topic, place, subtopics });
  expect(
    commonGround([
      report('MEL', 'zeitz', 'MEL2'),
      report('MEL', 'weissenfels', 'MEL2', 'MEL1'),
      report('WOH', 'weissenfels', 'WOH1'),
    ]),
  ).toEqual({ topic: 'MEL', place: 'weissenfels', subtopic: 'MEL2' });
  expect(commonGround([])).toBeNull();
});

test('the groups of the counting query become figures', () => {
  const group = { place: null, language: null, outcome: null, firstMonth: '2026-01', lastMonth: '2026-03' };
  const { figures, shares } = figuresOf([
    { ...group, reports: 4, persons: 9 },
    { ...group, place: 'zeitz', reports: 1, persons: 2 },
    { ...group, place: 'weissenfels', reports: 3, persons: 7 },
    { ...group, language: 'ro', reports: 4, persons: 9 },
    { ...group, outcome: 'open', reports: 4, persons: 9 },
  ]);
  expect(figures).toEqual({
    reports: 4,
    persons: 9,
    places: ['weissenfels', 'zeitz'],
    languages: ['ro'],
    firstMonth: '2026-01',
    lastMonth: '2026-03',
  });
  expect(shares.outcome).toEqual([{ code: 'open', persons: 9 }]);
});

describe('who may do what', () => {
  const person = (
    role: 'partner' | 'editor' | 'translator' | 'coordinator' | 'admin',
    organisationId = 'own',
  ) => ({
    id: 'p',
    name: 'P',
    email: 'p@x.example',
    roles: [role],
    translates: [],
    organisationId,
    organisationName: 'O',
    language: 'de' as const,
  });
  const own = { organisationId: 'own', clusterId: null, importId: null };
  const foreign = { organisationId: 'other', clusterId: null, importId: null };
  const gathered = { organisationId: 'own', clusterId: 'c', importId: null };
  test.each([
    ['partner', { log: true, read: true, own: true, foreign: false, change: true, cluster: false }],
    ['editor', { log: false, read: true, own: true, foreign: false, change: false, cluster: false }],
    ['translator', { log: false, read: false, own: false, foreign: false, change: false, cluster: false }],
    ['coordinator', { log: true, read: true, own: true, foreign: true, change: true, cluster: true }],
    ['admin', { log: false, read: true, own: true, foreign: true, change: false, cluster: false }],
  ] as const)('%s', (role, may) => {
    const asking = person(role);
    expect({
      log: canLogNeeds(asking),
      read: canReadNeeds(asking),
      own: canReadReport(asking, own),
      foreign: canReadReport(asking, foreign),
      change: canChangeReport(asking, own),
      cluster: canCluster(asking),
    }).toEqual(may);
    expect(canChangeReport(asking, foreign)).toBe(false);
    expect(canChangeReport(asking, gathered)).toBe(false);
  });
});
