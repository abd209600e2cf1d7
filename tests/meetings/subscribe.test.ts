import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { meetingFields, type PlannedMeeting, planMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let bema: Colleague;
let invited: PlannedMeeting;

beforeAll(async () => {
  app = await startApp();
  [koordination, bema] = [await app.signIn('koordination'), await app.signIn('bema')];
  invited = await scheduleMeeting(app, koordination, { title: 'Mit BemA', date: '2031-05-12' });
  const person = await app.deps.db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  await koordination.submit(`${invited.path}/invitations`, { people: [person.id], name: '', email: '' });
  await sendInvitations(koordination, invited);
  await scheduleMeeting(app, koordination, { title: 'Ohne BemA', date: '2031-05-13' });
  for (const audience of ['public', 'communities']) {
    await scheduleMeeting(app, koordination, {
      title: `Intern ${audience}`,
      audience,
      date: '2031-05-14',
      publicTitle: `Offen ${audience}`,
    });
  }
});
afterAll(() => app.stop());
afterEach(() => app.setClock(null));

/** Read by two independent libraries. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(convertIcsCalendar(undefined, text).events ?? []).toHaveLength(events.length);
  return events.map((event) => ({
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    free: event.getFirstPropertyValue('transp') === 'TRANSPARENT',
    description: String(event.getFirstPropertyValue('description')),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    isDate: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
  }));
}

/** Makes a new address in the profile, as a colleague does, and reads it from the answer. */
async function newAddress(colleague: Colleague): Promise<string> {
  const page = await colleague.submit('/staff/profile', {}, '/staff/profile/calendar');
  expect(page.status).toBe(200);
  expect(page.headers['cache-control']).toContain('no-store');
  return /\/calendar\/[A-Za-z0-9]{32}\.ics/.exec(page.text)?.[0] ?? '';
}

const get = (path: string) => app.anybody().get(path);
const summaries = (text: string) => eventsOf(text).map(({ summary }) => summary);

describe('the calendar of the public meetings', () => {
  test('can be had for one audience only', async () => {
    const page = (await get('/en/meetings')).text;
    expect(page).toContain(`webcal:${app.url.slice('http:'.length)}/en/meetings.ics?audience=communities`);
    const all = summaries((await get('/de/meetings.ics')).text);
    expect(all).toEqual(expect.arrayContaining(['Offen public', 'Offen communities']));
    const one = await get('/de/meetings.ics?audience=communities');
    expect(summaries(one.text)).toContain('Offen communities');
    expect(summaries(one.text)).not.toContain('Offen public');
    expect(one.text.replace(/\r\n /g, '')).toContain('Menschen aus EU-Ländern');
    const again = await get('/de/meetings.ics?audience=communities').set(
      'If-None-Match',
      one.headers.etag as string,
    );
    expect(again.status).toBe(304);
  });

  test.each(['staff', 'leadership', 'everybody', ''])('knows no audience "%s"', async (audience) => {
    expect((await get(`/de/meetings.ics?audience=${audience}`)).status).toBe(404);
  });

  test('keeps what was called off, and never shows a draft that was given up', async () => {
    const given = { audience: 'public', date: '2031-05-20' };
    const draft = await planMeeting(app, koordination, { ...given, title: 'x', publicTitle: 'Aufgegeben' });
    const off = await scheduleMeeting(app, koordination, { ...given, title: 'y', publicTitle: 'Abgesagt' });
    await koordination.submit(`${draft.path}/cancellation`, {});
    await koordination.submit(`${off.path}/cancellation`, { reason: 'Heizung <kaputt>' });
    const { text } = await get('/de/meetings.ics');
    expect(eventsOf(text).find(({ summary }) => summary === 'Abgesagt')?.status).toBe('CANCELLED');
    expect(text).not.toContain('Aufgegeben');
    const { slug } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: off.id } });
    expect((await get(`/de/meetings/${slug}`)).text).toContain('Heizung &lt;kaputt&gt;');
  });

  test('shows days as days', async () => {
    await scheduleMeeting(app, koordination, {
      title: 'z',
      audience: 'public',
      publicTitle: 'Zwei Tage',
      date: '2031-03-29',
      endDate: '2031-03-30',
      allDay: 'on',
      start: '',
      end: '',
    });
    const event = eventsOf((await get('/de/meetings.ics')).text).find(
      ({ summary }) => summary === 'Zwei Tage',
    );
    expect(event).toMatchObject({ isDate: true, start: '2031-03-29', end: '2031-03-31' });
    expect((await get('/ro/meetings')).text).toContain('toată ziua');
    expect((await get('/de/meetings')).text).toContain(
      'Samstag, 29. März 2031 bis Sonntag, 30. März 2031, ganztägig',
    );
  });
});

describe('the own calendar', () => {
  test('holds what its owner may see, with the internal agenda and their answer', async () => {
    const address = await newAddress(bema);
    const feed = await get(address);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.headers['cache-control']).toBe('no-store');
    expect(feed.headers['x-robots-tag']).toBe('noindex');
    expect(feed.headers['set-cookie']).toBeUndefined();
    const mine = eventsOf(feed.text).find(({ summary }) => summary === 'Mit BemA');
    expect(mine).toMatchObject({ status: 'TENTATIVE', free: false });
    expect(mine?.description).toContain('10:30  2. Aussprache unter uns');
    expect(mine?.description).toContain('Ihre Antwort: noch keine Antwort');
    expect(feed.text).not.toContain('Heimlicher Puffer');
    expect(summaries(feed.text)).not.toContain('Ohne BemA');
    expect((await get(address).set('If-None-Match', feed.headers.etag as string)).status).toBe(304);

    for (const [state, expected] of [
      ['accepted', { status: 'CONFIRMED', free: false }],
      ['declined', { status: 'CONFIRMED', free: true }],
    ] as const) {
      await app.deps.db.invitation.updateMany({ where: { meetingId: invited.id }, data: { state } });
      const event = eventsOf((await get(address)).text).find(({ summary }) => summary === 'Mit BemA');
      expect(event).toMatchObject(expected);
    }
  });

  test('of a coordinator holds every meeting, but no draft and no hidden item', async () => {
    await planMeeting(app, koordination, { title: 'Nur ein Entwurf', date: '2031-05-15' });
    const { text } = await get(await newAddress(koordination));
    expect(summaries(text)).toEqual(expect.arrayContaining(['Mit BemA', 'Ohne BemA', 'Intern public']));
    expect(text).not.toContain('Nur ein Entwurf');
    expect(text).not.toContain('Heimlicher Puffer');
  });

  test('has a new address that ends the old one, and can be switched off', async () => {
    const first = await newAddress(bema);
    const second = await newAddress(bema);
    expect(second).not.toBe(first);
    expect((await get(first)).status).toBe(404);
    expect((await get(second)).status).toBe(200);
    const profile = (await bema.get('/staff/profile')).text;
    expect(profile).toContain('Es gibt eine geheime Adresse');
    expect(profile).not.toContain(second.slice('/calendar/'.length, -'.ics'.length));
    const answer = await bema.submit('/staff/profile', {}, '/staff/profile/calendar/removal');
    expect(answer.status).toBe(303);
    expect((await get(second)).status).toBe(404);
    expect((await bema.get('/staff/profile')).text).toContain('Das Abo ist abgeschaltet');
  });

  test('opens nothing any more once the account is closed, not even when it is opened again', async () => {
    const address = await newAddress(await app.signIn('caritas'));
    expect((await get(address)).status).toBe(200);
    const admin = await app.signIn('admin');
    const { id } = await app.deps.db.person.findUniqueOrThrow({ where: { email: 'caritas@ubu.example' } });
    for (const active of ['false', 'true']) {
      await admin.submit(`/staff/people/${id}`, { active }, `/staff/people/${id}/deactivation`);
      expect((await get(address)).status).toBe(404);
    }
  });

  test.each(['/calendar/x.ics', `/calendar/${'a'.repeat(32)}.ics`, '/calendar/.ics', '/calendar/%00.ics'])(
    'is not found under %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('is nothing for somebody who is not signed in to make', async () => {
    expect((await app.anybody().post('/staff/profile/calendar')).status).toBe(403);
  });
});

describe('a colleague who wants fewer mails', () => {
  const mutedOf = async () =>
    (await app.deps.db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } })).mutedMails;

  test('chooses which, and gets all of them back', async () => {
    await bema.submit('/staff/profile', { mails: ['needSteps'] }, '/staff/profile/mails');
    expect((await mutedOf()).sort()).toEqual(['measureReminders', 'minutesMissing']);
    const page = (await bema.get('/staff/profile')).text;
    expect(page).toMatch(/value="needSteps" checked/);
    expect(page).not.toMatch(/value="minutesMissing" checked/);
    await bema.submit('/staff/profile', {}, '/staff/profile/mails');
    expect(await mutedOf()).toHaveLength(3);
    const all = ['needSteps', 'measureReminders', 'minutesMissing'];
    await bema.submit('/staff/profile', { mails: all }, '/staff/profile/mails');
    expect(await mutedOf()).toEqual([]);
  });

  test('cannot mute what does not exist', async () => {
    const answer = await bema.submit('/staff/profile', { mails: ['everything'] }, '/staff/profile/mails');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Diese E-Mail kennen wir nicht');
    expect(await mutedOf()).toEqual([]);
  });
});

describe('a coordinator who plans', () => {
  const plan = async (changes: Record<string, string>) =>
    koordination.submit(
      '/staff/meetings/new',
      await meetingFields(app, { title: 'Zeiten', ...changes }),
      '/staff/meetings',
    );

  test.each([
    [
      { date: '2031-06-02', endDate: '2031-06-03', start: '22:00', end: '01:30' },
      'Montag, 2. Juni 2031, 22:00 Uhr, bis Dienstag, 3. Juni 2031, 01:30 Uhr',
    ],
    [{ date: '2031-10-26', allDay: 'on', start: '', end: '' }, 'Sonntag, 26. Oktober 2031, ganztägig'],
    [
      { date: '2031-06-05', endDate: '2031-06-05', start: '09:00', end: '10:00' },
      'Donnerstag, 5. Juni 2031, 09:00 bis 10:00 Uhr',
    ],
  ])('%j: reads the time, and finds it again in the form', async (fields, words) => {
    const answer = await plan(fields);
    expect(answer.status, answer.text).toBe(303);
    const path = answer.headers.location as string;
    expect((await koordination.get(path)).text).toContain(words);
    const before = await app.deps.db.meeting.findUniqueOrThrow({
      where: { id: path.split('/').at(-1) as string },
    });
    const form = (await koordination.get(`${path}/edit`)).text;
    const shown = (name: string) => new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(form)?.[1] ?? '';
    const again = await koordination.submit(
      `${path}/edit`,
      await meetingFields(app, {
        title: 'Zeiten',
        ...Object.fromEntries(['date', 'endDate', 'start', 'end'].map((name) => [name, shown(name)])),
        ...(/name="allDay"[^>]* checked/.test(form) ? { allDay: 'on' } : {}),
      }),
    );
    expect(again.status, again.text).toBe(303);
    const after = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: before.id } });
    expect([after.startsAt, after.endsAt, after.allDay]).toEqual([
      before.startsAt,
      before.endsAt,
      before.allDay,
    ]);
    expect(after.sequence).toBe(0);
  });

  test.each([
    [{ start: '22:00', end: '01:30' }, 'geben Sie auch den letzten Tag an'],
    [{ date: '2031-06-03', endDate: '2031-06-02' }, 'Der letzte Tag liegt vor dem ersten'],
    [{ date: '2031-06-03', endDate: '2031-06-02', allDay: 'on' }, 'Der letzte Tag liegt vor dem ersten'],
    [{ date: '2031-06-03', endDate: '2032-06-03' }, 'höchstens einen Monat'],
    [{ date: '', allDay: 'on' }, 'Wählen Sie den Tag'],
    [{ date: '', endDate: '2031-06-03', start: '', end: '' }, 'Wählen Sie den Tag'],
    [{ date: '2031-06-32' }, 'kein Tag im Kalender'],
    [{ endDate: '2031-02-29' }, 'kein Tag im Kalender'],
    [{ start: '25:00' }, 'keine Uhrzeit'],
    [{ date: '2027-03-28', start: '02:30', end: '03:10' }, 'Das Ende liegt vor dem Beginn'],
  ])('%j is told what to mend', async (fields, sentence) => {
    const answer = await plan(fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });

  test('and makes days of hours raises the sequence', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Länger', date: '2031-07-01' });
    const fields = { title: 'Länger', date: '2031-07-01', allDay: 'on', start: '', end: '' };
    await koordination.submit(`${meeting.path}/edit`, await meetingFields(app, fields));
    const row = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    expect(row).toMatchObject({ sequence: 1, allDay: true });
  });

  test('and gives too long a reason for calling off is asked for a shorter one', async () => {
    const meeting = await scheduleMeeting(app, koordination, { title: 'Lang begründet', date: '2031-07-02' });
    const answer = await koordination.submit(`${meeting.path}/cancellation`, { reason: 'x'.repeat(501) });
    expect(answer.status).toBe(422);
    expect((await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })).state).toBe(
      'scheduled',
    );
  });
});
