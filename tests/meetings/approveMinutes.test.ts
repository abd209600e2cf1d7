import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approveBySilence } from '../../src/meetings/minutes/approval/commands.ts';
import { contentHash } from '../../src/meetings/minutes/approval/rules.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { type PlannedMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

let mailbox: Mailbox;
let app: TestApp;
let koordination: Colleague;
let bema: Colleague;

beforeAll(async () => {
  mailbox = await startMailbox();
  app = await startApp({ smtpUrl: mailbox.url, worker: true });
  koordination = await app.signIn('koordination');
  bema = await app.signIn('bema');
  // The demo's own circulated minutes would be settled as well.
  await app.deps.db.meeting.updateMany({
    where: { minutesState: 'circulated' },
    data: { minutesState: 'draft' },
  });
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});
beforeEach(() => {
  mailbox.mails.length = 0;
});
afterEach(() => app.setClock(null));

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const mailsTo = (address: string) => mailbox.mails.filter(({ to }) => to?.[0]?.address === address);
const linkIn = (text = '') => /\/minutes\/[A-Za-z0-9]{32}\b/.exec(text)?.[0] ?? '';

/** A meeting on 15 January 2031 with a colleague and a guest from elsewhere, over and written down. */
async function writtenMeeting(changes: Record<string, string>) {
  const meeting = await scheduleMeeting(app, koordination, { overlapConfirmed: 'on', ...changes });
  const person = await app.deps.db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  const guest = { name: 'Ana Guest', email: 'ana@example.org', language: 'en' };
  await koordination.submit(`${meeting.path}/invitations`, { people: [person.id], ...guest });
  await sendInvitations(koordination, meeting);
  await mailbox.waitFor(2);
  mailbox.mails.length = 0;
  app.setClock(new Date('2031-01-15T12:00:00Z'));
  const items = await app.deps.db.agendaItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: { position: 'asc' },
  });
  const ids = items.map(({ id }) => id) as [string, string, string];
  await write(meeting, ids[0], 'Abendkurse fehlen. Frau Muster berichtet.');
  return { ...meeting, items: ids, approval: `${meeting.path}/minutes/approval` };
}

async function write(meeting: PlannedMeeting, itemId: string, text: string) {
  const page = `${meeting.path}/minutes`;
  const answer = await koordination.submit(page, { text }, `${page}/${itemId}`);
  expect(answer.status, answer.text).toBe(303);
}

async function circulate(approval: string, fields: Record<string, string> = { objectionDays: '14' }) {
  const answer = await koordination.submit(`${approval}/circulation`, fields);
  expect(answer.status, answer.text).toBe(303);
}

const stored = (id: string) =>
  app.deps.db.meeting.findUniqueOrThrow({
    where: { id },
    include: { documents: { orderBy: { number: 'asc' } }, objections: true, readers: true },
  });

async function pdfText(agent: { get(path: string): ReturnType<Colleague['get']> }, path: string) {
  const answer = await agent
    .get(path)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  const pdf = await readPdf(answer.body as Buffer);
  expect(pdf.uaPart).toBe('1');
  return pdf.text.replace(/\s+/g, ' ');
}

describe('from draft to locked', () => {
  let meeting: Awaited<ReturnType<typeof writtenMeeting>>;
  let link = '';

  beforeAll(async () => {
    meeting = await writtenMeeting({
      title: 'Protokoll von Anfang bis Ende',
      audience: 'public',
      publicTitle: 'Runder Tisch im Januar',
    });
  });

  test('a coordinator sees readers and mail, sends the minutes round, and a double click sends them once', async () => {
    app.setClock(new Date('2031-01-15T12:00:00Z'));
    const before = await koordination.get(meeting.approval);
    expect(before.text).toContain('Das Protokoll ist ein Entwurf und wurde noch nicht verschickt.');
    expect((await bema.get(`${meeting.approval}/circulation`)).status).toBe(403);
    const page = await koordination.get(`${meeting.approval}/circulation`);
    expect(page.text).toContain('2 Personen bekommen das Protokoll');
    expect(page.text).toContain('ana@example.org');
    expect(page.text).toContain('Protokoll zur Prüfung: Runder Tisch im Januar');
    const wrong = await koordination.submit(`${meeting.approval}/circulation`, { objectionDays: '0' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Zahl von 1 bis 90');

    const twice = { objectionDays: '10', _key: '0190e0a0-0000-7000-8000-00000000f201' };
    await Promise.all([circulate(meeting.approval, twice), circulate(meeting.approval, twice)]);
    await mailbox.waitFor(2);
    await settled();
    expect(mailbox.mails.map(({ to }) => to?.[0]?.address).sort()).toEqual([
      'ana@example.org',
      'bema@ubu.example',
    ]);
    const { documents, minutesState, objectionsUntil, readers } = await stored(meeting.id);
    expect(minutesState).toBe('circulated');
    expect(objectionsUntil?.toISOString()).toBe('2031-01-25T22:59:59.999Z');
    expect(documents.map(({ number, kind }) => ({ number, kind }))).toEqual([
      { number: 1, kind: 'circulated' },
    ]);
    expect(contentHash(documents[0]?.content)).toBe(documents[0]?.hash);
    const mail = mailsTo('ana@example.org')[0];
    expect(mail?.subject).toBe('Minutes to read: Protokoll von Anfang bis Ende');
    expect(mail?.text).toContain('Objections are possible until Saturday');
    link = linkIn(mail?.text);
    expect(link).not.toBe('');
    expect(JSON.stringify(readers)).not.toContain(link.slice('/minutes/'.length));
    const kept = await app.deps.db.mail.findFirstOrThrow({
      where: { toAddress: 'ana@example.org', subject: mail?.subject },
    });
    expect(kept.text).not.toContain(link);
    expect(kept.text).toContain('/minutes/…');

    const again = await koordination.submit(
      meeting.approval,
      { objectionDays: '10' },
      `${meeting.approval}/circulation`,
    );
    expect(again.status).toBe(409);
    expect(again.text).toContain('Seitdem wurde nichts geändert');
  });

  test('a reader without account reads them by the link and objects to an item, once', async () => {
    app.setClock(new Date('2031-01-16T08:00:00Z'));
    const ana = app.anybody();
    const page = await ana.get(link);
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['x-robots-tag']).toBe('noindex');
    expect(page.text).toContain('Please read the minutes by');
    expect(page.text).toMatch(/lang="de">[\s\S]*Abendkurse fehlen/);
    expect(page.text).not.toContain('Heimlicher Puffer');
    const state = await stored(meeting.id);
    expect(state.readers.find(({ email }) => email === 'ana@example.org')?.openedAt).toEqual(
      new Date('2031-01-16T08:00:00Z'),
    );
    expect(state.objections).toEqual([]);
    expect(await pdfText(ana as never, `${link}/minutes.pdf`)).toContain(state.documents[0]?.hash);

    const action = `${link}/objections`;
    const empty = await ana.post(action).type('form').send({ text: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('href="#text"');
    const long = await ana
      .post(action)
      .type('form')
      .send({ text: 'x'.repeat(2001) });
    expect(long.status).toBe(422);
    const foreign = await ana.post(action).type('form').send({ text: 'x', item: meeting.items[2] });
    expect(foreign.status).toBe(409);
    expect(foreign.text).toContain('The minutes have no such item');
    const form = {
      item: meeting.items[0],
      text: '<b>Herr</b> Muster, nicht Frau.',
      _key: '0190e0a0-0000-7000-8000-00000000f202',
    };
    const sent = await ana.post(action).type('form').send(form);
    expect(sent.status, sent.text).toBe(303);
    await ana.post(action).type('form').send(form);
    const after = await ana.get(sent.headers.location ?? '');
    expect(after.text).toContain('Thank you, your objection has arrived');
    expect(after.text).toContain('&lt;b&gt;Herr');
    const { objections } = await stored(meeting.id);
    expect(objections).toMatchObject([
      { agendaItemId: meeting.items[0], authorName: 'Ana Guest', state: 'open' },
    ]);
    const told = await app.deps.db.mail.findMany({ where: { dedupeKey: { startsWith: 'objected:' } } });
    expect(told.map(({ toAddress, subject }) => [toAddress, subject])).toEqual([
      ['koordination@ubu.example', expect.stringMatching(/^Einwand zum Protokoll: /)],
    ]);
    expect(told[0]?.text).toContain('Ana Guest');
    expect(told[0]?.text).not.toContain('Muster');
    expect((await ana.get(`/minutes/${'x'.repeat(32)}`)).status).toBe(404);
  });

  test('somebody with an account objects in the portal to the whole', async () => {
    app.setClock(new Date('2031-01-16T09:00:00Z'));
    const page = await bema.get(meeting.approval);
    expect(page.text).toContain('Einwand schreiben');
    expect(page.text).not.toContain('Wer das Protokoll bekommen hat');
    const action = `${meeting.approval}/objections`;
    const empty = await bema.submit(meeting.approval, { text: '' }, action);
    expect(empty.status).toBe(422);
    const sent = await bema.submit(meeting.approval, { text: 'Der Gast fehlt in der Liste.' }, action);
    expect(sent.status, sent.text).toBe(303);
    expect((await (await app.signIn('uebersetzung')).get(meeting.approval)).status).toBe(404);
    const answer = await bema.submit(
      meeting.approval,
      { state: 'noted', answer: 'x' },
      `${action}/${meeting.id}`,
    );
    expect(answer.status).toBe(403);
  });

  test('a coordinator answers each, and each author gets the answer once', async () => {
    app.setClock(new Date('2031-01-17T09:00:00Z'));
    const { objections } = await stored(meeting.id);
    const [fromAna, fromBema] = [
      objections.find(({ authorName }) => authorName === 'Ana Guest'),
      objections.find(({ authorName }) => authorName !== 'Ana Guest'),
    ];
    expect((await koordination.get(meeting.approval)).text).toContain('2 Einwände beantworten');
    const action = (id = '') => `${meeting.approval}/objections/${id}`;
    const empty = await koordination.submit(meeting.approval, { answer: '' }, action(fromAna?.id));
    expect(empty.status).toBe(422);
    expect(empty.text).toContain(`href="#state-${fromAna?.id}"`);
    const yes = { state: 'accepted', answer: 'Wird berichtigt.' };
    expect((await koordination.submit(meeting.approval, yes, action(fromAna?.id))).status).toBe(303);
    const second = { state: 'noted', answer: 'Anders.' };
    await koordination.submit(meeting.approval, second, action(fromAna?.id));
    expect((await koordination.get(meeting.approval)).text).toContain(
      'inzwischen jemand anderes beantwortet',
    );
    const no = { state: 'noted', answer: 'Sie war nicht da.' };
    await koordination.submit(meeting.approval, no, action(fromBema?.id));
    await mailbox.waitFor(2);
    await settled();
    expect(mailsTo('ana@example.org')).toHaveLength(1);
    expect(mailsTo('ana@example.org')[0]?.text).toContain('Wird berichtigt.');
    expect(mailsTo('bema@ubu.example')[0]?.text).toContain('Sie war nicht da.');
    expect((await app.anybody().get(link)).status).toBe(404);
    link = linkIn(mailsTo('ana@example.org')[0]?.text);
    expect((await app.anybody().get(link)).text).toContain('Wird berichtigt.');
  });

  test('what was promised and changed has to be sent round again before silence counts', async () => {
    app.setClock(new Date('2031-01-26T09:00:00Z'));
    await approveBySilence(app.deps);
    await approveBySilence(app.deps);
    await mailbox.waitFor(1);
    await settled();
    const coordinators = await app.deps.db.person.count({ where: { roles: { has: 'coordinator' } } });
    expect(mailbox.mails).toHaveLength(coordinators);
    expect(mailsTo('koordination@ubu.example')[0]?.text).toContain(
      'die geänderte Fassung wurde noch nicht verschickt',
    );
    mailbox.mails.length = 0;
    expect((await stored(meeting.id)).minutesState).toBe('circulated');

    await write(meeting, meeting.items[0], 'Abendkurse fehlen. Herr Muster berichtet.');
    const changed = await koordination.get(meeting.approval);
    expect(changed.text).toContain('Seit dem Verschicken geändert');
    expect((await app.anybody().get(link)).text).toContain('Frau Muster');
    await circulate(meeting.approval);
    await mailbox.waitFor(2);
    expect(mailsTo('bema@ubu.example')[0]?.subject).toBe(
      'Neue Fassung des Protokolls: Runder Tisch im Januar',
    );
    link = linkIn(mailsTo('ana@example.org')[0]?.text);
    const { documents, objections, objectionsUntil } = await stored(meeting.id);
    expect(documents).toHaveLength(2);
    expect(objections).toHaveLength(2);
    expect(objectionsUntil?.toISOString()).toBe('2031-02-09T22:59:59.999Z');
    expect((await app.anybody().get(link)).text).toContain('Herr Muster');
  });

  test('nobody objects in time: two workers at once approve, and tell everybody once', async () => {
    app.setClock(new Date('2031-02-10T09:00:00Z'));
    expect((await bema.get(meeting.approval)).text).toContain('In der nächsten Stunde');
    const late = await app.anybody().post(`${link}/objections`).type('form').send({ text: 'Zu spät.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('The period for objections is over.');
    const lateToo = await bema.submit(
      meeting.approval,
      { text: 'Zu spät.' },
      `${meeting.approval}/objections`,
    );
    expect(lateToo.status).toBe(409);
    expect(lateToo.text).toContain('Die Frist für Einwände ist vorbei.');

    await Promise.all([approveBySilence(app.deps), approveBySilence(app.deps)]);
    const { documents, minutesState, approval, approvedAt } = await stored(meeting.id);
    expect({ minutesState, approval }).toEqual({ minutesState: 'approved', approval: 'silence' });
    expect(approvedAt).toEqual(new Date('2031-02-10T09:00:00Z'));
    expect(documents.map(({ kind }) => kind)).toEqual(['circulated', 'circulated', 'approved', 'public']);
    const coordinators = await app.deps.db.person.count({ where: { roles: { has: 'coordinator' } } });
    await mailbox.waitFor(2 + coordinators);
    await settled();
    expect(mailbox.mails).toHaveLength(2 + coordinators);
    expect(mailsTo('ana@example.org')[0]?.text).toContain(documents[2]?.hash);
    link = linkIn(mailsTo('ana@example.org')[0]?.text);
    expect((await app.anybody().get(link)).text).toContain('The minutes are approved');
  });

  test('the approved PDF carries the sum and the objections; the page checks it', async () => {
    app.setClock(new Date('2031-02-11T09:00:00Z'));
    const [, , approved] = (await stored(meeting.id)).documents;
    const text = await pdfText(koordination, `${meeting.path}/minutes.pdf`);
    expect(text.replace(/\s/g, '')).toContain(approved?.hash);
    expect(text).toContain('Prüfen lässt sich diese Summe unter');
    expect(text).toContain('Der Gast fehlt in der Liste.');
    expect(text).toContain('Sie war nicht da.');
    const page = await koordination.get(meeting.approval);
    expect(page.text).toContain(approved?.hash);
    expect(page.text.match(/stimmt überein/g)).toHaveLength(4);
    expect(page.text).not.toContain('stimmt NICHT überein');
    const copied = approved?.hash.match(/.{8}/g)?.join(' ').toUpperCase() ?? '';
    const check = (hash: string) => koordination.get(`${meeting.approval}?hash=${encodeURIComponent(hash)}`);
    expect((await check(copied)).text).toContain('Ja: Diese Prüfsumme gehört zum genehmigten Protokoll.');
    expect((await check('0'.repeat(64))).text).toContain('Nein: Diese Prüfsumme');
    expect((await check('kurz')).text).toContain('Sie hat 64 Zeichen');

    await app.deps.db.$executeRaw`
      UPDATE "MinutesDocument" SET content = jsonb_set(content, '{title}', '"Gefälscht"')
      WHERE "meetingId" = ${meeting.id}::uuid AND kind = 'approved'`;
    expect((await koordination.get(meeting.approval)).text).toContain('stimmt NICHT überein');
  });

  test('the public reads a form without names, with a sum of its own', async () => {
    const { slug, documents } = await stored(meeting.id);
    const anybody = app.anybody();
    expect((await anybody.get(`/de/meetings/${slug}`)).text).toContain(`href="/de/meetings/${slug}/minutes"`);
    const english = await anybody.get(`/en/meetings/${slug}/minutes`);
    expect(english.status).toBe(200);
    expect(english.headers['set-cookie']).toBeUndefined();
    expect(english.text).toContain('Runder Tisch im Januar');
    expect(english.text).toContain(documents[3]?.hash);
    for (const secret of ['Muster', 'Ana Guest', 'Demo-Beratung', 'Aussprache']) {
      expect(english.text).not.toContain(secret);
      expect(JSON.stringify(documents[3]?.content)).not.toContain(secret);
    }
    const check = async (hash = '') => (await anybody.get(`/en/meetings/${slug}/minutes?hash=${hash}`)).text;
    expect(await check(documents[3]?.hash)).toContain(
      'belongs to the public version of the approved minutes',
    );
    expect(await check(documents[2]?.hash)).toContain('belongs to the approved minutes');
    expect(await check(documents[0]?.hash)).toContain('Careful: this checksum belongs to version 1');
    expect(
      (await pdfText(anybody as never, `/de/meetings/${slug}/minutes.pdf`)).replace(/\s/g, ''),
    ).toContain(documents[3]?.hash);
  });

  test('from then on every way of writing is refused', async () => {
    app.setClock(new Date('2031-02-11T09:00:00Z'));
    const { items, path, approval } = meeting;
    const owner = await app.deps.db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
    const writers: [string, Record<string, string>][] = [
      [`${path}/minutes/${items[0]}`, { text: 'später', number: '2' }],
      [`${path}/minutes/${items[0]}/decisions`, { result: 'adopted', internalText: 'später' }],
      [`${path}/minutes/${items[0]}/measures`, { title: 'später', ownerId: owner.id, due: '2031-06-01' }],
      [`${path}/attendance`, { guestName: 'später' }],
      [`${path}/agenda`, { title: 'später', visibility: 'public', minutes: '5' }],
      [`${path}/agenda/${items[0]}`, { title: 'später', visibility: 'public', minutes: '5', version: '1' }],
      [`${path}/agenda/${items[2]}/removal`, {}],
      [`${path}/agenda/${items[0]}/position`, { direction: 'down' }],
      [`${path}/end`, {}],
      [`${approval}/circulation`, { objectionDays: '14' }],
      [`${approval}/meeting`, { approvedInId: meeting.id }],
      [`${approval}/objections`, { text: 'später' }],
    ];
    const before = JSON.stringify(await everything());
    for (const [action, fields] of writers) {
      const answer = await koordination.submit('/staff', fields, action);
      expect(answer.status, action).toBe(409);
    }
    expect(JSON.stringify(await everything())).toBe(before);

    function everything() {
      return app.deps.db.meeting.findUniqueOrThrow({
        where: { id: meeting.id },
        include: {
          items: { include: { revisions: true, decisions: true, measures: true, attachments: true } },
          attendances: true,
          documents: true,
          objections: true,
        },
      });
    }
  });
});

test('a later meeting of the same body approves them, another body cannot', async () => {
  const meeting = await writtenMeeting({ title: 'Wird im nächsten genehmigt' });
  const early = await koordination.submit(
    meeting.approval,
    { approvedInId: meeting.id },
    `${meeting.approval}/meeting`,
  );
  expect(early.status).toBe(409);
  await circulate(meeting.approval);
  await mailbox.waitFor(2);
  mailbox.mails.length = 0;
  app.setClock(null);
  const later = await scheduleMeeting(app, koordination, { title: 'Das nächste', date: '2031-01-20' });
  app.setClock(new Date('2031-01-20T12:00:00Z'));
  const other = await app.deps.db.body.findUniqueOrThrow({ where: { code: 'wg-information' } });
  const foreign = await app.deps.db.meeting.findFirstOrThrow({ where: { bodyId: other.id } });
  const page = await koordination.get(meeting.approval);
  expect(page.text).toContain(`value="${later.id}"`);
  const action = `${meeting.approval}/meeting`;
  expect((await koordination.submit(meeting.approval, { approvedInId: '' }, action)).status).toBe(422);
  expect((await koordination.submit(meeting.approval, { approvedInId: foreign.id }, action)).status).toBe(
    409,
  );
  const done = await koordination.submit(meeting.approval, { approvedInId: later.id }, action);
  expect(done.status, done.text).toBe(303);
  await mailbox.waitFor(3);
  expect(mailsTo('ana@example.org')[0]?.text).toContain('at the meeting “Das nächste”');
  const { minutesState, approval, approvedInId, documents, slug } = await stored(meeting.id);
  expect({ minutesState, approval, approvedInId }).toEqual({
    minutesState: 'approved',
    approval: 'atMeeting',
    approvedInId: later.id,
  });
  expect(documents.map(({ kind }) => kind)).toEqual(['circulated', 'approved']);
  expect((await app.anybody().get(`/de/meetings/${slug}/minutes`)).status).toBe(404);
  expect((await koordination.get(meeting.approval)).text).toContain('im Treffen „Das nächste“');
});

test('empty minutes, or an overdue measure of which nobody reported, are not sent round', async () => {
  const meeting = await writtenMeeting({ title: 'Noch nicht fertig', date: '2031-01-15' });
  const { db } = app.deps;
  await write(meeting, meeting.items[0], '');
  const empty = await koordination.get(meeting.approval);
  expect(empty.text).toContain('Zu keinem Punkt steht etwas im Protokoll.');
  expect(empty.text).not.toContain('href="/staff/meetings/undefined');
  await write(meeting, meeting.items[0], 'Etwas.');
  await db.agendaItem.update({ where: { id: meeting.items[1] }, data: { kind: 'measures' } });
  const page = await koordination.get(meeting.approval);
  expect(page.text).toContain('Überfällig und ohne Bericht:');
  const refused = await koordination.submit(
    '/staff',
    { objectionDays: '14' },
    `${meeting.approval}/circulation`,
  );
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Zu überfälligen Maßnahmen fehlt noch ein Bericht.');
  expect((await stored(meeting.id)).documents).toEqual([]);
  expect(mailbox.mails).toEqual([]);
});

test('a link that is older than half a year opens nothing, and a coordinator sends a new one', async () => {
  const meeting = await writtenMeeting({ title: 'Alter Link' });
  await circulate(meeting.approval);
  await mailbox.waitFor(2);
  const old = linkIn(mailsTo('ana@example.org')[0]?.text);
  mailbox.mails.length = 0;
  app.setClock(new Date('2031-08-01T12:00:00Z'));
  const expired = await app.anybody().get(old);
  expect(expired.status).toBe(404);
  expect(expired.text).toContain('This link has expired');
  const { readers } = await stored(meeting.id);
  const ana = readers.find(({ email }) => email === 'ana@example.org');
  const again = await koordination.submit(meeting.approval, {}, `${meeting.approval}/readers/${ana?.id}`);
  expect(again.status).toBe(303);
  await mailbox.waitFor(1);
  expect((await app.anybody().get(linkIn(mailbox.mails[0]?.text))).status).toBe(200);
  expect((await app.anybody().get(old)).status).toBe(404);
});
