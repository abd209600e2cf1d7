import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeFile } from '../../src/core/files/store.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { type PlannedMeeting, planMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let bema: Colleague;

beforeAll(async () => {
  app = await startApp();
  koordination = await app.signIn('koordination');
  bema = await app.signIn('bema');
});
afterAll(() => app.stop());

const itemsOf = (meeting: PlannedMeeting) =>
  app.deps.db.agendaItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: { position: 'asc' },
  });

async function add(meeting: PlannedMeeting, fields: Record<string, string>) {
  const item = { minutes: '15', visibility: 'internal', ...fields };
  return koordination.submit(`${meeting.path}/agenda/new`, item, `${meeting.path}/agenda`);
}

async function added(meeting: PlannedMeeting, fields: Record<string, string>) {
  const answer = await add(meeting, fields);
  expect(answer.status, answer.text).toBe(303);
  const where = { meetingId: meeting.id, title: fields.title ?? '' };
  return app.deps.db.agendaItem.findFirstOrThrow({ where });
}

/** What the page of the meeting shows: time, number and title of each item. */
async function shown(meeting: PlannedMeeting) {
  const { text } = await koordination.get(meeting.path);
  const lines = text.matchAll(
    /agenda__time">([^<]+)<[\s\S]*?agenda__title">(?:<span class="agenda__number">([^<]*)<\/span> )?<a [^>]*>([^<]+)</g,
  );
  return [...lines].map(([, time, number, title]) => `${time} ${number ?? '-'} ${title}`);
}

const move = (meeting: PlannedMeeting, id: string, fields: Record<string, string>) =>
  koordination.submit(meeting.path, fields, `${meeting.path}/agenda/${id}/position`);

describe('items and their parts', () => {
  let meeting: PlannedMeeting;
  beforeAll(async () => {
    meeting = await planMeeting(app, koordination, { title: 'Mit Teilen', date: '2031-02-05' });
    await added(meeting, { title: 'Begrüßung', minutes: '10' });
    const wages = await added(meeting, { title: 'Löhne', minutes: '40' });
    await added(meeting, { title: 'Abzüge', minutes: '30', parentId: wages.id });
    await added(meeting, { title: 'Überstunden', minutes: '30', parentId: wages.id });
    await added(meeting, { title: 'Ausblick', minutes: '60', visibility: 'hidden' });
  });

  test('run by the clock, with numbers, and say what does not fit', async () => {
    expect(await shown(meeting)).toEqual([
      '10:00 1. Begrüßung',
      '10:10 2. Löhne',
      '10:10 2.1 Abzüge',
      '10:40 2.2 Überstunden',
      '11:10 - Ausblick',
    ]);
    const { text } = await koordination.get(meeting.path);
    expect(text).toContain('Die Teile dauern zusammen 20 Minuten länger als die 40 Minuten');
    expect(text).toContain('Die Tagesordnung ist 10 Minuten länger als das Treffen.');
    expect(await htmlFaults(text)).toEqual([]);
  });

  test('move up, down, out of an item and into another one by buttons', async () => {
    const [, , deductions, overtime] = await itemsOf(meeting);
    const step = async (id: string | undefined, direction: string) => {
      const answer = await move(meeting, id ?? '', { direction });
      expect(answer.headers.location).toBe(`${meeting.path}#item-${id}`);
    };
    await step(overtime?.id, 'up');
    expect((await shown(meeting)).slice(2, 4)).toEqual(['10:10 2.1 Überstunden', '10:40 2.2 Abzüge']);
    await step(deductions?.id, 'out');
    expect((await shown(meeting))[3]).toBe('10:50 3. Abzüge');
    await step(deductions?.id, 'in');
    expect((await shown(meeting))[3]).toBe('10:40 2.2 Abzüge');
  });

  test('move by hand to a place, and not where parts of parts would be', async () => {
    const before = await itemsOf(meeting);
    const wages = before.find(({ title }) => title === 'Löhne');
    const welcome = before.find(({ title }) => title === 'Begrüßung');
    await move(meeting, welcome?.id ?? '', { parentId: wages?.id ?? '', index: '1' });
    expect(await shown(meeting)).toEqual([
      '10:00 1. Löhne',
      '10:00 1.1 Überstunden',
      '10:30 1.2 Begrüßung',
      '10:40 1.3 Abzüge',
      '11:10 - Ausblick',
    ]);
    const outlook = before.find(({ title }) => title === 'Ausblick');
    await move(meeting, wages?.id ?? '', { parentId: outlook?.id ?? '', index: '0' });
    expect((await koordination.get(meeting.path)).text).toContain('„Löhne“ kann dort nicht stehen.');
    await move(meeting, welcome?.id ?? '', { parentId: '', index: '0' });
    expect((await shown(meeting))[0]).toBe('10:00 1. Begrüßung');
  });

  test('stay where they are when somebody else moved them first', async () => {
    const before = await shown(meeting);
    const [first, second] = await itemsOf(meeting);
    const stale = await move(meeting, first?.id ?? '', { direction: 'down', seen: 'another-order' });
    expect(stale.status).toBe(303);
    const { text } = await koordination.get(meeting.path);
    expect(text).toContain(
      '„Begrüßung“ wurde nicht verschoben: Die Tagesordnung hat sich inzwischen geändert.',
    );
    expect(await shown(meeting)).toEqual(before);
    const audits = { recordId: meeting.id, action: 'agenda.move' };
    const moves = await app.deps.db.auditEvent.count({ where: audits });
    // Two people who saw the same order: the second one's move is not what they meant any more.
    const seen = /name="seen" value="([^"]+)"/.exec(text)?.[1] ?? '';
    await Promise.all([
      move(meeting, first?.id ?? '', { parentId: '', index: '1', seen }),
      move(meeting, second?.id ?? '', { parentId: '', index: '0', seen }),
    ]);
    expect(await app.deps.db.auditEvent.count({ where: audits })).toBe(moves + 1);
  });

  test('of a removed item become items of their own', async () => {
    const wages = (await itemsOf(meeting)).find(({ title }) => title === 'Löhne');
    const path = `${meeting.path}/agenda/${wages?.id}`;
    expect((await koordination.get(path)).text).toContain('Seine Teile bleiben');
    await koordination.submit(path, {}, `${path}/removal`);
    const left = await itemsOf(meeting);
    expect(left.map(({ parentId }) => parentId)).toEqual([null, null, null, null]);
    expect(left.map(({ title }) => title)).toContain('Überstunden');
  });
});

describe('who sees an item', () => {
  test('a part is lowered with its item, and never raised above it', async () => {
    const meeting = await planMeeting(app, koordination, { title: 'Sichtbar', date: '2031-02-06' });
    const above = await added(meeting, { title: 'Oben', visibility: 'public' });
    const part = await added(meeting, { title: 'Teil', visibility: 'public', parentId: above.id });
    const path = `${meeting.path}/agenda/${above.id}`;
    await koordination.submit(path, { title: 'Oben', minutes: '15', visibility: 'hidden' });
    expect((await koordination.get(meeting.path)).text).toContain(
      'Ein Teil davon ist jetzt ebenfalls verborgen.',
    );
    expect((await itemsOf(meeting)).map(({ visibility }) => visibility)).toEqual(['hidden', 'hidden']);
    const raised = await koordination.submit(`${meeting.path}/agenda/${part.id}`, {
      title: 'Teil',
      minutes: '15',
      visibility: 'internal',
      parentId: above.id,
    });
    expect(raised.status).toBe(422);
    expect(raised.text).toContain('Der Punkt darüber ist verborgen.');
    const other = await added(meeting, { title: 'Daneben', visibility: 'internal' });
    await move(meeting, other.id, { parentId: above.id, index: '0' });
    expect((await koordination.get(meeting.path)).text).toContain(
      'Teil eines Punkts, den weniger Menschen sehen',
    );
  });

  test('the public page shows no word that is not meant for it', async () => {
    const open = await scheduleMeeting(app, koordination, {
      title: 'Internes Treffen',
      audience: 'public',
      date: '2031-02-12',
      publicTitle: 'Offenes Treffen',
    });
    const { slug } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: open.id } });
    const page = async () => (await app.anybody().get(`/de/meetings/${slug}`)).text;
    const refused = await add(open, { title: 'Streit mit Firma X', visibility: 'public' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ein öffentlicher Punkt braucht einen öffentlichen Titel.');
    const same = await add(open, {
      title: 'Streit',
      visibility: 'public',
      publicTitle: ' streit ',
      internalText: 'Nur unter uns',
      publicText: 'nur unter uns',
    });
    expect(same.text).toContain('Der öffentliche Titel ist derselbe wie der interne.');
    expect(same.text).toContain('Die öffentliche Beschreibung ist dieselbe wie die interne.');
    await added(open, {
      title: 'Streit mit Firma X',
      visibility: 'public',
      publicTitle: 'Faire Arbeit',
      internalText: 'Nur unter uns',
      publicText: 'Worum es allen geht',
    });
    expect(await page()).toContain('Faire Arbeit');
    expect(await page()).toContain('Worum es allen geht');
    for (const secret of ['Firma X', 'Nur unter uns', 'Aussprache', 'Puffer', 'Internes Treffen']) {
      expect(await page()).not.toContain(secret);
    }
    const news = await app.deps.db.newsItem.findFirstOrThrow({ where: { state: 'published' } });
    const link = `/de/news/${news.slug}"`;
    expect(await page()).not.toContain(link);
    await app.deps.db.newsItem.update({ where: { id: news.id }, data: { meetingId: open.id } });
    expect(await page()).toContain(link);
    // Whatever got into the database, an internal title does not get out.
    await app.deps.db.agendaItem.updateMany({
      where: { meetingId: open.id, title: 'Streit mit Firma X' },
      data: { publicTitle: '' },
    });
    expect(await page()).not.toContain('Firma X');
  });

  test('a meeting is announced only once its public items have words of their own', async () => {
    const draft = await planMeeting(app, koordination, {
      title: 'Bald offen',
      audience: 'public',
      date: '2031-02-13',
      publicTitle: 'Für alle',
    });
    const item = await added(draft, { title: 'Intern benannt', visibility: 'public' });
    expect((await koordination.get(draft.path)).text).toContain(
      'Ein öffentlicher Punkt hat noch keinen eigenen öffentlichen Titel.',
    );
    const tooEarly = await koordination.submit(draft.path, {}, `${draft.path}/schedule`);
    expect(tooEarly.status).toBe(409);
    await koordination.submit(`${draft.path}/agenda/${item.id}`, {
      title: 'Intern benannt',
      minutes: '15',
      visibility: 'public',
      publicTitle: 'Für alle benannt',
    });
    expect((await koordination.submit(draft.path, {}, `${draft.path}/schedule`)).status).toBe(303);
  });
});

describe('what an item deals with', () => {
  const path = (meeting: PlannedMeeting, id: string) => `${meeting.path}/agenda/${id}`;

  test('a cluster keeps its figures of today, a measure and a material lead to their pages', async () => {
    const meeting = await planMeeting(app, koordination, { title: 'Gegenstände', date: '2031-02-19' });
    const cluster = await app.deps.db.needCluster.findFirstOrThrow({ where: { state: 'open' } });
    const measure = await app.deps.db.measure.findFirstOrThrow({ where: { state: 'open' } });
    const material = await app.deps.db.material.findFirstOrThrow();
    const first = await added(meeting, { title: 'Häufung', about: `cluster:${cluster.id}` });
    expect(first.snapshot).toMatchObject({ reports: expect.any(Number), at: expect.any(String) });
    await added(meeting, { title: 'Maßnahme', about: `measure:${measure.id}` });
    await added(meeting, { title: 'Blatt', about: `material:${material.id}` });
    const { text } = await koordination.get(meeting.path);
    expect(text).toContain(`href="/staff/measures/${measure.id}"`);
    expect(text).toContain(`href="/de/materials/${material.slug}"`);
    expect(text).toContain('als die Häufung auf die Tagesordnung kam');
    const state = async () =>
      (await app.deps.db.needCluster.findUniqueOrThrow({ where: { id: cluster.id } })).state;
    expect(await state()).toBe('onAgenda');
    const twice = await add(meeting, { title: 'Noch einmal', about: `cluster:${cluster.id}` });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Diese Häufung steht schon auf der Tagesordnung');
    await koordination.submit(path(meeting, first.id), {
      title: 'Häufung',
      minutes: '15',
      visibility: 'internal',
      about: '',
    });
    expect(await state()).toBe('open');
  });

  test('open measures of the body are listed live with owner, day and what is overdue', async () => {
    const meeting = await planMeeting(app, koordination, { title: 'Maßnahmen zuerst', date: '2031-02-20' });
    await added(meeting, { title: 'Stand der Maßnahmen', about: 'measures' });
    const measure = await app.deps.db.measure.findFirstOrThrow({
      where: { state: 'open', agendaItem: { meeting: { body: { code: 'round-table' } } } },
    });
    await app.deps.db.measure.update({ where: { id: measure.id }, data: { due: new Date('2020-01-01') } });
    const { text } = await koordination.get(meeting.path);
    expect(text).toContain(`href="/staff/measures/${measure.id}"`);
    expect(text).toContain('überfällig');
    expect(text).toContain('1. Januar 2020');
    expect((await add(meeting, { title: 'Noch einmal', about: 'measures' })).text).toContain(
      'Die offenen Maßnahmen stehen schon',
    );
  });

  test('a cluster on the agenda of an open meeting stays inside, and the coordinator is told so', async () => {
    const open = await planMeeting(app, koordination, {
      title: 'Offen mit Häufung',
      audience: 'public',
      date: '2031-02-21',
      publicTitle: 'Alle',
    });
    const cluster = await app.deps.db.needCluster.findFirstOrThrow({ where: { state: 'open' } });
    await koordination.submit(`/staff/clusters/${cluster.id}/agenda`, { meetingId: open.id });
    expect((await koordination.get(open.path)).text).toContain('Niemand außerhalb sieht den Punkt');
    expect((await itemsOf(open))[0]).toMatchObject({ visibility: 'internal', publicTitle: '' });
  });
});

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  let meeting: PlannedMeeting;
  let form: string;
  beforeAll(async () => {
    meeting = await scheduleMeeting(app, koordination, {
      title: 'Mit Dateien',
      audience: 'public',
      date: '2031-02-26',
      publicTitle: 'Treffen mit Unterlagen',
    });
    form = `${meeting.path}/agenda/${(await itemsOf(meeting))[0]?.id}`;
  });

  async function upload(bytes: Buffer, filename: string, token?: string) {
    const { text } = await koordination.get(form);
    const csrf = token ?? /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return koordination.agent
      .post(`${form}/attachments`)
      .field('_csrf', csrf)
      .attach('file', bytes, { filename });
  }
  const attachments = () =>
    app.deps.db.agendaAttachment.findMany({ where: { agendaItem: { meetingId: meeting.id } } });

  test('are attached once, under a clean name, and are not served to everybody who knows the bytes', async () => {
    const answer = await upload(pdf, '../Plan\u202efdp.exe');
    expect(answer.status, answer.text).toBe(303);
    await upload(pdf, 'Plan.pdf');
    const [attachment, ...others] = await attachments();
    expect(others).toEqual([]);
    expect(attachment?.name).toBe('Plan fdp.exe.pdf');
    const file = await koordination.get(`${form}/attachments/${attachment?.id}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(file.headers['cache-control']).toContain('no-store');
    expect(file.body).toEqual(pdf);
    expect((await app.anybody().get(`/files/${attachment?.sha256}/Plan.pdf`)).status).toBe(404);
    expect((await bema.get(`${form}/attachments/${attachment?.id}`)).status).toBe(404);
  });

  test('of public items are on the public page, until the item is not public any more', async () => {
    const { slug } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    const page = await app.anybody().get(`/de/meetings/${slug}`);
    const href = new RegExp(`href="(/de/meetings/${slug}/attachments/[^"]+)"`).exec(page.text)?.[1] ?? '';
    const file = await app.anybody().get(href);
    expect(file.body).toEqual(pdf);
    expect(file.headers['set-cookie']).toBeUndefined();
    const where = { meetingId: meeting.id, visibility: 'public' } as const;
    await app.deps.db.agendaItem.updateMany({ where, data: { visibility: 'internal' } });
    expect((await app.anybody().get(href)).status).toBe(404);
    expect((await app.anybody().get(`/de/meetings/${slug}`)).text).not.toContain('Plan fdp');
  });

  test('are read by those who are invited, but not where the item is hidden', async () => {
    const person = await app.deps.db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
    await koordination.submit(`${meeting.path}/invitations`, { people: person.id });
    await sendInvitations(koordination, meeting);
    const [attachment] = await attachments();
    expect((await bema.get(`${form}/attachments/${attachment?.id}`)).status).toBe(200);
    await app.deps.db.agendaItem.updateMany({
      where: { id: attachment?.agendaItemId ?? '' },
      data: { visibility: 'hidden' },
    });
    expect((await bema.get(`${form}/attachments/${attachment?.id}`)).status).toBe(404);
    expect((await bema.submit(form, {}, `${form}/attachments`)).status).toBeGreaterThanOrEqual(403);
  });

  test.each([
    ['too large', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'gross.pdf', 'größer als 10 MB'],
    [
      'a page with a script',
      Buffer.from('<html><script>alert(1)</script>'),
      'bild.png',
      'Diese Art von Datei',
    ],
    ['a program', Buffer.from('MZ\x90\x00\x03'), 'rechnung.pdf', 'Diese Art von Datei'],
    ['empty', Buffer.alloc(0), 'leer.pdf', 'Diese Art von Datei'],
  ])('are refused when %s', async (_name, bytes, filename, said) => {
    const before = await app.deps.db.file.count();
    const answer = await upload(bytes, filename);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(said);
    expect(await app.deps.db.file.count()).toBe(before);
  });

  test('are refused without a file and without the token of the form', async () => {
    expect((await upload(pdf, 'x.pdf', 'wrong')).status).toBe(403);
    const { text } = await koordination.get(form);
    const csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const empty = await koordination.agent.post(`${form}/attachments`).field('_csrf', csrf);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Wählen Sie eine Datei.');
    const stranger = await app
      .anybody()
      .post(`${form}/attachments`)
      .field('_csrf', csrf)
      .attach('file', pdf, 'x.pdf');
    expect(stranger.status).toBe(403);
  });

  test('are removed with their bytes, unless these are stored openly elsewhere', async () => {
    const [attachment] = await attachments();
    const remove = `${form}/attachments/${attachment?.id}/removal`;
    const sha256 = attachment?.sha256 ?? '';
    expect((await koordination.submit(form, {}, remove)).status).toBe(303);
    expect(await app.deps.db.file.count({ where: { sha256 } })).toBe(0);
    expect((await koordination.submit(form, {}, remove)).status).toBe(404);
    await upload(pdf, 'Plan.pdf');
    await app.deps.db.$transaction((tx) =>
      storeFile(tx, { bytes: pdf, name: 'Plan.pdf', mime: 'application/pdf' }),
    );
    expect((await app.anybody().get(`/files/${sha256}/Plan.pdf`)).status).toBe(200);
    const [again] = await attachments();
    await koordination.submit(form, {}, `${form}/attachments/${again?.id}/removal`);
    expect((await app.anybody().get(`/files/${sha256}/Plan.pdf`)).status).toBe(200);
  });
});

describe('bad input', () => {
  let meeting: PlannedMeeting;
  beforeAll(async () => {
    meeting = await planMeeting(app, koordination, { title: 'Eingaben', date: '2031-03-05' });
  });

  test.each([
    ['a title that is too long', { title: 'x'.repeat(201) }, 'Das ist zu lang.'],
    ['no minutes', { title: 'a', minutes: '0' }, 'zwischen 1 und 480'],
    ['ten hours', { title: 'a', minutes: '600' }, 'zwischen 1 und 480'],
    ['an unknown object', { title: 'a', about: 'person:1' }, 'Wählen Sie etwas aus der Liste.'],
    [
      'an object that is not there',
      { title: 'a', about: 'measure:0193a0a0-0000-7000-8000-000000000000' },
      'Wählen Sie etwas aus der Liste.',
    ],
    [
      'an organisation that is not there',
      { title: 'a', organisationId: '0193a0a0-0000-7000-8000-000000000000' },
      'Wählen Sie eine Organisation',
    ],
  ])('%s is refused with a sentence, and the words are kept', async (_name, fields, said) => {
    const answer = await add(meeting, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(said);
    expect(answer.text).toContain(`value="${fields.title}"`);
    expect(await itemsOf(meeting)).toEqual([]);
  });

  test('an item of another meeting is nowhere to be found', async () => {
    const other = await scheduleMeeting(app, koordination, { title: 'Anderes', date: '2031-03-06' });
    const [foreign] = await itemsOf(other);
    const under = await add(meeting, { title: 'Teil', parentId: foreign?.id ?? '' });
    expect(under.status).toBe(422);
    expect(under.text).toContain('Wählen Sie einen Punkt dieser Tagesordnung');
    const path = `${meeting.path}/agenda/${foreign?.id}`;
    expect((await koordination.get(path)).status).toBe(404);
    expect((await koordination.submit(meeting.path, {}, `${path}/removal`)).status).toBe(404);
    const mine = await added(meeting, { title: 'Meiner' });
    await added(meeting, { title: 'Noch einer' });
    await move(meeting, mine.id, { parentId: foreign?.id ?? '', index: '0' });
    expect((await koordination.get(meeting.path)).text).toContain('kann dort nicht stehen');
    expect((await move(meeting, mine.id, { parentId: 'x', index: '0' })).status).toBe(400);
    expect((await move(meeting, mine.id, { direction: 'sideways' })).status).toBe(400);
  });

  test('a second save from an older form loses nothing', async () => {
    const item = await added(meeting, { title: 'Zweimal offen' });
    const path = `${meeting.path}/agenda/${item.id}`;
    const fields = { minutes: '15', visibility: 'internal' };
    await koordination.submit(path, { ...fields, title: 'Erste Fassung' });
    const late = await koordination.submit(path, { ...fields, title: 'Späte Fassung', version: '1' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Erste Fassung');
    expect(late.text).toContain('Späte Fassung');
  });
});
