import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { meetingFields } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let bema: Colleague;

beforeAll(async () => {
  app = await startApp();
  koordination = await app.signIn('koordination');
  bema = await app.signIn('bema');
});
afterAll(() => app.stop());
beforeEach(() => app.setClock(null));

const db = () => app.deps.db;
const idOf = (path: string | undefined) => path?.split(/[/#?]/)[3] as string;
const bodyByCode = (code: string) => db().body.findUniqueOrThrow({ where: { code } });
const personOf = (name: string) => db().person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });

const bodyFields = (changes: Record<string, string> = {}) => ({
  name: 'Leitungskreis',
  kind: 'leadership',
  audience: 'leadership',
  rhythm: 'monthly',
  startTime: '09:30',
  duration: '90',
  place: 'Haus der Beratung, Raum 3',
  town: 'naumburg',
  onlineUrl: 'https://treffen.example.org/kreis',
  proposalDays: '5',
  objectionDays: '10',
  reminder1Amount: '3',
  reminder1Unit: 'days',
  reminder1Recipients: 'unanswered',
  reminder2Amount: '2',
  reminder2Unit: 'hours',
  reminder2Recipients: 'coming',
  ...changes,
});

/** A body set up through the form. */
async function newBody(changes: Record<string, string> = {}): Promise<{ id: string; path: string }> {
  const answer = await koordination.submit('/staff/bodies/new', bodyFields(changes), '/staff/bodies');
  expect(answer.status, answer.text).toBe(303);
  const id = idOf(answer.headers.location);
  return { id, path: `/staff/bodies/${id}` };
}

async function addMember(path: string, fields: Record<string, string | string[]>) {
  return koordination.submit(`${path}/members`, fields);
}

async function addItem(path: string, title: string, more: Record<string, string> = {}) {
  const item = { title, minutes: '10', visibility: 'internal', parentId: '', ...more };
  const answer = await koordination.submit(`${path}/agenda/new`, item, `${path}/agenda`);
  expect(answer.status, answer.text).toBe(303);
  return answer.headers.location?.split('#item-')[1] as string;
}

/** A meeting of the body, as the form makes it. */
async function planOf(bodyId: string, changes: Record<string, string | string[]> = {}) {
  const fields = {
    ...(await meetingFields(app, { bodyId })),
    bring: ['agenda', 'members', 'reminders'],
    ...changes,
  };
  const answer = await koordination.submit('/staff/meetings/new', fields, '/staff/meetings');
  expect(answer.status, answer.text).toBe(303);
  return idOf(answer.headers.location);
}

async function agendaOf(meetingId: string) {
  const items = await db().agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
  return items.map(({ title, parentId }) => (parentId ? `- ${title}` : title));
}

/** A measure that the body agreed upon at an earlier meeting. */
async function openMeasure(bodyId: string, title = 'Merkblatt drucken') {
  const meeting = await db().meeting.create({
    data: { bodyId, slug: `m-${crypto.randomUUID()}`, title: 'Früher', state: 'held' },
  });
  const item = await db().agendaItem.create({ data: { meetingId: meeting.id, position: 0, title: 'Thema' } });
  const owner = await db().organisation.findFirstOrThrow({ where: { code: 'bema' } });
  return db().measure.create({
    data: { title, ownerId: owner.id, due: new Date('2026-01-01'), agendaItemId: item.id },
  });
}

describe('a coordinator sets up a body', () => {
  test('with what is usual for it, and finds it in the list', async () => {
    const { id, path } = await newBody({ name: 'Kreis der Ämter' });
    const body = await db().body.findUniqueOrThrow({ where: { id } });
    expect(body).toMatchObject({
      code: 'kreis-der-aemter',
      kind: 'leadership',
      duration: 90,
      town: 'naumburg',
    });
    expect(body.reminders).toEqual([
      { minutesBefore: 4320, recipients: 'unanswered' },
      { minutesBefore: 120, recipients: 'coming' },
    ]);
    expect((await koordination.get('/staff/bodies')).text).toContain('Kreis der Ämter');
    expect((await koordination.get('/staff/meetings')).text).toContain('href="/staff/bodies"');
    const page = await koordination.get(path);
    expect(page.text).toContain('3 Tage vorher an alle ohne Antwort');
    expect(await htmlFaults(page.text)).toEqual([]);
  });

  test.each([
    ['no name', { name: ' ' }, 'Geben Sie dem Gremium einen Namen'],
    ['no time of day', { startTime: '25:00' }, 'Das ist keine Uhrzeit'],
    ['an end after midnight', { startTime: '23:00' }, 'endet das Treffen nach Mitternacht'],
    ['a length of nothing', { duration: '0' }, 'zwischen 5 und 720'],
    ['half a day for proposals', { proposalDays: '0.5' }, 'zwischen 0 und 90'],
    ['no time for objections', { objectionDays: '0' }, 'zwischen 1 und 90'],
    ['a reminder of nonsense', { reminder1Amount: 'bald' }, 'höchstens 90 Tage vorher'],
    ['a reminder a year before', { reminder1Amount: '365' }, 'höchstens 90 Tage vorher'],
    ['a strange rhythm', { rhythm: 'hourly' }, 'Wählen Sie einen Rhythmus'],
    ['a strange link', { onlineUrl: 'javascript:alert(1)' }, 'Ein Link beginnt mit https://'],
  ])('and is told when it has %s', async (_name, changes, sentence) => {
    const before = await db().body.count();
    const fields = bodyFields({ place: 'Ort, der stehen bleibt', ...changes });
    const answer = await koordination.submit('/staff/bodies/new', fields, '/staff/bodies');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain('Ort, der stehen bleibt');
    expect(await htmlFaults(answer.text)).toEqual([]);
    expect(await db().body.count()).toBe(before);
  });

  test('and loses no words when a colleague saved in the meantime', async () => {
    const { id, path } = await newBody({ name: 'Zu zweit' });
    const fields = (name: string) => bodyFields({ name });
    await koordination.submit(`${path}/edit`, fields('Von der Kollegin'));
    const late = await koordination.submit(`${path}/edit`, { ...fields('Von mir'), version: '1' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('value="Von mir"');
    expect(late.text).toContain('Von der Kollegin');
    expect((await db().body.findUniqueOrThrow({ where: { id } })).name).toBe('Von der Kollegin');
    expect((await koordination.submit(`${path}/edit`, fields('Von mir'))).status).toBe(303);
    const written = await db().auditEvent.findMany({ where: { recordId: id }, select: { action: true } });
    expect(written.map(({ action }) => action)).toEqual(['body.create', 'body.update', 'body.update']);
  });

  test('and archives it: no new meetings, until it is taken back', async () => {
    const { id, path } = await newBody({ name: 'Wird archiviert' });
    await koordination.submit(`${path}/edit`, {}, `${path}/archive`);
    expect((await koordination.get(path)).text).toContain('Dieses Gremium ist archiviert');
    expect((await koordination.get(`/staff/meetings/new?body=${id}`)).status).toBe(409);
    const fields = await meetingFields(app, { bodyId: id, title: 'Geht nicht' });
    const refused = await koordination.submit('/staff/meetings/new', fields, '/staff/meetings');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Dieses Gremium ist archiviert oder gibt es nicht');
    expect(refused.text).not.toContain('>Wird archiviert</option>');
    const nowhere = { ...fields, bodyId: '0193a0a0-0000-7000-8000-000000000000' };
    expect((await koordination.submit('/staff/meetings/new', nowhere, '/staff/meetings')).status).toBe(422);
    await koordination.submit(`${path}/edit`, {}, `${path}/reopening`);
    expect((await koordination.submit('/staff/meetings/new', fields, '/staff/meetings')).status).toBe(303);
  });
});

describe('the members of a body', () => {
  test('are people with accounts and outside contacts, nobody twice', async () => {
    const { id, path } = await newBody({ name: 'Mit Mitgliedern' });
    const caritas = await personOf('caritas');
    const contact = {
      name: 'Frau Gast',
      organisationName: 'Sprachverein',
      email: 'Gast@Example.org',
      language: 'ro',
    };
    const answer = await addMember(path, { people: [caritas.id], ...contact });
    expect(answer.status, answer.text).toBe(303);
    const twice = await addMember(path, { ...contact, name: 'Noch einmal' });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('Diese Adresse steht schon auf der Liste');
    expect(twice.text).toContain('value="Noch einmal"');
    // An address of somebody who has an account becomes that account.
    const known = await addMember(path, { name: 'Jemand', email: 'bema@ubu.example', language: 'de' });
    expect(known.status).toBe(303);
    const again = await addMember(path, { name: 'Jemand', email: 'caritas@ubu.example', language: 'de' });
    expect(again.status).toBe(422);
    const members = await db().bodyMember.findMany({ where: { bodyId: id } });
    expect(members).toHaveLength(3);
    expect(members.find(({ email }) => email)).toMatchObject({
      name: 'Frau Gast',
      email: 'gast@example.org',
      organisationName: 'Sprachverein',
      language: 'ro',
      personId: null,
    });
    expect(members.some(({ personId, email }) => personId && email)).toBe(false);
    const page = await koordination.get(`${path}/members`);
    expect(page.text).toContain('gast@example.org');
    expect(await htmlFaults(page.text)).toEqual([]);
  });

  test.each([
    ['nobody', {}, 'Wählen Sie jemanden aus'],
    ['an address without a name', { email: 'x@example.org' }, 'Geben Sie auch den Namen an'],
    ['a name without an address', { name: 'Ohne Adresse' }, 'vollständige E-Mail-Adresse'],
    ['half an address', { name: 'Jemand', email: 'x@' }, 'vollständige E-Mail-Adresse'],
    [
      'a deputy of nobody',
      { name: 'J', email: 'j@example.org', deputyOfId: '0193a0a0-0000-7000-8000-000000000000' },
      'Wählen Sie ein Mitglied',
    ],
  ])('are not %s', async (_name, fields, sentence) => {
    const { id, path } = await newBody({ name: 'Ohne Mitglieder' });
    const answer = await addMember(path, { language: 'de', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await db().bodyMember.count({ where: { bodyId: id } })).toBe(0);
  });

  test('have deputies, who become members when they leave', async () => {
    const { id, path } = await newBody({ name: 'Mit Vertretung' });
    await addMember(path, { name: 'Frau Erste', email: 'erste@example.org', language: 'de' });
    const first = await db().bodyMember.findFirstOrThrow({ where: { bodyId: id } });
    await addMember(path, {
      name: 'Herr Zweiter',
      email: 'zweiter@example.org',
      language: 'de',
      deputyOfId: first.id,
    });
    const second = await db().bodyMember.findFirstOrThrow({ where: { bodyId: id, name: 'Herr Zweiter' } });
    expect((await koordination.get(`${path}/members`)).text).toContain('Vertretung für Frau Erste:');
    const circle = { name: 'Frau Erste', email: 'erste@example.org', language: 'de', deputyOfId: second.id };
    const refused = await koordination.submit(`${path}/members/${first.id}`, circle);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('eine Vertretung kann nicht selbst vertreten werden');
    const removed = await koordination.submit(`${path}/members`, {}, `${path}/members/${first.id}/removal`);
    expect(removed.status).toBe(303);
    expect((await koordination.get(`${path}/members`)).text).toContain(
      'Herr Zweiter stand als Vertretung auf der Liste und ist jetzt Mitglied.',
    );
  });

  test('are changed by two at once without losing what one of them wrote', async () => {
    const { id, path } = await newBody({ name: 'Zwei ändern' });
    await addMember(path, { name: 'Alt', email: 'alt@example.org', language: 'de' });
    const member = await db().bodyMember.findFirstOrThrow({ where: { bodyId: id } });
    const page = `${path}/members/${member.id}`;
    const fields = { email: 'alt@example.org', language: 'pl', organisationName: '', deputyOfId: '' };
    expect((await koordination.submit(page, { ...fields, name: 'Neu' })).status).toBe(303);
    const late = await koordination.submit(page, { ...fields, name: 'Anders', seen: 'older' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('value="Anders"');
    expect(late.text).toContain('<dd>Neu</dd>');
    expect((await db().bodyMember.findUniqueOrThrow({ where: { id: member.id } })).name).toBe('Neu');
  });

  test('see the body, but no addresses and no buttons; others see nothing', async () => {
    const { path } = await newBody({ name: 'Für Mitglieder' });
    expect((await bema.get(path)).status).toBe(404);
    const person = await personOf('bema');
    await addMember(path, {
      people: [person.id],
      name: 'Frau Extern',
      email: 'extern@example.org',
      language: 'de',
    });
    await addItem(path, 'Was alle sehen');
    await addItem(path, 'Heimlicher Puffer', { visibility: 'hidden' });
    const page = await bema.get(path);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('/edit"');
    const members = await bema.get(`${path}/members`);
    expect(members.text).toContain('Frau Extern');
    expect(members.text).not.toContain('extern@example.org');
    expect(members.text).not.toContain('/removal');
    const agenda = await bema.get(`${path}/agenda`);
    expect(agenda.text).toContain('Was alle sehen');
    expect(agenda.text).not.toContain('Heimlicher Puffer');
    expect((await bema.get('/staff/bodies')).text).toContain('Für Mitglieder');
    for (const forbidden of [`${path}/edit`, `${path}/agenda/new`, '/staff/bodies/new']) {
      expect((await bema.get(forbidden)).status, forbidden).toBe(403);
    }
    const refused = await bema.submit(`${path}/members`, {
      name: 'X',
      email: 'x@example.org',
      language: 'de',
    });
    expect(refused.status).toBe(403);
  });
});

describe('the standard agenda', () => {
  test('has items and sub-items in an order that buttons change', async () => {
    const { path } = await newBody({ name: 'Mit Tagesordnung' });
    await addItem(path, 'Begrüßung');
    const reports = await addItem(path, 'Berichte');
    await addItem(path, 'Bericht A', { parentId: reports });
    const second = await addItem(path, 'Bericht B', { parentId: reports });
    const titles = async () => {
      const { text } = await koordination.get(`${path}/agenda`);
      return [...text.matchAll(/agenda__number">([^<]+)<\/span> <a [^>]*>([^<]+)</g)].map(
        ([, n, title]) => `${n} ${title}`,
      );
    };
    expect(await titles()).toEqual(['1. Begrüßung', '2. Berichte', '2.1. Bericht A', '2.2. Bericht B']);
    await koordination.submit(`${path}/agenda`, { direction: 'up' }, `${path}/agenda/${second}/position`);
    await koordination.submit(`${path}/agenda`, { direction: 'up' }, `${path}/agenda/${reports}/position`);
    expect(await titles()).toEqual(['1. Berichte', '1.1. Bericht B', '1.2. Bericht A', '2. Begrüßung']);
    expect(await htmlFaults((await koordination.get(`${path}/agenda`)).text)).toEqual([]);
    const item = { title: 'Berichte', minutes: '10', visibility: 'internal' };
    const nested = await koordination.submit(`${path}/agenda/${second}`, { ...item, parentId: second });
    expect(nested.status).toBe(422);
    expect(nested.text).toContain('Teile haben keine eigenen Teile');
    await koordination.submit(`${path}/agenda/${reports}`, {}, `${path}/agenda/${reports}/removal`);
    expect(await titles()).toEqual(['1. Begrüßung']);
  });

  test('takes no item without a title, and shows both texts when two save at once', async () => {
    const { path } = await newBody({ name: 'Zwei schreiben' });
    const id = await addItem(path, 'Begrüßung');
    const fields = { title: 'Neu', minutes: '15', visibility: 'internal', parentId: '', publicTitle: '' };
    const empty = await koordination.submit(`${path}/agenda/${id}`, {
      ...fields,
      title: ' ',
      publicTitle: 'bleibt',
    });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Geben Sie dem Punkt einen Titel');
    expect(empty.text).toContain('value="bleibt"');
    expect((await koordination.submit(`${path}/agenda/${id}`, fields)).status).toBe(303);
    const late = await koordination.submit(`${path}/agenda/${id}`, {
      ...fields,
      title: 'Anders',
      seen: 'older',
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('value="Anders"');
    expect(late.text).toContain('<dd lang="de">Neu</dd>');
  });
});

describe('a new meeting of a body', () => {
  test('comes filled with what is usual, on the same weekday of the month', async () => {
    app.setClock(new Date('2031-01-20T12:00:00Z'));
    const { id } = await newBody({ name: 'Jeden Monat' });
    await planOf(id, { title: 'Januar', date: '2031-01-08', start: '09:30', end: '11:00' });
    const { text } = await koordination.get(`/staff/meetings/new?body=${id}`);
    const value = (name: string) => new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(text)?.[1];
    expect(value('date')).toBe('2031-02-12');
    expect(value('start')).toBe('09:30');
    expect(value('end')).toBe('11:00');
    expect(value('place')).toBe('Haus der Beratung, Raum 3');
    expect(value('title')).toBe('Jeden Monat');
    expect(text).toContain(`value="${id}" selected`);
    expect(text).toMatch(/value="leadership" checked/);
    for (const part of ['agenda', 'members', 'reminders']) expect(text).toContain(`value="${part}" checked`);
    expect(await htmlFaults(text)).toEqual([]);
  });

  test('gets agenda, members and reminders, and the open measures first by themselves', async () => {
    app.setClock(new Date('2031-01-02T12:00:00Z'));
    const { id, path } = await newBody({ name: 'Bringt alles mit', reminder1Amount: '60' });
    const [caritas, gone] = [await personOf('caritas'), await personOf('uebersetzung')];
    await addMember(path, { people: [caritas.id, gone.id] });
    await addMember(path, {
      name: 'Frau Gast',
      organisationName: 'Verein',
      email: 'gast@example.org',
      language: 'bg',
    });
    const member = await db().bodyMember.findFirstOrThrow({ where: { bodyId: id, personId: caritas.id } });
    await addMember(path, {
      name: 'Vertretung',
      email: 'vertretung@example.org',
      language: 'de',
      deputyOfId: member.id,
    });
    await db().person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    expect((await koordination.get(`${path}/members`)).text).toContain(
      'Konto geschlossen, wird nicht eingeladen',
    );
    const item = await addItem(path, 'Berichte');
    await addItem(path, 'Bericht A', { parentId: item });
    await addItem(path, 'Verschiedenes', { minutes: '5' });
    await openMeasure(id);

    const meetingId = await planOf(id, { title: 'Voll', date: '2031-01-15', start: '10:00', end: '12:00' });
    await db().person.update({ where: { id: gone.id }, data: { deactivatedAt: null } });
    const meeting = await db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
    expect(meeting.organiserId).toBe((await personOf('koordination')).id);
    expect(meeting.proposalsUntil?.toISOString()).toBe('2031-01-10T09:00:00.000Z');
    expect(await agendaOf(meetingId)).toEqual([
      'Offene und überfällige Maßnahmen',
      'Berichte',
      '- Bericht A',
      'Verschiedenes',
    ]);
    const first = await db().agendaItem.findFirstOrThrow({ where: { meetingId, kind: 'measures' } });
    expect(first).toMatchObject({ position: 0, minutes: 15, visibility: 'internal' });
    const invitations = await db().invitation.findMany({ where: { meetingId }, orderBy: { email: 'asc' } });
    expect(invitations.map(({ email, sentAt, state }) => [email, sentAt, state])).toEqual([
      ['caritas@ubu.example', null, 'pending'],
      ['gast@example.org', null, 'pending'],
    ]);
    expect(invitations[0]?.personId).toBe(caritas.id);
    expect(invitations[1]).toMatchObject({ name: 'Frau Gast', organisationName: 'Verein', language: 'bg' });
    // Sixty days before lies in the past.
    const reminders = await db().meetingReminder.findMany({ where: { meetingId } });
    expect(reminders).toMatchObject([{ minutesBefore: 120, recipients: 'coming', sentAt: null }]);
    expect(await db().mail.count({ where: { toAddress: 'gast@example.org' } })).toBe(0);
  });

  test('gets no item for measures when none is open, and nothing that was not wanted', async () => {
    const { id, path } = await newBody({ name: 'Nichts offen' });
    await addItem(path, 'Begrüßung');
    expect(await agendaOf(await planOf(id, { title: 'Ohne Maßnahmen' }))).toEqual(['Begrüßung']);
    const measure = await openMeasure(id);
    await db().measure.update({ where: { id: measure.id }, data: { state: 'done' } });
    expect(await agendaOf(await planOf(id, { title: 'Alles erledigt' }))).toEqual(['Begrüßung']);
    expect(await agendaOf(await planOf(id, { title: 'Leer', bring: [] }))).toEqual([]);
  });

  test('moves the day for proposals along with its time', async () => {
    app.setClock(new Date('2031-01-02T12:00:00Z'));
    const { id } = await newBody({ name: 'Wird verschoben' });
    const meetingId = await planOf(id, { title: 'Offen', date: '', start: '', end: '' });
    const until = async () =>
      (await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).proposalsUntil?.toISOString();
    const save = async (date: string) => {
      const fields = await meetingFields(app, { bodyId: id, title: 'Offen', date });
      const answer = await koordination.submit(`/staff/meetings/${meetingId}/edit`, fields);
      expect(answer.status, answer.text).toBe(303);
    };
    expect(await until()).toBeUndefined();
    await save('2031-02-12');
    expect(await until()).toBe('2031-02-07T09:00:00.000Z');
    await save('2031-03-12');
    expect(await until()).toBe('2031-03-07T09:00:00.000Z');
    app.setClock(new Date('2031-03-08T12:00:00Z'));
    await save('2031-04-09');
    expect(await until()).toBe('2031-03-07T09:00:00.000Z');
  });
});

test('an address that is corrected at an invitation is right for the next meeting too', async () => {
  const body = await newBody({ name: 'Kreis mit Tippfehler' });
  await addMember(body.path, { name: 'Frau Nowak', email: 'nowak@exmaple.org', language: 'pl' });
  const meetingId = await planOf(body.id, { title: 'Erstes Treffen' });
  const page = `/staff/meetings/${meetingId}/invitations`;
  const { id } = await db().invitation.findFirstOrThrow({ where: { meetingId, email: 'nowak@exmaple.org' } });
  await koordination.submit(page, { email: 'nowak@example.org' }, `${page}/${id}/address`);
  expect((await koordination.get(`${body.path}/members`)).text).toContain('nowak@example.org');
  expect((await koordination.get(`${body.path}/members`)).text).not.toContain('nowak@exmaple.org');
});

describe('the next meeting', () => {
  /** A held meeting with a closed, a deferred and an open topic, made from a body with two standard items. */
  async function heldMeeting(name: string) {
    app.setClock(new Date('2031-01-02T12:00:00Z'));
    const { id: bodyId, path } = await newBody({ name });
    await addItem(path, 'Begrüßung');
    await addItem(path, 'Verschiedenes');
    await addMember(path, { people: [(await personOf('caritas')).id] });
    const id = await planOf(bodyId, { title: name, date: '2031-01-08', start: '10:00', end: '11:30' });
    await koordination.submit(`/staff/meetings/${id}/invitations`, {
      name: 'Gast',
      email: 'nur-einmal@example.org',
      language: 'pl',
    });
    const topic = (title: string, closed: boolean, position: number) =>
      db().agendaItem.create({
        data: {
          meetingId: id,
          title,
          position,
          closedAt: closed ? new Date() : null,
          internalText: 'Worum es geht',
        },
      });
    await topic('Erledigt', true, 10);
    await topic('Offen geblieben', false, 11);
    const deferred = await topic('Vertagt', true, 12);
    await db().decision.create({
      data: { agendaItemId: deferred.id, result: 'deferred', internalText: 'Beim nächsten Mal' },
    });
    await db().meeting.update({ where: { id }, data: { state: 'held' } });
    app.setClock(new Date('2031-01-20T12:00:00Z'));
    return { id, bodyId, page: `/staff/meetings/${id}/next` };
  }

  const formOf = (text: string) => {
    const checked = (name: string) =>
      [...text.matchAll(new RegExp(`name="${name}" type="checkbox" value="([^"]+)"( checked)?`, 'g'))]
        .filter(([, , on]) => on)
        .map(([, value]) => value as string);
    return { standard: checked('standard'), topics: checked('topics') };
  };

  test('is made in three clicks: standard items, what stayed open, members, measures first', async () => {
    const { id, bodyId, page } = await heldMeeting('Runde im Januar');
    await openMeasure(bodyId);
    expect((await koordination.get(`/staff/meetings/${id}`)).text).toContain(`href="${page}"`);
    const { text } = await koordination.get(page);
    expect(await htmlFaults(text)).toEqual([]);
    expect(text).toContain('value="2031-02-12"');
    expect(text).toContain('Eine offene Maßnahme kommt von selbst als erster Punkt');
    expect(text).toMatch(/value="members" checked/);
    const ticked = formOf(text);
    expect(ticked.standard).toHaveLength(2);
    expect(ticked.topics).toHaveLength(2);

    const fields = {
      title: 'Runde im Februar',
      date: '2031-02-12',
      start: '10:00',
      end: '11:30',
      invitees: 'members',
    };
    const answer = await koordination.submit(page, { ...fields, ...ticked });
    expect(answer.status, answer.text).toBe(303);
    const nextId = idOf(answer.headers.location);
    const next = await db().meeting.findUniqueOrThrow({ where: { id: nextId } });
    expect(next).toMatchObject({
      state: 'draft',
      bodyId,
      madeFromId: id,
      place: 'Rathaus, Markt 1, Weißenfels',
    });
    expect(next.proposalsUntil?.toISOString()).toBe('2031-02-07T09:00:00.000Z');
    expect(await agendaOf(nextId)).toEqual([
      'Offene und überfällige Maßnahmen',
      'Begrüßung',
      'Offen geblieben',
      'Vertagt',
      'Verschiedenes',
    ]);
    const again = await db().agendaItem.findFirstOrThrow({ where: { meetingId: nextId, title: 'Vertagt' } });
    expect(again).toMatchObject({ internalText: 'Worum es geht', closedAt: null });
    const invited = await db().invitation.findMany({ where: { meetingId: nextId } });
    expect(invited.map(({ email }) => email)).toEqual(['caritas@ubu.example']);
    expect(await db().meetingReminder.count({ where: { meetingId: nextId } })).toBe(2);

    const forward = await koordination.get(`/staff/meetings/${id}`);
    expect(forward.text).toContain('Nächstes Treffen:');
    expect(forward.text).toContain(`href="/staff/meetings/${nextId}"`);
    const back = await koordination.get(`/staff/meetings/${nextId}`);
    expect(back.text).toContain('Gemacht aus:');
    expect(back.text).toContain(`href="/staff/meetings/${id}"`);
    expect((await koordination.get(page)).text).toContain('Aus diesem Treffen wurde schon gemacht');
    const series = await koordination.get(`/staff/bodies/${bodyId}`);
    for (const words of ['Runde im Februar', 'Runde im Januar', 'Protokoll fehlt', 'Merkblatt drucken']) {
      expect(series.text).toContain(words);
    }
  });

  test('takes the invitees of the last one, and what the coordinator ticks', async () => {
    const { page } = await heldMeeting('Andere Wahl');
    const { text } = await koordination.get(page);
    const done = /name="topics" type="checkbox" value="([^"]+)"/.exec(text)?.[1] as string;
    const answer = await koordination.submit(page, {
      title: 'Ohne Tag',
      date: '',
      start: '',
      end: '',
      invitees: 'lastMeeting',
      topics: done,
    });
    expect(answer.status, answer.text).toBe(303);
    const id = idOf(answer.headers.location);
    expect(await agendaOf(id)).toEqual(['Erledigt']);
    const invited = await db().invitation.findMany({ where: { meetingId: id }, orderBy: { email: 'asc' } });
    expect(invited.map(({ email, language, sentAt }) => [email, language, sentAt])).toEqual([
      ['caritas@ubu.example', 'de', null],
      ['nur-einmal@example.org', 'pl', null],
    ]);
  });

  test('takes a cluster along with its figures of today, and whoever has got an account with it', async () => {
    const { id, page, bodyId } = await heldMeeting('Mit Häufung');
    const cluster = await db().needCluster.findFirstOrThrow({ where: { state: 'open' } });
    const before = { reports: 1, persons: 1, places: [], languages: [], firstMonth: null, lastMonth: null };
    await db().agendaItem.create({
      data: { meetingId: id, title: cluster.title, position: 20, clusterId: cluster.id, snapshot: before },
    });
    await addMember(`/staff/bodies/${bodyId}`, {
      name: 'Früher Gast',
      email: 'bald@example.org',
      language: 'pl',
    });
    const { organisationId } = await personOf('bema');
    const account = { name: 'Jetzt mit Konto', email: 'bald@example.org', organisationId };
    const person = await db().person.create({ data: { ...account, roles: ['partner'] } });
    const ticked = formOf((await koordination.get(page)).text);
    const answer = await koordination.submit(page, { title: 'Weiter', invitees: 'members', ...ticked });
    const meetingId = idOf(answer.headers.location);
    const item = await db().agendaItem.findFirstOrThrow({ where: { meetingId, clusterId: cluster.id } });
    const reports = await db().needReport.count({ where: { clusterId: cluster.id } });
    expect(reports).toBeGreaterThan(1);
    expect(item.snapshot).toMatchObject({ reports });
    expect((await db().needCluster.findUniqueOrThrow({ where: { id: cluster.id } })).state).toBe('onAgenda');
    const invited = await db().invitation.findMany({ where: { meetingId, email: 'bald@example.org' } });
    expect(invited).toMatchObject([{ personId: person.id, name: 'Jetzt mit Konto', language: 'de' }]);
  });

  test('is made once when the form is sent twice', async () => {
    const { id, page } = await heldMeeting('Nur eines');
    const { text } = await koordination.get(page);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
    const body = new URLSearchParams({
      _csrf: hidden('_csrf'),
      _key: hidden('_key'),
      title: 'Doppelklick',
      invitees: 'none',
    }).toString();
    const [first, second] = await Promise.all(
      [1, 2].map(() => koordination.agent.post(page).type('form').send(body)),
    );
    expect(first?.status).toBe(303);
    expect(second?.headers.location).toBe(first?.headers.location);
    expect(await db().meeting.count({ where: { madeFromId: id } })).toBe(1);
  });

  test.each([
    [
      'ends before it begins',
      { date: '2031-02-12', start: '10:00', end: '09:00' },
      'Das Ende liegt vor dem Beginn',
    ],
    ['has no title', { title: ' ' }, 'Geben Sie dem Treffen einen Titel'],
    ['invites strangely', { invitees: 'world' }, 'Wählen Sie, wer eingeladen wird'],
    [
      'meets at the time of another one',
      { date: '2031-01-08', start: '11:00', end: '12:00' },
      'Bitte bestätigen Sie',
    ],
  ])('is not made when it %s', async (name, changes, sentence) => {
    const { id, page } = await heldMeeting(name);
    const fields = { title: 'Bleibt stehen', date: '', start: '', end: '', invitees: 'none', ...changes };
    const answer = await koordination.submit(page, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    if (fields.title.trim()) expect(answer.text).toContain('value="Bleibt stehen"');
    expect(await db().meeting.count({ where: { madeFromId: id } })).toBe(0);
  });

  test('is the coordinators’ business, and no business of a cancelled meeting', async () => {
    const { id, page } = await heldMeeting('Abgesagt');
    expect((await bema.get(page)).status).toBe(404);
    await db().meeting.update({ where: { id }, data: { state: 'cancelled' } });
    expect((await koordination.get(page)).status).toBe(409);
  });
});

test('the bodies of the portal can make their next meeting at once', async () => {
  const body = await bodyByCode('round-table');
  const { text } = await koordination.get(`/staff/bodies/${body.id}`);
  const page = /href="(\/staff\/meetings\/[^"]+\/next)"/.exec(text)?.[1] as string;
  expect((await koordination.get(page)).text).toMatch(/name="standard"[^>]* checked/);
  expect(await db().bodyMember.count({ where: { bodyId: body.id } })).toBeGreaterThan(4);
});

test.each([
  '/staff/bodies/x',
  '/staff/bodies/0193a0a0-0000-7000-8000-000000000000',
  '/staff/bodies/x/members',
])('%s is not there', async (path) => {
  expect((await koordination.get(path)).status).toBe(404);
});
