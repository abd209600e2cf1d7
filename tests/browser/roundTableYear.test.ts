import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingJobs } from '../../src/meetings/jobs.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

/** Eight with an account, the last three of them new, and two of whom nothing is known but name and address. */
const withAccount = [
  'koordination',
  'bema',
  'caritas',
  'migrationsagentur',
  'redaktion',
  'eins',
  'zwei',
  'drei',
];
const outside = [
  { name: 'Ana Gast', email: 'ana@example.org', language: 'ro' },
  { name: 'Petar Gast', email: 'petar@example.org', language: 'bg' },
];

const title = 'Runder Tisch im Frühjahr';

let mailbox: Mailbox;
let portal: TestApp;
let browser: Browser;
/** The coordinator's. */
let page: Page;
const db = () => portal.deps.db;

beforeAll(async () => {
  mailbox = await startMailbox();
  [portal, browser] = await Promise.all([startApp({ smtpUrl: mailbox.url, worker: true }), launchBrowser()]);
  const { organisationId } = await personOf('caritas');
  for (const local of ['eins', 'zwei', 'drei']) {
    const person = { email: `${local}@ubu.example`, name: `Kollegin ${local}`, roles: ['partner' as const] };
    await db().person.create({ data: { ...person, organisationId } });
  }
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', 'koordination@ubu.example');
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
  await mailbox.close();
});

const personOf = (local: string) =>
  db().person.findUniqueOrThrow({ where: { email: `${local}@ubu.example` } });
const everybody = [
  ...withAccount.map((local) => `${local}@ubu.example`),
  ...outside.map(({ email }) => email),
];
const go = (path: string) => page.goto(portal.url + path);
const at = (time: string) => portal.setClock(new Date(time));
/** Sends the form that leads there, and waits for the page after it. */
const send = (action: string) =>
  Promise.all([
    page.waitForNavigation(),
    page.locator(`form[action$="${action}"]`).last().locator('[type=submit]').last().click(),
  ]);
/** Unfolds what a form stands in. */
const open = (form: Locator) =>
  form.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
/** What time brings about by itself. */
async function letJobsRun() {
  for (const { schedule, run } of meetingJobs(portal.deps)) if (schedule) await run({});
}
/** The newest mail to somebody whose subject or text holds these words; a link counts in mails about the meeting. */
const mailTo = (address: string, words: string) =>
  mailbox.mails.findLast(({ to, subject, text }) => {
    const all = `${subject} ${text}`;
    const meant = words.startsWith('/') ? [words, title] : [words];
    return to?.[0]?.address === address && meant.every((part) => all.includes(part));
  });
const arrived = (address: string, words: string) =>
  expect
    .poll(() => mailTo(address, words), { timeout: 20_000, message: `${words} to ${address}` })
    .toBeTruthy();
const linkIn = (kind: string, address: string, words: string) =>
  new RegExp(`/${kind}/[A-Za-z0-9]{32}\\b`).exec(mailTo(address, words)?.text ?? '')?.[0] ?? '/no-link';

let body = '';
let meeting = '';
let clusterTitle = '';
let measure = '';
const meetingRow = () => db().meeting.findUniqueOrThrow({ where: { id: meeting.split('/').at(-1) ?? '' } });

test('January: the coordinator makes a circle of ten, two of them without account', async () => {
  at('2031-01-07T09:00:00Z');
  await go('/staff/bodies/new');
  await page.fill('[name=name]', 'Kreis eines Jahres');
  await page.fill('[name=place]', 'Rathaus, Markt 1, Weißenfels');
  await send('/staff/bodies');
  body = new URL(page.url()).pathname.replace(/\/members$/, '');
  await go(`${body}/members`);
  for (const local of withAccount) await page.check(`[name=people][value="${(await personOf(local)).id}"]`);
  await send(`${body}/members`);
  for (const { name, email, language } of outside) {
    await page.fill('[name=name]', name);
    await page.fill('[name=email]', email);
    await page.selectOption('[name=language]', language);
    await send(`${body}/members`);
  }
  const bodyId = body.split('/').at(-1) ?? '';
  expect(await db().bodyMember.count({ where: { bodyId } })).toBe(10);
});

test('asks them for a date, and two answer on a phone by their link', async () => {
  await go(`/staff/meetings/new?body=${body.split('/').at(-1)}`);
  await page.fill('[name=title]', title);
  for (const field of ['date', 'start', 'end']) await page.fill(`[name=${field}]`, '');
  await send('/staff/meetings');
  meeting = new URL(page.url()).pathname;
  await go(`${meeting}/poll/new`);
  for (const [row, date] of ['2031-02-11', '2031-02-12', '2031-02-13'].entries()) {
    await page.fill(`[name=date-${row}]`, date);
    await page.fill(`[name=start-${row}]`, '10:00');
    await page.fill(`[name=end-${row}]`, '12:00');
  }
  await page.fill('[name=deadline]', '2031-01-20');
  await send('/poll/new');
  await go(`${meeting}/poll`);
  await send('/poll/sending');
  for (const address of everybody) await arrived(address, '/poll/');
  for (const { email } of outside) {
    const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const own = await phone.newPage();
    await own.goto(portal.url + linkIn('poll', email, '/poll/'));
    for (const group of await own.locator('.poll-choices fieldset').all())
      await group.locator('input[value=yes]').tap();
    await Promise.all([own.waitForNavigation(), own.locator('main [type=submit]').first().tap()]);
    expect(await own.locator('.poll-choices input:checked').count()).toBe(3);
    await phone.close();
  }
});

test('only who has not answered is reminded; the best date becomes the meeting, and answers come along', async () => {
  const poll = await db().datePoll.findFirstOrThrow({
    where: { meetingId: meeting.split('/').at(-1) ?? '' },
    include: { options: { orderBy: { startsAt: 'asc' } } },
  });
  const [first, second, third] = poll.options.map(({ id }) => id) as [string, string, string];
  const vote = async (address: string, words: string, choices: string[]) => {
    const answers = Object.fromEntries(
      [first, second, third].map((id, index) => [`date-${id}`, choices[index]]),
    );
    const link = linkIn('poll', address, words);
    const answer = await portal.anybody().post(link).type('form').send(answers);
    expect(answer.status, `${address} ${link} ${mailTo(address, words)?.text}`).toBeLessThan(400);
  };
  const prompt = everybody.slice(0, 6);
  for (const address of prompt) await vote(address, '/poll/', ['no', 'yes', 'no']);
  mailbox.mails.length = 0;
  // Two days before the deadline's last minute.
  at('2031-01-19T06:00:00Z');
  await letJobsRun();
  for (const address of everybody.slice(6, 8)) await arrived(address, '/poll/');
  expect(mailbox.mails.filter(({ to }) => prompt.includes(to?.[0]?.address ?? ''))).toEqual([]);
  await vote('zwei@ubu.example', '/poll/', ['no', 'ifNeedBe', 'yes']);

  await go(`${meeting}/poll`);
  await go(`${meeting}/poll/dates/${second}`);
  await send(`/poll/dates/${second}`);
  for (const address of everybody) await arrived(address, '/rsvp/');
  expect((await meetingRow()).state).toBe('scheduled');
  expect((await meetingRow()).startsAt?.toISOString()).toBe('2031-02-12T09:00:00.000Z');
  const invitations = await db().invitation.groupBy({
    by: ['state'],
    where: { meetingId: meeting.split('/').at(-1) ?? '' },
    _count: true,
  });
  expect(Object.fromEntries(invitations.map(({ state, _count }) => [state, _count]))).toEqual({
    accepted: 8,
    tentative: 1,
    pending: 1,
  });
});

test('somebody proposes an item, a cluster goes on the agenda, and a reminder goes out the day before', async () => {
  const caritas = await portal.signIn('caritas');
  await db().meeting.update({
    where: { id: meeting.split('/').at(-1) ?? '' },
    data: { proposalsUntil: new Date('2031-02-05T12:00:00Z') },
  });
  const proposal = { title: 'Wartezeiten am Schalter', reason: 'Immer wieder genannt.', minutes: '15' };
  const proposed = await caritas.submit(`${meeting}/proposals`, proposal, `${meeting}/proposals`);
  expect(proposed.status, proposed.text).toBe(303);
  const { id } = await db().agendaProposal.findFirstOrThrow({ where: { title: proposal.title } });
  await go(`${meeting}/proposals/${id}/answer`);
  await page.check('[name=outcome][value=accepted]');
  await send(`/proposals/${id}/answer`);
  await arrived('caritas@ubu.example', proposal.title);

  const cluster = await db().needCluster.findFirstOrThrow({ where: { state: 'open' } });
  clusterTitle = cluster.title;
  await go(`/staff/clusters/${cluster.id}/agenda`);
  await page.check(`[name=meetingId][value="${meeting.split('/').at(-1)}"]`);
  await send(`/clusters/${cluster.id}/agenda`);
  expect(await page.getByText(clusterTitle).count()).toBeGreaterThan(0);

  await go(`${meeting}/reminders`);
  await page.fill('[name=amount]', '1');
  await page.selectOption('[name=unit]', 'days');
  await page.check('[name=recipients][value=everyone]');
  await send('/reminders/preview');
  await send('/reminders');
  mailbox.mails.length = 0;
  at('2031-02-11T09:05:00Z');
  await letJobsRun();
  await letJobsRun();
  for (const address of everybody) await arrived(address, '/rsvp/');
  expect(mailbox.mails.filter(({ to }) => to?.[0]?.address === 'ana@example.org')).toHaveLength(1);
});

test('February: the meeting is written down while it happens', async () => {
  at('2031-02-12T09:10:00Z');
  await go(`${meeting}/minutes`);
  await page.locator('[data-row] .chip').first().click();
  await page
    .locator('[data-tap-state]')
    .filter({ hasText: /^Gespeichert:/ })
    .waitFor();
  const item = await db().agendaItem.findFirstOrThrow({
    where: { meetingId: meeting.split('/').at(-1) ?? '', cluster: { title: clusterTitle } },
  });
  await page.fill(`#minutes-${item.id}-text`, 'Die Häufung wurde besprochen.');
  await page.locator(`#minutes-${item.id}-text`).blur();
  await page
    .locator(`form[data-minutes="${item.id}"] [data-save-state]`)
    .filter({ hasText: 'Gespeichert um' })
    .waitFor();

  const decision = page.locator(`form[action$="/${item.id}/decisions"]`);
  await open(decision);
  await decision.locator('[name=result][value=consensus]').check();
  await decision.locator('[name=internalText]').fill('BemA spricht mit dem Amt.');
  await decision.locator('[name=publicText]').fill('Der Runde Tisch spricht mit dem Amt über den Ablauf.');
  await send(`/${item.id}/decisions`);
  const agreed = page.locator(`form[action$="/${item.id}/measures"]`);
  await open(agreed);
  const bema = await personOf('bema');
  await agreed.locator('[name=title]').fill('Aushang in vier Sprachen');
  await agreed.locator('[name=ownerId]').selectOption(bema.organisationId);
  await agreed.locator('[name=due]').fill('2031-06-30');
  await send(`/${item.id}/measures`);
  await open(agreed);
  await agreed.locator('[name=title]').fill('Gespräch mit dem Amt führen');
  await agreed.locator('[name=ownerId]').selectOption(bema.organisationId);
  await agreed.locator('[name=due]').fill('2031-04-30');
  await send(`/${item.id}/measures`);
  measure = (await db().measure.findFirstOrThrow({ where: { title: 'Gespräch mit dem Amt führen' } })).id;
  await send('/end');
  expect((await meetingRow()).state).toBe('held');
});

test('reporters hear what became of it; the organiser sends the minutes round, and somebody without account objects', async () => {
  mailbox.mails.length = 0;
  at('2031-02-15T12:00:00Z');
  await letJobsRun();
  await arrived('koordination@ubu.example', title);
  const { reporter } = await db().needReport.findFirstOrThrow({
    where: { cluster: { title: clusterTitle }, reporter: { deactivatedAt: null } },
    include: { reporter: true },
  });
  await arrived(reporter?.email ?? '', clusterTitle);
  await go(`${meeting}/minutes/approval/circulation`);
  await send('/approval/circulation');
  for (const address of everybody) await arrived(address, '/minutes/');

  const own = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const link = linkIn('minutes', 'ana@example.org', '/minutes/');
  await own.goto(portal.url + link);
  expect(await own.getByText('Die Häufung wurde besprochen.').count()).toBe(1);
  await open(own.locator('form[action$="/objections"]'));
  await own.locator('textarea[name=text]').fill('Es waren zwei Ämter.');
  await Promise.all([
    own.waitForNavigation(),
    own.locator(`form[action$="/objections"] [type=submit]`).first().click(),
  ]);
  await own.context().close();

  const objection = await db().minutesObjection.findFirstOrThrow({ where: { text: 'Es waren zwei Ämter.' } });
  await go(`${meeting}/minutes/approval`);
  const answer = page.locator(`form[action$="/objections/${objection.id}"]`);
  await open(answer);
  await answer.locator('[name=answer]').fill('Das steht jetzt neben dem Protokoll.');
  await answer.locator('[name=state][value=noted]').check();
  await send(`/objections/${objection.id}`);
  await arrived('ana@example.org', 'Das steht jetzt neben dem Protokoll.');
});

test('March: silence approves the minutes; they are locked, and their hash can be checked', async () => {
  if ((await page.locator('a[href$="/approval/circulation"]').count()) > 0) {
    await go(`${meeting}/minutes/approval/circulation`);
    await send('/approval/circulation');
  }
  mailbox.mails.length = 0;
  at('2031-03-20T06:00:00Z');
  await letJobsRun();
  await arrived('petar@example.org', title);
  const { minutesState, approval, id } = await meetingRow();
  expect({ minutesState, approval }).toEqual({ minutesState: 'approved', approval: 'silence' });
  const { hash } = await db().minutesDocument.findFirstOrThrow({
    where: { meetingId: id, kind: 'approved' },
  });
  await go(`${meeting}/minutes/approval`);
  expect(await page.getByText(hash).count()).toBe(1);
  expect((await page.goto(`${portal.url}${meeting}/minutes`))?.status()).toBe(200);
  expect(await page.locator('form[data-minutes]').count()).toBe(0);
});

test('April to August: the owner is reminded, reports, and the round table says whether it helped', async () => {
  mailbox.mails.length = 0;
  at('2031-04-16T06:00:00Z');
  await letJobsRun();
  await arrived('bema@ubu.example', 'Gespräch mit dem Amt führen');
  const bema = await portal.signIn('bema');
  at('2031-04-28T09:00:00Z');
  const done = { state: 'done', text: 'Das Amt öffnet länger.', due: '', version: '1' };
  const answer = await bema.submit(`/staff/measures/${measure}`, done, `/staff/measures/${measure}/notes`);
  expect(answer.status, answer.text).toBe(303);

  mailbox.mails.length = 0;
  at('2031-07-29T08:00:00Z');
  await letJobsRun();
  await arrived('koordination@ubu.example', 'Gespräch mit dem Amt führen');
  await go(`/staff/measures/${measure}/effects/3`);
  await page.locator('[name=verdict][value=helped]').check();
  await page.fill('[name=internalText]', 'Es kommen weniger Meldungen.');
  await send('/effects/3');
  const check = await db().effectCheck.findFirstOrThrow({ where: { measureId: measure, months: 3 } });
  expect(check.verdict).toBe('helped');
});

test('September: the next meeting is made from the last, with what is open as its first item', async () => {
  at('2031-09-01T08:00:00Z');
  await go(`${meeting}/next`);
  await send('/next');
  const next = await db().meeting.findFirstOrThrow({
    where: { madeFromId: meeting.split('/').at(-1) ?? '' },
    include: { invitations: true, items: { orderBy: { position: 'asc' } } },
  });
  expect(next.invitations).toHaveLength(10);
  expect(next.items[0]?.kind).toBe('measures');
  await go(`/staff/meetings/${next.id}`);
  expect(await page.getByText('Aushang in vier Sprachen').count()).toBeGreaterThan(0);
  expect(await page.getByText('Gespräch mit dem Amt führen').count()).toBe(0);
});
