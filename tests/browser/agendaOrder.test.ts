import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let portal: TestApp;
let browser: Browser;
let page: Page;
let meetingId: string;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', 'koordination@ubu.example');
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.waitForURL(`${portal.url}/staff`);
  const { id: bodyId } = await portal.deps.db.body.findUniqueOrThrow({ where: { code: 'round-table' } });
  const items = ['Anfang', 'Löhne', 'Wohnen', 'Schluss'].map((title, position) => ({ title, position }));
  const meeting = await portal.deps.db.meeting.create({
    data: { slug: 'zum-ziehen', bodyId, title: 'Zum Ziehen', items: { create: items } },
  });
  meetingId = meeting.id;
  await page.goto(`${portal.url}/staff/meetings/${meeting.id}`);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const order = () =>
  page.$$eval('.agenda__title', (titles) =>
    titles.map((title) => title.textContent?.replace(/\s+/g, ' ').trim()),
  );
const said = () => page.locator('[data-agenda] + [role=status]').textContent();
const row = (title: string) =>
  page.locator('.agenda__body', { has: page.getByRole('link', { name: title, exact: true }) });
const button = (name: string, title: string) => row(title).getByRole('button', { name: `${name} ${title}` });

/** Pulls an item by its handle to just before another one, so far to the side. */
async function pull(title: string, before: string, side: number) {
  const from = await row(title).locator('.agenda__handle').first().boundingBox();
  const to = await row(before).first().boundingBox();
  if (!from || !to) throw new Error('not on the page');
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + side / 2, to.y + 20, { steps: 4 });
  await page.mouse.move(x + side, to.y - 4, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => !document.querySelector('[data-agenda][aria-busy]'));
}

test('with the keyboard, an item moves, keeps the focus, and is said to stand where it stands', async () => {
  await button('Nach unten', 'Anfang').focus();
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['1. Löhne', '2. Anfang', '3. Wohnen', '4. Schluss']);
  await expect.poll(said).toBe('„Anfang“ steht jetzt an Stelle 2 von 4.');
  expect(await button('Nach unten', 'Anfang').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(said).toBe('„Anfang“ steht jetzt an Stelle 3 von 4.');
  await button('Zum Teil des vorigen Punkts machen', 'Anfang').press('Enter');
  await expect.poll(order).toEqual(['1. Löhne', '2. Wohnen', '2.1 Anfang', '3. Schluss']);
  await expect.poll(said).toBe('„Anfang“ steht jetzt an Stelle 1 von 1 unter „Wohnen“.');
  // The step in is gone with the step: the next one that is there has the focus.
  expect(await page.evaluate(() => document.activeElement?.closest('.agenda__item')?.textContent)).toContain(
    'Anfang',
  );
});

test('an item is pulled to another place, and into another item', async () => {
  await pull('Schluss', 'Löhne', 0);
  await expect.poll(order).toEqual(['1. Schluss', '2. Löhne', '3. Wohnen', '3.1 Anfang']);
  await pull('Löhne', 'Wohnen', 60);
  await expect.poll(order).toEqual(['1. Schluss', '1.1 Löhne', '2. Wohnen', '2.1 Anfang']);
  await expect.poll(said).toBe('„Löhne“ steht jetzt an Stelle 1 von 1 unter „Schluss“.');
});

test('what somebody else moved meanwhile is not shuffled: the agenda is shown as it stands, and why', async () => {
  const first = await portal.deps.db.agendaItem.findFirstOrThrow({ where: { meetingId, title: 'Löhne' } });
  await portal.deps.db.agendaItem.update({ where: { id: first.id }, data: { parentId: null, position: 9 } });
  await button('Nach unten', 'Schluss').click();
  await expect.poll(said).toContain('„Schluss“ wurde nicht verschoben');
  expect(await order()).toEqual(['1. Schluss', '2. Wohnen', '2.1 Anfang', '3. Löhne']);
  expect(await page.locator('[data-agenda] .alert').first().textContent()).toContain('inzwischen geändert');
});
