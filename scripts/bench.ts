import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startThrowAway } from '../src/core/db/throwAway.ts';
import { createDatabases, inDatabase } from '../tests/bench/databases.ts';
import {
  type Bench,
  firstRender,
  growth,
  homeBytes,
  type Line,
  minutesPdf,
  queriesPerPage,
  repeatVisits,
  startAndRest,
} from '../tests/bench/measures.ts';
import { forgetting, ownReportsCsv, publishing, similarOffers } from '../tests/bench/needs.ts';
import { startPortal, stopAll } from '../tests/bench/processes.ts';
import { signIn } from '../tests/bench/visitor.ts';

// Prints how the portal stands against its budget; with --strict it fails where the budget is not met.

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    reports: { type: 'string' },
    // What grows with reports alone, with a million of them.
    million: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '50' },
  },
});
/** What has not begun by then is left out, so that all ends within six minutes, or within twenty. */
const boundMilliseconds = values.million ? 1_000_000 : 290_000;
const reports = Number(values.reports ?? (values.million ? 1_000_000 : 100_000));
const rounds = Number(values.rounds);
const root = join(import.meta.dirname, '..');

const growing: { path: string; as?: 'partner' }[] = [
  { path: '/staff' },
  { path: '/staff/needs' },
  { path: '/staff/needs?topic=MEL&place=weissenfels&outcome=open' },
  { path: '/staff/needs?barrier=mobility&urgency=urgent&language=hu' },
  { path: '/staff/needs?cluster=no' },
  { path: '/staff/needs?q=Mietvertrag' },
  { path: '/staff/needs?q=Lohn+Zeitz' },
  { path: '/staff/clusters' },
  { path: '/staff/needs/new' },
  { path: '/staff/needs/notes' },
  { path: '/staff/needs/duty' },
  { path: '/staff/monitoring' },
  { path: '/staff/monitoring?topic=MEL&place=weissenfels' },
  { path: '/staff/monitoring?language=ro&outcome=noOffer' },
  { path: '/staff/monitoring/new' },
  { path: '/staff/monitoring/figures?format=csv' },
  { path: '/staff', as: 'partner' },
  { path: '/staff/needs', as: 'partner' },
  { path: '/staff/needs?q=Mietvertrag', as: 'partner' },
  { path: '/staff/monitoring', as: 'partner' },
  { path: '/staff/meetings' },
  { path: '/staff/measures' },
  { path: '/de/search?q=Kindergeld' },
];
const staffPages = [
  ...growing.flatMap(({ path, as }) => (path.startsWith('/staff') && !as ? [path] : [])),
  '/staff/needs/states',
  '/staff/needs/citizens',
  '/staff/monitoring/publication',
  '/staff/news',
  '/staff/texts',
];
const publicPages = [
  '',
  '/info',
  '/help',
  '/materials',
  '/aids',
  '/meetings',
  '/news',
  '/search?q=Miete',
  '/about',
  '/monitoring',
  '/tell-us',
];

const begun = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'ubu-bench-'));
const server = await startThrowAway();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));
try {
  const lines = await measure();
  print(lines);
  await end(values.strict && lines.some(({ met }) => !met) ? 1 : 0);
} catch (error) {
  console.error(error);
  await end(1);
}

async function measure(): Promise<Line[]> {
  progress(`Preparing databases with 1000 and ${reports} need reports`);
  const urls = await createDatabases(server.url, { small: 1000, large: reports });
  const infoPaths = await infoPathsOf(urls.large);
  const [infoPath = ''] = infoPaths;
  const bench: Bench = { root, folder, urls, small: await portal('small'), large: await portal('large') };
  const withReports: [string, () => Promise<Line[]>][] = [
    ['pages with many reports', () => growth(bench, growing, rounds)],
    ['similar needs', () => similarOffers(bench, rounds)],
    ['own reports as CSV', () => ownReportsCsv(bench)],
    ['publishing', () => publishing(bench)],
    // Last, because it deletes.
    ['retention', () => forgetting(bench)],
  ];
  const anyway: [string, () => Promise<Line[]>][] = [
    // First, while no cache knows a page.
    ['first render', () => firstRender(bench, infoPaths)],
    ['repeat visits', () => repeatVisits(bench, infoPath)],
    [
      'queries per page',
      () =>
        queriesPerPage(bench, {
          publicPages: [...publicPages.map((path) => `/de${path}`), infoPath],
          staffPages,
        }),
    ],
    ['minutes', () => minutesPdf(bench, rounds)],
    ['first visit in Chromium', () => homeBytes(bench)],
    ...withReports,
    ['start and memory', () => stopAll().then(() => startAndRest(bench))],
  ];
  const lines: Line[] = [];
  for (const [name, step] of values.million ? withReports : anyway) {
    if (performance.now() - begun > boundMilliseconds) {
      lines.push({ what: name, budget: '', measured: 'not measured: no time left', met: undefined });
      continue;
    }
    progress(`Measuring ${name}`);
    lines.push(...(await step()));
  }
  return lines;

  async function portal(size: 'small' | 'large') {
    const running = await startPortal(join(folder, size), urls[size]);
    const headers = await signIn(running.url, 'koordination', 'runder-tisch-demo');
    return { ...running, headers, partner: await signIn(running.url, 'bema', 'runder-tisch-demo') };
  }
}

async function infoPathsOf(url: string): Promise<string[]> {
  const rows = await inDatabase<{ path: string }>(
    url,
    `SELECT '/' || s.language || '/info/' || s.slug AS path
     FROM "PageSlug" s JOIN "Page" p ON p.id = s."pageId"
     WHERE s.current AND p.kind = 'info' AND EXISTS (SELECT 1 FROM "TextVersion" v
       WHERE v."textId" = p."textId" AND v.language = s.language AND v.status = 'published')
     ORDER BY s.language <> 'de', p.position, s.language`,
  );
  return rows.map(({ path }) => path);
}

function print(lines: Line[]) {
  const heads = { what: 'What', budget: 'Budget', measured: 'Measured', verdict: 'Met' };
  const rows = [heads, ...lines.map((line) => ({ ...line, verdict: verdict(line) }))];
  const width = (column: 'what' | 'budget' | 'verdict') => Math.max(...rows.map((row) => row[column].length));
  console.log();
  for (const row of rows) {
    console.log(
      `${row.what.padEnd(width('what'))}  ${row.budget.padEnd(width('budget'))}  ${row.verdict.padEnd(width('verdict'))}  ${row.measured}`,
    );
  }
  const met = lines.filter((line) => line.met).length;
  console.log(`\n${met} of ${lines.length} met, in ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
}

function verdict({ met }: Line) {
  return met === undefined ? '–' : met ? 'yes' : 'NO';
}

function progress(text: string) {
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text} …`);
}

async function end(exitCode: number) {
  await stopAll();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(exitCode);
}
