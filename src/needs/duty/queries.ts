import type { Person } from '../../core/auth/person.ts';
import type { Db, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { canReadDuty } from './policy.ts';
import type { Candidate } from './rules.ts';

const shownDangers = 30;
const shownEnded = 10;

const dayOf = (now: Date) => new Date(`${isoDay(now)}T00:00:00Z`);

/** The coordinators who have an account that works, each with the duty that falls on today. */
export function dangerCandidates(db: Db | Tx, now: Date): Promise<Candidate[]> {
  const today = dayOf(now);
  return db.person.findMany({
    where: { roles: { has: 'coordinator' }, deactivatedAt: null },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      email: true,
      interfaceLanguage: true,
      dutyPeriods: {
        where: { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
        select: { id: true },
      },
    },
  });
}

/** Duty that lasts or is to come, the earliest first. */
export function dutyPeriods(db: Db, person: Person, now: Date) {
  if (!canReadDuty(person)) throw notFound();
  return db.dutyPeriod.findMany({
    where: { OR: [{ endsOn: null }, { endsOn: { gte: dayOf(now) } }] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    include: { person: { select: { id: true, name: true, deactivatedAt: true, roles: true } } },
  });
}
export type DutyRow = Awaited<ReturnType<typeof dutyPeriods>>[number];

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
