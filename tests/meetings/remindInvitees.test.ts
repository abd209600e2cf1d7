import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDueReminders } from '../../src/meetings/reminders/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { linkIn, meetingFields, type PlannedMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

let mailbox: Mailbox;
let app: TestApp;
let koordination: Colleague;
let meeting: PlannedMeeting;
let number = 0;

/** Invited are Ana (English), Ion (German) and Eva (German), who declined, on 12 March 2031 at ten in Berlin. */
beforeAll(async () => {
  mailbox = await startMailbox();
  app = await startApp({ smtpUrl: mailbox.url, worker: true });
  koordination = await app.signIn('koordination');
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});
async function invite() {
  mailbox.mails.length = 0;
  number += 1;
  app.setClock(new Date('2031-02-20T09:00:00Z'));
  meeting = await scheduleMeeting(app, koordination, { title: `Treffen ${number}`, date: '2031-03-12' });
  for (const [name, language] of [
    ['Ana', 'en'],
    ['Ion', 'de'],
    ['Eva', 'de'],
  ] as const) {
    const email = `${name.toLowerCase()}@example.org`;
    await koordination.submit(`${meeting.path}/invitations`, { name, email, language });
  }
  await sendInvitations(koordination, meeting);
  await mailbox.waitFor(3);
  await answer('eva', 'declined');
  mailbox.mails.length = 0;
}
afterEach(async () => {
  app.setClock(null);
  await app.deps.db.meetingReminder.deleteMany();
});

async function answer(name: string, state: string) {
  const mail = mailbox.mails.findLast(({ to }) => to?.[0]?.address === `${name}@example.org`);
  const sent = await app
    .anybody()
    .post(linkIn(mail?.text ?? ''))
    .type('form')
    .send({ answer: state });
  expect(sent.status).toBe(303);
}
const days = { amount: '7', unit: 'days', recipients: 'everyone', message: '' };
const page = () => `${meeting.path}/reminders`;
const preview = (fields: Record<string, string>) => `${page()}/preview?${new URLSearchParams(fields)}`;
/** As the form does it: through the preview. */
const add = (changes: Record<string, string> = {}) =>
  koordination.submit(preview({ ...days, ...changes }), { ...days, ...changes }, page());
const reminders = () => app.deps.db.meetingReminder.findMany({ where: { meetingId: meeting.id } });
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const addresses = () => mailbox.mails.map(({ to }) => to?.[0]?.address).toSorted();
const steady = (text: string | undefined) =>
  (text ?? '')
    .replaceAll(app.url, 'https://portal.example')
    .replace(/\/rsvp\/[A-Za-z0-9]{32}/g, '/rsvp/TOKEN');

describe('planning a reminder', () => {
  beforeAll(invite);
  beforeEach(() => app.setClock(new Date('2031-02-20T09:00:00Z')));

  test('shows the mail in each language and who would get it, before anything is kept or sent', async () => {
    const { text } = await koordination.get(
      preview({ ...days, message: 'Bitte <pünktlich>', language: 'en' }),
    );
    expect(text).toContain('Reminder: ');
    expect(text).toContain('Bitte &lt;pünktlich&gt;');
    expect(text).toContain('2 Personen würden sie jetzt bekommen');
    expect(text).not.toContain('Eva');
    expect(text).not.toContain('Heimlicher Puffer');
    expect(await htmlFaults(text)).toEqual([]);
    expect(await reminders()).toEqual([]);
    expect(mailbox.mails).toEqual([]);
    expect(await htmlFaults((await koordination.get(page())).text)).toEqual([]);
  });

  test('keeps it until its time comes, and takes it back before', async () => {
    expect((await add()).status).toBe(303);
    expect((await koordination.get(page())).text).toMatch(/1 Woche vorher[\s\S]*5\. März 2031/);
    const [{ id } = { id: '' }] = await reminders();
    expect((await koordination.get(`${page()}/preview?reminder=${id}`)).text).toContain(
      'Jetzt an 2 Personen',
    );
    expect((await add()).status).toBe(409);
    await koordination.submit(page(), {}, `${page()}/${id}/removal`);
    expect(await reminders()).toEqual([]);
    app.setClock(new Date('2031-03-05T09:00:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
  });

  test.each([
    [{ amount: '0' }, 'ganze Zahl von 1 bis 999'],
    [{ amount: '1.5' }, 'ganze Zahl von 1 bis 999'],
    [{ amount: '121' }, 'Höchstens 120 Tage'],
    [{ unit: 'months' }, 'Stunden, Tage oder Wochen'],
    [{ recipients: 'strangers' }, 'wer erinnert wird'],
    [{ message: 'x'.repeat(1001) }, 'zu lang'],
    [{ amount: '30' }, 'schon vorbei'],
  ])('is refused with %j, before the preview and after it', async (changes, sentence) => {
    const fields = { ...days, ...(changes as Record<string, string>) };
    for (const refused of [await koordination.get(preview(fields)), await add(changes as typeof days)]) {
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(sentence);
      expect(refused.text).toContain(`name="amount"`);
    }
    expect(await reminders()).toEqual([]);
  });

  test('whose time was earlier today sends it at once', async () => {
    app.setClock(new Date('2031-03-05T15:00:00Z'));
    expect((await koordination.get(preview(days))).text).toContain('Sie geht sofort hinaus');
    await add();
    await mailbox.waitFor(2);
    expect(await reminders()).toMatchObject([{ sentCount: 2 }]);
  });

  test('is for coordinators, and for meetings that are still to come', async () => {
    const bema = await app.signIn('bema');
    expect((await bema.get(page())).status).toBe(404);
    expect((await bema.submit('/staff', days, page())).status).toBe(404);
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    expect((await koordination.get(page())).text).toContain('noch nicht begonnen hat');
    expect((await add({ amount: '1', unit: 'hours' })).status).toBe(409);
  });
});

describe('when its time comes', () => {
  beforeEach(invite);

  test('everybody reads what it is about, what they answered, and gets a link that replaces the old one', async () => {
    await add({ message: 'Bitte bringen Sie Zahlen mit.' });
    app.setClock(new Date('2031-03-05T08:59:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
    app.setClock(new Date('2031-03-05T09:01:00Z'));
    const { tokenHash } = await app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, name: 'Ana' },
    });
    expect(await sendDueReminders(app.deps)).toBe(2);
    await mailbox.waitFor(2);
    expect(addresses()).toEqual(['ana@example.org', 'ion@example.org']);
    const ana = mailbox.mails.find(({ to }) => to?.[0]?.address === 'ana@example.org');
    expect(ana?.subject).toBe(`Reminder: Treffen ${number} on 12 March 2031`);
    expect(ana?.attachments).toEqual([]);
    expect(steady(ana?.text).replace(`Treffen ${number}`, 'Treffen')).toMatchInlineSnapshot(`
      "Hello Ana,

      This is a reminder of a meeting to which you are invited:

      Treffen
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      When: Wednesday, 12 March 2031, 10:00 to 12:00 (time in Germany)
      Where: Rathaus, Markt 1, Weißenfels

      Bitte bringen Sie Zahlen mit.

      Agenda:
      10:00  1. Deutschkurse & Schichtarbeit
      10:30  2. Aussprache unter uns

      We have no answer from you yet.

      Will you come? Please answer here:
      Yes, I will come: https://portal.example/rsvp/TOKEN?answer=accepted
      Perhaps: https://portal.example/rsvp/TOKEN?answer=tentative
      I send somebody in my place: https://portal.example/rsvp/TOKEN?answer=deputy
      No, I cannot: https://portal.example/rsvp/TOKEN?answer=declined

      This link is only for you. It replaces the link in our earlier e-mails about this meeting.

      You get this e-mail because you are invited to a meeting.

      Round Table for EU Citizens in the Burgenlandkreis
      https://portal.example

      "
    `);
    const ion = mailbox.mails.find(({ to }) => to?.[0]?.address === 'ion@example.org');
    expect(ion?.subject).toBe(`Erinnerung: Treffen ${number} am 12. März 2031`);
    expect(ion?.html).toContain('?answer=deputy"');
    const after = await app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, name: 'Ana' },
    });
    expect(after.tokenHash).not.toBe(tokenHash);
    await answer('ana', 'accepted');
    expect((await koordination.get(page())).text).toContain('an 2 Personen');
    expect((await koordination.get(`${meeting.path}/invitations`)).text).toContain('E-Mail zugestellt');
  });

  test('two workers at once, and the next round, write to nobody twice', async () => {
    await add();
    app.setClock(new Date('2031-03-05T09:00:00Z'));
    const counts = await Promise.all([1, 2, 3].map(() => sendDueReminders(app.deps)));
    expect(counts.toSorted()).toEqual([0, 0, 2]);
    app.setClock(new Date('2031-03-05T09:05:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
    await mailbox.waitFor(2);
    await settled();
    expect(addresses()).toEqual(['ana@example.org', 'ion@example.org']);
    // The link that arrived is the one that counts.
    await answer('ion', 'accepted');
  });

  test('only those hear of it for whom it is', async () => {
    await add({ recipients: 'unanswered' });
    await add({ recipients: 'coming', amount: '1' });
    app.setClock(new Date('2031-03-05T09:00:00Z'));
    await sendDueReminders(app.deps);
    await mailbox.waitFor(2);
    await answer('ion', 'tentative');
    mailbox.mails.length = 0;
    app.setClock(new Date('2031-03-11T09:00:00Z'));
    await sendDueReminders(app.deps);
    await mailbox.waitFor(1);
    await settled();
    expect(addresses()).toEqual(['ion@example.org']);
    expect(mailbox.mails[0]?.text).toContain('Ihre Antwort: Sie kommen vielleicht.');
  });

  test('it has moved with the meeting', async () => {
    await add();
    const fields = await meetingFields(app, { title: 'Verschoben', date: '2031-03-20' });
    expect((await koordination.submit(`${meeting.path}/edit`, fields)).status).toBe(303);
    await mailbox.waitFor(3);
    mailbox.mails.length = 0;
    app.setClock(new Date('2031-03-05T09:01:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
    app.setClock(new Date('2031-03-13T09:01:00Z'));
    // Another time asks everybody again, Eva too.
    expect(await sendDueReminders(app.deps)).toBe(3);
    expect((await mailbox.waitFor(3))[0]?.text).toContain('20');
  });

  test('it is left out where the meeting was moved so close that its time is long past', async () => {
    await add();
    const fields = await meetingFields(app, { title: 'Vorgezogen', date: '2031-02-24' });
    await koordination.submit(`${meeting.path}/edit`, fields);
    await mailbox.waitFor(3);
    expect(await sendDueReminders(app.deps)).toBe(0);
    expect((await koordination.get(page())).text).toContain('ausgelassen');
  });

  test('it is silent when the meeting is cancelled, held or has begun', async () => {
    await add({ amount: '1', unit: 'hours' });
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
    app.setClock(new Date('2031-03-12T08:30:00Z'));
    for (const state of ['draft', 'polling', 'held'] as const) {
      await app.deps.db.meeting.update({ where: { id: meeting.id }, data: { state } });
      expect(await sendDueReminders(app.deps)).toBe(0);
    }
    await app.deps.db.meeting.update({ where: { id: meeting.id }, data: { state: 'scheduled' } });
    await koordination.submit(`${meeting.path}/cancellation`, {});
    await mailbox.waitFor(3);
    expect(await sendDueReminders(app.deps)).toBe(0);
    expect(await reminders()).toMatchObject([{ sentAt: null }]);
  });

  test('sending it by hand before sends it once', async () => {
    await add();
    const [{ id } = { id: '' }] = await reminders();
    const look = `${page()}/preview?reminder=${id}`;
    await Promise.all([1, 2].map(() => koordination.submit(look, {}, `${page()}/${id}/sending`)));
    await mailbox.waitFor(2);
    app.setClock(new Date('2031-03-05T09:01:00Z'));
    expect(await sendDueReminders(app.deps)).toBe(0);
    await settled();
    expect(mailbox.mails).toHaveLength(2);
    expect((await koordination.submit(page(), {}, `${page()}/${id}/removal`)).status).toBe(409);
  });
});
