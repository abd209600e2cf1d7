import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

// Signed in, every page has eight statements, the session's and the person's own among them; public pages have three.

let portal: TestApp;
let coordinator: Colleague;
let partner: Colleague;
let admin: Colleague;
const ids = {
  report: '',
  inCluster: '',
  cluster: '',
  other: '',
  import: '',
  citizen: '',
  danger: '',
  impulse: '',
  periodReport: '',
  periodSlug: '',
};

beforeAll(async () => {
  portal = await startApp();
  [coordinator, partner, admin] = await Promise.all([
    portal.signIn('koordination'),
    portal.signIn('bema'),
    portal.signIn('admin'),
  ]);
  const { db } = portal.deps;
  const bema = await db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  const clusters = await db.needCluster.findMany({
    where: { mergedIntoId: null, stateData: { kind: 'open' }, reports: { some: {} } },
    select: { id: true, impulses: { select: { id: true } } },
    orderBy: { impulses: { _count: 'desc' } },
    take: 2,
  });
  const own = { organisationId: bema.organisationId, importId: null };
  const free = { ...own, clusterId: null, urgency: 'normal' as const, stateData: { kind: 'open' as const } };
  const [report, inCluster, danger, citizen] = await Promise.all([
    db.needReport.findFirstOrThrow({ where: free, orderBy: { month: 'desc' } }),
    db.needReport.findFirstOrThrow({ where: { clusterId: { not: null } } }),
    db.needReport.findFirstOrThrow({ where: free, orderBy: { month: 'asc' } }),
    db.citizenReport.findFirstOrThrow({ where: { state: 'waiting' } }),
  ]);
  await db.needReport.update({
    where: { id: danger.id },
    data: { urgency: 'danger', state: 'open', closedAt: null },
  });
  const periodReport = await db.periodReport.findFirstOrThrow({ where: { state: 'published' } });
  const sheet = 'Monat;Ort;Anliegen;Personen\n2026-08;Zeitz;Wohnen;4\n';
  const page = await partner.get('/staff/needs/imports');
  const uploaded = await partner.agent
    .post('/staff/needs/imports')
    .field('_csrf', /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '')
    .field('_key', /name="_key" value="([^"]*)"/.exec(page.text)?.[1] ?? '')
    .attach('file', Buffer.from(sheet), 'zahlen.csv');
  Object.assign(ids, {
    report: report.id,
    inCluster: inCluster.id,
    danger: danger.id,
    citizen: citizen.id,
    cluster: clusters[0]?.id,
    other: clusters[1]?.id,
    impulse: clusters[0]?.impulses[0]?.id,
    periodReport: periodReport.id,
    periodSlug: periodReport.slug,
    import: /imports\/([\da-f-]{36})/.exec(String(uploaded.headers.location))?.[1],
  });
  expect(Object.entries(ids).filter(([, id]) => !id)).toEqual([]);
});
afterAll(() => portal.stop());

test('no page about needs asks the database more than eight questions, whoever reads it', async () => {
  const forEverybody = [
    '/staff',
    '/staff/needs',
    '/staff/needs?place=zeitz&language=ro&outcome=open',
    '/staff/needs?q=Wohnung',
    '/staff/needs/filters?place=needs',
    `/staff/needs/${ids.report}`,
    '/staff/clusters',
    `/staff/clusters/${ids.cluster}`,
    '/staff/monitoring',
    '/staff/monitoring?topic=MEL&place=zeitz',
    '/staff/monitoring/new',
    '/staff/monitoring/figures?format=csv',
    '/staff/monitoring/own-reports?format=csv',
  ];
  const forLogging = [
    '/staff/needs/new',
    `/staff/needs/new?like=${ids.report}`,
    `/staff/needs/logged/${ids.report}`,
    `/staff/needs/logged/${ids.danger}`,
    '/staff/needs/notes',
    '/staff/needs/imports',
    `/staff/needs/imports/${ids.import}/columns`,
    `/staff/needs/imports/${ids.import}/words`,
    `/staff/needs/imports/${ids.import}`,
  ];
  const forCoordinators = [
    '/staff/needs?from=2026-01&to=2026-12&note=yes',
    `/staff/needs?cluster=${ids.cluster}`,
    `/staff/needs/${ids.inCluster}`,
    `/staff/needs/triage/${ids.report}`,
    `/staff/needs/${ids.report}/closing`,
    `/staff/needs/${ids.danger}/danger`,
    '/staff/needs/citizens',
    `/staff/needs/citizens/${ids.citizen}`,
    '/staff/needs/duty',
    '/staff/needs/states',
    '/staff/needs/states/new',
    '/staff/needs/states/resolved',
    `/staff/clusters/new?report=${ids.report}`,
    `/staff/clusters/${ids.cluster}/edit`,
    `/staff/clusters/${ids.cluster}/reports`,
    `/staff/clusters/${ids.cluster}/merging`,
    `/staff/clusters/${ids.cluster}/merging?other=${ids.other}`,
    `/staff/clusters/${ids.cluster}/splitting`,
    `/staff/clusters/${ids.cluster}/impulses/new`,
    `/staff/clusters/${ids.cluster}/impulses/${ids.impulse}`,
    '/staff/monitoring/publication',
    '/staff/monitoring/publication/settings',
    '/staff/monitoring/reports',
    `/staff/monitoring/reports/${ids.periodReport}`,
  ];
  const counts = {
    ...(await countAll('partner', partner, [
      ...forEverybody,
      ...forLogging,
      `/staff/needs/${ids.report}/edit`,
    ])),
    ...(await countAll('coordinator', coordinator, [...forEverybody, ...forLogging, ...forCoordinators])),
    ...(await countAll('admin', admin, ['/staff', '/staff/needs', '/staff/settings/retention'])),
  };
  expect(Object.entries(counts).filter(([, count]) => count > 8)).toEqual([]);
  // The person is looked up for each page, so nothing at all would mean that nothing was counted.
  expect(Object.entries(counts).filter(([, count]) => count < 2)).toEqual([]);
});

test('public pages about needs ask three at most', async () => {
  const counts: Record<string, number> = {};
  const anybody = portal.anybody();
  for (const path of [
    '/de/monitoring',
    '/pl/monitoring',
    '/de/monitoring.csv',
    '/de/monitoring.json',
    '/de/monitoring/reports',
    `/pl/monitoring/reports/${ids.periodSlug}`,
    `/de/monitoring/reports/${ids.periodSlug}.pdf`,
    '/ro/tell-us',
  ]) {
    counts[path] = await queriesOf(async () => {
      expect([path, (await anybody.get(path)).status]).toEqual([path, 200]);
    });
  }
  expect(Object.entries(counts).filter(([, count]) => count > 3)).toEqual([]);
  expect(counts['/de/monitoring']).toBeGreaterThan(0);
});

async function countAll(who: string, colleague: Colleague, paths: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const name = `${who} ${path}`;
    counts[name] = await queriesOf(async () => {
      expect([name, (await colleague.get(path)).status]).toEqual([name, 200]);
    });
  }
  return counts;
}

/** Statements for the answer: neither the job queue's nor the session's sign of life once the answer is out. */
async function queriesOf(work: () => Promise<void>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const texts = query.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : String((first as { text?: string }).text),
    );
    return texts
      .filter((text) => !/^\s*(BEGIN|COMMIT|ROLLBACK|SET|UPDATE "session")/i.test(text))
      .filter((text) => !/\bjobs\.|pgboss/.test(text) && !text.includes('q.retry_limit')).length;
  } finally {
    query.mockRestore();
  }
}
