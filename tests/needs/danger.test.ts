import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let coordinator: Colleague;
const today = new Date('2026-11-22T23:30:00Z');

beforeAll(async () => {
  portal = await startApp();
  bema = await portal.signIn('bema');
  coordinator = await portal.signIn('koordination');
  // A second one who coordinates, and one who no longer works here.
  await portal.deps.db.person.update({
    where: { email: 'redaktion@ubu.example' },
    data: { roles: ['editor', 'coordinator'], interfaceLanguage: 'en' },
  });
});
beforeEach(async () => {
  await portal.deps.db.dutyPeriod.deleteMany();
  await portal.deps.db.mail.deleteMany();
});
afterAll(() => portal.stop());

const need = {
  topic: 'FGK',
  subtopics: ['FGK1'],
  place: 'zeitz',
  outcome: 'open',
  language: 'bg',
  nationalityGroup: 'bg',
  household: 'family',
  sector: 'unknown',
  barriers: ['language'],
  channel: 'phone',
  sourceType: 'case',
  month: new Date().toISOString().slice(0, 7),
  urgency: 'danger',
  count: '1',
};

async function log(fields: Record<string, string> = {}) {
  const { headers } = await bema.submit('/staff/needs/new', { ...need, ...fields }, '/staff/needs');
  const location = String(headers.location);
  return { location, id: location.split('/').at(-1) ?? '' };
}

async function idOf(email: string) {
  return (await portal.deps.db.person.findUniqueOrThrow({ where: { email } })).id;
}

async function onDuty(email: string, startsOn: string, endsOn: string | null) {
  const personId = await idOf(email);
  await portal.deps.db.dutyPeriod.create({
    data: { personId, startsOn: new Date(startsOn), endsOn: endsOn ? new Date(endsOn) : null },
  });
}

const told = async () =>
  (await portal.deps.db.mail.findMany({ where: { recordType: 'need' } }))
    .map(({ toAddress }) => toAddress)
    .sort();
const everybody = ['koordination@ubu.example', 'redaktion@ubu.example'];

describe('a need that is logged as danger', () => {
  test('is told at once to every coordinator when nobody is on duty, in codes and in their language', async () => {
    const { id, location } = await log();
    expect(await told()).toEqual(everybody);
    const [german, english] = await portal.deps.db.mail.findMany({ orderBy: { toAddress: 'asc' } });
    expect(german?.subject).toBe('Gefahr gemeldet: Familie, Gewalt, Krise, Zeitz');
    expect(english?.subject).toBe('Danger reported: Family, violence, crisis, Zeitz');
    expect(german?.text).toContain(`/staff/needs/${id}`);
    expect(german?.text).not.toMatch(/Bulgar|BemA/i);
    const { text } = await bema.get(location);
    expect(text).toMatch(/Wegen der Gefahr wurden benachrichtigt: [^<]+ und [^<]+\./);
  });

  test('is told to those alone who are on duty today in Berlin', async () => {
    portal.setClock(today);
    try {
      await onDuty('redaktion@ubu.example', '2026-11-23', '2026-11-23');
      await onDuty('koordination@ubu.example', '2026-11-16', '2026-11-22');
      const { location } = await log({ month: '2026-11' });
      expect(await told()).toEqual(['redaktion@ubu.example']);
      expect((await bema.get(location)).text).toContain('Wegen der Gefahr wurde benachrichtigt: ');
    } finally {
      portal.setClock(null);
    }
  });

  test('is not left to somebody on duty who has left or coordinates no more', async () => {
    await onDuty('bema@ubu.example', '2026-01-01', null);
    await onDuty('redaktion@ubu.example', '2026-01-01', null);
    const id = await idOf('redaktion@ubu.example');
    await portal.deps.db.person.update({ where: { id }, data: { deactivatedAt: new Date() } });
    await log();
    expect(await told()).toEqual(['koordination@ubu.example']);
    await portal.deps.db.person.update({ where: { id }, data: { deactivatedAt: null } });
  });

  test('is told once, however often the form is sent, and never of anything less', async () => {
    const _key = '0190e0a0-0000-7000-8000-00000000c001';
    await Promise.all([log({ _key }), log({ _key })]);
    expect(await told()).toEqual(everybody);
    await log({ urgency: 'urgent' });
    expect(await told()).toEqual(everybody);
  });

  test('writes no mail when the report is not written', async () => {
    const { status } = await bema.submit('/staff/needs/new', { ...need, topic: 'XYZ' }, '/staff/needs');
    expect(status).toBe(422);
    expect(await told()).toEqual([]);
  });
});

describe('a report that is changed', () => {
  test('to danger is told of; saved again as danger it is not', async () => {
    const { id } = await log({ urgency: 'normal' });
    expect(await told()).toEqual([]);
    const edit = { ...need, outcome: 'referred' };
    await bema.submit(`/staff/needs/${id}/edit`, edit, `/staff/needs/${id}`);
    expect(await told()).toEqual(everybody);
    expect((await bema.get(`/staff/needs/${id}`)).text).toContain('benachrichtigt');
    await bema.submit(`/staff/needs/${id}/edit`, need, `/staff/needs/${id}`);
    expect(await told()).toEqual(everybody);
  });
});

describe('a coordinator', () => {
  test('takes danger back quietly, with a reason that the others can read', async () => {
    const { id } = await log();
    await portal.deps.db.mail.deleteMany();
    const page = `/staff/needs/${id}/danger`;
    expect((await coordinator.get('/staff/needs/duty')).text).toContain(page);
    const empty = await coordinator.submit(page, { reason: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('href="#reason"');
    const done = await coordinator.submit(page, { reason: 'Hilfe ist da' });
    expect(done.headers.location).toBe(`/staff/needs/${id}`);
    expect(await told()).toEqual([]);
    const report = await portal.deps.db.needReport.findUnique({ where: { id } });
    expect([report?.urgency, report?.assessedUrgency]).toEqual(['danger', 'urgent']);
    const { text } = await coordinator.get('/staff/needs/duty');
    expect(text).toContain('Hilfe ist da');
    expect(text).not.toContain(page);
    // Somebody else was faster: nothing is left to take back.
    expect((await coordinator.get(page)).headers.location).toBe(`/staff/needs/${id}`);
  });

  test('who holds a report for danger in the inbox has it told as well', async () => {
    const { id } = await log({ urgency: 'normal' });
    const { version } = await portal.deps.db.needReport.findUniqueOrThrow({ where: { id } });
    const change = { reports: `${id}~${version}`, action: 'urgency', urgency: 'danger' };
    const { headers } = await coordinator.submit('/staff/needs', change, '/staff/needs/triage');
    expect((await coordinator.get(String(headers.location))).text).toContain('bekommt sofort eine E-Mail');
    expect(await told()).toEqual(everybody);
  });

  test('plans duty for others, sees it on the dashboard, and deletes it', async () => {
    const person = await idOf('redaktion@ubu.example');
    const startsOn = new Date().toISOString().slice(0, 10);
    const planned = await coordinator.submit('/staff/needs/duty', { person, startsOn, endsOn: '' });
    expect(planned.headers.location).toBe('/staff/needs/duty');
    const [period] = await portal.deps.db.dutyPeriod.findMany({ include: { person: true } });
    expect(period).toMatchObject({ personId: person, endsOn: null });
    expect((await bema.get('/staff')).text).toContain(`Heute hat Bereitschaft: ${period?.person.name}`);
    const removal = `/staff/needs/duty/${period?.id}/removal`;
    await coordinator.submit('/staff/needs/duty', {}, removal);
    expect(await portal.deps.db.dutyPeriod.count()).toBe(0);
    expect((await bema.get('/staff')).text).toContain('Heute hat niemand Bereitschaft');
    expect((await coordinator.submit('/staff/needs/duty', {}, removal)).status).toBe(404);
  });

  test.each([
    ['endsOn', { endsOn: '2026-11-01', startsOn: '2026-11-02' }],
    ['startsOn', { startsOn: 'morgen' }],
    ['endsOn', { endsOn: '2026-02-30' }],
    ['person', { person: 'jemand' }],
    ['person', { person: '0190e0a0-0000-7000-8000-00000000ffff' }],
  ])('learns what is wrong with the %s', async (field, wrong) => {
    const person = await idOf('koordination@ubu.example');
    const fields = { person, startsOn: '2026-11-02', endsOn: '', ...wrong };
    const answer = await coordinator.submit('/staff/needs/duty', fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(await portal.deps.db.dutyPeriod.count()).toBe(0);
  });
});

describe('everybody else', () => {
  test('neither sees who is told nor takes danger back', async () => {
    const { id } = await log();
    expect((await bema.get('/staff/needs/duty')).status).toBe(404);
    expect((await bema.get(`/staff/needs/${id}/danger`)).status).toBe(404);
    const person = await idOf('bema@ubu.example');
    const tried = await bema.submit(
      '/staff/needs/new',
      { person, startsOn: '2026-11-02' },
      '/staff/needs/duty',
    );
    expect(tried.status).toBe(404);
    const admin = await portal.signIn('admin');
    expect((await admin.get('/staff/needs/duty')).status).toBe(200);
    expect((await admin.submit('/staff/needs/duty', { person })).status).toBe(403);
  });
});
