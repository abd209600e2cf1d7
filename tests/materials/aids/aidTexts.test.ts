import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aid } from '../../../prisma/seed/aids/wage-claim/definition.ts';
import { readTables } from '../../../src/browser/aids/fontFile.ts';
import { readCharacters } from '../../../src/browser/aids/trueType.ts';
import { printableRanges } from '../../../src/materials/aids/rules.ts';
import { aidDefinitionSchema, aidTextsSchema, missingTextKeys } from '../../../src/materials/aids/schema.ts';
import { blankSheet } from '../../../src/materials/aids/sheet/view.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'prisma/seed/aids/wage-claim');
const definition = aidDefinitionSchema.parse(aid.definition);
const languages = (await readdir(folder)).filter((name) => name !== 'definition.ts');
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

async function textsOf(file: string): Promise<Record<string, string>> {
  const { texts } = (await import(join(folder, file))) as { texts: unknown };
  return aidTextsSchema.parse(texts);
}

describe.each(languages)('the wage claim aid, %s', (file) => {
  it('has every text, and none that nobody shows', async () => {
    const texts = await textsOf(file);
    expect(missingTextKeys(definition, texts)).toEqual([]);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(await textsOf('de.ts')).sort());
  });

  it('fills the same words into each text as the German one', async () => {
    const german = await textsOf('de.ts');
    for (const [key, text] of Object.entries(await textsOf(file))) {
      expect(placeholders(text), key).toEqual(placeholders(german[key] ?? ''));
    }
  });

  it('makes a blank sheet with every question in both languages', async () => {
    const texts = await textsOf(file);
    const words = JSON.stringify(blankSheet(definition, texts, await textsOf('de.ts'), ''));
    for (const field of definition.steps.flatMap((step) => [...step.fields, ...(step.group?.fields ?? [])])) {
      expect(words).toContain(JSON.stringify(texts[`field.${field.key}.label`]).slice(1, -1));
      expect(words).toContain(field.german);
    }
  });
});

describe('the fonts of the letter', () => {
  it.each(['regular', 'bold'])('%s has every character that counts as printable', async (name) => {
    const bytes = await readFile(join(root, `src/browser/aids/fonts/fira-sans-${name}.ttf`));
    const characters = readCharacters(readTables(bytes));
    const missing = printableRanges
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      .filter((code) => !characters.has(code))
      .map((code) => code.toString(16));
    expect(missing).toEqual([]);
  });
});
