// Plain JavaScript that also runs on Node 20: it stands before anything is installed.
// package.json calls it with "exec", so that signals to npm come here instead of ending in a shell; Windows, which
// knows no "exec", goes on to the same command without.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { prepare, stopPreparing } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch') ? ['--watch', '--watch-preserve-output'] : [];
const parent = process.ppid;
let portal;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
// npm passes signals on to a shell that may not, and passes on nothing when it is killed itself.
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 300).unref();
}

const node = await prepare();
portal = spawn(node, [...watch, 'src/main.ts'], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
portal.on('error', (error) => {
  console.error(`Node could not be started (${error.message}): delete node_modules and start again.`);
  process.exit(1);
});
portal.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

function stop(signal) {
  if (portal) portal.kill(signal);
  else stopPreparing(signal);
}
