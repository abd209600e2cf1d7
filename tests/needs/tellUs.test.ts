import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { languageCodes } from '../../src/core/i18n/languages.ts';
import { forgetTold } from '../../src/needs/tellUs/commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { dumpOf } from '../support/traces.ts';

let portal: TestApp;
const noon = new Date('2026-11-23T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

beforeAll(async () => {
  portal = await startApp();
});
beforeEach(async () => {
  portal.setClock(noon);
  await portal.deps.pool.query('DELETE FROM rate_limit');
  await portal.deps.db.citizenReport.deleteMany();
});
afterEach(() => portal.setClock(null));
afterAll(() => portal.stop());

type Fields = Record<string, string | string[]>;
const told: Fields = {
  topic: 'SPR',
  subtopics: ['SPR2'],
  barriers: ['workingHours', 'cost'],
  place: 'zeitz',
};
const hiddenIn = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

async function open(language = 'de') {
  const { text } = await portal.anybody().get(`/${language}/tell-us`);
  return { text, hidden: { _key: hiddenIn(text, '_key'), opened: hiddenIn(text, 'opened'), website: '' } };
}

function send(fields: Fields, language = 'de') {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  return portal.anybody().post(`/${language}/tell-us`).type('form').send(body.toString());
}

/** Opens the form at noon and sends it after so many seconds. */
async function tell(fields: Fields = told, seconds = 40, language = 'de') {
  portal.setClock(noon);
  const { hidden } = await open(language);
  portal.setClock(later(seconds));
  return send({ ...hidden, ...fields }, language);
}

/** What the page's script would send along. */
async function proofFrom(text: string): Promise<string> {
  const json = /data-challenge="([^"]*)"/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const challenge = JSON.parse(json);
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

const kept = () => portal.deps.db.citizenReport.findMany();

describe('somebody who has no account', () => {
  test.each(languageCodes)('tells in %s what is missing, and reads what happens next', async (language) => {
    const { text } = await open(language);
    expect(text.indexOf('tel:112')).toBeLessThan(text.indexOf('<form class="form"'));
    expect(text.match(/name="topic"/g)).toHaveLength(19);
    expect(text.includes('noch nicht in Leichter Sprache')).toBe(language === 'de-simple');
    const answer = await tell({ ...told, text: 'Курс след нощна смяна' }, 40, language);
    expect([answer.status, answer.headers.location]).toEqual([303, `/${language}/tell-us/sent`]);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await kept()).toEqual([
      expect.objectContaining({
        ...{ topic: 'SPR', subtopics: ['SPR2'], barriers: ['workingHours', 'cost'], place: 'zeitz' },
        language: language === 'de-simple' ? 'de' : language,
        month: new Date('2026-11-01T00:00:00Z'),
        createdAt: new Date('2026-11-23T00:00:00Z'),
        text: 'Курс след нощна смяна',
        state: 'waiting',
        reportId: null,
      }),
    ]);
    const next = await portal.anybody().get(`/${language}/tell-us/sent`);
    expect(next.text).toContain(`<a href="/${language}/news">`);
    expect(next.text).toContain(`<a href="/${language}/monitoring">`);
  });

  test('needs only a topic and a place', async () => {
    expect((await tell({ topic: 'SON', place: 'unknown' })).status).toBe(303);
  });

  test('is not counted before somebody has looked at it', async () => {
    const before = await portal.deps.db.needReport.count();
    await tell();
    expect(await portal.deps.db.needReport.count()).toBe(before);
  });

  test('leaves no trace of who it was or of the minute', async () => {
    portal.setClock(later(0));
    const { hidden } = await open();
    portal.setClock(later(77));
    await portal
      .anybody()
      .post('/de/tell-us')
      .set('User-Agent', 'canary-browser')
      .set('X-Forwarded-For', '203.0.113.77')
      .type('form')
      .send({ ...hidden, topic: 'SON', place: 'zeitz' });
    const [row] = await kept();
    expect(row?.id.charAt(14)).toBe('4');
    const dump = await dumpOf(portal);
    expect(dump).not.toMatch(/canary-browser|127\.0\.0\.1|203\.0\.113/);
    expect(await portal.deps.db.auditEvent.count({ where: { recordId: row?.id ?? '' } })).toBe(0);
  });

  test('opens the page with three questions to the database, and no cache keeps it', async () => {
    const queries = vi.spyOn(portal.deps.pool, 'query');
    const { headers } = await portal.anybody().get('/ro/tell-us');
    expect(queries.mock.calls.length).toBeLessThanOrEqual(3);
    queries.mockRestore();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
  });

  test.each<[string, Fields]>([
    ['topic', { topic: '' }],
    ['topic', { topic: 'XYZ' }],
    ['topic', { topic: 'UNK' }],
    ['place', { place: 'berlin' }],
    ['place', { place: '' }],
    ['subtopics', { subtopics: ['WOH1'] }],
    ['barriers', { barriers: ['weather'] }],
    ['text', { text: 'ă'.repeat(501) }],
  ])('learns in their own language what is wrong with the %s, and loses no word', async (field, wrong) => {
    const answer = await tell({ ...told, text: 'Nu există cursuri seara', ...wrong }, 40, 'ro');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(answer.text).toContain('<title>Eroare:');
    if (!('text' in wrong)) expect(answer.text).toContain('Nu există cursuri seara</textarea>');
    if (!('barriers' in wrong)) expect(answer.text).toMatch(/value="workingHours" checked/);
    expect(await kept()).toEqual([]);
  });

  test('may use all 500 characters with line breaks', async () => {
    expect((await tell({ ...told, text: `${'a'.repeat(249)}\r\n${'b'.repeat(250)}` })).status).toBe(303);
    expect((await kept())[0]?.text).toHaveLength(500);
  });

  test('who sends it twice has told it once', async () => {
    const { text, hidden } = await open();
    const proof = await proofFrom(text);
    portal.setClock(later(60));
    const both = await Promise.all([1, 2].map(() => send({ ...hidden, ...told, proof })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await kept()).toHaveLength(1);
  });
});

describe('somebody who writes about a person', () => {
  const text = 'Telefonați la 0157 12345678, domnul Ion Popescu';

  test('is asked once, and may send it all the same', async () => {
    const { hidden } = await open('ro');
    portal.setClock(later(60));
    const asked = await send({ ...hidden, ...told, text }, 'ro');
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('<mark>0157 12345678</mark>');
    expect(asked.text).toContain('Ion Popescu</textarea>');
    expect(await kept()).toEqual([]);
    // Nobody needs three seconds to press a button again.
    const again = { ...hidden, opened: hiddenIn(asked.text, 'opened'), seen: hiddenIn(asked.text, 'seen') };
    const other = await send({ ...again, ...told, text: `${text}, 06667 Weißenfels` }, 'ro');
    expect(other.status).toBe(422);
    expect((await send({ ...again, ...told, text }, 'ro')).status).toBe(303);
    expect((await kept())[0]?.findings).toContainEqual({ kind: 'phone', start: 14, end: 27 });
  });

  test.each([
    'Курсове след нощна смяна няма. В Zeitz никой не говори български.',
    'Nikt tu nie mówi po polsku.',
  ])('is not asked about %s', async (harmless) => {
    expect((await tell({ ...told, text: harmless }, 40, 'bg')).status).toBe(303);
  });
});

describe('a program that fills in forms', () => {
  test.each<[string, Fields, number]>([
    ['faster than anybody reads', {}, 1],
    ['a day later', {}, 90_000],
    ['with a time of its own making', { opened: 'mh0.abc' }, 40],
    ['without a one-time key', { _key: '' }, 40],
    ['into every field', { website: 'https://spam.example' }, 40],
  ])('%s gets nowhere, but the words are kept', async (_how, fields, seconds) => {
    const answer = await tell({ ...told, text: 'spam', ...fields }, seconds);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('spam</textarea>');
    expect(await kept()).toEqual([]);
  });

  test('from another site is refused', async () => {
    const answer = await portal
      .anybody()
      .post('/de/tell-us')
      .set('Origin', 'https://evil.example')
      .type('form')
      .send(told);
    expect(answer.status).toBe(403);
  });

  test('cannot use one proof of work twice, nor change it', async () => {
    const { text, hidden } = await open();
    const proof = await proofFrom(text);
    portal.setClock(later(60));
    expect((await send({ ...hidden, ...told, proof })).status).toBe(303);
    const again = await open();
    portal.setClock(later(120));
    const replayed = await send({ ...again.hidden, ...told, proof, text: 'again' });
    expect(replayed.status).toBe(422);
    expect(replayed.text).toContain('again</textarea>');
    expect(await kept()).toHaveLength(1);
  });

  test('that works for it may send more than one that does not, and neither for ever', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 9; time += 1) statuses.push((await tell({ ...told, text: 'spam' })).status);
    expect(statuses).toEqual([...Array(8).fill(303), 429]);
    portal.setClock(noon);
    const { text, hidden } = await open('pl');
    const proof = await proofFrom(text);
    portal.setClock(later(60));
    const waits = await send(
      { ...hidden, ...told, text: 'zostaje', proof: proof.replace('"derivedKey":"', '"derivedKey":"f') },
      'pl',
    );
    expect([waits.status, waits.headers['retry-after'] !== undefined]).toEqual([429, true]);
    expect(waits.text).toContain('zostaje</textarea>');
    expect((await send({ ...hidden, ...told, proof }, 'pl')).status).toBe(303);
  });
});

describe('what was told', () => {
  test('is forgotten in time: proofs that are over, and words that nobody read for 30 days', async () => {
    await tell({ ...told, text: 'lange ungelesen' });
    await portal.deps.db.usedChallenge.create({ data: { id: 'over', expiresAt: noon } });
    portal.setClock(later(29 * 86_400));
    await forgetTold(portal.deps);
    expect((await kept())[0]?.text).toBe('lange ungelesen');
    portal.setClock(later(31 * 86_400));
    await forgetTold(portal.deps);
    expect((await kept())[0]).toMatchObject({ text: '', topic: 'SPR', state: 'waiting' });
    expect(await portal.deps.db.usedChallenge.count({ where: { id: 'over' } })).toBe(0);
  });
});
