import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { canManageStates } from './policy.ts';
import { clusterThreshold, needStates, thresholdKey } from './queries.ts';
import { movedState, newCode } from './rules.ts';
import type { NewState, StateNames } from './schema.ts';

/** Adds a state after the others. @returns its code */
export async function addState(
  tx: Tx,
  person: Person,
  { de, en, kind, appliesTo }: NewState,
): Promise<string> {
  demandManager(person);
  const states = await lockedStates(tx);
  const code = newCode(
    de,
    states.map((state) => state.code),
  );
  const position = Math.max(0, ...states.map((state) => state.position)) + 10;
  await tx.needState.create({ data: { code, kind, appliesTo, names: { de, en }, position } });
  await record(tx, person, 'needState.add', code, undefined, { kind, appliesTo, de, en });
  return code;
}

/** Gives a state other names. False when somebody else saved in the meantime. */
export async function renameState(
  deps: Pick<Deps, 'db'>,
  person: Person,
  code: string,
  version: number,
  names: StateNames,
): Promise<boolean> {
  demandManager(person);
  return deps.db.$transaction(async (tx) => {
    const before = (await lockedStates(tx)).find((state) => state.code === code);
    if (!before) throw notFound();
    if (before.version !== version) return false;
    await tx.needState.update({ where: { code }, data: { names, version: { increment: 1 } } });
    await record(tx, person, 'needState.rename', code, before.names, names);
    return true;
  });
}

/** Moves a state one up or down among those in use. */
export async function moveState(
  deps: Pick<Deps, 'db'>,
  person: Person,
  code: string,
  direction: 'up' | 'down',
): Promise<void> {
  demandManager(person);
  await deps.db.$transaction(async (tx) => {
    const states = await lockedStates(tx);
    if (!states.some((state) => state.code === code)) throw notFound();
    const codesOf = (retired: boolean) =>
      states.filter(({ retiredAt }) => (retiredAt !== null) === retired).map((state) => state.code);
    const order = [...movedState(codesOf(false), code, direction), ...codesOf(true)];
    for (const [index, moved] of order.entries()) {
      const position = (index + 1) * 10;
      if (states.find((state) => state.code === moved)?.position === position) continue;
      await tx.needState.update({ where: { code: moved }, data: { position } });
    }
    await record(tx, person, 'needState.move', code, undefined, { direction });
  });
}

/** Offers a state no longer, or again. What stands in it keeps it. */
export async function retireState(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  code: string,
  retired: boolean,
): Promise<void> {
  demandManager(person);
  await deps.db.$transaction(async (tx) => {
    const state = (await lockedStates(tx)).find((one) => one.code === code);
    if (!state) throw notFound();
    if (state.builtIn && retired) throw conflict('states-staff:errors.builtIn');
    if ((state.retiredAt !== null) === retired) return;
    await tx.needState.update({
      where: { code },
      data: { retiredAt: retired ? deps.clock() : null, version: { increment: 1 } },
    });
    await record(tx, person, retired ? 'needState.retire' : 'needState.reinstate', code);
  });
}

/** From how many persons on unclustered reports may be a cluster. */
export async function setClusterThreshold(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  threshold: number,
): Promise<void> {
  demandManager(person);
  await deps.db.$transaction(async (tx) => {
    const before = await clusterThreshold(tx);
    const saved = { value: threshold, updatedById: person.id, updatedAt: deps.clock() };
    await tx.setting.upsert({
      where: { key: thresholdKey },
      create: { key: thresholdKey, ...saved },
      update: saved,
    });
    await audit(tx, person, {
      action: 'setting.change',
      recordType: 'setting',
      recordId: thresholdKey,
      before: { threshold: before },
      after: { threshold },
    });
  });
}

/** The table as nobody else changes it until the transaction ends. */
async function lockedStates(tx: Tx) {
  await tx.$queryRaw`SELECT code FROM "NeedState" ORDER BY code FOR UPDATE`;
  return needStates(tx);
}

function record(
  tx: Tx,
  person: Person,
  action: string,
  code: string,
  before?: Record<string, string>,
  after?: Record<string, string | string[]>,
) {
  return audit(tx, person, {
    action,
    recordType: 'needState',
    recordId: code,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  });
}

function demandManager(person: Person): void {
  if (!canManageStates(person)) throw forbidden('states-staff:errors.mayNotManage');
}
