import type { Person } from '../../core/auth/person.ts';
import type { AgendaItemKind, Db, ItemVisibility, MeasureState, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Snapshot } from '../agenda/queries.ts';
import { canManageMeetings, canReadAllMeetings } from '../policy.ts';
import { meetingFor } from '../queries.ts';
import type { AttendanceEntry, AttendanceInvitation } from './attendance/rules.ts';
import { canReadMinutes } from './policy.ts';
import { itemNumbers } from './rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The meeting, if its minutes are open to the person. */
export async function meetingWithMinutes(db: Db | Tx, person: Person, id: string) {
  const meeting = await meetingFor(db, person, id);
  if (!canReadMinutes(person, meeting)) throw notFound();
  return meeting;
}

export interface DecisionRow {
  id: string;
  result: string;
  internalText: string;
  publicText: string;
  /** Null where nobody counted. */
  votes: { yes: number; no: number; abstained: number } | null;
  version: number;
}

export interface ItemMeasureRow {
  id: string;
  title: string;
  publicText: string;
  owner: string;
  /** YYYY-MM-DD */
  due: string;
  /** The day that was agreed on, before any postponement. */
  agreedDue: string;
  /** Part of another measure, into which it was divided later. */
  part: boolean;
  state: MeasureState;
}

interface ItemRow {
  id: string;
  parentId: string | null;
  kind: AgendaItemKind;
  title: string;
  publicTitle: string;
  publicText: string;
  visibility: ItemVisibility;
  closedAt: Date | null;
  /** The one measure that the item is about. */
  measureId: string | null;
  /** Length in minutes. */
  minutes: number;
  clusterId: string | null;
  clusterTitle: string | null;
  snapshot: Snapshot | null;
  liveReports: number | null;
  livePersons: number | null;
  /** Newest version; 0 when nothing was written yet. */
  number: number;
  text: string;
  html: string;
  author: string | null;
  savedAt: Date | null;
  decisions: DecisionRow[];
  measures: ItemMeasureRow[];
}

export interface MinutesItem extends ItemRow {
  label: string;
}

/** Every item that the person may see, in the agenda's order, with all that was written under it; one query. */
export async function minutesItems(db: Db | Tx, person: Person, meetingId: string): Promise<MinutesItem[]> {
  const items = await itemsOf(db, meetingId);
  return canReadAllMeetings(person) ? items : items.filter(({ label }) => label !== '');
}

/** All items, hidden ones without a label: for the portal's own doings. */
export async function itemsOf(db: Db | Tx, meetingId: string): Promise<MinutesItem[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
    SELECT i.id, i."parentId", i.kind, i.title, i."publicTitle", i."publicText", i.visibility, i."closedAt",
      i."measureId", i.minutes, i."clusterId", c.title AS "clusterTitle", i.snapshot,
      live.reports AS "liveReports", live.persons AS "livePersons",
      coalesce(r.number, 0) AS number, coalesce(r.text, '') AS text, coalesce(r.html, '') AS html,
      p.name AS author, r."createdAt" AS "savedAt",
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'result', d.result, 'internalText', d."internalText",
          'publicText', d."publicText", 'version', d.version, 'votes', CASE WHEN d."votesYes" IS NOT NULL THEN
          json_build_object('yes', d."votesYes", 'no', d."votesNo", 'abstained', d."votesAbstained") END) ORDER BY d."createdAt", d.id), '[]')
        FROM "Decision" d WHERE d."agendaItemId" = i.id) AS decisions,
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'publicText', m."publicText",
          'due', m.due, 'agreedDue', coalesce((SELECT n."dueBefore" FROM "MeasureNote" n WHERE n."measureId" = m.id
            AND n."dueBefore" IS NOT NULL ORDER BY n."createdAt", n.id LIMIT 1), m.due), 'part', m."parentId" IS NOT NULL, 'state', m.state,
          'owner', coalesce(o."shortName", o.name)) ORDER BY m."createdAt", m.id), '[]')
        FROM "Measure" m JOIN "Organisation" o ON o.id = m."ownerId"
        WHERE m."agendaItemId" = i.id) AS measures
    FROM "AgendaItem" i
    LEFT JOIN "AgendaItem" above ON above.id = i."parentId"
    LEFT JOIN "NeedCluster" c ON c.id = i."clusterId"
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS reports, coalesce(sum(n.count), 0)::int AS persons
      FROM "NeedReport" n WHERE n."clusterId" = coalesce(c."mergedIntoId", c.id)) live ON c.id IS NOT NULL
    LEFT JOIN LATERAL (
      SELECT v.* FROM "MinutesRevision" v WHERE v."agendaItemId" = i.id ORDER BY v.number DESC LIMIT 1) r ON true
    LEFT JOIN "Person" p ON p.id = r."authorId"
    WHERE i."meetingId" = ${meetingId}::uuid
    ORDER BY coalesce(above.position, i.position), coalesce(above.id, i.id), above.id IS NOT NULL, i.position, i.id`;
  const labels = itemNumbers(rows);
  return rows.map((row) => ({ ...row, label: labels.get(row.id) ?? '' }));
}

interface PersonRow {
  entry: boolean;
  id: string;
  name: string;
  organisation: string | null;
  organisationId: string | null;
  personId: string | null;
  state: string;
  guest: boolean;
  deputyName: string;
}

/** Who was invited and who was entered in the list; one query. */
export async function attendanceOf(
  db: Db | Tx,
  meetingId: string,
): Promise<{ invitations: AttendanceInvitation[]; entries: AttendanceEntry[] }> {
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT false AS entry, i.id, i.name, coalesce(o."shortName", o.name, i."organisationName") AS organisation,
      o.id AS "organisationId", i."personId", i.state::text, false AS guest, i."deputyName"
    FROM "Invitation" i
    LEFT JOIN "Person" p ON p.id = i."personId"
    LEFT JOIN "Organisation" o ON o.id = coalesce(i."organisationId", p."organisationId")
    WHERE i."meetingId" = ${meetingId}::uuid
    UNION ALL
    SELECT true, a.id, a.name, coalesce(o."shortName", o.name, contact."organisationName"), o.id, a."personId",
      a.state::text, a.guest, ''
    FROM "Attendance" a LEFT JOIN "Organisation" o ON o.id = a."organisationId"
    LEFT JOIN LATERAL (
      SELECT v."organisationName" FROM "Invitation" v
      WHERE v."meetingId" = a."meetingId" AND NOT a.guest AND a.name IN (v.name, v."deputyName")
      LIMIT 1) contact ON true
    WHERE a."meetingId" = ${meetingId}::uuid
    ORDER BY entry, guest, organisation NULLS LAST, name`;
  return {
    invitations: rows
      .filter(({ entry }) => !entry)
      .map(({ entry: _entry, guest: _guest, ...row }) => row as AttendanceInvitation),
    entries: rows
      .filter(({ entry }) => entry)
      .map(({ entry: _entry, deputyName: _deputyName, ...row }) => row as AttendanceEntry),
  };
}

/** All versions of an item's minutes, newest first, with the item's title. */
export async function revisionsOf(db: Db, person: Person, meetingId: string, itemId: string) {
  const item = (await minutesItems(db, person, meetingId)).find(({ id }) => id === itemId);
  if (!item) throw notFound();
  const revisions = await db.$queryRaw<
    { number: number; html: string; author: string | null; createdAt: Date }[]
  >`
    SELECT r.number, r.html, p.name AS author, r."createdAt"
    FROM "MinutesRevision" r LEFT JOIN "Person" p ON p.id = r."authorId"
    WHERE r."agendaItemId" = ${item.id}::uuid ORDER BY r.number DESC`;
  return { item, revisions };
}

/** A decision for those who can change it. */
export async function decisionFor(db: Db | Tx, person: Person, meetingId: string, id: string) {
  const decision =
    canManageMeetings(person) && uuid.test(id)
      ? await db.decision.findFirst({ where: { id, agendaItem: { meetingId } } })
      : null;
  if (!decision) throw notFound();
  return decision;
}
