import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let portal: TestApp;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function signedIn(name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', `${name}@ubu.example`);
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.waitForURL(`${portal.url}/staff`);
  return page;
}

test('a note is marked while it is typed, without the network, and released by keyboard alone', async () => {
  const page = await signedIn('bema');
  await page.goto(`${portal.url}/staff/needs/new`);
  await page.locator('#note-part summary').click();
  await page.context().setOffline(true);
  await page.locator('#note').pressSequentially('Herr Popa wartet, Tel. 0176 48213390.');
  await page.locator('[data-note-copy] mark').nth(1).waitFor();
  expect(await page.locator('[data-note-copy] mark').allTextContents()).toEqual([
    'PopaName',
    '0176 48213390Telefonnummer',
  ]);
  expect(await page.locator('[data-note-list] li').allTextContents()).toEqual([
    'Popa – Name',
    '0176 48213390 – Telefonnummer',
  ]);
  expect(await page.locator('[data-note-said]').textContent()).toContain('Name, Telefonnummer');
  await page.fill('#note', 'Ein Kurs am Abend fehlt.');
  await page.locator('[data-note-check]').waitFor({ state: 'hidden' });
  expect(await page.locator('[data-note-said]').textContent()).toContain('nichts mehr');
  await page.fill('#note', 'Herr Popa wartet.');
  await page.context().setOffline(false);
  for (const [name, value] of [
    ['topic', 'LOHN'],
    ['place', 'zeitz'],
    ['outcome', 'noOffer'],
  ]) {
    await page.locator(`input[name=${name}][value=${value}]`).first().check({ force: true });
  }
  await page.click('#need-submit');
  await expect.poll(() => portal.deps.db.needNote.count(), { timeout: 10_000 }).toBe(1);

  const coordinator = await signedIn('koordination');
  await coordinator.goto(`${portal.url}/staff/needs/notes`);
  expect(await coordinator.locator('.note-mark').count()).toBe(1);
  await coordinator.locator('.notes h2 a').focus();
  for (let tabs = 0; tabs < 9; tabs += 1) {
    await coordinator.keyboard.press('Tab');
    const words = await coordinator.evaluate(() => document.activeElement?.textContent ?? '');
    if (words.includes('Schwärzen und freigeben')) break;
  }
  await coordinator.keyboard.press('Enter');
  await coordinator.getByText('Die Notiz ist geschwärzt und freigegeben.').waitFor();
  expect(await portal.deps.db.needNote.findFirst()).toMatchObject({
    state: 'released',
    text: 'Herr […] wartet.',
  });
});
