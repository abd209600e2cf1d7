import { hashPassword, verifyPassword } from '../core/auth/password.ts';
import type { Person } from '../core/auth/person.ts';
import { hashToken, newToken } from '../core/auth/tokens.ts';
import { audit } from '../core/db/audit.ts';
import { type AccountTokenPurpose, isUniqueViolation, type Tx } from '../core/db/client.ts';
import { forbidden, notFound } from '../core/errors.ts';
import { enqueueMail } from '../core/mail/outbox.ts';
import type { Deps } from '../deps.ts';
import { invitationMail, resetMail } from './mails.ts';
import { canManagePeople } from './policy.ts';
import { personByToken } from './queries.ts';
import type { PersonInput, ProfileInput } from './schema.ts';

const hour = 60 * 60 * 1000;
const lifetime: Record<AccountTokenPurpose, number> = { invitation: 7 * 24 * hour, reset: 2 * hour };

type AccountDeps = Pick<Deps, 'db' | 'jobs' | 'clock' | 'pages' | 'config' | 'translations'>;

/** Creates the account and mails the link by which its owner sets a password. */
export async function invitePerson(
  deps: AccountDeps,
  tx: Tx,
  asking: Person,
  input: PersonInput,
): Promise<string> {
  demandAdmin(asking);
  const person = await tx.person.create({ data: input });
  await audit(tx, asking, {
    action: 'person.invite',
    recordType: 'person',
    recordId: person.id,
    after: { email: person.email, roles: person.roles },
  });
  await mailLink(deps, tx, person, 'invitation');
  return person.id;
}

/** Saves name, roles and organisation. Returns false when somebody else saved in the meantime. */
export async function updatePerson(
  deps: AccountDeps,
  asking: Person,
  id: string,
  version: number,
  input: PersonInput,
): Promise<boolean> {
  demandAdmin(asking);
  if (id === asking.id && !input.roles.includes('admin'))
    throw forbidden('accounts-staff:errors.ownAdminRole');
  return deps.db.$transaction(async (tx) => {
    const before = await tx.person.findUnique({ where: { id } });
    if (!before) throw notFound();
    const { count } = await tx.person.updateMany({
      where: { id, version },
      data: { ...input, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, asking, {
      action: 'person.update',
      recordType: 'person',
      recordId: id,
      before: { name: before.name, email: before.email, roles: before.roles },
      after: { name: input.name, email: input.email, roles: input.roles },
    });
    return true;
  });
}

/** Closes or reopens an account; closing ends every session of it. */
export async function setPersonActive(
  deps: AccountDeps,
  asking: Person,
  id: string,
  active: boolean,
): Promise<void> {
  demandAdmin(asking);
  if (id === asking.id) throw forbidden('accounts-staff:errors.ownAccount');
  await deps.db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id },
      data: {
        deactivatedAt: active ? null : deps.clock(),
        ...(active ? {} : { calendarTokenHash: null }),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw notFound();
    if (!active) await endSessions(tx, id);
    await audit(tx, asking, {
      action: active ? 'person.reactivate' : 'person.deactivate',
      recordType: 'person',
      recordId: id,
    });
  });
}

/** Mails a fresh invitation link; earlier ones stop working. */
export async function resendInvitation(deps: AccountDeps, tx: Tx, asking: Person, id: string): Promise<void> {
  demandAdmin(asking);
  const person = await tx.person.findFirst({ where: { id, deactivatedAt: null } });
  if (!person) throw notFound();
  await mailLink(deps, tx, person, 'invitation');
  await audit(tx, asking, { action: 'person.invite', recordType: 'person', recordId: id });
}

/** Mails a reset link if there is such an account; the caller learns nothing either way. */
export async function requestReset(deps: AccountDeps, email: string): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const person = await tx.person.findFirst({ where: { email, deactivatedAt: null } });
    if (!person) return;
    await mailLink(deps, tx, person, 'reset');
    await audit(tx, null, { action: 'person.requestReset', recordType: 'person', recordId: person.id });
  });
}

/** Sets the password by an account link, which is used up, and ends every session of the person. */
export async function setPasswordByToken(
  deps: AccountDeps,
  token: string,
  password: string,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return deps.db.$transaction(async (tx) => {
    const link = await personByToken(tx, token, deps.clock());
    if (!link) return false;
    const { count } = await tx.accountToken.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: deps.clock() },
    });
    if (count === 0) return false;
    await tx.accountToken.updateMany({
      where: { personId: link.person.id, usedAt: null },
      data: { usedAt: deps.clock() },
    });
    await tx.person.update({ where: { id: link.person.id }, data: { passwordHash } });
    await endSessions(tx, link.person.id);
    await audit(tx, link.person, {
      action: 'person.setPassword',
      recordType: 'person',
      recordId: link.person.id,
    });
    return true;
  });
}

/** Changes the own password and signs out every other device. Returns false when the current one is wrong. */
export async function changePassword(
  deps: AccountDeps,
  asking: Person,
  currentSid: string,
  current: string,
  password: string,
): Promise<boolean> {
  const row = await deps.db.person.findUniqueOrThrow({
    where: { id: asking.id },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(row.passwordHash, current))) return false;
  const passwordHash = await hashPassword(password);
  await deps.db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: asking.id }, data: { passwordHash } });
    await endSessions(tx, asking.id, currentSid);
    await audit(tx, asking, { action: 'person.changePassword', recordType: 'person', recordId: asking.id });
  });
  return true;
}

export async function updateProfile(deps: AccountDeps, asking: Person, input: ProfileInput): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: asking.id }, data: { ...input, version: { increment: 1 } } });
    await audit(tx, asking, {
      action: 'person.updateProfile',
      recordType: 'person',
      recordId: asking.id,
      before: { name: asking.name },
      after: { name: input.name },
    });
  });
}

/** Signs the person out everywhere else. */
export async function signOutElsewhere(deps: AccountDeps, asking: Person, currentSid: string): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await endSessions(tx, asking.id, currentSid);
    await audit(tx, asking, {
      action: 'person.signOutEverywhere',
      recordType: 'person',
      recordId: asking.id,
    });
  });
}

export async function recordSignIn(deps: Pick<Deps, 'db'>, person: Person): Promise<void> {
  await deps.db.$transaction((tx) =>
    audit(tx, person, { action: 'person.signIn', recordType: 'person', recordId: person.id }),
  );
}

/** Whether saving a person failed because the address is taken. */
export const isAddressTaken = isUniqueViolation;

function demandAdmin(asking: Person): void {
  if (!canManagePeople(asking)) throw forbidden();
}

async function mailLink(
  deps: AccountDeps,
  tx: Tx,
  person: { id: string; name: string; email: string; interfaceLanguage: string },
  purpose: AccountTokenPurpose,
) {
  const token = newToken();
  await tx.accountToken.updateMany({
    where: { personId: person.id, purpose, usedAt: null },
    data: { usedAt: deps.clock() },
  });
  await tx.accountToken.create({
    data: {
      hash: hashToken(token),
      purpose,
      personId: person.id,
      expiresAt: new Date(deps.clock().getTime() + lifetime[purpose]),
    },
  });
  const build = purpose === 'invitation' ? invitationMail : resetMail;
  await enqueueMail(deps, tx, build(deps, person, token));
}

async function endSessions(tx: Tx, personId: string, exceptSid = ''): Promise<void> {
  await tx.$executeRaw`DELETE FROM session WHERE sess->'passport'->>'user' = ${personId} AND sid <> ${exceptSid}`;
}
