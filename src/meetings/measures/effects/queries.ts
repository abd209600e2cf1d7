import type { Person } from '../../../core/auth/person.ts';
import { type Db, type EffectVerdict, Prisma, type Tx } from '../../../core/db/client.ts';
import { canReadAllMeetings } from '../../policy.ts';

export interface EffectRow {
  id: string;
  months: number;
  /** YYYY-MM-DD */
  due: string;
  personsBefore: number | null;
  personsAfter: number | null;
  verdict: EffectVerdict | null;
  internalText: string;
  publicText: string;
  /** The meeting at which it was said; its title where it is open to the person. */
  meetingId: string | null;
  meetingTitle: string | null;
  checkedBy: string | null;
  checkedAt: Date | null;
  version: number;
}

/** The questions whether a measure helped, the earlier one first. */
export function effectsOf(db: Db | Tx, person: Person, measureId: string): Promise<EffectRow[]> {
  return db.$queryRaw<EffectRow[]>`
    SELECT e.id, e.months, to_char(e.due, 'YYYY-MM-DD') AS due, e."personsBefore", e."personsAfter", e.verdict,
      e."internalText", e."publicText", t.id AS "meetingId", t.title AS "meetingTitle", p.name AS "checkedBy",
      e."checkedAt", e.version
    FROM "EffectCheck" e
    LEFT JOIN "Person" p ON p.id = e."checkedById"
    LEFT JOIN "Meeting" t ON t.id = e."meetingId" AND ${openTo(person)}
    WHERE e."measureId" = ${measureId}::uuid ORDER BY e.months`;
}

/** Meetings at which the word can have been spoken, the newest first. */
export function heldMeetings(
  db: Db,
  person: Person,
  now: Date,
): Promise<{ id: string; title: string; startsAt: Date }[]> {
  return db.$queryRaw<{ id: string; title: string; startsAt: Date }[]>`
    SELECT t.id, t.title, t."startsAt" FROM "Meeting" t
    WHERE t.state IN ('scheduled', 'held') AND t."startsAt" <= ${now} AND ${openTo(person)}
    ORDER BY t."startsAt" DESC LIMIT 30`;
}

/** Whether the meeting `t` may be seen by the person. */
function openTo(person: Person): Prisma.Sql {
  return Prisma.sql`(${canReadAllMeetings(person)} OR EXISTS (
    SELECT 1 FROM "Invitation" v WHERE v."meetingId" = t.id AND v."sentAt" IS NOT NULL
      AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid)))`;
}

export interface Recipient {
  id: string;
  name: string;
  email: string;
  language: string;
}

/** Who sees to it that the round table speaks its word. */
export function coordinators(db: Db | Tx): Promise<Recipient[]> {
  return db.$queryRaw<Recipient[]>`
    SELECT id, name, email, "interfaceLanguage" AS language FROM "Person"
    WHERE "deactivatedAt" IS NULL AND 'coordinator' = ANY(roles) ORDER BY id`;
}
