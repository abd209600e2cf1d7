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
import { startPortal, stopAll } from '../tests/bench/processes.ts';
import { signIn } from '../tests/bench/visitor.ts';

// Prints how the portal stands against its budget; with --strict it fails where the budget is not met.

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    reports: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '50' },
  },
});
/** What has not begun by then is left out, so that all ends within four minutes. */
const boundMilliseconds = 190_000;
const rounds = Number(values.rounds);
const root = join(import.meta.dirname, '..');

const growing = [
  '/staff',
  '/staff/needs',
  '/staff/needs?topic=MEL&place=weissenfels&outcome=open',
  '/staff/needs?cluster=no',
  '/staff/clusters',
  '/staff/meetings',
  '/staff/measures',
  '/de/search?q=Kindergeld',
];
const staffPages = [
  ...growing.filter((path) => path.startsWith('/staff')),
  '/staff/needs/new',
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
  progress(`Preparing databases with 1000 and ${values.reports} need reports`);
  const urls = await createDatabases(server.url, { small: 1000, large: Number(values.reports) });
  const infoPaths = await infoPathsOf(urls.large);
  const [infoPath = ''] = infoPaths;
  const bench: Bench = { root, folder, urls, small: await portal('small'), large: await portal('large') };
  const steps: [string, () => Promise<Line[]>][] = [
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
    ['pages with many reports', () => growth(bench, growing, rounds)],
    ['minutes', () => minutesPdf(bench, rounds)],
    ['first visit in Chromium', () => homeBytes(bench)],
    ['start and memory', () => stopAll().then(() => startAndRest(bench))],
  ];
  const lines: Line[] = [];
  for (const [name, step] of steps) {
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
    return { ...running, headers: await signIn(running.url, 'koordination', 'runder-tisch-demo') };
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
