import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readInbox } from '../../src/meetings/replies/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type ImapMailbox, startImap } from '../support/imap.ts';
import { type Mailbox, type ReceivedMail, startMailbox } from '../support/mailbox.ts';
import { inviteGuest, linkIn, meetingFields, type PlannedMeeting, planMeeting } from './plan.ts';

let smtp: Mailbox;
let imap: ImapMailbox;
let app: TestApp;
let koordination: Colleague;

beforeAll(async () => {
  [smtp, imap] = await Promise.all([startMailbox(), startImap()]);
  app = await startApp({ smtpUrl: smtp.url, imapUrl: imap.url, worker: true });
  koordination = await app.signIn('koordination');
});
afterAll(async () => {
  await app.stop();
  await Promise.all([smtp.close(), imap.close()]);
});
beforeEach(() => {
  smtp.mails.length = 0;
});
afterEach(() => app.setClock(null));

const ana = { name: 'Ana Guest', email: 'ana@example.org', language: 'en' };
let day = 0;

/** A meeting to which Ana was invited, and the mail that she got. */
async function invited(
  title: string,
): Promise<{ meeting: PlannedMeeting; mail: ReceivedMail; date: string }> {
  day += 1;
  const date = new Date(Date.UTC(2032, 2, day)).toISOString().slice(0, 10);
  const meeting = await planMeeting(app, koordination, { title, date });
  await koordination.submit(meeting.path, {}, `${meeting.path}/schedule`);
  await inviteGuest(koordination, meeting, ana);
  const mails = await smtp.waitFor(smtp.mails.length + 1);
  return { meeting, mail: mails.at(-1) as ReceivedMail, date };
}

function calendarIn(mail: ReceivedMail): string {
  const content = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

interface Answering {
  answer?: string;
  comment?: string;
  from?: string;
  to?: string;
  attendee?: string;
  stamp?: Date;
  sequence?: number;
  uid?: string;
  /** Changes the finished calendar. */
  calendar?: (text: string) => string;
  messageId?: string;
  headers?: string;
}

/** What Ana's mail program makes of an invitation when she presses a button. */
function replyTo(mail: ReceivedMail, options: Answering = {}): string {
  const request = new ICAL.Component(ICAL.parse(calendarIn(mail)) as unknown[]);
  const asked = request.getFirstSubcomponent('vevent') as ICAL.Component;
  const organizer = asked.getFirstPropertyValue('organizer') as string;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', options.uid ?? (asked.getFirstPropertyValue('uid') as string));
  event.addPropertyWithValue('sequence', options.sequence ?? asked.getFirstPropertyValue('sequence'));
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(options.stamp ?? new Date(), true));
  event.addPropertyWithValue('organizer', organizer);
  const attendee = event.addPropertyWithValue('attendee', `mailto:${options.attendee ?? ana.email}`);
  attendee.setParameter('partstat', options.answer ?? 'ACCEPTED');
  if (options.comment) event.addPropertyWithValue('comment', options.comment);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Somebody//Else//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'REPLY');
  calendar.addSubcomponent(event);
  const text = `${calendar.toString()}\r\n`;
  return [
    `From: Ana Guest <${options.from ?? ana.email}>`,
    `To: ${options.to ?? organizer.replace('mailto:', '')}`,
    `Date: ${(options.stamp ?? new Date()).toUTCString()}`,
    `Message-ID: ${options.messageId ?? `<${randomUUID()}@example.org>`}`,
    ...(options.headers ? [options.headers] : []),
    'Subject: Accepted: Treffen',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ana Guest has answered.',
    '--part',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(options.calendar?.(text) ?? text).toString('base64'),
    '--part--',
    '',
  ].join('\r\n');
}

async function deliver(raw: string): Promise<void> {
  imap.deliver(raw);
  await readInbox(app.deps);
}

const invitationTo = (meeting: PlannedMeeting) =>
  app.deps.db.invitation.findFirstOrThrow({ where: { meetingId: meeting.id } });
const lastInbound = () => app.deps.db.inboundMail.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('the invitation', () => {
  test('names an address as organizer by which the answer can be recognised', async () => {
    const { mail, meeting } = await invited('Mit Adresse');
    const address = /^ORGANIZER;[^\n]*mailto:(\S+@\S+)/m.exec(calendarIn(mail).replace(/\r?\n /g, ''))?.[1];
    expect(address).toMatch(/^termine\+[a-z2-9]{32}@ubu\.example$/);
    expect(mail.replyTo?.[0]?.address).toBe(address);
    await koordination.submit(`${meeting.path}/cancellation`, { reason: 'Wasser & Strom sind weg' });
    const [, cancellation] = await smtp.waitFor(2);
    expect(cancellation?.text).toContain('Reason: Wasser & Strom sind weg');
    expect(cancellation?.html).toContain('Wasser &amp; Strom sind weg');
    const page = await app.anybody().get(linkIn(mail.text ?? ''));
    expect(page.text).toContain('Wasser &amp; Strom sind weg');
    expect((await koordination.get(meeting.path)).text).toContain('Wasser &amp; Strom sind weg');
    expect(calendarIn(cancellation as ReceivedMail).replace(/\r?\n /g, '')).toContain(`mailto:${address}`);
  });
});

describe('somebody who presses a button in their mail program', () => {
  test.each([
    ['ACCEPTED', 'accepted'],
    ['TENTATIVE', 'tentative'],
    ['DECLINED', 'declined'],
  ])('%s: their answer stands at the invitation', async (answer, state) => {
    const { meeting, mail } = await invited(`Antwort ${answer}`);
    const stamp = new Date(Date.now() - 5000);
    await deliver(replyTo(mail, { answer, stamp, comment: 'Ich komme später, über „Zeitz“;\nbis 12' }));
    const invitation = await invitationTo(meeting);
    expect(invitation).toMatchObject({ state, note: 'Ich komme später, über „Zeitz“;\nbis 12' });
    expect(Math.abs((invitation.repliedAt?.getTime() ?? 0) - stamp.getTime())).toBeLessThan(1000);
    expect(await lastInbound()).toMatchObject({
      kind: 'reply',
      outcome: 'applied',
      reason: '',
      meetingId: meeting.id,
      recordId: invitation.id,
    });
    expect(imap.seen().at(-1)).toBe(true);
    const trail = await app.deps.db.auditEvent.findFirst({
      where: { action: 'invitation.answerByMail', recordId: meeting.id },
    });
    expect(trail?.after).toEqual({ invitationId: invitation.id, state });
    expect((await koordination.get(`${meeting.path}/invitations`)).text).toContain('über „Zeitz“');
  });

  test('may change their mind, by mail and on the page', async () => {
    const { meeting, mail } = await invited('Hin und her');
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
    await deliver(replyTo(mail, { answer: 'ACCEPTED', comment: 'gern', stamp: at(-60) }));
    await deliver(replyTo(mail, { answer: 'DECLINED', stamp: at(-30) }));
    expect(await invitationTo(meeting)).toMatchObject({ state: 'declined', note: '' });
    await app
      .anybody()
      .post(linkIn(mail.text ?? ''))
      .type('form')
      .send({ answer: 'tentative' });
    expect((await invitationTo(meeting)).state).toBe('tentative');
    await deliver(replyTo(mail, { answer: 'ACCEPTED', stamp: at(-20) }));
    expect((await invitationTo(meeting)).state).toBe('tentative');
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'older' });
    await deliver(replyTo(mail, { answer: 'ACCEPTED', stamp: at(10) }));
    expect((await invitationTo(meeting)).state).toBe('accepted');
  });

  test('is understood when the mail server changes the case and the organizer got lost', async () => {
    const { meeting, mail } = await invited('Groß und klein');
    const address = mail.replyTo?.[0]?.address ?? '';
    const calendar = (text: string) => text.replace(/^ORGANIZER.*\r\n( .*\r\n)*/m, '');
    await deliver(replyTo(mail, { to: address.toUpperCase(), from: 'ANA@Example.org', calendar }));
    expect((await invitationTo(meeting)).state).toBe('accepted');
  });

  test('counts once, however often the mail arrives and whoever reads it', async () => {
    const { meeting, mail } = await invited('Doppelt');
    const raw = replyTo(mail, { answer: 'TENTATIVE', messageId: '<same@example.org>' });
    imap.deliver(raw);
    imap.deliver(raw);
    await Promise.all([readInbox(app.deps), readInbox(app.deps)]);
    await readInbox(app.deps);
    expect((await invitationTo(meeting)).state).toBe('tentative');
    const trail = { action: 'invitation.answerByMail', recordId: meeting.id };
    expect(await app.deps.db.auditEvent.count({ where: trail })).toBe(1);
    expect(await app.deps.db.inboundMail.count({ where: { messageId: '<same@example.org>' } })).toBe(1);
    expect(imap.seen().slice(-2)).toEqual([true, true]);
  });
});

describe('an answer that does not fit changes nothing', () => {
  const stranger = 'somebody@example.net';
  let meeting: PlannedMeeting;
  let mail: ReceivedMail;
  beforeAll(async () => {
    ({ meeting, mail } = await invited('Unpassend'));
  });

  test.each<[string, string, (mail: ReceivedMail) => Answering]>([
    ['from somebody else', 'sender', () => ({ from: stranger })],
    ['in the name of somebody else', 'attendee', () => ({ attendee: stranger })],
    [
      'with a token that was made up',
      'token',
      () => ({
        calendar: (text) => text.replace(/\+[a-z2-9]{20}/, `+${'a'.repeat(20)}`),
        to: `termine+${'a'.repeat(32)}@ubu.example`,
      }),
    ],
    [
      'without a token',
      'token',
      () => ({
        to: 'termine@ubu.example',
        calendar: (text) => text.replace(/^ORGANIZER.*\r\n( .*\r\n)*/m, ''),
      }),
    ],
    ['to a meeting that does not exist', 'unknownMeeting', () => ({ uid: `${randomUUID()}@127.0.0.1` })],
    ['to a meeting of somebody else', 'unknownMeeting', () => ({ uid: 'x@example.net' })],
    ['that says nothing', 'answer', () => ({ answer: 'NEEDS-ACTION' })],
    [
      'of two people',
      'malformed',
      () => ({
        calendar: (text) =>
          text.replace('END:VEVENT', `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${stranger}\r\nEND:VEVENT`),
      }),
    ],
    [
      'that breaks off',
      'malformed',
      () => ({ calendar: (text) => text.slice(0, text.indexOf('END:VEVENT')) }),
    ],
    ['without a time', 'malformed', () => ({ calendar: (text) => text.replace(/^DTSTAMP.*\r\n/m, '') })],
    ['that is no calendar at all', 'malformed', () => ({ calendar: () => '<html>\u0000' })],
    ['that is far too large', 'oversized', () => ({ comment: 'x'.repeat(70_000) })],
  ])('%s', async (_name, reason, change) => {
    const before = await invitationTo(meeting);
    await deliver(replyTo(mail, change(mail)));
    expect(await lastInbound()).toMatchObject({ kind: 'reply', outcome: 'refused', reason });
    expect(await invitationTo(meeting)).toEqual(before);
    expect(imap.seen().at(-1)).toBe(true);
    const trail = await app.deps.db.auditEvent.findFirst({
      where: { action: 'invitation.refuseReply' },
      orderBy: { id: 'desc' },
    });
    expect(trail?.after).toMatchObject({ reason });
  });

  test('with the token of another invitation', async () => {
    const { meeting } = await invited('Meine');
    const other = await invited('Deine');
    const foreign = other.mail.replyTo?.[0]?.address ?? '';
    const raw = replyTo(smtp.mails[0] as ReceivedMail, {
      to: foreign,
      calendar: (text) => text.replace(/mailto:termine\+[\s\S]{10,40}@ubu\.example/, `mailto:${foreign}`),
    });
    await deliver(raw);
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'token', meetingId: meeting.id });
    expect((await invitationTo(meeting)).state).toBe('pending');
  });

  test('to an old date of a meeting that was moved', async () => {
    const { meeting, mail, date } = await invited('Verschoben');
    const fields = await meetingFields(app, { title: 'Verschoben', date, start: '15:00', end: '16:00' });
    await koordination.submit(`${meeting.path}/edit`, fields);
    const [, update] = await smtp.waitFor(2);
    await deliver(replyTo(mail));
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'outdated' });
    expect((await invitationTo(meeting)).state).toBe('pending');
    await deliver(replyTo(update as ReceivedMail));
    expect((await invitationTo(meeting)).state).toBe('accepted');
  });

  test('that was given before the one that arrived first', async () => {
    const { meeting, mail } = await invited('Überholt');
    await deliver(replyTo(mail, { answer: 'DECLINED', stamp: new Date(Date.now() - 10_000) }));
    await deliver(replyTo(mail, { answer: 'ACCEPTED', stamp: new Date(Date.now() - 60_000) }));
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'older' });
    expect((await invitationTo(meeting)).state).toBe('declined');
  });

  test('once the meeting is called off, or has begun', async () => {
    const off = await invited('Abgesagt');
    await koordination.submit(`${off.meeting.path}/cancellation`, {});
    await deliver(replyTo(off.mail, { sequence: 1 }));
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'closed' });
    smtp.mails.length = 0;
    const begun = await invited('Begonnen');
    app.setClock(new Date(`${begun.date}T09:30:00Z`));
    imap.deliver(replyTo(begun.mail), new Date(`${begun.date}T09:30:00Z`));
    await readInbox(app.deps);
    expect(await lastInbound()).toMatchObject({ outcome: 'refused', reason: 'closed' });
    expect((await invitationTo(begun.meeting)).state).toBe('pending');
  });
});

describe('a mail that comes back', () => {
  const report = (id: string, status: string, action: string, how: 'headers' | 'mail' | 'field') =>
    [
      'From: Mail Delivery System <mailer-daemon@example.org>',
      'To: noreply@127.0.0.1',
      `Message-ID: <${randomUUID()}@example.org>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example.org',
      ...(how === 'field' ? [`Original-Message-ID: <${id}@127.0.0.1>`] : []),
      '',
      'Final-Recipient: rfc822; ana@example.org',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 no such',
      '  mailbox',
      '',
      '--b',
      `Content-Type: ${how === 'headers' ? 'text/rfc822-headers' : 'message/rfc822'}`,
      '',
      'Subject: Invitation',
      ...(how === 'field' ? [] : [`Message-ID:`, ` <${id}@127.0.0.1>`]),
      '',
      '--b--',
      '',
    ].join('\r\n');
  let meeting: PlannedMeeting;
  let id: string;
  beforeAll(async () => {
    ({ meeting } = await invited('Kommt zurück'));
    const row = await invitationTo(meeting);
    ({ id } = await app.deps.db.mail.findFirstOrThrow({ where: { recordId: row.id } }));
  });
  beforeEach(async () => {
    await app.deps.db.mail.update({ where: { id }, data: { status: 'sent', error: null } });
  });
  const statusOf = (id: string) => app.deps.db.mail.findUniqueOrThrow({ where: { id } });

  test.each(['headers', 'mail', 'field'] as const)('for good is noted at the mail (%s)', async (how) => {
    await deliver(report(id, '5.1.1', 'failed', how));
    expect(await statusOf(id)).toMatchObject({ status: 'bounced', error: '550 5.1.1 no such mailbox' });
    expect(await lastInbound()).toMatchObject({ kind: 'bounce', outcome: 'applied', recordId: id });
    expect(imap.seen().at(-1)).toBe(true);
    expect((await koordination.get(`${meeting.path}/invitations`)).text).toContain('unzustellbar');
  });

  test.each([
    ['only for now', '4.2.2', 'delayed'],
    ['given up on after a delay without a reason for good', '4.4.7', 'failed'],
  ])('%s, changes nothing', async (_name, status, action) => {
    await deliver(report(id, status, action, 'headers'));
    expect((await statusOf(id)).status).toBe('sent');
    expect(await lastInbound()).toMatchObject({ kind: 'bounce', outcome: 'ignored', reason: 'delay' });
  });

  test('of somebody else changes nothing', async () => {
    await deliver(report(randomUUID(), '5.1.1', 'failed', 'headers'));
    expect(await lastInbound()).toMatchObject({ kind: 'bounce', outcome: 'ignored', reason: 'unknownMail' });
  });
});

describe('other mails', () => {
  const plain = (headers: string[], text: string) =>
    [...headers, 'Subject: Frage', 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n');

  test.each([
    ['a question', plain([`From: ${ana.email}`, 'Message-ID: <question@example.org>'], 'Wo ist das?')],
    [
      'an absence note',
      plain(
        [`From: ${ana.email}`, 'Message-ID: <away@example.org>', 'Auto-Submitted: auto-replied'],
        'Ich bin nicht da.',
      ),
    ],
    ['a mail without Message-ID', plain([`From: ${ana.email}`], 'Ohne Nummer')],
    ['a huge mail', plain([`From: ${ana.email}`, 'Message-ID: <huge@example.org>'], 'x'.repeat(1_200_000))],
    ['no mail at all', '\u0000\u0001\r\n\r\n\r\n'],
  ])('%s waits unseen for a person, and is not read twice', async (_name, raw) => {
    const count = await app.deps.db.inboundMail.count();
    await deliver(raw);
    expect(await lastInbound()).toMatchObject({ kind: 'other', outcome: 'ignored' });
    expect(imap.seen().at(-1)).toBe(false);
    await readInbox(app.deps);
    expect(await app.deps.db.inboundMail.count()).toBe(count + 1);
  });

  test('a forwarded answer is not the answer', async () => {
    const { meeting, mail } = await invited('Weitergeleitet');
    const raw = [
      `From: ${ana.email}`,
      `To: ${mail.replyTo?.[0]?.address}`,
      'Message-ID: <forward@example.org>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="f"',
      '',
      '--f',
      'Content-Type: message/rfc822',
      '',
      replyTo(mail),
      '--f--',
      '',
    ].join('\r\n');
    await deliver(raw);
    expect((await invitationTo(meeting)).state).toBe('pending');
    expect(imap.seen().at(-1)).toBe(false);
  });
});

test('a mailbox that cannot be reached is read the next time', async () => {
  const { meeting, mail } = await invited('Leitung weg');
  imap.deliver(replyTo(mail));
  await imap.shut();
  await readInbox(app.deps);
  expect((await invitationTo(meeting)).state).toBe('pending');
  await imap.open();
  await readInbox(app.deps);
  expect((await invitationTo(meeting)).state).toBe('accepted');
});

test('after 90 days nothing is left of which mails were read', async () => {
  expect(await app.deps.db.inboundMail.count()).toBeGreaterThan(10);
  app.setClock(new Date(Date.now() + 91 * 24 * 60 * 60 * 1000));
  await app.deps.db.inboundMail.updateMany({ data: { receivedAt: new Date() } });
  await readInbox(app.deps);
  expect(await app.deps.db.inboundMail.count()).toBe(0);
});
