import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../startError.ts';
import type { Place } from './place.ts';
import { isAlive } from './postmaster.ts';

/** The embedded server's only user, and so the owner of everything in it. */
export const databaseUser = 'ubu';

/** Makes the database folder, whole or not at all: it gets its name when everything is in it. */
export async function createCluster(place: Place, { sync }: { sync: boolean }): Promise<void> {
  removeHalfMade(place);
  const half = `${place.cluster}.new-${process.pid}`;
  const passwordFile = `${half}.password`;
  const password = randomBytes(24).toString('base64url');
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.owner) {
    chownSync(half, place.owner.uid, place.owner.gid);
    chownSync(passwordFile, place.owner.uid, place.owner.gid);
  }
  try {
    // The builtin provider sorts and folds alike on every system; German order is asked for where it matters.
    const log = await run(place, place.initdb, [
      `--pgdata=${half}`,
      `--username=${databaseUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ]);
    if (log) throw new StartError(`The database folder ${place.cluster} could not be made: ${log}`);
    renameSync(passwordFile, passwordFileOf(half));
    renameSync(half, place.cluster);
  } catch (error) {
    removeHalfMade(place);
    if (!existsSync(place.cluster)) throw error;
  }
}

/** The password that was made with the database folder, which has to be one of this PostgreSQL. */
export function readPassword(place: Place): string {
  try {
    const version = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
    const password = readFileSync(passwordFileOf(place.cluster), 'utf8');
    if (version === '18') return password;
    throw new StartError(
      `The database folder ${place.cluster} was made by PostgreSQL ${version} and this is 18: restore a backup into an empty folder, with this one moved away.`,
    );
  } catch (error) {
    if (error instanceof StartError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      throw new StartError(
        `The database folder ${place.cluster} belongs to another user: start the portal as that user or as root.`,
      );
    }
    throw brokenFolder(place, (error as Error).message);
  }
}

/** One sentence for all the ways in which a database folder can be damaged. */
export function brokenFolder(place: Place, reason: string): StartError {
  return new StartError(
    `The database folder ${place.cluster} cannot be used (${reason}): restore it from a backup, or move it away and start again with an empty one.`,
  );
}

/** The line of a program's output that says why it gave up. */
export function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.findLast((entry) => /FATAL|PANIC|error:/.test(entry)) ?? lines.at(-1) ?? 'it gave no reason';
  return line.replace(/^.*?(FATAL|PANIC|error): +/, '').replace(/\.$/, '');
}

/** Without the PG… variables, which would bend what the programs are told. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}

/** Ends with undefined, or with what the program complained about. */
function run(place: Place, program: string, args: string[]): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      ...place.owner,
      cwd: place.dir,
      env: programEnvironment(),
      stdio: 'pipe',
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stdout.resume();
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? undefined : lastComplaint(output)));
  });
}

/** Removes what a killed start left half made; a folder of a start that still runs stays. */
function removeHalfMade(place: Place) {
  for (const name of readdirSync(place.dir)) {
    const pid = Number(/^postgres\.new-(\d+)/.exec(name)?.[1]);
    if (!pid || (pid !== process.pid && isAlive(pid))) continue;
    rmSync(join(place.dir, name), { recursive: true, force: true });
  }
}

function passwordFileOf(cluster: string) {
  return join(cluster, 'portal.password');
}
