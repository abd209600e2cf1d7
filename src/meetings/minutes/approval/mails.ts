import type { Config } from '../../../config.ts';
import type { MinutesApproval, MinutesState, ObjectionState } from '../../../core/db/client.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import { composeMail, type MailDeps } from '../../../core/mail/compose.ts';
import type { OutgoingMail } from '../../../core/mail/outbox.ts';
import { whenText } from '../../view.ts';
import { approvalPaths } from './paths.ts';
import type { ApprovalGap } from './rules.ts';

type Deps = MailDeps & { config: Config };

export interface MinutesMeeting {
  id: string;
  /** In the recipient's language, where there is such a title. */
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  allDay: boolean;
}

/** Somebody whose mail carries a personal link. */
export interface MailReader {
  id: string;
  name: string;
  email: string;
  language: string;
  token: string;
}

/** Somebody with an account, who reads in the portal. */
export interface MailColleague {
  name: string;
  email: string;
  language: string;
}

interface Version {
  number: number;
  until: Date;
}

/** Asks a reader to look through the minutes. */
export function circulatedMail(deps: Deps, meeting: MinutesMeeting, version: Version, reader: MailReader) {
  return versionMail(deps, 'circulated', meeting, version, reader);
}

/** The same for a version that takes the place of an earlier one. */
export function circulatedAgainMail(
  deps: Deps,
  meeting: MinutesMeeting,
  version: Version,
  reader: MailReader,
) {
  return versionMail(deps, 'circulatedAgain', meeting, version, reader);
}

function versionMail(
  deps: Deps,
  kind: 'circulated' | 'circulatedAgain',
  meeting: MinutesMeeting,
  { number, until }: Version,
  reader: MailReader,
): OutgoingMail {
  return readerMail(deps, kind, meeting, reader, {
    number,
    until: formatDate(reader.language, until, 'weekdayDate'),
    renewed: kind === 'circulatedAgain',
  });
}

export interface AnsweredObjection {
  /** German title of the agenda item; null for the minutes as a whole. */
  item: string | null;
  text: string;
  state: Exclude<ObjectionState, 'open'>;
  answer: string;
}

/** Tells somebody what became of their objection. */
export function objectionAnsweredMail(
  deps: Deps,
  meeting: MinutesMeeting,
  objection: AnsweredObjection,
  reader: MailReader,
): OutgoingMail {
  return readerMail(deps, 'objectionAnswered', meeting, reader, { objection, renewed: true });
}

export interface Approved {
  by: MinutesApproval;
  /** Title of the meeting that approved them; null for silence. */
  approvedIn: string | null;
  hash: string;
}

/** Tells a reader, or the organiser who was no reader, that the minutes stand. */
export function approvedMail(
  deps: Deps,
  meeting: MinutesMeeting,
  approved: Approved,
  to: MailReader | MailColleague,
): OutgoingMail {
  const data = { ...approved, approvedIn: approved.approvedIn ?? '' };
  return 'token' in to
    ? readerMail(deps, 'approved', meeting, to, { ...data, renewed: true })
    : colleagueMail(deps, 'approved', 'approvalApproved', meeting, to, data);
}

/** Tells the organiser that somebody objected; the words themselves stay in the portal. */
export function objectedMail(
  deps: Deps,
  meeting: MinutesMeeting,
  /** `item`: German title of the agenda item; null for the minutes as a whole. */
  objection: { author: string; item: string | null },
  to: MailColleague,
): OutgoingMail {
  return colleagueMail(deps, 'objected', 'approvalObjected', meeting, to, objection);
}

/** Tells the organiser once what keeps the minutes from being approved. */
export function approvalBlockedMail(
  deps: Deps,
  meeting: MinutesMeeting,
  gaps: readonly ApprovalGap[],
  to: MailColleague,
): OutgoingMail {
  return colleagueMail(deps, 'blocked', 'approvalBlocked', meeting, to, { gaps });
}

/** Reminds the organiser of minutes that were not sent round. */
export function minutesMissingMail(
  deps: Deps,
  meeting: MinutesMeeting,
  state: Extract<MinutesState, 'none' | 'draft'>,
  to: MailColleague,
): OutgoingMail {
  return colleagueMail(deps, 'missing', 'minutesMissing', meeting, to, { state });
}

function readerMail(
  deps: Deps,
  kind: 'circulated' | 'circulatedAgain' | 'objectionAnswered' | 'approved',
  meeting: MinutesMeeting,
  reader: MailReader,
  data: Record<string, unknown>,
): OutgoingMail {
  const template = `approval${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return {
    ...minutesMail(deps, kind, template, meeting, reader, {
      ...data,
      personal: true,
      url: deps.config.baseUrl + approvalPaths.link(reader.token),
    }),
    recordType: 'minutesReader',
    recordId: reader.id,
  };
}

function colleagueMail(
  deps: Deps,
  kind: 'approved' | 'objected' | 'blocked' | 'missing',
  template: string,
  meeting: MinutesMeeting,
  to: MailColleague,
  data: Record<string, unknown>,
): OutgoingMail {
  return minutesMail(deps, kind, template, meeting, to, {
    ...data,
    personal: false,
    url: deps.config.baseUrl + approvalPaths.page(meeting.id),
  });
}

function minutesMail(
  deps: Deps,
  kind: string,
  template: string,
  meeting: MinutesMeeting,
  { name, email, language }: MailColleague,
  data: Record<string, unknown>,
): OutgoingMail {
  const t = deps.translations.for(language);
  return composeMail(deps, {
    toAddress: email,
    toName: name,
    language,
    subject: t(`approval:mail.${kind}.subject`, { title: meeting.title }),
    template: `meetings/mails/${template}`,
    data: { ...data, meeting, when: whenText(t, language, meeting) },
  });
}
