import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetRegistered } from '../../src/meetings/registrations/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';
import { meetingFields, type PlannedMeeting, scheduleMeeting } from './plan.ts';

let mailbox: Mailbox;
let app: TestApp;
let koordination: Colleague;
let meeting: PlannedMeeting;
/** The form on the public pages, in English. */
let form: string;
let number = 0;

/** When people open the form; they take ten seconds for it. */
const opened = new Date('2031-03-01T09:00:00Z');
const later = (seconds: number) => new Date(opened.getTime() + seconds * 1000);

const openMeeting = {
  audience: 'communities',
  date: '2031-03-12',
  publicTitle: 'Offenes Treffen',
};

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
  await app.deps.pool.query('DELETE FROM rate_limit');
  meeting = await scheduleMeeting(app, koordination, { ...openMeeting, title: `Offen ${number}` });
  const { slug } = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  form = `/en/meetings/${slug}/registration`;
});
afterEach(() => app.setClock(null));

const open = (limit = '') =>
  koordination.submit(
    meeting.path,
    { registration: 'on', registrationLimit: limit },
    `${meeting.path}/registration`,
  );
const rows = () => app.deps.db.registration.findMany({ where: { meetingId: meeting.id } });

/** The hidden fields of the form as a person opens it at nine. */
async function openForm() {
  app.setClock(opened);
  const { text } = await app.anybody().get(form);
  app.setClock(later(10));
  return Object.fromEntries(
    [...text.matchAll(/name="(opened|_key)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
const send = (fields: Record<string, unknown>) => app.anybody().post(form).type('form').send(fields);
const register = async (fields: Record<string, unknown> = {}) =>
  send({ ...(await openForm()), persons: '1', ...fields });

describe('a coordinator', () => {
  test('opens registration on the page of the meeting, with a limit that is a number', async () => {
    expect((await app.anybody().get(form)).text).toContain('You need no registration');
    for (const limit of ['0', 'viele', '2.5']) {
      const refused = await open(limit);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('ganze Zahl ab 1');
      expect(refused.text).toContain(`value="${limit}"`);
    }
    expect((await open('25')).status).toBe(303);
    expect((await koordination.get(meeting.path)).text).toContain('jetzt anmelden');
    const page = await app.anybody().get(form.replace('/registration', ''));
    expect(page.text).toContain('25 places are free');
    expect(page.text).toContain(`href="${form}"`);
  });

  test('cannot open it for a meeting of staff, and nobody else can open it', async () => {
    const closed = await scheduleMeeting(app, koordination, { title: 'Nur wir', date: '2031-03-13' });
    const path = `${closed.path}/registration`;
    expect((await koordination.submit(meeting.path, { registration: 'on' }, path)).status).toBe(404);
    const bema = await app.signIn('bema');
    const answer = await bema.submit('/staff', { registration: 'on' }, `${meeting.path}/registration`);
    expect(answer.status).toBe(404);
    expect((await koordination.get(closed.path)).text).not.toContain('Anmeldung ohne Konto');
  });

  test('sees sums and the list with what was given, but nobody’s needs beside a name', async () => {
    await open();
    await register({ persons: '3', languages: 'ro', wheelchair: 'on', name: 'Ana <b>', contact: '0171 1' });
    await register({ languages: 'ro' });
    app.setClock(null);
    const { text } = await koordination.get(`${meeting.path}/registrations`);
    expect(text).toMatch(/angemeldete Personen<\/dt>\s*<dd>4</);
    expect(text).toContain('Română 2');
    const list = text.slice(text.indexOf('<ul class="people"'));
    expect(list).toContain('Ana &lt;b&gt;');
    expect(list).toContain('0171 1');
    expect(list).toContain('Anmeldung 2');
    expect(list).not.toMatch(/Română|Stufen/);
    expect(await htmlFaults(text)).toEqual([]);
  });

  test('takes a registration off the list', async () => {
    await open();
    await register();
    app.setClock(null);
    const [row] = await rows();
    const list = `${meeting.path}/registrations`;
    await koordination.submit(list, {}, `${list}/${row?.id}/removal`);
    expect(await rows()).toEqual([]);
    expect((await koordination.submit(list, {}, `${list}/${row?.id}/removal`)).status).toBe(404);
  });
});

describe('somebody', () => {
  test('registers without account, cookie or name, and takes it back by the link', async () => {
    await open('5');
    const page = await app.anybody().get(form);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('30 days after the meeting we delete them');
    expect(await htmlFaults(page.text)).toEqual([]);
    const sent = await register({ persons: '2', languages: ['pl', 'ro'] });
    expect(sent.status, sent.text).toBe(303);
    expect(sent.headers['set-cookie']).toBeUndefined();
    const link = sent.headers.location as string;
    expect(link).toMatch(/^\/registration\/[A-Za-z0-9]{32,}$/);
    expect(await rows()).toMatchObject([{ persons: 2, name: '', contact: '', languages: ['pl', 'ro'] }]);
    const own = await app.anybody().get(link).set('Accept-Language', 'de');
    expect(own.text).toContain('You are registered');
    expect(own.text).toContain('Polski, Română');
    expect(own.headers['cache-control']).toBe('no-store');
    expect(await htmlFaults(own.text)).toEqual([]);
    const stored = await Promise.all([rows(), app.deps.db.formSubmission.findMany()]);
    expect(JSON.stringify(stored)).not.toContain(link.slice('/registration/'.length));

    const back = await app.anybody().post(link);
    expect(back.status).toBe(303);
    expect((await app.anybody().get(back.headers.location as string)).text).toContain('taken back');
    expect(await rows()).toEqual([]);
    for (const again of [await app.anybody().post(link), await app.anybody().get(link)]) {
      expect(again.status).toBe(404);
      expect(again.text).toContain('öffnet keine Anmeldung');
    }
  });

  test('sends the form twice and is registered once, with the same link', async () => {
    await open();
    const fields = { ...(await openForm()), persons: '1' };
    const answers = await Promise.all([send(fields), send(fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.headers.location).toBe(answers[1]?.headers.location);
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    [{ persons: '0' }, 'from 1 to 20'],
    [{ persons: '21' }, 'from 1 to 20'],
    [{ persons: '' }, 'from 1 to 20'],
    [{ languages: 'klingon' }, 'check'],
    [{ name: 'x'.repeat(121) }, 'too long'],
    [{ website: 'https://spam.example' }, 'has to stay empty'],
    [{ opened: 'forged' }, 'once more'],
    [{ _key: 'none' }, 'once more'],
  ])('is told what is wrong with %j, and keeps the words', async (fields, sentence) => {
    await open();
    const refused = await register({ contact: 'kept@example.org', ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('kept@example.org');
    expect(await rows()).toEqual([]);
  });

  test('is no program: not faster than three seconds, not more than thirty times an hour', async () => {
    await open();
    const fields = await openForm();
    app.setClock(later(1));
    expect((await send({ ...fields, persons: '1' })).status).toBe(422);
    app.setClock(later(10));
    const answers: number[] = [];
    for (let attempt = 0; attempt < 30; attempt += 1) answers.push((await send({ persons: 'x' })).status);
    expect(answers.at(-1)).toBe(429);
    expect(answers.filter((status) => status === 429)).toHaveLength(1);
    expect(await rows()).toEqual([]);
  });

  test('reads that it is full, or how many places are left for a group', async () => {
    await open('3');
    await register({ persons: '2' });
    const group = await register({ persons: '2', name: 'Ana' });
    expect(group.status).toBe(409);
    expect(group.text).toContain('1 place is still free');
    expect(group.text).toContain('value="Ana"');
    const fields = await openForm();
    await register();
    const late = await send({ ...fields, persons: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('All places are taken');
    expect((await app.anybody().get(form.replace('/registration', ''))).text).toContain(
      'All places are taken',
    );
    expect(await rows()).toHaveLength(2);
  });

  test('wants the last place together with somebody else: one of them gets it', async () => {
    await open('1');
    const forms = [await openForm(), await openForm(), await openForm()];
    const answers = await Promise.all(forms.map((fields) => send({ ...fields, persons: '1' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect(await rows()).toHaveLength(1);
  });

  test('comes too late: begun, or cancelled', async () => {
    await open();
    const fields = await openForm();
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    expect((await app.anybody().get(form)).text).toContain('no longer possible');
    const link = (await register()).headers.location as string;
    app.setClock(new Date('2031-03-12T09:00:00Z'));
    expect((await app.anybody().get(link)).text).toContain('no longer possible');
    app.setClock(null);
    await koordination.submit(`${meeting.path}/cancellation`, {});
    app.setClock(later(20));
    const refused = await send({ ...fields, persons: '1' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('This meeting is cancelled');
    expect((await app.anybody().get(link)).text).toContain('This meeting is cancelled');
    expect(await rows()).toHaveLength(1);
  });

  test('is written to when the meeting is moved or cancelled, if they gave an e-mail address', async () => {
    await open();
    await register({ name: 'Ana', contact: ' Ana@Example.org ' });
    await register({ contact: '0171 234' });
    await register({ contact: 'ana@example.org' });
    app.setClock(null);
    const fields = await meetingFields(app, { ...openMeeting, title: 'Offen', place: 'Kulturhaus' });
    const moved = await koordination.submit(`${meeting.path}/edit`, { ...fields, date: '2031-03-14' });
    expect(moved.status, moved.text).toBe(303);
    const [update] = await mailbox.waitFor(1);
    expect(update?.to?.[0]?.address).toBe('ana@example.org');
    expect(update?.subject).toBe('Changed: Offenes Treffen on 14 March 2031');
    expect(update?.text).toContain('Moved from “Wednesday, 12 March 2031');
    expect(update?.html).toContain('Kulturhaus');
    const page = `${meeting.path}/cancellation`;
    expect((await koordination.get(page)).text).toContain('bekommt eine angemeldete Person');
    await koordination.submit(page, { reason: 'Krankheit' });
    const [, cancellation] = await mailbox.waitFor(2);
    expect(cancellation?.text).toContain('Unfortunately, a meeting for which you registered');
    expect(cancellation?.text).toContain('Krankheit');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mailbox.mails).toHaveLength(2);
  });

  test('is forgotten 30 days after the meeting; the sums stay', async () => {
    await open();
    await register({ persons: '2', languages: 'pl', name: 'Ana', contact: 'ana@example.org' });
    app.setClock(new Date('2031-04-11T08:00:00Z'));
    await forgetRegistered(app.deps);
    expect(await rows()).toMatchObject([{ name: 'Ana' }]);
    app.setClock(new Date('2031-04-11T13:00:00Z'));
    await forgetRegistered(app.deps);
    expect(await rows()).toMatchObject([{ name: '', contact: '', persons: 2, languages: ['pl'] }]);
  });
});
