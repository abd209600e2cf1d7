import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterEach(() => app.setClock(null));
afterAll(() => app.stop());

async function read(path: string) {
  const answer = await app.anybody().get(path);
  return { ...answer, status: answer.status, headers: answer.headers, text: answer.text };
}

/** The text as it is read, without markup. */
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('a citizen reads a page', () => {
  it('sees what to do, by when, where, what to bring, and what the page rests on', async () => {
    const { status, text } = await read('/de/info/wohnsitz-anmelden');
    expect(status).toBe(200);
    const page = words(text);
    for (const part of [
      'Was ist zu tun?',
      'Innerhalb von zwei Wochen nach dem Einzug',
      'Gehen Sie zum Bürgerbüro',
      'gültiger Personalausweis',
      '22. November 2026',
      '§ 17 BMG',
      'Bundesmeldegesetz',
    ])
      expect(page).toContain(part);
  });

  it('is led on: links, next steps, advice, materials', async () => {
    const { text } = await read('/de/info/wohnsitz-anmelden');
    expect(text).toContain('<a href="/de/info/kindergeld">Kindergeld</a>');
    expect(text).not.toMatch(/href="(page|path):/);
    expect(text).toContain('href="/de/help?topic=MEL"');
    expect(text).toContain('href="/de/organisations/buergerbuero-weissenfels"');
    expect(text).toContain('Checkliste für die Anmeldung');
  });

  it('comes to the right address from a slug of another language or an earlier one', async () => {
    const foreign = await read('/de/info/inregistrarea-adresei');
    expect([foreign.status, foreign.headers.location]).toEqual([301, '/de/info/wohnsitz-anmelden']);

    const { id } = await app.deps.db.page.findUniqueOrThrow({ where: { code: 'housing' } });
    await app.deps.db.pageSlug.create({
      data: { pageId: id, language: 'de', slug: 'mieten-frueher', current: false },
    });
    const old = await read('/de/info/mieten-frueher');
    expect(old.status).toBe(301);
    expect((await read(old.headers.location as string)).status).toBe(200);
    expect((await read('/de/info/gibt-es-nicht')).status).toBe(404);
  });

  it('comes from the portal pages below info to their own address', async () => {
    const answer = await read('/de/info/impressum');
    expect([answer.status, answer.headers.location]).toEqual([301, '/de/imprint']);
  });

  it('finds the same page in every language by the switcher', async () => {
    const { text } = await read('/de/info/wohnsitz-anmelden');
    const hrefs = [...text.matchAll(/href="(\/(ro|bg|pl|hu|de-simple)\/info\/[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(new Set(hrefs)).toEqual(
      new Set([
        '/ro/info/inregistrarea-adresei',
        ...hrefs.filter((href) => /^\/(bg|pl|hu)\//.test(href ?? '')),
        '/de-simple/info/wohnsitz-anmelden',
      ]),
    );
  });

  it('sees an overdue check', async () => {
    expect((await read('/de/info/wohnen')).text).not.toContain('muss neu geprüft werden');
    app.setClock(new Date('2027-06-01T10:00:00Z'));
    expect(words((await read('/de/info/wohnen')).text)).toContain('Diese Seite muss neu geprüft werden.');
  });

  it('is offered a quick way out where the topic is violence', async () => {
    expect((await read('/de/info/wohnen')).text).not.toContain('data-quick-exit');
    await app.deps.db.page.update({ where: { code: 'discrimination' }, data: { topics: ['DIS', 'FGK'] } });
    const slug = await app.deps.db.pageSlug.findFirstOrThrow({
      where: { language: 'de', page: { code: 'discrimination' } },
    });
    expect((await read(`/de/info/${slug.slug}`)).text).toContain('data-quick-exit');
  });
});

describe('a page that is not translated', () => {
  it('says so in the reader’s words, shows German as German and names the languages that exist', async () => {
    const { status, text } = await read('/de-simple/info/wohnsitz-anmelden');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="de-simple">');
    expect(text).toContain('Diese Seite gibt es noch nicht in Leichter Sprache.');
    expect(text).toContain('<div class="prose" lang="de">');
    expect(text).toMatch(/<a href="\/ro\/info\/inregistrarea-adresei" lang="ro" hreflang="ro">Română<\/a>/);
  });

  it('is listed apart from those that are', async () => {
    const { text } = await read('/de-simple/info');
    expect(text).toContain('Diese Seiten gibt es noch nicht in Leichter Sprache.');
    expect(text.indexOf('/de-simple/info/erste-schritte')).toBeLessThan(text.indexOf('Diese Seiten gibt es'));
    expect(text.indexOf('/de-simple/info/wohnsitz-anmelden')).toBeGreaterThan(
      text.indexOf('Diese Seiten gibt es'),
    );
  });
});

describe('a page that is translated', () => {
  it('says that it was made by machine, when, and that the German version is binding', async () => {
    const { text } = await read('/en/info');
    const href = /href="(\/en\/info\/[a-z-]+)"/.exec(text)?.[1] ?? '';
    const page = words((await read(href)).text);
    expect(page).toMatch(/Made by machine on [\w ,]+2026/);
    expect(page).toContain('The German version is binding');
  });

  it('says when the German text has changed since', async () => {
    const page = await app.deps.db.page.findUniqueOrThrow({ where: { code: 'child-benefit' } });
    const english = await app.deps.db.pageSlug.findFirstOrThrow({
      where: { pageId: page.id, language: 'en' },
    });
    const before = await read(`/en/info/${english.slug}`);
    expect(before.text).not.toContain('This translation is out of date.');
    const german = await app.deps.db.textVersion.findFirstOrThrow({
      where: { textId: page.textId, language: 'de' },
    });
    await app.deps.db.textVersion.create({
      data: {
        textId: page.textId,
        language: 'de',
        number: german.number + 1,
        fields: german.fields ?? {},
        html: german.html ?? {},
        status: 'published',
        publishedAt: new Date(),
      },
    });
    expect((await read(`/en/info/${english.slug}`)).text).toContain('This translation is out of date.');
  });

  it('in Leichte Sprache keeps one sentence to a line and says that nobody has tested it', async () => {
    const { text } = await read('/de-simple/info/erste-schritte');
    expect(text).toContain('Dieser Text ist noch nicht geprüft.');
    expect(text).toContain('Sie kommen aus einem EU-Land.\nDann brauchen Sie kein Visum.');
  });
});

describe('the start page', () => {
  it('leads to languages, life situations and the finder, and shows the next meeting and results', async () => {
    const { text } = await read('/de');
    const order = [
      'lang="ro"',
      'href="/de/info/wohnsitz-anmelden"',
      'action="/de/help"',
      'id="meeting"',
      'id="results"',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.match(/class="tile"/g)).toHaveLength(13);
    expect(text).toContain('href="/de/meetings.ics"');
  });
});
