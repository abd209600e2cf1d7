// Plain JavaScript that also runs on Node 20: it stands before anything is installed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', name);
const selection = process.argv.slice(2);

const node = await prepare();
const results = selection.length === 0 ? await check() : [];
results.push(await test());

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** What `npm run check` does, each step counted as one test; all are run, whatever fails. */
async function check() {
  const steps = [
    ['Types', [bin('typescript/bin/tsc')]],
    ['Types in the browser', [bin('typescript/bin/tsc'), '-p', 'src/browser']],
    ['Types in browser tests', [bin('typescript/bin/tsc'), '-p', 'tests/browser']],
    ['Style', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
    ['Structure', ['scripts/structure.ts']],
    ['Unused code', [bin('knip/bin/knip.js')]],
  ];
  const done = [];
  for (const [name, args] of steps) {
    const ok = (await run(args)) === 0;
    console.log(`${ok ? '✓' : '✗'} ${name}`);
    done.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  }
  return done;
}

async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'ubu-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run([bin('vitest/vitest.mjs'), 'run', ...reporters, ...selection]);
  const counts = read(report);
  rmSync(folder, { recursive: true, force: true });
  // A file that cannot be loaded, or an error beside the tests, fails no test of its own.
  return { passed: counts.numPassedTests, failed: counts.numFailedTests || (status === 0 ? 0 : 1) };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function run(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
    const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
