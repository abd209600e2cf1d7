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

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((target) => {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return shown !== null && (target.contains(shown) || shown.contains(target));
  });
}

describe('on a phone', () => {
  test('a practised person needs less than twenty seconds, everything counted', async () => {
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    const started = performance.now();
    const work = { taps: 0, swipes: 0 };
    /** As a thumb does it: swipe until it is in sight and not under the bar, then tap. */
    const tap = async (selector: string) => {
      const target = page.locator(selector);
      while (!(await isInSight(page, selector))) {
        work.swipes += 1;
        if (work.swipes > 9) throw new Error(`Never in sight: ${selector}`);
        await page.evaluate(() => scrollBy({ top: innerHeight * 0.6, behavior: 'instant' }));
      }
      work.taps += 1;
      await target.tap();
    };
    await tap('.chip:has(input[name=topic][value=LOHN])');
    await tap('.chip:has(input[name=place][value=weissenfels])');
    await tap('.chip:has(input[name=outcome][value=noOffer])');
    await tap('[data-step="1"]');
    await tap('#need-submit');
    await page.waitForURL(/\/staff\/needs\/logged\/[0-9a-f-]{36}$/);
    const elapsed = (performance.now() - started) / 1000;
    expect(await page.getByRole('status').first().textContent()).toContain('Der Bedarf ist gemeldet');
    expect(work.taps).toBe(5);
    expect(work.swipes).toBeLessThanOrEqual(2);
    // The keystroke-level model with its published times (Card, Moran and Newell, "The keystroke-level model for
    // user performance time with interactive systems", Communications of the ACM 23(7), 1980): mental preparation
    // 1.35 s, pointing 1.1 s, pressing 0.2 s, homing 0.4 s. A swipe is taken as homing, pointing and pressing. Each
    // tap gets a preparation of its own, which is more than a practised person needs; three seconds are the line's.
    const [prepare, point, press, home, line] = [1.35, 1.1, 0.2, 0.4, 3];
    const modelled = work.taps * (prepare + point + press) + work.swipes * (home + point + press) + line;
    expect(modelled).toBeLessThan(20);
    expect(elapsed).toBeLessThan(20);
    expect(await page.textContent('main')).toContain('2 Personen');
    const first = page.url();
    await page.getByRole('button', { name: 'Dasselbe noch einmal' }).tap();
    await page.waitForURL((url) => url.href !== first);
    await page.getByRole('link', { name: 'Noch einen melden' }).tap();
    expect(await page.isChecked('input[name=place][value=weissenfels]')).toBe(true);
    await page.context().close();
  });

  test('the bar hides nothing that the keyboard reaches, and nothing stands beside the screen', async () => {
    const page = await signedIn('bema', { reducedMotion: 'reduce' });
    await page.goto(`${portal.url}/staff/needs/new`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    const hidden: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.need-bar');
        if (!focused || !bar || !document.querySelector('#need-form')?.contains(focused)) return '';
        if (bar.contains(focused)) return '';
        const covered = focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
        return covered ? `${focused.tagName} ${focused.getAttribute('name')}` : '';
      });
      if (name) hidden.push(name);
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  test('clusters that fit are offered while one logs, and one tap puts the report there', async () => {
    const { id } = await portal.deps.db.needCluster.create({
      data: { title: 'Lohn kommt zu spät', topic: 'LOHN', place: 'naumburg' },
    });
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    await chip(page, 'topic', 'LOHN');
    await chip(page, 'place', 'naumburg');
    await page.locator('.need-bar__offers').tap();
    await page.getByRole('button', { name: 'Gesehen in dieser Häufung Lohn kommt zu spät' }).tap();
    await page.waitForURL(/\/staff\/needs\/logged\//);
    expect(await page.textContent('main')).toContain('Lohn kommt zu spät');
    expect(await portal.deps.db.needReport.count({ where: { clusterId: id } })).toBe(1);
    await page.getByRole('button', { name: 'Zurücknehmen' }).tap();
    await page.waitForURL(/\/staff\/needs\/new$/);
    expect(await portal.deps.db.needReport.count({ where: { clusterId: id } })).toBe(0);
    await page.context().close();
  });

  test('what is missing is said at once, beside the button', async () => {
    const page = await signedIn('bema');
    await page.goto(`${portal.url}/staff/needs/new`);
    await page.tap('#need-submit');
    expect(await page.textContent('#need-missing')).toBe(
      'Bitte wählen Sie noch: „Worum ging es?“, „Wie ging es aus?“.',
    );
    await chip(page, 'topic', 'LOHN');
    expect(await page.isVisible('#need-missing')).toBe(false);
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
    await page.waitForURL(/\/staff\/needs\/logged\/[0-9a-f-]{36}$/);
    expect(await page.textContent('.logged__facts')).toContain('Lohn nicht gezahlt');
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
    await page.waitForURL(/\/staff\/needs\/logged\/[0-9a-f-]{36}$/);
    await page.context().close();
  });
});
