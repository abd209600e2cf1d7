import { join } from 'node:path';
import { personById } from '../../src/accounts/queries.ts';
import { readConfig } from '../../src/config.ts';
import { createDeps } from '../../src/deps.ts';
import type { TableCode } from '../../src/needs/disclosure/tables/rules.ts';
import { publishTable } from '../../src/needs/publication/commands.ts';
import { draftTable } from '../../src/needs/publication/drafts/queries.ts';
import { closedQuarters } from '../../src/needs/publication/rules.ts';
import { forgetNeeds } from '../../src/needs/retention/commands.ts';
import { inDatabase } from './databases.ts';
import { type Bench, compared, type Line } from './measures.ts';

type Size = 'small' | 'large';
const sizes = ['small', 'large'] as const;

/** What the entry form asks while somebody types: which clusters and own reports are like it. */
export async function similarOffers({ small, large }: Bench, rounds: number): Promise<Line[]> {
  const portals = { small, large };
  const tokens = { small: '', large: '' };
  for (const size of sizes) {
    const page = await fetch(`${portals[size].url}/staff/needs/new`, { headers: portals[size].headers });
    tokens[size] = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  }
  const month = new Date().toISOString().slice(0, 7);
  const ask = (size: Size, note: string) => {
    const body = new URLSearchParams({
      topic: 'MEL',
      place: 'weissenfels',
      month,
      note,
      _csrf: tokens[size],
    });
    return answered(`${portals[size].url}/staff/needs/similar`, {
      method: 'POST',
      headers: portals[size].headers,
      body,
    });
  };
  return [
    await compared('similar needs while typing', rounds, (size) => ask(size, '')),
    await compared('similar needs with a note', rounds, (size) =>
      ask(size, 'Der Vermieter gibt die Kaution nicht zurück'),
    ),
  ];
}

/** A partner's own reports as CSV grow with what is there: per report they must not. */
export async function ownReportsCsv({ small, large }: Bench): Promise<Line[]> {
  const per = { small: 0, large: 0 };
  const rows = { small: 0, large: 0 };
  const took = { small: 0, large: 0 };
  for (const [size, portal] of Object.entries({ small, large }) as [Size, typeof small][]) {
    const times: number[] = [];
    for (let round = 0; round < 4; round++) {
      const begun = performance.now();
      const answer = await fetch(`${portal.url}/staff/monitoring/own-reports?format=csv`, {
        headers: portal.partner,
      });
      rows[size] = (await answer.text()).split('\n').length - 2;
      times.push(performance.now() - begun);
    }
    took[size] = Math.min(...times);
    per[size] = took[size] / rows[size];
  }
  const described = sizes.map((size) => `${rows[size]} in ${took[size].toFixed(0)} ms`).reverse();
  return [
    {
      what: 'Own reports as CSV, per report, with many / few',
      budget: '≤ 1.50',
      measured: `${(per.large / per.small).toFixed(2)} (${described.join(' / ')})`,
      met: per.large / per.small <= 1.5,
    },
  ];
}

/** A table of 18 topics, 5 places and 8 quarters, alone and with another one published before: audited and frozen. */
export async function publishing({ folder, urls }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const size of sizes) {
    const now = new Date();
    const quarter = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (now.getUTCMonth() % 3), 1));
    const quarters = closedQuarters(quarter.toISOString().slice(0, 10), 8);
    // A month before the last of them is over: later, the first month of the eighth is no longer kept.
    const clock = new Date(Date.UTC(quarter.getUTCFullYear(), quarter.getUTCMonth() - 1, 15));
    const [to = clock, from = clock] = [quarters[0], quarters.at(-1)];
    await inDatabase(urls[size], 'DELETE FROM "PublishedTable"; DELETE FROM "ReportingQuarter"');
    await withDeps({ folder, url: urls[size], clock }, async (deps) => {
      const { id } = await deps.db.person.findFirstOrThrow({ where: { roles: { has: 'coordinator' } } });
      const person = await personById(deps.db, id);
      if (!person) throw new Error('Nobody can publish.');
      const publish = async (code: TableCode) => {
        const choice = { code, unit: 'quarter' as const, from, to };
        const draft = await draftTable(deps.db, choice, clock);
        if (typeof draft === 'string') throw new Error(`${code} cannot be published: ${draft}`);
        const [begun, busy] = [performance.now(), process.cpuUsage()];
        const done = await deps.db.$transaction(
          (tx) => publishTable(deps, tx, person, choice, { hash: draft.hash, note: '' }),
          { timeout: 120_000 },
        );
        if (typeof done === 'string') throw new Error(`${code} was not published: ${done}`);
        const slices = Object.values(draft.audit.slices);
        const sum = (name: 'cells' | 'primary' | 'secondary') =>
          slices.reduce((all, slice) => all + slice[name], 0);
        const { user, system } = process.cpuUsage(busy);
        return {
          seconds: (performance.now() - begun) / 1000,
          work: (user + system) / 1e6,
          size: `${sum('cells')} cells, ${sum('primary')} small, ${sum('secondary')} hidden for them`,
        };
      };
      for (const [name, code] of [
        ['topics × places × 8 quarters', 'topicPlace'],
        ['topics × outcomes after it', 'topicOutcome'],
      ] as const) {
        const { seconds, work, size: described } = await publish(code);
        lines.push({
          what: `Publishing ${name}, ${size === 'small' ? 'few' : 'many'} reports`,
          budget: '≤ 2.0 s',
          measured: `${seconds.toFixed(2)} s, ${work.toFixed(2)} s of work (${described})`,
          met: seconds <= 2,
        });
      }
    });
  }
  return lines;
}

/** The nightly run: with nothing to do, and when the oldest month of many reports has become too old. */
export async function forgetting({ folder, urls }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  const now = new Date();
  for (const [name, months, most] of [
    ['nothing is due', 0, 5],
    ['a month is due', 2, 120],
  ] as const) {
    // Two months on, the oldest of those two years is past; what is in the seed may be, too, on the first run.
    const clock = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1, 12));
    const url = urls.large;
    await withDeps({ folder, url, clock }, async (deps) => {
      if (months === 0) await forgetNeeds(deps);
      const begun = performance.now();
      const { reports } = await forgetNeeds(deps);
      const seconds = (performance.now() - begun) / 1000;
      lines.push({
        what: `Retention run, ${name}`,
        budget: `≤ ${most} s`,
        measured: `${seconds.toFixed(2)} s (${reports} reports)`,
        met: seconds <= most,
      });
    });
  }
  return lines;
}

async function answered(address: string, init: RequestInit): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(address, init);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  return performance.now() - begun;
}

async function withDeps(
  { folder, url, clock }: { folder: string; url: string; clock: Date },
  work: (deps: Awaited<ReturnType<typeof createDeps>>) => Promise<void>,
) {
  const dataDir = join(folder, 'needs');
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const deps = await createDeps({
    config,
    databaseUrl: url,
    assets: {},
    assetsDir: dataDir,
    clock: () => clock,
  });
  try {
    await work(deps);
  } finally {
    await deps.close();
  }
}
