import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../views/components/example.ts';
import { htmlValidator } from '../support/html.ts';

const views = join(import.meta.dirname, '../../views');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(views), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
  throwOnUndefined: false,
});
const components = await Promise.all(
  readdirSync(join(views, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const { examples } = (await import(join(views, 'components', name, 'examples.ts'))) as {
        examples: Example[];
      };
      return { name, examples };
    }),
);

function render(name: string, params: Record<string, unknown>): string {
  const macro = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return environment.renderString(
    `{% from "components/${name}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`,
    { params },
  );
}

function inPage(html: string): string {
  return `<!doctype html><html lang="de"><head><title>Komponente</title></head><body><h1>Komponente</h1><h2>Beispiel</h2>${html}</body></html>`;
}

/** Marks every text of a parameter tree; values that are addresses, codes or switches stay as they are. */
function withMarkup(value: unknown, key = ''): unknown {
  const isCode = /^(href|src|action|kind|type|name|id|lang|state|drawing|icon|width|sort|method|inputmode)$/;
  if (typeof value === 'string') return isCode.test(key) && key !== 'name' ? value : `<b>${value}`;
  if (Array.isArray(value)) return value.map((item) => withMarkup(item, key));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withMarkup(inner, name)]));
  }
  return value;
}

describe.each(components)('$name', ({ name, examples }) => {
  test.each(examples)('$name is valid HTML', async ({ params }) => {
    const report = await htmlValidator.validateString(inPage(render(name, params)));
    expect(
      report.results.flatMap(({ messages }) => messages).map((m) => `${m.ruleId}: ${m.message}`),
    ).toEqual([]);
  });

  test.each(examples)('$name escapes every text', ({ params }) => {
    expect(render(name, withMarkup(params) as Record<string, unknown>)).not.toContain('<b>');
  });
});
