import type { Person } from '../../core/auth/person.ts';
import type { ClusterState, Db, ItemVisibility, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { ClusterFigures } from '../../needs/clusters/queries.ts';
import { canReadAllMeetings } from '../policy.ts';
import { agendaSlots, type Slot } from './rules.ts';

/** Figures of a cluster on the day it was put on the agenda. */
export interface Snapshot extends ClusterFigures {
  /** ISO instant. */
  at: string;
}

export interface AgendaRow {
  id: string;
  position: number;
  title: string;
  publicTitle: string;
  visibility: ItemVisibility;
  minutes: number;
  version: number;
  organisationId: string | null;
  organisation: string | null;
  clusterId: string | null;
  clusterTitle: string | null;
  clusterState: ClusterState | null;
  snapshot: Snapshot | null;
  /** The cluster's figures as they are now, to stand beside those of the snapshot. */
  liveReports: number | null;
  livePersons: number | null;
  measureId: string | null;
}

export type AgendaItemRow = AgendaRow & Slot;

/** The whole agenda in order, hidden items included, in one query: for the portal's own doings. */
export async function agendaOf(db: Db | Tx, meetingId: string): Promise<AgendaRow[]> {
  return db.$queryRaw<AgendaRow[]>`
    SELECT i.id, i.position, i.title, i."publicTitle", i.visibility, i.minutes, i.version, i."organisationId",
      coalesce(o."shortName", o.name) AS organisation, i."clusterId", c.title AS "clusterTitle",
      c.state AS "clusterState", i.snapshot, i."measureId", live.reports AS "liveReports",
      live.persons AS "livePersons"
    FROM "AgendaItem" i
    LEFT JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "NeedCluster" c ON c.id = i."clusterId"
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS reports, coalesce(sum(r.count), 0)::int AS persons
      FROM "NeedReport" r WHERE r."clusterId" = c.id) live ON c.id IS NOT NULL
    WHERE i."meetingId" = ${meetingId}::uuid
    ORDER BY i.position, i.id`;
}

/** The agenda with clock times as this person may read it. The meeting was found through the person before. */
export async function agendaFor(
  db: Db | Tx,
  person: Person,
  meeting: { id: string; startsAt: Date | null },
): Promise<AgendaItemRow[]> {
  return withSlots(await agendaOf(db, meeting.id), meeting.startsAt).filter(
    ({ visibility }) => visibility !== 'hidden' || canReadAllMeetings(person),
  );
}

/** What invitees read: everything but hidden items. */
export async function agendaForInvitees(
  db: Db | Tx,
  meeting: { id: string; startsAt: Date | null },
): Promise<AgendaItemRow[]> {
  return withSlots(await agendaOf(db, meeting.id), meeting.startsAt).filter(
    ({ visibility }) => visibility !== 'hidden',
  );
}

function withSlots(rows: AgendaRow[], startsAt: Date | null): AgendaItemRow[] {
  const slots = agendaSlots(startsAt, rows);
  return rows.map((row, index) => ({ ...row, ...(slots[index] as Slot) }));
}

/** One item of an agenda that the person may see. */
export function itemAmong(agenda: readonly AgendaItemRow[], id: string): AgendaItemRow {
  const item = agenda.find((one) => one.id === id);
  if (!item) throw notFound();
  return item;
}
