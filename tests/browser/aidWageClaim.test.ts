import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { contentsOf, dumpOf, readPdf } from '../support/traces.ts';

/** Words that occur nowhere else, one for each field of the aid; of letters that no hash has. */
const mark = Array.from({ length: 8 }, () => 'ghjkmnpqrstvwxyz'.charAt(randomInt(16))).join('');
const answers = {
  firstName: `Ștefan-Kanari${mark}a`,
  lastName: `Щъркелов-Țőł${mark}b`,
  street: `Kanariengasse${mark}c 7`,
  postcode: '06667',
  town: `Weißenkanari${mark}d`,
  staffNumber: `PN${mark}e`,
  employerName: `Kanari${mark}f Fleisch GmbH`,
  employerStreet: `Käfigweg${mark}g 1`,
  employerPostcode: '06712',
  employerTown: `Zeitzkanari${mark}h`,
  job: `Vogelkundler${mark}i`,
  iban: 'RO49AAAA1B31007593840000',
  accountHolder: `Zażółć Gęślą${mark}j`,
  employerEmail: `lohn${mark}k@kanari.example`,
  place: `Ortkanari${mark}l`,
};
const row = {
  hoursWorked: '173:45',
  hoursPaid: '151,47',
  hourlyRate: '13,97',
  supplement: '4711,13',
  other: '2190,07',
};
const canaries = [
  mark,
  '3100759384',
  'RO49 AAAA',
  'Щъркелов',
  'Țőł',
  'Zażółć',
  '173:45',
  '151,47',
  '4711,13',
  '4.711,13',
  '2190,07',
  '7.212,45',
];

let app: TestApp;
let server: Server;
let url: string;
let log = '';
const received: string[] = [];
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  const sink = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  // The same portal once more, with a log that tells everything.
  const portal = createApp({ ...app.deps, log: pino({ level: 'trace' }, sink) });
  server = createServer((req, res) => {
    received.push(`${req.method} ${req.url} ${req.rawHeaders.join(' ')}`);
    req.on('data', (chunk) => received.push(String(chunk)));
    portal(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  await app?.stop();
});

describe('the wage claim letter', () => {
  it('is made of what somebody types, and no word of it leaves the device', async () => {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB' });
    const sent = recordRequests(context);
    const page = await context.newPage();
    await page.goto(`${url}/en/aids/wage-claim`);
    await settle(page);
    const beforeTyping = sent.length;

    await fillIn(page);
    await page.getByRole('button', { name: 'Make the letter (PDF)' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save the letter (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Geltendmachung-Lohn-\d{4}-\d\d-\d\d\.pdf$/);

    const text = await readPdf(await readFile(await download.path()));
    for (const answer of Object.values({ ...answers, iban: 'RO49 AAAA 1B31 0075 9384 0000' })) {
      expect(text).toContain(answer);
    }
    for (const part of [
      '173,75',
      '151,47',
      '13,97 €',
      '4.711,13 €',
      '2.190,07 €',
      '7.212,45 €',
      'Urlaubsentgelt',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Geltendmachung von Vergütungsansprüchen');
    expect(text).toContain('In total I claim 7.212,45 € gross.');

    await settle(page);
    const requests = await Promise.all(sent);
    const whileTyping = requests.slice(beforeTyping).map(({ method, path }) => `${method} ${path}`);
    expect(whileTyping).toHaveLength(3);
    for (const request of whileTyping) {
      expect(request).toMatch(/^GET \/assets\/(chunk-\w+\.js|fira-sans-(regular|bold)-\w+\.ttf)$/);
    }
    const places: Record<string, string> = {
      'requests seen by the browser': JSON.stringify(requests),
      'requests seen by the server': received.join('\n'),
      'what the browser keeps': await keptBy(page, context),
      'the database': await dumpOf(app),
      'the log': log,
      'the data folder': await contentsOf(app.deps.config.dataDir),
    };
    expect(places['the log']).toContain('/en/aids/wage-claim');
    expect(places['the database']).toContain('wage-claim');
    for (const [place, contents] of Object.entries(places)) {
      for (const canary of canaries) {
        for (const form of [canary, encodeURIComponent(canary)]) {
          expect(contents.includes(form), `${form} in ${place}`).toBe(false);
        }
      }
    }
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

interface SentRequest {
  method: string;
  path: string;
  everything: string;
}

function recordRequests(context: BrowserContext): Promise<SentRequest>[] {
  const sent: Promise<SentRequest>[] = [];
  context.on('request', (request) => {
    if (request.url().startsWith('blob:')) return;
    const { pathname, search } = new URL(request.url());
    sent.push(
      request.allHeaders().then((headers) => ({
        method: request.method(),
        path: pathname + search,
        everything: JSON.stringify([request.url(), headers, request.postData()]),
      })),
    );
  });
  return sent;
}

async function fillIn(page: Page): Promise<void> {
  const fill = async (...names: (keyof typeof answers)[]) => {
    for (const name of names) await page.locator(`#${name}`).fill(answers[name]);
  };
  const next = () => page.locator('#aid button[type=submit]').click();
  await fill('firstName', 'lastName', 'street', 'postcode', 'town', 'staffNumber');
  await next();
  await fill('employerName', 'employerStreet', 'employerPostcode', 'employerTown');
  await next();
  await page.locator('#employedSince').fill('2024-03-01');
  await page.getByLabel('Yes').check();
  await fill('job');
  await next();
  await page.locator('#claims-0-month-month').selectOption('08');
  await page.locator('#claims-0-month-year').selectOption('2026');
  for (const [name, value] of Object.entries(row)) await page.locator(`#claims-0-${name}`).fill(value);
  await page.getByLabel('Pay for days of leave').check();
  expect(await page.locator('.aid-total').textContent()).toContain('€7,212.45');
  await next();
  await fill('iban', 'accountHolder');
  await next();
  await page.getByLabel('By e-mail with the PDF file attached').check();
  await fill('employerEmail', 'place');
  await next();
  await page.getByRole('heading', { name: 'Is everything right?' }).waitFor();
}

/** Waits until nothing more can be on its way. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function keptBy(page: Page, context: BrowserContext): Promise<string> {
  const inPage = await page.evaluate(async () => ({
    address: location.href,
    history: history.state,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    name: window.name,
    title: document.title,
  }));
  return JSON.stringify([inPage, await context.storageState({ indexedDB: true })]);
}
