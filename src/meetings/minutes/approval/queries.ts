import { hashToken } from '../../../core/auth/tokens.ts';
import { type Db, type MailStatus, type ObjectionState, Prisma, type Tx } from '../../../core/db/client.ts';
import type { MeetingRow } from '../../queries.ts';
import { openAudiences } from '../../rules.ts';
import { reportsIn } from '../document/queries.ts';
import { type MinutesContent, minutesContent } from '../document/rules.ts';
import { attendanceOf, itemsOf } from '../queries.ts';
import type { DocumentKind, FrozenMinutes, FrozenPublicMinutes } from './rules.ts';

export interface DocumentRow<Content = FrozenMinutes> {
  number: number;
  kind: DocumentKind;
  content: Content;
  hash: string;
  createdAt: Date;
}

export interface ObjectionRow {
  id: string;
  agendaItemId: string | null;
  /** Title of the agenda item as it is now. */
  item: string | null;
  readerId: string | null;
  personId: string | null;
  authorName: string;
  text: string;
  state: ObjectionState;
  answer: string;
  answeredAt: Date | null;
  createdAt: Date;
}

export interface ReaderRow {
  id: string;
  name: string;
  email: string;
  sentAt: Date;
  openedAt: Date | null;
  /** What became of the newest mail to them. */
  mail: MailStatus | null;
}

export interface ApprovalFacts {
  documents: DocumentRow[];
  objections: ObjectionRow[];
  readers: ReaderRow[];
  /** Meetings of the same body that took place since, the latest first. */
  later: { id: string; title: string; startsAt: Date }[];
  /** Measures that were overdue on the day of the meeting, which has an item for them, and of which nobody has reported since. */
  unreported: { id: string; title: string }[];
  /** German title of the public page; empty where there is none. */
  publicTitle: string;
  organiser: string | null;
  approvedIn: { id: string; title: string; startsAt: Date | null } | null;
}

type Dated<Row> = { [Key in keyof Row]: Row[Key] extends Date | null ? string | Row[Key] : Row[Key] };

/** Everything that the approval of one meeting's minutes hangs on, the newest version first; one query. */
export async function approvalOf(db: Db | Tx, meetingId: string, now: Date): Promise<ApprovalFacts> {
  const [row] = await db.$queryRaw<
    {
      documents: Dated<DocumentRow>[];
      objections: Dated<ObjectionRow>[];
      readers: Dated<ReaderRow>[];
      later: { id: string; title: string; startsAt: string }[];
      unreported: { id: string; title: string }[];
      publicTitle: string;
      organiser: string | null;
      approvedIn: { id: string; title: string; startsAt: string | null } | null;
    }[]
  >`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('number', d.number, 'kind', d.kind, 'content', d.content,
          'hash', d.hash, 'createdAt', d."createdAt") ORDER BY d.number DESC), '[]')
        FROM "MinutesDocument" d WHERE d."meetingId" = m.id) AS documents,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'agendaItemId', o."agendaItemId", 'item', i.title,
          'readerId', o."readerId", 'personId', r."personId", 'authorName', o."authorName", 'text', o.text,
          'state', o.state, 'answer', o.answer, 'answeredAt', o."answeredAt", 'createdAt', o."createdAt")
          ORDER BY i.position NULLS FIRST, o."createdAt", o.id), '[]')
        FROM "MinutesObjection" o LEFT JOIN "AgendaItem" i ON i.id = o."agendaItemId"
          LEFT JOIN "MinutesReader" r ON r.id = o."readerId"
        WHERE o."meetingId" = m.id) AS objections,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'email', r.email,
          'sentAt', r."sentAt", 'openedAt', r."openedAt", 'mail', newest.status) ORDER BY r.name, r.id), '[]')
        FROM "MinutesReader" r
        LEFT JOIN LATERAL (SELECT a.status FROM "Mail" a WHERE a."recordId" = r.id
          ORDER BY a."createdAt" DESC LIMIT 1) newest ON true
        WHERE r."meetingId" = m.id) AS readers,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'startsAt', l."startsAt")
          ORDER BY l."startsAt" DESC), '[]')
        FROM "Meeting" l WHERE l."bodyId" = m."bodyId" AND l.state IN ('scheduled', 'held')
          AND l."startsAt" > m."startsAt" AND l."startsAt" <= ${now}) AS later,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'title', u.title) ORDER BY u.due, u.id), '[]')
        FROM (${unreportedMeasures(meetingId)}) u) AS unreported,
      coalesce((SELECT v.fields->>'title' FROM "TextVersion" v WHERE v."textId" = m."textId"
        AND v.language = 'de' AND v.status = 'published' ORDER BY v.number DESC LIMIT 1), '') AS "publicTitle",
      p.name AS organiser,
      CASE WHEN a.id IS NOT NULL THEN
        json_build_object('id', a.id, 'title', a.title, 'startsAt', a."startsAt") END AS "approvedIn"
    FROM "Meeting" m
    LEFT JOIN "Person" p ON p.id = m."organiserId"
    LEFT JOIN "Meeting" a ON a.id = m."approvedInId"
    WHERE m.id = ${meetingId}::uuid`;
  const date = (value: string | Date) => new Date(value);
  const dateOrNull = (value: string | Date | null) => (value ? new Date(value) : null);
  return {
    documents: (row?.documents ?? []).map((one) => ({ ...one, createdAt: date(one.createdAt) })),
    objections: (row?.objections ?? []).map((one) => ({
      ...one,
      createdAt: date(one.createdAt),
      answeredAt: dateOrNull(one.answeredAt),
    })),
    readers: (row?.readers ?? []).map((one) => ({
      ...one,
      sentAt: date(one.sentAt),
      openedAt: dateOrNull(one.openedAt),
    })),
    later: (row?.later ?? []).map((one) => ({ ...one, startsAt: date(one.startsAt) })),
    unreported: row?.unreported ?? [],
    publicTitle: row?.publicTitle ?? '',
    organiser: row?.organiser ?? null,
    approvedIn: row?.approvedIn ? { ...row.approvedIn, startsAt: dateOrNull(row.approvedIn.startsAt) } : null,
  };
}

function unreportedMeasures(meetingId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT x.id, x.title, x.due
    FROM "Measure" x
    JOIN "AgendaItem" origin ON origin.id = x."agendaItemId"
    JOIN "Meeting" earlier ON earlier.id = origin."meetingId"
    JOIN "Meeting" this ON this.id = ${meetingId}::uuid AND this."bodyId" = earlier."bodyId"
      AND earlier."startsAt" < this."startsAt"
    WHERE x.state IN ('open', 'inProgress', 'postponed')
      AND x.due < (this."startsAt" AT TIME ZONE 'Europe/Berlin')::date
      AND EXISTS (SELECT 1 FROM "AgendaItem" i WHERE i."meetingId" = this.id AND i.kind = 'measures')
      AND NOT EXISTS (SELECT 1 FROM "MeasureNote" n WHERE n."measureId" = x.id
        AND (n."meetingId" = this.id OR n."createdAt" >= this."startsAt"))`;
}

/** How many overdue measures nobody has reported of in the meeting or since. */
export async function countUnreported(tx: Tx, meetingId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>(unreportedMeasures(meetingId));
  return rows.length;
}

/** The minutes as they stand now, for a meeting that was read before. */
export async function presentMinutes(
  db: Db | Tx,
  meeting: MeetingRow,
  publicTitle: string,
): Promise<MinutesContent> {
  const items = await itemsOf(db, meeting.id);
  const { entries } = await attendanceOf(db, meeting.id);
  return minutesContent(meeting, publicTitle, items, entries, await reportsIn(db, meeting.id));
}

/** The newest document of a kind; null while there is none. */
export async function newestDocument(
  db: Db | Tx,
  meetingId: string,
  kind: 'circulated' | 'approved',
): Promise<DocumentRow | null> {
  const row = await db.minutesDocument.findFirst({
    where: { meetingId, kind },
    orderBy: { number: 'desc' },
  });
  return row as DocumentRow | null;
}

export interface ToldPerson {
  personId: string | null;
  name: string;
  email: string;
  language: string;
}

/** Whoever was invited, and whoever was there and has an account. Nobody is written to who left. */
export function peopleToCirculateTo(db: Db | Tx, meetingId: string): Promise<ToldPerson[]> {
  return db.$queryRaw<ToldPerson[]>`
    SELECT p.id AS "personId", coalesce(p.name, i.name) AS name, coalesce(p.email, i.email) AS email,
      coalesce(p."interfaceLanguage", i.language) AS language
    FROM "Invitation" i LEFT JOIN "Person" p ON p.id = i."personId"
    WHERE i."meetingId" = ${meetingId}::uuid AND i."sentAt" IS NOT NULL AND p."deactivatedAt" IS NULL
    UNION
    SELECT p.id, p.name, p.email, p."interfaceLanguage"
    FROM "Attendance" a JOIN "Person" p ON p.id = a."personId"
    WHERE a."meetingId" = ${meetingId}::uuid AND p."deactivatedAt" IS NULL
    ORDER BY name, email`;
}

/** Who looks after a meeting's minutes: its organiser, or every coordinator where nobody was named. */
export function responsibleFor(
  db: Db | Tx,
  meetingId: string,
): Promise<(ToldPerson & { personId: string })[]> {
  return db.$queryRaw<(ToldPerson & { personId: string })[]>`
    SELECT p.id AS "personId", p.name, p.email, p."interfaceLanguage" AS language
    FROM "Meeting" m
    LEFT JOIN "Person" o ON o.id = m."organiserId" AND o."deactivatedAt" IS NULL
    JOIN "Person" p ON p.id = o.id OR (o.id IS NULL AND 'coordinator' = ANY (p.roles) AND p."deactivatedAt" IS NULL)
    WHERE m.id = ${meetingId}::uuid
    ORDER BY p.name, p.id`;
}

/** The reader behind a personal link, with the meeting; null for a link that opens nothing. */
export function readerByToken(db: Db | Tx, token: string) {
  return db.minutesReader.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { meeting: { include: { body: { select: { name: true, objectionDays: true } } } } },
  });
}

export type OpenReader = NonNullable<Awaited<ReturnType<typeof readerByToken>>>;

/** Objections against a meeting's minutes as readers see them, by item. */
export function objectionsOf(db: Db | Tx, meetingId: string): Promise<ObjectionRow[]> {
  return db.$queryRaw<ObjectionRow[]>`
    SELECT o.id, o."agendaItemId", i.title AS item, o."readerId", r."personId", o."authorName", o.text, o.state,
      o.answer, o."answeredAt", o."createdAt"
    FROM "MinutesObjection" o LEFT JOIN "AgendaItem" i ON i.id = o."agendaItemId"
      LEFT JOIN "MinutesReader" r ON r.id = o."readerId"
    WHERE o."meetingId" = ${meetingId}::uuid
    ORDER BY i.position NULLS FIRST, o."createdAt", o.id`;
}

export interface PublicApproval {
  slug: string;
  /** Sums of the versions with names, for the check of a printout. */
  full: Pick<DocumentRow, 'hash' | 'kind' | 'number'>[];
  document: DocumentRow<FrozenPublicMinutes>;
}

/** The approved minutes of a public meeting in their public form; null while there are none. */
export async function publicApproval(db: Db, slug: string): Promise<PublicApproval | null> {
  const meeting = await db.meeting.findFirst({
    where: { slug, state: 'held', minutesState: 'approved', audience: { in: [...openAudiences] } },
    select: { id: true, slug: true },
  });
  if (!meeting) return null;
  const rows = await db.$queryRaw<DocumentRow<FrozenPublicMinutes | null>[]>`
    SELECT number, kind, hash, "createdAt", CASE WHEN kind = 'public' THEN content END AS content
    FROM "MinutesDocument" WHERE "meetingId" = ${meeting.id}::uuid ORDER BY number DESC`;
  const document = rows.find(({ kind }) => kind === 'public');
  if (!document?.content) return null;
  return {
    slug: meeting.slug,
    full: rows
      .filter(({ kind }) => kind !== 'public')
      .map(({ hash, kind, number }) => ({ hash, kind, number })),
    document: { ...document, content: document.content },
  };
}
