import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { restore } from '../src/core/db/restore.ts';
import { withDatabase } from '../src/core/db/toolDatabase.ts';
import { StartError } from '../src/core/startError.ts';

try {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [name, ...others] = positionals;
  if (!name || others.length > 0) {
    throw new StartError('Name one file: npm run restore FILE, or npm run restore -- FILE --replace.');
  }
  // npm runs this in the project's folder, wherever it was called.
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  await withDatabase(readConfig(process.env), (url) => restore(url, file, values));
  console.log(`The portal is as it was in ${file}: start it, or start it again where it is running.`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
