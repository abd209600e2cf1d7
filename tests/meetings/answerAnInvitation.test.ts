import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { inviteGuest, linkIn, type PlannedMeeting, scheduleMeeting } from './plan.ts';

let mailbox: Mailbox;
let app: TestApp;
let koordination: Colleague;
let meeting: PlannedMeeting;
let link: string;
let number = 0;

beforeAll(async () => {
  mailbox = await startMailbox();
  app = await startApp({ smtpUrl: mailbox.url, worker: true });
  koordination = await app.signIn('koordination');
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});
beforeEach(async () => {
  mailbox.mails.length = 0;
  number += 1;
  meeting = await scheduleMeeting(app, koordination, { title: `Treffen ${number}`, date: '2031-03-12' });
  await inviteGuest(koordination, meeting, { name: 'Ana Guest', email: 'ana@example.org', language: 'en' });
  const [mail] = await mailbox.waitFor(1);
  link = linkIn(mail?.text ?? '');
});
afterEach(() => app.setClock(null));

const invitation = () => app.deps.db.invitation.findFirstOrThrow({ where: { meetingId: meeting.id } });
const answer = (fields: Record<string, string>) => app.anybody().post(link).type('form').send(fields);

describe('an invitee', () => {
  test('reads what it is about in the language of the mail, without cookie', async () => {
    const page = await app.anybody().get(link).set('Accept-Language', 'de');
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['cache-control']).toBe('no-store');
    // With "no-referrer" a browser sends the form with "Origin: null", which is refused as foreign.
    expect(page.headers['referrer-policy']).toBe('same-origin');
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('Will you come?');
    expect(page.text).toContain('Wednesday, 12 March 2031');
    expect(page.text).toContain('Aussprache unter uns');
    expect(page.text).not.toContain('Heimlicher Puffer');
  });

  test.each(['accepted', 'tentative', 'declined'] as const)('answers %s and says why', async (state) => {
    const sent = await answer({ answer: state, note: 'I come from work <b>late</b>' });
    expect(sent.status).toBe(303);
    expect(sent.headers['set-cookie']).toBeUndefined();
    expect(await invitation()).toMatchObject({ state, note: 'I come from work <b>late</b>' });
    const page = await app.anybody().get(sent.headers.location as string);
    expect(page.text).toContain('Thank you for your answer');
    const { text } = await koordination.get(`${meeting.path}/invitations`);
    expect(text).toContain('I come from work &lt;b&gt;late&lt;/b&gt;');
  });

  test('opens the link of a button: that alone answers nothing', async () => {
    const page = await app.anybody().get(`${link}?answer=declined`);
    expect(page.text).toContain('Please confirm your answer');
    expect((await invitation()).state).toBe('pending');
  });

  test('changes the answer later', async () => {
    await answer({ answer: 'accepted' });
    await answer({ answer: 'declined' });
    expect((await invitation()).state).toBe('declined');
    expect((await koordination.get(meeting.path)).text).toMatch(/kommt nicht<\/dt><dd class="number">1</);
  });

  test('takes the meeting into their own calendar', async () => {
    const file = await app.anybody().get(`${link}/calendar.ics`);
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const event = new ICAL.Component(ICAL.parse(file.text) as unknown[]).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(`${meeting.id}@127.0.0.1`);
    expect(event?.getFirstProperty('attendee')).toBeNull();
  });

  test.each([
    [{ answer: 'maybe' }, 'Please choose'],
    [{}, 'Please choose'],
    [{ answer: 'accepted', note: 'x'.repeat(501) }, 'too long'],
  ])('is told what is wrong with %j', async (fields, sentence) => {
    const refused = await answer(fields as Record<string, string>);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect((await invitation()).state).toBe('pending');
  });

  test('can answer no more once the meeting has begun', async () => {
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    const refused = await answer({ answer: 'accepted' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('already begun');
    expect((await invitation()).state).toBe('pending');
    expect((await app.anybody().get(link)).text).not.toContain('name="answer"');
  });

  test('reads that the meeting is cancelled', async () => {
    await koordination.submit(`${meeting.path}/cancellation`, {});
    const page = await app.anybody().get(link);
    expect(page.text).toContain('This meeting is cancelled');
    expect(page.text).not.toContain('name="answer"');
    expect((await answer({ answer: 'accepted' })).status).toBe(409);
  });
});

test.each([
  ['de', 'Dieser Link öffnet keine Einladung'],
  ['en-GB,en', 'This link does not open an invitation'],
])('an unknown link is answered kindly in %s', async (language, sentence) => {
  for (const path of [`/rsvp/${'a'.repeat(32)}`, '/rsvp/x', `/rsvp/${'a'.repeat(32)}/calendar.ics`]) {
    const page = await app.anybody().get(path).set('Accept-Language', language);
    expect(page.status).toBe(404);
    expect(page.text).toContain(sentence);
  }
});

test('a form from another site is refused', async () => {
  const refused = await app
    .anybody()
    .post(link)
    .set('Origin', 'https://elsewhere.example')
    .type('form')
    .send({ answer: 'declined' });
  expect(refused.status).toBe(403);
  expect((await invitation()).state).toBe('pending');
});
