import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const args = ['--no-sandbox', '--disable-gpu'];

/**
 * Starts a real Chromium: the one in CHROMIUM, else the one that comes as an npm package. A system's whole browser
 * takes four times as long for a page as this one, which has no window.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM;
  if (given) return chromium.launch({ executablePath: given, args });
  const unpacked = await unpackChromium();
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    args,
    env: {
      ...(process.env as Record<string, string>),
      // NSS, NSPR and expat come with the package, for machines that have none of a desktop's libraries.
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  });
}

/** Unpacks once for each version, into a folder that gets its name only when everything is in it. */
async function unpackChromium(): Promise<string> {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const target = join(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await inflateInto(unfinished, folder);
  writeFileSync(join(unfinished, 'fonts.conf'), fontSettings(join(target, 'fonts'), `${target}-fontcache`));
  try {
    renameSync(unfinished, target);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}

function packageFolder() {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}

/** The package unpacks into the system's temporary folder only, whose name it asks for each time. */
async function inflateInto(target: string, folder: string) {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = target;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(folder, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontSettings(fonts: string, cache: string) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
