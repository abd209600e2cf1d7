import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

const phone = { width: 360, height: 740 };
let portal: TestApp;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
});
beforeEach(async () => {
  portal.setClock(null);
  await portal.deps.db.citizenReport.deleteMany();
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function open(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${portal.url}/ro/tell-us`);
  return page;
}

const chip = (page: Page, name: string, value: string) =>
  page.tap(`.chip:has(input[name=${name}][value=${value}])`);
/** Longer than the time within which only a program fills in a form. */
const muchLater = () => portal.setClock(new Date(Date.now() + 10_000));
const challenges = () => portal.deps.db.usedChallenge.count();
const kept = () => portal.deps.db.citizenReport.findMany();

describe('a citizen on a phone', () => {
  test('tells what is missing while the browser works for it', async () => {
    const before = await challenges();
    const page = await open(true);
    expect(await page.isVisible('#more')).toBe(false);
    await chip(page, 'topic', 'SPR');
    await page.tap('#more > summary');
    expect(await page.locator('#subtopics input:visible').count()).toBe(8);
    await chip(page, 'subtopics', 'SPR2');
    await chip(page, 'barriers', 'workingHours');
    await chip(page, 'place', 'zeitz');
    await page.fill('textarea', 'Nu există cursuri seara.');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=proof]')?.value !== '');
    muchLater();
    await page.getByRole('button', { name: 'Trimiteți mesajul' }).tap();
    await page.waitForURL('**/ro/tell-us/sent');
    expect(await kept()).toEqual([
      expect.objectContaining({ topic: 'SPR', subtopics: ['SPR2'], place: 'zeitz' }),
    ]);
    expect(await challenges()).toBe(before + 1);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.context().close();
  });

  test('tells it without JavaScript as well', async () => {
    const before = await challenges();
    const page = await open(false);
    await chip(page, 'topic', 'WOH');
    await page.tap('#more > summary');
    await page.tap('[data-topic=WOH] summary');
    await chip(page, 'subtopics', 'WOH1');
    await chip(page, 'place', 'weissenfels');
    muchLater();
    await page.getByRole('button', { name: 'Trimiteți mesajul' }).tap();
    await page.waitForURL('**/ro/tell-us/sent');
    expect(await kept()).toEqual([expect.objectContaining({ topic: 'WOH', subtopics: ['WOH1'] })]);
    expect(await challenges()).toBe(before);
    await page.context().close();
  });
});
