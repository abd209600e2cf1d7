import type { MinutesState } from '../../../../core/db/client.ts';
import { enqueueMail } from '../../../../core/mail/outbox.ts';
import { minutesMissingMail } from '../mails.ts';
import { type ApprovalDeps, titles } from '../readers/commands.ts';
import { missingStage } from '../rules.ts';
import { meetingsWithoutMinutes } from './queries.ts';

/** Writes once three and once seven days after a meeting to those who look after its missing minutes. */
export async function remindOfMissingMinutes(deps: ApprovalDeps): Promise<void> {
  const now = deps.clock();
  const waiting = await meetingsWithoutMinutes(deps.db, now);
  if (waiting.length === 0) return;
  await deps.db.$transaction(async (tx) => {
    for (const { meeting, people } of waiting) {
      const stage = meeting.endsAt && missingStage(meeting.endsAt, now);
      if (!stage) continue;
      const titled = await titles(tx, meeting, people);
      const state: Extract<MinutesState, 'none' | 'draft'> =
        meeting.minutesState === 'draft' ? 'draft' : 'none';
      for (const to of people) {
        const mail = minutesMissingMail(deps, titled(to.language), state, to);
        await enqueueMail(deps, tx, {
          ...mail,
          dedupeKey: `minutes-missing:${meeting.id}:${stage}:${to.personId}`,
        });
      }
    }
  });
}
