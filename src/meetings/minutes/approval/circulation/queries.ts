import type { Person } from '../../../../core/auth/person.ts';
import type { Db } from '../../../../core/db/client.ts';
import type { MeetingRow } from '../../../queries.ts';
import { canApproveMinutes } from '../policy.ts';
import { type ApprovalFacts, presentMinutes } from '../queries.ts';
import { type ApprovalGap, approvalGaps, type CirculationGap, circulationGaps, isChanged } from '../rules.ts';

interface Gaps {
  circulation: CirculationGap[];
  approval: ApprovalGap[];
}

/** What is in the way of the next step; the minutes are compiled only for those who can take it. */
export async function gapsFor(
  db: Db,
  person: Person,
  meeting: MeetingRow,
  facts: ApprovalFacts,
  now: Date,
): Promise<Gaps> {
  const newest = facts.documents.find(({ kind }) => kind === 'circulated') ?? null;
  const state = newest ? meeting.minutesState : 'draft';
  const approval = (changed: boolean) => approvalGaps(state, facts.objections, changed, meeting.circulatedAt);
  if (!canApproveMinutes(person, meeting, now)) {
    return { circulation: [], approval: approval(false) };
  }
  const present = await presentMinutes(db, meeting, facts.publicTitle);
  return {
    circulation: circulationGaps(present, newest?.content ?? null, facts.unreported.length),
    approval: approval(newest !== null && isChanged(present, newest.content)),
  };
}
