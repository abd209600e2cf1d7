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

function rowInFocus(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest('.inbox__row')?.getAttribute('data-preview'));
}

test('a coordinator ticks, marks as seen and takes back by keys alone, and loses neither the place nor the undo', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', 'koordination@ubu.example');
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.goto(`${portal.url}/staff/needs`);
  const rows = await page
    .locator('.inbox__row')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-preview')));
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.keyboard.press('e');
  await page.waitForURL(/done=/);
  await page.waitForFunction(() => document.activeElement?.closest('.inbox__row'));
  expect(await rowInFocus(page)).toBe(rows[2]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const done = page.url();
  await page.keyboard.press('z');
  await page.waitForURL((url) => url.href !== done);
  const after = await page
    .locator('.inbox__row')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-preview')));
  expect(after).toEqual(rows);
  expect(broken).toEqual([]);
});
