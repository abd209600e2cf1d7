import { hashToken } from '../../core/auth/tokens.ts';
import type { Db, InvitationState, Tx } from '../../core/db/client.ts';

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  language: string;
  state: InvitationState;
  note: string;
  sentAt: Date | null;
  answeredAt: Date | null;
  personId: string | null;
  /** Short name of the organisation that the person belongs to or was invited with. */
  organisation: string | null;
}

/** Everybody on the list of a meeting, by organisation and name; one query. */
export function invitationsOf(db: Db | Tx, meetingId: string): Promise<InvitationRow[]> {
  return db.$queryRaw<InvitationRow[]>`
    SELECT i.id, i.name, i.email, i.language, i.state, i.note, i."sentAt", i."answeredAt", i."personId",
      coalesce(o."shortName", o.name, po."shortName", po.name) AS organisation
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
