import { isoDay } from '../../../core/i18n/format.ts';
import { enqueueMail } from '../../../core/mail/outbox.ts';
import type { Deps } from '../../../deps.ts';
import { measureReminderMail } from './mails.ts';
import { dueReminders } from './queries.ts';

/** Reminds owners of what they took on, once per stage and due date. @returns how many mails were written */
export async function sendMeasureReminders(deps: Deps): Promise<number> {
  const now = deps.clock();
  let written = 0;
  for (;;) {
    const batch = await deps.db.$transaction(async (tx) => {
      const reminders = await dueReminders(tx, now);
      for (const { dedupeKey, ...reminder } of reminders) {
        const mail = measureReminderMail(deps, reminder, isoDay(now));
        if (await enqueueMail(deps, tx, { ...mail, dedupeKey })) written += 1;
      }
      return reminders.length;
    });
    if (batch === 0) return written;
  }
}
