import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL server that runs on a folder, by what it wrote into its postmaster.pid. */
export type Postmaster = { pid: number; port: number };

/** The server that runs on this cluster, whoever started it; undefined when there is none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  const [pid, , , port] = read(file).split('\n').map(Number);
  if (!pid || !isNumberTaken(pid)) return undefined;
  if (isZombie(pid) || isSomethingElse(pid, cluster)) {
    // PostgreSQL goes by the number alone and would take this for a running server.
    rmSync(file, { force: true });
    return undefined;
  }
  return port ? { pid, port } : undefined;
}

/** Asks the server to stop, and waits until it has; harder after a second. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster);
  if (!running) return;
  const { pid } = running;
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one (the next start recovers from its log).
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal)) return;
    if (await hasEnded(pid, signal === 'SIGINT' ? 1200 : 300)) return;
  }
}

async function hasEnded(pid: number, milliseconds: number) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    await sleep(10);
    if (!isAlive(pid)) return true;
  }
  return false;
}

/** Whether a process with this number runs, anybody's. */
export function isAlive(pid: number): boolean {
  return isNumberTaken(pid) && !isZombie(pid);
}

function isNumberTaken(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ended, but not yet taken note of by its parent: in some containers nobody ever does. */
function isZombie(pid: number) {
  return read(`/proc/${pid}/stat`).includes(') Z ');
}

function send(pid: number, signal: NodeJS.Signals) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** After a crash the number may have gone to another program. */
function isSomethingElse(pid: number, cluster: string) {
  if (process.platform === 'win32') return false;
  const command = commandLine(pid);
  return command !== '' && !command.includes(cluster);
}

function commandLine(pid: number) {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`);
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
