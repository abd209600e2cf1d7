import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A portal as `npm start` runs it, in a process of its own, and what it has printed so far. */
export type Portal = {
  process: ChildProcess;
  output(): string;
  /** What of it was said on the error channel. */
  complaint(): string;
  /** Resolves when the portal says that it is ready; throws what it printed if it ends instead. */
  ready: Promise<void>;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
};

/** Starts `src/main.ts` with nothing of the test run's environment but the path. */
export function startPortal(env: Record<string, string>): Portal {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Stop it with Ctrl-C')) resolve();
      });
    }
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return { process: child, output: () => output.trim(), complaint: () => complaint.trim(), ready, ended };
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
