import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { listen } from '../../src/core/http/listen.ts';
import { buildAssets } from '../../src/core/views/assets.ts';
import { createDeps } from '../../src/deps.ts';
import { signIn } from './visitor.ts';

/** `again`: when the same page is asked for once more. */
type Counted = { path: string; first: number; again: number };

/** How many statements each page sends to the database; signed in, the session's own are among them. */
export async function countQueries(
  options: { root: string; dataDir: string; databaseUrl: string },
  paths: { publicPages: string[]; staffPages: string[] },
): Promise<{ publicPages: Counted[]; staffPages: Counted[] }> {
  const { root, dataDir, databaseUrl } = options;
  const assetsDir = `${dataDir}/assets`;
  const assets = await buildAssets({ root, outDir: assetsDir, log: { info: () => undefined } });
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', PORT: '0' });
  const deps = await createDeps({ config, databaseUrl, assets, assetsDir });
  const counter = countOn(deps.pool);
  const server = createServer(createApp(deps));
  const url = `http://127.0.0.1:${await listen(server, config)}`;
  try {
    const headers = await signIn(url, 'koordination', config.demoPassword);
    const count = async (path: string) => {
      const visit = async () => {
        counter.reset();
        await settled(url + path, headers);
        return counter.count();
      };
      return { path, first: await visit(), again: await visit() };
    };
    const countAll = async (list: string[]) => {
      const counted: Counted[] = [];
      for (const path of list) counted.push(await count(path));
      return counted;
    };
    return {
      publicPages: await countAll(paths.publicPages),
      staffPages: await countAll(paths.staffPages),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await deps.close();
  }
}

/** The session is written when the answer is out already. */
async function settled(address: string, headers: Record<string, string>) {
  const answer = await fetch(address, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  await sleep(30);
}

function countOn(pool: pg.Pool) {
  let count = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [first] = args;
      const text = typeof first === 'string' ? first : (first as { text?: string }).text;
      if (!/^(BEGIN|COMMIT|ROLLBACK|SET)\b/i.test(text ?? '')) count += 1;
      return query(...args);
    }) as typeof client.query;
  });
  return {
    count: () => count,
    reset() {
      count = 0;
    },
  };
}
