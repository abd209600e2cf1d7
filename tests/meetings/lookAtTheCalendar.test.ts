import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../pdf/readPdf.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { type PlannedMeeting, planMeeting, scheduleMeeting } from './plan.ts';

let app: TestApp;
let koordination: Colleague;
let evening: PlannedMeeting;
let roundTable: string;

beforeAll(async () => {
  app = await startApp();
  koordination = await app.signIn('koordination');
  evening = await scheduleMeeting(app, koordination, {
    title: 'Abend im Rathaus',
    audience: 'public',
    date: '2031-05-14',
    publicTitle: 'Offener Abend',
  });
  await scheduleMeeting(app, koordination, { title: 'Fachrunde', date: '2031-05-15', town: 'zeitz' });
  await planMeeting(app, koordination, { title: 'Noch ein Entwurf', date: '2031-05-16' });
  const meeting = await app.deps.db.meeting.findUniqueOrThrow({ where: { id: evening.id } });
  roundTable = meeting.bodyId;
});
afterAll(() => app.stop());

const get = async (path: string) => (await app.anybody().get(path)).text;
const cells = (html: string) =>
  [...html.matchAll(/<td class="month-calendar__day[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell ?? '');

describe('a coordinator', () => {
  test('sees a month with its meetings on their days, drafts marked, and the ways to the neighbours', async () => {
    const page = (await koordination.get('/staff/meetings?view=month&month=2031-05')).text;
    const days = cells(page);
    expect(days).toHaveLength(35);
    expect(days.find((cell) => cell.includes('14. Mai 2031'))).toMatch(/10:00.*Abend im Rathaus/s);
    expect(days.find((cell) => cell.includes('16. Mai 2031'))).toMatch(/Noch ein Entwurf.*Entwurf/s);
    expect(page).toContain('month=2031-04');
    expect(page).toContain('month=2031-06');
  });

  test('narrows the month and the list down, and the address remembers it', async () => {
    for (const view of ['list', 'month']) {
      const page = (await koordination.get(`/staff/meetings?view=${view}&month=2031-05&town=zeitz`)).text;
      expect(page).toContain('Fachrunde');
      expect(page).not.toContain('Abend im Rathaus');
      expect(page).toContain('<option value="zeitz" selected>');
    }
    const open = (await koordination.get(`/staff/meetings?audience=public&body=${roundTable}`)).text;
    expect(open).toContain('Abend im Rathaus');
    expect(open).not.toContain('Fachrunde');
    expect(open).toContain(`tab=past&amp;body=${roundTable}&amp;audience=public`);
  });

  test('gets the calendar, not an error, for an address that makes no sense', async () => {
    const page = await koordination.get('/staff/meetings?view=x&month=2031-13&body=1&town=Rom&before=never');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Abend im Rathaus');
  });

  test('prints the invitation in a language of the portal, and the list to sign', async () => {
    const printed = await koordination.get(`${evening.path}/invitation.pdf?language=bg`);
    const invitation = await readPdf(printed.body);
    expect(invitation).toMatchObject({ uaPart: '1', lang: 'bg', title: 'Abend im Rathaus' });
    expect(invitation.text).toContain('Сърдечно Ви каним');
    expect(invitation.text).toContain('Deutschkurse & Schichtarbeit');
    expect(invitation.text).not.toContain('Heimlicher Puffer');

    const fields = {
      people: [],
      organisations: [],
      name: 'Erika Beispiel',
      email: 'erika@example.org',
      language: 'de',
    };
    await koordination.submit(`${evening.path}/invitations`, fields, `${evening.path}/invitations`);
    const list = await readPdf((await koordination.get(`${evening.path}/attendance.pdf`)).body);
    expect(list).toMatchObject({ uaPart: '1', lang: 'de', title: 'Anwesenheitsliste: Abend im Rathaus' });
    expect(list.text).toContain('Erika Beispiel');
    expect(list.text).toContain('Unterschrift');
  });
});

test('partner staff print no list of names', async () => {
  const bema = await app.signIn('bema');
  const { meetingId } = await app.deps.db.invitation.findFirstOrThrow({
    where: { email: 'bema@ubu.example', sentAt: { not: null } },
  });
  expect((await bema.get(`/staff/meetings/${meetingId}/invitation.pdf`)).status).toBe(200);
  expect((await bema.get(`/staff/meetings/${meetingId}/attendance.pdf`)).status).toBe(403);
});

describe('somebody without an account', () => {
  test('sees the month of open meetings in their language, and nothing else', async () => {
    const page = await get('/pl/meetings?view=month&month=2031-05');
    expect(cells(page).find((cell) => cell.includes('14 maja 2031'))).toMatch(/10:00.*Offener Abend/s);
    for (const secret of ['Abend im Rathaus', 'Fachrunde', 'Noch ein Entwurf']) {
      expect(page).not.toContain(secret);
    }
  });

  test('is told when a month or a choice holds no meeting', async () => {
    expect(await get('/de/meetings?view=month&month=2040-01')).toContain('In diesem Monat ist kein Treffen.');
    expect(await get('/de/meetings?town=statewide')).toContain('Kein Treffen passt dazu');
  });
});
