import type { Person } from '../../core/auth/person.ts';
import { type BodyRhythm, type Db, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canManageBodies } from './policy.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A body through the eyes of the person: those who look after the bodies see all, members their own. */
export async function bodyFor(db: Db | Tx, person: Person, id: string) {
  const own = canManageBodies(person) ? {} : { members: { some: { personId: person.id } } };
  const body = uuid.test(id) ? await db.body.findFirst({ where: { id, ...own } }) : null;
  if (!body) throw notFound();
  return body;
}

export type BodyRow = Awaited<ReturnType<typeof bodyFor>>;

export interface BodyListRow {
  id: string;
  name: string;
  kind: string;
  rhythm: BodyRhythm;
  archivedAt: Date | null;
  /** Without deputies. */
  members: number;
  nextId: string | null;
  nextStartsAt: Date | null;
  lastStartsAt: Date | null;
}

/** The bodies that the person may see, the archived ones last; one query. */
export function listBodies(db: Db, person: Person, now: Date): Promise<BodyListRow[]> {
  const own = canManageBodies(person)
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (SELECT 1 FROM "BodyMember" w WHERE w."bodyId" = b.id AND w."personId" = ${person.id}::uuid)`;
  return db.$queryRaw<BodyListRow[]>`
    SELECT b.id, b.name, b.kind, b.rhythm, b."archivedAt",
      (SELECT count(*)::int FROM "BodyMember" m WHERE m."bodyId" = b.id AND m."deputyOfId" IS NULL) AS members,
      next.id AS "nextId", next."startsAt" AS "nextStartsAt",
      (SELECT max(t."startsAt") FROM "Meeting" t
        WHERE t."bodyId" = b.id AND t.state IN ('scheduled', 'held') AND t."startsAt" <= ${now}) AS "lastStartsAt"
    FROM "Body" b
    LEFT JOIN LATERAL (
      SELECT t.id, t."startsAt" FROM "Meeting" t
      WHERE t."bodyId" = b.id AND t.state = 'scheduled' AND t."startsAt" > ${now}
      ORDER BY t."startsAt" LIMIT 1) next ON true
    WHERE ${own}
    ORDER BY b."archivedAt" IS NOT NULL, b."createdAt"`;
}

/** Whether somebody may plan meetings of this body: it exists and is not archived. */
export async function takesMeetings(db: Db | Tx, bodyId: string): Promise<boolean> {
  return (await db.body.count({ where: { id: bodyId, archivedAt: null } })) > 0;
}
