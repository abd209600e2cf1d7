import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let portal: TestApp;
let browser: Browser;
let screen: string;
let items: string[];
let page: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
  const meeting = await portal.deps.db.meeting.findFirstOrThrow({
    where: { state: 'scheduled', title: { contains: 'Schichtarbeit' } },
    include: { items: { orderBy: { position: 'asc' } } },
  });
  portal.setClock(new Date((meeting.startsAt?.getTime() ?? 0) + 5 * 60_000));
  screen = `${portal.url}/staff/meetings/${meeting.id}/minutes`;
  items = meeting.items.map(({ id }) => id);
  page = await open(await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true }));
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function signIn(page: Page) {
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', 'koordination@ubu.example');
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await signIn(page);
  await page.goto(screen);
  return page;
}

const field = (page: Page, item: string | undefined) => page.locator(`#minutes-${item}-text`);
const line = (page: Page, item: string | undefined) =>
  page.locator(`form[data-minutes="${item}"] [data-save-state]`);
const says = (page: Page, item: string | undefined, words: string) =>
  line(page, item).filter({ hasText: words }).waitFor({ timeout: 8000 });
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ubu-minutes:')));
async function texts(item: string | undefined) {
  const rows = await portal.deps.db.minutesRevision.findMany({
    where: { agendaItemId: item ?? '' },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ text }) => text);
}

test('a tap saves who is there and says so', async () => {
  await page.locator('[data-row] .chip').first().tap();
  await page
    .locator('[data-tap-state]')
    .filter({ hasText: /^Gespeichert:/ })
    .waitFor();
  expect(await page.locator('#attendance-summary').textContent()).toContain('anwesend');
  expect(await portal.deps.db.attendance.count()).toBeGreaterThan(0);
});

test('a tap without a line says so and goes out when the line is back', async () => {
  const before = await page.locator('#attendance-summary').textContent();
  const line = page.locator('[data-tap-state]');
  await page.context().setOffline(true);
  await page.locator('[data-row]').nth(1).locator('.chip').last().tap();
  await line.filter({ hasText: 'Keine Verbindung' }).waitFor();
  expect(await page.locator('#attendance-summary').textContent()).toBe(before);
  await page.context().setOffline(false);
  await line.filter({ hasText: /^Gespeichert:/ }).waitFor();
  expect(await page.locator('#attendance-summary').textContent()).toContain('1 entschuldigt');
});

test('words are saved after a pause; without a line they are kept and go out when it is back', async () => {
  const item = items[0];
  await field(page, item).fill('Begrüßung.');
  await says(page, item, 'Gespeichert um');
  expect(await texts(item)).toEqual(['Begrüßung.']);
  await page.context().setOffline(true);
  await field(page, item).fill('Begrüßung. Und noch mehr.');
  await field(page, item).blur();
  await says(page, item, 'Keine Verbindung');
  expect(await kept(page)).toHaveLength(1);
  await page.context().setOffline(false);
  await says(page, item, 'Gespeichert um');
  expect(await texts(item)).toEqual(['Begrüßung. Und noch mehr.']);
  expect(await kept(page)).toEqual([]);
});

test('words that never arrived are offered after a reload', async () => {
  const item = items[1];
  await page.route(`**/minutes/${item}`, (route) => route.abort());
  await field(page, item).fill('Nicht angekommen.');
  await field(page, item).blur();
  await says(page, item, 'Keine Verbindung');
  await page.reload();
  await page.unroute(`**/minutes/${item}`);
  const form = page.locator(`form[data-minutes="${item}"]`);
  expect(await form.locator('[data-words]').textContent()).toBe('Nicht angekommen.');
  expect(await field(page, item).inputValue()).toBe('');
  await form.getByRole('button', { name: 'In das Protokoll übernehmen' }).tap();
  await says(page, item, 'Gespeichert um');
  expect(await texts(item)).toEqual(['Nicht angekommen.']);
});

test('two people who write the same item see both texts, join them, and lose nothing', async () => {
  const item = items[2];
  const other = await open(await browser.newContext({ viewport: { width: 1280, height: 800 } }));
  await field(page, item).fill('Von der Ersten.');
  await field(page, item).blur();
  await says(page, item, 'Gespeichert um');
  await field(other, item).fill('<b>Vom Zweiten.</b>');
  await field(other, item).blur();
  await says(other, item, 'wählen Sie');
  const form = other.locator(`form[data-minutes="${item}"]`);
  expect(await form.locator('[data-mine]').textContent()).toBe('<b>Vom Zweiten.</b>');
  expect(await form.locator('[data-theirs]').textContent()).toBe('Von der Ersten.');
  expect(await field(other, item).inputValue()).toBe('Von der Ersten.\n\n<b>Vom Zweiten.</b>');
  await form.getByRole('button', { name: 'Protokoll speichern' }).click();
  await says(other, item, 'Gespeichert um');
  expect(await form.locator('[data-clash]').count()).toBe(0);
  expect(await texts(item)).toEqual(['Von der Ersten.', 'Von der Ersten.\n\n<b>Vom Zweiten.</b>']);
  await field(page, item).fill('Von der Ersten, später.');
  await field(page, item).blur();
  await says(page, item, 'wählen Sie');
  await page
    .locator(`form[data-minutes="${item}"]`)
    .getByRole('button', { name: 'Den gespeicherten Text nehmen' })
    .tap();
  await says(page, item, 'Gespeichert um');
  expect(await field(page, item).inputValue()).toBe('Von der Ersten.\n\n<b>Vom Zweiten.</b>');
  expect((await texts(item)).slice(-2)).toEqual([
    'Von der Ersten, später.',
    'Von der Ersten.\n\n<b>Vom Zweiten.</b>',
  ]);
  await other.context().close();
});

test('words outlive a session that ended; signing out takes them off the device', async () => {
  const item = items[0];
  await portal.deps.pool.query('DELETE FROM session');
  await field(page, item).fill('Nach dem Ende der Sitzung.');
  await field(page, item).blur();
  await says(page, item, 'Sie sind abgemeldet');
  expect(await kept(page)).toHaveLength(1);
  const again = await page.context().newPage();
  await signIn(again);
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await says(page, item, 'Gespeichert um');
  expect((await texts(item)).at(-1)).toBe('Nach dem Ende der Sitzung.');
  await page.evaluate(() => localStorage.setItem('ubu-minutes:x:y:z', '{}'));
  await again.goto(`${portal.url}/staff`);
  await again.locator('details.menu:has(form[action$=logout]) > summary').click();
  await again.getByRole('button', { name: 'Abmelden' }).click();
  await again.waitForURL(/\/login|\/de/);
  expect(await kept(again)).toEqual([]);
});
