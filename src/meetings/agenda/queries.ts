import type { Person } from '../../core/auth/person.ts';
import type { AgendaItemKind, Db, ItemVisibility, MeasureState, Tx } from '../../core/db/client.ts';
import { Prisma } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import type { ClusterFigures } from '../../needs/clusters/queries.ts';
import { readerVersion } from '../../texts/queries.ts';
import { type MeasureRow, measuresForAgenda } from '../measures/queries.ts';
import { canReadAllMeetings, demandCoordinator } from '../policy.ts';
import { canEditAgenda } from '../rules.ts';
import { agendaSlots, faceless, type Slot } from './rules.ts';

/** Figures of a cluster on the day it was put on the agenda. */
export interface Snapshot extends ClusterFigures {
  /** ISO instant. */
  at: string;
}

export interface Attachment {
  id: string;
  name: string;
  sha256: string;
  size: number;
}

export interface AgendaRow {
  id: string;
  /** The item of which it is a part. */
  parentId: string | null;
  position: number;
  kind: AgendaItemKind;
  title: string;
  publicTitle: string;
  internalText: string;
  publicText: string;
  /** Never more than that of the item of which it is a part. */
  visibility: ItemVisibility;
  minutes: number;
  version: number;
  organisationId: string | null;
  organisation: string | null;
  clusterId: string | null;
  clusterTitle: string | null;
  clusterState: string | null;
  snapshot: Snapshot | null;
  /** The cluster's figures as they are now, to stand beside those of the snapshot. */
  liveReports: number | null;
  livePersons: number | null;
  measureId: string | null;
  measureTitle: string | null;
  measureState: MeasureState | null;
  materialId: string | null;
  materialTitle: string | null;
  materialSlug: string | null;
  attachments: Attachment[];
}

export type AgendaItemRow = AgendaRow & Slot;

interface Begun {
  id: string;
  startsAt: Date | null;
  allDay?: boolean;
}

/** The whole agenda in order, parts after their item, hidden ones included, in one query: for the portal's own doings. */
export async function agendaOf(db: Db | Tx, meetingId: string): Promise<AgendaRow[]> {
  return db.$queryRaw<AgendaRow[]>`
    SELECT i.id, i."parentId", i.position, i.kind, i.title, i."publicTitle", i."internalText", i."publicText",
      greatest(i.visibility, above.visibility) AS visibility, i.minutes, i.version, i."organisationId",
      coalesce(o."shortName", o.name) AS organisation, i."clusterId", c.title AS "clusterTitle",
      c.state AS "clusterState", i.snapshot, live.reports AS "liveReports", live.persons AS "livePersons",
      i."measureId", s.title AS "measureTitle", s.state AS "measureState",
      i."materialId", words.fields->>'title' AS "materialTitle", mat.slug AS "materialSlug",
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'sha256', a.sha256, 'size', f.size)
          ORDER BY a."createdAt", a.id), '[]')
        FROM "AgendaAttachment" a JOIN "File" f ON f.sha256 = a.sha256
        WHERE a."agendaItemId" = i.id) AS attachments
    FROM "AgendaItem" i
    LEFT JOIN "AgendaItem" above ON above.id = i."parentId"
    LEFT JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "NeedCluster" c ON c.id = i."clusterId"
    LEFT JOIN "Measure" s ON s.id = i."measureId"
    LEFT JOIN "Material" mat ON mat.id = i."materialId"
    LEFT JOIN LATERAL (${readerVersion(Prisma.sql`mat."textId"`, 'de')}) words ON true
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS reports, coalesce(sum(r.count), 0)::int AS persons
      FROM "NeedReport" r WHERE r."clusterId" = coalesce(c."mergedIntoId", c.id)) live ON c.id IS NOT NULL
    WHERE i."meetingId" = ${meetingId}::uuid
    ORDER BY coalesce(above.position, i.position), coalesce(above.id, i.id), above.id IS NOT NULL, i.position, i.id`;
}

/** The agenda with clock times as this person may read it. The meeting was found through the person before. */
export async function agendaFor(db: Db | Tx, person: Person, meeting: Begun): Promise<AgendaItemRow[]> {
  return withSlots(await agendaOf(db, meeting.id), meeting).filter(
    ({ visibility }) => visibility !== 'hidden' || canReadAllMeetings(person),
  );
}

/** What invitees read: everything but hidden items. */
export async function agendaForInvitees(db: Db | Tx, meeting: Begun): Promise<AgendaItemRow[]> {
  return withSlots(await agendaOf(db, meeting.id), meeting).filter(
    ({ visibility }) => visibility !== 'hidden',
  );
}

function withSlots(rows: AgendaRow[], { startsAt, allDay }: Begun): AgendaItemRow[] {
  // A whole day has no clock to begin with.
  const slots = agendaSlots(allDay ? null : startsAt, rows);
  return rows.map((row, index) => ({ ...row, ...(slots[index] as Slot) }));
}

/** One item of an agenda that the person may see. */
export function itemAmong(agenda: readonly AgendaItemRow[], id: string): AgendaItemRow {
  const item = agenda.find((one) => one.id === id);
  if (!item) throw notFound();
  return item;
}

/** The open measures of the body and those whose effect is due, where the agenda has an item for them. */
export function measuresOnAgenda(
  db: Db | Tx,
  person: Person,
  meeting: { bodyId: string },
  agenda: readonly AgendaItemRow[],
  now: Date,
): Promise<MeasureRow[]> {
  const asksForThem = agenda.some(({ kind }) => kind === 'measures');
  return asksForThem ? measuresForAgenda(db, person, meeting.bodyId, now) : Promise.resolve([]);
}

/** How many items of a meeting are public, but have no face for the public. */
export async function countFaceless(db: Db | Tx, meetingId: string): Promise<number> {
  return faceless(await agendaOf(db, meetingId)).length;
}

/** The meeting with its row locked, so that order and single entries hold against somebody else's click. */
export async function openAgenda(tx: Tx, asking: Person, meetingId: string) {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
  if (!meeting) throw notFound();
  if (!canEditAgenda(meeting)) throw conflict('meetings-staff:errors.agendaClosed');
  return meeting;
}
