import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { NeedReport, Tx } from '../../core/db/client.ts';
import { forbidden, notFound } from '../../core/errors.ts';
import type { StaffLanguage } from '../../core/i18n/languages.ts';
import { enqueueMail } from '../../core/mail/outbox.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { dangerMail } from './mails.ts';
import { canPlanDuty } from './policy.ts';
import { dangerCandidates } from './queries.ts';
import { dangerKey, isDanger, tellNow } from './rules.ts';
import type { DutyInput } from './schema.ts';

/** What it takes to tell somebody at once. */
export type DangerDeps = Pick<Deps, 'clock' | 'config' | 'jobs' | 'pages' | 'translations'>;

type Told = Pick<NeedReport, 'id' | 'version' | 'urgency' | 'topic' | 'place' | 'month'>;

/**
 * Tells those on duty at once if the report speaks of danger, or every coordinator when nobody is on duty. The mails
 * are written in the transaction of the report itself, and carry codes only.
 */
export async function raiseDanger(deps: DangerDeps, tx: Tx, report: Told): Promise<void> {
  if (report.urgency !== 'danger') return;
  const { people, onDuty } = tellNow(await dangerCandidates(tx, deps.clock()));
  const names = new Map<string, string>();
  for (const person of people) {
    const language = person.interfaceLanguage as StaffLanguage;
    if (!names.has(language)) {
      const topic = (await topicsIn(tx, language)).find(({ code }) => code === report.topic);
      names.set(language, topic?.name ?? report.topic);
    }
    await enqueueMail(deps, tx, {
      ...dangerMail(deps, {
        reportId: report.id,
        topicName: names.get(language) ?? report.topic,
        place: report.place,
        month: report.month,
        onDuty,
        name: person.name,
        email: person.email,
        language,
      }),
      recordType: 'need',
      recordId: report.id,
      dedupeKey: dangerKey(report, person.id),
    });
  }
}

/** Tells of the reports that coordinators have just come to hold for danger. @param before as they were held until now */
export async function raiseAssessed(
  deps: DangerDeps,
  tx: Tx,
  before: readonly Pick<NeedReport, 'id' | 'assessedUrgency'>[],
): Promise<void> {
  const reports = await tx.needReport.findMany({ where: { id: { in: before.map(({ id }) => id) } } });
  const heldFor = new Map(before.map(({ id, assessedUrgency }) => [id, assessedUrgency]));
  for (const report of reports) {
    const was = isDanger({ urgency: report.urgency, assessedUrgency: heldFor.get(report.id) ?? null });
    if (!was && isDanger(report)) await raiseDanger(deps, tx, { ...report, urgency: 'danger' });
  }
}

/** Takes back that a report speaks of danger: it is held for urgent. Nobody gets a mail about it. */
export async function endDanger(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  reason: string,
): Promise<void> {
  demandPlanner(person);
  const { count } = await tx.needReport.updateMany({
    where: { id, OR: [{ assessedUrgency: 'danger' }, { assessedUrgency: null, urgency: 'danger' }] },
    data: {
      assessedUrgency: 'urgent',
      assessedAt: deps.clock(),
      assessedById: person.id,
      version: { increment: 1 },
    },
  });
  if (count === 0) return;
  await audit(tx, person, {
    action: 'need.dangerOver',
    recordType: 'need',
    recordId: id,
    before: { urgency: 'danger' },
    after: { urgency: 'urgent', reason },
  });
}

/** Enters days on which somebody is told of danger. @returns false when that person coordinates nothing (any more) */
export async function planDuty(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  input: DutyInput,
): Promise<boolean> {
  demandPlanner(person);
  const { person: personId, startsOn, endsOn } = input;
  const candidates = await dangerCandidates(tx, deps.clock());
  const chosen = candidates.find(({ id }) => id === personId);
  if (!chosen) return false;
  const { id } = await tx.dutyPeriod.create({
    data: {
      personId,
      startsOn: new Date(startsOn),
      endsOn: endsOn ? new Date(endsOn) : null,
      createdAt: deps.clock(),
    },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'duty.plan',
    recordType: 'duty',
    recordId: id,
    after: { person: chosen.name, startsOn, endsOn },
  });
  return true;
}

export async function cancelDuty(tx: Tx, person: Person, id: string): Promise<void> {
  demandPlanner(person);
  const period = await tx.dutyPeriod.findUnique({
    where: { id },
    include: { person: { select: { name: true } } },
  });
  if (!period) throw notFound();
  await tx.dutyPeriod.delete({ where: { id } });
  await audit(tx, person, {
    action: 'duty.cancel',
    recordType: 'duty',
    recordId: id,
    before: {
      person: period.person.name,
      startsOn: period.startsOn.toISOString().slice(0, 10),
      endsOn: period.endsOn?.toISOString().slice(0, 10) ?? null,
    },
  });
}

function demandPlanner(person: Person): void {
  if (!canPlanDuty(person)) throw forbidden('duty-staff:errors.mayNot');
}
