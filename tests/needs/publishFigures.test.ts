import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrozenCounts, PublishedFigures } from '../../src/needs/publication/rules.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

const list = '/staff/monitoring/publication';
const year = { code: 'topicPlace', unit: 'year', from: '2025-Q1', to: '2025-Q4' };
const preview = (fields: Record<string, string> = {}) =>
  `${list}/preview?${new URLSearchParams({ ...year, ...fields })}`;
const figures = (version?: number, file = 'monitoring') =>
  `/de/${file}?table=topicPlace-2025-Q1-2025-Q4${version ? `&version=${version}` : ''}`;

describe('publishing figures', () => {
  let app: TestApp;
  let coordinator: Colleague;
  let bema: string;
  let caritas: string;

  beforeAll(async () => {
    app = await startApp();
    app.setClock(new Date('2026-11-22T10:00:00Z'));
    coordinator = await app.signIn('koordination');
    const ids = await app.deps.db.person.findMany({
      where: { email: { in: ['bema@ubu.example', 'caritas@ubu.example'] } },
      orderBy: { email: 'asc' },
      select: { organisationId: true },
    });
    [bema = '', caritas = ''] = ids.map(({ organisationId }) => organisationId ?? '');
    await app.deps.db.needReport.deleteMany({});
    await app.deps.db.publishedTable.deleteMany({});
    await app.deps.db.reportingQuarter.deleteMany({});
    for (const [topic, place, first, second] of [
      ['LOHN', 'weissenfels', 23, 15],
      ['LOHN', 'zeitz', 2, 1],
      ['WOH', 'weissenfels', 8, 6],
      ['WOH', 'naumburg', 9, 9],
      ['FAM', 'zeitz', 15, 0],
      ['FAM', 'naumburg', 7, 6],
    ] as const) {
      await report(topic, place, first, bema);
      if (second) await report(topic, place, second, caritas);
    }
  });
  afterAll(() => app.stop());

  function report(topic: string, place: string, count: number, organisationId: string) {
    return app.deps.db.needReport.create({
      data: {
        month: new Date('2025-05-01T00:00:00Z'),
        ...{ topic, place, count, organisationId },
        secondaryTopics: [],
        subtopics: [],
        channel: 'inPerson',
        language: 'ro',
        nationalityGroup: 'ro',
        sector: 'unknown',
        household: 'unknown',
        barriers: ['language'],
        outcome: 'open',
        sourceType: 'case',
        createdAt: new Date(),
      },
    });
  }

  function publish(person: Colleague, note = '', fields: Record<string, string> = {}) {
    return person.submit(preview(fields), { ...year, ...fields, note }, list);
  }

  async function stored(version: number) {
    const table = await app.deps.db.publishedTable.findFirstOrThrow({
      where: { version, code: 'topicPlace' },
    });
    return {
      ...table,
      cells: (table.cells as unknown as PublishedFigures).slices['2025'] ?? {},
      frozen: (table.counts as unknown as FrozenCounts).slices['2025']?.counts ?? {},
    };
  }

  it('is the business of coordinators', async () => {
    const partner = await app.signIn('bema');
    expect((await partner.get(list)).status).toBe(403);
    expect((await app.anybody().get(list)).status).toBe(303);
  });

  it('previews what will be seen, with its cost, and stores nothing', async () => {
    const page = await coordinator.get(preview());
    expect(page.status).toBe(200);
    expect(page.text).toContain('der Zellen verdeckt');
    expect(await app.deps.db.publishedTable.count()).toBe(0);
  });

  it.each<[Record<string, string>, string]>([
    [{ from: '2026-Q4', to: '2026-Q4', unit: 'quarter' }, 'a quarter that is not over'],
    [{ from: '2025-Q2' }, 'part of a year as a year'],
    [{ from: '2025-Q4', to: '2025-Q1', unit: 'quarter' }, 'an end before the beginning'],
    [{ code: 'organisation' }, 'a dimension that is never published'],
  ])('refuses %o: %s', async (fields) => {
    expect((await coordinator.get(preview(fields))).status).toBe(422);
  });

  it('publishes once, also when two do it at the same moment, and locks the quarters', async () => {
    const answers = await Promise.all([publish(coordinator), publish(await app.signIn('koordination'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await app.deps.db.publishedTable.count()).toBe(1);
    const locked = await app.deps.db.reportingQuarter.findMany({ where: { lockedAt: { not: null } } });
    expect(locked).toHaveLength(4);
  });

  it('hides what is small or told by one organisation, and shows the same everywhere', async () => {
    const { cells, frozen } = await stored(1);
    expect(frozen['LOHN|zeitz']).toBe(3);
    expect(cells['LOHN|zeitz']).toBe('·');
    // Fifteen, all told by one organisation.
    expect(cells['FAM|zeitz']).toBe('·');
    // Shown as 40, it would leave at most four in Zeitz.
    expect(cells['LOHN|weissenfels']).toEqual([35, 40]);
    const page = (await app.anybody().get(figures())).text;
    const csv = (await app.anybody().get(figures(1, 'monitoring.csv'))).text;
    expect(csv).toContain('LOHN;Lohn und Abrechnung;zeitz;Zeitz;·');
    expect(csv).toContain('LOHN;Lohn und Abrechnung;weissenfels;Weißenfels;35–40');
    for (const text of [page, csv]) expect(text).not.toMatch(/\b38\b/);
    expect(page).toContain('35–40');
  });

  it('is read by everybody in their language, and its checksum can be taken again', async () => {
    for (const language of ['de', 'de-simple', 'en', 'ro', 'bg', 'pl', 'hu']) {
      const page = await app.anybody().get(figures().replace('/de/', `/${language}/`));
      expect(page.status, language).toBe(200);
      expect(page.headers['set-cookie']).toBeUndefined();
      expect(page.text.includes('noch nicht in Leichter Sprache')).toBe(language === 'de-simple');
    }
    const { hash } = await stored(1);
    const { text } = await app.anybody().get(figures(1, 'monitoring.json'));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(text).not.toContain('counts');
    expect((await app.anybody().get('/de/monitoring?table=x')).status).toBe(404);
    expect((await app.anybody().get(figures(7))).status).toBe(404);
  });

  it('keeps a locked quarter as it was published, and a year in one detail only', async () => {
    await report('LOHN', 'zeitz', 4, caritas);
    expect((await coordinator.get(preview())).text).toContain('schon so veröffentlicht');
    const byQuarter = await coordinator.get(preview({ unit: 'quarter' }));
    expect(byQuarter.status).toBe(422);
    expect(byQuarter.text).toContain('in anderer Genauigkeit');
  });

  it('corrects as version 2 with a note, after the quarters were opened with a reason', async () => {
    const { id } = await stored(1);
    const page = `${list}/${id}`;
    expect((await coordinator.submit(page, { reason: '' }, `${page}/correction`)).status).toBe(422);
    await coordinator.submit(page, { reason: 'Nachmeldung der Caritas' }, `${page}/correction`);
    expect((await coordinator.get(page)).text).toContain(
      'href="/staff/needs?all=1&amp;from=2025-01&amp;to=2025-12"',
    );
    expect((await publish(coordinator)).status).toBe(422);
    expect((await publish(coordinator, 'Zeitz: eine Nachmeldung.')).status).toBe(303);
    const { cells, frozen } = await stored(2);
    expect(frozen['LOHN|zeitz']).toBe(7);
    // Shown, it would tell that it had been between two and four less before.
    expect(cells['LOHN|zeitz']).toBeDefined();
    const read = (await app.anybody().get(figures())).text;
    expect(read).toContain('Zeitz: eine Nachmeldung.');
    expect((await app.anybody().get(figures(1))).text).toContain('Inzwischen gibt es Version 2');
    expect(await app.deps.db.auditEvent.count({ where: { action: 'quarter.unlock', recordId: id } })).toBe(1);
  });

  it('withdraws with a reason; the figures are gone and the page says when', async () => {
    const { id } = await stored(2);
    const page = `${list}/${id}`;
    await coordinator.submit(page, { reason: 'Falsche Zuordnung' }, `${page}/withdrawal`);
    expect((await app.anybody().get(figures(2))).status).toBe(404);
    expect((await app.anybody().get('/de/monitoring')).text).toContain('zurückgezogen am');
  });

  it('lets thresholds be made stricter only', async () => {
    const page = `${list}/settings`;
    const floor = {
      primary: '5',
      nationality: '10',
      dominanceShare: '80',
      dominanceBelow: '20',
      zeroLine: '10',
      base: '5',
    };
    for (const looser of [{ primary: '4' }, { dominanceShare: '81' }, { base: '3' }, { base: '20' }]) {
      expect((await coordinator.submit(page, { ...floor, ...looser })).status).toBe(422);
    }
    expect((await coordinator.submit(page, { ...floor, primary: '10' })).status).toBe(303);
    expect((await coordinator.get(preview({ code: 'language' }))).text).toContain('unter 10 oder geheim');
  });

  it('repeats a published quarter as it is in a longer table', async () => {
    await app.deps.db.publishedTable.deleteMany({});
    await app.deps.db.reportingQuarter.deleteMany({});
    const second = { unit: 'quarter', from: '2025-Q2', to: '2025-Q2' };
    const longer = { ...second, from: '2025-Q1', to: '2025-Q3' };
    expect((await publish(coordinator, '', second)).status).toBe(303);
    await report('LOHN', 'zeitz', 40, caritas);
    expect((await publish(coordinator, '', longer)).status).toBe(303);
    const tables = await app.deps.db.publishedTable.findMany({ orderBy: { publishedAt: 'asc' } });
    const [first, last] = tables.map(({ cells }) => cells as unknown as PublishedFigures);
    expect(last?.slices['2025-Q2']).toEqual(first?.slices['2025-Q2']);
  });

  it('refuses what is too old to be counted whole', async () => {
    const gone = await coordinator.get(preview({ unit: 'quarter', from: '2024-Q3', to: '2024-Q3' }));
    expect(gone.status).toBe(422);
    expect(gone.text).toContain('nach 24 Monaten gelöscht');
  });
});
