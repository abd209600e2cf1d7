import type { Person } from '../../core/auth/person.ts';
import {
  type Db,
  type ItemVisibility,
  type MeasureState,
  type NeedStateKind,
  Prisma,
  type Tx,
} from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { canReadAllMeetings } from '../policy.ts';
import { canReadMeasures } from './policy.ts';
import { daysAfter, monthAround } from './rules.ts';
import type { MeasureFilter } from './schema.ts';

const pageSize = 50;
const soonDays = 30;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const unfinished = Prisma.sql`m.state IN ('open', 'inProgress', 'postponed')`;

export interface MeasureRow {
  id: string;
  title: string;
  state: MeasureState;
  /** YYYY-MM-DD */
  due: string;
  ownerId: string;
  owner: string;
  own: boolean;
  clusterId: string | null;
  clusterTitle: string | null;
  /** The measure that it is a part of. */
  parentId: string | null;
  parentTitle: string | null;
  /** Its own parts, without those that were dropped. */
  parts: number;
  partsDone: number;
  /** It is time to ask whether it helped. */
  effectDue: boolean;
}

/** One page of measures: those of the own organisation first, then by due date. */
export async function listMeasures(db: Db, person: Person, filter: MeasureFilter, now: Date) {
  if (!canReadMeasures(person)) throw notFound();
  const today = isoDay(now);
  const states = filter.state ? [] : [unfinished];
  const rows = await measuresWhere(db, person, today, [...states, ...conditionsOf(person, filter, today)], {
    limit: pageSize + 1,
    offset: (filter.page - 1) * pageSize,
  });
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** What a filter of list or board asks for. Without a state it is for the caller to say which ones. */
export function conditionsOf(
  person: Person,
  { state, owner, due, body }: MeasureFilter,
  today: string,
): Prisma.Sql[] {
  const month = monthAround(today);
  const ownerId = owner === 'mine' ? person.organisationId : owner;
  return [
    ...(state === 'effect' ? [effectAsked(today)] : []),
    ...(state && state !== 'all' && state !== 'effect'
      ? [Prisma.sql`m.state = ${state}::"MeasureState"`]
      : []),
    ...(ownerId ? [Prisma.sql`m."ownerId" = ${ownerId}::uuid`] : []),
    ...(due === 'overdue' ? [unfinished, Prisma.sql`m.due < ${today}::date`] : []),
    ...(due === 'month' ? [Prisma.sql`m.due BETWEEN ${month.first}::date AND ${month.last}::date`] : []),
    ...(body ? [agreedIn(body)] : []),
  ];
}

function agreedIn(bodyId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "AgendaItem" i JOIN "Meeting" t ON t.id = i."meetingId"
    WHERE i.id = m."agendaItemId" AND t."bodyId" = ${bodyId}::uuid)`;
}

function effectAsked(today: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "EffectCheck" e
    WHERE e."measureId" = m.id AND e.verdict IS NULL AND e.due <= ${today}::date)`;
}

/** What a list or the board shows of the measure `m`. */
export function measureColumns(person: Person, today: string | null): Prisma.Sql {
  const effectDue = today ? effectAsked(today) : Prisma.sql`false`;
  return Prisma.sql`m.id, m.title, m.state, to_char(m.due, 'YYYY-MM-DD') AS due, m."ownerId",
      coalesce(o."shortName", o.name) AS owner, m."ownerId" = ${person.organisationId}::uuid AS own,
      m."clusterId", c.title AS "clusterTitle", m."parentId", w.title AS "parentTitle",
      p.parts, p.done AS "partsDone", ${effectDue} AS "effectDue"`;
}

/** The measure `m` with what {@link measureColumns} needs. */
export const measureTables = Prisma.sql`"Measure" m
    JOIN "Organisation" o ON o.id = m."ownerId"
    LEFT JOIN "NeedCluster" c ON c.id = m."clusterId"
    LEFT JOIN "Measure" w ON w.id = m."parentId"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS parts, (count(*) FILTER (WHERE k.state = 'done'))::int AS done
      FROM "Measure" k WHERE k."parentId" = m.id AND k.state <> 'dropped') p`;

function measuresWhere(
  db: Db | Tx,
  person: Person,
  today: string | null,
  conditions: Prisma.Sql[],
  { limit, offset, own = true }: { limit: number; offset: number; own?: boolean },
): Promise<MeasureRow[]> {
  const order = own ? Prisma.sql`own DESC, m.due, m.id` : Prisma.sql`m.due, m.id`;
  return db.$queryRaw<MeasureRow[]>`
    SELECT ${measureColumns(person, today)} FROM ${measureTables}
    WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
    ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

/** For the dashboard: what the own organisation has to see to within thirty days, or should have already. */
export function myMeasures(db: Db, person: Person, now: Date): Promise<MeasureRow[]> {
  if (!canReadMeasures(person)) return Promise.resolve([]);
  const today = isoDay(now);
  const soon = daysAfter(today, soonDays);
  return measuresWhere(
    db,
    person,
    today,
    [
      unfinished,
      Prisma.sql`m."ownerId" = ${person.organisationId}::uuid`,
      Prisma.sql`m.due <= ${soon}::date`,
    ],
    { limit: 20, offset: 0 },
  );
}

/** What a body agreed upon and has not finished, by due date: the first item of its next meeting. */
export function openMeasuresOfBody(db: Db | Tx, person: Person, bodyId: string): Promise<MeasureRow[]> {
  return measuresWhere(db, person, null, [unfinished, agreedIn(bodyId)], {
    limit: 200,
    offset: 0,
    own: false,
  });
}

/** What the agenda of a body's next meeting brings up by itself: open measures, and finished ones whose effect is due. */
export function measuresForAgenda(
  db: Db | Tx,
  person: Person,
  bodyId: string,
  now: Date,
): Promise<MeasureRow[]> {
  const today = isoDay(now);
  const asked = Prisma.sql`(${unfinished} OR ${effectAsked(today)})`;
  return measuresWhere(db, person, today, [asked, agreedIn(bodyId)], { limit: 200, offset: 0, own: false });
}

export interface MeasureFacts extends Omit<MeasureRow, 'parts' | 'partsDone' | 'effectDue'> {
  publicText: string;
  clusterKind: NeedStateKind | null;
  reason: string | null;
  doneAt: Date | null;
  createdAt: Date;
  version: number;
  /** The meeting that agreed upon it; null where it is not open to the person. */
  meetingId: string | null;
  meetingTitle: string | null;
  meetingStartsAt: Date | null;
  itemId: string | null;
  itemTitle: string | null;
  itemVisibility: ItemVisibility | null;
  decisionId: string | null;
  decisionResult: string | null;
  /** The internal words where the meeting is open to the person, the public ones elsewhere. */
  decisionText: string | null;
  /** Published results that tell of the measure. */
  newsId: string | null;
  newsSlug: string | null;
}

/** A measure with where it comes from, each as far as it is open to the person; one query. */
export async function measureFor(db: Db | Tx, person: Person, id: string): Promise<MeasureFacts> {
  if (!canReadMeasures(person) || !uuid.test(id)) throw notFound();
  const all = canReadAllMeetings(person);
  const [row] = await db.$queryRaw<MeasureFacts[]>`
    SELECT m.id, m.title, m.state, to_char(m.due, 'YYYY-MM-DD') AS due, m."ownerId", m."publicText", m.reason,
      m."doneAt", m."createdAt", m.version, coalesce(o."shortName", o.name) AS owner,
      m."ownerId" = ${person.organisationId}::uuid AS own, m."clusterId", c.title AS "clusterTitle", cs.kind::text AS "clusterKind",
      m."parentId", w.title AS "parentTitle", open.id AS "meetingId", open.title AS "meetingTitle", open."startsAt" AS "meetingStartsAt",
      open."itemId", open."itemTitle", open.visibility AS "itemVisibility",
      d.id AS "decisionId", d.result AS "decisionResult",
      CASE WHEN open.id IS NULL THEN d."publicText" ELSE d."internalText" END AS "decisionText",
      n.id AS "newsId", n.slug AS "newsSlug"
    FROM "Measure" m
    JOIN "Organisation" o ON o.id = m."ownerId"
    LEFT JOIN "NeedCluster" c ON c.id = m."clusterId"
    LEFT JOIN "NeedCluster" survivor ON survivor.id = coalesce(c."mergedIntoId", c.id)
    LEFT JOIN "NeedState" cs ON cs.code = survivor.state
    LEFT JOIN "Measure" w ON w.id = m."parentId"
    LEFT JOIN LATERAL (
      SELECT t.id, t.title, t."startsAt", i.id AS "itemId", i.title AS "itemTitle", i.visibility
      FROM "AgendaItem" i JOIN "Meeting" t ON t.id = i."meetingId"
      WHERE i.id = m."agendaItemId" AND (${all} OR (i.visibility <> 'hidden' AND EXISTS (
        SELECT 1 FROM "Invitation" v WHERE v."meetingId" = t.id AND v."sentAt" IS NOT NULL
          AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid))))
    ) open ON true
    LEFT JOIN "Decision" d ON d.id = m."decisionId" AND (open.id IS NOT NULL OR d."publicText" <> '')
    LEFT JOIN LATERAL (
      SELECT w.id, w.slug FROM "NewsItem" w WHERE w."measureId" = m.id AND w.state = 'published'
      ORDER BY w."publishedAt" DESC LIMIT 1) n ON true
    WHERE m.id = ${id}::uuid`;
  if (!row) throw notFound();
  return row;
}

export interface NoteRow {
  id: string;
  state: MeasureState;
  text: string;
  /** YYYY-MM-DD, where it was postponed. */
  dueBefore: string | null;
  dueAfter: string | null;
  author: string | null;
  organisation: string | null;
  /** The meeting at whose table it was said, where that is open to the person. */
  meetingTitle: string | null;
  createdAt: Date;
}

/** What was reported about a measure, oldest first. */
export function notesOf(db: Db, person: Person, measureId: string): Promise<NoteRow[]> {
  return db.$queryRaw<NoteRow[]>`
    SELECT n.id, n.state, n.text, to_char(n."dueBefore", 'YYYY-MM-DD') AS "dueBefore",
      to_char(n."dueAfter", 'YYYY-MM-DD') AS "dueAfter", p.name AS author,
      coalesce(o."shortName", o.name) AS organisation, t.title AS "meetingTitle", n."createdAt"
    FROM "MeasureNote" n
    LEFT JOIN "Person" p ON p.id = n."authorId"
    LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    LEFT JOIN "Meeting" t ON t.id = n."meetingId" AND (${canReadAllMeetings(person)} OR EXISTS (
      SELECT 1 FROM "Invitation" v WHERE v."meetingId" = t.id AND v."sentAt" IS NOT NULL
        AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid)))
    WHERE n."measureId" = ${measureId}::uuid ORDER BY n."createdAt", n.id`;
}

/** The parts of a measure, by due date. */
export function partsOf(db: Db, person: Person, measureId: string): Promise<MeasureRow[]> {
  return measuresWhere(db, person, null, [Prisma.sql`m."parentId" = ${measureId}::uuid`], {
    limit: 100,
    offset: 0,
    own: false,
  });
}

/** Bodies that agreed upon a measure, for the filter. */
export function measureBodies(db: Db): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT b.id, b.name FROM "Body" b
    WHERE EXISTS (SELECT 1 FROM "Meeting" t JOIN "AgendaItem" i ON i."meetingId" = t.id
      JOIN "Measure" m ON m."agendaItemId" = i.id WHERE t."bodyId" = b.id) ORDER BY b.name`;
}

/** Organisations that own a measure, for the filter. */
export function measureOwners(db: Db): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, coalesce(o."shortName", o.name) AS name FROM "Organisation" o
    WHERE EXISTS (SELECT 1 FROM "Measure" m WHERE m."ownerId" = o.id) ORDER BY name`;
}

/** Whether anybody of the organisation can sign in and report. */
export async function hasReporters(db: Db, organisationId: string): Promise<boolean> {
  const roles = ['partner' as const, 'editor' as const, 'coordinator' as const, 'admin' as const];
  const where = { organisationId, deactivatedAt: null, roles: { hasSome: roles } };
  return (await db.person.count({ where, take: 1 })) > 0;
}
