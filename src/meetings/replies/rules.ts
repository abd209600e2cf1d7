import type { CalendarReply } from '../../core/calendar/reply.ts';
import type { InvitationState, MeetingState } from '../../core/db/client.ts';
import { takesAnswers } from '../rules.ts';

/** What a mail program can answer. */
const answers: Readonly<Record<string, 'accepted' | 'tentative' | 'declined'>> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
};

export type Refusal =
  | 'oversized'
  | 'malformed'
  | 'unknownMeeting'
  | 'token'
  | 'sender'
  | 'attendee'
  | 'closed'
  | 'outdated'
  | 'older'
  | 'answer';

interface Invitee {
  email: string;
  state: InvitationState;
  note: string;
  answeredAt: Date | null;
  repliedAt: Date | null;
}

interface Answered {
  state: 'accepted' | 'tentative' | 'declined';
  note: string;
  deputyName: '';
  /** Nothing is kept of the needs of somebody who does not come. */
  persons?: number;
  languages?: string[];
  wheelchair?: boolean;
  answeredAt: Date;
  repliedAt: Date;
}

/** So much of a comment is kept, as of one that is typed on the page. */
const longestNote = 500;

/** What an answer by mail does to an invitation, or why it does nothing. Its token was found to fit before. */
export function judgeReply(
  reply: CalendarReply,
  mail: { from: readonly string[]; sentAt: Date | null },
  invitee: Invitee,
  meeting: { state: MeetingState; startsAt: Date | null; sequence: number },
  now: Date,
): Answered | Refusal {
  const email = invitee.email.toLowerCase();
  if (mail.from.length !== 1 || mail.from[0] !== email) return 'sender';
  if (reply.attendee !== email) return 'attendee';
  if (!takesAnswers(meeting, now)) return 'closed';
  if (reply.sequence < meeting.sequence) return 'outdated';
  if (invitee.repliedAt && reply.stamp < invitee.repliedAt) return 'older';
  // Some programs copy DTSTAMP from the invitation: against an answer on the page, the mail's own time counts too.
  const given = new Date(Math.max(reply.stamp.getTime(), mail.sentAt?.getTime() ?? 0));
  if (answeredOnPage(invitee) && invitee.answeredAt && given < invitee.answeredAt) return 'older';
  const state = answers[reply.participation];
  if (!state) return 'answer';
  // A clock that is ahead must not shut out the answers that follow.
  const at = reply.stamp < now ? reply.stamp : now;
  return {
    state,
    note: reply.comment.slice(0, longestNote) || (state === invitee.state ? invitee.note : ''),
    deputyName: '',
    ...(state === 'declined' ? { persons: 1, languages: [], wheelchair: false } : {}),
    answeredAt: at,
    repliedAt: at,
  };
}

/** An answer by mail has one time for both. */
function answeredOnPage({ answeredAt, repliedAt }: Invitee): boolean {
  return answeredAt !== null && answeredAt.getTime() !== repliedAt?.getTime();
}
