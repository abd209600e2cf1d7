import type { Person } from '../../core/auth/person.ts';
import type { Db, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { canReadDuty } from './policy.ts';
import type { Candidate } from './rules.ts';

const shownDangers = 30;
const shownEnded = 10;

/** The coordinators who have an account that works, and whether they are on duty today. */
export function dangerCandidates(db: Db | Tx, now: Date): Promise<Candidate[]> {
  const today = isoDay(now);
  return db.$queryRaw<Candidate[]>`
    SELECT p.id, p.name, p.email, p."interfaceLanguage", EXISTS (
      SELECT 1 FROM "DutyPeriod" d
      WHERE d."personId" = p.id AND d."startsOn" <= ${today}::date
        AND (d."endsOn" IS NULL OR d."endsOn" >= ${today}::date)) AS "onDuty"
    FROM "Person" p
    WHERE 'coordinator' = ANY (p.roles) AND p."deactivatedAt" IS NULL
    ORDER BY p.name, p.id`;
}

export interface DutyRow {
  id: string;
  startsOn: Date;
  endsOn: Date | null;
  name: string;
  /** Whether the person still coordinates, and so is told. */
  told: boolean;
}

/** Duty that lasts or is to come, the earliest first. */
export async function dutyPeriods(db: Db, person: Person, now: Date): Promise<DutyRow[]> {
  if (!canReadDuty(person)) throw notFound();
  return db.$queryRaw<DutyRow[]>`
    SELECT d.id, d."startsOn", d."endsOn", p.name,
      'coordinator' = ANY (p.roles) AND p."deactivatedAt" IS NULL AS told
    FROM "DutyPeriod" d JOIN "Person" p ON p.id = d."personId"
    WHERE d."endsOn" IS NULL OR d."endsOn" >= ${isoDay(now)}::date
    ORDER BY d."startsOn", d.id`;
}

export interface DangerRow {
  id: string;
  topic: string;
  subtopics: string[];
  place: string;
  month: Date;
  sourceType: string;
  demo: boolean;
  /** Null for what a citizen told. */
  organisation: string | null;
}

/** Reports that speak of danger and are not closed, newest first. The condition is that of the index for them. */
export async function dangers(db: Db, person: Person): Promise<DangerRow[]> {
  if (!canReadDuty(person)) throw notFound();
  return db.$queryRaw<DangerRow[]>`
    SELECT r.id, r.topic, r.subtopics, r.place, r.month, r."sourceType", r.demo,
      coalesce(o."shortName", o.name) AS organisation
    FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
    WHERE coalesce(r."assessedUrgency", r.urgency) = 'danger' AND r."closedAt" IS NULL
    ORDER BY r."createdAt" DESC, r.id DESC LIMIT ${shownDangers}`;
}

/** The latest dangers that were taken back: who, when, and why. */
export function endedDangers(db: Db, person: Person) {
  if (!canReadDuty(person)) throw notFound();
  return db.auditEvent.findMany({
    where: { action: 'need.dangerOver' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: shownEnded,
  });
}

/** The names of those who were told that a report speaks of danger. */
export async function toldOfDanger(db: Db | Tx, reportId: string): Promise<string[]> {
  const mails = await db.mail.findMany({
    where: { recordType: 'need', recordId: reportId },
    orderBy: { toName: 'asc' },
    distinct: ['toName'],
    select: { toName: true },
  });
  return mails.map(({ toName }) => toName);
}
