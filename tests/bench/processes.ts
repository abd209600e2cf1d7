import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lifecycle/portal.ts';

const root = join(import.meta.dirname, '../..');
const started = new Set<ChildProcess>();

export type Running = { url: string; process: ChildProcess; startMilliseconds: number };

/** The portal as in production, with a log that goes nowhere; without `databaseUrl` on its own PostgreSQL. */
export async function startPortal(dataDir: string, databaseUrl?: string): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl ?? '',
    BASE_URL: url,
    SECRET: 'only-for-measuring-only-for-measuring',
    // Nobody listens there, and no mail is written.
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const env = { DATA_DIR: dataDir, PORT: String(port), ...(databaseUrl ? production : {}) };
  return run(['src/main.ts'], env, `${url}/de`, url);
}

/** What the portal is measured against; see bareServer.ts. */
export async function startBare(kind: 'http' | 'express', env: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { NODE_ENV: 'production', PORT: String(port), ...env };
  return run(['tests/bench/bareServer.ts', kind], settings, `${url}/ready`, url);
}

/** The process's own memory, in bytes. */
export function residentBytes({ process: { pid } }: Running): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout || /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

export async function stop(running: Running): Promise<void> {
  await end(running.process);
}

/** Ends whatever was started here and still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...started].map(end));
}

async function run(args: string[], env: Record<string, string>, readyUrl: string, url: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  started.add(child);
  while (!(await answers(readyUrl))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended before it answered.`);
    if (performance.now() - begun > 90_000) throw new Error(`${args.join(' ')} does not answer.`);
    await sleep(10);
  }
  return { url, process: child, startMilliseconds: performance.now() - begun };
}

async function answers(url: string) {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess) {
  started.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exited;
  clearTimeout(tooLong);
}
