import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inDatabase } from './databases.ts';
import { latencies, median, p95, throughput } from './load.ts';
import { type Running, residentBytes, startBare, startPortal, stop } from './processes.ts';
import { countQueries } from './queries.ts';
import { firstVisitBytes } from './visitor.ts';

/** One line of the table; `met` undefined: not measured. */
export type Line = { what: string; budget: string; measured: string; met: boolean | undefined };

/** A portal with the sign-in of a coordinator, and of somebody of a partner organisation. */
type Portal = Running & { headers: Record<string, string>; partner: Record<string, string> };

/** A portal at each size, and where things lie. */
export type Bench = {
  root: string;
  folder: string;
  urls: { small: string; large: string };
  small: Portal;
  large: Portal;
};

/** The answer to a question that keeps coming, against a server that has nothing else to do. */
export async function repeatVisits({ folder, large }: Bench, infoPath: string): Promise<Line[]> {
  const address = large.url + infoPath;
  // As the load below asks for it: uncompressed.
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  const body = await answer.text();
  const file = join(folder, 'answer.json');
  const unsent = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !unsent.has(name)));
  writeFileSync(file, JSON.stringify({ headers, body }));
  const bare = await startBare('http', { ANSWER: file });
  const rates: { portal: number; bare: number }[] = [];
  // In turn, so that what else the machine does falls on both; the first round warms up.
  for (let round = 0; round < 4; round++) {
    rates.push({ portal: await throughput(address, 1500), bare: await throughput(bare.url, 1500) });
  }
  await stop(bare);
  const ratio = median(rates.slice(1).map((rate) => rate.portal / rate.bare));
  const per = (of: 'portal' | 'bare') => Math.round(median(rates.slice(1).map((rate) => rate[of])));
  return [
    {
      what: 'Info page, repeat visits / bare node:http',
      budget: '≥ 0.80',
      measured: `${ratio.toFixed(2)} (${per('portal')} / ${per('bare')} per second)`,
      met: ratio >= 0.8,
    },
  ];
}

/** Pages that nobody has asked for yet, against bare Express with Nunjucks and one query. */
export async function firstRender({ urls, large }: Bench, infoPaths: string[]): Promise<Line[]> {
  const bare = await startBare('express', { DATABASE_URL: urls.large });
  const warmUp = infoPaths.filter((_, index) => index % 3 === 0);
  const fresh = infoPaths.filter((_, index) => index % 3 > 0);
  for (const { url } of [large, bare]) {
    // The query makes each a page of its own for a cache, while the code gets warm.
    for (let round = 0; round < 6; round++) await latencies(warmUp.map((path) => `${url}${path}?n=${round}`));
  }
  const times = { portal: [] as number[], bare: [] as number[] };
  for (const path of fresh) {
    times.portal.push(...(await latencies([large.url + path])));
    times.bare.push(...(await latencies([bare.url + path])));
  }
  await stop(bare);
  const ratio = median(times.bare) / median(times.portal);
  return [
    {
      what: 'Info page, first render / bare Express + Nunjucks + 1 query',
      budget: '≥ 0.50',
      measured: `${ratio.toFixed(2)} (${median(times.bare).toFixed(1)} ms / ${median(times.portal).toFixed(1)} ms)`,
      met: ratio >= 0.5,
    },
  ];
}

export async function queriesPerPage(
  { root, folder, urls }: Bench,
  paths: { publicPages: string[]; staffPages: string[] },
): Promise<Line[]> {
  const options = { root, dataDir: join(folder, 'counting'), databaseUrl: urls.large };
  const { publicPages, staffPages } = await countQueries(options, paths);
  const most = (name: string, budget: number, counts: { path: string; count: number }[]): Line => {
    const highest = Math.max(...counts.map(({ count }) => count));
    const above = counts.filter(({ count }) => count > budget);
    const named = above.length > 0 ? above : counts.filter(({ count }) => count === highest).slice(0, 1);
    return {
      what: `SQL queries, ${name} (${counts.length} pages)`,
      budget: budget === 0 ? '0' : `≤ ${budget}`,
      measured: `${highest}: ${named.map(({ path, count }) => `${path} ${count}`).join(', ')}`,
      met: highest <= budget,
    };
  };
  return [
    most(
      'public page',
      3,
      publicPages.map(({ path, first }) => ({ path, count: first })),
    ),
    most(
      'public page from the cache',
      0,
      publicPages.map(({ path, again }) => ({ path, count: again })),
    ),
    most(
      'staff page',
      8,
      staffPages.map(({ path, again }) => ({ path, count: again })),
    ),
  ];
}

/** Rounds stop early on a slow machine, but not before there are enough for a p95. */
const leastRounds = 20;
const patienceMilliseconds = 4000;

/** The same pages of both sizes in turn, as a coordinator reads them or somebody of a partner organisation. */
export async function growth(
  { small, large }: Bench,
  pages: readonly { path: string; as?: 'partner' }[],
  rounds: number,
): Promise<Line[]> {
  const portals = { small, large };
  const lines: Line[] = [];
  for (const { path, as } of pages) {
    const ask = async (size: 'small' | 'large') => {
      const { url, headers, partner } = portals[size];
      const [time = Number.NaN] = await latencies([url + path], as ? partner : headers);
      return time;
    };
    lines.push(await compared(`${path}${as ? ` (${as})` : ''}`, rounds, ask));
  }
  return lines;
}

/** How much longer something takes with many reports; the median says how much of it is the machine's mood. */
export async function compared(
  what: string,
  rounds: number,
  ask: (size: 'small' | 'large') => Promise<number>,
): Promise<Line> {
  const times = { small: [] as number[], large: [] as number[] };
  const begun = performance.now();
  for (let round = 0; round < rounds + 10; round++) {
    if (round >= leastRounds + 10 && performance.now() - begun > patienceMilliseconds) break;
    times.small.push(await ask('small'));
    times.large.push(await ask('large'));
  }
  const [few, many] = [times.small.slice(10), times.large.slice(10)];
  const ratio = p95(many) / p95(few);
  return {
    what: `p95 with many / few reports: ${what}`,
    budget: '≤ 1.50',
    measured: `${ratio.toFixed(2)} (${p95(many).toFixed(1)} ms / ${p95(few).toFixed(1)} ms), median ${(median(many) / median(few)).toFixed(2)}`,
    met: ratio <= 1.5,
  };
}

export async function homeBytes({ large }: Bench): Promise<Line[]> {
  const line = { what: 'Home page, first visit, as sent, with fonts', budget: '≤ 100 KB' };
  try {
    const bytes = await firstVisitBytes(`${large.url}/de`);
    const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);
    const parts = Object.entries(bytes).map(([kind, each]) => `${kind} ${(each / 1000).toFixed(0)}`);
    const measured = `${(total / 1000).toFixed(0)} KB (${parts.join(', ')})`;
    return [{ ...line, measured, met: total <= 100_000 }];
  } catch (error) {
    return [{ ...line, measured: `no Chromium: ${(error as Error).message.split('\n')[0]}`, met: undefined }];
  }
}

/** Started again on what an earlier start left: on a server of its own, and in production. */
export async function startAndRest({ folder, urls }: Bench): Promise<Line[]> {
  const own = join(folder, 'embedded');
  await stop(await startPortal(own));
  const starts = { embedded: [] as number[], server: [] as number[] };
  let bytes = 0;
  for (let round = 0; round < 3; round++) {
    const embedded = await startPortal(own);
    starts.embedded.push(embedded.startMilliseconds);
    await stop(embedded);
    const production = await startPortal(join(folder, 'production'), urls.small);
    starts.server.push(production.startMilliseconds);
    if (round === 2) {
      await sleep(5000);
      bytes = residentBytes(production);
    }
    await stop(production);
  }
  const started = (name: string, times: number[]): Line => ({
    what: `Start to first answer, ${name}`,
    budget: '≤ 2.0 s',
    measured: `${(median(times) / 1000).toFixed(1)} s`,
    met: median(times) <= 2000,
  });
  return [
    started('own PostgreSQL', starts.embedded),
    started('PostgreSQL that runs', starts.server),
    {
      what: 'Memory at rest, web and worker',
      budget: '≤ 200 MB',
      measured: `${Math.round(bytes / 1e6)} MB`,
      met: bytes <= 200e6,
    },
  ];
}

/** The longest minutes of the seed, signed in, request to last byte. */
export async function minutesPdf({ urls, large }: Bench, rounds: number): Promise<Line[]> {
  const line = { what: 'Minutes as PDF, p95', budget: '≤ 50 ms' };
  const [meeting] = await inDatabase<{ id: string }>(
    urls.large,
    `SELECT m.id FROM "Meeting" m JOIN "AgendaItem" i ON i."meetingId" = m.id
       JOIN "MinutesRevision" r ON r."agendaItemId" = i.id
     WHERE m."minutesState" <> 'none' GROUP BY m.id ORDER BY sum(length(r.text)) DESC LIMIT 1`,
  );
  if (!meeting) return [{ ...line, measured: 'no minutes in the seed', met: undefined }];
  const address = `${large.url}/staff/meetings/${meeting.id}/minutes.pdf`;
  const times = await latencies(Array<string>(rounds + 5).fill(address), large.headers);
  const slowest = p95(times.slice(5));
  return [{ ...line, measured: `${slowest.toFixed(0)} ms`, met: slowest <= 50 }];
}
