import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { BarrierInput } from './schema.ts';

/** Keeps what somebody reported about the portal: the words and the page, nothing about the person. */
export async function reportBarrier(tx: Tx, language: Language, input: BarrierInput): Promise<void> {
  const { id } = await tx.barrierReport.create({
    data: { language, path: input.page, text: input.text },
    select: { id: true },
  });
  await audit(tx, null, { action: 'barrier.report', recordType: 'barrierReport', recordId: id });
}
