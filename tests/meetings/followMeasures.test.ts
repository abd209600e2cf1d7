import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
beforeAll(async () => {
  portal = await startApp();
});
afterAll(() => portal.stop());

/** A measure of the demo by a part of its title. */
async function measureCalled(part: string) {
  const measure = await portal.deps.db.measure.findFirstOrThrow({
    where: { title: { contains: part } },
    include: { notes: { orderBy: { createdAt: 'asc' } } },
  });
  return { ...measure, page: `/staff/measures/${measure.id}`, action: `/staff/measures/${measure.id}/notes` };
}

describe('reporting progress', () => {
  test('the owner reports, and everybody at the round table reads it', async () => {
    const bema = await portal.signIn('bema');
    const { page, action } = await measureCalled('Handzettel');
    const fields = { state: 'inProgress', text: 'Der Entwurf ist gegengelesen.' };
    const answer = await bema.submit(page, fields, action);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(page);
    expect((await bema.get(page)).text).toContain('Der Stand ist gemeldet');
    const measure = await measureCalled('Handzettel');
    expect(measure).toMatchObject({ state: 'inProgress', version: 2 });
    expect(measure.notes.at(-1)).toMatchObject({
      state: 'inProgress',
      text: 'Der Entwurf ist gegengelesen.',
    });
    const read = await (await portal.signIn('caritas')).get(page);
    expect(read.text).toContain('Der Entwurf ist gegengelesen.');
    expect(read.text).not.toContain('name="text"');
    expect(read.text).toContain('Den Stand melden BemA und die Koordination');
    const event = await portal.deps.db.auditEvent.findFirst({ where: { action: 'measure.report' } });
    expect(event).toMatchObject({ recordId: measure.id, before: { state: 'open' } });
  });

  test('others may not, and read who can', async () => {
    const caritas = await portal.signIn('caritas');
    const { page, action } = await measureCalled('Handzettel');
    const answer = await caritas.submit(page, { state: 'done', text: 'fertig', version: '2' }, action);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('die zuständige Organisation und die Koordination');
  });

  test('dropping needs a reason, postponing a reason and a later day, doing what was reached', async () => {
    const bema = await portal.signIn('bema');
    const { page, action } = await measureCalled('Handzettel');
    const dropped = await bema.submit(page, { state: 'dropped', text: ' ' }, action);
    expect(dropped.status).toBe(422);
    expect(dropped.text).toContain('warum die Maßnahme aufgegeben wird');
    const done = await bema.submit(page, { state: 'done', text: '' }, action);
    expect(done.text).toContain('was erreicht wurde');
    const postponed = await bema.submit(
      page,
      { state: 'postponed', text: 'später', due: '2020-01-01' },
      action,
    );
    expect(postponed.status).toBe(422);
    expect(postponed.text).toContain('nach dem heutigen Tag');
    expect(postponed.text).toContain('später</textarea>');
    expect((await measureCalled('Handzettel')).state).toBe('inProgress');

    const later = { state: 'postponed', text: 'Die Druckerei hat zu.', due: '2099-05-04' };
    expect((await bema.submit(page, later, action)).status).toBe(303);
    const measure = await measureCalled('Handzettel');
    expect(measure).toMatchObject({ state: 'postponed', reason: 'Die Druckerei hat zu.' });
    expect(measure.due.toISOString()).toBe('2099-05-04T00:00:00.000Z');
  });

  test('the later of two reports is told and keeps its words; twice sent is once done', async () => {
    const bema = await portal.signIn('bema');
    const { page, action, version } = await measureCalled('Handzettel');
    const key = { _key: '0190e0a0-0000-7000-8000-0000000000a1' };
    const fields = { state: 'done', text: 'Der Handzettel ist gedruckt.', ...key };
    expect((await bema.submit(page, fields, action)).status).toBe(303);
    expect((await bema.submit(page, { ...fields, version: `${version}` }, action)).status).toBe(303);
    const measure = await measureCalled('Handzettel');
    expect(measure.notes.filter(({ state }) => state === 'done')).toHaveLength(1);
    expect(measure).toMatchObject({ state: 'done', reason: null });
    expect(measure.doneAt).not.toBeNull();

    const coordinator = await portal.signIn('koordination');
    const stale = { state: 'inProgress', text: 'Noch im Gespräch.', version: `${version}` };
    const answer = await coordinator.submit(page, stale, action);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Inzwischen hat jemand anderes den Stand gemeldet');
    expect(answer.text).toContain('Noch im Gespräch.</textarea>');
    expect(answer.text).toContain('Der Handzettel ist gedruckt.');
  });

  test('reaches the reports behind the cluster step by step', async () => {
    const { clusterId } = await measureCalled('Handzettel');
    const bemaOrganisation = await portal.deps.db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
    const report = await portal.deps.db.needReport.findFirstOrThrow({
      where: { clusterId, organisationId: bemaOrganisation.id },
    });
    const { text } = await (await portal.signIn('bema')).get(`/staff/needs/${report.id}`);
    expect(text).toContain('Der Handzettel ist gedruckt.');
  });
});

describe('the list', () => {
  test('shows the own organisation first and narrows by its address', async () => {
    const bema = await portal.signIn('bema');
    const { text } = await bema.get('/staff/measures');
    expect(text.indexOf('Für meine Organisation')).toBeLessThan(text.indexOf('Für die anderen'));
    expect(text).not.toContain('Merkblatt zur Wohnungsgeberbestätigung schreiben');
    const all = await bema.get('/staff/measures?state=all');
    expect(all.text).toContain('Merkblatt zur Wohnungsgeberbestätigung schreiben');
    const dropped = await bema.get('/staff/measures?state=dropped&owner=mine&due=month');
    expect(dropped.status).toBe(200);
    expect(dropped.text).toContain('Dazu passt keine Maßnahme');
    expect(dropped.text).toContain('href="/staff/measures?state=dropped&amp;owner=mine"');
    expect((await bema.get('/staff/measures?state=nonsense&page=x&owner=1')).status).toBe(200);
  });

  test('marks what is overdue', async () => {
    const coordinator = await portal.signIn('koordination');
    portal.setClock(new Date('2098-01-01T10:00:00Z'));
    const later = await coordinator.get('/staff/measures?due=overdue');
    portal.setClock(null);
    expect(later.text).toContain('überfällig');
    expect(later.text).toContain('Gespräch mit drei Arbeitgebern');
  });

  test('is not for translators', async () => {
    const translator = await portal.signIn('uebersetzung');
    expect((await translator.get('/staff/measures')).status).toBe(404);
    expect((await translator.get((await measureCalled('Handzettel')).page)).status).toBe(404);
    expect((await (await portal.signIn('bema')).get('/staff/measures/nonsense')).status).toBe(404);
  });
});

test('a meeting that somebody was not invited to stays unnamed on its measure', async () => {
  const { page, id } = await measureCalled('Sprechstunde');
  await portal.deps.db.invitation.deleteMany({
    where: {
      person: { email: 'redaktion@ubu.example' },
      meeting: { items: { some: { measures: { some: { id } } } } },
    },
  });
  const { text } = await (await portal.signIn('redaktion')).get(page);
  expect(text).not.toContain('Briefe und Formulare verstehen');
  expect(text).not.toContain('die Kosten trägt sie zunächst selbst');
  expect(text).toContain('Es soll Hilfen zum Ausfüllen und eine Sprechstunde');
});

test('coordinators correct a measure, partners read that they cannot', async () => {
  const { page, title, ownerId, version } = await measureCalled('Ungarische');
  const fields = { title, ownerId, due: '2099-01-31', publicText: 'Auch auf Ungarisch.' };
  const coordinator = await portal.signIn('koordination');
  expect((await coordinator.submit(`${page}/edit`, fields)).status).toBe(303);
  const stale = await coordinator.submit(`${page}/edit`, {
    ...fields,
    publicText: 'Zu spät.',
    version: `${version}`,
  });
  expect(stale.status).toBe(422);
  expect(stale.text).toContain('Auch auf Ungarisch.');
  expect(stale.text).toContain('Zu spät.</textarea>');
  const empty = await coordinator.submit(`${page}/edit`, { ...fields, title: '', due: 'bald' });
  expect(empty.status).toBe(422);
  expect((await (await portal.signIn('bema')).get(`${page}/edit`)).status).toBe(403);
});
