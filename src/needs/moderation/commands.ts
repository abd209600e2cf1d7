import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { type DangerDeps, raiseDanger } from '../duty/commands.ts';
import { keepNote } from '../notes/commands.ts';
import { demandOpenQuarter } from '../quarters/queries.ts';
import { monthStart } from '../rules.ts';
import { canModerate } from './policy.ts';
import { unasked } from './rules.ts';
import type { AcceptInput, RejectInput } from './schema.ts';

/**
 * Takes in what a citizen told, with the codes that the moderator found right. What is left of the text becomes a
 * note, held until somebody releases it; its author is the citizen, so that may be the moderator, too.
 * @returns the id of the report that counts from now on
 */
export async function acceptCitizenReport(
  deps: DangerDeps,
  tx: Tx,
  person: Person,
  id: string,
  { note, month, ...codes }: AcceptInput,
): Promise<string> {
  const told = await decide(deps, tx, person, id, 'accepted');
  await demandOpenQuarter(tx, month);
  const now = deps.clock();
  const report = await tx.needReport.create({
    data: {
      ...unasked,
      ...codes,
      month: monthStart(month),
      secondaryTopics: [],
      count: 1,
      organisationId: null,
      reporterId: null,
      triagedAt: now,
      triagedById: person.id,
      createdAt: now,
      demo: told.demo,
    },
  });
  await keepNote(deps, tx, person, report.id, note, { language: told.language, authorId: null });
  await tx.citizenReport.update({ where: { id }, data: { reportId: report.id }, select: { id: true } });
  await audit(tx, person, {
    action: 'citizen.accept',
    recordType: 'need',
    recordId: report.id,
    before: { topic: told.topic, place: told.place },
    after: { topic: report.topic, place: report.place, outcome: report.outcome, urgency: report.urgency },
  });
  await raiseDanger(deps, tx, report);
  return report.id;
}

/** Turns down what a citizen told. Its words are gone at once; its codes and the reason stay. */
export async function rejectCitizenReport(
  deps: Pick<DangerDeps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  { reason }: RejectInput,
): Promise<void> {
  await decide(deps, tx, person, id, 'rejected', reason);
  await audit(tx, person, {
    action: 'citizen.reject',
    recordType: 'citizenReport',
    recordId: id,
    after: { reason },
  });
}

/** Decides once; the second of two moderators learns that it is done. From then on only the month is kept of the day. */
async function decide(
  deps: Pick<DangerDeps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  state: 'accepted' | 'rejected',
  reason: string | null = null,
) {
  if (!canModerate(person)) throw forbidden('moderation-staff:errors.mayNot');
  const [told] = await tx.citizenReport.updateManyAndReturn({
    where: { id, state: 'waiting' },
    data: { state, reason, moderatorId: person.id, moderatedAt: deps.clock(), text: '', findings: [] },
  });
  if (!told) throw conflict('moderation-staff:errors.decided');
  await tx.citizenReport.update({ where: { id }, data: { createdAt: told.month }, select: { id: true } });
  return told;
}
