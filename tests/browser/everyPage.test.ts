import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../src/core/i18n/languages.ts';
import { bringAxe, violations } from '../support/accessibility.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type CrawledPage, crawl } from '../support/crawl.ts';
import { htmlFaults } from '../support/html.ts';

let portal: TestApp;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const bothSchemes = ['light', 'dark'] as const;
/** Shapes that were looked at already: most staff pages are the same for everybody who reaches them. */
const checked = new Set<string>();

/** Staff pages that are looked at in dark too: every component with its examples, and the pages with the most parts. */
const colourful =
  /^\/staff(\/showroom.*|\/needs|\/measures.*|\/meetings\/[0-9a-f-]{36}(\/minutes|\/poll)?)?$/;

/** Pages whose length depends most on the language. */
const wordyShapes = new Set(['', '/help', '/info/:name', '/aids/:name']);

const colleagues = ['admin', 'koordination', 'redaktion', 'bema', 'uebersetzung'];

describe('every page that can be reached', { timeout: 180_000 }, () => {
  // That every public address answers with valid HTML in every language is tested over the sitemap.
  test.each(languageCodes)('by a visitor in %s', async (language) => {
    const within = new RegExp(`^/${language}(/|$)`);
    const pages = await crawl(portal.anybody(), [`/${language}`], { perShape: 1, within });
    const german = language === 'de';
    // The templates are the same in every language: German shows them all in both colour schemes.
    const shown = german
      ? pages
      : pages.filter(({ shape }) => wordyShapes.has(shape.replace(/^\/[^/]+/, '')));
    await expectAccessible(shown, { lang: `lang="${language}"`, schemes: german ? bothSchemes : ['light'] });
  });

  test.each(colleagues)('by %s', async (name) => {
    const person = await portal.signIn(name);
    const pages = await crawl(person.agent, ['/staff'], { perShape: 1, within: /^\/staff(?!\/logout)/ });
    await expectSound(pages);
    await expectAccessible(pages, { lang: 'lang="de"', schemes: bothSchemes, person });
  });

  test('before signing in, and where there is nothing', async () => {
    const agent = portal.anybody();
    const pages = [...(await crawl(agent, ['/staff/login', '/staff/password'], { within: /^$/ }))];
    await expectSound(pages);
    await expectAccessible(pages, { lang: 'lang="de"', schemes: bothSchemes });
    const missing = await agent.get('/ro/info/nu-exista');
    expect(missing.status).toBe(404);
    expect(await htmlFaults(missing.text)).toEqual([]);
  });
});

/** Answers, is valid HTML, has one h1 and a title that no other kind of page has. */
async function expectSound(pages: CrawledPage[]) {
  expect(pages.length).toBeGreaterThan(0);
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const { path, status, html, type, shape, linkedFrom } of pages) {
    if (status !== 200) faults.push(`${path}: ${status}, linked from ${linkedFrom}`);
    if (!type.startsWith('text/html')) continue;
    const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
    if (headings !== 1) faults.push(`${path}: ${headings} h1`);
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    const other = titles.get(title);
    // The same list with another filter keeps its title.
    if (other && other.split('?')[0] !== shape.split('?')[0])
      faults.push(`${path}: title "${title}" is also that of ${other}`);
    titles.set(title, shape);
    if (checked.has(templateOf(shape))) continue;
    for (const fault of await htmlFaults(html)) faults.push(`${path}: ${fault}`);
  }
  expect(faults).toEqual([]);
}

/** A filter shows the same page with fewer rows; another view is another page. */
function templateOf(shape: string): string {
  const [path = '', query = ''] = shape.split('?');
  return query.split('&').includes('view') ? `${path}?view` : path;
}

/** One page of each template, on a narrow phone, light and dark: no axe violation, nothing to scroll sideways. */
async function expectAccessible(
  pages: CrawledPage[],
  { lang, schemes, person }: { lang: string; schemes: readonly ('light' | 'dark')[]; person?: Colleague },
) {
  const faults: string[] = [];
  const shapes = new Map(
    pages
      .filter(({ html, shape }) => html && !checked.has(templateOf(shape)))
      .toReversed()
      .map((page) => [templateOf(page.shape), page]),
  );
  for (const shape of shapes.keys()) checked.add(shape);
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    baseURL: portal.url,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  await bringAxe(context);
  if (person) await context.addCookies([{ name: 'ubu', value: sessionOf(person), url: portal.url }]);
  const tab = await context.newPage();
  for (const { path, html } of shapes.values()) {
    if (!html.includes(lang)) faults.push(`${path}: no ${lang}`);
    await tab.goto(path);
    for (const colorScheme of schemes) {
      if (colorScheme === 'dark' && person && !colourful.test(path)) continue;
      await tab.emulateMedia({ colorScheme });
      // The other colour scheme is the same page in other colours.
      const rules = colorScheme === schemes[0] ? undefined : ['color-contrast'];
      for (const violation of await violations(tab, rules))
        faults.push(`${path} ${colorScheme}: ${violation}`);
    }
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`${path}: ${overflow} px wider than the phone`);
  }
  await context.close();
  expect(faults).toEqual([]);
}

function sessionOf(person: Colleague): string {
  const cookie = person.agent.jar.getCookie('ubu', {
    domain: '127.0.0.1',
    path: '/',
    script: false,
    secure: false,
  });
  return cookie?.value ?? '';
}
