import type { Deps } from '../../deps.ts';

const keptMonths = 12;

/**
 * A year after a meeting nobody needs to know any more who could come when, what people wrote beside their
 * answers, and who opened the minutes. What the minutes themselves say stays. The privacy page names the period.
 */
export async function forgetAnswers({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const before = new Date(clock());
  before.setUTCMonth(before.getUTCMonth() - keptMonths);
  const past = { endsAt: { lt: before } };
  await db.$transaction([
    db.datePoll.deleteMany({
      where: { OR: [{ meeting: past }, { meeting: { endsAt: null }, openedAt: { lt: before } }] },
    }),
    db.minutesReader.deleteMany({ where: { meeting: { ...past, minutesState: 'approved' } } }),
    // An account's invitation opens the meeting to its person, so only the words go.
    db.invitation.deleteMany({ where: { meeting: past, personId: null, organisationId: null } }),
    db.invitation.updateMany({ where: { meeting: past }, data: { note: '', deputyName: '' } }),
  ]);
}
