import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function help(query: Record<string, string | undefined>, language = 'de') {
  const { status, text } = await app.anybody().get(`/${language}/help`).query(query);
  expect(status).toBe(200);
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  const named = [...main.matchAll(/href="\/[a-z-]+\/organisations\/([a-z-]+)"/g)].map(([, code]) => code);
  return { text: main, named };
}

describe('somebody who looks for advice', () => {
  it('chooses a topic first', async () => {
    const { text } = await help({});
    expect(text).toContain('href="/de/help?topic=LOHN"');
    expect(text).toContain('Mein Lohn fehlt');
    expect(text).not.toContain('topic=UNK');
  });

  it('sees houses nearby before those for the whole state', async () => {
    const { named } = await help({ topic: 'LOHN', town: 'zeitz' });
    expect(named[0]).toBe('bema');
    expect(named).toContain('faire-mobilitaet');
    expect(named).not.toContain('familienkasse');
  });

  it('is told plainly that a language is not confirmed', async () => {
    const { text, named } = await help({ topic: 'LOHN', town: 'weissenfels', language: 'ro' });
    expect(named).toContain('bema');
    expect(text).toContain('bitte nach der Sprache fragen');
    expect(text).toContain('Rumänisch');
  });

  it('sees confirmed languages before unknown ones', async () => {
    const { text } = await help({ topic: 'AUF', language: 'ro' });
    expect(text.indexOf('/organisations/solvit')).toBeLessThan(text.indexOf('bitte nach der Sprache fragen'));
    expect(text.indexOf('/organisations/caritas')).toBeGreaterThan(
      text.indexOf('bitte nach der Sprache fragen'),
    );
  });

  it('finds the filter in the address kept in the form', async () => {
    const { text } = await help({ topic: 'LOHN', town: 'zeitz', language: 'pl' });
    for (const value of ['LOHN', 'zeitz', 'pl']) expect(text).toContain(`<option value="${value}" selected>`);
  });

  it('never stands before an empty page', async () => {
    await app.deps.db.service.updateMany({
      where: { organisation: { code: 'verbraucherzentrale' } },
      data: { languages: [{ language: 'fr', weekday: null }] },
    });
    const { text, named } = await help({ topic: 'SCH', town: 'zeitz', language: 'hu' });
    expect(text).toContain('Das kommt Ihrer Suche am nächsten');
    expect(named).toContain('verbraucherzentrale');
    for (const number of ['112', '110', '116117', '116016']) expect(text).toContain(`href="tel:${number}"`);
  });

  it.each([{ topic: 'NOPE' }, { town: 'berlin' }, { language: '<script>' }, { topic: 'UNK' }])(
    'with %j in the address sees everything to choose from',
    async (query) => {
      const { text } = await help({ ...query });
      expect(text).toContain('Oder wählen Sie gleich ein Thema');
    },
  );

  it('is offered a quick way out where it is about violence', async () => {
    const page = async (path: string) => (await app.anybody().get(path)).text;
    expect(await page('/de/help?topic=FGK')).toContain('data-quick-exit');
    expect(await page('/de/organisations/frauenhaus-weissenfels')).toContain('data-quick-exit');
    expect(await page('/de/help?topic=LOHN')).not.toContain('data-quick-exit');
  });
});

describe('the directory', () => {
  it('names partners first and those who do not advise last', async () => {
    const { text } = await app.anybody().get('/de/organisations');
    const places = ['/organisations/bema', '/organisations/jobcenter', '/organisations/agsa'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('claims hours only when they are confirmed, and says whether it is open now', async () => {
    app.setClock(new Date('2026-11-24T09:00:00Z'));
    const before = await app.anybody().get('/de/organisations/caritas');
    expect(before.text).not.toContain('jetzt geöffnet');
    const { id } = await app.deps.db.office.findFirstOrThrow({
      where: { organisation: { code: 'caritas' } },
    });
    await app.deps.db.office.update({
      where: { id },
      data: { hours: [{ weekday: 2, kind: 'slots', slots: [{ from: '09:00', to: '12:00' }] }] },
    });
    const open = await app.anybody().get('/de/organisations/caritas');
    expect(open.text).toContain('jetzt geöffnet');
    expect(open.text).toContain('09:00 bis 12:00 Uhr');
    app.setClock(new Date('2026-11-24T12:00:00Z'));
    expect((await app.anybody().get('/de/organisations/caritas')).text).toContain('jetzt geschlossen');
    app.setClock(null);
  });

  it('has no entry for what is not there or was archived', async () => {
    expect((await app.anybody().get('/de/organisations/nobody')).status).toBe(404);
    await app.deps.db.organisation.update({ where: { code: 'eures' }, data: { archivedAt: new Date() } });
    expect((await app.anybody().get('/de/organisations/eures')).status).toBe(404);
    expect((await help({ topic: 'ANE' })).named).not.toContain('eures');
  });
});
