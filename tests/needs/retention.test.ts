import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Prisma } from '../../src/core/db/client.ts';
import { clusterFigures, countedCluster, listClusters } from '../../src/needs/clusters/queries.ts';
import { forgetNeeds } from '../../src/needs/retention/commands.ts';
import { retentionPlan } from '../../src/needs/retention/queries.ts';
import { startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let organisationId: string;
let reporterId: string;
const coordinator = { id: '', roles: ['coordinator'] } as unknown as Parameters<typeof countedCluster>[1];

// The first quarter of 2025: its January goes on 1 January 2027, its February a month later.
const january = new Date('2025-01-01');
const february = new Date('2025-02-01');
const newYear = new Date('2027-01-01T08:00:00Z');

beforeAll(async () => {
  portal = await startApp();
  const { db } = portal.deps;
  await db.needReport.deleteMany({});
  await db.publishedTable.deleteMany({});
  await db.reportingQuarter.deleteMany({});
  const person = await db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  organisationId = person.organisationId ?? '';
  reporterId = person.id;
});
afterAll(() => portal.stop());

function report(fields: Partial<Prisma.NeedReportUncheckedCreateInput>) {
  return portal.deps.db.needReport.create({
    data: {
      ...{ month: january, place: 'zeitz', topic: 'LOHN', channel: 'phone', language: 'ro', sector: 'meat' },
      ...{ nationalityGroup: 'ro', household: 'single', outcome: 'noOffer', sourceType: 'case', count: 1 },
      ...{ secondaryTopics: [], subtopics: [], barriers: ['language'], organisationId, reporterId },
      createdAt: new Date('2025-03-20T10:00:00Z'),
      ...fields,
    },
  });
}

const aggregates = async (table: string) =>
  Object.fromEntries(
    (await portal.deps.db.needAggregate.findMany({ where: { table } })).map(({ cell, persons }) => [
      cell,
      persons,
    ]),
  );

async function run(at: Date) {
  portal.setClock(at);
  const planned = await retentionPlan(portal.deps.db, at);
  const done = await forgetNeeds(portal.deps);
  expect(done, 'the dry run says what happens').toEqual(planned);
  return done;
}

test('reports go month by month, the quarter is gathered whole, and clusters keep their figures', async () => {
  const { db } = portal.deps;
  const cluster = await db.needCluster.findFirstOrThrow({ where: { mergedIntoId: null } });
  const clusterId = cluster.id;
  await report({ count: 2, clusterId });
  await report({ count: 2, month: february, clusterId, place: 'naumburg', language: 'bg' });
  await report({ topic: 'WOH', count: 1, barriers: [] });
  await report({ topic: 'WOH', month: new Date('2025-03-01'), count: 1 });
  await report({ topic: 'WOH', month: new Date('2025-03-01'), count: 7, state: 'duplicate' });
  await report({ month: new Date('2025-04-01'), clusterId });
  const kept = await db.needReport.count({ where: { month: { gte: february } } });
  const figures = await clusterFigures(db, clusterId);
  expect(figures).toMatchObject({ reports: 3, persons: 5, firstMonth: '2025-01', lastMonth: '2025-04' });
  const before = await countedCluster(db, coordinator, clusterId);

  expect(await run(newYear)).toMatchObject({ quarters: 1, reports: 2 });
  expect(await db.needReport.count()).toBe(kept);
  // Duplicates do not count; two persons of one topic stand with the next smallest.
  expect(await aggregates('topic')).toEqual({ '*': 6 });
  expect(await aggregates('place')).toEqual({ '*': 6 });
  expect(await clusterFigures(db, clusterId)).toEqual(figures);
  expect((await countedCluster(db, coordinator, clusterId)).counted).toEqual(before.counted);
  const { rows } = await listClusters(db, coordinator, {});
  expect(rows.find(({ id }) => id === clusterId)).toMatchObject({
    reports: 3,
    persons: 5,
    places: ['naumburg', 'zeitz'],
  });

  expect(await run(newYear)).toMatchObject({ quarters: 0, reports: 0 });
  await report({ month: february, count: 3, createdAt: new Date('2027-01-05T10:00:00Z') });
  expect(await run(new Date('2027-02-01T08:00:00Z'))).toMatchObject({ quarters: 1, reports: 2 });
  expect(await aggregates('topic')).toEqual({ LOHN: 3, '*': 6 });
  expect(await clusterFigures(db, clusterId)).toEqual(figures);
  // Nothing is left of the monthly sums that followed the reports.
  expect(await db.needMonthly.count({ where: { month: { lt: new Date('2025-03-01') } } })).toBe(0);
});

test('the figures of a merged cluster go on in the one that took it in', async () => {
  const { db } = portal.deps;
  const [first, second] = await db.needCluster.findMany({
    where: { pastReports: 0, mergedIntoId: null },
    take: 2,
  });
  if (!first || !second) throw new Error('two clusters are needed');
  await db.needCluster.update({
    where: { id: first.id },
    data: {
      ...{ pastReports: 4, pastPersons: 9, pastFirstMonth: january, pastLastMonth: february },
      pastShares: { place: { zeitz: 9 } },
      mergedIntoId: second.id,
    },
  });
  const { counted } = await countedCluster(db, coordinator, second.id);
  expect(counted.figures).toMatchObject({ reports: 4, persons: 9, places: ['zeitz'], firstMonth: '2025-01' });
});

test('two workers at once do each thing once', async () => {
  await report({
    month: new Date('2025-03-01'),
    topic: 'FAM',
    count: 5,
    createdAt: new Date('2027-02-20T10:00:00Z'),
  });
  portal.setClock(new Date('2027-03-01T08:00:00Z'));
  const runs = await Promise.all([forgetNeeds(portal.deps), forgetNeeds(portal.deps)]);
  expect(runs.reduce((sum, { reports }) => sum + reports, 0)).toBe(3);
  expect(await aggregates('topic')).toEqual({ FAM: 5, LOHN: 3, '*': 6 });
});

test('held notes go after 30 days, citizens’ reports after 90, true counts with their reports', async () => {
  const { db } = portal.deps;
  const now = new Date('2027-03-31T08:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const note = async (createdAt: Date, state: 'held' | 'released') => {
    const { id } = await report({ month: new Date('2027-02-01') });
    await db.needNote.create({
      data: { reportId: id, text: 'Kurse fehlen.', findings: [], state, createdAt },
    });
    return id;
  };
  const gone = await note(daysAgo(31), 'held');
  const stays = [await note(daysAgo(29), 'held'), await note(daysAgo(300), 'released')];
  const told = {
    ...{ month: new Date('2027-01-01'), language: 'ro', place: 'zeitz', topic: 'WOH' },
    subtopics: [],
    barriers: [],
  };
  await db.citizenReport.createMany({
    data: [
      { ...told, state: 'waiting', createdAt: daysAgo(91) },
      { ...told, state: 'rejected', moderatedAt: daysAgo(91), createdAt: daysAgo(1) },
      { ...told, state: 'rejected', moderatedAt: daysAgo(10), createdAt: daysAgo(100) },
      { ...told, state: 'accepted', moderatedAt: daysAgo(100), createdAt: daysAgo(100) },
      { ...told, state: 'waiting', createdAt: daysAgo(89) },
    ],
  });
  const slice = { counts: { LOHN: 1 }, guarded: [] };
  const table = (code: string, slices: Record<string, typeof slice>) =>
    db.publishedTable.create({
      data: {
        ...{
          code,
          fromQuarter: january,
          toQuarter: new Date('2025-04-01'),
          method: 'x',
          hash: 'a'.repeat(64),
        },
        ...{ settings: {}, cells: { kept: true }, audit: {}, counts: { slices } },
      },
    });
  const partly = await table('a', { '2025-Q1': slice, '2025-Q2': slice });
  const wholly = await table('b', { '2025-Q1': slice });

  const told1 = await db.citizenReport.count();
  expect(await run(now)).toMatchObject({ notes: 1, citizens: 2, publishedTables: 2 });
  expect(await db.citizenReport.count()).toBe(told1 - 2);
  expect(await db.needNote.findUnique({ where: { reportId: gone } })).toBeNull();
  expect(await db.needNote.count({ where: { reportId: { in: stays } } })).toBe(2);
  expect((await db.publishedTable.findUniqueOrThrow({ where: { id: partly.id } })).counts).toEqual({
    slices: { '2025-Q2': slice },
  });
  expect(await db.publishedTable.findUniqueOrThrow({ where: { id: wholly.id } })).toMatchObject({
    counts: null,
    cells: { kept: true },
  });
  expect(await run(now)).toEqual({ quarters: 0, reports: 0, notes: 0, citizens: 0, publishedTables: 0 });
});

test('admins read what is due and what was done; each run stands in the trail with its numbers', async () => {
  const admin = await portal.signIn('admin');
  portal.setClock(new Date('2027-05-01T08:00:00Z'));
  const page = (await admin.get('/staff/settings/retention')).text;
  expect(page).toContain('Juni 2025');
  expect(page).toContain('Letzter Lauf: ');
  expect((await (await portal.signIn('koordination')).get('/staff/settings/retention')).status).toBe(404);
  const runs = await portal.deps.db.auditEvent.findMany({
    where: { action: 'retention.run' },
    orderBy: { id: 'asc' },
  });
  expect(runs.length).toBeGreaterThanOrEqual(6);
  expect(runs[0]?.after).toMatchObject({ quarters: 1, reports: 2, notes: 0 });
});
