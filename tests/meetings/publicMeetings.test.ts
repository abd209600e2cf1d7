import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { nextPublicMeeting } from '../../src/meetings/open/queries.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type PlannedMeeting, planMeeting, scheduleMeeting } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let open: PlannedMeeting;
let address: string;

beforeAll(async () => {
  app = await startApp();
  koordination = await app.signIn('koordination');
  open = await scheduleMeeting(app, koordination, {
    title: 'Interner Arbeitstitel',
    audience: 'public',
    date: '2031-05-14',
    publicTitle: 'Offener Abend',
    publicDescription: 'Kommen Sie **vorbei**.',
  });
  await planMeeting(app, koordination, {
    title: 'Entwurf',
    audience: 'public',
    date: '2031-05-15',
    publicTitle: 'Entwurf im Stillen',
  });
  await scheduleMeeting(app, koordination, { title: 'Nur für Fachkräfte', date: '2031-05-16' });
  address = `/de/meetings/${(await app.deps.db.meeting.findUniqueOrThrow({ where: { id: open.id } })).slug}`;
});
afterAll(() => app.stop());
afterEach(() => app.setClock(null));

const get = (path: string) => app.anybody().get(path);
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    description: String(event.getFirstPropertyValue('description')),
    attendee: event.getFirstProperty('attendee'),
  }));

describe('somebody without an account', () => {
  test('reads which public meetings come, and none of the others', async () => {
    const page = await get('/de/meetings');
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).toContain('Offener Abend');
    expect(page.text).toContain('Mittwoch, 14. Mai 2031, 10:00 bis 12:00 Uhr');
    expect(page.text).toContain('Gesprächsabend mit den Communities');
    for (const secret of [
      'Interner Arbeitstitel',
      'Entwurf im Stillen',
      'Nur für Fachkräfte',
      'Lohn und Unterkunft',
    ]) {
      expect(page.text).not.toContain(secret);
    }
  });

  test('reads one of them with its public agenda only', async () => {
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).toContain('<h1>Offener Abend</h1>');
    expect(page.text).toContain('Kommen Sie <strong>vorbei</strong>.');
    expect(page.text).toContain('Offen: Deutschkurse &amp; Schichtarbeit');
    expect(page.text).not.toContain('Aussprache unter uns');
    expect(page.text).not.toContain('Heimlicher Puffer');
    expect(page.text).not.toContain('Interner Arbeitstitel');
  });

  test('reads it in German with a note where there is no translation', async () => {
    const page = await get(address.replace('/de/', '/en/'));
    expect(page.text).toContain('This text is not available in your language yet');
    expect(page.text).toContain('<div class="page-heading" lang="de">');
    const translated = await get('/en/meetings');
    expect(translated.text).toContain('Open afternoon at the Europatreffpunkt');
  });

  test('finds drafts and internal meetings nowhere', async () => {
    const hidden = await app.deps.db.meeting.findMany({
      where: { OR: [{ state: 'draft' }, { audience: { in: ['staff', 'leadership'] } }] },
    });
    expect(hidden.length).toBeGreaterThan(2);
    for (const { slug } of hidden) {
      expect((await get(`/de/meetings/${slug}`)).status).toBe(404);
      expect((await get(`/de/meetings/${slug}.ics`)).status).toBe(404);
    }
  });

  test('subscribes to the calendar', async () => {
    const feed = await get('/de/meetings.ics');
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.headers['set-cookie']).toBeUndefined();
    const events = eventsOf(feed.text);
    expect(events.map(({ summary }) => summary)).toContain('Offener Abend');
    expect(events.map(({ summary }) => summary)).not.toContain('Entwurf im Stillen');
    for (const { attendee } of events) expect(attendee).toBeNull();
    expect(feed.text).not.toContain('Aussprache');
    const again = await get('/de/meetings.ics').set('If-None-Match', feed.headers.etag as string);
    expect(again.status).toBe(304);
    expect((await get('/de/meetings')).text).toContain(
      `href="webcal:${app.url.slice('http:'.length)}/de/meetings.ics"`,
    );
  });

  test('takes one meeting into the calendar', async () => {
    const file = await get(`${address}.ics`);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(eventsOf(file.text)).toHaveLength(1);
    expect(eventsOf(file.text)[0]?.description).toContain('1. Offen: Deutschkurse & Schichtarbeit');
  });

  test('reads of a meeting that is over that it is', async () => {
    app.setClock(new Date('2031-06-01T10:00:00Z'));
    expect((await get(address)).text).toContain('Dieses Treffen hat schon stattgefunden');
    expect(await nextPublicMeeting(app.deps.db, 'de', new Date('2031-06-01T10:00:00Z'))).toBeNull();
  });

  test('reads of a meeting that was called off, on the page and in the calendar', async () => {
    await koordination.submit(`${open.path}/cancellation`, {});
    expect((await get(address)).text).toContain('Dieses Treffen ist abgesagt');
    expect((await get('/de/meetings')).text).toContain('abgesagt');
    expect(eventsOf((await get(`${address}.ics`)).text)[0]?.status).toBe('CANCELLED');
    const next = await nextPublicMeeting(app.deps.db, 'ro', app.deps.clock());
    expect(next?.title).toBe('După-amiază deschisă la Europatreffpunkt');
  });

  test.each(['/de/meetings/nothing', '/de/meetings/nothing.ics', '/de/meetings/%00', "/de/meetings/a'b"])(
    'gets a kind answer to %s',
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
      expect((await get(path)).status).toBeLessThan(500);
    },
  );
});
