import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { createText, saveAndAnnounce } from '../../texts/commands.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import type { TableCode } from '../disclosure/tables/rules.ts';
import { publishTable } from '../publication/commands.ts';
import { draftTable } from '../publication/drafts/queries.ts';
import { canPublishFigures } from '../publication/policy.ts';
import type { PublishedFigures } from '../publication/rules.ts';
import { gatheredRecords } from './gathering/queries.ts';
import { issuedTables, type ReportToRead, reportFor, tableContents } from './queries.ts';
import {
  availableTables,
  composed,
  type DraftedWords,
  type FrozenTable,
  type Period,
  periodOf,
  type ReportFigures,
  slugOf,
  unitOfYear,
} from './rules.ts';
import { draftedWords } from './words/view.ts';

type ReportDeps = Pick<Deps, 'jobs' | 'clock' | 'translations'>;

export interface BasedOn {
  version: number;
  number: number;
}

/**
 * Makes the report of a closed period in one step: gathers and freezes what is public about it and drafts German
 * words. Throws a conflict where that cannot be, so that nothing is published either.
 * @param withTables publishes the tables that are missing first, as far as they can be
 */
export async function createReport(
  deps: ReportDeps,
  tx: Tx,
  person: Person,
  period: Period,
  { withTables }: { withTables: boolean },
): Promise<string> {
  demandPublisher(person);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('needs period reports'))`;
  const existing = await tx.periodReport.findUnique({
    where: { kind_fromQuarter: { kind: period.kind, fromQuarter: period.from } },
    select: { id: true },
  });
  if (existing) throw conflict('reports-staff:errors.exists');
  if (withTables) await publishMissing(deps, tx, person, period);
  const gathered = await gather(deps, tx, period, 1);
  if (!gathered) throw conflict('reports-staff:errors.noTables');
  const { figures, demo } = gathered;
  const textId = await createText(tx, 'report');
  await saveAndAnnounce(deps, tx, person, {
    textId,
    language: 'de',
    fields: { ...figures.drafted, outlook: '' },
    status: 'draft',
    basedOn: 0,
    now: deps.clock(),
  });
  const { id } = await tx.periodReport.create({
    data: {
      slug: slugOf(period),
      kind: period.kind,
      fromQuarter: period.from,
      toQuarter: period.to,
      textId,
      figures: json(figures),
      createdById: person.id,
      createdAt: deps.clock(),
      demo,
    },
    select: { id: true },
  });
  await record(tx, person, 'create', id, { period: period.code, ...sizeOf(figures) });
  return id;
}

/** Publishes what is missing of the period, each table as its preview would show it. */
async function publishMissing(deps: ReportDeps, tx: Tx, person: Person, period: Period): Promise<void> {
  const issued = await issuedTables(tx);
  const open = unitOfYear(period.from.getUTCFullYear(), issued);
  const unit = open ?? period.kind;
  if (period.kind === 'quarter' && unit === 'year') return;
  for (const { code, missing } of availableTables(period, issued)) {
    const spans =
      unit === 'year' ? (missing.length > 0 ? [period] : []) : missing.map((day) => ({ from: day, to: day }));
    for (const { from, to } of spans) {
      const choice = { code, unit, from, to };
      const draft = await draftTable(tx, choice, deps.clock());
      if (typeof draft === 'string' || draft.corrected.length > 0) continue;
      await publishTable(deps, tx, person, choice, { hash: draft.hash, note: '' });
    }
  }
}

/** Everything that is public about the period; null if no table is published about the whole of it. */
async function gather(deps: ReportDeps, tx: Tx, period: Period, edition: number) {
  const available = availableTables(period, await issuedTables(tx)).filter(
    ({ missing }) => missing.length === 0,
  );
  const tables = available.map(({ code, parts }) => ({ code, parts }));
  const byCode = await figuresByCode(tx, tables);
  if (byCode.size === 0) return null;
  const { demo, ...records } = await gatheredRecords(tx, period);
  const figures: ReportFigures = {
    form: 1,
    edition,
    gatheredAt: deps.clock().toISOString(),
    tables: tables.filter(({ code }) => byCode.has(code)),
    ...records,
    drafted: draftedWords(await figureWords(deps, tx, 'de'), period, byCode, records),
  };
  return { figures, demo: demo || available.some((table) => table.demo) };
}

async function figuresByCode(tx: Tx, tables: readonly FrozenTable[]) {
  const contents = await tableContents(
    tx,
    tables.flatMap(({ parts }) => parts.map(({ id }) => id)),
  );
  const byCode = new Map<TableCode, PublishedFigures>();
  for (const table of tables) {
    const whole = composed(table, contents);
    if (whole) byCode.set(table.code, whole.figures);
  }
  return byCode;
}

async function figureWords(deps: ReportDeps, tx: Tx, language: InterfaceLanguage) {
  const topics = await topicsIn(tx, language);
  const names = new Map(topics.map(({ code, name }) => [code, name]));
  return { t: deps.translations.for(language), language, topics: names };
}

/** Gathers the figures of a report anew that is not public. Words that nobody has changed follow. */
export async function renewFigures(
  deps: ReportDeps,
  tx: Tx,
  person: Person,
  id: string,
  based: BasedOn,
): Promise<void> {
  const { row, newest } = await locked(tx, person, id, based);
  if (row.state === 'published') throw conflict('reports-staff:errors.isPublished');
  const before = row.figures;
  const edition = row.publishedAt ? before.edition + 1 : before.edition;
  const gathered = await gather(deps, tx, periodOf(row), edition);
  if (!gathered) throw conflict('reports-staff:errors.noTables');
  const { figures, demo } = gathered;
  const { outlook } = newest.fields;
  if (isAsDrafted(newest.fields, before) && newest.fields.summary !== figures.drafted.summary) {
    await saveAndAnnounce(deps, tx, person, {
      textId: row.textId,
      language: 'de',
      fields: { ...figures.drafted, outlook },
      status: 'draft',
      basedOn: newest.number,
      now: deps.clock(),
    });
  }
  await tx.periodReport.update({
    where: { id },
    data: { figures: json(figures), state: 'draft', demo, version: { increment: 1 } },
  });
  await record(tx, person, 'renew', id, { edition, ...sizeOf(figures) });
}

/** Makes the report and its newest German words public. */
export async function publishReport(
  deps: ReportDeps,
  tx: Tx,
  person: Person,
  id: string,
  based: BasedOn,
): Promise<void> {
  const { row, newest } = await locked(tx, person, id, based);
  if (row.tables.some(({ withdrawn }) => withdrawn)) throw conflict('reports-staff:errors.tableWithdrawn');
  const now = deps.clock();
  if (!newest.published) {
    await saveAndAnnounce(deps, tx, person, {
      textId: row.textId,
      language: 'de',
      fields: newest.fields,
      status: 'published',
      basedOn: newest.number,
      now,
    });
  }
  if (isAsDrafted(newest.fields, row.figures)) await publishDraftedTranslations(deps, tx, person, row);
  await tx.periodReport.update({
    where: { id },
    data: {
      state: 'published',
      publishedAt: row.state === 'published' ? row.publishedAt : now,
      publishedById: person.id,
      withdrawnAt: null,
      reason: null,
      version: { increment: 1 },
    },
  });
  await record(tx, person, 'publish', id, { slug: row.slug, edition: row.figures.edition });
}

function isAsDrafted({ title, summary }: DraftedWords, { drafted }: ReportFigures): boolean {
  return title === drafted.title && summary === drafted.summary;
}

/**
 * Says the same in the other languages, by the same rules, as long as nobody wrote words of their own: marked as made
 * by machine, so that readers and translators know.
 */
async function publishDraftedTranslations(
  deps: ReportDeps,
  tx: Tx,
  person: Person,
  { textId, figures, ...report }: ReportToRead['row'],
): Promise<void> {
  const latest = await tx.textVersion.findMany({
    where: { textId },
    orderBy: { number: 'desc' },
    distinct: ['language'],
    select: { language: true, number: true, origin: true },
  });
  const byCode = await figuresByCode(tx, figures.tables);
  for (const language of interfaceLanguages) {
    const last = latest.find((version) => version.language === language);
    if (language === 'de' || (last && last.origin !== 'machine')) continue;
    const words = await figureWords(deps, tx, language);
    await saveAndAnnounce(deps, tx, person, {
      textId,
      language,
      fields: { ...draftedWords(words, periodOf(report), byCode, figures), outlook: '' },
      status: 'published',
      origin: 'machine',
      basedOn: last?.number ?? 0,
      now: deps.clock(),
    });
  }
}

/** Takes a report off the public pages; its address says so. */
export async function withdrawReport(
  deps: ReportDeps,
  tx: Tx,
  person: Person,
  id: string,
  { reason, ...based }: BasedOn & { reason: string },
): Promise<void> {
  const { row } = await locked(tx, person, id, based);
  if (row.state !== 'published') throw conflict('reports-staff:errors.notPublished');
  await tx.periodReport.update({
    where: { id },
    data: { state: 'withdrawn', withdrawnAt: deps.clock(), reason, version: { increment: 1 } },
  });
  await record(tx, person, 'withdraw', id, { slug: row.slug, reason });
}

/** The report for whoever changes it, if it still is what the person saw. */
async function locked(tx: Tx, person: Person, id: string, based: BasedOn) {
  demandPublisher(person);
  await reportFor(tx, person, id);
  await tx.$queryRaw`SELECT id FROM "PeriodReport" WHERE id = ${id}::uuid FOR UPDATE`;
  const report = await reportFor(tx, person, id);
  if (report.row.version !== based.version || report.newest.number !== based.number)
    throw conflict('reports-staff:errors.changedMeanwhile');
  return report;
}

function sizeOf({ tables, clusters, measures, results }: ReportFigures) {
  return {
    tables: tables.flatMap(({ parts }) => parts.map(({ id }) => id)),
    clusters: clusters.length,
    measures: measures.length,
    results: results.length,
  };
}

function record(tx: Tx, person: Person, verb: string, id: string, after: Prisma.InputJsonObject) {
  const action = `periodReport.${verb}`;
  return audit(tx, person, { action, recordType: 'periodReport', recordId: id, after });
}

function demandPublisher(person: Person): void {
  if (!canPublishFigures(person)) throw forbidden('reports-staff:errors.mayNotMake');
}

function json(value: object): Prisma.InputJsonObject {
  return structuredClone(value) as Prisma.InputJsonObject;
}
