import { randomUUID } from 'node:crypto';
import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Body, Prisma, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { plainLetters } from '../../core/i18n/plainLetters.ts';
import type { Deps } from '../../deps.ts';
import { freeSlug } from '../rules.ts';
import { demandBodyManager } from './policy.ts';
import type { Reminder } from './rules.ts';
import type { BodyInput } from './schema.ts';

export type BodyDeps = Pick<Deps, 'db' | 'clock'>;

/** A new body, without members and agenda. */
export async function createBody(tx: Tx, asking: Person, input: BodyInput): Promise<string> {
  demandBodyManager(asking);
  const base = plainLetters(input.name, 60) || randomUUID();
  // One at a time, so that two bodies of the same name cannot choose the same code.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('body code'))`;
  const taken = await tx.body.findMany({ where: { code: { startsWith: base } }, select: { code: true } });
  const code = freeSlug(
    base,
    taken.map((body) => body.code),
  );
  const { id } = await tx.body.create({ data: { ...columns(input), code }, select: { id: true } });
  await audit(tx, asking, { action: 'body.create', recordType: 'body', recordId: id, after: facts(input) });
  return id;
}

/** Saves a body. False when somebody else saved in the meantime. Meetings that are planned stay as they are. */
export async function updateBody(
  deps: BodyDeps,
  asking: Person,
  id: string,
  version: number,
  input: BodyInput,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const before = await lockedBody(tx, asking, id);
    if (before.version !== version) return false;
    await tx.body.update({ where: { id }, data: { ...columns(input), version: { increment: 1 } } });
    await audit(tx, asking, {
      action: 'body.update',
      recordType: 'body',
      recordId: id,
      before: facts(before),
      after: facts(input),
    });
    return true;
  });
}

/** Archives a body or takes it back; a second click changes nothing. */
export async function archiveBody(
  deps: BodyDeps,
  asking: Person,
  id: string,
  archived: boolean,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const before = await lockedBody(tx, asking, id);
    if ((before.archivedAt !== null) === archived) return;
    await tx.body.update({
      where: { id },
      data: { archivedAt: archived ? deps.clock() : null, version: { increment: 1 } },
    });
    await audit(tx, asking, {
      action: archived ? 'body.archive' : 'body.reopen',
      recordType: 'body',
      recordId: id,
    });
  });
}

/** The body with its row locked, for those who may change it. */
export async function lockedBody(tx: Tx, asking: Person, id: string): Promise<Body> {
  demandBodyManager(asking);
  await tx.$queryRaw`SELECT id FROM "Body" WHERE id = ${id}::uuid FOR UPDATE`;
  const body = await tx.body.findUnique({ where: { id } });
  if (!body) throw notFound();
  return body;
}

function columns({ reminders, ...body }: BodyInput) {
  return { ...body, reminders: storedReminders(reminders) };
}

function storedReminders(reminders: readonly Reminder[]): Prisma.InputJsonArray {
  return reminders.map(({ minutesBefore, recipients }) => ({ minutesBefore, recipients }));
}

function facts(
  body: Pick<Body, 'name' | 'kind' | 'audience' | 'place' | 'startTime' | 'duration' | 'rhythm'>,
) {
  const { name, kind, audience, place, startTime, duration, rhythm } = body;
  return { name, kind, audience, place, startTime, duration, rhythm };
}
