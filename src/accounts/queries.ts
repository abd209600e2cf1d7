import type { Person } from '../core/auth/person.ts';
import { hashToken } from '../core/auth/tokens.ts';
import type { Db, Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import { canManagePeople } from './policy.ts';

/** What sign-in needs of the person with this address, if the account is open. */
export function credentialsByEmail(db: Db, email: string) {
  return db.person.findFirst({
    where: { email: email.trim().toLowerCase(), deactivatedAt: null },
    select: { id: true, passwordHash: true },
  });
}

/** The asking person as every query and command wants to know them; null when the account is closed. */
export async function personById(db: Db, id: string): Promise<Person | null> {
  const row = await db.person.findFirst({
    where: { id, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      roles: true,
      translates: true,
      interfaceLanguage: true,
      organisationId: true,
      organisation: { select: { name: true, shortName: true } },
    },
  });
  if (!row) return null;
  const { organisation, interfaceLanguage, ...person } = row;
  return {
    ...person,
    organisationName: organisation.shortName ?? organisation.name,
    language: interfaceLanguage === 'en' ? 'en' : 'de',
  };
}

/** Everybody with an account, for those who manage people. */
export function listPeople(db: Db, asking: Person) {
  if (!canManagePeople(asking)) throw notFound();
  return db.person.findMany({
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      roles: true,
      deactivatedAt: true,
      passwordHash: true,
      organisation: { select: { name: true, shortName: true } },
    },
  });
}

export async function personForAdmin(db: Db, asking: Person, id: string) {
  if (!canManagePeople(asking)) throw notFound();
  const person = await db.person.findUnique({ where: { id } });
  if (!person) throw notFound();
  return person;
}

/** Colleagues who can be invited or named, by organisation. */
export function activePeople(db: Db) {
  return db.person.findMany({
    where: { deactivatedAt: null },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      email: true,
      organisationId: true,
      interfaceLanguage: true,
      organisation: { select: { name: true, shortName: true } },
    },
  });
}

/** The person behind an unused, unexpired account link. */
export function personByToken(db: Db | Tx, token: string, now: Date) {
  return db.accountToken.findFirst({
    where: { hash: hashToken(token), usedAt: null, expiresAt: { gt: now }, person: { deactivatedAt: null } },
    select: {
      id: true,
      purpose: true,
      person: { select: { id: true, name: true, email: true, interfaceLanguage: true } },
    },
  });
}

export interface Device {
  sid: string;
  userAgent: string;
  signedInAt: Date | null;
  current: boolean;
}

/** The devices on which the person is signed in, newest first. */
export async function signedInDevices(db: Db, person: Person, currentSid: string): Promise<Device[]> {
  const rows = await db.$queryRaw<{ sid: string; user_agent: string | null; signed_in_at: string | null }[]>`
    SELECT sid, sess->>'userAgent' AS user_agent, sess->>'signedInAt' AS signed_in_at
    FROM session
    WHERE sess->'passport'->>'user' = ${person.id} AND expire > now()
    ORDER BY signed_in_at DESC NULLS LAST`;
  return rows.map((row) => ({
    sid: row.sid,
    userAgent: row.user_agent ?? '',
    signedInAt: row.signed_in_at ? new Date(row.signed_in_at) : null,
    current: row.sid === currentSid,
  }));
}
