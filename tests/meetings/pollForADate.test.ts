import { convertIcsCalendar } from 'ts-ics';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDuePolls } from '../../src/meetings/polls/commands.ts';
import { sendDueReminders } from '../../src/meetings/polls/reminders/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { type PlannedMeeting, planMeeting } from './plan.ts';

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
  app.setClock(new Date('2031-03-01T09:00:00Z'));
});
afterEach(() => app.setClock(null));

const twoDates = {
  'date-0': '2031-03-20',
  'start-0': '10:00',
  'end-0': '12:00',
  'date-1': '2031-03-21',
  'allDay-1': 'on',
};

async function draft(title: string, changes: Record<string, string> = {}): Promise<PlannedMeeting> {
  const body = await app.deps.db.body.findUniqueOrThrow({ where: { code: 'wg-eu-migration' } });
  return planMeeting(app, koordination, { title, date: '', start: '', end: '', bodyId: body.id, ...changes });
}

/** A draft with a poll that bema and Ana, who has no account, were asked in. */
async function asked(title: string, changes: Record<string, string> = {}) {
  const meeting = await draft(title);
  const page = `${meeting.path}/poll`;
  const made = await koordination.submit(`${page}/new`, { ...twoDates, ...changes });
  expect(made.status, made.text).toBe(303);
  const poll = await app.deps.db.datePoll.findUniqueOrThrow({
    where: { meetingId: meeting.id },
    include: { options: { orderBy: { startsAt: 'asc' } } },
  });
  await app.deps.db.pollInvitee.deleteMany({
    where: { pollId: poll.id, email: { not: 'bema@ubu.example' } },
  });
  await koordination.submit(`${page}/invitees`, {
    name: 'Ana Guest',
    email: 'ana@example.org',
    language: 'en',
  });
  const sent = await koordination.submit(`${page}/invitees`, {}, `${page}/sending`);
  expect(sent.status, sent.text).toBe(303);
  await arrived({ title }, 2);
  const [first, second] = poll.options.map(({ id }) => id) as [string, string];
  return { ...meeting, title, page, pollId: poll.id, first, second };
}

/** The mails about one meeting: others of the same people may still be on their way. */
const about = ({ title }: { title: string }) =>
  mailbox.mails.filter(({ subject }) => subject?.includes(title));
const arrived = (poll: { title: string }, count: number) =>
  expect.poll(() => about(poll).length, { timeout: 15_000 }).toBe(count);
const mailsTo = (poll: { title: string }, address: string) =>
  about(poll).filter(({ to }) => to?.[0]?.address === address);
const linkTo = (poll: { title: string }, address: string) =>
  /\/poll\/[A-Za-z0-9]{32}\b/.exec(mailsTo(poll, address).at(-1)?.text ?? '')?.[0] ?? 'no link';
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const vote = (link: string, fields: Record<string, string>) =>
  app.anybody().post(link).type('form').send(fields);
const inviteeOf = (poll: { pollId: string }, email: string) =>
  app.deps.db.pollInvitee.findUniqueOrThrow({ where: { pollId_email: { pollId: poll.pollId, email } } });
const meetingOf = ({ id }: PlannedMeeting) => app.deps.db.meeting.findUniqueOrThrow({ where: { id } });
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

describe('beginning', () => {
  test('a draft looks for a date; the members of its body are on the list, and nobody hears of it', async () => {
    const meeting = await draft('Wann tagt die Arbeitsgruppe?');
    const page = `${meeting.path}/poll`;
    expect((await koordination.get(meeting.path)).text).toContain(`href="${page}/new"`);
    const more = await koordination.submit(`${page}/new`, { ...twoDates, more: '1' });
    expect(more.status).toBe(200);
    expect(more.text).toContain('value="2031-03-20"');
    expect(more.text).toContain('name="date-5"');

    await koordination.submit(`${page}/new`, twoDates);
    const poll = await app.deps.db.datePoll.findUniqueOrThrow({
      where: { meetingId: meeting.id },
      include: { invitees: true },
    });
    expect(poll.invitees.map(({ email }) => email).sort()).toEqual([
      'bema@ubu.example',
      'caritas@ubu.example',
      'koordination@ubu.example',
    ]);
    expect((await meetingOf(meeting)).state).toBe('polling');
    expect(plain((await koordination.get(meeting.path)).text)).toContain('Terminabfrage läuft');
    for (const path of ['', '/invitees', '/preview', '/edit', '/cancellation']) {
      const shown = await koordination.get(page + path);
      expect(shown.status, path).toBe(200);
      expect(await htmlFaults(shown.text), path).toEqual([]);
    }
    expect((await koordination.submit(`${page}/edit`, twoDates, `${page}/new`)).status).toBe(409);
    await settled();
    expect(mailbox.mails).toHaveLength(0);
  });

  test('dates that cannot be are answered at their fields, and the words are kept', async () => {
    const meeting = await draft('Unmögliche Termine');
    const answer = await koordination.submit(`${meeting.path}/poll/new`, {
      ...twoDates,
      'end-0': '09:00',
      'date-2': '2031-02-01',
      'allDay-2': 'on',
      message: 'Bitte bald antworten',
      deadline: '2031-03-20',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Das Ende muss nach dem Beginn liegen');
    expect(answer.text).toContain('Dieser Termin ist schon vorbei');
    expect(answer.text).toContain('Die Frist muss vor dem ersten Termin enden');
    expect(answer.text).toContain('href="#end-0"');
    expect(answer.text).toContain('Bitte bald antworten');
    expect(await htmlFaults(answer.text)).toEqual([]);
    expect(await app.deps.db.datePoll.count({ where: { meetingId: meeting.id } })).toBe(0);
  });

  test('is the business of coordinators', async () => {
    const meeting = await draft('Nicht für alle');
    const bema = await app.signIn('bema');
    expect((await bema.get(`${meeting.path}/poll/new`)).status).toBe(404);
  });
});

describe('asking', () => {
  test('each person gets a link of their own in their language; a double click sends once', async () => {
    const poll = await asked('Wer kann wann?', { message: 'Im Kulturhaus.', deadline: '2031-03-15' });
    await Promise.all([1, 2].map(() => koordination.submit(poll.page, {}, `${poll.page}/sending`)));
    await settled();
    expect(about(poll)).toHaveLength(2);
    const mail = mailsTo(poll, 'ana@example.org')[0];
    expect(
      (mail?.text ?? '')
        .replaceAll(app.url, 'https://portal.example')
        .replace(/\/poll\/\w{32}/, '/poll/TOKEN'),
    ).toMatchInlineSnapshot(`
      "Hello Ana Guest,

      We are looking for a date for this meeting and would like to know when you can come:

      Wer kann wann?
      Arbeitsgruppe EU-Migration Weißenfels
      Where: Rathaus, Markt 1, Weißenfels

      These dates are possible:
      - Thursday, 20 March 2031, 10:00 to 12:00
      - Friday, 21 March 2031, all day
      All times are for Germany (Berlin).

      Im Kulturhaus.

      See the dates and answer: https://portal.example/poll/TOKEN

      Please answer by Saturday, 15 March 2031, 23:59.
      Please do not share the link: it is tied to your answers.
      You need no password, and you can change your answer as long as the poll is open.

      You get this e-mail because “Arbeitsgruppe EU-Migration Weißenfels” invited you to a date poll.

      Round Table for EU Citizens in the Burgenlandkreis
      https://portal.example

      "
    `);
    expect(mail?.html).toContain(linkTo(poll, 'ana@example.org'));
    expect(mailsTo(poll, 'bema@ubu.example')[0]?.subject).toBe('Wann können Sie? Wer kann wann?');
    const page = plain((await koordination.get(poll.page)).text);
    expect(page).toContain('Ana Guest gefragt ana@example.org · gefragt am 01.03.2031 E-Mail zugestellt');
  });

  test('an address that does not exist shows at the person', async () => {
    mailbox.unknown('typo@example.org');
    const poll = await asked('Falsche Adresse');
    await koordination.submit(`${poll.page}/invitees`, { name: 'Tip Fehler', email: 'typo@example.org' });
    await koordination.submit(poll.page, {}, `${poll.page}/sending`);
    await expect
      .poll(async () => plain((await koordination.get(poll.page)).text), { timeout: 15_000 })
      .toContain('typo@example.org · gefragt am 01.03.2031 E-Mail unzustellbar');
  });

  test('a new link replaces the old one, and a blocked one opens nothing until a new one is sent', async () => {
    const poll = await asked('Neue Links');
    const old = linkTo(poll, 'ana@example.org');
    const ana = await inviteeOf(poll, 'ana@example.org');
    await koordination.submit(poll.page, {}, `${poll.page}/invitees/${ana.id}/sending`);
    await arrived(poll, 3);
    const fresh = linkTo(poll, 'ana@example.org');
    expect((await app.anybody().get(old)).status).toBe(404);
    expect((await app.anybody().get(fresh)).status).toBe(200);

    await koordination.submit(poll.page, {}, `${poll.page}/invitees/${ana.id}/revocation`);
    const blocked = await app.anybody().get(fresh);
    expect(blocked.status).toBe(410);
    expect(blocked.text).toContain('This link is blocked');
    expect(blocked.text).not.toContain('Neue Links');
    expect((await vote(fresh, { [`date-${poll.first}`]: 'yes' })).status).toBe(410);
    expect(await app.deps.db.pollAnswer.count({ where: { inviteeId: ana.id } })).toBe(0);

    await koordination.submit(poll.page, {}, `${poll.page}/invitees/${ana.id}/sending`);
    await arrived(poll, 4);
    expect((await app.anybody().get(linkTo(poll, 'ana@example.org'))).status).toBe(200);
  });

  test('a lost link is sent again to the address that was asked, and nobody learns whether it was', async () => {
    const poll = await asked('Link verloren');
    const lost = linkTo(poll, 'ana@example.org');
    const unknown = await app
      .anybody()
      .get(`/poll/${'a'.repeat(32)}`)
      .set('Accept-Language', 'en');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('This link does not open a date poll');
    const ask = (email: string) => app.anybody().post('/poll').type('form').send({ email });
    const answers = [await ask('stranger@example.org'), await ask('Ana@example.org')];
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [303, '/poll?sent=1'],
      [303, '/poll?sent=1'],
    ]);
    await arrived(poll, 3);
    await settled();
    expect(mailbox.mails.filter(({ to }) => to?.[0]?.address === 'stranger@example.org')).toEqual([]);
    expect((await app.anybody().get(linkTo(poll, 'ana@example.org'))).text).toContain('Link verloren');
    expect((await app.anybody().get(lost)).status).toBe(404);
    expect((await ask('ana@')).status).toBe(422);
    expect((await inviteeOf(poll, 'ana@example.org')).answeredAt).toBeNull();
  });
});

describe('answering by link', () => {
  test('opening answers nothing; a choice per date does, what is left open is a no, and it can be changed', async () => {
    const poll = await asked('Antworten und ändern');
    const link = linkTo(poll, 'ana@example.org');
    const page = await app.anybody().get(link);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(await htmlFaults(page.text)).toEqual([]);
    expect(plain(page.text)).toContain('Friday, 21 March 2031, all day');
    const opened = await inviteeOf(poll, 'ana@example.org');
    expect(opened).toMatchObject({ openedAt: new Date('2031-03-01T09:00:00Z'), answeredAt: null });

    const nothing = await vote(link, { note: 'Maybe later' });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Maybe later');
    expect((await vote(link, { [`date-${poll.first}`]: 'perhaps' })).status).toBe(422);
    expect((await inviteeOf(poll, 'ana@example.org')).answeredAt).toBeNull();

    const saved = await vote(link, { [`date-${poll.first}`]: 'yes', note: 'By train' });
    expect(saved.status).toBe(303);
    const answers = () =>
      app.deps.db.pollAnswer.findMany({
        where: { inviteeId: opened.id },
        orderBy: { option: { startsAt: 'asc' } },
        select: { choice: true },
      });
    expect(await answers()).toEqual([{ choice: 'yes' }, { choice: 'no' }]);
    const thanks = await app.anybody().get(saved.headers.location as string);
    expect(thanks.text).toContain('Thank you, your answer is saved');
    await vote(link, { [`date-${poll.first}`]: 'ifNeedBe', [`date-${poll.second}`]: 'yes' });
    expect(await answers()).toEqual([{ choice: 'ifNeedBe' }, { choice: 'yes' }]);
  });

  test('shows how others answered, with names or, where they are hidden, only sums', async () => {
    for (const [title, hideNames] of [
      ['Mit Namen', ''],
      ['Ohne Namen', 'on'],
    ] as const) {
      const poll = await asked(title, hideNames ? { hideNames } : {});
      await vote(linkTo(poll, 'bema@ubu.example'), {
        [`date-${poll.first}`]: 'yes',
        note: 'Nur für die Koordination',
      });
      const page = (await app.anybody().get(linkTo(poll, 'ana@example.org'))).text;
      expect(page).toContain('Others so far: 1 yes, 0 if need be, 0 no');
      expect(page.includes('Demo-Beratung BemA'), title).toBe(!hideNames);
      expect(page).not.toContain('Nur für die Koordination');
      const results = plain((await koordination.get(poll.page)).text);
      expect(results).toContain('Nur für die Koordination');
      expect(results).toContain('1 von 2');
      if (hideNames) {
        await koordination.submit(`${poll.page}/edit`, {});
        expect((await app.anybody().get(linkTo(poll, 'ana@example.org'))).text).not.toContain(
          'Demo-Beratung BemA',
        );
      }
      expect(results).toMatch(/Donnerstag, 20. März 2031, 10:00 bis 12:00 Uhr am besten 1 0 0 1 –/);
      expect(results).toMatch(/Freitag, 21. März 2031[^0-9]* 0 0 1 1 BemA/);
    }
  });

  test('whoever had the page open while the poll was closed is told that nothing was saved', async () => {
    const poll = await asked('Inzwischen beendet');
    const link = linkTo(poll, 'ana@example.org');
    await koordination.submit(poll.page, {}, `${poll.page}/closing`);
    const late = await vote(link, { [`date-${poll.first}`]: 'yes' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Your answer was not saved');
    expect(late.text).toContain('The poll is closed');
    expect((await inviteeOf(poll, 'ana@example.org')).answeredAt).toBeNull();

    await koordination.submit(`${poll.page}/edit`, { deadline: '2031-03-10' });
    expect((await vote(link, { [`date-${poll.first}`]: 'yes' })).status).toBe(303);
  });

  test('after the deadline the page says so, whether or not the poll was closed by then', async () => {
    const poll = await asked('Frist vorbei', { deadline: '2031-03-05' });
    app.setClock(new Date('2031-03-05T22:59:00Z'));
    const link = linkTo(poll, 'ana@example.org');
    expect((await app.anybody().get(link)).text).toContain('The deadline has passed');
    expect((await vote(link, { [`date-${poll.first}`]: 'yes' })).status).toBe(409);
    await Promise.all([closeDuePolls(app.deps), closeDuePolls(app.deps)]);
    expect(await app.deps.db.datePoll.findUnique({ where: { id: poll.pollId } })).toMatchObject({
      state: 'closed',
      closeReason: 'deadline',
    });
    const closings = { recordId: poll.id, action: 'poll.close' };
    expect(await app.deps.db.auditEvent.count({ where: closings })).toBe(1);
    expect((await meetingOf(poll)).state).toBe('polling');
  });

  test('a poll without a deadline is closed when its last date, a whole day, is over', async () => {
    const poll = await asked('Alles vorbei');
    const state = async () =>
      (await app.deps.db.datePoll.findUniqueOrThrow({ where: { id: poll.pollId } })).closeReason;
    app.setClock(new Date('2031-03-21T22:59:00Z'));
    await closeDuePolls(app.deps);
    expect(await state()).toBeNull();
    app.setClock(new Date('2031-03-21T23:00:00Z'));
    await closeDuePolls(app.deps);
    expect(await state()).toBe('datesPast');
  });
});

describe('reminding', () => {
  test('48 hours before the deadline, only those who have not answered, once', async () => {
    const poll = await asked('Erinnern', { deadline: '2031-03-12' });
    await vote(linkTo(poll, 'bema@ubu.example'), { [`date-${poll.first}`]: 'yes' });
    const reminders = () => about(poll).slice(2);
    app.setClock(new Date('2031-03-10T22:58:59Z'));
    await sendDueReminders(app.deps);
    await settled();
    expect(reminders()).toHaveLength(0);
    app.setClock(new Date('2031-03-10T22:59:00Z'));
    await Promise.all([sendDueReminders(app.deps), sendDueReminders(app.deps)]);
    await arrived(poll, 3);
    app.setClock(new Date('2031-03-11T22:59:00Z'));
    await sendDueReminders(app.deps);
    await settled();
    expect(reminders().map(({ subject }) => subject)).toEqual(['Reminder: when can you come? Erinnern']);
    expect(await inviteeOf(poll, 'ana@example.org')).toMatchObject({
      remindedAt: new Date('2031-03-10T22:59:00Z'),
    });
    expect((await vote(linkTo(poll, 'ana@example.org'), { [`date-${poll.second}`]: 'yes' })).status).toBe(
      303,
    );
  });

  test('a closed poll reminds nobody', async () => {
    const poll = await asked('Still', { deadline: '2031-03-12' });
    await koordination.submit(poll.page, {}, `${poll.page}/closing`);
    app.setClock(new Date('2031-03-11T09:00:00Z'));
    await sendDueReminders(app.deps);
    expect((await inviteeOf(poll, 'ana@example.org')).remindedAt).toBeNull();
    expect((await koordination.submit(poll.page, {}, `${poll.page}/reminding`)).status).toBe(409);
  });

  test('by hand at any time, but nobody twice within the hour', async () => {
    const poll = await asked('Von Hand');
    await vote(linkTo(poll, 'bema@ubu.example'), { [`date-${poll.first}`]: 'yes' });
    app.setClock(new Date('2031-03-01T10:00:00Z'));
    for (const sentence of ['Eine Person, die noch nicht geantwortet hat', 'Niemand wurde erinnert']) {
      await koordination.submit(poll.page, {}, `${poll.page}/reminding`);
      expect((await koordination.get(poll.page)).text).toContain(sentence);
    }
    await arrived(poll, 3);
    await settled();
    expect(
      about(poll)
        .slice(2)
        .map(({ to }) => to?.[0]?.address),
    ).toEqual(['ana@example.org']);
  });
});

describe('choosing the date', () => {
  test('makes the meeting, carries the answers over and invites everybody, once', async () => {
    const poll = await asked('Der Termin steht');
    const ana = linkTo(poll, 'ana@example.org');
    await vote(linkTo(poll, 'bema@ubu.example'), { [`date-${poll.first}`]: 'yes', note: 'Gern' });
    await vote(ana, { [`date-${poll.first}`]: 'ifNeedBe', [`date-${poll.second}`]: 'yes' });
    await koordination.submit(`${poll.page}/invitees`, { name: 'Petra Neu', email: 'petra@example.org' });
    await koordination.submit(poll.page, {}, `${poll.page}/sending`);
    await arrived(poll, 3);
    await koordination.submit(`${poll.page}/invitees`, { name: 'Gesperrt', email: 'blocked@example.org' });
    await koordination.submit(poll.page, {}, `${poll.page}/sending`);
    await arrived(poll, 4);
    const blocked = await inviteeOf(poll, 'blocked@example.org');
    await koordination.submit(poll.page, {}, `${poll.page}/invitees/${blocked.id}/revocation`);
    mailbox.mails.length = 0;

    const confirmation = `${poll.page}/dates/${poll.first}`;
    const shown = await koordination.get(confirmation);
    expect(await htmlFaults(shown.text)).toEqual([]);
    expect(plain(shown.text)).toContain('Termin wählen und 3 Personen einladen');
    const clicks = await Promise.all([1, 2].map(() => koordination.submit(confirmation, {})));
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
    await arrived(poll, 3);
    await settled();
    expect(about(poll)).toHaveLength(3);

    expect(await meetingOf(poll)).toMatchObject({
      state: 'scheduled',
      startsAt: new Date('2031-03-20T09:00:00Z'),
      endsAt: new Date('2031-03-20T11:00:00Z'),
      allDay: false,
      slug: '2031-03-20-der-termin-steht',
    });
    const invitations = await app.deps.db.invitation.findMany({
      where: { meetingId: poll.id },
      orderBy: { email: 'asc' },
      select: { email: true, state: true, note: true, answeredAt: true },
    });
    const answeredAt = new Date('2031-03-01T09:00:00Z');
    expect(invitations).toEqual([
      { email: 'ana@example.org', state: 'tentative', note: '', answeredAt },
      { email: 'bema@ubu.example', state: 'accepted', note: 'Gern', answeredAt },
      { email: 'petra@example.org', state: 'pending', note: '', answeredAt: null },
    ]);
    const calendar = mailsTo(poll, 'bema@ubu.example')[0]?.attachments.find(
      ({ mimeType }) => mimeType === 'text/calendar',
    );
    const { method, events } = convertIcsCalendar(undefined, textOf(calendar?.content));
    expect(method).toBe('REQUEST');
    expect(events?.[0]?.start.date).toEqual(new Date('2031-03-20T09:00:00Z'));
    expect(textOf(calendar?.content)).toContain('PARTSTAT=ACCEPTED');

    expect(mailsTo(poll, 'bema@ubu.example')[0]?.text).toContain('Wir haben notiert: Sie kommen.');
    expect(mailsTo(poll, 'petra@example.org')[0]?.text).toContain('Kommen Sie? Bitte antworten Sie hier');

    const decided = await app.anybody().get(ana);
    expect(decided.text).toContain('The date is fixed');
    expect(plain(decided.text)).toContain('Thursday, 20 March 2031, 10:00 to 12:00');
    expect((await vote(ana, { [`date-${poll.first}`]: 'no' })).status).toBe(409);
    expect((await koordination.submit(poll.page, {}, `${poll.page}/dates/${poll.second}`)).status).toBe(409);
    expect(plain((await koordination.get(poll.page)).text)).toContain('gewählt');
  });

  test('a whole day becomes a meeting of a whole day', async () => {
    const poll = await asked('Klausur');
    await koordination.submit(`${poll.page}/dates/${poll.second}`, {});
    await arrived(poll, 4);
    expect(await meetingOf(poll)).toMatchObject({
      allDay: true,
      startsAt: new Date('2031-03-20T23:00:00Z'),
      endsAt: new Date('2031-03-21T23:00:00Z'),
    });
  });

  test('waits for place and public text, warns of another meeting of the body, and refuses a date that has begun', async () => {
    const other = await draft('Schon vergeben', { date: '2031-03-20', start: '11:00', end: '13:00' });
    await koordination.submit(other.path, {}, `${other.path}/schedule`);
    const poll = await asked('Noch nicht fertig');
    await app.deps.db.meeting.update({ where: { id: poll.id }, data: { place: '', audience: 'public' } });
    const confirmation = `${poll.page}/dates/${poll.first}`;
    const shown = (await koordination.get(confirmation)).text;
    expect(shown).toContain('Schon vergeben');
    expect(shown).toContain('Ort oder Online-Link angeben');
    expect(shown).toContain('Text für die öffentliche Seite schreiben');
    expect((await koordination.submit(poll.page, {}, confirmation)).status).toBe(409);
    expect((await meetingOf(poll)).state).toBe('polling');
    expect((await koordination.get(`${poll.path}/edit`)).status).toBe(200);

    await app.deps.db.meeting.update({
      where: { id: poll.id },
      data: { place: 'Rathaus', audience: 'staff' },
    });
    app.setClock(new Date('2031-03-20T09:00:00Z'));
    expect((await koordination.submit(poll.page, {}, confirmation)).status).toBe(409);
    expect(await app.deps.db.invitation.count({ where: { meetingId: poll.id } })).toBe(0);
  });
});

test('calling the poll off tells everybody why and makes the meeting a draft that can ask again', async () => {
  const poll = await asked('Abgebrochen');
  const link = linkTo(poll, 'ana@example.org');
  await koordination.submit(`${poll.page}/cancellation`, { reason: 'Der Raum fehlt.' });
  await koordination.submit(poll.path, {}, `${poll.page}/cancellation`);
  await arrived(poll, 4);
  await settled();
  expect(about(poll)).toHaveLength(4);
  expect(mailsTo(poll, 'ana@example.org')[1]?.subject).toBe('Date poll called off: Abgebrochen');
  expect(mailsTo(poll, 'ana@example.org')[1]?.text).toContain('Der Raum fehlt.');
  expect((await app.anybody().get(link)).text).toContain('This poll was called off');
  expect((await vote(link, { [`date-${poll.first}`]: 'yes' })).status).toBe(409);
  expect((await meetingOf(poll)).state).toBe('draft');

  await koordination.submit(`${poll.page}/new`, twoDates);
  expect((await meetingOf(poll)).state).toBe('polling');
  expect((await app.anybody().get(link)).status).toBe(404);
});

test('two coordinators who edit the same poll lose nothing', async () => {
  const poll = await asked('Gleichzeitig bearbeitet');
  const stored = () => app.deps.db.datePoll.findUniqueOrThrow({ where: { id: poll.pollId } });
  const { version } = await stored();
  await koordination.submit(`${poll.page}/edit`, { deadline: '2031-03-10' });
  const late = await koordination.submit(`${poll.page}/edit`, {
    deadline: '2031-03-11',
    message: 'Meine Worte',
    version: String(version),
  });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Jemand anderes hat diesen Eintrag inzwischen geändert');
  expect(late.text).toContain('Meine Worte');
  expect(late.text).toContain('Montag, 10. März 2031, 23:59 Uhr');
  expect((await stored()).deadline).toEqual(new Date('2031-03-10T22:59:00Z'));
});

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return content ? Buffer.from(content as ArrayBuffer).toString('utf8') : '';
}
