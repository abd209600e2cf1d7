import { hashToken } from '../../core/auth/tokens.ts';
import type { Db, InvitationState, MailStatus, Meeting, Tx } from '../../core/db/client.ts';
import { conflict } from '../../core/errors.ts';
import { agendaForInvitees } from '../agenda/queries.ts';
import { titlesByLanguage } from '../queries.ts';

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  language: string;
  state: InvitationState;
  note: string;
  deputyName: string;
  persons: number;
  /** Not to be shown beside a name; see `comingCounts`. */
  languages: string[];
  wheelchair: boolean;
  sentAt: Date | null;
  answeredAt: Date | null;
  personId: string | null;
  organisationId: string | null;
  /** Short name of the organisation that the person belongs to or was invited with. */
  organisation: string | null;
  /** The latest mail to them about this meeting, while it is in the outbox. */
  mail: { status: MailStatus; error: string | null; attempts: number } | null;
}

/** Everybody on the list of a meeting, by organisation and name; one query. */
export function invitationsOf(db: Db | Tx, meetingId: string): Promise<InvitationRow[]> {
  return db.$queryRaw<InvitationRow[]>`
    SELECT i.id, i.name, i.email, i.language, i.state, i.note, i."deputyName", i.persons,
      coalesce(i.languages, '{}') AS languages, i.wheelchair,
      i."sentAt", i."answeredAt", i."personId", i."organisationId",
      coalesce(o."shortName", o.name, po."shortName", po.name, i."organisationName") AS organisation,
      (SELECT json_build_object('status', mail.status, 'error', mail.error, 'attempts', mail.attempts)
        FROM "Mail" mail WHERE mail."recordId" = i.id AND mail."recordType" = 'invitation'
        ORDER BY mail."createdAt" DESC, mail.id DESC LIMIT 1) AS mail
    FROM "Invitation" i
    LEFT JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "Person" p ON p.id = i."personId"
    LEFT JOIN "Organisation" po ON po.id = p."organisationId"
    WHERE i."meetingId" = ${meetingId}::uuid
    ORDER BY organisation NULLS LAST, i.name`;
}

export interface OrganisationToInvite {
  id: string;
  name: string;
  people: number;
  /** Written to when nobody there has an account. */
  email: string | null;
}

/** Partners and whoever else has people with accounts. */
export function organisationsToInvite(db: Db | Tx): Promise<OrganisationToInvite[]> {
  return db.$queryRaw<OrganisationToInvite[]>`
    SELECT o.id, coalesce(o."shortName", o.name) AS name, o.email, count(p.id)::int AS people
    FROM "Organisation" o
    LEFT JOIN "Person" p ON p."organisationId" = o.id AND p."deactivatedAt" IS NULL
    WHERE o."archivedAt" IS NULL
    GROUP BY o.id
    HAVING o.partner OR count(p.id) > 0
    ORDER BY name`;
}

/** The invitation behind a personal link, with its meeting; null for a link that opens nothing. */
export function invitationByToken(db: Db | Tx, token: string) {
  return db.invitation.findFirst({
    where: { tokenHash: hashToken(token), sentAt: { not: null } },
    include: { meeting: { include: { body: true } } },
  });
}

/** The invitation that this person got, if they got one. */
export function ownInvitation(db: Db | Tx, personId: string, meetingId: string) {
  return db.invitation.findFirst({
    where: { personId, meetingId, sentAt: { not: null } },
    orderBy: { createdAt: 'asc' },
  });
}

type MeetingWithBody = Meeting & { body: { name: string } };

/** What the mails about a meeting say of it, in the languages of their recipients. */
export async function mailContents(
  db: Db | Tx,
  meeting: MeetingWithBody,
  recipients: readonly { language: string }[],
) {
  const { startsAt, endsAt } = meeting;
  if (!startsAt || !endsAt) throw conflict('meetings-staff:errors.cannotInvite');
  const languages = [...new Set(recipients.map(({ language }) => language))];
  const titles = await titlesByLanguage(db, meeting, languages);
  return {
    agenda: await agendaForInvitees(db, meeting),
    for: ({ language }: { language: string }) => ({
      ...meeting,
      startsAt,
      endsAt,
      title: titles.get(language) ?? meeting.title,
      bodyName: meeting.body.name,
    }),
  };
}
