import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages, staffLanguages } from '../../src/core/i18n/languages.ts';

const root = join(import.meta.dirname, '../..');
const locales = join(root, 'src/locales');
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

type Texts = Map<string, string>;

function namespacesOf(language: string): string[] {
  return readdirSync(join(locales, language)).map((file) => file.replace(/\.json$/, ''));
}

function textsOf(language: string, namespace: string): Texts {
  const texts: Texts = new Map();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else
      for (const [key, child] of Object.entries(value as object)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(locales, language, `${namespace}.json`), 'utf8')), '');
  return texts;
}

/** Keys without their plural endings: which endings there are depends on the language. */
function baseKeys(texts: Texts): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(pluralSuffix, '')))].sort();
}

function isStaff(namespace: string): boolean {
  return namespace.endsWith('-staff');
}

const namespaces = namespacesOf('de');

describe.each(interfaceLanguages)('%s', (language) => {
  const speaksStaff = (staffLanguages as readonly string[]).includes(language);
  const expected = namespaces.filter((namespace) => speaksStaff || !isStaff(namespace));

  test('has every namespace and no other', () => {
    expect(namespacesOf(language).sort()).toEqual(expected.sort());
  });

  test.each(expected)('%s has the keys, placeholders and tags of the German one', (namespace) => {
    const german = textsOf('de', namespace);
    const texts = textsOf(language, namespace);
    expect(baseKeys(texts)).toEqual(baseKeys(german));
    for (const [key, text] of texts) {
      const original = german.get(key) ?? german.get(key.replace(pluralSuffix, '_other')) ?? '';
      // A singular may say "one" in words instead of the number.
      const wanted = placeholders(original).filter((name) => name !== 'count');
      expect(
        placeholders(text).filter((name) => name !== 'count'),
        `${language} ${namespace}:${key}`,
      ).toEqual(wanted);
      expect(text.match(/<[^>]*>/g) ?? [], `${language} ${namespace}:${key}`).toEqual(
        original.match(/<[^>]*>/g) ?? [],
      );
    }
  });

  test.each(expected)('%s has every plural form of the language', (namespace) => {
    const texts = textsOf(language, namespace);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const found = Map.groupBy(
      [...texts.keys()].filter((key) => pluralSuffix.test(key)),
      (key) => key.replace(pluralSuffix, ''),
    );
    for (const [base, keys] of found) {
      expect(formsOf(base, keys), `${namespace}:${base}`).toEqual(needed);
    }
  });

  test.each(expected)('%s says something everywhere', (namespace) => {
    for (const [key, text] of textsOf(language, namespace))
      expect(text.trim(), `${namespace}:${key}`).not.toBe('');
  });
});

test('Romanian is written with commas below, not with cedillas', () => {
  const folders = ['src/locales/ro', 'prisma/seed'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => folder.endsWith('/ro') || file.endsWith('ro.ts'))
      .map((file) => join(root, folder, file)),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/[şţŞŢ]/);
});

test('no key is unused, and every key that is used exists', () => {
  const { exact, prefixes } = usedKeys();
  const unused: string[] = [];
  const known = new Set<string>();
  for (const namespace of namespaces) {
    for (const key of baseKeys(textsOf('de', namespace))) {
      const full = `${namespace}:${key}`;
      known.add(full);
      if (!exact.has(full) && !prefixes.some((prefix) => full.startsWith(prefix))) unused.push(full);
    }
  }
  expect(unused).toEqual([]);
  expect(
    [...exact].filter((key) => !known.has(key) && ![...known].some((other) => other.startsWith(`${key}.`))),
  ).toEqual([]);
});

/** Keys written out in code and templates, and the beginnings of those that are put together. */
function usedKeys(): { exact: Set<string>; prefixes: string[] } {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const pattern = new RegExp(`['"\`](${namespaces.join('|')}):([\\w.-]*)(['"\`]?)(\\s*[+~])?`, 'g');
  for (const file of sourceFiles()) {
    for (const [, namespace, key, quote, joined] of readFileSync(file, 'utf8').matchAll(pattern)) {
      if (quote && !joined) exact.add(`${namespace}:${key}`);
      else prefixes.push(`${namespace}:${key}`);
    }
  }
  return { exact, prefixes };
}

function sourceFiles(): string[] {
  return ['src', 'views', 'prisma/seed'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|njk)$/.test(file) && !file.includes('generated'))
      .map((file) => join(root, folder, file)),
  );
}

/** i18next takes `_zero` for 0 in every language, beside the language's own forms. */
function formsOf(base: string, keys: string[]): string[] {
  const forms = keys.map((key) => key.slice(base.length + 1)).toSorted();
  return forms.filter((form) => form !== 'zero');
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted();
}
