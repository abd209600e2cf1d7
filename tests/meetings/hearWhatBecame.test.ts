import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellOfSteps } from '../../src/meetings/steps/commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

let portal: TestApp;
let mailbox: Mailbox;
let story: Awaited<ReturnType<typeof beginStory>>;
beforeAll(async () => {
  mailbox = await startMailbox();
  portal = await startApp({ smtpUrl: mailbox.url, worker: true });
  story = await beginStory();
});
afterAll(async () => {
  await portal.stop();
  await mailbox.close();
});

const at = (day: string) => portal.setClock(new Date(`${day}T12:00:00Z`));
const told = () =>
  portal.deps.db.mail.findMany({
    where: { dedupeKey: { startsWith: `need-step:${story.clusterId}` } },
    orderBy: [{ createdAt: 'asc' }, { toAddress: 'asc' }],
  });
const lately = async (count: number) => (await told()).slice(-count);

/** A cluster with twenty reports of one person, one of somebody else, and one that came too late. */
async function beginStory() {
  const { db } = portal.deps;
  const person = (name: string) => db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });
  const [bema, caritas, late] = [
    await person('bema'),
    await person('caritas'),
    await person('migrationsagentur'),
  ];
  await db.person.update({ where: { id: caritas.id }, data: { interfaceLanguage: 'en' } });
  const cluster = await db.needCluster.create({
    data: { title: 'Briefe bleiben liegen', topic: 'LOHN', place: 'zeitz', state: 'inProgress' },
  });
  const sample = await db.needReport.findFirstOrThrow({ omit: { id: true, priority: true } });
  const report = (reporter: typeof bema, createdAt: string) => ({
    ...sample,
    clusterId: cluster.id,
    reporterId: reporter.id,
    organisationId: reporter.organisationId,
    createdAt: new Date(createdAt),
  });
  await db.needReport.createMany({
    data: [
      ...Array.from({ length: 20 }, () => report(bema, '2031-01-10T10:00:00Z')),
      report(caritas, '2031-01-11T10:00:00Z'),
      report(late, '2031-02-04T10:00:00Z'),
    ],
  });
  const body = await db.body.findUniqueOrThrow({ where: { code: 'round-table' } });
  const meeting = await db.meeting.create({
    data: {
      bodyId: body.id,
      title: 'GEHEIMES TREFFEN',
      slug: 'geheimes-treffen',
      state: 'held',
      startsAt: new Date('2031-02-03T09:00:00Z'),
      endsAt: new Date('2031-02-03T11:00:00Z'),
    },
  });
  const item = await db.agendaItem.create({
    data: { meetingId: meeting.id, position: 0, title: 'GEHEIMER PUNKT', clusterId: cluster.id },
  });
  return {
    clusterId: cluster.id,
    meetingId: meeting.id,
    itemId: item.id,
    bema,
    ownerId: bema.organisationId,
  };
}

async function agree(title: string) {
  const { id } = await portal.deps.db.measure.create({
    data: {
      title,
      ownerId: story.ownerId,
      due: new Date('2031-03-01'),
      agendaItemId: story.itemId,
      clusterId: story.clusterId,
      createdAt: portal.deps.clock(),
    },
  });
  return { id, page: `/staff/measures/${id}`, action: `/staff/measures/${id}/notes` };
}

test('who reported hears that it was discussed, once, whatever the number of reports and of workers', async () => {
  at('2031-02-04');
  await Promise.all([tellOfSteps(portal.deps), tellOfSteps(portal.deps)]);
  await tellOfSteps(portal.deps);
  const mails = await told();
  expect(mails.map(({ toAddress }) => toAddress)).toEqual(['bema@ubu.example', 'caritas@ubu.example']);
  expect(mails[0]?.subject).toBe('Am Runden Tisch besprochen: Briefe bleiben liegen');
  expect(mails[1]?.subject).toBe('Discussed at the round table: Briefe bleiben liegen');
  const all = mails.map(({ text, html }) => text + html).join();
  expect(all).not.toContain('GEHEIM');
  expect(all).not.toMatch(/\b(20|21|22) /);
  const arrived = await mailbox.waitFor(2);
  const own = arrived.find(({ to }) => to?.[0]?.address === 'bema@ubu.example');
  expect(own?.text).toContain('am 3. Februar 2031 darüber gesprochen');
  const address = /\/staff\/needs\/[0-9a-f-]{36}/.exec(own?.text ?? '')?.[0] ?? '';
  const page = await (await portal.signIn('bema')).get(address);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Briefe bleiben liegen');
});

test('then that a measure was agreed, that it is done, and whether it helped; parts are not told apart', async () => {
  at('2031-02-05');
  const measure = await agree('Postsprechstunde einrichten');
  const part = await agree('Raum finden');
  await portal.deps.db.measure.update({
    where: { id: part.id },
    data: { parentId: measure.id, state: 'done' },
  });
  at('2031-02-06');
  await tellOfSteps(portal.deps);
  expect(await told()).toHaveLength(5);
  const [agreed] = (await lately(3)).filter(({ toAddress }) => toAddress === 'bema@ubu.example');
  expect(agreed?.subject).toBe('Dazu ist etwas vereinbart: Briefe bleiben liegen');
  expect(agreed?.text).toContain('Zuständig: BemA. Frist: 1. März 2031');

  at('2031-02-20');
  const bema = await portal.signIn('bema');
  const done = { state: 'done', text: 'Die Sprechstunde läuft.' };
  expect((await bema.submit(measure.page, done, measure.action)).status).toBe(303);
  at('2031-02-21');
  await tellOfSteps(portal.deps);
  expect((await lately(3)).map(({ subject }) => subject)).toContain(
    'Die Maßnahme ist erledigt: Briefe bleiben liegen',
  );
  expect(await told()).toHaveLength(8);

  at('2031-05-20');
  const coordinator = await portal.signIn('koordination');
  const word = { verdict: 'partly', internalText: 'Es kommen weniger.', publicText: '' };
  expect((await coordinator.submit(`${measure.page}/effects/3`, word)).status).toBe(303);
  at('2031-05-21');
  await tellOfSteps(portal.deps);
  const effect = (await lately(3)).find(({ toAddress }) => toAddress === 'bema@ubu.example');
  expect(effect?.subject).toBe('Hat es geholfen? Briefe bleiben liegen');
  expect(effect?.text).toContain('Sie hat teilweise geholfen');
  expect(effect?.text).not.toContain('Es kommen weniger');
});

test('the published result is told in the language of the person, to nobody who does not want to know', async () => {
  const { db } = portal.deps;
  await db.person.update({ where: { id: story.bema.id }, data: { mutedMails: ['needSteps'] } });
  const text = await db.text.create({ data: { kind: 'news' } });
  for (const [language, title] of [
    ['de', 'Briefe werden erklärt'],
    ['en', 'Letters get explained'],
  ] as const) {
    await db.textVersion.create({
      data: {
        textId: text.id,
        language,
        number: 1,
        status: 'published',
        fields: { title, teaser: '', body: '' },
        html: {},
      },
    });
  }
  at('2031-06-01');
  await db.newsItem.create({
    data: {
      kind: 'result',
      state: 'published',
      slug: 'briefe-werden-erklaert',
      textId: text.id,
      clusterId: story.clusterId,
      publishedAt: portal.deps.clock(),
    },
  });
  const before = (await told()).length;
  await tellOfSteps(portal.deps);
  const mails = (await told()).slice(before);
  expect(mails.map(({ toAddress }) => toAddress)).toEqual([
    'caritas@ubu.example',
    'migrationsagentur@ubu.example',
  ]);
  expect(mails[0]?.text).toContain('Letters get explained');
  expect(mails[1]?.text).toContain('Briefe werden erklärt');
});

describe('nothing is told', () => {
  test('of what happened longer than fourteen days ago, of hidden items, and to closed accounts', async () => {
    const { db } = portal.deps;
    at('2031-06-10');
    await agree('Vor langer Zeit vereinbart');
    const before = (await told()).length;
    at('2031-06-25');
    await tellOfSteps(portal.deps);
    expect(await told()).toHaveLength(before);

    await db.agendaItem.update({ where: { id: story.itemId }, data: { visibility: 'hidden' } });
    await agree('Unter uns vereinbart');
    await tellOfSteps(portal.deps);
    expect(await told()).toHaveLength(before);

    await db.agendaItem.update({ where: { id: story.itemId }, data: { visibility: 'internal' } });
    await db.person.updateMany({ data: { deactivatedAt: portal.deps.clock() } });
    await tellOfSteps(portal.deps);
    expect(await told()).toHaveLength(before);
  });
});
