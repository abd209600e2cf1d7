import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '../../core/db/client.ts';
import type { SolvedChallenge } from '../../core/http/proofOfWork.ts';
import type { InterfaceLanguage } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import type { Finding } from '../notes/findings/rules.ts';
import { heldSince } from '../notes/rules.ts';
import { keptTimes } from './rules.ts';
import type { TellUsInput } from './schema.ts';

/**
 * Keeps what somebody told, until it was looked at. Nothing of the sender is kept, and no time but the day: that is
 * also why the id is not made of the time, and why there is no row in the audit trail.
 */
export async function keepCitizenReport(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  language: InterfaceLanguage,
  input: Pick<TellUsInput, 'topic' | 'subtopics' | 'barriers' | 'place' | 'text'>,
  findings: readonly Finding[],
): Promise<void> {
  const { topic, subtopics, barriers, place, text } = input;
  await tx.citizenReport.create({
    data: {
      id: randomUUID(),
      ...keptTimes(deps.clock()),
      language,
      ...{ topic, subtopics, barriers, place, text },
      findings: findings.map((finding) => ({ ...finding })),
    },
    select: { id: true },
  });
}

/** Takes a solved challenge. @returns false when it was taken before */
export async function spendChallenge(tx: Tx, { id, expiresAt }: SolvedChallenge): Promise<boolean> {
  const { count } = await tx.usedChallenge.createMany({ data: [{ id, expiresAt }], skipDuplicates: true });
  return count === 1;
}

/** Deletes solved challenges that are worth nothing any more, and words that nobody read in time, as with notes. */
export async function forgetTold({ db, clock }: { db: Db; clock: () => Date }): Promise<void> {
  const now = clock();
  await db.usedChallenge.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.citizenReport.updateMany({
    where: {
      state: 'waiting',
      text: { not: '' },
      createdAt: { lt: heldSince(now) },
    },
    data: { text: '', findings: [] },
  });
}
