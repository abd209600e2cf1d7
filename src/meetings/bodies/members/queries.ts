import type { Person } from '../../../core/auth/person.ts';
import type { Db, Tx } from '../../../core/db/client.ts';
import { canManageBodies } from '../policy.ts';
import { fingerprint } from '../rules.ts';

export interface MemberRow {
  id: string;
  name: string;
  organisation: string | null;
  /** Null for those who do not look after the body. */
  email: string | null;
  language: string;
  personId: string | null;
  /** Somebody whose account is closed is not invited. */
  deactivated: boolean;
  deputyOfId: string | null;
  deputyOf: string | null;
}

/** Everybody in a body, deputies after the members they stand in for; one query. */
export async function membersOf(db: Db | Tx, person: Person, bodyId: string): Promise<MemberRow[]> {
  const rows = await db.$queryRaw<MemberRow[]>`
    SELECT m.id, coalesce(p.name, m.name, '') AS name, coalesce(p.email, m.email) AS email, m."personId",
      coalesce(o."shortName", o.name, m."organisationName") AS organisation,
      coalesce(p."interfaceLanguage", m.language) AS language,
      p."deactivatedAt" IS NOT NULL AS deactivated, m."deputyOfId", coalesce(dp.name, d.name) AS "deputyOf"
    FROM "BodyMember" m
    LEFT JOIN "Person" p ON p.id = m."personId"
    LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    LEFT JOIN "BodyMember" d ON d.id = m."deputyOfId"
    LEFT JOIN "Person" dp ON dp.id = d."personId"
    WHERE m."bodyId" = ${bodyId}::uuid
    ORDER BY m."deputyOfId" IS NOT NULL, organisation NULLS LAST, name, m.id`;
  return canManageBodies(person) ? rows : rows.map((row) => ({ ...row, email: null }));
}

/** Names what the form of a member was filled with. */
export function memberSeen({ name, email, organisation, language, deputyOfId }: MemberRow): string {
  return fingerprint([name, email, organisation, language, deputyOfId]);
}
