import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import type { FieldErrors } from '../../../core/http/forms.ts';
import { type BodyDeps, lockedBody } from '../commands.ts';
import { type MemberRow, memberSeen, membersOf } from './queries.ts';
import type { MemberInput, NewMembersInput } from './schema.ts';

/** What keeps an entry from being saved, by field; the transaction is not to be kept. */
export type Refusal = { errors: FieldErrors };

/**
 * Puts people into a body, nobody twice. An address of somebody who has an account becomes that account.
 * @returns how many are new
 */
export async function addMembers(
  tx: Tx,
  asking: Person,
  bodyId: string,
  input: NewMembersInput,
): Promise<number | Refusal> {
  await lockedBody(tx, asking, bodyId);
  const deputyOf = await refusedDeputy(tx, bodyId, input.deputyOfId, null);
  if (deputyOf) return deputyOf;
  const { name, email, organisationName, language, deputyOfId } = input;
  const account = email ? await accountOf(tx, email) : null;
  if (account && 'errors' in account) return account;
  if (email) {
    const there = await tx.bodyMember.findFirst({
      where: { bodyId, OR: [{ email }, ...(account ? [{ personId: account.id }] : [])] },
    });
    if (there) return { errors: { email: 'bodies-staff:errors.twice' } };
  }
  const people = await tx.person.findMany({
    where: { deactivatedAt: null, id: { in: [...input.people, ...(account ? [account.id] : [])] } },
    select: { id: true, email: true },
  });
  let count = 0;
  // Who was an outside contact and has an account by now stays the same member.
  for (const person of people) {
    const { count: known } = await tx.bodyMember.updateMany({
      where: { bodyId, email: person.email },
      data: { personId: person.id, name: null, email: null, organisationName: null },
    });
    if (known > 0) continue;
    const made = await tx.bodyMember.createMany({
      data: [{ bodyId, personId: person.id, deputyOfId }],
      skipDuplicates: true,
    });
    count += made.count;
  }
  if (email && !account) {
    await tx.bodyMember.create({ data: { bodyId, name, email, organisationName, language, deputyOfId } });
    count += 1;
  }
  if (count > 0) {
    await audit(tx, asking, {
      action: 'body.addMembers',
      recordType: 'body',
      recordId: bodyId,
      after: { count, people: people.map(({ id }) => id) },
    });
  }
  return count;
}

/** Changes whom somebody stands in for, and what is known of an outside contact. */
export async function updateMember(
  deps: BodyDeps,
  asking: Person,
  bodyId: string,
  memberId: string,
  seen: string,
  input: MemberInput,
): Promise<'saved' | 'changedMeanwhile' | Refusal> {
  return deps.db.$transaction(async (tx) => {
    await lockedBody(tx, asking, bodyId);
    const before = await memberIn(tx, asking, bodyId, memberId);
    if (memberSeen(before) !== seen) return 'changedMeanwhile';
    const refused = await refusedDeputy(tx, bodyId, input.deputyOfId, memberId);
    if (refused) return refused;
    const data = before.personId
      ? { deputyOfId: input.deputyOfId }
      : await contactData(tx, bodyId, memberId, input);
    if ('errors' in data) return data;
    await tx.bodyMember.update({ where: { id: memberId }, data });
    await audit(tx, asking, {
      action: 'body.updateMember',
      recordType: 'body',
      recordId: bodyId,
      before: { memberId, deputyOfId: before.deputyOfId },
      after: { memberId, deputyOfId: input.deputyOfId },
    });
    return 'saved';
  });
}

async function contactData(tx: Tx, bodyId: string, memberId: string, input: MemberInput) {
  if (!input.name) return { errors: { name: 'meetings-staff:errors.guestName' } };
  if (!input.email) return { errors: { email: 'meetings-staff:errors.email' } };
  const account = await accountOf(tx, input.email);
  if (account && 'errors' in account) return account;
  const twice = await tx.bodyMember.count({
    where: {
      bodyId,
      id: { not: memberId },
      OR: [{ email: input.email }, ...(account ? [{ personId: account.id }] : [])],
    },
  });
  if (twice > 0) return { errors: { email: 'bodies-staff:errors.twice' } };
  return account
    ? { personId: account.id, name: null, email: null, organisationName: null, deputyOfId: input.deputyOfId }
    : input;
}

/**
 * Takes somebody out of a body.
 * @returns the names of those who stood in for them and are members now
 */
export async function removeMember(
  deps: BodyDeps,
  asking: Person,
  bodyId: string,
  memberId: string,
): Promise<string[]> {
  return deps.db.$transaction(async (tx) => {
    await lockedBody(tx, asking, bodyId);
    await memberIn(tx, asking, bodyId, memberId);
    const deputies = await tx.bodyMember.findMany({
      where: { deputyOfId: memberId },
      select: { name: true, person: { select: { name: true } } },
    });
    await tx.bodyMember.delete({ where: { id: memberId } });
    await audit(tx, asking, {
      action: 'body.removeMember',
      recordType: 'body',
      recordId: bodyId,
      before: { memberId },
    });
    return deputies.map(({ name, person }) => person?.name ?? name ?? '');
  });
}

async function memberIn(tx: Tx, asking: Person, bodyId: string, id: string): Promise<MemberRow> {
  const member = (await membersOf(tx, asking, bodyId)).find((one) => one.id === id);
  if (!member) throw notFound();
  return member;
}

async function accountOf(tx: Tx, email: string): Promise<{ id: string } | Refusal | null> {
  const account = await tx.person.findUnique({ where: { email }, select: { id: true, deactivatedAt: true } });
  if (account?.deactivatedAt) return { errors: { email: 'bodies-staff:errors.accountClosed' } };
  return account;
}

/** Somebody stands in for a member, not for a deputy, and has no deputies of their own. */
async function refusedDeputy(
  tx: Tx,
  bodyId: string,
  deputyOfId: string | null,
  memberId: string | null,
): Promise<Refusal | null> {
  if (!deputyOfId) return null;
  const refusal = { errors: { deputyOfId: 'bodies-staff:errors.deputyOf' } };
  if (deputyOfId === memberId) return refusal;
  const member = await tx.bodyMember.findFirst({ where: { id: deputyOfId, bodyId, deputyOfId: null } });
  if (!member) return refusal;
  const own = memberId ? await tx.bodyMember.count({ where: { deputyOfId: memberId } }) : 0;
  return own > 0 ? { errors: { deputyOfId: 'bodies-staff:errors.hasDeputies' } } : null;
}
