import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringAxe, violations } from '../support/accessibility.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('somebody who fills in the wage claim', () => {
  it('gets hints in words, and is never stopped by them', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.locator('#postcode').fill('0666');
    await page.locator('#lastName').fill('Димитров');
    await page.locator('#town').focus();
    await expectText(page, '#postcode-warning', 'fünf Ziffern');
    await expectText(page, '#lastName-warning', 'lateinischen Buchstaben');
    expect(await page.locator('#lastName').inputValue()).toBe('Димитров');
    for (let step = 0; step < 6; step += 1) await next(page);
    expect(await heading(page)).toBe('Stimmt alles?');
    await page.getByRole('button', { name: 'Ändern: Über Sie' }).click();
    expect(await page.locator('#postcode').inputValue()).toBe('0666');
    await page.context().close();
  });

  it('sees sums and time limits while typing, and another month starts where the last one ended', async () => {
    const page = await open();
    for (let step = 0; step < 3; step += 1) await next(page);
    await page.locator('#claims-0-month-month').selectOption('12');
    await page.locator('#claims-0-month-year').selectOption('2023');
    await page.locator('#claims-0-hoursWorked').fill('10');
    await page.locator('#claims-0-hoursPaid').fill('2:30');
    await page.locator('#claims-0-hourlyRate').fill('13,90');
    await expectText(page, '.aid-total', '104,25');
    await expectText(page, '.aid-group-warnings', 'mehr als drei Monate');
    await page.getByRole('button', { name: 'Weiteren Monat hinzufügen' }).click();
    expect(await page.locator('#claims-1-month-month').inputValue()).toBe('01');
    expect(await page.locator('#claims-1-month-year').inputValue()).toBe('2024');
    expect(await page.locator('#claims-1-hourlyRate').inputValue()).toBe('13,90');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('claims-1-month-month');
    await page.getByRole('button', { name: 'Monat 1 entfernen' }).click();
    expect(await page.locator('.aid-row').count()).toBe(1);
    await page.context().close();
  });

  it('goes back with the browser’s button and finds the answers there, but not in the address', async () => {
    const page = await open();
    await page.locator('#firstName').fill('Ioana');
    const address = page.url();
    await next(page);
    await next(page);
    await page.goBack();
    expect(await heading(page)).toBe('Ihr Arbeitgeber');
    await page.goBack();
    expect(await page.locator('#firstName').inputValue()).toBe('Ioana');
    expect(page.url()).toBe(address);
    await page.context().close();
  });

  it('works with the keyboard alone, and the focus follows to each step', async () => {
    const page = await open();
    await page.locator('#firstName').focus();
    await page.keyboard.type('Ioana');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ihr Arbeitgeber');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('employerName');
    await page.context().close();
  });

  it('can delete everything: answers, letter and its address', async () => {
    const page = await open();
    await page.locator('#firstName').fill('Ioana');
    for (let step = 0; step < 6; step += 1) await next(page);
    await page.getByRole('button', { name: 'Brief erstellen (PDF)' }).click();
    const link = page.getByRole('link', { name: 'Brief speichern (PDF)' });
    await link.waitFor();
    expect(await openFiles(page)).toEqual([await link.getAttribute('href')]);

    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    expect(await link.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await page.getByRole('button', { name: 'Ja, alles löschen' }).click();
    await expectText(page, '.aid-deleted', 'Alles ist gelöscht');
    expect(await page.locator('#firstName').inputValue()).toBe('');
    expect(await openFiles(page)).toEqual([]);
    await page.context().close();
  });

  it('is asked after 18 minutes, and everything is gone after 20', async () => {
    const page = await open({}, true);
    await page.locator('#firstName').fill('Ioana');
    await page.clock.runFor('18:20');
    await page.getByRole('dialog', { name: 'Sind Sie noch da?' }).waitFor();
    await page.getByRole('button', { name: 'Ich bin noch da' }).click();
    await page.clock.runFor('17:00');
    expect(await page.locator('#firstName').inputValue()).toBe('Ioana');
    await page.clock.runFor('03:30');
    await expectText(page, '.aid-deleted', 'Alles ist gelöscht');
    expect(await page.locator('#firstName').inputValue()).toBe('');
    await page.context().close();
  });

  it('is warned before leaving with entries, and only then', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await page.locator('#firstName').fill('Ioana');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.locator('#firstName').inputValue()).toBe('');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('meets no barrier at 320 px, %s', async (colorScheme) => {
    const page = await open({ viewport: { width: 320, height: 640 }, colorScheme, reducedMotion: 'reduce' });
    for (let step = 0; step < 7; step += 1) {
      // Dark is the same page in other colours.
      expect(await violations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      if (step < 6) await next(page);
    }
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it('the page says so, names who helps and offers the blank sheet', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${app.url}/de/aids`);
    await page.getByRole('link', { name: 'Fehlenden Lohn schriftlich einfordern' }).click();
    // By selector: text selectors skip <noscript>.
    expect(await page.locator('noscript .alert').textContent()).toMatch(
      /braucht JavaScript[\s\S]*BemA[\s\S]*NGG/,
    );
    const blank = page.locator('noscript .alert a');
    const answer = await page.request.get(new URL((await blank.getAttribute('href')) ?? '', app.url).href);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  });

  it('an unknown aid is not there', async () => {
    const answers = await Promise.all(
      ['nothing', 'nothing/blank.pdf'].map((slug) => app.anybody().get(`/de/aids/${slug}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });
});

async function open(options: BrowserContextOptions = {}, withClock = false): Promise<Page> {
  const context = await browser.newContext(options);
  if (options.reducedMotion) await bringAxe(context);
  const page = await context.newPage();
  await page.addInitScript(watchFiles);
  if (withClock) await page.clock.install();
  await page.goto(`${app.url}/de/aids/wage-claim`);
  await page.locator('#firstName').waitFor();
  return page;
}

async function next(page: Page): Promise<void> {
  await page.locator('#aid button[type=submit]').click();
}

function heading(page: Page): Promise<string | null> {
  return page.locator('#aid h2').first().textContent();
}

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await page
    .locator(selector)
    .getByText(text)
    .or(page.locator(selector).filter({ hasText: text }))
    .first()
    .waitFor();
}

/** Addresses of files that the page still holds in memory. */
function openFiles(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { openFiles: Set<string> }).openFiles]);
}

/** Runs in the page, before its own scripts. */
function watchFiles(): void {
  const open = new Set<string>();
  const { createObjectURL, revokeObjectURL } = URL;
  Object.assign(window, { openFiles: open });
  URL.createObjectURL = (file) => {
    const address = createObjectURL.call(URL, file);
    open.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    open.delete(address);
    revokeObjectURL.call(URL, address);
  };
}
