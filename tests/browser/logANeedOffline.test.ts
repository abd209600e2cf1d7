import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let portal: TestApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});
beforeEach(() => open());
afterEach(() => context.close());

async function open(options: BrowserContextOptions = {}) {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, ...options });
  page = await context.newPage();
  await signIn('bema');
}

const entry = () => `${portal.url}/staff/needs/new`;
const queue = '#need-queue';

async function signIn(name: string) {
  await page.goto(`${portal.url}/staff/login`);
  await page.fill('[name=email]', `${name}@ubu.example`);
  await page.fill('[name=password]', portal.deps.config.demoPassword);
  await page.click('main [type=submit]');
  await page.waitForURL(/\/staff$/);
}

/** Also what is folded away. */
function choose(selector: string) {
  return page.locator(selector).evaluate((input: HTMLInputElement) => input.click());
}

async function typeReport(topic: string) {
  await choose(`input[name=topic][value=${topic}]`);
  await choose('input[name=place][value=zeitz]');
  await choose('input[name=outcome][value=noOffer]');
  await page.tap('#need-submit');
}

function reports(topic: string): Promise<number> {
  return portal.deps.db.needReport.count({ where: { topic, demo: false } });
}

/** Typed without a line: it stands in the queue, and the form is empty again. */
async function typeOffline(topic: string) {
  await page.goto(entry());
  await context.setOffline(true);
  await typeReport(topic);
  await page.waitForSelector(`${queue}:visible`);
  expect(await page.textContent(queue)).toContain('1 Meldung wartet auf das Netz.');
  expect(await page.isChecked(`input[name=topic][value=${topic}]`)).toBe(false);
}

test('typed without a line, it waits in sight and is sent once when the line is back, also from two tabs', async () => {
  await typeOffline('LOHN');
  expect(await reports('LOHN')).toBe(0);
  await context.setOffline(false);
  await page.getByText('1 Meldung von diesem Gerät ist gesendet.').waitFor();
  const other = await context.newPage();
  await Promise.all([page.reload(), other.goto(`${portal.url}/staff`)]);
  await page.waitForTimeout(300);
  expect(await page.isVisible(queue)).toBe(false);
  expect(await other.isVisible(queue)).toBe(false);
  expect(await reports('LOHN')).toBe(1);
});

test('the answer gets lost: it is sent again, and still counts once', async () => {
  // Requests of a page with a worker cannot be held up by the test.
  await context.close();
  await open({ serviceWorkers: 'block' });
  await page.goto(entry());
  let lost = 0;
  await page.route('**/staff/needs', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await typeReport('KUEN');
  await page.waitForSelector(`${queue}:visible`);
  expect(await reports('KUEN')).toBe(1);
  await page.reload();
  await page.getByText('1 Meldung von diesem Gerät ist gesendet.').waitFor();
  expect(lost).toBe(1);
  expect(await reports('KUEN')).toBe(1);
});

test('nobody else on the device sees or sends it; its owner does, signed in again', async () => {
  await typeOffline('WOH');
  // The session ends while the device is away; then a colleague signs in on it.
  await context.clearCookies();
  await context.setOffline(false);
  await page.getByText('Ihre Anmeldung gilt nicht mehr').waitFor();
  await signIn('caritas');
  await page.goto(entry());
  await page.waitForTimeout(500);
  expect(await page.isVisible(queue)).toBe(false);
  expect(await reports('WOH')).toBe(0);
  await context.clearCookies();
  await signIn('bema');
  await page.getByText('1 Meldung von diesem Gerät ist gesendet.').waitFor();
  const report = await portal.deps.db.needReport.findFirstOrThrow({
    where: { topic: 'WOH', demo: false },
    include: { reporter: true },
  });
  expect(report.reporter?.email).toBe('bema@ubu.example');
});

test('the account was closed meanwhile: that is said, nothing is counted, the entry can be deleted', async () => {
  await typeOffline('BIL');
  const { db } = portal.deps;
  const closed = { where: { email: 'bema@ubu.example' } };
  await db.person.update({ ...closed, data: { deactivatedAt: new Date() } });
  try {
    await context.setOffline(false);
    await page.getByText('Ist Ihr Konto geschlossen').waitFor();
    expect(await reports('BIL')).toBe(0);
    expect(await page.textContent(`${queue} [data-queue-list]`)).toContain('Zeitz');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: /^Löschen/ }).tap();
    await page.waitForSelector(queue, { state: 'hidden' });
  } finally {
    await db.person.update({ ...closed, data: { deactivatedAt: null } });
  }
});

test('the topic is no more: the reason is said, and the entry is mended and sent', async () => {
  await typeOffline('TEI');
  const { db } = portal.deps;
  await db.topic.update({ where: { code: 'TEI' }, data: { retiredAt: new Date() } });
  try {
    await context.setOffline(false);
    await page.getByText('1 Meldung konnte nicht angenommen werden.').waitFor();
    expect(await page.textContent(queue)).toContain('Bitte wählen Sie, worum es ging.');
    await page.getByRole('button', { name: /^Ändern/ }).tap();
    await expect.poll(() => page.isChecked('input[name=outcome][value=noOffer]')).toBe(true);
    await choose('input[name=topic][value=FAM]');
    await page.tap('#need-submit');
    await page.waitForURL(/\/staff\/needs\/logged\//);
    expect([await reports('TEI'), await reports('FAM')]).toEqual([0, 1]);
    expect(await page.isVisible(queue)).toBe(false);
  } finally {
    await db.topic.update({ where: { code: 'TEI' }, data: { retiredAt: null } });
  }
});

test('the page opens without a line where it was open before, and after signing out no copy is left', async () => {
  await page.goto(entry());
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('ubu-needs-entry');
        const script = document.querySelector<HTMLScriptElement>('script[src*=needs-form]')?.src ?? '';
        const kept = await Promise.all(['/staff/needs/new', script].map((address) => cache.match(address)));
        return kept.every((copy) => copy !== undefined);
      }),
    )
    .toBe(true);
  await context.setOffline(true);
  await page.reload();
  expect(await page.textContent('h1')).toBe('Bedarf melden');
  expect(await page.locator('[data-step]').first().isVisible()).toBe(true);
  await context.setOffline(false);
  await page.goto(`${portal.url}/staff`);
  const kept = await page.evaluate(async () => {
    const urls = (await (await caches.open('ubu-needs-entry')).keys()).map(
      ({ url }) => new URL(url).pathname,
    );
    return urls.filter((path) => !/^\/(assets|images)\//.test(path));
  });
  expect(kept).toEqual(['/staff/needs/new']);
  await page.evaluate(() =>
    document.querySelector<HTMLFormElement>('form[action="/staff/logout"]')?.requestSubmit(),
  );
  await page.waitForURL((url) => !url.pathname.startsWith('/staff') || url.pathname === '/staff/login');
  await expect.poll(() => page.evaluate(() => caches.has('ubu-needs-entry'))).toBe(false);
});
