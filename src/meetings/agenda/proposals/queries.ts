import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma, type ProposalState, type Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canManageMeetings } from '../../policy.ts';
import { visibleTo } from '../../queries.ts';
import { canPropose } from './policy.ts';
import { isOfferedTo } from './rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const shown = 100;

/** Meetings that the person was invited to, and those of bodies to which they belong, once others hear of them. */
function proposableBy(person: Person): Prisma.MeetingWhereInput {
  return {
    OR: [visibleTo(person), { body: { members: { some: { personId: person.id } } } }],
    state: { not: 'draft' },
  };
}

/** A meeting to whose agenda the person may contribute. */
export async function meetingToContribute(db: Db | Tx, person: Person, id: string) {
  const may = canPropose(person) && uuid.test(id);
  const meeting = may
    ? await db.meeting.findFirst({ where: { id, ...proposableBy(person) }, include: { body: true } })
    : null;
  if (!meeting) throw notFound();
  return meeting;
}

/** Meetings whose agenda takes proposals of the person now, the next closing date first. */
export function meetingsTakingProposals(db: Db, person: Person, now: Date) {
  if (!canPropose(person)) return Promise.resolve([]);
  return db.meeting.findMany({
    where: {
      AND: [
        proposableBy(person),
        { state: { in: ['polling', 'scheduled'] }, proposalsUntil: { gte: now } },
        { OR: [{ startsAt: null }, { startsAt: { gt: now } }] },
      ],
    },
    orderBy: { proposalsUntil: 'asc' },
    take: shown,
    select: { id: true, title: true, startsAt: true, endsAt: true, allDay: true, proposalsUntil: true },
  });
}

export interface ProposalRow {
  id: string;
  meetingId: string;
  title: string;
  reason: string;
  minutes: number;
  state: ProposalState;
  answer: string;
  version: number;
  createdAt: Date;
  proposer: string | null;
  organisation: string | null;
  clusterId: string | null;
  clusterTitle: string | null;
  meetingTitle: string;
  meetingBodyId: string;
  meetingStartsAt: Date | null;
  /** Of the item that it became or went into. */
  itemTitle: string | null;
}

function proposalsWhere(db: Db | Tx, condition: Prisma.Sql, order: Prisma.Sql): Promise<ProposalRow[]> {
  return db.$queryRaw<ProposalRow[]>`
    SELECT p.id, p."meetingId", p.title, p.reason, p.minutes, p.state, p.answer, p.version, p."createdAt",
      who.name AS proposer, coalesce(o."shortName", o.name) AS organisation, p."clusterId",
      c.title AS "clusterTitle", m.title AS "meetingTitle", m."bodyId" AS "meetingBodyId",
      m."startsAt" AS "meetingStartsAt", i.title AS "itemTitle"
    FROM "AgendaProposal" p
    JOIN "Meeting" m ON m.id = p."meetingId"
    LEFT JOIN "Person" who ON who.id = p."proposerId"
    LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    LEFT JOIN "NeedCluster" c ON c.id = p."clusterId"
    LEFT JOIN "AgendaItem" i ON i.id = p."itemId"
    WHERE ${condition} ORDER BY p."createdAt" ${order}, p.id LIMIT ${shown}`;
}

/** What the person proposed, newest first; to one meeting or to all. */
export function ownProposals(db: Db | Tx, person: Person, meetingId?: string): Promise<ProposalRow[]> {
  const there = meetingId ? Prisma.sql`p."meetingId" = ${meetingId}::uuid` : Prisma.sql`true`;
  return proposalsWhere(db, Prisma.sql`p."proposerId" = ${person.id}::uuid AND ${there}`, Prisma.sql`DESC`);
}

/** What waits for the chair's answer at a meeting, and what was put off at earlier ones of its body; one query. */
export async function proposalsToAnswer(
  db: Db | Tx,
  person: Person,
  meeting: { id: string; bodyId: string; startsAt: Date | null },
): Promise<{ waiting: ProposalRow[]; deferred: ProposalRow[] }> {
  if (!canManageMeetings(person)) return { waiting: [], deferred: [] };
  const rows = await proposalsWhere(
    db,
    Prisma.sql`(p."meetingId" = ${meeting.id}::uuid AND p.state = 'proposed')
      OR (p.state = 'deferred' AND m."bodyId" = ${meeting.bodyId}::uuid AND m.id <> ${meeting.id}::uuid)`,
    Prisma.sql`ASC`,
  );
  const isOffered = ({ meetingId, meetingBodyId, meetingStartsAt }: ProposalRow) =>
    isOfferedTo(meeting, { id: meetingId, bodyId: meetingBodyId, startsAt: meetingStartsAt });
  return {
    waiting: rows.filter(({ state }) => state === 'proposed'),
    deferred: rows.filter((row) => row.state === 'deferred' && isOffered(row)),
  };
}
