import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
beforeAll(async () => {
  portal = await startApp();
  bema = await portal.signIn('bema');
});
afterAll(() => portal.stop());

const need = {
  topic: 'LOHN',
  subtopics: ['LOHN4'],
  place: 'zeitz',
  outcome: 'noOffer',
  language: 'bg',
  nationalityGroup: 'bg',
  household: 'family',
  sector: 'logistics',
  barriers: ['language', 'cost'],
  channel: 'phone',
  sourceType: 'observation',
  month: new Date().toISOString().slice(0, 7),
  urgency: 'normal',
  count: '2',
};

function log(fields: Record<string, string | string[]> = {}) {
  return bema.submit('/staff/needs/new', { ...need, ...fields }, '/staff/needs');
}

async function logged(fields: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await log(fields);
  expect(answer.status).toBe(303);
  return String(answer.headers.location).split('/').at(-1) ?? '';
}

describe('logging a need', () => {
  test('leads to the report, says so, and shows what is still to come', async () => {
    const id = await logged();
    expect((await bema.get(`/staff/needs/logged/${id}`)).text).toContain('Der Bedarf ist gemeldet');
    const page = await bema.get(`/staff/needs/${id}`);
    expect(page.status).toBe(200);
    for (const words of [
      'Abzüge für Unterkunft, Transport oder Kleidung',
      'kein Angebot vorhanden',
      'Bulgarisch',
      'Demo-Beratung BemA',
      'Noch in keiner Häufung',
      'Noch kein Ergebnis veröffentlicht',
      `/staff/needs/new?like=${id}`,
    ]) {
      expect(page.text).toContain(words);
    }
    const row = await portal.deps.db.needReport.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      topic: 'LOHN',
      place: 'zeitz',
      count: 2,
      demo: false,
      barriers: ['language', 'cost'],
    });
    expect(row.month.toISOString()).toBe(`${need.month}-01T00:00:00.000Z`);
    const audited = await portal.deps.db.auditEvent.findFirst({
      where: { recordId: id, action: 'need.log' },
    });
    expect(audited?.personName).toBe('Demo-Beratung BemA');
  });

  test('offers no field for persons, and for words only the note that is checked', async () => {
    const { text } = await bema.get('/staff/needs/new');
    const main = text.slice(text.indexOf('<form class="form"'), text.lastIndexOf('</form>'));
    expect(main.match(/<textarea[^>]* name="\w+"/g)).toEqual([expect.stringMatching(/name="note"$/)]);
    expect(main).not.toContain('type="text"');
    expect(text).toContain('keine Namen');
  });

  test('the next entry begins with the last choices, and with nothing said about topic and outcome', async () => {
    await logged({ place: 'naumburg', language: 'hu' });
    const { text } = await bema.get('/staff/needs/new');
    const checked = [...text.matchAll(/name="(\w+)" type="radio" value="(\w+)" checked/g)].map(
      ([, name, value]) => [name, value],
    );
    expect(Object.fromEntries(checked)).toEqual({
      place: 'naumburg',
      nationalityGroup: 'bg',
      household: 'family',
      sector: 'logistics',
      channel: 'phone',
      sourceType: 'observation',
      urgency: 'normal',
    });
    expect(text).toContain('<option value="hu" selected>Ungarisch</option>');
    expect(text).toContain('wie zuletzt: Ungarisch · Bulgarien · Familie mit Kind · Logistik');
  });

  test('who typed a name into the note learns of it at once, and who did not hears nothing', async () => {
    const note = 'Herr Kowalski erreicht die Krankenkasse nicht, Telefon 0176 5551234';
    const named = await bema.get(`/staff/needs/logged/${await logged({ note })}`);
    expect(named.text).toMatch(/In Ihrer Notiz ist markiert: [^.]*Telefonnummer/);
    const plain = await bema.get(`/staff/needs/logged/${await logged({ note: 'Kein Kurs am Abend' })}`);
    expect(plain.text).not.toContain('ist markiert');
    expect(plain.text).toContain('Bulgarisch · Bulgarien · Familie mit Kind · Logistik');
  });

  test('danger stands where it is seen, with what happens then', async () => {
    const { text } = await bema.get('/staff/needs/new');
    expect(text.indexOf('name="urgency"')).toBeLessThan(text.indexOf('id="more-people"'));
    expect(text).toContain('zuerst 112 oder 110');
  });

  test('another one like this begins as its copy', async () => {
    const id = await logged({ topic: 'KUEN', subtopics: [], outcome: 'referred' });
    const { text } = await bema.get(`/staff/needs/new?like=${id}`);
    expect(text).toMatch(/name="topic" type="radio" value="KUEN" checked/);
    expect(text).toMatch(/name="outcome" type="radio" value="referred" checked/);
  });

  test('twice sent is once logged', async () => {
    const _key = '0190e0a0-0000-7000-8000-00000000a001';
    const before = await portal.deps.db.needReport.count();
    const [first, second] = [await logged({ _key }), await logged({ _key })];
    expect(second).toBe(first);
    expect(await portal.deps.db.needReport.count()).toBe(before + 1);
  });

  test.each([
    ['topic', { topic: 'XYZ' }],
    ['topic', { topic: '' }],
    ['place', { place: 'berlin' }],
    ['outcome', { outcome: '' }],
    ['language', { language: 'rom' }],
    ['month', { month: '2019-01' }],
    ['month', { month: '2999-01' }],
    ['count', { count: '0' }],
    ['count', { count: '1e9' }],
    ['subtopics', { subtopics: ['WOH1'] }],
    ['secondaryTopics', { secondaryTopics: ['ARB', 'KUEN', 'UNF'] }],
    ['barriers', { barriers: ['religion'] }],
  ])('a wrong %s is refused and every word is kept: %j', async (field, fields) => {
    const before = await portal.deps.db.needReport.count();
    const answer = await log(fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(answer.text).toContain(`id="${field}"`);
    expect(answer.text).toMatch(/name="nationalityGroup" type="radio" value="bg" checked/);
    expect(await portal.deps.db.needReport.count()).toBe(before);
  });
});

test('everything that is missing is said at once', async () => {
  const answer = await bema.submit('/staff/needs/new', {}, '/staff/needs');
  expect(answer.status).toBe(422);
  for (const field of ['topic', 'place', 'outcome']) expect(answer.text).toContain(`href="#${field}"`);
});

describe('who sees a report', () => {
  test('another organisation finds nothing there, the coordinators everything', async () => {
    const id = await logged();
    const caritas = await portal.signIn('caritas');
    for (const path of [`/staff/needs/${id}`, `/staff/needs/${id}/edit`, `/staff/needs/new?like=${id}`]) {
      expect((await caritas.get(path)).status).toBe(404);
    }
    expect((await caritas.submit('/staff/needs/new', {}, `/staff/needs/${id}/deletion`)).status).toBe(404);
    expect((await caritas.get('/staff/needs')).text).not.toContain(id);
    const coordinator = await portal.signIn('koordination');
    expect((await coordinator.get(`/staff/needs/${id}`)).status).toBe(200);
    expect((await coordinator.get('/staff/needs')).text).toContain(id);
    expect((await coordinator.get(`/staff/needs/${id}/edit`)).status).toBe(403);
  });

  test('translators have no business here, editors read and do not write', async () => {
    const translator = await portal.signIn('uebersetzung');
    expect((await translator.get('/staff/needs')).status).toBe(404);
    const editor = await portal.signIn('redaktion');
    expect((await editor.get('/staff/needs')).status).toBe(200);
    const refused = await editor.get('/staff/needs/new');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Mitarbeitende der Partnerorganisationen');
  });

  test('an address that names no report is a 404', async () => {
    expect((await bema.get('/staff/needs/nonsense')).status).toBe(404);
    expect((await bema.get('/staff/needs/0190e0a0-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('mending a report', () => {
  test('changes it, and a lost race shows both versions', async () => {
    const id = await logged();
    const path = `/staff/needs/${id}`;
    expect((await bema.submit(`${path}/edit`, { ...need, place: 'naumburg' }, path)).status).toBe(303);
    const late = await bema.submit(`${path}/edit`, { ...need, place: 'other', version: '1' }, path);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Inzwischen gespeicherte Fassung');
    expect(late.text).toMatch(/name="place" type="radio" value="other" checked/);
    expect((await portal.deps.db.needReport.findUniqueOrThrow({ where: { id } })).place).toBe('naumburg');
  });

  test('deletes it while it stands in no cluster', async () => {
    const id = await logged();
    expect((await bema.submit(`/staff/needs/${id}/edit`, {}, `/staff/needs/${id}/deletion`)).status).toBe(
      303,
    );
    expect((await bema.get(`/staff/needs/${id}`)).status).toBe(404);
    const kept = await portal.deps.db.needReport.findFirstOrThrow({
      where: { clusterId: { not: null }, reporter: { email: 'bema@ubu.example' } },
    });
    expect((await bema.submit('/staff/needs/new', {}, `/staff/needs/${kept.id}/deletion`)).status).toBe(403);
    expect((await bema.get(`/staff/needs/${kept.id}/edit`)).status).toBe(403);
  });
});

describe('the list', () => {
  test('keeps its filters in the address, page after page, and tells every report once', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/staff/needs?topic=LOHN&outcome=solved';
    const coordinator = await portal.signIn('koordination');
    const expected = await portal.deps.db.needReport.count({ where: {} });
    path = '/staff/needs';
    while (path) {
      const { text } = await coordinator.get(path);
      seen.push(...[...text.matchAll(/href="\/staff\/needs\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''));
      path = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(expected);
  });

  test('shows what it is narrowed to, and nothing else', async () => {
    const { text } = await bema.get('/staff/needs?topic=LOHN&cluster=no');
    expect(text).toContain('Filter entfernen:');
    expect(text).toContain('href="/staff/needs?cluster=no"');
    const shown = [...text.matchAll(/href="\/staff\/needs\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
    const rows = await portal.deps.db.needReport.findMany({ where: { id: { in: shown } } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ topic, clusterId }) => topic === 'LOHN' && clusterId === null)).toBe(true);
  });
});
