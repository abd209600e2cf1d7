import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForEffects } from '../../src/meetings/measures/effects/commands.ts';
import { measuresForAgenda } from '../../src/meetings/measures/queries.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

let portal: TestApp;
let mailbox: Mailbox;
let coordinator: Colleague;
let bema: Colleague;
beforeAll(async () => {
  mailbox = await startMailbox();
  portal = await startApp({ smtpUrl: mailbox.url, worker: true });
  coordinator = await portal.signIn('koordination');
  bema = await portal.signIn('bema');
});
afterAll(async () => {
  await portal.stop();
  await mailbox.close();
});

const at = (day: string) => portal.setClock(new Date(`${day}T06:30:00Z`));

let count = 0;
let measure: Awaited<ReturnType<typeof agree>>;

/** A measure of BemA for a cluster with reports before and after 10 January 2031, agreed at the round table. */
async function agree() {
  const { db } = portal.deps;
  count += 1;
  const owner = await db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
  const body = await db.body.findUniqueOrThrow({ where: { code: 'round-table' } });
  const title = `Handzettel verteilen ${count}`;
  const cluster = await db.needCluster.create({
    data: { title: `Abzüge ${count}`, topic: 'LOHN', place: 'zeitz', state: 'inProgress' },
  });
  const sample = await db.needReport.findFirstOrThrow({ omit: { id: true, priority: true } });
  await db.needReport.createMany({
    data: [
      ['2030-07-09T12:00:00Z', 100],
      ['2030-10-09T12:00:00Z', 40],
      ['2030-10-10T12:00:00Z', 4],
      // Half past midnight in Berlin: the day of the report that it is done counts as after it.
      ['2031-01-09T22:30:00Z', 3],
      ['2031-01-09T23:30:00Z', 1],
      ['2031-04-09T12:00:00Z', 1],
      ['2031-04-10T06:00:00Z', 50],
    ].map(([createdAt, persons]) => ({
      ...sample,
      clusterId: cluster.id,
      createdAt: new Date(createdAt as string),
      count: persons as number,
    })),
  });
  const meeting = await db.meeting.create({
    data: {
      bodyId: body.id,
      title: `Runde ${count}`,
      slug: `runde-${count}`,
      state: 'held',
      startsAt: new Date('2030-12-01T09:00:00Z'),
      endsAt: new Date('2030-12-01T11:00:00Z'),
      items: { create: { position: 0, title: 'Abzüge', clusterId: cluster.id } },
    },
    include: { items: true },
  });
  const { id } = await db.measure.create({
    data: {
      title,
      publicText: 'Betriebe bekommen einen Handzettel.',
      ownerId: owner.id,
      due: new Date('2031-02-01'),
      clusterId: cluster.id,
      agendaItemId: meeting.items[0]?.id ?? null,
      createdAt: new Date('2030-12-01T10:00:00Z'),
    },
  });
  const page = `/staff/measures/${id}`;
  return { id, title, page, clusterId: cluster.id, bodyId: body.id, meetingId: meeting.id };
}

const report = (state: string, text: string) =>
  bema.submit(measure.page, { state, text }, `${measure.page}/notes`);
const checks = () =>
  portal.deps.db.effectCheck.findMany({ where: { measureId: measure.id }, orderBy: { months: 'asc' } });
const word = {
  verdict: 'helped',
  internalText: 'Kaum noch Meldungen.',
  publicText: 'Es hilft.',
  meetingId: '',
};
const answer = (fields: Record<string, string> = {}) =>
  coordinator.submit(`${measure.page}/effects/3`, { ...word, ...fields });

beforeEach(async () => {
  measure = await agree();
  at('2031-01-10');
  expect((await report('done', 'Alle verteilt.')).status).toBe(303);
});

describe('the question', () => {
  test('is planned for three and six months after, and not for what is taken up again', async () => {
    const days = (await checks()).map(({ months, due }) => [months, due.toISOString().slice(0, 10)]);
    expect(days).toEqual([
      [3, '2031-04-10'],
      [6, '2031-07-10'],
    ]);
    expect((await bema.get(measure.page)).text).toContain('Dann wird gefragt, ob es geholfen hat');
    await report('inProgress', 'Es fehlen noch zwei Betriebe.');
    expect(await checks()).toHaveLength(0);
    at('2031-01-20');
    await report('done', 'Jetzt alle.');
    expect((await checks())[0]?.due).toEqual(new Date('2031-04-20'));
  });

  test('comes with frozen figures and one mail, to be found in list, agenda and start page', async () => {
    at('2031-04-09');
    await askForEffects(portal.deps);
    expect((await checks())[0]?.personsBefore).toBeNull();
    expect((await answer()).text).toContain('Diese Frage wird erst später gestellt');

    at('2031-04-10');
    await Promise.all([askForEffects(portal.deps), askForEffects(portal.deps)]);
    await askForEffects(portal.deps);
    const [check] = await checks();
    expect(check).toMatchObject({ personsBefore: 7, personsAfter: 2 });
    const mails = await portal.deps.db.mail.findMany({
      where: { dedupeKey: { startsWith: `effect-due:${check?.id}` } },
    });
    expect(mails.map(({ toAddress, subject }) => [toAddress, subject])).toEqual([
      ['koordination@ubu.example', `Hat es geholfen? ${measure.title}`],
    ]);
    await mailbox.waitFor(1);
    const arrived = mailbox.mails.find(({ subject }) => subject?.includes(measure.title));
    expect(arrived?.text).toContain(`${measure.page}/effects/3`);

    await portal.deps.db.needReport.updateMany({
      where: { clusterId: measure.clusterId },
      data: { count: 9 },
    });
    await askForEffects(portal.deps);
    expect((await checks())[0]).toMatchObject({ personsBefore: 7, personsAfter: 2 });
    const page = await coordinator.get(measure.page);
    expect(page.text).toContain('Gemeldete Personen in 3 Monaten: 7 davor, 2 danach');
    expect((await bema.get(measure.page)).text).toContain('7 davor, &lt;3 danach');
    expect((await coordinator.get('/staff/measures?state=effect')).text).toContain(measure.title);
    expect((await coordinator.get('/staff/measures?state=effect&view=board')).text).toContain(measure.title);
    expect((await coordinator.get('/staff')).text).toContain('/staff/measures?state=effect');
    const { db, clock } = portal.deps;
    const person = await db.person.findUniqueOrThrow({ where: { email: 'koordination@ubu.example' } });
    const asking = { ...person, language: 'de' as const, organisationName: 'EUmigra' };
    expect(await measuresForAgenda(db, asking, measure.bodyId, clock())).toContainEqual(
      expect.objectContaining({ id: measure.id, state: 'done', effectDue: true }),
    );
  });
});

describe("the round table's word", () => {
  beforeEach(async () => {
    at('2031-04-10');
    await askForEffects(portal.deps);
  });

  test('is written down with two faces and the meeting, and stands in measure and story', async () => {
    expect((await answer({ verdict: '', internalText: ' ' })).text).toContain(
      'Bitte wählen Sie, ob es geholfen hat',
    );
    const same = await answer({ publicText: ' kaum noch  MELDUNGEN. ' });
    expect(same.status).toBe(422);
    expect(same.text).toContain('ist derselbe wie der interne');
    expect(same.text).toContain('Kaum noch Meldungen.</textarea>');
    const nowhere = await answer({ meetingId: measure.clusterId });
    expect(nowhere.text).toContain('Dieses Treffen gibt es hier nicht');
    expect((await checks())[0]?.verdict).toBeNull();

    expect((await answer({ meetingId: measure.meetingId })).status).toBe(303);
    expect((await checks())[0]).toMatchObject({ ...word, meetingId: measure.meetingId, version: 2 });
    const page = await coordinator.get(measure.page);
    expect(page.text).toContain('hat geholfen');
    expect(page.text).toContain('Kaum noch Meldungen.');
    const story = await coordinator.get(`/staff/clusters/${measure.clusterId}`);
    expect(story.text).toContain('Es hat geholfen');
    expect((await coordinator.get('/staff/measures?state=effect')).text).not.toContain(measure.title);
  });

  test('reaches the public page of the result in the public words and no others', async () => {
    const { db } = portal.deps;
    const text = await db.text.create({ data: { kind: 'news' } });
    const fields = { title: 'Klare Abrechnungen', teaser: 'Kurz.', body: 'Lang.' };
    await db.textVersion.create({
      data: { textId: text.id, language: 'de', number: 1, status: 'published', fields, html: { body: '' } },
    });
    const slug = `klare-abrechnungen-${count}`;
    await db.newsItem.create({
      data: {
        kind: 'result',
        state: 'published',
        slug,
        textId: text.id,
        measureId: measure.id,
        publishedAt: portal.deps.clock(),
      },
    });
    await answer({ publicText: '' });
    const page = async () => (await portal.anybody().get(`/de/news/${slug}`)).text;
    expect(await page()).not.toContain('Wirkung nach 3 Monaten');
    await answer();
    const shown = await page();
    expect(shown).toContain('Wirkung nach 3 Monaten');
    expect(shown).toContain('Es hilft.');
    expect(shown).not.toContain('Kaum noch Meldungen');
  });

  test('is kept when the measure is taken up again', async () => {
    await answer();
    at('2031-04-12');
    await report('inProgress', 'Ein Betrieb fragt nach.');
    expect((await checks()).map(({ months }) => months)).toEqual([3]);
  });

  test('a second word does not overwrite the first, and stays in the form', async () => {
    await answer();
    const second = await answer({ verdict: 'no', internalText: 'Finde ich nicht.', version: '1' });
    expect(second.status).toBe(422);
    expect(second.text).toContain('Inzwischen hat jemand anderes das Wort');
    expect(second.text).toContain('Finde ich nicht.</textarea>');
    expect(second.text).toContain('Kaum noch Meldungen.');
    expect((await checks())[0]?.verdict).toBe('helped');
    const corrected = await answer({ internalText: 'Keine Meldungen mehr.' });
    expect(corrected.status).toBe(303);
    expect((await checks())[0]?.internalText).toBe('Keine Meldungen mehr.');
  });

  test('"no" takes the cluster up again if that is wanted, and else says where', async () => {
    const { db } = portal.deps;
    const cluster = { where: { id: measure.clusterId } };
    await db.needCluster.update({ ...cluster, data: { state: 'resolved', closedAt: portal.deps.clock() } });
    expect((await answer({ verdict: 'no' })).status).toBe(303);
    expect((await coordinator.get(measure.page)).text).toContain('aber die Häufung ist geschlossen');
    expect((await db.needCluster.findUniqueOrThrow(cluster)).state).toBe('resolved');
    expect((await answer({ verdict: 'no', reopen: 'on' })).status).toBe(303);
    expect(await db.needCluster.findUniqueOrThrow(cluster)).toMatchObject({ state: 'open', closedAt: null });
  });

  test('is entered by the coordination, and read by the others', async () => {
    const page = `${measure.page}/effects/3`;
    expect((await bema.get(page)).text).toContain('trägt die Koordination ein');
    expect((await bema.submit(page, word)).status).toBe(403);
    expect((await (await portal.signIn('uebersetzung')).get(page)).status).toBe(404);
    expect((await coordinator.get(`${measure.page}/effects/4`)).status).toBe(404);
  });
});
