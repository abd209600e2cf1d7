import { convertIcsCalendar } from 'ts-ics';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, type ReceivedMail, startMailbox } from '../support/mailbox.ts';
import { linkIn, meetingFields, planMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

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
afterEach(() => app.setClock(null));

const organisation = async (code: string) =>
  (await app.deps.db.organisation.findUniqueOrThrow({ where: { code } })).id;
const person = async (name: string) =>
  (await app.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } })).id;

/** The calendar part of a mail, as a mail program finds it. */
function calendarOf(mail: ReceivedMail) {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const content = part?.content ?? '';
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const calendar = convertIcsCalendar(undefined, text);
  return { text, method: calendar.method, event: calendar.events?.[0] };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const mailTo = (address: string) => mailbox.mails.filter(({ to }) => to?.[0]?.address === address);
/** Links and addresses differ from run to run. */
const steady = (text: string | undefined) =>
  (text ?? '')
    .replaceAll(app.url, 'https://portal.example')
    .replace(/\/rsvp\/[A-Za-z0-9]{32}/g, '/rsvp/TOKEN');

describe('inviting', () => {
  test('an organisation, a colleague and a guest: one mail each, with a calendar invitation', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Einladung für alle' });
    const page = `${meeting.path}/invitations`;
    await koordination.submit(page, {
      organisations: [await organisation('caritas')],
      people: [await person('bema'), await person('caritas')],
      name: 'Ana Guest',
      email: 'Ana@Example.org',
      language: 'en',
    });
    await koordination.submit(page, { name: 'Ana noch einmal', email: 'ana@example.org', language: 'de' });
    expect((await koordination.get(page)).text).toContain('standen schon auf der Liste');
    expect(mailbox.mails).toHaveLength(0);

    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(3);
    await sendInvitations(koordination, meeting);
    expect((await koordination.get(page)).text).toContain('Es ging keine E-Mail hinaus');
    await settled();
    expect(mailbox.mails.map(({ to }) => to?.[0]?.address).sort()).toEqual([
      'ana@example.org',
      'bema@ubu.example',
      'caritas@ubu.example',
    ]);

    for (const mail of mailbox.mails) {
      expect(mail.raw).toMatch(/Content-Type: text\/calendar;[^\n]*method=REQUEST/i);
      const { method, event, text } = calendarOf(mail);
      expect(method).toBe('REQUEST');
      expect(event?.uid).toBe(`${meeting.id}@127.0.0.1`);
      expect(text).toMatch(/^SEQUENCE:0\r?$/m);
      expect(event?.start.date.toISOString()).toBe('2031-01-15T09:00:00.000Z');
      expect(event?.attendees?.map(({ email }) => email)).toEqual([mail.to?.[0]?.address]);
      expect(mail.text).toContain('Aussprache unter uns');
      expect(mail.raw).not.toContain('Heimlicher Puffer');
    }
    const links = mailbox.mails.map(({ text }) => linkIn(text ?? ''));
    expect(new Set(links).size).toBe(3);
    const stored = await app.deps.db.invitation.findMany({ where: { meetingId: meeting.id } });
    for (const link of links) expect(JSON.stringify(stored)).not.toContain(link.slice('/rsvp/'.length));

    expect(mailTo('ana@example.org')[0]?.subject).toBe('Invitation: Einladung für alle on 15 January 2031');
    expect(steady(mailTo('ana@example.org')[0]?.text)).toMatchInlineSnapshot(`
      "Hello Ana Guest,

      We would like to invite you:

      Einladung für alle
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      When: Wednesday, 15 January 2031, 10:00 to 12:00 (time in Germany)
      Where: Rathaus, Markt 1, Weißenfels

      Agenda:
      10:00  1. Deutschkurse & Schichtarbeit
      10:30  2. Aussprache unter uns

      Will you come? Please answer here:
      Yes, I will come: https://portal.example/rsvp/TOKEN?answer=accepted
      Perhaps: https://portal.example/rsvp/TOKEN?answer=tentative
      I send somebody in my place: https://portal.example/rsvp/TOKEN?answer=deputy
      No, I cannot: https://portal.example/rsvp/TOKEN?answer=declined

      These links are only for you. You need no password, and you can change your answer later.
      The appointment for your calendar is attached to this e-mail.

      You get this e-mail because you are invited to a meeting.

      Round Table for EU Citizens in the Burgenlandkreis
      https://portal.example

      "
    `);
    expect(mailTo('bema@ubu.example')[0]?.subject).toBe('Einladung: Einladung für alle am 15. Januar 2031');
    expect(steady(mailTo('bema@ubu.example')[0]?.text)).toMatchInlineSnapshot(`
      "Guten Tag Demo-Beratung BemA,

      wir laden Sie herzlich ein:

      Einladung für alle
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      Wann: Mittwoch, 15. Januar 2031, 10:00 bis 12:00 Uhr (Zeit in Deutschland)
      Wo: Rathaus, Markt 1, Weißenfels

      Tagesordnung:
      10:00  1. Deutschkurse & Schichtarbeit
      10:30  2. Aussprache unter uns

      Kommen Sie? Bitte antworten Sie hier:
      Ja, ich komme: https://portal.example/rsvp/TOKEN?answer=accepted
      Vielleicht: https://portal.example/rsvp/TOKEN?answer=tentative
      Ich schicke eine Vertretung: https://portal.example/rsvp/TOKEN?answer=deputy
      Nein, ich kann nicht: https://portal.example/rsvp/TOKEN?answer=declined

      Die Links sind nur für Sie. Sie brauchen kein Passwort, und Sie können Ihre Antwort später ändern.
      An dieser E-Mail hängt der Termin für Ihren Kalender.

      Sie bekommen diese E-Mail, weil Sie zu einem Treffen eingeladen sind.

      Runder Tisch Unionsbürger*innen im Burgenlandkreis
      https://portal.example

      "
    `);
    expect(mailTo('bema@ubu.example')[0]?.html).toContain('?answer=accepted"');
  });

  test('someone later writes only to them', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Später dazu', date: '2031-01-16' });
    const page = `${meeting.path}/invitations`;
    await koordination.submit(page, { people: [await person('bema')], name: '', email: '' });
    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(1);
    await koordination.submit(page, { people: [await person('redaktion')], name: '', email: '' });
    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(2);
    await settled();
    expect(mailbox.mails.map(({ to }) => to?.[0]?.address)).toEqual([
      'bema@ubu.example',
      'redaktion@ubu.example',
    ]);
  });

  test('two colleagues who send at the same time send once', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Gleichzeitig', date: '2031-01-17' });
    await koordination.submit(`${meeting.path}/invitations`, { people: [await person('bema')] });
    await Promise.all([1, 2, 3].map(() => sendInvitations(koordination, meeting)));
    await mailbox.waitFor(1);
    await settled();
    expect(mailbox.mails).toHaveLength(1);
  });

  test('is not possible for a draft, nor once the meeting has begun', async () => {
    const draft = await planMeeting(app, koordination, { title: 'Nur ein Entwurf', date: '2031-01-18' });
    const page = `${draft.path}/invitations`;
    await koordination.submit(page, { people: [await person('bema')] });
    expect((await koordination.submit(page, {}, `${page}/sending`)).status).toBe(409);
    await koordination.submit(draft.path, {}, `${draft.path}/schedule`);
    app.setClock(new Date('2031-01-18T09:00:00Z'));
    expect((await koordination.submit(page, {}, `${page}/sending`)).status).toBe(409);
    await settled();
    expect(mailbox.mails).toHaveLength(0);
  });

  test.each([
    ['nobody', {}, 'Wählen Sie mindestens eine Person'],
    ['a name without address', { name: 'Ana' }, 'vollständige E-Mail-Adresse'],
    ['an address that is none', { name: 'Ana', email: 'ana@' }, 'vollständige E-Mail-Adresse'],
    ['an address without name', { email: 'ana@example.org' }, 'Geben Sie auch den Namen an'],
  ])('%s is answered with what is missing', async (_name, fields, sentence) => {
    const meeting = await planMeeting(app, koordination, { title: 'Ohne Gäste', date: '2031-01-19' });
    const answer = await koordination.submit(`${meeting.path}/invitations`, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await app.deps.db.invitation.count({ where: { meetingId: meeting.id } })).toBe(0);
  });

  test('shows the mail before it is sent', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Vorschau', date: '2031-01-20' });
    const { text } = await koordination.get(`${meeting.path}/invitations/preview?language=en`);
    expect(text).toContain('Invitation: Vorschau on 20 January 2031');
    expect(text).toContain('Will you come?');
    expect(mailbox.mails).toHaveLength(0);
  });
});

describe('after the invitation', () => {
  async function invited(title: string, date: string) {
    const meeting = await scheduleMeeting(app, koordination, { title, date });
    await koordination.submit(`${meeting.path}/invitations`, {
      people: [await person('bema')],
      name: 'Ana Guest',
      email: 'ana@example.org',
      language: 'en',
    });
    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(2);
    return meeting;
  }

  test('another time raises the sequence and tells everybody from when to when', async () => {
    const meeting = await invited('Wird verschoben', '2031-02-03');
    const first = linkIn(mailTo('bema@ubu.example')[0]?.text ?? '');
    await app.anybody().post(first).type('form').send({ answer: 'accepted' });
    const fields = await meetingFields(app, {
      title: 'Wird verschoben',
      date: '2031-02-04',
      start: '11:00',
      end: '13:00',
    });
    const answer = await koordination.submit(`${meeting.path}/edit`, fields);
    expect(answer.status, answer.text).toBe(303);
    await mailbox.waitFor(4);
    const update = mailTo('bema@ubu.example')[1] as ReceivedMail;
    expect(calendarOf(update)).toMatchObject({
      method: 'REQUEST',
      event: { uid: `${meeting.id}@127.0.0.1`, sequence: 1 },
    });
    expect(steady(update.text)).toMatchInlineSnapshot(`
      "Guten Tag Demo-Beratung BemA,

      an einem Treffen, zu dem Sie eingeladen sind, hat sich etwas geändert.

      Verschoben von „Montag, 3. Februar 2031, 10:00 bis 12:00 Uhr“ auf „Dienstag, 4. Februar 2031, 11:00 bis 13:00 Uhr“.

      Wird verschoben
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      Wann: Dienstag, 4. Februar 2031, 11:00 bis 13:00 Uhr (Zeit in Deutschland)
      Wo: Rathaus, Markt 1, Weißenfels

      Tagesordnung:
      11:00  1. Deutschkurse & Schichtarbeit
      11:30  2. Aussprache unter uns

      Weil die Zeit eine andere ist, fragen wir Sie noch einmal.

      Kommen Sie? Bitte antworten Sie hier:
      Ja, ich komme: https://portal.example/rsvp/TOKEN?answer=accepted
      Vielleicht: https://portal.example/rsvp/TOKEN?answer=tentative
      Ich schicke eine Vertretung: https://portal.example/rsvp/TOKEN?answer=deputy
      Nein, ich kann nicht: https://portal.example/rsvp/TOKEN?answer=declined

      Die Links sind nur für Sie. Sie brauchen kein Passwort, und Sie können Ihre Antwort später ändern.
      An dieser E-Mail hängt der Termin für Ihren Kalender.

      Sie bekommen diese E-Mail, weil Sie zu einem Treffen eingeladen sind.

      Runder Tisch Unionsbürger*innen im Burgenlandkreis
      https://portal.example

      "
    `);
    expect(steady(mailTo('ana@example.org')[1]?.text)).toMatchInlineSnapshot(`
      "Hello Ana Guest,

      Something has changed about a meeting to which you are invited.

      Moved from “Monday, 3 February 2031, 10:00 to 12:00” to “Tuesday, 4 February 2031, 11:00 to 13:00”.

      Wird verschoben
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      When: Tuesday, 4 February 2031, 11:00 to 13:00 (time in Germany)
      Where: Rathaus, Markt 1, Weißenfels

      Agenda:
      11:00  1. Deutschkurse & Schichtarbeit
      11:30  2. Aussprache unter uns

      As the time is different, we are asking you once more.

      Will you come? Please answer here:
      Yes, I will come: https://portal.example/rsvp/TOKEN?answer=accepted
      Perhaps: https://portal.example/rsvp/TOKEN?answer=tentative
      I send somebody in my place: https://portal.example/rsvp/TOKEN?answer=deputy
      No, I cannot: https://portal.example/rsvp/TOKEN?answer=declined

      These links are only for you. You need no password, and you can change your answer later.
      The appointment for your calendar is attached to this e-mail.

      You get this e-mail because you are invited to a meeting.

      Round Table for EU Citizens in the Burgenlandkreis
      https://portal.example

      "
    `);
    const states = await app.deps.db.invitation.findMany({ where: { meetingId: meeting.id } });
    expect(states.map(({ state }) => state)).toEqual(['pending', 'pending']);

    await koordination.submit(`${meeting.path}/edit`, { ...fields, title: 'Nur ein anderer Titel' });
    await settled();
    expect(mailbox.mails).toHaveLength(4);
  });

  test('another place keeps the answers', async () => {
    const meeting = await invited('Wird verlegt', '2031-02-10');
    await app
      .anybody()
      .post(linkIn(mailTo('bema@ubu.example')[0]?.text ?? ''))
      .type('form')
      .send({ answer: 'accepted' });
    const fields = await meetingFields(app, {
      title: 'Wird verlegt',
      date: '2031-02-10',
      place: 'Kulturhaus',
    });
    await koordination.submit(`${meeting.path}/edit`, fields);
    await mailbox.waitFor(4);
    const update = mailTo('bema@ubu.example')[1];
    expect(update?.text).toContain(
      'Neuer Ort: „Kulturhaus, Weißenfels“ (bisher: „Rathaus, Markt 1, Weißenfels“).',
    );
    expect(update?.text).not.toContain('Verschoben');
    const bema = await app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, email: 'bema@ubu.example' },
    });
    expect(bema.state).toBe('accepted');
  });

  test('an invitation sent again has a new link, and the old one stops working', async () => {
    const meeting = await invited('Noch einmal', '2031-02-11');
    const row = await app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, email: 'ana@example.org' },
    });
    const page = `${meeting.path}/invitations`;
    await koordination.submit(page, {}, `${page}/${row.id}/sending`);
    await mailbox.waitFor(3);
    const [old, fresh] = mailTo('ana@example.org').map(({ text }) => linkIn(text ?? ''));
    expect((await app.anybody().get(old as string)).status).toBe(404);
    expect((await app.anybody().get(fresh as string)).status).toBe(200);
  });

  test('a mail that the server refuses for good is shown at the invitation, and the address corrected', async () => {
    mailbox.unknown('gone@example.org');
    const meeting = await scheduleMeeting(app, koordination, { title: 'Kommt zurück', date: '2031-02-14' });
    const page = `${meeting.path}/invitations`;
    await koordination.submit(page, { name: 'Ana Guest', email: 'gone@example.org', language: 'en' });
    await koordination.submit(page, { name: 'Ion Guest', email: 'ion@example.org', language: 'en' });
    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(1);
    await expect
      .poll(async () => (await koordination.get(page)).text)
      .toMatch(/E-Mail unzustellbar[\s\S]*no such mailbox/);
    const list = (await koordination.get(page)).text;
    expect(list.match(/E-Mail zugestellt/g)).toHaveLength(1);
    expect((await koordination.get(meeting.path)).text).toContain('Eine E-Mail kam nicht an.');

    const ana = () =>
      app.deps.db.invitation.findFirstOrThrow({ where: { meetingId: meeting.id, name: 'Ana Guest' } });
    const { id } = await ana();
    for (const [email, sentence] of [
      ['ana@', 'vollständige E-Mail-Adresse'],
      ['Ion@example.org', 'steht schon bei einer anderen Einladung'],
    ] as const) {
      const refused = await koordination.submit(page, { email }, `${page}/${id}/address`);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(sentence);
      expect(refused.text).toContain(`value="${email.toLowerCase()}"`);
    }
    await koordination.submit(page, { email: 'Ana@example.org' }, `${page}/${id}/address`);
    await mailbox.waitFor(2);
    expect(mailTo('ana@example.org')[0]?.text).toContain('Will you come?');
    expect(await ana()).toMatchObject({ id, email: 'ana@example.org' });
    expect((await koordination.get(meeting.path)).text).not.toContain('Bis zur Einladung');
    await expect
      .poll(async () => (await koordination.get(page)).text)
      .not.toMatch(/E-Mail (unzustellbar|wartet|wird)/);
    expect((await koordination.get(meeting.path)).text).not.toContain('kam nicht an');
  });

  test('a form that is sent twice sends the invitation again once', async () => {
    const meeting = await invited('Doppelklick', '2031-02-15');
    const page = `${meeting.path}/invitations`;
    const { id } = await app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, email: 'ana@example.org' },
    });
    const { text } = await koordination.get(page);
    const form = text.split('<form').find((part) => part.includes(`${id}/sending"`)) ?? '';
    const fields = Object.fromEntries(
      [...form.matchAll(/name="(_\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    await Promise.all(
      [1, 2].map(() => koordination.agent.post(`${page}/${id}/sending`).type('form').send(fields)),
    );
    await mailbox.waitFor(3);
    await settled();
    expect(mailbox.mails).toHaveLength(3);
  });

  test('cancelling tells everybody once', async () => {
    const meeting = await invited('Fällt aus', '2031-02-12');
    await koordination.submit(`${meeting.path}/invitations`, { people: [await person('caritas')] });
    const page = `${meeting.path}/cancellation`;
    expect((await koordination.get(page)).text).toContain('2 Eingeladene bekommen eine E-Mail');
    await Promise.all([1, 2].map(() => koordination.submit(page, {})));
    await mailbox.waitFor(4);
    await koordination.submit(page, {});
    await settled();
    expect(mailbox.mails).toHaveLength(4);
    const cancellation = mailTo('bema@ubu.example')[1] as ReceivedMail;
    expect(cancellation.raw).toMatch(/Content-Type: text\/calendar;[^\n]*method=CANCEL/i);
    const { method, event, text } = calendarOf(cancellation);
    expect({ method, sequence: event?.sequence, uid: event?.uid }).toEqual({
      method: 'CANCEL',
      sequence: 1,
      uid: `${meeting.id}@127.0.0.1`,
    });
    expect(text).toContain('STATUS:CANCELLED');
    expect(steady(cancellation.text)).toMatchInlineSnapshot(`
      "Guten Tag Demo-Beratung BemA,

      dieses Treffen findet leider nicht statt:

      Fällt aus
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      Wann: Mittwoch, 12. Februar 2031, 10:00 bis 12:00 Uhr (Zeit in Deutschland)
      Wo: Rathaus, Markt 1, Weißenfels

      Der Termin wird aus Ihrem Kalender entfernt, wenn Sie die beigefügte Absage öffnen. Bei einem neuen Termin laden wir Sie neu ein.

      Sie bekommen diese E-Mail, weil Sie zu einem Treffen eingeladen sind.

      Runder Tisch Unionsbürger*innen im Burgenlandkreis
      https://portal.example

      "
    `);
    expect(steady(mailTo('ana@example.org')[1]?.text)).toMatchInlineSnapshot(`
      "Hello Ana Guest,

      Unfortunately, this meeting will not take place:

      Fällt aus
      Runder Tisch Unionsbürger*innen im Burgenlandkreis

      When: Wednesday, 12 February 2031, 10:00 to 12:00 (time in Germany)
      Where: Rathaus, Markt 1, Weißenfels

      The appointment is removed from your calendar when you open the attached cancellation. If there is a new date, we will invite you again.

      You get this e-mail because you are invited to a meeting.

      Round Table for EU Citizens in the Burgenlandkreis
      https://portal.example

      "
    `);
    const answer = await koordination.submit(
      `${meeting.path}/invitations`,
      {},
      `${meeting.path}/invitations/sending`,
    );
    expect(answer.status).toBe(409);
  });

  test('every step is in the audit log', async () => {
    const meeting = await invited('Nachvollziehbar', '2031-02-13');
    await koordination.submit(`${meeting.path}/cancellation`, {});
    const events = await app.deps.db.auditEvent.findMany({
      where: { recordType: 'meeting', recordId: meeting.id },
      orderBy: { at: 'asc' },
    });
    const actions = [...new Set(events.map(({ action }) => action))];
    expect(actions).toEqual([
      'meeting.create',
      'agenda.add',
      'meeting.schedule',
      'meeting.addInvitees',
      'meeting.invite',
      'meeting.cancel',
    ]);
    expect(new Set(events.map(({ personName }) => personName))).toEqual(new Set(['Demo-Koordination']));
  });
});
