import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isoDay } from '../../src/core/i18n/format.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Mailbox, type ReceivedMail, startMailbox } from '../support/mailbox.ts';

const day = 24 * 60 * 60 * 1000;
const title = 'Lohn kommt nicht: niemand weiß, an wen man sich wendet';
const meetingTitle = 'Offener Runder Tisch: Wenn der Lohn ausbleibt';
const publicMeeting = 'Wenn der Lohn ausbleibt';
const decided = 'BemA und Jobcenter nennen einander feste Ansprechpersonen.';
const decidedForAll = 'Beratungsstelle und Jobcenter arbeiten bei fehlendem Lohn enger zusammen.';
const measure = 'Liste der Ansprechpersonen abstimmen und verteilen';
const measureForAll = 'Eine gemeinsame Liste sagt, wer bei fehlendem Lohn hilft.';
const progress = 'Die Liste hängt in allen Beratungsstellen.';
const result = 'Bei fehlendem Lohn gibt es jetzt feste Ansprechpersonen';
const storyForAll = 'Lohn wird nicht gezahlt';

let mailbox: Mailbox;
let portal: TestApp;
let browser: Browser;
beforeAll(async () => {
  mailbox = await startMailbox();
  [portal, browser] = await Promise.all([startApp({ smtpUrl: mailbox.url, worker: true }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await mailbox?.close();
});

test('what a consultant reports on the phone becomes a result that everybody can read', async () => {
  const bema = await signedIn('bema', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await logNeed(bema);
  const report = bema.url();

  const coordinator = await signedIn('koordination');
  const meetingDay = new Date(Date.now() + 7 * day);
  await planMeeting(coordinator, meetingDay);
  await gather(coordinator, report);
  await prepareItem(coordinator);
  await invite(coordinator);
  await answerInvitation(mailTo('ana@example.org'));
  await coordinator.reload();
  expect(await coordinator.getByRole('listitem').filter({ hasText: 'Ana Popescu' }).textContent()).toMatch(
    /kommt[\s\S]*Ich bringe eine Kollegin mit/,
  );

  portal.setClock(new Date(meetingDay.getTime() + day));
  await takeMinutes(coordinator);
  portal.setClock(new Date(meetingDay.getTime() + 20 * day));
  await reportProgress(await signedIn('migrationsagentur'));
  await publish(coordinator);

  await readAsVisitor('de');
  await readAsVisitor('ro');
  await bema.goto(report);
  await readWhatBecameOfIt(bema);
});

async function logNeed(page: Page) {
  const begun = Date.now();
  await page.getByRole('link', { name: 'Bedarf melden' }).tap();
  await choice(page, 'Worum ging es?', 'Lohn und Abrechnung').tap();
  await page.getByText('Genauer (freiwillig)').tap();
  await choice(page, 'Lohn und Abrechnung', 'Lohn nicht gezahlt').tap();
  await choice(page, 'Ort', 'Zeitz').tap();
  await choice(page, 'Wie ging es aus?', 'kein Angebot vorhanden').tap();
  await page.getByRole('button', { name: 'Bedarf melden' }).tap();
  expect(await notice(page)).toContain('Der Bedarf ist gemeldet');
  expect(Date.now() - begun).toBeLessThan(60_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('link', { name: 'Was daraus wird' }).tap();
  await page.waitForURL(/\/staff\/needs\/[0-9a-f-]{36}$/);
  expect(await timeline(page)).toContain('Noch in keiner Häufung');
}

async function planMeeting(page: Page, date: Date) {
  await goTo(page, 'Treffen');
  await page.getByRole('link', { name: 'Treffen planen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill(meetingTitle);
  await page.getByLabel('Gremium').selectOption({ index: 0 });
  await page.getByRole('radio', { name: 'Alle', exact: true }).check();
  await page.getByLabel('Tag', { exact: true }).fill(isoDay(date));
  await page.getByLabel('Beginn').fill('17:00');
  await page.getByLabel('Ende').fill('19:00');
  await page.getByLabel('Ort', { exact: true }).fill('Europatreffpunkt, Weißenfels');
  await page.getByLabel('Online-Link').fill('https://konferenz.example/lohn');
  await page.getByLabel('Öffentlicher Titel').fill(publicMeeting);
  // What is usual for the body stays away: here everything is chosen by hand.
  for (const part of await page.locator('[name=bring]').all()) await part.uncheck();
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  expect(await notice(page)).toContain('noch erfährt niemand davon');
}

async function gather(page: Page, report: string) {
  // In the inbox, what is urgent stands before what is new.
  await page.goto(report);
  await page.getByRole('link', { name: 'Neue Häufung daraus machen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Häufung anlegen' }).click();
  expect(await notice(page)).toContain('Als Nächstes können Sie sie auf eine Tagesordnung setzen');
  const choice = await page
    .getByLabel('Treffen', { exact: true })
    .locator('option', { hasText: meetingTitle });
  await page.getByLabel('Treffen', { exact: true }).selectOption(await choice.getAttribute('value'));
  await page.getByRole('button', { name: 'Auf die Tagesordnung setzen' }).click();
  expect(await notice(page)).toContain('steht mit seinen heutigen Zahlen auf der Tagesordnung');
}

/** The item gets public words of its own, and the date is fixed. */
async function prepareItem(page: Page) {
  await page.getByRole('list', { name: 'Tagesordnung' }).getByRole('link', { name: title }).first().click();
  await page.getByRole('radio', { name: 'öffentlich', exact: true }).check();
  await page.getByLabel('Öffentlicher Titel').fill(storyForAll);
  await page.getByRole('button', { name: 'Speichern' }).click();
  expect(await notice(page)).toContain('ist gespeichert');
  await page.getByRole('button', { name: 'Treffen ansetzen' }).click();
  expect(await notice(page)).toContain('Jetzt können Sie die Einladungen verschicken');
}

async function invite(page: Page) {
  await page.getByRole('link', { name: 'Auswählen, wer eingeladen wird' }).first().click();
  await page.getByRole('checkbox', { name: /^BemA/ }).check();
  await page.getByRole('checkbox', { name: 'Demo-Migrationsagentur' }).check();
  await page.getByLabel('Name', { exact: true }).fill('Ana Popescu');
  await page.getByLabel('E-Mail-Adresse').fill('ana@example.org');
  await page.getByLabel('Sprache der E-Mail').selectOption('Română');
  await page.getByRole('button', { name: 'Zur Liste hinzufügen' }).click();
  expect(await notice(page)).toContain('3 Personen stehen neu auf der Liste. Verschickt ist noch nichts.');
  await page.getByRole('button', { name: '3 Einladungen verschicken' }).click();
  expect(await notice(page)).toContain('3 Einladungen sind unterwegs');
  const mails = await mailbox.waitFor(3, 20_000);
  expect(mails.map(({ to }) => to?.[0]?.address).sort()).toEqual([
    'ana@example.org',
    'bema@ubu.example',
    'migrationsagentur@ubu.example',
  ]);
}

/** Without an account: a click in the mail, a click on the page. */
async function answerInvitation(mail: ReceivedMail) {
  expect(mail.subject).toContain('Invitație');
  const event = calendarEvent(mail);
  expect(event.getFirstPropertyValue('summary')).toBe(meetingTitle);
  expect(event.getFirstPropertyValue('attendee')).toMatch(/^mailto:ana@example\.org$/i);

  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.setContent(mail.html ?? '');
  await page.getByRole('link', { name: 'Da, vin' }).click();
  await page.getByLabel(/Doriți să ne spuneți/).fill('Ich bringe eine Kollegin mit');
  expect(await page.getByRole('radio', { name: 'Da, vin' }).isChecked()).toBe(true);
  await page.locator('main form [type=submit]').last().click();
  expect(await notice(page)).toContain('Vă mulțumim');
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

async function takeMinutes(page: Page) {
  await goTo(page, 'Treffen');
  await page.getByRole('link', { name: /^Vergangene/ }).click();
  await page.getByRole('link', { name: meetingTitle }).click();
  await page.getByRole('link', { name: 'Protokoll führen' }).click();
  expect(await choice(page, 'Ana Popescu', 'anwesend').isChecked()).toBe(true);
  await choice(page, 'Demo-Beratung BemA', 'anwesend').check();
  await choice(page, 'Demo-Migrationsagentur', 'entschuldigt').check();
  // Each tap is saved at once.
  await page
    .locator('[data-tap-state]')
    .filter({ hasText: /^Gespeichert:/ })
    .waitFor();

  const item = page.getByRole('region', { name: title });
  await item.getByLabel('Protokoll').fill('BemA berichtet aus der Beratung in Zeitz.');
  await item.getByRole('button', { name: /^Protokoll speichern/ }).click();
  await item.getByText(/^Gespeichert um/).waitFor();

  await item.getByText('Beschluss festhalten').click();
  await choice(item, 'Ergebnis', 'im Konsens beschlossen').check();
  await item.getByLabel('Wortlaut für den Runden Tisch').fill(decided);
  await item.getByLabel('Wortlaut für die Öffentlichkeit').first().fill(decidedForAll);
  await item.getByRole('button', { name: /^Beschluss speichern/ }).click();
  expect(await notice(page)).toContain('vereinbaren Sie gleich eine Maßnahme');

  await item.getByText('Maßnahme vereinbaren').click();
  await item.getByLabel('Was ist zu tun?').fill(measure);
  await item.getByLabel('Zuständige Organisation').selectOption('Migrationsagentur Burgenlandkreis');
  await item.getByLabel('Bis wann?').fill(isoDay(new Date(Date.now() + 30 * day)));
  await item.getByLabel('Wortlaut für die Öffentlichkeit').last().fill(measureForAll);
  await item.getByRole('button', { name: /^Maßnahme speichern/ }).click();
  expect(await notice(page)).toContain('MIA sieht sie ab jetzt in der Übersicht und berichtet dort');
}

async function reportProgress(page: Page) {
  await page.getByRole('link', { name: measure }).click();
  await choice(page, 'Wie weit ist es?', 'erledigt').check();
  await page.getByLabel('Was ist geschehen?').fill(progress);
  await page.getByRole('button', { name: 'Stand melden' }).click();
  expect(await notice(page)).toContain('Danke, die Maßnahme ist erledigt');
  await page.context().close();
}

async function publish(page: Page) {
  await goTo(page, 'Übersicht');
  await page.getByRole('link', { name: /erledigt, das Ergebnis ist noch nicht veröffentlicht/ }).click();
  await page.getByRole('link', { name: measure }).click();
  await page.getByRole('link', { name: 'Ergebnis veröffentlichen' }).click();
  await page.getByLabel('Überschrift').fill(result);
  await page.getByLabel('Kurz gesagt').fill('Wer keinen Lohn bekommt, erfährt sofort, wer hilft.');
  await page.getByLabel('Text', { exact: true }).fill('In jeder Beratungsstelle hängt eine Liste.');
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  expect(await notice(page)).toContain('Lesen Sie die Vorschau und veröffentlichen Sie ihn dann');
  await page.getByLabel('Wie soll der Bedarf öffentlich heißen?').fill(storyForAll);
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  expect(await notice(page)).toContain('Das Ergebnis ist veröffentlicht und die Häufung gelöst');
}

async function readAsVisitor(language: 'de' | 'ro') {
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  await page.goto(portal.url);
  await page.getByRole('link', { name: result }).first().click();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/news/`));
  expect(await page.getByText('Acest text nu există încă').count()).toBe(language === 'ro' ? 1 : 0);
  const steps = await timeline(page);
  for (const words of [storyForAll, publicMeeting, decidedForAll, measureForAll, result])
    expect(steps).toContain(words);
  for (const words of [title, meetingTitle, decided, measure, progress])
    expect(await page.content()).not.toContain(words);
  await page.getByRole('link', { name: publicMeeting }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(publicMeeting);
  expect(await page.getByRole('main').textContent()).toContain(storyForAll);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

async function readWhatBecameOfIt(page: Page) {
  const steps = await timeline(page);
  const inOrder = [
    'Demo-Beratung BemA',
    'Zusammengefasst von Demo-Koordination',
    meetingTitle,
    decided,
    measure,
    progress,
    result,
    'gelöst',
  ];
  const places = inOrder.map((words) => steps.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(steps).not.toContain('steht aus');
  await page.getByRole('link', { name: result }).tap();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(result);
}

async function signedIn(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${portal.url}/staff`);
  await page.getByLabel('E-Mail-Adresse').fill(`${name}@ubu.example`);
  await page.getByLabel('Passwort', { exact: true }).fill(portal.deps.config.demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  return page;
}

function goTo(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name, exact: true })
    .click();
}

async function notice(page: Page): Promise<string> {
  return (await page.locator('.alert[role=status]').textContent()) ?? '';
}

async function timeline(page: Page): Promise<string> {
  const list = page.getByRole('list', { name: /Was daraus wird|Wie es dazu kam|Cum s-a ajuns/ });
  return (await list.textContent()) ?? '';
}

/** Large answers: what is tapped is the whole field. */
function choice(place: Page | Locator, group: string, answer: string): Locator {
  return place.getByRole('group', { name: group }).getByLabel(answer, { exact: true });
}

function mailTo(address: string): ReceivedMail {
  const mail = mailbox.mails.find(({ to }) => to?.[0]?.address === address);
  if (!mail) throw new Error(`No mail to ${address}`);
  return mail;
}

function calendarEvent({ attachments }: ReceivedMail): ICAL.Component {
  const { content = '' } = attachments.find(({ mimeType }) => mimeType === 'text/calendar') ?? {};
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('The calendar part has no event');
  return event;
}
