import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { languageCodes } from '../../src/core/i18n/languages.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { shapeOf } from '../support/crawl.ts';
import { htmlFaults } from '../support/html.ts';

let app: TestApp;
let sitemap: string[];

beforeAll(async () => {
  app = await startApp();
  const { text } = await app.anybody().get('/sitemap.xml');
  sitemap = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
});
afterAll(() => app.stop());

describe.each(languageCodes)('every address of the sitemap in %s', (language) => {
  it('answers with a sound page that may be kept and sets no cookie', { timeout: 120_000 }, async () => {
    const paths = [
      ...sitemap.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`)),
      `/${language}/search?q=kindergeld`,
      `/${language}/help?topic=LOHN&town=zeitz&language=pl`,
      `/${language}/accessibility/reported`,
    ];
    expect(paths.length).toBeGreaterThan(50);
    const faults: string[] = [];
    const validated = new Set<string>();
    for (const path of paths) {
      const { status, text, headers } = await app.anybody().get(path);
      if (status !== 200) faults.push(`${path}: ${status}`);
      if ((text.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${path}: not one h1`);
      if (headers['set-cookie']) faults.push(`${path}: cookie`);
      if (!headers.etag) faults.push(`${path}: no ETag`);
      if (!text.includes(`<html lang="${language}"`)) faults.push(`${path}: language`);
      // All of the German words are looked at, and in the other languages one page of each template.
      const shape = shapeOf(path);
      if (language !== 'de' && validated.has(shape)) continue;
      validated.add(shape);
      for (const fault of await htmlFaults(text)) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('a page that was read before', () => {
  it.each(['/de', '/de/info/kindergeld', '/de/help', '/de/organisations', '/de/about'])(
    '%s is not sent again',
    async (path) => {
      const first = await app.anybody().get(path);
      expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const again = await app.anybody().get(path).set('If-None-Match', String(first.headers.etag));
      expect(again.status).toBe(304);
    },
  );
});

describe('a page', () => {
  it.each([
    '/de',
    '/ro',
    '/de/info',
    '/de/info/wohnsitz-anmelden',
    '/de-simple/info/wohnsitz-anmelden',
    '/de/about',
    '/de/accessibility',
    '/de/help',
    '/de/help?topic=LOHN&town=zeitz&language=pl',
    '/de/organisations',
    '/de/organisations/bema',
    '/de/search?q=kindergeld',
    '/de/search?q=xyzxyz',
    '/sitemap.xml',
  ])('%s asks the database three times at most', async (path) => {
    const queries = vi.spyOn(app.deps.pool, 'query');
    expect((await app.anybody().get(path)).status).toBe(200);
    expect(queries.mock.calls.length).toBeLessThanOrEqual(3);
    queries.mockRestore();
  });
});

describe('search engines', () => {
  it('learn which addresses are the same page in other languages', async () => {
    const { text, headers } = await app.anybody().get('/sitemap.xml');
    expect(headers['content-type']).toMatch(/^application\/xml/);
    const german = `<url><loc>${app.url}/de/info/wohnsitz-anmelden</loc>`;
    const entry = text.slice(text.indexOf(german), text.indexOf('</url>', text.indexOf(german)));
    expect(entry).toContain(`hreflang="ro" href="${app.url}/ro/info/inregistrarea-adresei"`);
    expect(entry).not.toContain('hreflang="de-simple"');
  });

  it('stay out of personal links and the staff area', async () => {
    const { text } = await app.anybody().get('/robots.txt');
    expect(text).toContain('Disallow: /staff');
    expect(text).toContain('Disallow: /rsvp/');
    expect(text).toContain(`Sitemap: ${app.url}/sitemap.xml`);
  });
});
