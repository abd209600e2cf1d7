import { enqueueMail } from '../../core/mail/outbox.ts';
import type { Deps } from '../../deps.ts';
import { needStepMail } from './mails.ts';
import { newSteps } from './queries.ts';

/** Tells those who reported a need what has become of it since. @returns how many mails were written */
export async function tellOfSteps(deps: Deps): Promise<number> {
  const now = deps.clock();
  let written = 0;
  for (;;) {
    const batch = await deps.db.$transaction(async (tx) => {
      const steps = await newSteps(tx, now);
      for (const { dedupeKey, ...step } of steps) {
        if (await enqueueMail(deps, tx, { ...needStepMail(deps, step), dedupeKey })) written += 1;
      }
      return steps.length;
    });
    if (batch === 0) return written;
  }
}
