import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetNeeds } from '../../src/meetings/invitations/answers/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { inviteGuest, linkIn, type PlannedMeeting, scheduleMeeting, sendInvitations } from './plan.ts';

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

  test('sends somebody in their place, who counts as coming', async () => {
    expect((await answer({ answer: 'deputy' })).text).toContain('Please write who comes for you');
    expect((await invitation()).state).toBe('pending');
    await answer({ answer: 'deputy', deputyName: 'Ion <Deputy>' });
    expect(await invitation()).toMatchObject({ state: 'deputy', deputyName: 'Ion <Deputy>' });
    const list = (await koordination.get(`${meeting.path}/invitations`)).text;
    expect(list).toContain('Kommt in Vertretung: Ion &lt;Deputy&gt;');
    expect(list).toMatch(/erwartete Personen<\/dt>\s*<dd>1</);
    await answer({ answer: 'declined', deputyName: 'Ion <Deputy>' });
    expect(await invitation()).toMatchObject({ state: 'declined', deputyName: '' });
    expect((await koordination.get(`${meeting.path}/invitations`)).text).not.toContain('Ion');
  });

  test('is asked how many come only when an organisation was invited as a whole', async () => {
    expect((await app.anybody().get(link)).text).not.toContain('name="persons"');
    await answer({ answer: 'accepted', persons: '9' });
    expect((await invitation()).persons).toBe(1);
    const { id } = await app.deps.db.organisation.findUniqueOrThrow({ where: { code: 'caritas' } });
    await app.deps.db.invitation.updateMany({
      where: { meetingId: meeting.id },
      data: { organisationId: id },
    });
    expect((await app.anybody().get(link)).text).toContain('name="persons"');
    for (const persons of ['0', '21', 'many', '1.5']) {
      const refused = await answer({ answer: 'accepted', persons });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('from 1 to 20');
    }
    await answer({ answer: 'accepted', persons: '9' });
    expect((await koordination.get(`${meeting.path}/invitations`)).text).toMatch(
      /erwartete Personen<\/dt>\s*<dd>9</,
    );
  });

  test('asks for an interpreter only where communities meet, and both needs are counts without a name', async () => {
    expect((await app.anybody().get(link)).text).not.toContain('name="languages"');
    await answer({ answer: 'accepted', languages: 'ro', wheelchair: 'on' });
    expect(await invitation()).toMatchObject({ languages: [], wheelchair: true });
    await app.deps.db.meeting.update({ where: { id: meeting.id }, data: { audience: 'communities' } });
    expect((await answer({ answer: 'accepted', languages: 'xx' })).status).toBe(422);
    await app
      .anybody()
      .post(link)
      .type('form')
      .send('answer=accepted&languages=ro&languages=pl&wheelchair=on');
    for (const page of [meeting.path, `${meeting.path}/invitations`]) {
      const { text } = await koordination.get(page);
      expect(text).toContain('Polski 1, Română 1');
      expect(text).toContain('brauchen einen Weg ohne Stufen');
    }
    const list = (await koordination.get(`${meeting.path}/invitations`)).text;
    const own = list.slice(
      list.indexOf('<ul class="people"'),
      list.indexOf('</ul>', list.indexOf('<ul class="people"')),
    );
    expect(own).toContain('Ana Guest');
    expect(own).not.toMatch(/Polski|Română|Stufen/);
    const events = await app.deps.db.auditEvent.findMany({ where: { recordId: meeting.id } });
    expect(JSON.stringify(events)).not.toMatch(/wheelchair|languages/);
  });

  test('is forgotten with their needs 30 days after the meeting, not before', async () => {
    await answer({ answer: 'accepted', wheelchair: 'on' });
    app.setClock(new Date('2031-04-11T08:00:00Z'));
    await forgetNeeds(app.deps);
    expect(await invitation()).toMatchObject({ wheelchair: true });
    app.setClock(new Date('2031-04-11T13:00:00Z'));
    await forgetNeeds(app.deps);
    expect(await invitation()).toMatchObject({ wheelchair: false, state: 'accepted' });
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

describe('a colleague who is signed in', () => {
  let bema: Colleague;
  beforeAll(async () => {
    bema = await app.signIn('bema');
  });
  const own = () =>
    app.deps.db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, email: 'bema@ubu.example' },
    });
  beforeEach(async () => {
    const { id } = await app.deps.db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
    await koordination.submit(`${meeting.path}/invitations`, { people: [id] });
    await sendInvitations(koordination, meeting);
    await mailbox.waitFor(2);
  });

  test('answers on the page of the meeting', async () => {
    const path = `${meeting.path}/answer`;
    expect((await bema.get(meeting.path)).text).toContain(`action="${path}"`);
    const sent = await bema.submit(meeting.path, { answer: 'tentative', note: 'Vielleicht später' }, path);
    expect(sent.status).toBe(303);
    expect(await own()).toMatchObject({ state: 'tentative', note: 'Vielleicht später' });
    expect((await bema.get(meeting.path)).text).toContain('Sie kommen vielleicht');
    const events = await app.deps.db.auditEvent.findMany({ where: { action: 'invitation.answer' } });
    expect(events.at(-1)?.personName).toBe('Demo-Beratung BemA');
  });

  test('keeps the words when something is missing', async () => {
    const path = `${meeting.path}/answer`;
    const refused = await bema.submit(meeting.path, { answer: 'deputy', note: 'Urlaub' }, path);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte schreiben Sie, wer für Sie kommt');
    expect(refused.text).toContain('Urlaub');
  });

  test('can answer no more once it has begun, nor for somebody else', async () => {
    const path = `${meeting.path}/answer`;
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    const refused = await bema.submit(meeting.path, { answer: 'accepted' }, path);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('hat schon begonnen');
    expect((await koordination.submit(meeting.path, { answer: 'accepted' }, path)).status).toBe(404);
    expect((await own()).state).toBe('pending');
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

test('a link that a newer mail replaced says so, and answers nothing', async () => {
  const { id } = await invitation();
  const list = `${meeting.path}/invitations`;
  const again = await koordination.submit(list, {}, `${list}/${id}/sending`);
  expect(again.status, again.text).toBe(303);
  for (const page of [await app.anybody().get(link), await answer({ answer: 'accepted' })]) {
    expect(page.status).toBe(404);
    expect(page.text).toContain('ersetzt ein neuer Link den alten');
    expect(page.text).toContain('/de/contact');
  }
  expect((await invitation()).state).toBe('pending');
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
