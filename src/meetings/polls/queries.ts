import type { Person } from '../../core/auth/person.ts';
import { hashToken } from '../../core/auth/tokens.ts';
import type { Db, MailStatus, PollChoice, PollCloseReason, PollState, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { demandCoordinator } from '../policy.ts';
import { type MeetingRow, meetingFor } from '../queries.ts';
import type { Voter } from './rules.ts';

export interface OptionRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
}

export interface PollRow {
  id: string;
  meetingId: string;
  state: PollState;
  message: string;
  deadline: Date | null;
  hideNames: boolean;
  openedAt: Date | null;
  closedAt: Date | null;
  closeReason: PollCloseReason | null;
  chosenOptionId: string | null;
  version: number;
  /** By time. */
  options: OptionRow[];
}

type StoredOption = Omit<OptionRow, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

/** The poll of a meeting with its dates; one query. */
export async function pollOf(db: Db | Tx, meetingId: string): Promise<PollRow | null> {
  const [row] = await db.$queryRaw<(Omit<PollRow, 'options'> & { options: StoredOption[] })[]>`
    SELECT p.id, p."meetingId", p.state, p.message, p.deadline, p."hideNames", p."openedAt", p."closedAt",
      p."closeReason", p."chosenOptionId", p.version,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'startsAt', o."startsAt", 'endsAt', o."endsAt",
          'allDay', o."allDay") ORDER BY o."startsAt", o."endsAt"), '[]')
        FROM "PollOption" o WHERE o."pollId" = p.id) AS options
    FROM "DatePoll" p WHERE p."meetingId" = ${meetingId}::uuid`;
  if (!row) return null;
  const options = row.options.map(({ startsAt, endsAt, ...option }) => ({
    ...option,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
  return { ...row, options };
}

export interface PollSummary {
  poll: PollRow;
  asked: number;
  answered: number;
}

/** How the poll of a meeting stands; null where there is none that counts. */
export async function pollSummary(
  db: Db,
  { id, state }: { id: string; state: string },
): Promise<PollSummary | null> {
  const poll = state === 'polling' || state === 'scheduled' ? await pollOf(db, id) : null;
  if (!poll || poll.state === 'cancelled') return null;
  const voters = votersAmong(await pollInvitees(db, poll.id));
  return { poll, asked: voters.length, answered: voters.filter(({ choices }) => choices).length };
}

/** A meeting for somebody who plans meetings: polls are the coordinators' business. */
export async function plannedMeeting(db: Db, person: Person, meetingId: string): Promise<MeetingRow> {
  const meeting = await meetingFor(db, person, meetingId);
  demandCoordinator(person);
  return meeting;
}

/** The same, with its poll. */
export async function pollFor(
  db: Db,
  person: Person,
  meetingId: string,
): Promise<{ meeting: MeetingRow; poll: PollRow }> {
  const meeting = await plannedMeeting(db, person, meetingId);
  const poll = await pollOf(db, meeting.id);
  if (!poll) throw notFound();
  return { meeting, poll };
}

export interface PollInviteeRow {
  id: string;
  personId: string | null;
  organisationId: string | null;
  organisationName: string | null;
  name: string;
  email: string;
  language: string;
  note: string;
  sentAt: Date | null;
  openedAt: Date | null;
  remindedAt: Date | null;
  answeredAt: Date | null;
  revokedAt: Date | null;
  /** Short name of the organisation that they belong to or are asked with. */
  organisation: string | null;
  /** By the id of the date. */
  choices: Record<string, PollChoice>;
  /** The latest mail to them about this poll, while it is in the outbox. */
  mail: { status: MailStatus; error: string | null; attempts: number } | null;
}

/** Everybody who is asked, by organisation and name, with what they answered; one query. */
export function pollInvitees(db: Db | Tx, pollId: string): Promise<PollInviteeRow[]> {
  return db.$queryRaw<PollInviteeRow[]>`
    SELECT i.id, i."personId", i."organisationId", i."organisationName", i.name, i.email, i.language, i.note,
      i."sentAt", i."openedAt", i."remindedAt", i."answeredAt", i."revokedAt",
      coalesce(o."shortName", o.name, po."shortName", po.name, i."organisationName") AS organisation,
      (SELECT coalesce(json_object_agg(a."optionId", a.choice), '{}') FROM "PollAnswer" a
        WHERE a."inviteeId" = i.id) AS choices,
      (SELECT json_build_object('status', mail.status, 'error', mail.error, 'attempts', mail.attempts)
        FROM "Mail" mail WHERE mail."recordId" = i.id AND mail."recordType" = 'pollInvitee'
        ORDER BY mail."createdAt" DESC, mail.id DESC LIMIT 1) AS mail
    FROM "PollInvitee" i
    LEFT JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "Person" p ON p.id = i."personId"
    LEFT JOIN "Organisation" po ON po.id = p."organisationId"
    WHERE i."pollId" = ${pollId}::uuid
    ORDER BY organisation NULLS LAST, i.name`;
}

export type CountedVoter = Voter & Pick<PollInviteeRow, 'id' | 'name'>;

/** Those whose answers count: they were asked, and their link was not revoked. */
export function votersAmong(invitees: readonly PollInviteeRow[]): CountedVoter[] {
  return invitees
    .filter(({ sentAt, revokedAt }) => sentAt && !revokedAt)
    .map(({ id, name, organisation, answeredAt, choices }) => ({
      id,
      name,
      organisation,
      choices: answeredAt ? new Map(Object.entries(choices)) : null,
    }));
}

/** The invitee behind a personal link, with the meeting that looks for a date; null for a link that opens nothing. */
export function inviteeByToken(db: Db | Tx, token: string) {
  return db.pollInvitee.findFirst({
    where: { tokenHash: hashToken(token), sentAt: { not: null } },
    include: { poll: { include: { meeting: { include: { body: { select: { name: true } } } } } } },
  });
}

export interface PersonToAsk {
  personId: string | null;
  organisationId: string | null;
  organisationName: string | null;
  name: string;
  email: string;
  language: string;
}

/** Whom a new poll asks without further ado: the members of the body, and who was chosen for the meeting already. */
export function peopleToAsk(db: Db | Tx, meeting: { id: string; bodyId: string }): Promise<PersonToAsk[]> {
  return db.$queryRaw<PersonToAsk[]>`
    SELECT DISTINCT ON (email) * FROM (
      SELECT m."personId", NULL::uuid AS "organisationId", m."organisationName", coalesce(p.name, m.name) AS name,
        lower(coalesce(p.email, m.email)) AS email, coalesce(p."interfaceLanguage", m.language) AS language
      FROM "BodyMember" m LEFT JOIN "Person" p ON p.id = m."personId"
      WHERE m."bodyId" = ${meeting.bodyId}::uuid AND m."deputyOfId" IS NULL AND p."deactivatedAt" IS NULL
      UNION ALL
      SELECT i."personId", i."organisationId", i."organisationName", i.name, i.email, i.language
      FROM "Invitation" i WHERE i."meetingId" = ${meeting.id}::uuid
    ) AS asked WHERE email <> '' ORDER BY email, "personId" NULLS LAST`;
}
