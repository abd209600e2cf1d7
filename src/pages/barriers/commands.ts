import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { canAnswerBarriers } from './policy.ts';
import type { BarrierInput } from './schema.ts';

/** Keeps what somebody reported about the portal: the words and the page, nothing about the person. */
export async function reportBarrier(tx: Tx, language: Language, input: BarrierInput): Promise<void> {
  const { id } = await tx.barrierReport.create({
    data: { language, path: input.page, text: input.text },
    select: { id: true },
  });
  await audit(tx, null, { action: 'barrier.report', recordType: 'barrierReport', recordId: id });
}

/** Notes that a report was seen to; the first time counts. */
export async function answerBarrier(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
): Promise<void> {
  if (!canAnswerBarriers(person)) throw notFound();
  const { count } = await tx.barrierReport.updateMany({
    where: { id, answeredAt: null },
    data: { answeredAt: deps.clock() },
  });
  if (count === 1) {
    await audit(tx, person, { action: 'barrier.answer', recordType: 'barrierReport', recordId: id });
  } else if (!(await tx.barrierReport.findUnique({ where: { id }, select: { id: true } }))) {
    throw notFound();
  }
}
