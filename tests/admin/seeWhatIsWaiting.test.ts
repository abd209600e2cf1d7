import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveVersion } from '../../src/texts/commands.ts';
import { startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
beforeAll(async () => {
  portal = await startApp();
});
afterAll(() => portal.stop());

async function dashboardOf(name: string) {
  const colleague = await portal.signIn(name);
  return (await colleague.get('/staff')).text;
}

/** Number and words of each task. */
function tasksIn(html: string): Record<string, number> {
  const tasks = html.matchAll(/class="task" href="([^"]*)"><span class="task__count">([\d.,]+)<\/span>/g);
  return Object.fromEntries(
    [...tasks].map(([, href = '', count = '']) => [href, Number(count.replace('.', ''))]),
  );
}

test('partners see their invitations, their measures and the way to report a need', async () => {
  const html = await dashboardOf('bema');
  expect(html).toContain('Guten Tag, Demo-Beratung BemA');
  expect(html).toMatch(/href="\/staff\/needs\/new"/);
  expect(tasksIn(html)).toEqual({ '/staff/measures?owner=mine&amp;due=overdue': 1, '/staff/meetings': 1 });
  expect(html).toContain('Handzettel');
  expect(html).toContain('Deutschkurse und Schichtarbeit');
  expect(html).toMatch(/<a class="seat" href="\/staff" aria-current="page">Übersicht/);
});

test('coordinators see what is to be put together and what is still a draft', async () => {
  const unclustered = await portal.deps.db.needReport.count({ where: { clusterId: null } });
  expect(tasksIn(await dashboardOf('koordination'))).toMatchObject({
    '/staff/needs?cluster=no': unclustered,
    '/staff/news?state=draft': 1,
  });
});

test('coordinators see that an objection to minutes waits, and come to where it is answered', async () => {
  const meeting = await portal.deps.db.meeting.findFirstOrThrow({ where: { minutesState: 'circulated' } });
  const data = { meetingId: meeting.id, authorName: 'Gast', text: 'Es waren zwei.' };
  await portal.deps.db.minutesObjection.updateMany({ data: { state: 'noted' } });
  const address = `/staff/meetings/${meeting.id}/minutes/approval`;
  expect(tasksIn(await dashboardOf('koordination'))).not.toHaveProperty([address]);
  await portal.deps.db.minutesObjection.create({ data });
  expect(tasksIn(await dashboardOf('koordination'))).toMatchObject({ [address]: 1 });
  expect(tasksIn(await dashboardOf('bema'))).not.toHaveProperty([address]);
});

test('translators see what is outdated in their languages, editors in all, and a minor edit outdates nothing', async () => {
  const { db } = portal.deps;
  const page = await db.page.findFirstOrThrow({ where: { code: 'registration' } });
  const latest = await db.textVersion.findFirstOrThrow({
    where: { textId: page.textId, language: 'de' },
    orderBy: { number: 'desc' },
  });
  const save = (basedOn: number, minor: boolean) =>
    db.$transaction((tx) =>
      saveVersion(tx, null, {
        textId: page.textId,
        language: 'de',
        fields: latest.fields,
        status: 'published',
        basedOn,
        minor,
        now: new Date(),
      }),
    );
  await save(latest.number, true);
  const empty = await dashboardOf('uebersetzung');
  expect(tasksIn(empty)).toEqual({});
  expect(empty).toContain('Für Sie ist gerade nichts zu tun');
  expect(empty).not.toContain('Bedarf melden');

  await save(latest.number + 1, false);
  const address = (language: string) => `/staff/texts?language=${language}&amp;state=outdated`;
  expect(tasksIn(await dashboardOf('uebersetzung'))).toEqual({ [address('bg')]: 1, [address('ro')]: 1 });
  const editor = tasksIn(await dashboardOf('redaktion'));
  for (const language of ['bg', 'hu', 'pl', 'ro']) expect(editor[address(language)]).toBe(1);
});

test('the pages stay within their number of queries', async () => {
  let colleague = await portal.signIn('redaktion');
  const statements: string[] = [];
  const { pool } = portal.deps;
  const connections = new Set<unknown>();
  pool.on('acquire', (client) => {
    if (connections.has(client)) return;
    connections.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [first] = args;
        statements.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
        return query(...args);
      },
    });
  });
  const within = async (path: string, most: number) => {
    statements.length = 0;
    expect((await colleague.get(path)).status).toBe(200);
    const asked = statements.filter((text) => /^\s*(SELECT|WITH)/i.test(text));
    expect(asked.length, `${path}\n${asked.join('\n')}`).toBeLessThanOrEqual(most);
    expect(asked.length).toBeGreaterThan(0);
  };
  await within('/staff', 8);
  await within('/staff/measures', 8);
  await within('/staff/news/new', 8);
  await within('/de/news', 3);
  const { db } = portal.deps;
  const { slug, id } = await db.newsItem.findFirstOrThrow({ where: { state: 'published' } });
  await within(`/de/news/${slug}`, 3);
  await within(`/staff/news/${id}`, 8);
  const measure = await db.measure.findFirstOrThrow({ where: { notes: { some: {} } } });
  await within(`/staff/measures/${measure.id}`, 8);
  colleague = await portal.signIn('koordination');
  const meeting = await db.meeting.findFirstOrThrow({ where: { minutesState: 'draft' } });
  await within(`/staff/meetings/${meeting.id}/minutes`, 8);
});
