import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isAlive, stopPostmaster } from '../../src/core/db/postmaster.ts';
import { freePort, type Portal, startPortal } from './portal.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'ubu-lifecycle-'));
const cluster = join(dataDir, 'postgres');
const started: Portal[] = [];
let port = 0;

beforeAll(async () => {
  port = await freePort();
});

afterEach(async () => {
  for (const portal of started.splice(0)) {
    portal.process.kill('SIGKILL');
    await portal.ended;
  }
});

afterAll(async () => {
  await stopPostmaster(cluster);
  rmSync(dataDir, { recursive: true, force: true });
});

/** A portal on the one folder that these tests share. */
function start(env: Record<string, string> = {}): Portal {
  const portal = startPortal({ DATA_DIR: dataDir, PORT: String(port), ...env });
  started.push(portal);
  return portal;
}

function postgresNumber() {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function expectRefusal(portal: Portal, sentence: RegExp) {
  expect(await portal.ended).toBe(1);
  expect(portal.complaint().split('\n')).toHaveLength(1);
  expect(portal.complaint()).toMatch(sentence);
}

describe('a portal on an empty folder', () => {
  test('makes its database and tells the address and the demo accounts', async () => {
    const portal = start();
    await portal.ready;
    expect(portal.output()).toContain('Creating the database folder');
    expect(portal.output()).toContain(`http://127.0.0.1:${port}`);
    expect(portal.output()).toMatch(/admin@ubu\.example +admin/);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    portal.process.kill('SIGTERM');
    expect(await portal.ended).toBe(0);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});

describe('a portal that has run before', () => {
  test('stops within two seconds with keep-alive connections open, and its PostgreSQL with it', async () => {
    const portal = start();
    const begun = performance.now();
    await portal.ready;
    // Three seconds on an idle machine; this one runs other tests at the same time.
    expect(performance.now() - begun).toBeLessThan(20_000);
    const connections = await Promise.all([keepAlive(port), keepAlive(port)]);
    const postgres = postgresNumber();

    const asked = performance.now();
    portal.process.kill('SIGINT');
    expect(await portal.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(isAlive(postgres)).toBe(false);
    for (const connection of connections) connection.destroy();
  });

  test('starts again after kill -9 and takes over the PostgreSQL left behind', async () => {
    const killed = start();
    await killed.ready;
    const postgres = postgresNumber();
    killed.process.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect(isAlive(postgres)).toBe(true);

    const next = start();
    await next.ready;
    expect(postgresNumber()).toBe(postgres);
    process.kill(postgres, 'SIGKILL');
    await expectRefusal(next, /^PostgreSQL ended by itself/);
  });

  test('recovers after a kill -9 of its PostgreSQL, and lets no second portal into its folder', async () => {
    const portal = start();
    await portal.ready;
    await expectRefusal(
      start({ PORT: String(await freePort()) }),
      /^Another portal is already running on .+: stop that one/,
    );
    portal.process.kill('SIGTERM');
    expect(await portal.ended).toBe(0);
  });

  test('can be stopped while it starts', async () => {
    const portal = start();
    await sleep(500);
    portal.process.kill('SIGTERM');
    expect(await portal.ended).toBe(portal.process.signalCode ?? 0);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});

describe('a portal that cannot start says why in one sentence', () => {
  test('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await expectRefusal(start(), /^Port \d+ on 127\.0\.0\.1 is in use .+: .+ PORT=\d+ npm start\.$/);
    await new Promise((resolve) => other.close(resolve));
  });

  test('missing variables in production', async () => {
    await expectRefusal(
      start({ NODE_ENV: 'production', SECRET: 'x'.repeat(32) }),
      /^In production .+ without DATABASE_URL, BASE_URL, SMTP_URL: set them/,
    );
  });

  test('a variable with a value that makes no sense', async () => {
    await expectRefusal(start({ PORT: 'three' }), /^The environment is not right: PORT has to be a number/);
  });

  test('a server that does not answer', async () => {
    const url = `postgresql://nobody@127.0.0.1:${await freePort()}/portal`;
    await expectRefusal(start({ DATABASE_URL: url }), /^PostgreSQL at 127\.0\.0\.1:\d+ .+ does not answer/);
  });

  // The last one: it spoils the folder.
  test('a broken database folder', async () => {
    truncateSync(join(cluster, 'global/pg_control'), 100);
    await expectRefusal(
      start(),
      /^The database folder .+ cannot be used \(.+\): restore it from a backup, or move it away/,
    );
    rmSync(join(cluster, 'PG_VERSION'));
    await expectRefusal(start(), /^The database folder .+ cannot be used/);
  });
});

/** A connection that has had one answer and stays open. */
function keepAlive(toPort: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(toPort, '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', () => resolve(socket));
    socket.write('GET /health/live HTTP/1.1\r\nHost: portal\r\n\r\n');
  });
}
