import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { backUp } from '../src/core/db/backup.ts';
import { withDatabase } from '../src/core/db/toolDatabase.ts';
import { StartError } from '../src/core/startError.ts';

try {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const name = process.argv[2] ?? `ubu-backup-${stamp}.gz`;
  // npm runs this in the project's folder, wherever it was called.
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  if (existsSync(file)) {
    throw new StartError(`${file} is there already: name another file, or remove this one first.`);
  }
  await withDatabase(readConfig(process.env), (url) => backUp(url, file));
  console.log(`The whole portal is in ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB).`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
