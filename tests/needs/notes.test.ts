import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let author: Colleague;
let colleague: Colleague;
let stranger: Colleague;
let coordinator: Colleague;

beforeAll(async () => {
  portal = await startApp();
  const { db } = portal.deps;
  const bema = await db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  // Somebody else of the same organisation.
  await db.person.update({
    where: { email: 'migrationsagentur@ubu.example' },
    data: { organisationId: bema.organisationId },
  });
  author = await portal.signIn('bema');
  colleague = await portal.signIn('migrationsagentur');
  stranger = await portal.signIn('caritas');
  coordinator = await portal.signIn('koordination');
});
afterAll(() => portal.stop());

const need = {
  ...{ topic: 'LOHN', place: 'zeitz', outcome: 'noOffer', language: 'bg', nationalityGroup: 'bg' },
  ...{ household: 'family', sector: 'logistics', channel: 'phone', sourceType: 'case', urgency: 'normal' },
  month: new Date().toISOString().slice(0, 7),
  count: '1',
};
const waiting = '/staff/needs/notes';

async function write(note: string, by: Colleague = author) {
  const answer = await by.submit('/staff/needs/new', { ...need, note }, '/staff/needs');
  expect(answer.status).toBe(303);
  const reportId = String(answer.headers.location).split('/').at(-1) ?? '';
  const stored = await portal.deps.db.needNote.findUniqueOrThrow({ where: { reportId } });
  return { ...stored, page: `/staff/needs/${reportId}` };
}

function decide(by: Colleague, id: string, what: 'release' | 'redaction' | 'deletion', fields = {}) {
  return by.submit(waiting, { version: '1', ...fields }, `${waiting}/${id}/${what}`);
}

const stored = (id: string) => portal.deps.db.needNote.findUnique({ where: { id } });

describe('writing a note', () => {
  test('what looks personal can be saved, and stands marked with its reason', async () => {
    const note = await write('Frau Ionescu wartet, Rückruf 0176 48213390.');
    expect(note).toMatchObject({ state: 'held', text: 'Frau Ionescu wartet, Rückruf 0176 48213390.' });
    expect(note.findings).toEqual([
      { kind: 'name', start: 5, end: 12 },
      { kind: 'phone', start: 29, end: 43 - 1 },
    ]);
    const { text } = await author.get(note.page);
    expect(text).toMatch(/<mark class="note-mark">Ionescu<span[^>]*>.*?Name/);
    expect(text).toContain('Markiert: Name, Telefonnummer');
    expect(text).toContain('Noch nicht freigegeben');
  });

  test('too long a note is refused with every word kept, and lines count once', async () => {
    const long = 'Es fehlt an Kursen. '.repeat(26);
    const answer = await author.submit('/staff/needs/new', { ...need, note: long }, '/staff/needs');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#note"');
    expect(answer.text).toContain(long.trim());
    const lines = `${'a'.repeat(499)}\r\nb`;
    expect((await author.submit('/staff/needs/new', { ...need, note: lines }, '/staff/needs')).status).toBe(
      422,
    );
    const exact = await write(`${'a'.repeat(498)}\r\nb`);
    expect(exact.text).toHaveLength(500);
  });

  test('mending the report keeps the note, other words are held anew, none take it away', async () => {
    const note = await write('Kurse am Abend fehlen.');
    await decide(coordinator, note.id, 'release');
    const edit = (fields: Record<string, string>) =>
      author.submit(`${note.page}/edit`, { ...need, ...fields }, note.page);
    expect((await author.get(`${note.page}/edit`)).text).toContain('Kurse am Abend fehlen.</textarea>');
    await edit({ place: 'naumburg', note: 'Kurse am Abend fehlen.' });
    expect(await stored(note.id)).toMatchObject({ state: 'released' });
    await edit({ note: 'Kurse am Abend fehlen, sagt Herr Popa.' });
    expect(await stored(note.id)).toMatchObject({ state: 'held', releasedById: null });
    await edit({ note: '' });
    expect(await stored(note.id)).toBeNull();
  });
});

describe('four eyes', () => {
  test('nobody releases the own note, coordinators neither', async () => {
    const own = await write('Es fehlt ein Angebot.', coordinator);
    expect((await coordinator.get(waiting)).text).not.toContain(own.id);
    expect((await decide(coordinator, own.id, 'release')).status).toBe(403);
    const theirs = await write('Es fehlt ein Angebot.');
    expect((await decide(author, theirs.id, 'release')).status).toBe(403);
    expect(await stored(own.id)).toMatchObject({ state: 'held' });
    expect(await stored(theirs.id)).toMatchObject({ state: 'held' });
  });

  test('a colleague releases it, and the author reads by whom', async () => {
    const note = await write('Dolmetscher für Arzttermine fehlen.');
    expect((await colleague.get(waiting)).text).toContain('Dolmetscher für Arzttermine fehlen.');
    expect((await decide(colleague, note.id, 'release')).status).toBe(303);
    expect(await stored(note.id)).toMatchObject({ state: 'released' });
    expect((await author.get(note.page)).text).toContain('Freigegeben von');
  });

  test('what is marked is released only by saying that it was looked at', async () => {
    const note = await write('Sie schreibt an elena@mail.bg.');
    const refused = await decide(colleague, note.id, 'release');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#checked-${note.id}"`);
    expect(await stored(note.id)).toMatchObject({ state: 'held' });
    expect((await decide(colleague, note.id, 'release', { checked: 'on' })).status).toBe(303);
  });

  test('a coordinator blots out what is marked and what the check missed; the words are gone for good', async () => {
    const note = await write('Herr Yordanov (Tel. 0341 2255870) vom Eckladen sucht Hilfe.');
    expect((await decide(colleague, note.id, 'redaction')).status).toBe(403);
    expect((await decide(coordinator, note.id, 'redaction', { also: 'Eckladen' })).status).toBe(303);
    expect((await stored(note.id))?.text).toBe('Herr […] (Tel. […]) vom […] sucht Hilfe.');
    expect((await author.get(note.page)).text).toContain('Herr […] (Tel. […]) vom […] sucht Hilfe.');
    for (const word of ['Yordanov', '2255870', 'Eckladen']) expect(await tablesWith(word)).toEqual([]);
  });

  test('another organisation finds nothing, whatever it tries', async () => {
    const note = await write('Hortplätze fehlen.');
    expect((await stranger.get(waiting)).text).not.toContain('Hortplätze');
    for (const what of ['release', 'redaction', 'deletion'] as const) {
      expect((await decide(stranger, note.id, what)).status).toBe(404);
    }
    const editor = await portal.signIn('redaktion');
    expect((await editor.get(waiting)).status).toBe(404);
    expect(await stored(note.id)).toMatchObject({ state: 'held' });
  });

  test('whoever is late is told, and changes nothing', async () => {
    const note = await write('Fahrkarten sind zu teuer.');
    await decide(coordinator, note.id, 'release');
    expect((await decide(colleague, note.id, 'deletion')).status).toBe(409);
    expect((await decide(colleague, note.id, 'release', { version: '2' })).status).toBe(409);
    expect(await stored(note.id)).toMatchObject({ state: 'released' });
  });

  test('the author takes the own note back at any time', async () => {
    const note = await write('Mietspiegel fehlt.');
    expect((await author.submit(note.page, {}, `${waiting}/${note.id}/deletion`)).status).toBe(303);
    expect(await stored(note.id)).toBeNull();
    expect((await author.get(note.page)).text).not.toContain('Mietspiegel');
  });

  test('the first page tells who can release how many wait', async () => {
    const held = await portal.deps.db.needNote.count({
      where: { state: 'held', author: { email: { not: 'koordination@ubu.example' } } },
    });
    expect(held).toBeGreaterThan(1);
    const page = (await coordinator.get('/staff')).text;
    expect(page).toMatch(new RegExp(`href="${waiting}"><span class="task__count">${held}</span>`));
    expect((await stranger.get('/staff')).text).not.toContain(`href="${waiting}"`);
  });
});

test('a note stands on its own pages and nowhere else', async () => {
  const held = await write('Zwetschgenkuchen fehlt im Angebot.');
  const released = await write('Pflaumenmus fehlt im Angebot.');
  await decide(coordinator, released.id, 'release');
  const admin = await portal.signIn('admin');
  for (const word of ['Zwetschgenkuchen', 'Pflaumenmus']) {
    expect(await tablesWith(word)).toEqual(['NeedNote']);
    const sought = await stranger.get(`/staff/needs?q=${word}`);
    for (const { page } of [held, released]) expect(sought.text).not.toContain(page);
    await missing(word, publicPages, (path) => portal.anybody().get(path));
    await missing(word, staffPages, (path) => stranger.get(path));
    await missing(word, trails, (path) => admin.get(path));
    await missing(word, exported, (path) => author.get(path));
  }
  expect((await stranger.get(held.page)).status).toBe(404);
  expect((await stranger.get(released.page)).status).toBe(404);
});

// Whoever adds a page or an export that reads reports adds its address here.
const publicPages = ['/de', '/de/monitoring', '/de/news', '/de/search?q=fehlt', '/de/tell-us'];
const staffPages = [
  '/staff',
  '/staff/needs',
  '/staff/needs?q=Angebot',
  '/staff/clusters',
  '/staff/monitoring',
];
const exported = ['/staff/monitoring/figures?format=csv', '/staff/monitoring/own-reports?format=csv'];
const trails = ['/staff/audit', '/staff/audit?record=need', '/staff/outbox'];

async function missing(
  word: string,
  paths: readonly string[],
  get: (path: string) => ReturnType<Colleague['get']>,
) {
  for (const path of paths) {
    const { status, text } = await get(path);
    expect(status, path).toBe(200);
    expect(text, path).not.toContain(word);
  }
}

/** Tables of the database, jobs included, in which the word stands. */
async function tablesWith(word: string): Promise<string[]> {
  const { db } = portal.deps;
  const tables = await db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM "${schema}"."${name}" t WHERE t::text ILIKE $1) AS found`,
      `%${word}%`,
    );
    if (row?.found) found.push(name);
  }
  return found;
}
