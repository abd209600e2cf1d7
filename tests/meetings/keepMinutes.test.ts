import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../pdf/readPdf.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
beforeAll(async () => {
  portal = await startApp();
});
afterAll(() => portal.stop());

const days = (count: number) => count * 86_400_000;

/** A meeting of the demo that is still to come, with the clock set to its beginning or before it. */
async function coming() {
  const meeting = await portal.deps.db.meeting.findFirstOrThrow({
    where: { state: { in: ['scheduled', 'held'] }, title: { contains: 'Schichtarbeit' } },
    include: { items: { orderBy: { position: 'asc' } }, invitations: true },
  });
  return {
    ...meeting,
    startsAt: meeting.startsAt ?? new Date(0),
    page: `/staff/meetings/${meeting.id}/minutes`,
  };
}

/** As the screen's script sends it: the answer is data. */
async function send(colleague: Colleague, page: string, action: string, fields: Record<string, string>) {
  const { text } = await colleague.get(page);
  const form =
    text.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`action="${action}"`)) ?? text;
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  const { number, base } = { number: hidden('number'), base: hidden('base') };
  return colleague.agent
    .post(action)
    .type('form')
    .set('accept', 'application/json')
    .send({ _csrf: hidden('_csrf'), ...(base ? { number, base } : {}), ...fields });
}

function begin(startsAt: Date) {
  portal.setClock(new Date(startsAt.getTime() + 5 * 60_000));
}

describe('attendance', () => {
  test('opens when the meeting begins, not before', async () => {
    const meeting = await coming();
    portal.setClock(new Date(meeting.startsAt.getTime() - days(1)));
    const coordinator = await portal.signIn('koordination');
    const before = await coordinator.get(meeting.page);
    expect(before.text).toContain('Das Treffen hat noch nicht begonnen');
    const early = await coordinator.submit(meeting.page, {}, `/staff/meetings/${meeting.id}/attendance`);
    expect(early.status).toBe(409);
    const { state } = await coming();
    expect(state).toBe('scheduled');
    expect((await (await portal.signIn('bema')).get(meeting.page)).status).toBe(404);
  });

  test('is preset from the answers, takes a guest, and makes the meeting held', async () => {
    const meeting = await coming();
    begin(meeting.startsAt);
    const coordinator = await portal.signIn('koordination');
    const { text } = await coordinator.get(meeting.page);
    const presets = meeting.invitations.map(({ id, state }) => {
      const expected = state === 'accepted' ? 'present' : state === 'declined' ? 'excused' : 'absent';
      expect(text).toMatch(new RegExp(`name="state.${id}" type="radio" value="${expected}" checked`));
      return [`state.${id}`, expected] as const;
    });
    const answer = await coordinator.submit(
      meeting.page,
      { ...Object.fromEntries(presets), guestName: 'Frau Gast', guestOrganisation: 'Chor der Saale' },
      `/staff/meetings/${meeting.id}/attendance`,
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`${meeting.page}#attendance`);
    expect(await coming()).toMatchObject({ state: 'held', minutesState: 'draft' });
    const people = await portal.deps.db.attendance.findMany({ where: { meetingId: meeting.id } });
    expect(people).toHaveLength(meeting.invitations.length + 1);
    expect(people.find(({ guest }) => guest)).toMatchObject({
      name: 'Frau Gast (Chor der Saale)',
      state: 'present',
    });
    expect((await coordinator.get(meeting.page)).text).toContain('Die Anwesenheit ist gespeichert');
  });

  test('two people who enter different things about one person are told', async () => {
    const meeting = await coming();
    const coordinator = await portal.signIn('koordination');
    const bema = { name: 'Demo-Beratung BemA', meetingId: meeting.id };
    const key = meeting.invitations.find(({ name }) => name === bema.name)?.id;
    const action = `/staff/meetings/${meeting.id}/attendance`;
    const stale = { [`was.${key}`]: 'absent', [`state.${key}`]: 'excused' };
    const answer = await coordinator.submit(meeting.page, stale, action);
    expect(answer.status).toBe(303);
    expect((await coordinator.get(meeting.page)).text).toContain('bis auf: Demo-Beratung BemA');
    expect(await portal.deps.db.attendance.findFirst({ where: bema })).toMatchObject({ state: 'present' });
  });

  test('one tap saves one person at once, and a deputy named in an answer stands on the list', async () => {
    const meeting = await coming();
    const { db } = portal.deps;
    const [bema, caritas] = ['BemA', 'Caritas'].map((name) =>
      meeting.invitations.find((one) => one.name === `Demo-Beratung ${name}`),
    );
    await db.invitation.update({
      where: { id: caritas?.id ?? '' },
      data: { state: 'deputy', deputyName: 'Frau Ersatz' },
    });
    const coordinator = await portal.signIn('koordination');
    const action = `/staff/meetings/${meeting.id}/attendance`;
    expect((await coordinator.get(meeting.page)).text).toContain(
      'Frau Ersatz, Caritas (in Vertretung von Demo-Beratung Caritas)',
    );
    const tap = (fields: Record<string, string>) => send(coordinator, meeting.page, action, fields);
    const answer = await tap({ [`was.${bema?.id}`]: 'present', [`state.${bema?.id}`]: 'excused' });
    expect(answer.body).toMatchObject({ saved: true, summary: expect.stringContaining('1 entschuldigt') });
    await tap({ [`was.${bema?.id}`]: 'excused', [`state.${bema?.id}`]: 'present' });
    await tap({ [`was.${caritas?.id}-deputy`]: '', [`state.${caritas?.id}-deputy`]: 'present' });
    const late = await tap({ [`was.${bema?.id}`]: 'absent', [`state.${bema?.id}`]: 'excused' });
    expect(late.body).toMatchObject({
      saved: false,
      said: expect.stringContaining('bis auf: Demo-Beratung BemA'),
    });
    const people = await db.attendance.findMany({ where: { meetingId: meeting.id } });
    expect(people.find(({ name }) => name === 'Demo-Beratung BemA')?.state).toBe('present');
    expect(people.find(({ name }) => name === 'Frau Ersatz')).toMatchObject({
      state: 'present',
      guest: false,
      organisationId: expect.any(String),
    });
  });
});

describe('minutes of an item', () => {
  test('each save is a version, the same words again are none', async () => {
    const meeting = await coming();
    const [item] = meeting.items;
    const coordinator = await portal.signIn('koordination');
    const action = `${meeting.page}/${item?.id}`;
    const words = { text: 'Erste Zeile.\n\n- ein Punkt\n- <script>alert(1)</script>' };
    const saved = await coordinator.submit(meeting.page, words, action);
    expect(saved.headers.location).toBe(`${meeting.page}#item-${item?.id}`);
    await coordinator.submit(meeting.page, words, action);
    expect(await portal.deps.db.minutesRevision.count({ where: { agendaItemId: item?.id ?? '' } })).toBe(1);
    await coordinator.submit(meeting.page, { text: 'Zweite Fassung.' }, action);
    const versions = await coordinator.get(action);
    expect(versions.text).toContain('Fassung 1');
    expect(versions.text).toContain('Zweite Fassung.');
    expect(versions.text).toContain('&lt;script&gt;');
    expect(versions.text).not.toContain('<script>alert');
  });

  test('the later of two writers sees both texts and loses nothing', async () => {
    const meeting = await coming();
    const item = meeting.items[1];
    const coordinator = await portal.signIn('koordination');
    const action = `${meeting.page}/${item?.id}`;
    expect((await coordinator.submit(meeting.page, { text: 'Von der Ersten.' }, action)).status).toBe(303);
    const later = await coordinator.submit(meeting.page, { text: 'Vom Zweiten.', number: '0' }, action);
    expect(later.status).toBe(422);
    expect(later.text).toContain('Inzwischen hat auch Demo-Koordination an diesem Punkt geschrieben');
    expect(later.text).toMatch(/data-mine[^>]*>Vom Zweiten\.</);
    expect(later.text).toMatch(/data-theirs[^>]*>Von der Ersten\.</);
    expect(later.text).toMatch(/<textarea[^>]*>\s*Von der Ersten\.\n\nVom Zweiten\.<\/textarea>/);
    const form = later.text.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes('data-clash')) ?? '';
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
    const sent = { number: hidden('number'), base: hidden('base'), mine: hidden('mine'), text: 'Verbunden.' };
    const texts = async () =>
      (
        await portal.deps.db.minutesRevision.findMany({
          where: { agendaItemId: item?.id ?? '' },
          orderBy: { number: 'asc' },
        })
      ).map(({ text }) => text);
    expect((await coordinator.submit(meeting.page, { ...sent, choice: 'theirs' }, action)).status).toBe(303);
    expect(await texts()).toEqual(['Von der Ersten.', 'Vom Zweiten.', 'Von der Ersten.']);
    expect((await coordinator.submit(meeting.page, { ...sent, choice: 'mine' }, action)).status).toBe(422);
    const both = { text: 'Von der Ersten. Vom Zweiten.' };
    expect((await coordinator.submit(meeting.page, both, action)).status).toBe(303);
    expect((await texts()).at(-1)).toBe('Von der Ersten. Vom Zweiten.');
  });

  test('autosaves of one person within two minutes are one version; saving by hand and others are not', async () => {
    const meeting = await coming();
    const item = meeting.items[2];
    const action = `${meeting.page}/${item?.id}`;
    const coordinator = await portal.signIn('koordination');
    const save = (fields: Record<string, string>) => send(coordinator, meeting.page, action, fields);
    const stored = () =>
      portal.deps.db.minutesRevision.findMany({
        where: { agendaItemId: item?.id ?? '' },
        orderBy: { number: 'asc' },
        select: { number: true, text: true, html: true },
      });
    const first = await save({ text: 'Wir' });
    expect(first.body).toMatchObject({ saved: true, number: 1, isNew: true });
    expect((await save({ text: 'Wir reden', fold: '1' })).body).toMatchObject({ number: 1, isNew: false });
    expect(await stored()).toEqual([{ number: 1, text: 'Wir reden', html: '<p>Wir reden</p>\n' }]);
    // Somebody who began from the text as it was before it was folded is told, though the number is the same.
    const stale = await save({ text: 'Anders', number: '1', base: first.body.base });
    expect(stale.body).toMatchObject({ clash: { number: 1, text: 'Wir reden' } });
    expect((await save({ text: 'Wir reden' })).body).toMatchObject({ number: 1, isNew: false });
    begin(new Date(meeting.startsAt.getTime() + 3 * 60_000));
    expect((await save({ text: 'Wir reden weiter', fold: '1' })).body).toMatchObject({ number: 2 });
    await coordinator.submit(meeting.page, { text: 'Von Hand', fold: '2' }, action);
    expect((await stored()).map(({ text }) => text)).toEqual(['Wir reden', 'Wir reden weiter', 'Von Hand']);
    const long = await save({ text: 'x'.repeat(20_001) });
    expect(long.status).toBe(422);
    expect(long.body.refused).toContain('zu lang');
    const page = await coordinator.submit(meeting.page, { text: 'y'.repeat(20_001) }, action);
    expect(page.status).toBe(422);
    expect(page.text).toContain('y'.repeat(20_001));
    expect(await stored()).toHaveLength(3);
    begin(meeting.startsAt);
  });

  test('records a decision and a measure that sets the cluster to work', async () => {
    const meeting = await coming();
    const item = meeting.items.find(({ clusterId }) => clusterId);
    const coordinator = await portal.signIn('koordination');
    const decisions = `${meeting.page}/${item?.id}/decisions`;
    const empty = await coordinator.submit(meeting.page, { internalText: '' }, decisions);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain(`href="#decision-${item?.id}-internalText"`);
    const decision = {
      result: 'consensus',
      internalText: 'Die VHS bietet Abendkurse an.',
      publicText: 'Es soll Kurse am Abend geben.',
      _key: '0190e0a0-0000-7000-8000-0000000000d1',
    };
    const same = await coordinator.submit(
      meeting.page,
      { ...decision, publicText: ' die VHS bietet  Abendkurse an. ' },
      decisions,
    );
    expect(same.status).toBe(422);
    expect(same.text).toContain('Der öffentliche Wortlaut ist derselbe wie der interne');
    const votes = await coordinator.submit(meeting.page, { ...decision, votesYes: '4' }, decisions);
    expect(votes.status).toBe(422);
    expect(votes.text).toContain(`href="#decision-${item?.id}-votesNo"`);
    expect(votes.text).not.toContain(`href="#decision-${item?.id}-votesYes"`);
    const negative = { ...decision, votesYes: '-1', votesNo: '0', votesAbstained: '0' };
    expect((await coordinator.submit(meeting.page, negative, decisions)).status).toBe(422);
    expect(await portal.deps.db.decision.count({ where: { agendaItemId: item?.id ?? '' } })).toBe(0);
    await coordinator.submit(meeting.page, decision, decisions);
    await coordinator.submit(meeting.page, decision, decisions);
    expect(await portal.deps.db.decision.count({ where: { agendaItemId: item?.id ?? '' } })).toBe(1);

    const owner = await portal.deps.db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
    const answer = await coordinator.submit(
      meeting.page,
      { title: 'Kurszeiten klären', ownerId: owner.id, due: '2027-03-01', publicText: '' },
      `${meeting.page}/${item?.id}/measures`,
    );
    expect(answer.status).toBe(303);
    const early = { title: 'Zu früh', ownerId: owner.id, due: '2020-01-01', publicText: '' };
    const refused = await coordinator.submit(meeting.page, early, `${meeting.page}/${item?.id}/measures`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Die Frist liegt vor dem Tag des Treffens');
    const measure = await portal.deps.db.measure.findFirstOrThrow({
      where: { title: 'Kurszeiten klären' },
      include: { cluster: true, decision: true },
    });
    expect(measure).toMatchObject({ ownerId: owner.id, clusterId: item?.clusterId });
    expect(measure.cluster?.state).toBe('inProgress');
    expect(measure.decision?.internalText).toBe('Die VHS bietet Abendkurse an.');
  });

  test('a decision gets votes, with a word when there are more than people, and is deleted again', async () => {
    const meeting = await coming();
    const item = meeting.items[0];
    const { db } = portal.deps;
    const coordinator = await portal.signIn('koordination');
    const decisions = `${meeting.page}/${item?.id}/decisions`;
    const votes = { votesYes: '40', votesNo: '1', votesAbstained: '0' };
    const decision = { result: 'adopted', internalText: 'Mit vielen Stimmen.', publicText: '' };
    await coordinator.submit(meeting.page, { ...decision, ...votes }, decisions);
    const page = (await coordinator.get(meeting.page)).text;
    expect(page).toContain('mehr Stimmen als Anwesende');
    expect(page).toContain('40 dafür, 1 dagegen, 0 enthalten');
    const stored = await db.decision.findFirstOrThrow({ where: { agendaItemId: item?.id ?? '' } });
    expect(stored).toMatchObject({ votesYes: 40, votesNo: 1, votesAbstained: 0 });
    const form = `${decisions}/${stored.id}`;
    expect(
      (await coordinator.submit(form, { ...decision, votesYes: '', votesNo: '', votesAbstained: '' })).status,
    ).toBe(303);
    expect(await db.decision.findUnique({ where: { id: stored.id } })).toMatchObject({ votesYes: null });
    expect((await (await portal.signIn('bema')).submit('/staff', {}, `${form}/removal`)).status).toBe(403);
    expect((await coordinator.submit(form, {}, `${form}/removal`)).status).toBe(303);
    expect(await db.decision.count({ where: { id: stored.id } })).toBe(0);
  });

  test('only coordinators write; who was invited reads, the others find nothing', async () => {
    const meeting = await coming();
    const item = meeting.items[1];
    const partner = await portal.signIn('bema');
    const page = await partner.get(meeting.page);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Von der Ersten. Vom Zweiten.');
    expect(page.text).not.toContain('<textarea');
    const hidden = meeting.items.find(({ visibility }) => visibility === 'hidden');
    expect(page.text).not.toContain(`item-${hidden?.id}`);
    const answer = await partner.submit(
      '/staff',
      { text: 'fremd', number: '2' },
      `${meeting.page}/${item?.id}`,
    );
    expect(answer.status).toBe(403);
    expect((await (await portal.signIn('uebersetzung')).get(meeting.page)).status).toBe(404);
    expect((await partner.get(`${meeting.page}/nonsense`)).status).toBe(404);
  });
});

test('the minutes as a PDF hold what was written, without hidden items', async () => {
  const meeting = await coming();
  const partner = await portal.signIn('bema');
  const answer = await partner
    .get(`${meeting.page}.pdf`)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toBe(`inline; filename="protokoll-${meeting.slug}.pdf"`);
  const pdf = await readPdf(answer.body as Buffer);
  const text = pdf.text.replace(/\s+/g, ' ');
  expect(pdf.uaPart).toBe('1');
  for (const part of [
    'Zweite Fassung.',
    'Von der Ersten. Vom Zweiten.',
    'Die VHS bietet Abendkurse an.',
    'Kurszeiten klären',
    'Frau Gast (Chor der Saale) (Gast)',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Puffer');
  expect((await (await portal.signIn('uebersetzung')).get(`${meeting.page}.pdf`)).status).toBe(404);
});

test('approved minutes stand; only the public words of a decision can change', async () => {
  const { db } = portal.deps;
  const decision = await db.decision.findFirstOrThrow({
    where: { agendaItem: { meeting: { minutesState: 'approved' } } },
    include: { agendaItem: true },
  });
  const page = `/staff/meetings/${decision.agendaItem.meetingId}/minutes`;
  const coordinator = await portal.signIn('koordination');
  const written = await coordinator.submit(
    '/staff',
    { text: 'zu spät', number: '0' },
    `${page}/${decision.agendaItemId}`,
  );
  expect(written.status).toBe(409);
  const autosaved = await send(coordinator, '/staff', `${page}/${decision.agendaItemId}`, {
    text: 'zu spät',
    number: '0',
  });
  expect(autosaved).toMatchObject({ status: 409, body: { refused: expect.stringContaining('genehmigt') } });
  const removal = `${page}/${decision.agendaItemId}/decisions/${decision.id}/removal`;
  for (const action of [
    removal,
    `${page}/${decision.agendaItemId}/closing`,
    page.replace('minutes', 'end'),
  ]) {
    expect((await coordinator.submit('/staff', { closed: 'yes' }, action)).status).toBe(409);
  }
  const form = `${page}/${decision.agendaItemId}/decisions/${decision.id}`;
  const fields = { result: 'rejected', internalText: 'anders', publicText: 'Neue öffentliche Worte' };
  expect((await coordinator.submit(form, fields)).status).toBe(303);
  expect(await db.decision.findUnique({ where: { id: decision.id } })).toMatchObject({
    result: decision.result,
    internalText: decision.internalText,
    publicText: 'Neue öffentliche Worte',
  });
  const stale = await coordinator.submit(form, { publicText: 'Verspätete Worte', version: '1' });
  expect(stale.status).toBe(422);
  expect(stale.text).toContain('Verspätete Worte');
  expect(stale.text).toContain('Neue öffentliche Worte');
});
