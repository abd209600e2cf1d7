import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { remindOfMissingMinutes } from '../../src/meetings/minutes/approval/missing/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { scheduleMeeting } from './plan.ts';

let mailbox: Mailbox;
let app: TestApp;
let koordination: Colleague;

beforeAll(async () => {
  mailbox = await startMailbox();
  app = await startApp({ smtpUrl: mailbox.url, worker: true });
  koordination = await app.signIn('koordination');
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});
beforeEach(() => {
  mailbox.mails.length = 0;
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const personId = async (name: string) =>
  (await app.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } })).id;

/** A meeting that ends at 12:00 in Berlin on that day, with this organiser. */
async function meetingOn(date: string, title: string, organiserId: string | null) {
  app.setClock(null);
  const { id } = await scheduleMeeting(app, koordination, { title, date });
  await app.deps.db.meeting.update({ where: { id }, data: { organiserId } });
  return id;
}

/** What two workers send at that moment, one after the other and side by side. */
async function sentAt(iso: string) {
  mailbox.mails.length = 0;
  app.setClock(new Date(iso));
  await Promise.all([remindOfMissingMinutes(app.deps), remindOfMissingMinutes(app.deps)]);
  await remindOfMissingMinutes(app.deps);
  await settled();
  return mailbox.mails.map(({ to, subject }) => `${to?.[0]?.address}: ${subject}`).sort();
}

test('the organiser is reminded three and seven days after the meeting, once each, and then no more', async () => {
  const id = await meetingOn('2031-01-15', 'Ohne Protokoll', await personId('redaktion'));
  const mail = 'redaktion@ubu.example: Das Protokoll fehlt noch: Ohne Protokoll';
  expect(await sentAt('2031-01-18T10:00:00Z')).toEqual([]);
  expect(await sentAt('2031-01-18T11:00:00Z')).toEqual([mail]);
  expect(mailbox.mails[0]?.text).toContain('Bisher wurde noch nichts aufgeschrieben.');
  expect(mailbox.mails[0]?.text).toContain(`/staff/meetings/${id}/minutes/approval`);
  expect(await sentAt('2031-01-20T11:00:00Z')).toEqual([]);
  expect(await sentAt('2031-01-22T11:00:00Z')).toEqual([mail]);
  expect(await sentAt('2031-01-29T11:00:00Z')).toEqual([]);
});

test('without an organiser every coordinator is reminded, but not who does not want it', async () => {
  await meetingOn('2031-03-05', 'Niemandes Treffen', null);
  const coordinators = await app.deps.db.person.findMany({
    where: { roles: { has: 'coordinator' }, deactivatedAt: null },
  });
  expect(await sentAt('2031-03-08T12:00:00Z')).toEqual(
    coordinators.map(({ email }) => `${email}: Das Protokoll fehlt noch: Niemandes Treffen`).sort(),
  );
  await app.deps.db.person.updateMany({ data: { mutedMails: ['minutesMissing'] } });
  expect(await sentAt('2031-03-12T12:00:00Z')).toEqual([]);
  await app.deps.db.person.updateMany({ data: { mutedMails: [] } });
});

test('nobody is reminded of a meeting that was called off, or whose minutes are with the readers', async () => {
  const organiser = await personId('redaktion');
  const cancelled = await meetingOn('2031-05-07', 'Abgesagt', organiser);
  const circulated = await meetingOn('2031-05-07', 'Verschickt', organiser);
  const { db } = app.deps;
  await db.meeting.update({ where: { id: cancelled }, data: { state: 'cancelled' } });
  await db.meeting.update({ where: { id: circulated }, data: { state: 'held', minutesState: 'circulated' } });
  expect(await sentAt('2031-05-10T12:00:00Z')).toEqual([]);
  expect(await sentAt('2031-05-14T12:00:00Z')).toEqual([]);
});

test('a draft that was begun is called a draft, in the language of the organiser', async () => {
  const organiser = await personId('redaktion');
  await app.deps.db.person.update({ where: { id: organiser }, data: { interfaceLanguage: 'en' } });
  const id = await meetingOn('2031-07-02', 'Begonnen', organiser);
  await app.deps.db.meeting.update({ where: { id }, data: { state: 'held', minutesState: 'draft' } });
  expect(await sentAt('2031-07-05T12:00:00Z')).toEqual([
    'redaktion@ubu.example: The minutes are still missing: Begonnen',
  ]);
  expect(mailbox.mails[0]?.text).toContain('The draft has been begun.');
});

test('the dashboard counts meetings without minutes for coordinators only', async () => {
  app.setClock(new Date('2031-07-05T12:00:00Z'));
  const count = await app.deps.db.meeting.count({
    where: {
      state: { in: ['scheduled', 'held'] },
      minutesState: { in: ['none', 'draft'] },
      endsAt: { lt: new Date('2031-07-05T12:00:00Z') },
    },
  });
  const page = await koordination.get('/staff');
  expect(page.text).toMatch(
    new RegExp(`task__count">${count}</span> <span>Treffen ohne verschicktes Protokoll`),
  );
  expect((await (await app.signIn('bema')).get('/staff')).text).not.toContain('ohne verschicktes Protokoll');
});
