import type { Person } from '../core/auth/person.ts';
import { audit } from '../core/db/audit.ts';
import type { NeedReport, Tx } from '../core/db/client.ts';
import { forbidden, notFound } from '../core/errors.ts';
import type { Deps } from '../deps.ts';
import { type DangerDeps, raiseDanger } from './duty/commands.ts';
import { keepNote } from './notes/commands.ts';
import { canChangeReport, canLogNeeds, changeRefusal } from './policy.ts';
import { demandOpenQuarter } from './quarters/queries.ts';
import { reportFor } from './queries.ts';
import { monthOf, monthStart, type ReportFields } from './rules.ts';

/** Writes a report down in the name of the person's organisation. */
export async function logNeed(
  deps: DangerDeps,
  tx: Tx,
  person: Person,
  input: ReportFields,
  clusterId: string | null = null,
): Promise<string> {
  if (!canLogNeeds(person)) throw forbidden('needs-staff:errors.mayNotLog');
  const now = deps.clock();
  const { month, note = '', ...fields } = input;
  await demandOpenQuarter(tx, month);
  const report = await tx.needReport.create({
    data: {
      ...fields,
      month: monthStart(month),
      organisationId: person.organisationId,
      reporterId: person.id,
      createdAt: now,
      ...(clusterId ? { clusterId, clusteredAt: now, clusteredById: person.id } : {}),
    },
  });
  await audit(tx, person, {
    action: 'need.log',
    recordType: 'need',
    recordId: report.id,
    after: summary(report),
  });
  await keepNote(deps, tx, person, report.id, note);
  await raiseDanger(deps, tx, report);
  return report.id;
}

/** Corrects a report. Returns false when somebody else saved in the meantime. */
export async function updateReport(
  deps: Pick<Deps, 'db'> & DangerDeps,
  person: Person,
  id: string,
  version: number,
  input: ReportFields,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const before = await changeableReport(tx, person, id);
    const { month, note, ...fields } = input;
    await demandOpenQuarter(tx, before.month, month);
    const { count } = await tx.needReport.updateMany({
      where: { id, version, clusterId: null },
      data: { ...fields, month: monthStart(month), version: { increment: 1 } },
    });
    if (count === 0) return false;
    if (note !== undefined) await keepNote(deps, tx, person, id, note);
    await audit(tx, person, {
      action: 'need.update',
      recordType: 'need',
      recordId: id,
      before: summary(before),
      after: summary({ ...fields, month: monthStart(month) }),
    });
    const changed = { ...fields, id, month: monthStart(month), version: version + 1 };
    if (before.urgency !== 'danger') await raiseDanger(deps, tx, changed);
    return true;
  });
}

/** Takes a report back that stands in no cluster yet. */
export async function deleteReport(deps: Pick<Deps, 'db'>, person: Person, id: string): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const before = await changeableReport(tx, person, id);
    await demandOpenQuarter(tx, before.month);
    const { count } = await tx.needReport.deleteMany({ where: { id, clusterId: null } });
    if (count === 0) throw notFound();
    await audit(tx, person, {
      action: 'need.delete',
      recordType: 'need',
      recordId: id,
      before: summary(before),
    });
  });
}

async function changeableReport(tx: Tx, person: Person, id: string): Promise<NeedReport> {
  const report = await reportFor(tx, person, id);
  if (!canChangeReport(person, report)) {
    throw forbidden(changeRefusal(report));
  }
  return report;
}

function summary({
  topic,
  place,
  outcome,
  month,
  count,
}: Pick<NeedReport, 'topic' | 'place' | 'outcome' | 'month' | 'count'>) {
  return { topic, place, outcome, month: monthOf(month), count };
}
