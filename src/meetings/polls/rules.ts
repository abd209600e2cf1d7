import type { InvitationState, PollChoice, PollState } from '../../core/db/client.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * When somebody who has not answered is reminded, by how long they had: more than five days, 48 hours before the end;
 * two to five days, 36 hours before; less, not at all.
 * @param end the deadline, or the start of the first date where there is none
 */
export function reminderTime(askedAt: Date, end: Date): Date | null {
  const time = end.getTime() - askedAt.getTime();
  if (time > 5 * day) return new Date(end.getTime() - 48 * hour);
  if (time >= 2 * day) return new Date(end.getTime() - 36 * hour);
  return null;
}

/** Until when answers are awaited. */
export function pollEnd(deadline: Date | null, firstStart: Date): Date {
  return deadline ?? firstStart;
}

/** Why a poll takes no answers any more by itself; null as long as it does. A whole day is past at its end. */
export function closeReason(
  poll: { deadline: Date | null; lastEnd: Date },
  now: Date,
): 'deadline' | 'datesPast' | null {
  if (poll.deadline && poll.deadline <= now) return 'deadline';
  return poll.lastEnd <= now ? 'datesPast' : null;
}

/** Whether an answer counts at this moment, also where the job that closes polls has not come by yet. */
export function isOpen(
  poll: { state: PollState; deadline: Date | null; options: readonly { endsAt: Date }[] },
  now: Date,
): boolean {
  return (
    poll.state === 'open' &&
    closeReason({ deadline: poll.deadline, lastEnd: lastEnd(poll.options) }, now) === null
  );
}

function lastEnd(options: readonly { endsAt: Date }[]): Date {
  return new Date(Math.max(...options.map(({ endsAt }) => endsAt.getTime())));
}

export interface Tally {
  optionId: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** Asked, but without an answer. */
  unanswered: number;
}

export interface Voter {
  /** Null as long as nothing was answered. */
  choices: ReadonlyMap<string, PollChoice> | null;
  organisation: string | null;
}

/** What somebody who answered says to a date; without a word on it, it is a no. */
export function choiceFor(voter: Voter, optionId: string): PollChoice | null {
  return voter.choices ? (voter.choices.get(optionId) ?? 'no') : null;
}

export function tallies(optionIds: readonly string[], voters: readonly Voter[]): Tally[] {
  return optionIds.map((optionId) => {
    const tally: Tally = { optionId, yes: 0, ifNeedBe: 0, no: 0, unanswered: 0 };
    for (const voter of voters) tally[choiceFor(voter, optionId) ?? 'unanswered'] += 1;
    return tally;
  });
}

/** The dates with most yes, and of these with fewest no; all of them where several are alike. */
export function bestOptions(rows: readonly Tally[]): string[] {
  const possible = rows.filter(({ yes, ifNeedBe }) => yes + ifNeedBe > 0);
  const mostYes = Math.max(...possible.map(({ yes }) => yes));
  const liked = possible.filter(({ yes }) => yes === mostYes);
  const fewestNo = Math.min(...liked.map(({ no }) => no));
  return liked.filter(({ no }) => no === fewestNo).map(({ optionId }) => optionId);
}

/** Organisations of which somebody answered, but nobody can come on that date. */
export function missingOrganisations(voters: readonly Voter[], optionId: string): string[] {
  return organisationsWhere(voters, (members) => {
    const choices = members.map((voter) => choiceFor(voter, optionId)).filter((choice) => choice !== null);
    return choices.length > 0 && choices.every((choice) => choice === 'no');
  });
}

/** Organisations of which nobody has answered. */
export function silentOrganisations(voters: readonly Voter[]): string[] {
  return organisationsWhere(voters, (members) => members.every(({ choices }) => choices === null));
}

function organisationsWhere(
  voters: readonly Voter[],
  condition: (members: readonly Voter[]) => boolean,
): string[] {
  const groups = Map.groupBy(
    voters.filter(({ organisation }) => organisation !== null),
    ({ organisation }) => organisation ?? '',
  );
  return [...groups]
    .filter(([, members]) => condition(members))
    .map(([name]) => name)
    .toSorted((a, b) => a.localeCompare(b, 'de'));
}

const carried: Record<PollChoice, InvitationState> = {
  yes: 'accepted',
  ifNeedBe: 'tentative',
  no: 'declined',
};

/** The answer to the invitation that an answer to the poll amounts to. */
export function carriedAnswer(choice: PollChoice | null): InvitationState {
  return choice ? carried[choice] : 'pending';
}

/** Whoever was asked under the promise that names stay hidden may rely on it. */
export function keepsNamesHidden(poll: { hideNames: boolean; openedAt: Date | null }): boolean {
  return poll.hideNames && poll.openedAt !== null;
}

export const minimumOptions = 2;
export const maximumOptions = 12;

export interface Row {
  date: string;
  start: string;
  end: string;
  allDay: boolean;
}

/** Rows of the form in which somebody wrote something. */
export function isFilled({ date, start, end }: Row): boolean {
  return date !== '' || start !== '' || end !== '';
}
