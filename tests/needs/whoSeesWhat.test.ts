import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

// Every address of the needs and everybody who may come by. What is asked for belongs to one organisation.

const who = ['author', 'colleague', 'stranger', 'editor', 'translator', 'coordinator', 'admin'] as const;
type Who = (typeof who)[number];
const accounts: Record<Who, string> = {
  author: 'bema',
  colleague: 'migrationsagentur',
  stranger: 'caritas',
  editor: 'redaktion',
  translator: 'uebersetzung',
  coordinator: 'koordination',
  admin: 'admin',
};

let portal: TestApp;
const people = {} as Record<Who, Colleague>;
const ids: Record<string, string> = {};
/** Words that stand in one place only. */
const canaries = {
  released: 'Pusteblumenwiese',
  held: 'Löwenzahnhügel',
  reason: 'Sumpfdotterblume',
  filter: 'Gänseblümchenhof',
  table: 'Butterblumenfeld',
  citizen: 'Klatschmohnrain',
};

beforeAll(async () => {
  portal = await startApp();
  const { db } = portal.deps;
  const author = await db.person.findUniqueOrThrow({ where: { email: 'bema@ubu.example' } });
  // Somebody else of the same organisation.
  await db.person.update({
    where: { email: 'migrationsagentur@ubu.example' },
    data: { organisationId: author.organisationId },
  });
  for (const name of who) people[name] = await portal.signIn(accounts[name]);
  const need = {
    ...{
      place: 'zeitz',
      topic: 'TEI',
      secondaryTopics: [],
      subtopics: [],
      channel: 'inPerson',
      language: 'mt',
    },
    ...{ nationalityGroup: 'otherEu', sector: 'meat', household: 'single', barriers: [], sourceType: 'case' },
    outcome: 'noOffer' as const,
    month: new Date(`${new Date().toISOString().slice(0, 7)}-01`),
    organisationId: author.organisationId,
    reporterId: author.id,
  };
  const note = { text: canaries.released, findings: [], state: 'released' as const, authorId: author.id };
  const report = await db.needReport.create({ data: { ...need, note: { create: note } } });
  const held = await db.needReport.create({
    data: { ...need, note: { create: { ...note, text: canaries.held, state: 'held' } } },
    select: { id: true, note: { select: { id: true } } },
  });
  const danger = await db.needReport.create({ data: { ...need, urgency: 'danger' } });
  const closed = await db.needReport.create({
    data: { ...need, state: 'resolved', closeReason: canaries.reason, closedAt: new Date() },
  });
  const cluster = await db.needCluster.create({
    data: {
      ...{ title: 'Kein Rufbus', topic: 'TEI', place: 'zeitz' },
      impulses: { create: { addressee: 'Landkreis', internalText: 'Rufbus ab 22 Uhr' } },
    },
    select: { id: true, impulses: { select: { id: true } } },
  });
  const gathered = await db.needReport.create({
    data: { ...need, clusterId: cluster.id, clusteredAt: new Date(), note: { create: note } },
  });
  const citizen = await db.citizenReport.create({
    data: { month: need.month, language: 'pl', place: 'zeitz', topic: 'TEI', text: canaries.citizen },
  });
  const filter = await db.savedFilter.create({
    data: { personId: author.id, place: 'needs', name: canaries.filter, query: 'topic=TEI' },
  });
  const imports = '/staff/needs/imports';
  const form = await people.author.get(imports);
  const uploaded = await people.author.agent
    .post(imports)
    .field('_csrf', /name="_csrf" value="([^"]*)"/.exec(form.text)?.[1] ?? '')
    .field('_key', /name="_key" value="([^"]*)"/.exec(form.text)?.[1] ?? '')
    .attach(
      'file',
      Buffer.from('Monat;Ort;Anliegen;Personen\n2026-08;Zeitz;Wohnen;4\n'),
      `${canaries.table}.csv`,
    );
  const table = await db.publishedTable.findFirstOrThrow();
  Object.assign(ids, {
    report: report.id,
    held: held.id,
    note: held.note?.id,
    danger: danger.id,
    closed: closed.id,
    gathered: gathered.id,
    cluster: cluster.id,
    impulse: cluster.impulses[0]?.id,
    citizen: citizen.id,
    filter: filter.id,
    import: /imports\/([\da-f-]{36})/.exec(String(uploaded.headers.location))?.[1],
    table: table.id,
  });
});
afterAll(() => portal.stop());

/** What may be read by whom, wherever it stands; each is found by those who may, so that looking is known to work. */
const readers: Record<keyof typeof canaries | 'report', Who[]> = {
  released: ['author', 'colleague', 'coordinator', 'admin'],
  held: ['author', 'colleague', 'coordinator'],
  reason: ['author', 'colleague', 'coordinator', 'admin'],
  filter: ['author'],
  table: ['author', 'colleague', 'coordinator', 'admin'],
  citizen: ['coordinator', 'admin'],
  report: ['author', 'colleague', 'coordinator', 'admin'],
};

// In the order of `who`. Anonymous people are sent to the sign-in.
const pages: Record<string, string> = {
  '/staff/needs': '200 200 200 200 404 200 200',
  '/staff/needs?q=Pusteblumen': '200 200 200 200 404 200 200',
  '/staff/needs?q=Löwenzahn': '200 200 200 200 404 200 200',
  '/staff/needs/new': '200 200 200 403 404 200 403',
  '/staff/needs/new?like=:report': '200 200 404 403 404 200 403',
  '/staff/needs/sender': '200 200 200 403 404 200 403',
  '/staff/needs/logged/:report': '200 200 404 403 404 200 403',
  '/staff/needs/:report': '200 200 404 404 404 200 200',
  '/staff/needs/:held': '200 200 404 404 404 200 200',
  '/staff/needs/:closed': '200 200 404 404 404 200 200',
  '/staff/needs/:gathered': '200 200 404 404 404 200 200',
  '/staff/needs/:report/edit': '200 200 404 404 404 403 403',
  '/staff/needs/:gathered/edit': '403 403 404 404 404 403 403',
  '/staff/needs/:report/closing': '403 403 404 404 404 200 403',
  '/staff/needs/:closed/reopening': '403 403 404 404 404 200 403',
  '/staff/needs/:danger/danger': '404 404 404 404 404 200 403',
  '/staff/needs/triage/:report': '200 200 404 404 404 200 200',
  '/staff/needs/filters?place=needs': '200 200 200 200 404 200 200',
  '/staff/needs/notes': '200 200 200 404 404 200 404',
  '/staff/needs/duty': '404 404 404 404 404 200 200',
  '/staff/needs/citizens': '404 404 404 404 404 200 200',
  '/staff/needs/citizens/:citizen': '404 404 404 404 404 200 200',
  '/staff/needs/states': '403 403 403 403 404 200 200',
  '/staff/needs/states/new': '403 403 403 403 404 200 200',
  '/staff/needs/states/resolved': '403 403 403 403 404 200 200',
  '/staff/needs/imports': '200 200 200 403 404 200 200',
  '/staff/needs/imports/template.csv': '200 200 200 403 404 200 200',
  '/staff/needs/imports/:import': '200 200 404 403 404 200 200',
  '/staff/needs/imports/:import/columns': '200 200 404 403 404 200 403',
  '/staff/needs/imports/:import/words': '200 200 404 403 404 200 403',
  '/staff/needs/imports/:import/taking-back': '303 303 404 403 404 303 403',
  '/staff/clusters': '200 200 200 200 404 200 200',
  '/staff/clusters/new': '403 403 403 403 404 200 403',
  '/staff/clusters/new?report=:report': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster': '200 200 200 200 404 200 200',
  '/staff/clusters/:cluster/edit': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster/reports': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster/merging': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster/splitting': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster/impulses/new': '403 403 403 403 404 200 403',
  '/staff/clusters/:cluster/impulses/:impulse': '403 403 403 403 404 200 403',
  '/staff/monitoring': '200 200 200 200 404 200 200',
  '/staff/monitoring?topic=TEI&place=zeitz': '200 200 200 200 404 200 200',
  '/staff/monitoring/new': '200 200 200 200 404 200 200',
  '/staff/monitoring/figures?format=csv&topic=TEI': '200 200 200 200 404 200 200',
  '/staff/monitoring/own-reports?format=csv': '200 200 200 200 404 200 200',
  '/staff/monitoring/publication': '403 403 403 403 404 200 200',
  '/staff/monitoring/publication/settings': '403 403 403 403 404 200 200',
  '/staff/monitoring/publication/preview': '403 403 403 403 404 422 422',
  '/staff/monitoring/publication/:table': '403 403 403 403 404 200 200',
  '/staff/settings/retention': '404 404 404 404 404 404 200',
  '/staff': '200 200 200 200 200 200 200',
  '/staff/audit': '404 404 404 404 404 404 200',
};

// The same, with – for those who may: what becomes of it then is tried where it belongs.
const forms: Record<string, string> = {
  '/staff/needs': '– – – 403 404 – 403',
  '/staff/needs/:report': '– – 404 404 404 403 403',
  '/staff/needs/:report/deletion': '– – 404 404 404 403 403',
  '/staff/needs/:report/again': '– – 404 403 404 – 403',
  '/staff/needs/:report/joining': '– – 404 403 404 – 403',
  '/staff/needs/:report/taking-back': '– – 404 403 404 – 403',
  '/staff/needs/:report/closing': '403 403 404 404 404 – 403',
  '/staff/needs/:closed/reopening': '403 403 404 404 404 – 403',
  '/staff/needs/:danger/danger': '404 404 404 404 404 – 403',
  '/staff/needs/similar': '– – – 403 404 – 403',
  '/staff/needs/similar/:cluster/seen': '– – – 403 404 – 403',
  '/staff/needs/selection': '403 403 403 403 404 – 403',
  '/staff/needs/triage': '403 403 403 403 404 – 403',
  '/staff/needs/triage/undo': '403 403 403 403 404 – 403',
  '/staff/needs/filters/:filter': '– 404 404 404 404 404 404',
  '/staff/needs/filters/:filter/deletion': '– 404 404 404 404 404 404',
  '/staff/needs/filters/:filter/opening': '– 404 404 404 404 404 404',
  '/staff/needs/notes/:note/release': '403 – 404 404 404 – 404',
  '/staff/needs/notes/:note/redaction': '403 403 404 404 404 – 404',
  '/staff/needs/notes/:note/deletion': '– – 404 404 404 – 404',
  '/staff/needs/duty': '404 404 404 404 404 – 403',
  '/staff/needs/duty/:note/removal': '404 404 404 404 404 – 403',
  '/staff/needs/citizens/:citizen': '404 404 404 404 404 – 403',
  '/staff/needs/citizens/:citizen/rejection': '404 404 404 404 404 – 403',
  '/staff/needs/states': '403 403 403 403 404 – –',
  '/staff/needs/states/threshold': '403 403 403 403 404 – –',
  '/staff/needs/states/resolved': '403 403 403 403 404 – –',
  '/staff/needs/states/resolved/position': '403 403 403 403 404 – –',
  '/staff/needs/states/resolved/retirement': '403 403 403 403 404 – –',
  '/staff/needs/imports': '– – – 403 404 – 403',
  '/staff/needs/imports/:import/columns': '– – 404 403 404 – 403',
  '/staff/needs/imports/:import/words': '– – 404 403 404 – 403',
  '/staff/needs/imports/:import/mapping': '– – 404 403 404 – 403',
  '/staff/needs/imports/:import/adoption': '– – 404 403 404 – 403',
  '/staff/needs/imports/:import/deletion': '– – 404 403 404 – 403',
  '/staff/needs/imports/:import/taking-back': '– – 404 403 404 – 403',
  '/staff/clusters': '403 403 403 403 404 – 403',
  '/staff/clusters/candidates': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/reports': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/reports/:gathered/removal': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/sightings': '– – – 403 404 – 403',
  '/staff/clusters/:cluster/closing': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/reopening': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/state': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/merging': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/unmerging': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/splitting': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/impulses': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/impulses/:impulse': '403 403 403 403 404 – 403',
  '/staff/clusters/:cluster/impulses/:impulse/withdrawal': '403 403 403 403 404 – 403',
  '/staff/monitoring/publication': '403 403 403 403 404 – –',
  '/staff/monitoring/publication/settings': '403 403 403 403 404 – –',
  '/staff/monitoring/publication/:table/withdrawal': '403 403 403 403 404 – –',
  '/staff/monitoring/publication/:table/correction': '403 403 403 403 404 – –',
};

const publicPages = ['/de/monitoring', '/de/monitoring.csv', '/de/monitoring.json', '/de/tell-us', '/de'];

/** The address with the ids of the one organisation. */
function address(path: string): string {
  return path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? `no-${name}`);
}

function wordsIn(text: string): string[] {
  const words = Object.entries({ ...canaries, report: ids.report ?? '' });
  return words.filter(([, word]) => text.includes(word)).map(([name]) => name);
}

test('every page is there for whom it is meant, and nobody reads there what is not', async () => {
  const statuses: Record<string, string> = {};
  const found = new Map<Who, Set<string>>(who.map((name) => [name, new Set()]));
  for (const path of Object.keys(pages)) {
    const answers = await Promise.all(who.map((name) => people[name].get(encodeURI(address(path)))));
    statuses[path] = answers.map(({ status }) => status).join(' ');
    for (const [index, name] of who.entries()) {
      for (const word of wordsIn(answers[index]?.text ?? '')) found.get(name)?.add(word);
    }
  }
  expect(statuses).toEqual(pages);
  for (const [word, those] of Object.entries(readers)) {
    expect([word, ...who.filter((name) => found.get(name)?.has(word))]).toEqual([word, ...those]);
  }
}, 60_000);

test('nobody does what is not theirs to do', async () => {
  const tokens = {} as Record<Who, string>;
  for (const name of who) {
    tokens[name] = /name="_csrf" value="([^"]+)"/.exec((await people[name].get('/staff')).text)?.[1] ?? '';
  }
  const statuses: Record<string, string> = {};
  for (const [path, expected] of Object.entries(forms)) {
    const answers = await Promise.all(
      who.map(async (name, index) => {
        if (expected.split(' ')[index] === '–') return '–';
        const form = people[name].agent.post(address(path)).type('form');
        return (await form.send({ _csrf: tokens[name] })).status;
      }),
    );
    statuses[path] = answers.join(' ');
  }
  expect(statuses).toEqual(forms);
}, 60_000);

test('without an account there is the sign-in, and the public figures name nobody', async () => {
  const anybody = portal.anybody();
  const statuses = new Set<string>();
  for (const path of Object.keys(pages)) {
    const answer = await anybody.get(encodeURI(address(path)));
    statuses.add(`${answer.status} ${String(answer.headers.location).split('?')[0]}`);
    expect(wordsIn(answer.text)).toEqual([]);
  }
  expect([...statuses]).toEqual(['303 /staff/login']);
  for (const path of Object.keys(forms)) {
    expect([path, (await anybody.post(address(path)).type('form').send('')).status]).toEqual([path, 403]);
  }
  for (const path of publicPages) {
    const answer = await anybody.get(path);
    expect([path, answer.status, wordsIn(answer.text)]).toEqual([path, 200, []]);
  }
});
