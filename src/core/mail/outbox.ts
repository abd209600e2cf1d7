import type { Tx } from '../db/client.ts';
import type { Jobs } from '../jobs/engine.ts';

export interface OutgoingMail {
  toAddress: string;
  toName: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  /** An iCalendar object and its iTIP method, sent as a real invitation. */
  calendar?: { content: string; method: 'REQUEST' | 'CANCEL' };
  /** What the mail speaks of, so that its fate can be shown there. */
  recordType?: 'invitation' | 'pollInvitee' | 'minutesReader' | 'need';
  recordId?: string;
  /** The same key never becomes a second mail. */
  dedupeKey?: string;
}

export const sendMailJob = 'mail.send';

/**
 * Writes the mail into the outbox and enqueues its delivery, both inside the caller's transaction.
 * @returns the mail's id, or null when its dedupe key was used before
 */
export async function enqueueMail(deps: { jobs: Jobs }, tx: Tx, mail: OutgoingMail): Promise<string | null> {
  const { calendar, ...columns } = mail;
  const [row] = await tx.mail.createManyAndReturn({
    data: [{ ...columns, calendar: calendar?.content ?? null, calendarMethod: calendar?.method ?? null }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return null;
  await deps.jobs.enqueue(tx, sendMailJob, { mailId: row.id });
  return row.id;
}
