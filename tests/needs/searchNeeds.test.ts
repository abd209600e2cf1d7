import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latin } from '../../src/needs/search/rules.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let caritas: Colleague;
let coordinator: Colleague;
const ids: Record<string, string> = {};

const notes: Record<string, { text: string; language?: string; by?: string; held?: boolean }> = {
  german: { text: 'Die Wohnung im Werk hat Schimmel, der Mietvertrag fehlt.' },
  injected: { text: '<script>alert(1)</script> Hausverwaltung schweigt' },
  polish: { text: 'Brakuje mieszkań dla rodzin z dziećmi', language: 'pl' },
  bulgarian: { text: 'Няма квартири за семейства', language: 'bg' },
  romanian: { text: 'Lipsa locuințelor pentru familii', language: 'ro' },
  hungarian: { text: 'Nincs elég lakás a családoknak', language: 'hu' },
  held: { text: 'Sprachmittlung bei der Zulassungsstelle', held: true },
  others: { text: 'Zulassungsstelle ohne Termine', by: 'caritas' },
};

beforeAll(async () => {
  portal = await startApp();
  [bema, caritas, coordinator] = await Promise.all([
    portal.signIn('bema'),
    portal.signIn('caritas'),
    portal.signIn('koordination'),
  ]);
  await portal.deps.db.needNote.deleteMany();
  for (const [name, { text, language = 'de', by = 'bema', held = false }] of Object.entries(notes)) {
    const person = await portal.deps.db.person.findUniqueOrThrow({ where: { email: `${by}@ubu.example` } });
    const { id } = await portal.deps.db.needReport.create({
      data: {
        month: new Date('2026-10-01'),
        place: 'naumburg',
        // A topic whose name says nothing of what is searched for.
        topic: 'SON',
        secondaryTopics: [],
        subtopics: [],
        channel: 'inPerson',
        language: 'unknown',
        nationalityGroup: 'unknown',
        sector: 'unknown',
        household: 'unknown',
        barriers: [],
        outcome: 'open',
        sourceType: 'case',
        organisationId: person.organisationId,
        reporterId: person.id,
        note: {
          create: { text, language, findings: [], state: held ? 'held' : 'released', authorId: person.id },
        },
      },
    });
    ids[name] = id;
  }
});
afterAll(() => portal.stop());

/** Which of the notes a search finds. */
async function found(q: string, who = coordinator, filter = '&topic=SON'): Promise<string[]> {
  const { status, text } = await who.get(`/staff/needs?q=${encodeURIComponent(q)}${filter}`);
  expect(status).toBe(200);
  return Object.keys(ids).filter((name) => text.includes(`/staff/needs/triage/${ids[name]}`));
}

describe('notes are found', () => {
  test.each([
    ['Wohnungen', 'german'],
    ['WOHNUNG', 'german'],
    ['Mietverträge', 'german'],
    ['Mietvertraege', 'german'],
    ['Miet', 'german'],
    ['Vertrag', 'german'],
    ['schimmlig Wohnung', null],
    ['Schimmel Wohnungen', 'german'],
    ['mieszkania', 'polish'],
    ['mieszkanie', 'polish'],
    ['dzieci', 'polish'],
    ['квартира', 'bulgarian'],
    ['kvartira', 'bulgarian'],
    ['semeystvo', 'bulgarian'],
    ['locuință', 'romanian'],
    ['locuinta', 'romanian'],
    ['lakások', 'hungarian'],
    ['csaladok', 'hungarian'],
  ])('by %s', async (q, name) => {
    expect(await found(q)).toEqual(name ? [name] : []);
  });

  test('together with a place, a topic, an organisation', async () => {
    expect(await found('Schimmel Naumburg')).toEqual(['german']);
    expect(await found('Schimmel Zeitz')).toEqual([]);
    expect(await found('Zulassungsstelle Caritas')).toEqual(['others']);
  });

  test('with what was found marked, and nothing of a note taken for HTML', async () => {
    const { text } = await coordinator.get('/staff/needs?q=Hausverwaltungen&topic=SON');
    expect(text).toContain('<mark>Hausverwaltung</mark>');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>alert');
  });

  test('held ones by those who may read them, other organisations’ by none but coordinators', async () => {
    expect(await found('Zulassungsstelle')).toEqual(['held', 'others']);
    expect(await found('Zulassungsstelle', bema)).toEqual(['held']);
    expect(await found('Zulassungsstelle', caritas)).toEqual(['others']);
  });
});

describe('codes stand for words', () => {
  test('a topic or subtopic is found by its name in any language', async () => {
    const reports = await portal.deps.db.needReport.count({ where: { topic: 'WOH' } });
    expect(reports).toBeGreaterThan(0);
    for (const q of ['Wohnen', 'Housing', 'mieszkanie', 'Locuință', 'жилище', 'zhilishte']) {
      const { text } = await coordinator.get(`/staff/needs?q=${encodeURIComponent(q)}&topic=WOH`);
      expect({ q, rows: text.includes('data-preview') }).toEqual({ q, rows: true });
    }
  });

  test('a cluster is found by its title', async () => {
    const cluster = await portal.deps.db.needCluster.create({
      data: { title: 'Nachtbus zum Schlachthof', topic: 'SON', place: 'naumburg' },
    });
    await portal.deps.db.needReport.update({
      where: { id: ids.injected ?? '' },
      data: { clusterId: cluster.id },
    });
    expect(await found('Schlachthöfe')).toEqual(['injected']);
  });
});

test('nothing typed can break the search', async () => {
  for (const q of ["'", '%', '\\', 'a:* & !b', '((', '漢字', '😀', 'x'.repeat(300), '   ', 'Ω']) {
    expect({ q, found: await found(q, coordinator, '&topic=SON&sector=care') }).toEqual({ q, found: [] });
  }
});

test('browser, server and database write the same words in Latin letters', async () => {
  const texts = [
    ...Object.values(notes).map(({ text }) => text),
    'Щастие Юли Ян Ъгъл Йордан Ёж Цар',
    'Łódź Ştefan Țară Őr Űr',
  ];
  const rows = await portal.deps.db.$queryRaw<{ words: string }[]>`
    SELECT public.latin_text(t) AS words FROM unnest(${texts}::text[]) WITH ORDINALITY u (t, n) ORDER BY n`;
  expect(rows.map(({ words }) => words)).toEqual(texts.map(latin));
});
