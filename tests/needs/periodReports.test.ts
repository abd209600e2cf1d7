import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../pdf/readPdf.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

const list = '/staff/monitoring/reports';
const page = (language = 'de') => `/${language}/monitoring/reports/2025-q2`;
/** Stands in every internal field; must never be read by the public. */
const canary = 'Kanarienvogel';

const oneLine = (text: string) => text.replace(/[\s\u00AD-]+/g, '');

describe('the report of a quarter', () => {
  let app: TestApp;
  let coordinator: Colleague;
  let report: { id: string; textId: string };
  let owner: string;

  beforeAll(async () => {
    app = await startApp();
    const { db } = app.deps;
    app.setClock(new Date('2025-11-22T10:00:00Z'));
    coordinator = await app.signIn('koordination');
    await db.periodReport.deleteMany({});
    await db.needReport.deleteMany({});
    await db.publishedTable.deleteMany({});
    await db.reportingQuarter.deleteMany({});
    const organisations = await db.organisation.findMany({ where: { partner: true }, take: 2 });
    owner = organisations[0]?.id ?? '';
    for (const [topic, place, count] of [
      ['LOHN', 'weissenfels', 31],
      ['LOHN', 'naumburg', 22],
      ['WOH', 'weissenfels', 17],
      ['WOH', 'naumburg', 19],
      ['FAM', 'zeitz', 3],
    ] as const)
      for (const organisation of organisations) await need(topic, place, count, organisation.id);
    await db.needCluster.updateMany({ data: { createdAt: new Date('2026-11-01') } });
    await db.measure.updateMany({ data: { createdAt: new Date('2026-11-01') } });
    await db.newsItem.updateMany({ data: { state: 'draft' } });
    await records();
  });
  afterAll(() => app.stop());

  function need(topic: string, place: string, count: number, organisationId: string) {
    return app.deps.db.needReport.create({
      data: {
        month: new Date('2025-05-01T00:00:00Z'),
        ...{ topic, place, count, organisationId },
        secondaryTopics: [],
        subtopics: [],
        channel: 'inPerson',
        language: 'ro',
        nationalityGroup: 'ro',
        sector: 'unknown',
        household: 'unknown',
        barriers: ['language'],
        outcome: 'noOffer',
        sourceType: 'case',
      },
    });
  }

  async function text(kind: 'cluster' | 'news', fields: object, status: 'published' | 'draft') {
    const version = { language: 'de', number: 1, fields, html: {}, status };
    const { id } = await app.deps.db.text.create({
      data: { kind, versions: { create: version } },
      select: { id: true },
    });
    return id;
  }

  /** What is public about the quarter, and beside each of it what is not. */
  async function records() {
    const { db } = app.deps;
    const during = new Date('2025-05-10T00:00:00Z');
    const cluster = (title: string, textId: string | null, createdAt = during) =>
      db.needCluster.create({
        data: {
          ...{ title: `${canary} ${title}`, summary: canary, textId, createdAt, closeReason: canary },
          topic: 'LOHN',
          place: 'zeitz',
          state: 'inProgress',
        },
      });
    const words = (title: string) => ({ title, description: 'Für alle.' });
    const about = await cluster('offen', await text('cluster', words('Lohn kommt spät'), 'published'));
    await cluster('Entwurf', await text('cluster', words(`${canary} Entwurf`), 'draft'));
    await cluster('ohne Worte', null);
    await cluster(
      'später',
      await text('cluster', words(`${canary} später`), 'published'),
      new Date('2025-08-01'),
    );
    const measure = (fields: object) =>
      db.measure.create({
        data: {
          title: `${canary} intern`,
          ownerId: owner,
          due: new Date('2025-09-30'),
          reason: canary,
          createdAt: during,
          ...fields,
        },
      });
    const told = await measure({
      publicText: 'Sprechstunde am Werkstor',
      clusterId: about.id,
      state: 'done',
      doneAt: during,
    });
    await db.effectCheck.createMany({
      data: [
        {
          measureId: told.id,
          months: 3,
          due: during,
          verdict: 'helped',
          publicText: 'Es kommen weniger.',
          internalText: canary,
          personsBefore: 4321,
          personsAfter: 1234,
        },
        { measureId: told.id, months: 6, due: during, verdict: 'no', publicText: '', internalText: canary },
      ],
    });
    await measure({ publicText: '' });
    await measure({ publicText: `${canary} Intern` });
    const hidden = await db.agendaItem.findFirstOrThrow({ where: { meeting: { minutesState: 'approved' } } });
    await db.agendaItem.update({ where: { id: hidden.id }, data: { visibility: 'hidden' } });
    await measure({ publicText: `${canary} aus verborgenem Punkt`, agendaItemId: hidden.id });
    const news = async (title: string, state: 'draft' | 'published' | 'withdrawn', slug: string) =>
      db.newsItem.create({
        data: {
          ...{ slug, kind: 'result', state, publishedAt: during, clusterId: about.id, reason: canary },
          textId: await text('news', { title, teaser: 'Kurz.', body: '' }, 'published'),
        },
      });
    await news('Ein Ergebnis für alle', 'published', 'ein-ergebnis');
    await news(`${canary} zurückgezogen`, 'withdrawn', 'kanari-weg');
    await news(`${canary} Entwurf`, 'draft', 'kanari-entwurf');
  }

  const at = () => `${list}/${report.id}`;
  const read = (path: string) =>
    app
      .anybody()
      .get(path)
      .buffer(true)
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it('is the business of coordinators', async () => {
    expect((await (await app.signIn('bema')).get(list)).status).toBe(403);
    expect((await (await app.signIn('uebersetzung')).get(list)).status).toBe(404);
  });

  it('needs published tables, and leads to publishing what is missing', async () => {
    const page = await coordinator.get(list);
    expect(page.text).toContain('0 von 5 Tabellen veröffentlicht');
    expect(page.text).toContain('preview?code=topicPlace&amp;unit=quarter&amp;from=2025-Q2&amp;to=2025-Q2');
    const refused = await coordinator.submit(list, { period: '2025-Q2' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('noch keine Tabelle ganz veröffentlicht');
    expect((await coordinator.submit(list, { period: '2025-Q4' })).status).toBe(422);
    expect(await app.deps.db.periodReport.count()).toBe(0);
  });

  it('is made once in one step, tables included, however often it is asked for', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => coordinator.submit(list, { period: '2025-Q2', withTables: 'on' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await app.deps.db.publishedTable.count()).toBe(5);
    report = await app.deps.db.periodReport.findFirstOrThrow({ where: { slug: '2025-q2' } });
    const draft = await coordinator.get(at());
    expect(draft.text).toContain('Bericht zum 2. Quartal 2025');
    expect(draft.text).toContain('rund 185 Anliegen');
    expect(draft.text).toContain('Lohn und Abrechnung (rund 105)');
    expect(draft.text).toContain('Zu einem Bedarf gibt es öffentliche Angaben');
    expect(draft.text).toContain('Eine Maßnahme ist öffentlich beschrieben; erledigt: 1');
  });

  it('does not exist for the public while it is a draft', async () => {
    for (const path of [page(), `${page()}.pdf`]) expect((await app.anybody().get(path)).status).toBe(404);
    expect((await app.anybody().get('/de/monitoring/reports')).text).not.toContain('2025-q2');
    expect((await app.anybody().get('/sitemap.xml')).text).not.toContain('2025-q2');
  });

  it('goes out with the words that the coordinator saw, and with no others', async () => {
    const seen = await app.deps.db.periodReport.findFirstOrThrow({ where: { id: report.id } });
    const editor = `/staff/texts/${report.textId}/de`;
    const words = {
      'words.title': 'Was im Frühjahr war',
      'words.summary': 'Eigene *Worte*.',
      'words.outlook': 'Wir bleiben dran.',
    };
    expect((await coordinator.submit(editor, { ...words, action: 'draft' })).status).toBe(303);
    const late = await coordinator.submit(
      at(),
      { version: `${seen.version}`, number: '1' },
      `${at()}/publication`,
    );
    expect(late.status).toBe(422);
    expect(late.text).toContain('Inzwischen hat sich der Bericht geändert');
    expect((await coordinator.submit(at(), {}, `${at()}/publication`)).status).toBe(303);
    const { text } = await app.anybody().get(page());
    for (const part of ['Was im Frühjahr war', 'Eigene <em>Worte</em>.', 'Wir bleiben dran.'])
      expect(text).toContain(part);
    // Words of one's own are nobody else's to translate.
    expect(await app.deps.db.textVersion.count({ where: { textId: report.textId, language: 'en' } })).toBe(0);
  });

  it('shows everybody figures, needs, measures and results, and nothing that is internal', async () => {
    const { text } = await app.anybody().get(page());
    for (const part of [
      'Lohn kommt spät',
      'in Arbeit',
      'Sprechstunde am Werkstor',
      'Es kommen weniger.',
      'href="/de/news/ein-ergebnis"',
      'Ein Ergebnis für alle',
      '· = unter 5 oder geheim',
      'Es sind keine Zahlen über die Bevölkerung',
    ])
      expect(text).toContain(part);
    // The six families in Zeitz.
    const slice = await app.deps.db.publishedTable.findFirstOrThrow({ where: { code: 'topicPlace' } });
    expect(JSON.stringify(slice.counts)).toContain('"LOHN|*":106');
    expect(text).not.toMatch(/\b(106|72|184)\b/);
    const pdf = await readPdf((await read(`${page()}.pdf`)).body as Buffer);
    expect(pdf).toMatchObject({ uaPart: '1', marked: true, lang: 'de', title: 'Was im Frühjahr war' });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Figure', 'Table', 'TH']));
    for (const part of [
      'Lohn kommt spät',
      'Sprechstunde am Werkstor',
      'Es kommen weniger.',
      'Ein Ergebnis für alle',
    ])
      expect(oneLine(pdf.text)).toContain(oneLine(part));
    for (const shown of [text, pdf.text]) expect(shown).not.toMatch(/Kanarienvogel|kanari|4321|1234/i);
  });

  it('is read in each language, the words in the one they are in, and says so', async () => {
    for (const language of ['de-simple', 'en', 'ro', 'bg', 'pl', 'hu']) {
      const { status, text } = await app.anybody().get(page(language));
      expect(status, language).toBe(200);
      expect(text).toContain('<h1>Was im Frühjahr war</h1>');
      expect(text).toContain('alert--info');
    }
    expect((await app.anybody().get(`${page('pl')}.pdf`)).headers.location).toBe(`${page('de')}.pdf`);
    const editor = `/staff/texts/${report.textId}/pl`;
    const words = { 'words.title': 'Wiosna', 'words.summary': 'Własne słowa.', 'words.outlook': '' };
    await coordinator.submit(editor, { ...words, action: 'publish' });
    const polish = await readPdf((await read(`${page('pl')}.pdf`)).body as Buffer);
    expect(polish).toMatchObject({ lang: 'pl', title: 'Wiosna' });
    expect(polish.hasPartIn('de')).toBe(true);
  });

  it('stands in the lists and the sitemap', async () => {
    expect((await app.anybody().get('/de/monitoring/reports')).text).toContain(
      'href="/de/monitoring/reports/2025-q2"',
    );
    expect((await app.anybody().get('/de/monitoring')).text).toContain('href="/de/monitoring/reports"');
    expect((await app.anybody().get('/sitemap.xml')).text).toContain('/de/monitoring/reports/2025-q2');
  });

  it('no longer shows what was withdrawn since', async () => {
    const { db } = app.deps;
    await db.newsItem.update({ where: { slug: 'ein-ergebnis' }, data: { state: 'withdrawn' } });
    const table = await db.publishedTable.findFirstOrThrow({ where: { code: 'barrier' } });
    await db.publishedTable.update({ where: { id: table.id }, data: { withdrawnAt: new Date() } });
    const { text } = await app.anybody().get(page());
    expect(text).not.toContain('Ein Ergebnis für alle');
    expect(text).not.toContain('ein-ergebnis');
    expect(text).toContain('Diese Zahlen wurden zurückgezogen.');
  });

  it('is withdrawn with a reason, gathered anew and published as the second edition', async () => {
    expect((await coordinator.submit(at(), { reason: '' }, `${at()}/withdrawal`)).status).toBe(422);
    expect(
      (await coordinator.submit(at(), { reason: `${canary}: Fehler` }, `${at()}/withdrawal`)).status,
    ).toBe(303);
    const gone = await app.anybody().get(page());
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('zurückgezogen');
    expect(gone.text).not.toContain(canary);
    expect((await app.anybody().get(`${page()}.pdf`)).status).toBe(404);
    // With a table that is not public any more it cannot go out again as it was.
    expect((await coordinator.submit(at(), {}, `${at()}/publication`)).status).toBe(422);
    expect((await coordinator.submit(at(), {}, `${at()}/figures`)).status).toBe(303);
    expect((await coordinator.submit(at(), {}, `${at()}/publication`)).status).toBe(303);
    const { text } = await app.anybody().get(page());
    expect(text).toContain('Fassung 2');
    expect(text).toContain('Eigene <em>Worte</em>.');
    expect(text).not.toContain('Diese Zahlen wurden zurückgezogen.');
    const actions = await app.deps.db.auditEvent.findMany({
      where: { recordType: 'periodReport', recordId: report.id },
      orderBy: { id: 'asc' },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action.replace('periodReport.', ''))).toEqual([
      'create',
      'publish',
      'withdraw',
      'renew',
      'publish',
    ]);
  });

  it('of the year puts the quarters side by side, and speaks every language while nobody wrote other words', async () => {
    await app.deps.db.periodReport.deleteMany({});
    app.setClock(new Date('2026-02-10T10:00:00Z'));
    const lohn = { topic: 'LOHN', month: new Date('2025-05-01') };
    const some = await app.deps.db.needReport.findMany({ where: lohn, take: 3, select: { id: true } });
    const move = (at: number, month: string) =>
      app.deps.db.needReport.update({ where: { id: some[at]?.id ?? '' }, data: { month: new Date(month) } });
    await move(0, '2025-02-01');
    const refused = await coordinator.submit(list, { period: '2025', withTables: 'on' });
    expect(refused.status).toBe(422);
    // Nothing is known of two quarters; so the first one has not gone out by itself.
    expect(await app.deps.db.publishedTable.count()).toBe(5);
    await move(1, '2025-08-01');
    await move(2, '2025-11-01');
    const again = await coordinator.submit(list, { period: '2025', withTables: 'on' });
    expect(again.status).toBe(303);
    const path = again.headers.location ?? '';
    expect((await coordinator.submit(path, {}, `${path}/publication`)).status).toBe(303);
    for (const [language, words] of [
      ['de', 'Jahresbericht 2025'],
      ['en', 'Yearly report 2025'],
      ['bg', 'Годишен доклад'],
    ] as const) {
      const { text } = await app.anybody().get(`/${language}/monitoring/reports/2025`);
      expect(text).toContain(words);
      expect(text.includes('Summe der gezeigten Zahlen'), language).toBe(language === 'de');
    }
    const english = await readPdf((await read('/en/monitoring/reports/2025.pdf')).body as Buffer);
    expect(english).toMatchObject({ lang: 'en', title: 'Yearly report 2025' });
    expect(oneLine(english.text)).toContain(oneLine('This translation was made by a computer'));
  });
});
