import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/i18n/format.ts';
import { minutesContentOf } from '../../src/meetings/minutes/document/queries.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let place: Awaited<ReturnType<typeof prepare>>;
beforeAll(async () => {
  portal = await startApp();
  place = await prepare();
});
afterAll(() => portal.stop());

const day = 86_400_000;

/** A meeting that is going on, with an item about the open measures and one about a single measure. */
async function prepare() {
  const { db } = portal.deps;
  const meeting = await db.meeting.findFirstOrThrow({
    where: { state: 'scheduled', title: { contains: 'Schichtarbeit' } },
    include: { items: { orderBy: { position: 'asc' } } },
  });
  const startsAt = meeting.startsAt ?? new Date(0);
  portal.setClock(new Date(startsAt.getTime() + 30 * 60_000));
  const owner = await db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
  const earlier = await db.agendaItem.findFirstOrThrow({
    where: { meeting: { bodyId: meeting.bodyId, state: 'held' } },
  });
  const measure = (title: string, due: Date, agendaItemId: string | null = earlier.id) =>
    db.measure.create({ data: { title, due, ownerId: owner.id, agendaItemId } });
  const overdue = await measure('Aushang übersetzen', new Date(startsAt.getTime() - 9 * day));
  const later = await measure('Kursraum suchen', new Date(startsAt.getTime() + 90 * day));
  const single = await measure('Sprechstunde einrichten', new Date(startsAt.getTime() - 3 * day), null);
  const item = (title: string, data: object) =>
    db.agendaItem.create({ data: { meetingId: meeting.id, title, position: 90, ...data } });
  const list = await item('Was aus den Maßnahmen wurde', { kind: 'measures' });
  const about = await item('Sprechstunde', { measureId: single.id, position: 91 });
  return { meeting, overdue, later, single, list, about, page: `/staff/meetings/${meeting.id}/minutes` };
}

async function due(bodyId: string, by: Date) {
  const rows = await portal.deps.db.measure.findMany({
    where: {
      state: { in: ['open', 'inProgress', 'postponed'] },
      due: { lte: by },
      agendaItem: { meeting: { bodyId } },
    },
  });
  return rows.map(({ id }) => id);
}

describe('measures at the table', () => {
  test('the item of the measures stays open until each that is due was spoken about', async () => {
    const { page, list, overdue, later, meeting } = place;
    const coordinator = await portal.signIn('koordination');
    const screen = (await coordinator.get(page)).text;
    expect(screen).toContain(`id="measure-${overdue.id}"`);
    expect(screen).toContain(`id="measure-${later.id}"`);
    const early = await coordinator.submit(page, { closed: 'yes' }, `${page}/${list.id}/closing`);
    expect(early.status).toBe(422);
    const alert = early.text.slice(early.text.lastIndexOf('fehlt noch ein Wort'));
    expect(alert).toContain(`<a href="#measure-${overdue.id}" lang="de">Aushang übersetzen</a> (BemA)`);
    expect(alert.slice(0, alert.indexOf('</ul>'))).not.toContain('Kursraum suchen');
    expect((await portal.deps.db.agendaItem.findUnique({ where: { id: list.id } }))?.closedAt).toBeNull();

    const reports = `${page}/${list.id}/reports`;
    const about = (id: string) => ({ measureId: id, version: '1' });
    const wordless = await coordinator.submit(
      page,
      { ...about(overdue.id), state: 'done', text: '' },
      reports,
    );
    expect(wordless.status).toBe(422);
    expect(wordless.text).toContain(`href="#report-${list.id}-${overdue.id}-text"`);
    const dateless = { ...about(overdue.id), state: 'postponed', text: 'Niemand da', due: '' };
    const kept = await coordinator.submit(page, dateless, reports);
    expect(kept.status).toBe(422);
    expect(kept.text).toMatch(/<textarea[^>]*>\s*Niemand da<\/textarea>/);
    const done = { ...about(overdue.id), state: 'done', text: 'Hängt in allen Häusern' };
    expect((await coordinator.submit(page, done, reports)).status).toBe(303);
    expect(await portal.deps.db.measure.findUnique({ where: { id: overdue.id } })).toMatchObject({
      state: 'done',
    });
    expect(await portal.deps.db.measureNote.findFirst({ where: { measureId: overdue.id } })).toMatchObject({
      meetingId: meeting.id,
      text: 'Hängt in allen Häusern',
    });
    const meanwhile = { ...about(overdue.id), state: 'dropped', text: 'Doch nicht' };
    const second = await coordinator.submit(page, meanwhile, reports);
    expect(second.status).toBe(422);
    expect(second.text).toContain('inzwischen jemand anderes berichtet');
    expect(second.text).toContain('Doch nicht');
    const startsAt = meeting.startsAt ?? new Date(0);
    const nextMonth = isoDay(new Date(startsAt.getTime() + 30 * day));
    for (const id of await due(meeting.bodyId, startsAt)) {
      const { version } = await portal.deps.db.measure.findUniqueOrThrow({ where: { id } });
      const fields = {
        measureId: id,
        version: String(version),
        state: 'postponed',
        text: 'Später',
        due: nextMonth,
      };
      expect((await coordinator.submit(page, fields, reports)).status).toBe(303);
    }
    expect((await coordinator.submit(page, { closed: 'yes' }, `${page}/${list.id}/closing`)).status).toBe(
      303,
    );
    expect((await coordinator.get(page)).text).toContain('in diesem Treffen berichtet');
    await coordinator.submit(page, { closed: 'no' }, `${page}/${list.id}/closing`);
    expect((await portal.deps.db.agendaItem.findUnique({ where: { id: list.id } }))?.closedAt).toBeNull();
  });

  test('so does the item of a single measure; other measures cannot be reported on there', async () => {
    const { page, about, single, later } = place;
    const coordinator = await portal.signIn('koordination');
    const closing = `${page}/${about.id}/closing`;
    expect((await coordinator.submit(page, { closed: 'yes' }, closing)).status).toBe(422);
    const fields = { version: '1', state: 'inProgress', text: 'Läuft' };
    const foreign = await coordinator.submit(
      page,
      { ...fields, measureId: later.id },
      `${page}/${about.id}/reports`,
    );
    expect(foreign.status).toBe(404);
    const own = await coordinator.submit(
      page,
      { ...fields, measureId: single.id },
      `${page}/${about.id}/reports`,
    );
    expect(own.status).toBe(303);
    expect((await coordinator.submit(page, { closed: 'yes' }, closing)).status).toBe(303);
    const partner = await portal.signIn('bema');
    expect((await partner.submit('/staff', { closed: 'no' }, closing)).status).toBe(403);
  });
});

test('the end of the meeting lists what is open, blocks nothing, and leads to the whole minutes', async () => {
  const { page, meeting } = place;
  const coordinator = await portal.signIn('koordination');
  const screen = (await coordinator.get(page)).text;
  const end = screen.slice(screen.indexOf('id="end"'));
  expect(end).toContain('Die Anwesenheit ist noch nicht eingetragen.');
  expect(end).toContain('Zu „1 Begrüßung und Stand der Maßnahmen“ steht noch nichts im Protokoll.');
  expect(end).toContain('Zur Maßnahme „Kursraum suchen“ wurde nichts berichtet.');
  const answer = await coordinator.submit(page, {}, `/staff/meetings/${meeting.id}/end`);
  expect(answer.headers.location).toBe(`${page}/document`);
  const { state, heldAt } = await portal.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  expect(state).toBe('held');
  expect(heldAt).toEqual(portal.deps.clock());
  portal.setClock(new Date((heldAt?.getTime() ?? 0) + day));
  await coordinator.submit('/staff', {}, `/staff/meetings/${meeting.id}/end`);
  expect((await portal.deps.db.meeting.findUnique({ where: { id: meeting.id } }))?.heldAt).toEqual(heldAt);

  const document = await (await portal.signIn('bema')).get(`${page}/document`);
  expect(document.text).toContain('Berichtet zu früheren Maßnahmen');
  expect(document.text).toContain('erledigt: Hängt in allen Häusern');
  expect(document.text).not.toContain('Puffer');
  expect((await (await portal.signIn('uebersetzung')).get(`${page}/document`)).status).toBe(404);
});

test('a frozen version is what everybody reads, with its checksum', async () => {
  const { page, meeting } = place;
  const { db } = portal.deps;

  const content = await minutesContentOf(db, meeting.id);
  const frozen = { ...content, title: 'Wie es verschickt wurde' };
  const data = { meetingId: meeting.id, number: 1, kind: 'circulated', hash: 'a1'.repeat(32) };
  await db.minutesDocument.create({ data: { ...data, content: frozen as object } });
  const coordinator = await portal.signIn('koordination');
  expect((await coordinator.get(`${page}/document`)).text).not.toContain('Wie es verschickt wurde');
  await db.meeting.update({ where: { id: meeting.id }, data: { minutesState: 'circulated' } });
  const { text } = await coordinator.get(`${page}/document`);
  expect(text).toContain('Wie es verschickt wurde');
  expect(text).toContain('a1'.repeat(32));
  const answer = await coordinator
    .get(`${page}.pdf`)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const pdf = await readPdf(answer.body as Buffer);
  expect(pdf.uaPart).toBe('1');
  expect(pdf.text).toContain('Wie es verschickt wurde');
  expect(pdf.text.replace(/\s+/g, '')).toContain('a1'.repeat(32));
});
