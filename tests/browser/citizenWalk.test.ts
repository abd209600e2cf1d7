import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ worker: true }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test.each(['ro', 'de'])(
  'a citizen informs herself in %s on a small phone without JavaScript',
  async (language) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
      locale: language === 'ro' ? 'ro-RO' : 'de-DE',
      baseURL: app.url,
    });
    const page = await context.newPage();

    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(`/${language}`);
    for (const endonym of ['Deutsch', 'Română', 'Български', 'Polski', 'Magyar', 'English']) {
      const box = await page.locator('.language-list').getByText(endonym, { exact: true }).boundingBox();
      expect(box && box.y + box.height).toBeLessThan(740);
    }

    const slug = language === 'ro' ? 'inregistrarea-adresei' : 'wohnsitz-anmelden';
    await page.locator(`.tile a[href="/${language}/info/${slug}"]`).click();
    for (const fact of [0, 1, 2, 3])
      expect((await page.locator('.key-facts__item').nth(fact).textContent())?.length).toBeGreaterThan(20);
    expect(await page.locator('.checked-on').textContent()).toMatch(/2026[\s\S]*§ 17 BMG/);
    await fitsThePhone(page);

    const material = page.locator(`a[href^="/${language}/materials/"]`).first();
    await material.click();
    const download = page.locator('main a[href^="/files/"], main a[href$=".pdf"]').first();
    const file = await context.request.get((await download.getAttribute('href')) ?? '');
    expect(file.ok()).toBe(true);
    expect(file.headers()['content-type']).toContain('application/pdf');

    await page.goto(`/${language}`);
    await page.locator('#topic').selectOption('LOHN');
    await page.locator('#town').selectOption('zeitz');
    await page.locator('#language').selectOption('ro');
    await page.locator('.finder button').click();
    expect(new URL(page.url()).search).toBe('?topic=LOHN&town=zeitz&language=ro');
    await page.locator(`.contact-card a[href="/${language}/organisations/bema"]`).click();
    expect(await page.locator('h1').textContent()).toContain('BemA');
    await fitsThePhone(page);

    await page.goto(`/${language}`);
    expect(await page.locator('section[aria-labelledby="meeting"] time').textContent()).toMatch(/\d{4}/);
    const calendar = await page.locator('a[href$="/meetings.ics"]').first().getAttribute('href');
    const feed = await context.request.get(calendar ?? '');
    expect(await feed.text()).toContain('BEGIN:VEVENT');

    expect(await cookiesOf(context)).toEqual([]);
    await context.close();
  },
);

async function fitsThePhone(page: Page) {
  // Without scripts nothing can be asked of the page itself, but a full picture is as wide as its contents.
  const picture = await page.screenshot({ fullPage: true });
  expect(picture.readUInt32BE(16)).toBe(360);
}

async function cookiesOf(context: BrowserContext) {
  return (await context.cookies()).map(({ name }) => name);
}
