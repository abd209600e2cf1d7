import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

const phone = { width: 360, height: 740 };
let portal: TestApp;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function signedIn(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, ...options });
  const page = await context.newPage();
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', `${name}@ubu.example`);
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  return page;
}

async function chip(page: Page, name: string, value: string) {
  await page.tap(`.chip:has(input[name=${name}][value=${value}])`);
}

describe('on a phone', () => {
  test('a practised person logs a need with four taps at most', async () => {
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    await page.evaluate(() => {
      Object.assign(window, { taps: 0 });
      addEventListener('pointerdown', () => Object.assign(window, { taps: Reflect.get(window, 'taps') + 1 }));
    });
    await chip(page, 'topic', 'LOHN');
    await chip(page, 'place', 'weissenfels');
    await chip(page, 'outcome', 'noOffer');
    const button = page.getByRole('button', { name: 'Bedarf melden' });
    const before = await page.evaluate(() => Reflect.get(window, 'taps'));
    expect(before).toBe(3);
    await button.tap();
    await page.waitForURL(/\/staff\/needs\/[0-9a-f-]{36}$/);
    expect(await page.getByRole('status').textContent()).toContain('Der Bedarf ist gemeldet');
    await page.getByRole('link', { name: 'Noch einen wie diesen melden' }).tap();
    expect(await page.isChecked('input[name=topic][value=LOHN]')).toBe(true);
    await page.context().close();
  });

  test('only fitting subtopics are offered, topics are found by any word of theirs, summaries keep up', async () => {
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    expect(await page.isVisible('#more-subtopics')).toBe(false);
    await page.tap('#all-topics > summary');
    await page.fill('[name=topic-filter]', 'schimmel');
    expect(await page.locator('input[name=topic] + label:visible').allInnerTexts()).toEqual(['Wohnen']);
    await chip(page, 'topic', 'WOH');
    await page.fill('[name=topic-filter]', '');
    await page.tap('#more-subtopics > summary');
    expect(await page.locator('[data-topic]:visible').count()).toBe(1);
    await chip(page, 'subtopics', 'WOH3');
    expect(await page.textContent('#more-subtopics > summary')).toContain('Mängel');
    await chip(page, 'topic', 'LOHN');
    expect(await page.isChecked('input[value=WOH3]')).toBe(false);
    await page.tap('#more-people > summary');
    await page.selectOption('[name=language]', 'hu');
    expect(await page.textContent('#more-people > summary')).toContain('Ungarisch');
    await page.context().close();
  });

  test('everything is there without JavaScript', async () => {
    const page = await signedIn('caritas', { javaScriptEnabled: false });
    await page.goto(`${portal.url}/staff/needs/new`);
    expect(await page.locator('[data-topic-filter]').isVisible()).toBe(false);
    await page.tap('#all-topics > summary');
    await chip(page, 'topic', 'LOHN');
    await page.tap('#more-subtopics > summary');
    await page.tap('[data-topic=LOHN] summary');
    await chip(page, 'subtopics', 'LOHN1');
    await chip(page, 'outcome', 'open');
    await page.getByRole('button', { name: 'Bedarf melden' }).tap();
    await page.waitForURL(/\/staff\/needs\/[0-9a-f-]{36}$/);
    expect(await page.textContent('h1')).toBe('Lohn nicht gezahlt');
    await page.context().close();
  });

  test('the keyboard alone is enough', async () => {
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard never reaches ${selector}`);
    };
    await tabTo('input[name=topic]');
    await page.keyboard.press('Space');
    await tabTo('input[name=outcome]');
    await page.keyboard.press('Space');
    await tabTo('#need-form [type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/staff\/needs\/[0-9a-f-]{36}$/);
    await page.context().close();
  });
});
