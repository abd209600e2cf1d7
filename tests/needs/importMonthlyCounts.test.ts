import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Response } from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type SheetColumn, writeSheet } from '../../src/core/spreadsheets/write.ts';
import { adoptImport } from '../../src/needs/imports/commands.ts';
import { draftImport } from '../../src/needs/imports/drafts/commands.ts';
import { digestOf, keyOf, planned } from '../../src/needs/imports/plan/rules.ts';
import { importedRows } from '../../src/needs/imports/queries.ts';
import { takeImportBack } from '../../src/needs/imports/takingBack/commands.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';

let portal: TestApp;
let bema: Colleague;
let coordinator: Colleague;
let organisationId: string;
beforeAll(async () => {
  portal = await startApp();
  portal.setClock(new Date('2026-11-20T10:00:00Z'));
  [bema, coordinator] = await Promise.all([portal.signIn('bema'), portal.signIn('koordination')]);
  const person = await portal.deps.db.person.findFirstOrThrow({ where: { email: 'bema@ubu.example' } });
  organisationId = person.organisationId;
});
afterAll(() => portal.stop());
afterEach(async () => {
  const { db } = portal.deps;
  await db.needReport.deleteMany({ where: { sourceType: 'import' } });
  await db.needImport.deleteMany();
  await db.importMapping.deleteMany();
  await db.reportingQuarter.deleteMany();
});

const list = '/staff/needs/imports';

/** Hands a file over as the form does. */
async function upload(
  file: Buffer | string,
  {
    who = bema,
    name = 'zahlen.csv',
    ...fields
  }: { who?: Colleague; name?: string; organisationId?: string; sheet?: string } = {},
): Promise<Response> {
  const { text } = await who.get(list);
  const hidden = (field: string) => new RegExp(`name="${field}" value="([^"]*)"`).exec(text)?.[1] ?? '';
  const form = text.slice(text.indexOf('enctype="multipart/form-data"'));
  const key = /name="_key" value="([^"]*)"/.exec(form)?.[1] ?? '';
  let request = who.agent.post(list).field('_csrf', hidden('_csrf')).field('_key', key);
  for (const [field, value] of Object.entries(fields)) request = request.field(field, value);
  return request.attach('file', Buffer.from(file), name);
}

function locationOf(answer: Response): string {
  expect(answer.status, answer.text.slice(0, 2_000)).toBe(303);
  return String(answer.headers.location);
}

function idIn(location: string): string {
  return /imports\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
}

/** Uploads a table that needs no explanation, and looks at the preview. */
async function draft(csv: string, who = bema): Promise<{ id: string; preview: string }> {
  const location = locationOf(await upload(csv, { who }));
  const id = idIn(location);
  expect(location).toBe(`${list}/${id}`);
  return { id, preview: (await who.get(location)).text };
}

async function adopted(csv: string, who = bema): Promise<string> {
  const { id } = await draft(csv, who);
  await adopt(id, who);
  return id;
}

async function adopt(id: string, who = bema): Promise<string> {
  const answer = await who.submit(`${list}/${id}`, {}, `${list}/${id}/adoption`);
  return (await who.get(locationOf(answer))).text;
}

async function takeBack(id: string, who = bema) {
  return who.submit(`${list}/${id}/taking-back`, {});
}

function reports() {
  return portal.deps.db.needReport.findMany({
    where: { sourceType: 'import' },
    orderBy: [{ month: 'asc' }, { topic: 'asc' }, { place: 'asc' }],
  });
}

async function counts() {
  return (await reports()).map(({ month, topic, subtopics, place, count }) =>
    [month.toISOString().slice(0, 7), subtopics[0] ?? topic, place, count].join(' '),
  );
}

const header = 'Monat;Ort;Thema;Anzahl';
const table = [
  header,
  '09/2026;Weißenfels;Lohn nicht gezahlt;12',
  '09/2026;Zeitz;Mindestlohn;3',
  '10/2026;Zeitz;Wohnen;5',
].join('\n');

describe('a table in the words of the portal', () => {
  test('says how many of its months and topics were reported one by one already', async () => {
    const report = {
      ...{ place: 'zeitz', topic: 'TEI', channel: 'phone', language: 'unknown', nationalityGroup: 'unknown' },
      ...{ sector: 'unknown', household: 'unknown', outcome: 'open' as const, sourceType: 'case', count: 4 },
      ...{ organisationId, month: new Date('2026-10-01') },
    };
    const { db } = portal.deps;
    await db.needReport.deleteMany({ where: { organisationId, topic: 'TEI', month: report.month } });
    const { id } = await db.needReport.create({ data: report });
    const told = async (month: string) =>
      (await draft(`${header}\n${month};Weißenfels;Teilhabe und Zusammenleben;9`)).preview;
    expect(await told('10/2026')).toContain('4 Personen aus denselben Monaten und Themen');
    expect(await told('02/2025')).not.toContain('schon einzeln gemeldet');
    await db.needReport.delete({ where: { id } });
    expect(await told('10/2026')).not.toContain('schon einzeln gemeldet');
  });

  test('is looked at row by row, and nothing is written before it is taken over', async () => {
    const { id, preview } = await draft(table);
    for (const words of [
      'Lohn nicht gezahlt',
      'September 2026',
      'Weißenfels',
      '3 Meldungen, 20 Personen',
      'Übernehmen',
    ]) {
      expect(preview).toContain(words);
    }
    expect(await htmlFaults(preview)).toEqual([]);
    expect(await reports()).toEqual([]);

    const page = await adopt(id);
    expect(page).toContain('Die Tabelle ist übernommen');
    expect(page).toContain('von Demo-Beratung BemA');
    expect(page).not.toContain('früheren Mitglied');
    expect(await counts()).toEqual([
      '2026-09 LOHN1 weissenfels 12',
      '2026-09 LOHN2 zeitz 3',
      '2026-10 WOH zeitz 5',
    ]);
    expect(await htmlFaults(page)).toEqual([]);
    const [first] = await reports();
    expect(first).toMatchObject({
      sourceType: 'import',
      importId: id,
      organisationId,
      topic: 'LOHN',
      channel: 'inPerson',
      outcome: 'open',
      language: 'unknown',
      state: 'open',
    });
    const stored = await portal.deps.db.needImport.findUniqueOrThrow({ where: { id } });
    expect(stored).toMatchObject({ state: 'done', sheet: null, rows: 3, persons: 20 });
    const audited = await portal.deps.db.auditEvent.findFirst({
      where: { recordId: id, action: 'needImport.adopt' },
    });
    expect(audited).toMatchObject({ personName: 'Demo-Beratung BemA', after: { added: 3, persons: 20 } });
  });

  test('says by row, in plain words, what cannot be taken over', async () => {
    const { id, preview } = await draft(
      [
        header,
        'Januarr;Zeitz;Wohnen;1',
        '12/2026;Zeitz;Wohnen;1',
        '01/2020;Zeitz;Wohnen;1',
        '09/2026;;Wohnen;1',
        '09/2026;Zeitz;Wohnen;zwei',
        '09/2026;Zeitz;Wohnen;2,5',
        '10/2026;Zeitz;Wohnen;4',
        'Summe;;;99',
      ].join('\n'),
    );
    for (const words of [
      'Zeile 2: Den Monat „Januarr“ kennt das Portal nicht',
      'Zeile 3: „12/2026“ liegt in der Zukunft',
      'Zeile 4: „01/2020“ liegt länger als 24 Monate zurück',
      'Zeile 5: Der Ort fehlt',
      'Zeile 6: „zwei“ ist keine Zahl',
      'Zeile 7: „2,5“ ist keine ganze Zahl',
      'An 6 Stellen ist etwas zu klären',
      'Eine Summenzeile ist übergangen',
    ]) {
      expect(preview).toContain(words);
    }
    await adopt(id);
    expect(await counts()).toEqual(['2026-10 WOH zeitz 4']);
  });

  test('comes from the template, filled in', async () => {
    const { body, headers } = await bema.get(`${list}/template.xlsx`).buffer().parse(binary);
    expect(headers['content-disposition']).toContain('Monatszahlen-Vorlage.xlsx');
    const { readSheet } = await import('read-excel-file/node');
    const rows = await readSheet(body as Buffer);
    const filled = rows
      .slice(1, 4)
      .map((row) => [...row.slice(0, 1), 'Naumburg', row[2], ...row.slice(3, 6), 7]);
    const columns = (rows[0] ?? []).map(
      (name, index): SheetColumn => ({ header: String(name), kind: index === 0 ? 'date' : 'text' }),
    );
    const { bytes } = await writeSheet('xlsx', {
      title: 'x',
      columns,
      rows: filled as unknown as (string | number | Date | null)[][],
    });
    const location = locationOf(await upload(bytes, { name: 'vorlage.xlsx' }));
    expect(location).toBe(`${list}/${idIn(location)}`);
    await adopt(idIn(location));
    expect((await reports()).map(({ place, count }) => `${place} ${count}`)).toEqual(
      Array(3).fill('naumburg 7'),
    );
    const csv = await bema.get(`${list}/template.csv`).buffer().parse(binary);
    expect((csv.body as Buffer).toString()).toContain('Monat;Ort;Thema;Sprache;Beratungsweg;Ergebnis;Anzahl');
  });
});

describe('a table with words and columns of its own', () => {
  const own = [
    'BemA Beratungsstatistik',
    '',
    'Anlass;Sep 26;Okt 26;Gesamt',
    'Lohnforderung;4;6;10',
    'Ärger mit dem Chef;1;-;1',
    'Summe;5;6;11',
  ];
  const csv = Buffer.from(own.join('\r\n'), 'latin1');

  test('is explained once, and remembered for the next', async () => {
    const location = locationOf(await upload(csv));
    expect(location).toMatch(/columns$/);
    const page = await bema.get(location);
    expect(await htmlFaults(page.text)).toEqual([]);
    const wide = {
      'use-0': 'topic',
      'use-1': 'values',
      'use-2': 'values',
      'use-3': 'ignore',
      across: 'month',
    };
    const selected = [...page.text.matchAll(/<select[^>]* name="([^"]+)"[\s\S]*?<\/select>/g)].map(
      ([all, name]) => [name, /value="([^"]*)" selected/.exec(all ?? '')?.[1]],
    );
    expect(Object.fromEntries(selected)).toMatchObject(wide);

    const noPlace = await bema.submit(location, { ...wide, place: '' });
    expect(noPlace.status).toBe(422);
    expect(noPlace.text).toContain('Wählen Sie die Spalte mit dem Ort');
    const words = locationOf(await bema.submit(location, { ...wide, place: 'weissenfels' }));
    const wordsPage = (await bema.get(words)).text;
    expect(wordsPage).toContain('Vorschlag, bitte prüfen');
    expect(wordsPage).toMatch(/value="LOHN1" selected/);
    expect(await htmlFaults(wordsPage)).toEqual([]);

    const unsaid = await bema.submit(words, { 'topic-0': 'LOHN1', 'topic-1': '' });
    expect(unsaid.status).toBe(422);
    const preview = locationOf(
      await bema.submit(words, { 'topic-0': 'LOHN1', 'topic-1': 'ARB', name: 'Statistik' }),
    );
    expect((await bema.get(preview)).text).toContain('3 Meldungen, 11 Personen');
    await adopt(idIn(preview));
    expect(await counts()).toEqual([
      '2026-09 ARB weissenfels 1',
      '2026-09 LOHN1 weissenfels 4',
      '2026-10 LOHN1 weissenfels 6',
    ]);

    const next = Buffer.from(own.join('\r\n').replace('Sep 26;Okt 26', 'Okt 26;Nov 26'), 'latin1');
    const straight = locationOf(await upload(next));
    expect(straight).toBe(`${list}/${idIn(straight)}`);
    expect((await bema.get(straight)).text).toContain('6 → 4');
    const colleague = await portal.signIn('caritas');
    expect(locationOf(await upload(next, { who: colleague }))).toMatch(/columns$/);
  });

  test('topics side by side count as well, and a word can be left out', async () => {
    const location = locationOf(
      await upload(
        'Monat;Ort;Kindergeld;Wohnungssuche;Fortbildung\nJanuar 2026;Zeitz;1;2;9\nFeb 26;Zeitz;;4;\n',
      ),
    );
    const words = locationOf(
      await bema.submit(location, {
        'use-0': 'month',
        'use-1': 'place',
        'use-2': 'values',
        'use-3': 'values',
        'use-4': 'values',
        across: 'topic',
      }),
    );
    const preview = locationOf(
      await bema.submit(words, {
        'topic-0': 'FAM1',
        'topic-1': 'WOH1',
        'topic-2': 'skip',
        'place-0': 'zeitz',
      }),
    );
    await adopt(idIn(preview));
    expect(await counts()).toEqual(['2026-01 FAM1 zeitz 1', '2026-01 WOH1 zeitz 2', '2026-02 WOH1 zeitz 4']);
  });
});

describe('particulars of persons', () => {
  test.each([
    [
      'a column of names',
      'Monat;Name;Ort;Thema;Anzahl\n09/2026;Ionescu;Zeitz;Wohnen;1',
      '„Name“ sieht nach Namen',
    ],
    [
      'phone numbers',
      'Monat;Ort;Thema;Anzahl;Kontakt\n09/2026;Zeitz;Wohnen;1;03443 123456',
      '„Kontakt“ sieht nach Telefonnummern',
    ],
    [
      'dates of birth',
      'Monat;Ort;Thema;Anzahl;Tag\n09/2026;Zeitz;Wohnen;1;12.03.1985',
      '„Tag“ sieht nach Geburtsdaten',
    ],
    [
      'stories',
      'Monat;Ort;Thema;Anzahl;Bemerkung\n09/2026;Zeitz;Wohnen;1;kommt wieder',
      '„Bemerkung“ enthält freien Text',
    ],
  ])('a table with %s is not kept, not even as a draft', async (_what, csv, words) => {
    const before = await portal.deps.db.needImport.count();
    const answer = await upload(csv);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('Wir haben nichts davon gespeichert');
    expect(await portal.deps.db.needImport.count()).toBe(before);
  });

  test('of a day only the month is kept', async () => {
    const location = locationOf(
      await upload('Datum;Ort;Thema;Anzahl\n14.09.2026;Zeitz;Wohnen;1\n15.09.2026;Zeitz;Wohnen;2\n'),
    );
    const { sheet } = await portal.deps.db.needImport.findUniqueOrThrow({ where: { id: idIn(location) } });
    expect(JSON.stringify(sheet)).toContain('2026-09');
    expect(JSON.stringify(sheet)).not.toContain('14');
    await adopt(idIn(location));
    expect(await counts()).toEqual(['2026-09 WOH zeitz 3']);
  });
});

describe('files that are no tables', () => {
  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'Das ist keine Tabelle'],
    ['nothing', Buffer.from(''), 'In der Datei steht keine Tabelle'],
    [
      'a broken workbook',
      Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(50)]),
      'lässt sich nicht lesen',
    ],
    [
      'an old Excel file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'alte oder mit einem Kennwort',
    ],
    ['a file that is too large', Buffer.alloc(2 * 1024 * 1024 + 1, 'a;b\n'), 'Die Datei ist zu groß'],
    ['too many rows', `${header}\n${'09/2026;Zeitz;Wohnen;1\n'.repeat(5_001)}`, 'zu viele Zeilen'],
  ])('%s is refused with a reason', async (_what, file, words) => {
    const answer = await upload(file);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
  });

  test('an OpenDocument table is refused with how to save it', async () => {
    const { bytes } = await writeSheet('ods', {
      title: 'x',
      columns: [{ header: 'Monat', kind: 'text' }],
      rows: [],
    });
    expect((await upload(bytes)).text).toContain('OpenDocument-Tabelle');
  });
});

describe('the same again', () => {
  test('the same file twice changes nothing, and says when and by whom it was taken over', async () => {
    const id = await adopted(table);
    const before = await reports();
    const location = locationOf(await upload(table));
    expect(location).toBe(`${list}/${id}`);
    expect((await bema.get(location)).text).toMatch(
      /schon übernommen: [^<]*2026[^<]*, von Demo-Beratung BemA/,
    );
    expect(await reports()).toEqual(before);
  });

  test('the same form twice takes it over once', async () => {
    const { id } = await draft(table);
    const _key = '0190e0a0-0000-7000-8000-00000000d001';
    const send = () => bema.submit(`${list}/${id}`, { _key }, `${list}/${id}/adoption`);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await reports()).toHaveLength(3);
  });

  test('a newer table adds what is new, shows what is another number, and leaves the rest', async () => {
    await adopted(table);
    const untouched = (await reports())[0];
    const newer = `${table.replace('Mindestlohn;3', 'Mindestlohn;4').replace('Wohnen;5', 'Wohnen;0')}\n10/2026;Naumburg;Wohnen;2`;
    const { id, preview } = await draft(newer);
    for (const words of ['3 → 4', '5 → 0', 'fällt weg', 'unverändert', 'neu'])
      expect(preview).toContain(words);
    const page = await adopt(id);
    expect(page).toContain('3 → 4');
    expect(page).toContain('5 → 0');
    expect(await counts()).toEqual([
      '2026-09 LOHN1 weissenfels 12',
      '2026-09 LOHN2 zeitz 4',
      '2026-10 WOH naumburg 2',
    ]);
    expect((await reports())[0]).toEqual(untouched);
  });

  test('what changes between preview and taking over is shown again first', async () => {
    const { id } = await draft(table);
    const page = await bema.get(`${list}/${id}`);
    const seen = /name="seen" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    await adopted(`${table}\n`.replace('Mindestlohn;3', 'Mindestlohn;8'));
    const answer = await bema.submit(`${list}/${id}`, { seen }, `${list}/${id}/adoption`);
    const again = (await bema.get(locationOf(answer))).text;
    expect(again).toContain('Sehen Sie die Vorschau noch einmal an');
    expect(again).toContain('8 → 3');
    expect(await counts()).toContain('2026-09 LOHN2 zeitz 8');
  });
});

describe('taking back', () => {
  test('says what goes, restores what was counted before, and can be done once', async () => {
    const first = await adopted(table);
    const before = await snapshot();
    const second = await adopted(
      `${table.replace('Mindestlohn;3', 'Mindestlohn;4').replace('Wohnen;5', 'Wohnen;0')}\n10/2026;Naumburg;Wohnen;2`,
    );
    const page = (await bema.get(`${list}/${second}/taking-back`)).text;
    for (const words of [
      'Eine Meldung wird gelöscht (2 Personen)',
      'Eine Meldung bekommt ihre frühere Anzahl wieder',
      'kommt wieder',
    ]) {
      expect(page).toContain(words);
    }
    expect(await htmlFaults(page)).toEqual([]);
    expect((await bema.get(locationOf(await takeBack(second)))).text).toContain('zurückgenommen');
    expect(await snapshot()).toEqual(before);
    expect((await bema.get(`${list}/${second}/taking-back`)).status).toBe(303);
    await takeBack(first);
    expect(await reports()).toEqual([]);
    const audited = await portal.deps.db.auditEvent.findFirst({
      where: { recordId: second, action: 'needImport.takeBack' },
    });
    expect(audited?.after).toMatchObject({ removed: 1, restored: 2 });
  });

  test('taken back in another order, each row counts what the remaining imports say', async () => {
    const first = await adopted(table);
    const second = await adopted(table.replace('Mindestlohn;3', 'Mindestlohn;4'));
    await takeBack(first);
    expect(await counts()).toContain('2026-09 LOHN2 zeitz 4');
    expect((await reports()).every(({ importId }) => importId === second)).toBe(true);
    await takeBack(second);
    expect(await reports()).toEqual([]);
    const again = locationOf(await upload(table));
    expect(idIn(again)).not.toBe(first);
  });

  test('reports in a cluster leave it, and it is said how many', async () => {
    const id = await adopted(table);
    const cluster = await portal.deps.db.needCluster.create({
      data: { title: 'Miete', topic: 'WOH', place: 'zeitz' },
    });
    await portal.deps.db.needReport.updateMany({
      where: { topic: 'WOH', importId: id },
      data: { clusterId: cluster.id },
    });
    const { preview } = await draft(table.replace('Wohnen;5', 'Wohnen;6'));
    expect(preview).toContain('Häufung: Miete');
    expect((await bema.get(`${list}/${id}/taking-back`)).text).toContain(
      'Eine davon steht in einer Häufung (5 Personen)',
    );
    await takeBack(id);
    expect(await portal.deps.db.needReport.count({ where: { clusterId: cluster.id } })).toBe(0);
  });
});

describe('a locked quarter', () => {
  const lock = () =>
    portal.deps.db.reportingQuarter.create({
      data: { quarter: new Date('2026-07-01'), lockedAt: new Date() },
    });

  test('takes nothing in, and the rest is taken over', async () => {
    await lock();
    const { id, preview } = await draft(table);
    expect(preview).toContain('2 Zeilen liegen in Quartalen, die abgeschlossen sind');
    await adopt(id);
    expect(await counts()).toEqual(['2026-10 WOH zeitz 5']);
  });

  test('gives nothing back', async () => {
    const id = await adopted(table);
    await lock();
    expect((await bema.get(`${list}/${id}/taking-back`)).text).toContain('lässt sich nicht zurücknehmen');
    expect((await bema.submit(`${list}/${id}`, {}, `${list}/${id}/taking-back`)).status).toBe(409);
    expect(await reports()).toHaveLength(3);
  });
});

describe('who imports', () => {
  test('a partner for the own organisation only, whatever the form says', async () => {
    const caritas = await portal.deps.db.person.findFirstOrThrow({ where: { email: 'caritas@ubu.example' } });
    const location = locationOf(await upload(table, { organisationId: caritas.organisationId }));
    const found = await portal.deps.db.needImport.findUniqueOrThrow({ where: { id: idIn(location) } });
    expect(found.organisationId).toBe(organisationId);
    const other = await portal.signIn('caritas');
    for (const path of ['', '/columns', '/words', '/taking-back']) {
      expect((await other.get(`${list}/${found.id}${path}`)).status).toBe(404);
    }
    for (const action of ['adoption', 'deletion', 'taking-back', 'columns', 'words', 'mapping']) {
      expect((await other.submit(list, {}, `${list}/${found.id}/${action}`)).status).toBe(404);
    }
    expect((await other.get(list)).text).not.toContain(found.id);
  });

  test('a coordinator for every partner', async () => {
    const location = locationOf(await upload(table, { who: coordinator, organisationId }));
    await adopt(idIn(location), coordinator);
    expect((await reports()).every((report) => report.organisationId === organisationId)).toBe(true);
    expect((await coordinator.get(list)).text).toContain(idIn(location));
    const nobody = await upload(table, {
      who: coordinator,
      organisationId: '0190e0a0-0000-7000-8000-00000000d002',
    });
    expect(nobody.status).toBe(422);
  });

  test('an editor reads that others can; a translator finds nothing', async () => {
    const [editor, translator] = await Promise.all([
      portal.signIn('redaktion'),
      portal.signIn('uebersetzung'),
    ]);
    expect((await editor.get(list)).status).toBe(403);
    expect((await translator.get(list)).status).toBe(404);
  });

  test('a draft that nobody takes over is forgotten after a week', async () => {
    const { id } = await draft(table);
    const { forgetImports } = await import('../../src/needs/imports/drafts/commands.ts');
    portal.setClock(new Date('2026-11-28T10:00:00Z'));
    await forgetImports(portal.deps);
    portal.setClock(new Date('2026-11-20T10:00:00Z'));
    expect((await bema.get(`${list}/${id}`)).status).toBe(404);
  });
});

test('whatever is imported and taken back in whatever order, each row counts what the remaining imports say last', async () => {
  const person = await portal.deps.db.person.findFirstOrThrow({ where: { email: 'bema@ubu.example' } });
  const importer = { ...person, organisationName: '', language: 'de' as const };
  const places = ['zeitz', 'naumburg', 'weissenfels'] as const;
  const step = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        say: fc.array(fc.tuple(fc.constantFrom(...places), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ undo: fc.nat(4) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      await portal.deps.db.needReport.deleteMany({ where: { sourceType: 'import' } });
      await portal.deps.db.needImport.deleteMany();
      const done: { id: string; says: Map<(typeof places)[number], number> }[] = [];
      let minute = 0;
      for (const one of steps) {
        minute++;
        const now = new Date(Date.UTC(2026, 10, 20, 10, minute));
        const deps = { ...portal.deps, clock: () => now };
        if ('say' in one) {
          const says = new Map(one.say);
          const id = await portal.deps.db.$transaction(async (tx) => {
            const { id } = await draftImport(deps, tx, importer, {
              organisationId,
              fileName: 'x',
              fileHash: randomBytes(32).toString('hex'),
              table: { rows: [] },
              mapping: null,
              mappingId: null,
            });
            const counts = [...says].map(([place, count]) => {
              const facts = {
                month: '2026-10',
                topic: 'WOH',
                subtopic: null,
                place,
                language: 'ro',
                nationalityGroup: 'unknown',
                sector: 'unknown',
                household: 'unknown',
                barrier: '',
                channel: 'phone',
                outcome: 'open',
              };
              return { lines: [1], key: keyOf(facts), facts, count };
            });
            const existing = await importedRows(
              tx,
              organisationId,
              counts.map(({ key }) => key),
            );
            const seen = digestOf(
              planned(counts, existing, () => false),
              [],
            );
            expect(await adoptImport(deps, tx, importer, id, { counts, faults: [], seen })).toBe('done');
            return id;
          });
          done.push({ id, says });
        } else {
          const [gone] = done.splice(one.undo % Math.max(done.length, 1), 1);
          if (gone) await portal.deps.db.$transaction((tx) => takeImportBack(deps, tx, importer, gone.id));
        }
        const expected = places.flatMap((place) => {
          const count = done.findLast(({ says }) => says.has(place))?.says.get(place) ?? 0;
          return count > 0 ? [`${place} ${count}`] : [];
        });
        const rows = await reports();
        expect(rows.map(({ place, count }) => `${place} ${count}`).sort()).toEqual(expected.sort());
        const brought = ({ importId, place }: (typeof rows)[number]) =>
          done.some(
            ({ id, says }) => id === importId && (says.get(place as (typeof places)[number]) ?? 0) > 0,
          );
        expect(rows.every(brought)).toBe(true);
      }
    }),
    { numRuns: 8 },
  );
});

/** Everything about the imported reports but how often they were written. */
async function snapshot() {
  return (await reports()).map(({ version: _written, ...report }) => report);
}

function binary(res: Response, done: (error: Error | null, body: Buffer) => void) {
  const chunks: Buffer[] = [];
  res.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
  res.on('end', () => done(null, Buffer.concat(chunks)));
}
