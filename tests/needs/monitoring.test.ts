import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personById } from '../../src/accounts/queries.ts';
import type { Person } from '../../src/core/auth/person.ts';
import { figuresFor } from '../../src/needs/monitoring/figures/queries.ts';
import {
  monthsOfQuarter,
  periodOf,
  periodsOf,
  quarterAfter,
  quarterCode,
} from '../../src/needs/monitoring/rules.ts';
import { monitoringFilterSchema } from '../../src/needs/monitoring/schema.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
const colleagues = new Map<string, Colleague>();
const readers = ['bema', 'caritas', 'redaktion', 'koordination', 'admin'];
const today = new Date().toISOString().slice(0, 10);
const period = periodOf(periodsOf({}, today).quarters) ?? { from: '', to: '' };
const lastQuarter = quarterAfter(quarterCode(today.slice(0, 7)), -1);
const day = (month = '') => new Date(`${month}-01`);
const canary = 'KANARIENVOGEL';

beforeAll(async () => {
  portal = await startApp();
  for (const name of [...readers, 'uebersetzung']) colleagues.set(name, await portal.signIn(name));
  // Each organisation has a sector of its own, so that a row in a file says whose it is.
  for (const [name, sector] of Object.entries(sectors)) {
    const { id, organisationId } = await personOf(name);
    const report = {
      month: day(today.slice(0, 7)),
      place: 'zeitz',
      topic: 'TEI',
      secondaryTopics: [],
      subtopics: ['TEI5'],
      channel: 'phone',
      language: 'lv',
      nationalityGroup: 'otherEu',
      sector,
      household: 'single',
      barriers: ['mobility'],
      outcome: 'noOffer' as const,
      sourceType: 'case',
      organisationId,
      reporterId: id,
    };
    await portal.deps.db.needReport.createMany({ data: Array.from({ length: 3 }, () => report) });
    await portal.deps.db.needReport.create({
      data: { ...report, note: { create: { text: canary, findings: [], state: 'released', authorId: id } } },
    });
    if (name !== 'caritas') continue;
    const rise = { ...report, topic: 'SCH', subtopics: [], month: day(monthsOfQuarter(lastQuarter)[1]) };
    await portal.deps.db.needReport.createMany({ data: Array.from({ length: 30 }, () => rise) });
  }
});
afterAll(() => portal.stop());

const sectors = {
  bema: 'agriculture',
  caritas: 'care',
  redaktion: 'construction',
  koordination: 'hospitality',
};
const sectorWords: Record<string, string> = {
  bema: 'Landwirtschaft',
  caritas: 'Pflege',
  redaktion: 'Bau',
  koordination: 'Gastgewerbe',
};

async function personOf(name: string): Promise<Person> {
  const row = await portal.deps.db.person.findFirstOrThrow({ where: { email: `${name}@ubu.example` } });
  const person = await personById(portal.deps.db, row.id);
  if (!person) throw new Error(`${name} has no account`);
  return person;
}

function as(name: string): Colleague {
  const colleague = colleagues.get(name);
  if (!colleague) throw new Error(`${name} is not signed in`);
  return colleague;
}

/** The rows of a downloaded table as lists of texts, its head included. */
async function download(name: string, path: string): Promise<string[][]> {
  const answer = await as(name)
    .get(path)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toContain('attachment');
  const bytes = answer.body as Buffer;
  if (path.includes('format=csv'))
    return parse(bytes, { delimiter: ';', bom: true, relax_column_count: true });
  if (path.includes('format=xlsx')) {
    return (await readSheet(bytes)).map((row) => row.map((cell) => String(cell ?? '')));
  }
  const xml = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<table:table-row[\s\S]*?<\/table:table-row>/g)].map(([row]) =>
    [...row.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text = '']) => text),
  );
}

const formats = ['csv', 'xlsx', 'ods'];

describe('who sees the figures', () => {
  test('everybody at the round table, but not translators', async () => {
    for (const path of ['', '/new', '/figures?format=csv', '/reports?format=csv']) {
      expect((await as('uebersetzung').get(`/staff/monitoring${path}`)).status).toBe(404);
    }
    for (const name of readers) {
      const page = await as(name).get('/staff/monitoring');
      expect(page.status).toBe(200);
      expect(page.text.indexOf('Kein Angebot vorhanden')).toBeLessThan(
        page.text.indexOf('Themen im Lauf der Zeit'),
      );
      expect((await as(name).get('/staff/monitoring/new')).status).toBe(200);
    }
  });

  test('only coordinators and admins tell organisations apart', async () => {
    const { organisationId } = await personOf('caritas');
    for (const name of ['koordination', 'admin']) {
      expect((await as(name).get('/staff/monitoring')).text).toContain('Organisationen</figcaption>');
    }
    for (const name of ['bema', 'redaktion']) {
      const all = await as(name).get('/staff/monitoring');
      expect(all.text).not.toContain('Organisationen</figcaption>');
      const tried = await figuresFor(
        portal.deps.db,
        await personOf(name),
        monitoringFilterSchema.parse({ organisation: organisationId }),
        today,
      );
      expect(tried.narrowed).not.toHaveProperty('organisation');
      const page = await as(name).get(`/staff/monitoring?organisation=${organisationId}`);
      expect(page.text).not.toContain(`>${organisationId}`);
      expect(page.text).not.toContain('Filter entfernen');
    }
  });

  test('partner staff narrow the page and its files to their own organisation and see it exactly', async () => {
    const bema = await personOf('bema');
    const address = `organisation=${bema.organisationId}`;
    const { answers, exact } = await figuresFor(
      portal.deps.db,
      bema,
      monitoringFilterSchema.parse({ organisation: bema.organisationId }),
      today,
    );
    const { _sum: sum } = await portal.deps.db.needReport.aggregate({
      _sum: { count: true },
      where: {
        organisationId: bema.organisationId,
        month: { gte: day(period.from), lte: day(period.to) },
        stateData: { counts: true },
      },
    });
    expect(exact).toBe(true);
    expect(answers.total?.rows.map(({ now, own }) => [now.value, own.now])).toEqual([[sum.count, sum.count]]);
    const page = await as('bema').get(`/staff/monitoring?${address}`);
    expect(page.text).toMatch(new RegExp(`<option value="${bema.organisationId}" selected`));
    expect(page.text).not.toContain('Von anderen Organisationen sehen Sie nur Summen');
    expect((await as('bema').get(`/staff/monitoring/figures?format=csv&${address}`)).text).not.toMatch(
      /;(\d+ \+ )?<\d/,
    );
  });
});

describe('what partner staff may know of others', () => {
  const filters = [
    {},
    { measure: 'reports' },
    { place: 'zeitz' },
    { topic: 'WOH' },
    { topic: 'WOH', subtopic: 'WOH1' },
    { outcome: 'noOffer' },
    { language: 'bg' },
    { barrier: 'cost' },
    { nationalityGroup: 'otherEu' },
    { topic: 'LOHN', place: 'zeitz' },
    { topic: 'LOHN', place: 'zeitz', outcome: 'open' },
  ];

  test.each(filters)(
    'narrowed to %o: what is shown is true, and small counts are not shown',
    async (query) => {
      const filter = monitoringFilterSchema.parse(query);
      const { db } = portal.deps;
      const coordinator = await figuresFor(db, await personOf('koordination'), filter, today);
      let veiled = 0;
      for (const name of ['bema', 'redaktion']) {
        const { answers, narrowed } = await figuresFor(db, await personOf(name), filter, today);
        for (const [piece, found] of Object.entries(answers)) {
          const truth = new Map(
            coordinator.answers[piece as keyof typeof answers]?.rows.map((row) => [row.codes.join('|'), row]),
          );
          const least = piece === 'nationalityGroups' || narrowed.nationalityGroup ? 5 : 3;
          for (const row of found.rows) {
            const all = truth.get(row.codes.join('|'));
            for (const side of ['now', 'before'] as const) {
              const shown = row[side].value;
              const own = row.own[side];
              if (found.refused) {
                expect(shown).toBe(own);
                continue;
              }
              const others = (all?.[side].value ?? 0) - own;
              if (shown === null) veiled += 1;
              // A month is counted for the period alone.
              else if (!row.codes.some((code) => /^\d{4}-/.test(code)) || side === 'now') {
                expect(shown - own, `${piece} ${row.codes}`).toBe(others);
                expect(others === 0 || others >= least, `${piece} ${row.codes} ${side}: ${others}`).toBe(
                  true,
                );
              }
            }
          }
        }
      }
      // The demo's figures are small: a veil that hides nothing would not have been tried.
      if (Object.keys(query).length < 2) expect(veiled).toBeGreaterThan(0);
    },
  );

  test('more than two things are never crossed: then only the own figures are shown, and the page says why', async () => {
    const page = await as('bema').get('/staff/monitoring?place=zeitz');
    expect(page.text).toContain('höchstens zwei Merkmale');
    const { answers } = await figuresFor(
      portal.deps.db,
      await personOf('bema'),
      monitoringFilterSchema.parse({ place: 'zeitz', topic: 'TEI' }),
      today,
    );
    expect(answers.languages?.refused).toBe(true);
    expect(answers.total?.refused).toBe(false);
  });
});

describe('files', () => {
  test.each(readers.flatMap((name) => formats.map((format) => ({ name, format }))))(
    '$name gets the raw reports of the own organisation only, as $format, and no note',
    async ({ name, format }) => {
      const { organisationId } = await personOf(name);
      const count = await portal.deps.db.needReport.count({
        where: { organisationId, month: { gte: day(period.from), lte: day(period.to) } },
      });
      const [, ...rows] = await download(name, `/staff/monitoring/own-reports?format=${format}`);
      expect(rows.filter((row) => row.length > 1)).toHaveLength(count);
      const text = JSON.stringify(rows);
      expect(text).not.toContain(canary);
      const only = await download(name, `/staff/monitoring/own-reports?format=${format}&language=lv`);
      for (const [owner, word] of Object.entries(sectorWords)) {
        const same = (await personOf(owner)).organisationId === organisationId;
        expect(JSON.stringify(only).includes(word), `${word} for ${name}`).toBe(same);
      }
    },
  );

  test.each(formats)(
    'figures as %s are those of the page: veiled for partners, exact for coordinators',
    async (format) => {
      const path = `/staff/monitoring/figures?format=${format}&topic=TEI`;
      // The legend below explains the signs to everybody.
      const figures = (rows: string[][]) => rows.filter(([first = '']) => !/[„.]/.test(first));
      const partner = figures(await download('bema', path));
      const coordinator = figures(await download('koordination', path));
      const place = (rows: string[][]) => rows.find((row) => row[0] === 'Orte' && row[1] === 'Weißenfels');
      expect(JSON.stringify(coordinator)).not.toContain('<3');
      expect(JSON.stringify(partner)).toMatch(/<3|&lt;3|·/);
      expect(place(coordinator)?.length).toBeGreaterThan(2);
      expect(JSON.stringify([partner, coordinator])).not.toContain(canary);
    },
  );

  test('each is written down, and admins read of it', async () => {
    const before = await portal.deps.db.auditEvent.count({ where: { action: 'needs.export' } });
    await download('caritas', '/staff/monitoring/own-reports?format=csv&place=zeitz');
    const events = await portal.deps.db.auditEvent.findMany({
      where: { action: 'needs.export' },
      orderBy: { at: 'desc' },
    });
    expect(events).toHaveLength(before + 1);
    const event = events.find(({ after }) => (after as { filter?: string }).filter === 'place=zeitz');
    expect(event?.after).toMatchObject({ what: 'reports', filter: 'place=zeitz', format: 'csv' });
    expect((await as('admin').get('/staff/audit')).text).toContain('needs.export');
  });
});

describe('reading on', () => {
  test('from a topic to its subtopics, clusters and reports', async () => {
    const overview = await as('koordination').get('/staff/monitoring');
    expect(overview.text).toContain('/staff/monitoring?topic=TEI');
    const topic = await as('koordination').get('/staff/monitoring?topic=TEI');
    expect(topic.text).toContain('/staff/monitoring?topic=TEI&amp;subtopic=TEI5');
    expect(topic.text).toContain('/staff/needs?topic=TEI');
    const cluster = await portal.deps.db.needCluster.findFirstOrThrow({ where: { topic: 'MEL' } });
    const page = await as('bema').get('/staff/monitoring?topic=MEL');
    expect(page.text).toContain(`/staff/clusters/${cluster.id}`);
  });

  test('what rose beyond chance is told with its figures, and how it was found', async () => {
    const { text } = await as('koordination').get('/staff/monitoring/new');
    const finding =
      /<a href="\/staff\/monitoring\?topic=SCH&amp;place=zeitz">[\s\S]*?<\/li>/.exec(text)?.[0] ?? '';
    expect(finding).toMatch(/3\d Meldungen im \d\. Quartal \d{4}; im Jahr davor/);
    expect(finding).toContain('Zufall');
    for (const source of ['Przyborowski', 'Benjamini', 'nicht Personen']) expect(text).toContain(source);
    expect((await as('koordination').get('/staff/monitoring')).text).toContain('topic=SCH&amp;place=zeitz');
  });

  test('the dashboard says what was reported this month, to partners of their own organisation', async () => {
    const own = await as('bema').get('/staff');
    expect(own.text).toMatch(/Ihre Organisation hat (den Bedarf|Bedarfe von)/);
    expect(own.text).toContain(`/staff/monitoring?organisation=${(await personOf('bema')).organisationId}`);
    expect((await as('admin').get('/staff')).text).toMatch(/Gemeldet sind Bedarfe von \d+ Personen/);
    expect((await as('uebersetzung').get('/staff')).text).not.toContain('/staff/monitoring');
  });

  test('an address that makes no sense still leads to figures', async () => {
    const page = await as('bema').get(
      '/staff/monitoring?from=x&topic=%27&place=moon&compare=1&to=2031-Q1&measure=zz',
    );
    expect(page.status).toBe(200);
  });

  test('every chart has a name, a description and a table behind it', async () => {
    const { text } = await as('bema').get('/staff/monitoring');
    const drawings = text.match(/<svg class="chart__drawing"[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(10);
    for (const drawing of drawings)
      expect(drawing).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    expect(text).not.toContain('style="');
  });
});
