import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { type PlannedMeeting, planMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let bema: Colleague;
let caritas: Colleague;
let meeting: PlannedMeeting;

const words = { title: 'Mietwucher', reason: 'Drei Familien in einem Zimmer.', minutes: '20' };

beforeAll(async () => {
  app = await startApp();
  [koordination, bema, caritas] = [
    await app.signIn('koordination'),
    await app.signIn('bema'),
    await app.signIn('caritas'),
  ];
  meeting = await scheduleMeeting(app, koordination, { title: 'Nimmt Vorschläge', date: '2031-06-11' });
  const bemaPerson = await person('bema');
  await koordination.submit(`${meeting.path}/invitations`, { people: bemaPerson.id });
  await sendInvitations(koordination, meeting);
  await close('2031-06-04', '18:00');
});
afterAll(() => app.stop());
afterEach(() => app.setClock(null));

const person = (name: string) =>
  app.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });
const proposalsOf = (id = meeting.id) =>
  app.deps.db.agendaProposal.findMany({ where: { meetingId: id }, orderBy: { createdAt: 'asc' } });
const close = (date: string, time: string, path = meeting.path) =>
  koordination.submit(`${path}/proposals/closing`, { date, time });
const mailsOf = (id: string) =>
  app.deps.db.mail.findMany({ where: { dedupeKey: { startsWith: `agendaProposal:${id}:` } } });

async function propose(fields: Record<string, string> = {}) {
  const answer = await bema.submit(`${meeting.path}/proposals`, { ...words, ...fields });
  expect(answer.status, answer.text).toBe(303);
  const title = fields.title ?? words.title;
  return app.deps.db.agendaProposal.findFirstOrThrow({
    where: { meetingId: meeting.id, title, state: 'proposed' },
    orderBy: { createdAt: 'desc' },
  });
}

const answer = (id: string, fields: Record<string, string>, path = meeting.path) =>
  koordination.submit(`${path}/proposals/${id}/answer`, fields);

describe('somebody who is invited', () => {
  test('proposes an item until the closing date, reads how it stands and takes it back', async () => {
    const overview = await bema.get('/staff/proposals');
    expect(overview.text).toContain('Nimmt Vorschläge');
    expect(await htmlFaults(overview.text)).toEqual([]);
    const form = await bema.get(`${meeting.path}/proposals`);
    expect(form.text).toContain('Vorschläge sind möglich bis Mi., 4. Juni 2031');
    expect(await htmlFaults(form.text)).toEqual([]);
    const proposal = await propose();
    expect(proposal).toMatchObject({ minutes: 20, organisationId: (await person('bema')).organisationId });
    expect((await bema.get('/staff/proposals')).text).toContain('wartet auf Antwort');
    const withdrawal = `${meeting.path}/proposals/${proposal.id}/withdrawal`;
    expect((await caritas.submit('/staff/proposals', {}, withdrawal)).status).toBe(404);
    await bema.submit(`${meeting.path}/proposals`, {}, withdrawal);
    expect(await app.deps.db.agendaProposal.count({ where: { id: proposal.id } })).toBe(0);
  });

  test('reads clear words once the closing date has passed, and loses none of their own', async () => {
    const before = await proposalsOf();
    const page = await bema.get(`${meeting.path}/proposals`);
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    app.setClock(new Date('2031-06-04T16:00:01Z'));
    const late = await bema.agent
      .post(`${meeting.path}/proposals`)
      .type('form')
      .send({ ...words, _csrf: csrf });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Die Frist für Vorschläge ist inzwischen abgelaufen.');
    expect(late.text).toContain(words.reason);
    expect((await bema.get(`${meeting.path}/proposals`)).text).toContain('Vorschläge waren möglich bis');
    expect(await proposalsOf()).toEqual(before);
    expect((await bema.get('/staff/proposals')).text).not.toContain('Nimmt Vorschläge</a>');
  });

  test.each([
    ['without a title', { title: ' ' }, 'Geben Sie dem Punkt einen Titel.'],
    ['with a title that is too long', { title: 'x'.repeat(201) }, 'Das ist zu lang.'],
    ['without a reason', { reason: '' }, 'Schreiben Sie, warum'],
    ['of no minutes', { minutes: '0' }, 'zwischen 1 und 480'],
    ['of ten hours', { minutes: '600' }, 'zwischen 1 und 480'],
    [
      'with an unknown cluster',
      { clusterId: '0193a0a0-0000-7000-8000-000000000000' },
      'Wählen Sie etwas aus der Liste.',
    ],
  ])('is asked to mend a proposal %s', async (_name, fields, said) => {
    const refused = await bema.submit(`${meeting.path}/proposals`, { ...words, ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(said);
  });

  test('sends the form twice and proposes once', async () => {
    const page = await bema.get(`${meeting.path}/proposals`);
    const [csrf, key] = ['_csrf', '_key'].map(
      (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.text)?.[1],
    );
    const body = { ...words, title: 'Doppelt', _csrf: csrf, _key: key };
    const send = () => bema.agent.post(`${meeting.path}/proposals`).type('form').send(body);
    await Promise.all([send(), send()]);
    expect((await proposalsOf()).filter(({ title }) => title === 'Doppelt')).toHaveLength(1);
  });
});

describe('who may propose', () => {
  test('members of the body may, before they are invited; others find no such meeting', async () => {
    const { bodyId } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    const { id: personId } = await person('caritas');
    await app.deps.db.bodyMember.deleteMany({ where: { bodyId, personId } });
    expect((await caritas.get(`${meeting.path}/proposals`)).status).toBe(404);
    await app.deps.db.bodyMember.create({ data: { bodyId, personId } });
    expect((await caritas.get(`${meeting.path}/proposals`)).status).toBe(200);
    expect((await caritas.get(meeting.path)).status).toBe(404);
    expect((await caritas.get('/staff/proposals')).text).toContain('Nimmt Vorschläge');
    const draft = await planMeeting(app, koordination, { title: 'Noch geheim', date: '2031-06-12' });
    expect((await caritas.get(`${draft.path}/proposals`)).status).toBe(404);
  });
});

describe('the chair', () => {
  test('changes until when proposals are possible, but not beyond the beginning', async () => {
    const beyond = await close('2031-06-12', '10:00');
    expect(beyond.status).toBe(422);
    expect(beyond.text).toContain('bevor das Treffen beginnt');
    expect((await close('2031-06-31', '')).status).toBe(422);
    await close('', '');
    expect((await bema.get(`${meeting.path}/proposals`)).text).toContain('keine Vorschläge vorgesehen');
    await close('2031-06-04', '18:00');
    const { proposalsUntil } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    expect(proposalsUntil).toEqual(new Date('2031-06-04T16:00:00Z'));
    expect((await bema.submit(meeting.path, {}, `${meeting.path}/proposals/closing`)).status).toBe(403);
  });

  test('takes a proposal in: it stands at the end, and the proposer gets one mail', async () => {
    const cluster = await app.deps.db.needCluster.findFirstOrThrow({ where: { state: 'open' } });
    const proposal = await propose({ title: 'Mit Zahlen', clusterId: cluster.id });
    const page = await koordination.get(meeting.path);
    expect(page.text).toContain('Mit Zahlen');
    expect(await htmlFaults(page.text)).toEqual([]);
    const fields = { outcome: 'accepted', version: String(proposal.version) };
    const answers = await Promise.all([answer(proposal.id, fields), answer(proposal.id, fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const items = await app.deps.db.agendaItem.findMany({
      where: { meetingId: meeting.id },
      orderBy: { position: 'asc' },
    });
    expect(items.filter(({ title }) => title === 'Mit Zahlen')).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({
      title: 'Mit Zahlen',
      internalText: words.reason,
      minutes: 20,
      visibility: 'internal',
      clusterId: cluster.id,
      organisationId: proposal.organisationId,
    });
    expect(items.at(-1)?.snapshot).toMatchObject({ reports: expect.any(Number) });
    const [mail, ...others] = await mailsOf(proposal.id);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      toAddress: 'bema@ubu.example',
      subject: 'Ihr Vorschlag steht auf der Tagesordnung: Mit Zahlen',
    });
    expect(mail?.text).toContain('/staff/proposals');
    expect((await bema.get('/staff/proposals')).text).toContain('auf der Tagesordnung');
    const gone = await bema.submit(
      '/staff/proposals',
      {},
      `${meeting.path}/proposals/${proposal.id}/withdrawal`,
    );
    expect(gone.status).toBe(303);
    expect((await bema.get('/staff/proposals')).text).toContain('wurde inzwischen beantwortet');
    const twice = await propose({ title: 'Dieselben Zahlen', clusterId: cluster.id });
    const refused = await answer(twice.id, { outcome: 'accepted', version: '1' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Legen Sie ihn mit diesem Punkt zusammen.');
  });

  test('merges a proposal into an item of this meeting only', async () => {
    const proposal = await propose({ title: 'Gehört dazu' });
    const other = await scheduleMeeting(app, koordination, { title: 'Ein anderes', date: '2031-06-18' });
    const [foreign, own] = await Promise.all(
      [other.id, meeting.id].map((meetingId) =>
        app.deps.db.agendaItem.findFirstOrThrow({ where: { meetingId } }),
      ),
    );
    const fields = { outcome: 'merged', version: '1' };
    expect((await answer(proposal.id, { ...fields, itemId: '' })).status).toBe(422);
    expect((await answer(proposal.id, { ...fields, itemId: foreign?.id ?? '' })).status).toBe(422);
    const merged = await answer(proposal.id, { ...fields, itemId: own?.id ?? '', answer: 'Passt gut.' });
    expect(merged.status).toBe(303);
    const [mail] = await mailsOf(proposal.id);
    expect(mail?.text).toContain(`Behandelt wird er im Punkt: ${own?.title}`);
    expect(mail?.text).toContain('Passt gut.');
  });

  test('puts one off with a reason, and takes it in at the next meeting of the body with one tap', async () => {
    const proposal = await propose({ title: 'Später wichtig' });
    const silent = await answer(proposal.id, { outcome: 'deferred', version: '1', answer: ' ' });
    expect(silent.status).toBe(422);
    expect(silent.text).toContain('Nennen Sie den Grund.');
    expect(await htmlFaults(silent.text)).toEqual([]);
    await answer(proposal.id, { outcome: 'deferred', version: '1', answer: 'Das Amt kann erst im Juli.' });
    const [mail] = await mailsOf(proposal.id);
    expect(mail?.subject).toBe('Ihr Vorschlag ist zurückgestellt: Später wichtig');
    expect(mail?.text).toContain('Das Amt kann erst im Juli.');
    expect((await bema.get('/staff/proposals')).text).toContain('Das Amt kann erst im Juli.');

    const earlier = await planMeeting(app, koordination, { title: 'Davor', date: '2031-06-01' });
    expect((await koordination.get(earlier.path)).text).not.toContain('Später wichtig');
    const next = await planMeeting(app, koordination, { title: 'Danach', date: '2031-07-02' });
    const page = await koordination.get(next.path);
    expect(page.text).toContain('Zurückgestellt bei früheren Treffen');
    const again = await koordination.submit(next.path, {}, `${next.path}/proposals/${proposal.id}/answer`);
    expect(again.status).toBe(303);
    const taken = await app.deps.db.agendaItem.findFirstOrThrow({ where: { meetingId: next.id } });
    expect(taken.title).toBe('Später wichtig');
    expect((await mailsOf(proposal.id)).map(({ subject }) => subject)).toContain(
      'Ihr Vorschlag steht auf der Tagesordnung: Später wichtig',
    );
    expect((await koordination.get(next.path)).text).not.toContain(`/proposals/${proposal.id}/answer`);
  });

  test('alone answers, and only what belongs to the meeting', async () => {
    const proposal = await propose({ title: 'Noch offen' });
    const path = `${meeting.path}/proposals/${proposal.id}/answer`;
    expect((await bema.get(path)).status).toBe(403);
    expect((await bema.submit(meeting.path, { outcome: 'accepted', version: '1' }, path)).status).toBe(403);
    const other = await planMeeting(app, koordination, { title: 'Fremd', date: '2031-08-01' });
    expect((await koordination.get(`${other.path}/proposals/${proposal.id}/answer`)).status).toBe(404);
    expect((await answer(proposal.id, { outcome: 'accepted', version: '1' }, other.path)).status).toBe(404);
    expect((await koordination.get(`${meeting.path}/proposals/x/answer`)).status).toBe(404);
  });
});
