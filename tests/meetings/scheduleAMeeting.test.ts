import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let koordination: Colleague;
let bema: Colleague;
let bodyId: string;

beforeAll(async () => {
  app = await startApp();
  koordination = await app.signIn('koordination');
  bema = await app.signIn('bema');
  bodyId = (await app.deps.db.body.findUniqueOrThrow({ where: { code: 'round-table' } })).id;
});
afterAll(() => app.stop());
beforeEach(() => app.setClock(null));

const fields = (changes: Record<string, string> = {}) => ({
  title: 'Runder Tisch im Januar',
  bodyId,
  audience: 'staff',
  date: '2031-01-15',
  start: '10:00',
  end: '12:00',
  place: 'Rathaus Weißenfels',
  town: 'weissenfels',
  onlineUrl: '',
  publicTitle: '',
  publicDescription: '',
  ...changes,
});

async function draft(changes: Record<string, string> = {}): Promise<string> {
  const answer = await koordination.submit('/staff/meetings/new', fields(changes), '/staff/meetings');
  expect(answer.status, answer.text).toBe(303);
  return answer.headers.location as string;
}

const idOf = (path: string) => path.split(/[/#]/)[3] as string;
const stored = (path: string) => app.deps.db.meeting.findUniqueOrThrow({ where: { id: idOf(path) } });

describe('a coordinator', () => {
  test('plans a meeting with nothing but a title, and the page says what is missing', async () => {
    const path = await draft({ title: 'Erst einmal ein Titel', date: '', start: '', end: '', place: '' });
    const { text } = await koordination.get(path);
    expect(text).toContain('Der Entwurf ist gespeichert');
    expect(text).toContain('Termin und Ort festlegen');
    expect(text).not.toContain('>Treffen ansetzen</span></button>');
    const refused = await koordination.submit(path, {}, `${path}/schedule`);
    expect(refused.status).toBe(409);
    expect((await stored(path)).state).toBe('draft');
  });

  test('is asked for the date alone when the place is known, and discards a draft', async () => {
    const path = await draft({ title: 'Kommt nicht zustande', date: '', start: '', end: '' });
    const { text } = await koordination.get(path);
    expect(text).toContain('Termin festlegen');
    expect(text).not.toContain('Treffen absagen');
    expect((await koordination.get(`${path}/cancellation`)).text).toContain('Entwurf verwerfen');
    const answer = await koordination.submit(`${path}/cancellation`, {});
    expect(answer.headers.location).toBe('/staff/meetings');
    expect((await koordination.get('/staff/meetings')).text).toContain('Der Entwurf ist verworfen.');
    expect((await stored(path)).state).toBe('cancelled');
  });

  test('schedules it once time and place are known; the times are those of Berlin', async () => {
    const path = await draft({ title: 'Sommertreffen', date: '2031-07-16' });
    expect((await stored(path)).startsAt?.toISOString()).toBe('2031-07-16T08:00:00.000Z');
    const answer = await koordination.submit(path, {}, `${path}/schedule`);
    expect(answer.status).toBe(303);
    expect((await stored(path)).state).toBe('scheduled');
    const { text } = await koordination.get(path);
    expect(text).toContain('Mittwoch, 16. Juli 2031, 10:00 bis 12:00 Uhr');
    expect(text).toContain('Das Treffen ist angesetzt');
    expect((await koordination.get('/staff/meetings')).text).toContain('Sommertreffen');
  });

  test.each([
    ['ends before it begins', { end: '09:00' }, 'Das Ende liegt vor dem Beginn'],
    ['has no title', { title: ' ' }, 'Geben Sie dem Treffen einen Titel'],
    ['has half a time', { start: '' }, 'Geben Sie an, wann das Treffen beginnt'],
    ['is on no day', { date: '2031-02-30' }, 'Das ist kein Tag im Kalender'],
    ['is of no body', { bodyId: 'x' }, 'Wählen Sie, welches Gremium'],
    ['is public without words', { audience: 'public' }, 'braucht einen öffentlichen Titel'],
    ['has a strange link', { onlineUrl: 'javascript:alert(1)' }, 'Ein Link beginnt mit https://'],
  ])('is told when the meeting %s', async (_name, changes, sentence) => {
    const before = await app.deps.db.meeting.count();
    const answer = await koordination.submit(
      '/staff/meetings/new',
      fields({ place: 'Ort, der stehen bleibt', date: '2031-03-05', ...changes }),
      '/staff/meetings',
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain('Ort, der stehen bleibt');
    expect(await app.deps.db.meeting.count()).toBe(before);
  });

  test('is warned of a second meeting of the body at the same time, and can want it', async () => {
    await draft({ title: 'Das erste', date: '2031-04-02' });
    const second = fields({ title: 'Das zweite', date: '2031-04-02', start: '11:30', end: '13:00' });
    const warned = await koordination.submit('/staff/meetings/new', second, '/staff/meetings');
    expect(warned.status).toBe(422);
    expect(warned.text).toContain('Das erste');
    const confirmed = await koordination.submit(
      '/staff/meetings/new',
      { ...second, overlapConfirmed: 'on' },
      '/staff/meetings',
    );
    expect(confirmed.status).toBe(303);
    const after = { ...second, title: 'Das dritte', start: '12:00', overlapConfirmed: '' };
    const other = await app.deps.db.body.findUniqueOrThrow({ where: { code: 'wg-information' } });
    expect(
      (await koordination.submit('/staff/meetings/new', { ...after, bodyId: other.id }, '/staff/meetings'))
        .status,
    ).toBe(422);
  });

  test('sends the form twice and has one meeting', async () => {
    const { text } = await koordination.get('/staff/meetings/new');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
    const body = new URLSearchParams({
      ...fields({ title: 'Nur einmal', date: '2031-05-07' }),
      _csrf: hidden('_csrf'),
      _key: hidden('_key'),
    }).toString();
    const [first, second] = await Promise.all(
      [1, 2].map(() => koordination.agent.post('/staff/meetings').type('form').send(body)),
    );
    expect(first?.status).toBe(303);
    expect(second?.headers.location).toBe(first?.headers.location);
    expect(await app.deps.db.meeting.count({ where: { title: 'Nur einmal' } })).toBe(1);
  });

  test('loses no words when a colleague saved in the meantime', async () => {
    const path = await draft({ title: 'Zu zweit', date: '2031-06-04' });
    const old = await stored(path);
    await koordination.submit(`${path}/edit`, fields({ title: 'Von der Kollegin', date: '2031-06-04' }));
    const late = await koordination.submit(`${path}/edit`, {
      ...fields({ title: 'Von mir', date: '2031-06-04' }),
      version: String(old.version),
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('value="Von mir"');
    expect(late.text).toContain('Von der Kollegin');
    expect((await stored(path)).title).toBe('Von der Kollegin');
    const again = await koordination.submit(`${path}/edit`, fields({ title: 'Von mir', date: '2031-06-04' }));
    expect(again.status).toBe(303);
    expect((await stored(path)).title).toBe('Von mir');
  });

  test('writes the agenda, whose clock runs along, and moves its items', async () => {
    const path = await draft({ title: 'Mit Tagesordnung', date: '2031-09-03' });
    for (const [title, minutes] of [
      ['Begrüßung', '10'],
      ['Wohnen', '45'],
      ['Ausblick', '20'],
    ] as const) {
      const answer = await koordination.submit(
        `${path}/agenda/new`,
        { title, minutes, visibility: 'internal' },
        `${path}/agenda`,
      );
      expect(answer.status, answer.text).toBe(303);
    }
    const titles = async () =>
      [
        ...(await koordination.get(path)).text.matchAll(/agenda__time">([^<]+)<[\s\S]*?<a [^>]*>([^<]+)</g),
      ].map(([, time, title]) => `${time} ${title}`);
    expect(await titles()).toEqual(['10:00 Begrüßung', '10:10 Wohnen', '10:55 Ausblick']);
    const last = await app.deps.db.agendaItem.findFirstOrThrow({
      where: { meetingId: idOf(path), title: 'Ausblick' },
    });
    await koordination.submit(path, { direction: 'up' }, `${path}/agenda/${last.id}/position`);
    expect(await titles()).toEqual(['10:00 Begrüßung', '10:10 Ausblick', '10:30 Wohnen']);
    await koordination.submit(`${path}/agenda/${last.id}`, {}, `${path}/agenda/${last.id}/removal`);
    expect(await titles()).toEqual(['10:00 Begrüßung', '10:10 Wohnen']);
    expect(
      (
        await koordination.submit(
          `${path}/agenda/new`,
          { title: '', minutes: '0', visibility: 'internal' },
          `${path}/agenda`,
        )
      ).status,
    ).toBe(422);
  });

  test('puts a cluster on the agenda in one step; a second time changes nothing', async () => {
    const path = await draft({ title: 'Mit Häufung', date: '2031-10-01' });
    const cluster = await app.deps.db.needCluster.findFirstOrThrow({
      where: { title: 'Bei Terminen fehlt Sprachmittlung' },
    });
    const put = () =>
      koordination.submit(
        `/staff/clusters/${cluster.id}/agenda`,
        { meetingId: idOf(path) },
        `/staff/clusters/${cluster.id}/agenda`,
      );
    const answer = await put();
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`${path}#agenda`);
    expect((await koordination.get(path)).text).toContain('mit seinen heutigen Zahlen');
    await put();
    const items = await app.deps.db.agendaItem.findMany({ where: { clusterId: cluster.id } });
    expect(items).toHaveLength(1);
    expect(items[0]?.snapshot).toMatchObject({ reports: 11 });
    expect((await app.deps.db.needCluster.findUniqueOrThrow({ where: { id: cluster.id } })).state).toBe(
      'onAgenda',
    );

    await app.deps.db.needReport.updateMany({
      where: {
        id: {
          in: (await app.deps.db.needReport.findMany({ where: { clusterId: null }, take: 2 })).map(
            ({ id }) => id,
          ),
        },
      },
      data: { clusterId: cluster.id },
    });
    const { text } = await koordination.get(path);
    expect(text).toContain('11 Meldungen');
    expect(text).toContain('Heute: 13 Meldungen');

    await koordination.submit(`${path}/agenda/${items[0]?.id}`, {}, `${path}/agenda/${items[0]?.id}/removal`);
    expect((await app.deps.db.needCluster.findUniqueOrThrow({ where: { id: cluster.id } })).state).toBe(
      'open',
    );
  });

  test('does it once even when two colleagues click at the same moment', async () => {
    const path = await draft({ title: 'Zwei Klicks', date: '2031-11-05' });
    const cluster = await app.deps.db.needCluster.findFirstOrThrow({
      where: { title: 'Kein Kitaplatz für neu zugezogene Kinder' },
    });
    await Promise.all(
      [1, 2, 3].map(() =>
        koordination.submit(`/staff/clusters/${cluster.id}/agenda`, { meetingId: idOf(path) }),
      ),
    );
    expect(await app.deps.db.agendaItem.count({ where: { clusterId: cluster.id } })).toBe(1);
  });
});

describe('a colleague of a partner organisation', () => {
  test('sees only meetings they were invited to, and cannot change them', async () => {
    const path = await draft({ title: 'Nicht für BemA', date: '2031-12-03' });
    await koordination.submit(path, {}, `${path}/schedule`);
    expect((await bema.get(path)).status).toBe(404);
    const { text } = await bema.get('/staff/meetings');
    expect(text).not.toContain('Nicht für BemA');
    expect(text).toContain('Deutschkurse und Schichtarbeit');

    const winter = await app.deps.db.meeting.findFirstOrThrow({
      where: { title: { contains: 'Schichtarbeit' } },
    });
    const page = await bema.get(`/staff/meetings/${winter.id}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('Puffer');
    expect(page.text).not.toContain('/edit"');
    expect((await bema.get(`/staff/meetings/${winter.id}/edit`)).status).toBe(403);
    expect((await bema.get('/staff/meetings/new')).status).toBe(403);
    expect((await bema.get(`/staff/meetings/${winter.id}/invitations`)).status).toBe(403);
    const refused = await bema.submit(
      `/staff/meetings/${winter.id}`,
      {},
      `/staff/meetings/${winter.id}/cancellation`,
    );
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Koordination');
  });
});

test.each([
  '/staff/meetings/x',
  '/staff/meetings/0193a0a0-0000-7000-8000-000000000000',
  '/staff/meetings/x/edit',
])('%s is not there', async (path) => {
  expect((await koordination.get(path)).status).toBe(404);
});
