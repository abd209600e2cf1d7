import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/core/i18n/format.ts';
import { reportProgress } from '../../src/meetings/measures/commands.ts';
import { sendMeasureReminders } from '../../src/meetings/measures/reminders/commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

let portal: TestApp;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  portal = await startApp({ smtpUrl: mailbox.url, worker: true });
});
afterAll(async () => {
  await portal.stop();
  await mailbox.close();
});

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

describe('parts of a measure', () => {
  const owner = async (code: string) =>
    (await portal.deps.db.organisation.findUniqueOrThrow({ where: { code } })).id;

  test('a coordinator divides it, both ways are linked, and the whole waits for its parts', async () => {
    const coordinator = await portal.signIn('koordination');
    const whole = await measureCalled('Ungarische');
    const form = `${whole.page}/parts/new`;
    const fields = { title: 'Gespräch in Zeitz führen', ownerId: await owner('caritas'), due: '2099-02-01' };
    const wrong = await coordinator.submit(form, { ...fields, title: ' ' }, `${whole.page}/parts`);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Bitte schreiben Sie, was zu tun ist');
    const same = { ...fields, publicText: ' gespräch in zeitz  führen' };
    expect((await coordinator.submit(form, same, `${whole.page}/parts`)).text).toContain(
      'ist derselbe wie der interne',
    );
    expect((await coordinator.submit(form, fields, `${whole.page}/parts`)).status).toBe(303);
    const second = { ...fields, title: 'Gespräch in Naumburg führen', ownerId: await owner('bema') };
    expect((await coordinator.submit(form, second, `${whole.page}/parts`)).status).toBe(303);

    const part = await measureCalled('Gespräch in Zeitz');
    expect(part).toMatchObject({ parentId: whole.id, clusterId: whole.clusterId, state: 'open' });
    expect((await coordinator.get(whole.page)).text).toContain(`href="${part.page}"`);
    expect((await coordinator.get(whole.page)).text).toContain('0 von 2 Teilen erledigt');
    expect((await coordinator.get(part.page)).text).toContain(`href="${whole.page}"`);
    const inner = await coordinator.submit(`${part.page}/parts/new`, fields, `${part.page}/parts`);
    expect(inner.status).toBe(422);
    expect(inner.text).toContain('Teile lassen sich nicht weiter aufteilen');

    const caritas = await portal.signIn('caritas');
    expect((await caritas.submit(part.page, fields, `${whole.page}/parts`)).status).toBe(403);
    const done = { state: 'done', text: 'Das Gespräch hat stattgefunden.' };
    expect((await caritas.submit(part.page, done, part.action)).status).toBe(303);
    expect((await caritas.get(part.page)).text).toContain('Danke, der Teil ist erledigt');
    expect((await coordinator.get(part.page)).text).not.toContain('Ergebnis veröffentlichen');
    const early = await coordinator.submit(
      whole.page,
      { state: 'done', text: 'Alles geschafft.' },
      whole.action,
    );
    expect(early.status).toBe(422);
    expect(early.text).toContain('Ein Teil ist noch nicht fertig');
    expect(early.text).toContain('Alles geschafft.</textarea>');
    expect((await measureCalled('Ungarische')).state).toBe('open');

    const other = await measureCalled('Gespräch in Naumburg');
    const dropped = { state: 'dropped', text: 'Der Betrieb hat geschlossen.' };
    expect((await coordinator.submit(other.page, dropped, other.action)).status).toBe(303);
    expect((await coordinator.get(whole.page)).text).toContain('1 von 1 Teil erledigt');
    expect((await coordinator.submit(whole.page, done, whole.action)).status).toBe(303);
    expect((await measureCalled('Ungarische')).state).toBe('done');
  });

  test('a part of what is done is not taken up before the whole is, and neither without a reason', async () => {
    const coordinator = await portal.signIn('koordination');
    const whole = await measureCalled('Ungarische');
    const part = await measureCalled('Gespräch in Zeitz');
    const again = { state: 'inProgress', text: 'Der Betrieb hat noch Fragen.' };
    const refused = await coordinator.submit(part.page, again, part.action);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Die ganze Maßnahme ist schon erledigt');
    const silent = await coordinator.submit(whole.page, { state: 'open', text: '' }, whole.action);
    expect(silent.text).toContain('warum die Maßnahme wieder aufgenommen wird');
    const late = { title: 'Noch ein Teil', ownerId: whole.ownerId, due: '2099-02-01' };
    const closed = await coordinator.submit(`${whole.page}/parts/new`, late, `${whole.page}/parts`);
    expect(closed.text).toContain('Die Maßnahme ist schon abgeschlossen');
    expect(closed.text).toContain('value="Noch ein Teil"');
    expect((await coordinator.submit(whole.page, again, whole.action)).status).toBe(303);
    expect((await coordinator.submit(part.page, again, part.action)).status).toBe(303);
    const { text } = await coordinator.get(whole.page);
    expect(text).toContain('wieder aufgenommen');
    expect((await measureCalled('Ungarische')).doneAt).toBeNull();
  });
});

test('a postponement shows the old day and the new one, and where it was said', async () => {
  const { db } = portal.deps;
  const measure = await measureCalled('Sprechstunde');
  const coordinator = await db.person.findUniqueOrThrow({ where: { email: 'koordination@ubu.example' } });
  const meeting = await db.meeting.findFirstOrThrow({ where: { state: 'held' } });
  const person = { ...coordinator, organisationName: '', language: 'de' as const };
  const before = measure.due.toISOString().slice(0, 10);
  const report = { state: 'postponed' as const, text: 'Der Raum fehlt.', due: '2099-03-09' };
  const origin = { meetingId: meeting.id };
  const saved = await db.$transaction((tx) =>
    reportProgress(portal.deps, tx, person, measure.id, measure.version, report, origin),
  );
  expect(saved).toBe(true);
  expect((await measureCalled('Sprechstunde')).notes.at(-1)).toMatchObject({
    meetingId: meeting.id,
    dueBefore: new Date(before),
    dueAfter: new Date('2099-03-09'),
  });
  const { text } = await (await portal.signIn('koordination')).get(measure.page);
  expect(text).toContain(`vom ${formatDate('de', before)} auf den 9. März 2099`);
  expect(text).toContain(`beim Treffen „${meeting.title}“`);
  expect((await (await portal.signIn('uebersetzung')).get(measure.page)).status).toBe(404);
});

describe('the board', () => {
  test('has a column for each state, and keeps filter and view in its address', async () => {
    const bema = await portal.signIn('bema');
    const body = await portal.deps.db.body.findUniqueOrThrow({ where: { code: 'round-table' } });
    const { text } = await bema.get(`/staff/measures?view=board&body=${body.id}`);
    const columns = [...text.matchAll(/id="column-(\w+)"/g)].map(([, state]) => state);
    expect(columns).toEqual(['open', 'inProgress', 'postponed', 'done', 'dropped']);
    expect(text).toContain(`href="/staff/measures?body=${body.id}"`);
    expect(text).toContain('name="view" value="board"');
    expect(text).not.toContain('Für jeden offenen Abend zwei Dolmetschende buchen');
    expect(text).not.toContain('Merkblatt zur Wohnungsgeberbestätigung schreiben');
    const one = await bema.get('/staff/measures?view=board&state=dropped');
    expect(one.text.match(/id="column-/g)).toHaveLength(1);
    expect(one.text).toContain('Vermieter zu einem Gespräch einladen');
    expect((await bema.get('/staff/measures?view=nonsense&body=1')).status).toBe(200);
    expect((await (await portal.signIn('uebersetzung')).get('/staff/measures?view=board')).status).toBe(404);
  });
});

describe('reminders', () => {
  const at = (day: string) => portal.setClock(new Date(`${day}T06:30:00Z`));
  const reminders = (title: string) =>
    portal.deps.db.mail.findMany({
      where: { dedupeKey: { startsWith: 'measure-reminder:' }, subject: { contains: title } },
      orderBy: [{ createdAt: 'asc' }, { toAddress: 'asc' }],
    });

  async function agreed(title: string, code: string, due: string) {
    const { db } = portal.deps;
    const { id: ownerId } = await db.organisation.findUniqueOrThrow({ where: { code } });
    return db.measure.create({
      data: { title, ownerId, due: new Date(due), createdAt: new Date('2031-01-02T09:00:00Z') },
    });
  }

  test('reach the owner 14 and 2 days before and 7 after, each once, however many workers there are', async () => {
    const measure = await agreed('Erinnert werden', 'bema', '2031-02-20');
    at('2031-02-05');
    await sendMeasureReminders(portal.deps);
    expect(await reminders('Erinnert werden')).toHaveLength(0);
    at('2031-02-06');
    await Promise.all([sendMeasureReminders(portal.deps), sendMeasureReminders(portal.deps)]);
    const [first, ...more] = await reminders('Erinnert werden');
    expect(more).toHaveLength(0);
    expect(first).toMatchObject({
      toAddress: 'bema@ubu.example',
      subject: 'Bis 20. Februar 2031: Erinnert werden',
    });
    const mail = (await mailbox.waitFor(1)).find(({ subject }) => subject?.includes('Erinnert werden'));
    expect(mail?.text).toContain(`/staff/measures/${measure.id}`);
    at('2031-02-18');
    await sendMeasureReminders(portal.deps);
    at('2031-02-27');
    await sendMeasureReminders(portal.deps);
    await sendMeasureReminders(portal.deps);
    expect((await reminders('Erinnert werden')).map(({ subject }) => subject)).toEqual([
      'Bis 20. Februar 2031: Erinnert werden',
      'Bis 20. Februar 2031: Erinnert werden',
      'Frist war am 20. Februar 2031: Erinnert werden',
    ]);
    portal.setClock(null);
  });

  test('move with the due date, and end when the measure does', async () => {
    const measure = await agreed('Verschoben werden', 'bema', '2031-03-20');
    at('2031-03-06');
    await sendMeasureReminders(portal.deps);
    const { page, action } = await measureCalled('Verschoben werden');
    const bema = await portal.signIn('bema');
    const later = { state: 'postponed', text: 'Es dauert.', due: '2031-04-20' };
    expect((await bema.submit(page, later, action)).status).toBe(303);
    at('2031-03-18');
    await sendMeasureReminders(portal.deps);
    expect(await reminders('Verschoben werden')).toHaveLength(1);
    at('2031-04-06');
    await sendMeasureReminders(portal.deps);
    expect((await reminders('Verschoben werden')).at(-1)?.subject).toContain('20. April 2031');
    await portal.deps.db.measure.update({ where: { id: measure.id }, data: { state: 'done' } });
    at('2031-04-18');
    await sendMeasureReminders(portal.deps);
    expect(await reminders('Verschoben werden')).toHaveLength(2);
    portal.setClock(null);
  });

  test('catch up on three days, not on more, and never announce what is over', async () => {
    await agreed('Nachgeholt werden', 'bema', '2031-05-20');
    at('2031-05-10');
    await sendMeasureReminders(portal.deps);
    expect(await reminders('Nachgeholt werden')).toHaveLength(0);
    at('2031-05-21');
    await sendMeasureReminders(portal.deps);
    expect((await reminders('Nachgeholt werden')).map(({ subject }) => subject)).toEqual([
      'Frist war am 20. Mai 2031: Nachgeholt werden',
    ]);
    portal.setClock(null);
  });

  test('go to the house where nobody has an account, and to the coordination where there is no address', async () => {
    const { db } = portal.deps;
    await agreed('Ohne Konto', 'buergerbuero-weissenfels', '2031-06-20');
    const place = { where: { code: 'buergerbuero-weissenfels' } };
    await db.organisation.update({ ...place, data: { email: 'haus@example.org' } });
    at('2031-06-06');
    await sendMeasureReminders(portal.deps);
    expect((await reminders('Ohne Konto')).map(({ toAddress }) => toAddress)).toEqual(['haus@example.org']);
    await db.organisation.update({ ...place, data: { email: null } });
    at('2031-06-18');
    await sendMeasureReminders(portal.deps);
    expect((await reminders('Ohne Konto')).at(-1)?.toAddress).toBe('koordination@ubu.example');
    portal.setClock(null);
  });

  test('leave those alone who do not want them', async () => {
    await agreed('Nicht stören', 'bema', '2031-07-20');
    const bema = { where: { email: 'bema@ubu.example' } };
    await portal.deps.db.person.update({ ...bema, data: { mutedMails: ['measureReminders'] } });
    at('2031-07-06');
    await sendMeasureReminders(portal.deps);
    expect(await reminders('Nicht stören')).toHaveLength(0);
    await portal.deps.db.person.update({ ...bema, data: { mutedMails: [] } });
    portal.setClock(null);
  });
});
