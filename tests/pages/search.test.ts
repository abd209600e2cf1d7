import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { search } from '../../src/pages/search/queries.ts';
import { searchWords } from '../../src/pages/search/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const find = async (language: 'de' | 'en' | 'ro' | 'bg' | 'de-simple', typed: string) =>
  (await search(app.deps.db, language, searchWords(typed))).map(({ slug }) => slug);

describe('somebody who searches', () => {
  it.each([
    ['de', 'Kindergeld', 'kindergeld'],
    ['de', 'KINDERGELD beantragen', 'kindergeld'],
    ['de', 'wohnungsgeber', 'wohnsitz-anmelden'],
    ['de', 'Weissenfels', 'clearingstelle-weissenfels'],
    ['de', 'kuendigung', 'kuendigung'],
    ['de', 'BemA', 'bema'],
    ['de', 'Kindergelt', 'kindergeld'],
    ['ro', 'inregistrarea', 'inregistrarea-adresei'],
    ['ro', 'înregistrarea adresei', 'inregistrarea-adresei'],
    ['ro', 'Wohnungsgeberbestätigung', 'inregistrarea-adresei'],
    ['de-simple', 'Krankenkasse', 'erste-schritte'],
  ] as const)('in %s for "%s" finds %s', async (language, typed, slug) => {
    const found = await find(language, typed);
    expect(found.some((each) => each === slug || each.startsWith(slug))).toBe(true);
  });

  it('sees the place first whose name was typed', async () => {
    expect((await find('de', 'Caritas'))[0]).toBe('caritas');
  });

  it('sees nothing of drafts', async () => {
    const { textId } = await app.deps.db.page.findUniqueOrThrow({ where: { code: 'housing' } });
    const { fields } = await app.deps.db.textVersion.findFirstOrThrow({ where: { textId, language: 'de' } });
    await app.deps.db.textVersion.create({
      data: {
        textId,
        language: 'de',
        number: 2,
        fields: { ...(fields as object), body: 'Quastenflosser' },
        html: {},
        status: 'draft',
      },
    });
    expect(await find('de', 'Quastenflosser')).toEqual([]);
  });

  it('is helped on when there is nothing', async () => {
    const { status, text } = await app.anybody().get('/de/search?q=qqqqwwww');
    expect(status).toBe(200);
    expect(text).toContain('Nichts gefunden für „qqqqwwww“');
    expect(text).toContain('href="/de/help"');
  });
});

test.each(["'", '& | !', '(((', 'a:*', '\\', '%00', '<script>', 'ﷺ'.repeat(500), '   '])(
  'typing %j breaks nothing',
  async (typed) => {
    const { status, text } = await app.anybody().get('/de/search').query({ q: typed });
    expect(status).toBe(200);
    expect(text).not.toContain('<script>"');
  },
);

test('a search takes less than 50 ms', async () => {
  await find('de', 'Anmeldung');
  const times: number[] = [];
  for (const typed of [
    'Kindergeld',
    'Lohn',
    'Wohnung',
    'Anmeldung',
    'Krankenkasse',
    'qqqqwwww',
    'Kindergelt',
  ]) {
    const begun = performance.now();
    await find('de', typed);
    times.push(performance.now() - begun);
  }
  console.info('search, ms:', times.map((time) => time.toFixed(1)).join(' '));
  expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(50);
});
