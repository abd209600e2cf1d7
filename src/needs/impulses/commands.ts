import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { clusterFor } from '../clusters/queries.ts';
import { canCluster } from '../policy.ts';
import { impulseFor } from './queries.ts';
import type { ImpulseInput } from './schema.ts';

/** Draws a proposal for a structural change from a cluster. @returns its id */
export async function giveImpulse(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  clusterId: string,
  input: ImpulseInput,
): Promise<string> {
  demandCoordinator(person);
  await clusterFor(tx, person, clusterId);
  const { id, addressee } = await tx.impulse.create({
    data: {
      ...(await addressed(tx, input)),
      clusterId,
      createdById: person.id,
      createdAt: deps.clock(),
    },
    select: { id: true, addressee: true },
  });
  await audit(tx, person, {
    action: 'impulse.give',
    recordType: 'cluster',
    recordId: clusterId,
    after: { impulse: id, addressee },
  });
  return id;
}

/** Rewords an impulse. False when somebody else saved in the meantime. */
export async function updateImpulse(
  deps: Pick<Deps, 'db'>,
  person: Person,
  clusterId: string,
  id: string,
  version: number,
  input: ImpulseInput,
): Promise<boolean> {
  demandCoordinator(person);
  return deps.db.$transaction(async (tx) => {
    const before = await impulseFor(tx, person, clusterId, id);
    const { count } = await tx.impulse.updateMany({
      where: { id, version },
      data: { ...(await addressed(tx, input)), version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, person, {
      action: 'impulse.update',
      recordType: 'cluster',
      recordId: clusterId,
      before: { impulse: id, addressee: before.addressee, internalText: before.internalText },
      after: { internalText: input.internalText, publicText: input.publicText },
    });
    return true;
  });
}

/** Takes an impulse back that no agenda has seen yet. */
export async function withdrawImpulse(
  deps: Pick<Deps, 'db'>,
  person: Person,
  clusterId: string,
  id: string,
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    const { addressee, internalText } = await impulseFor(tx, person, clusterId, id);
    const { count } = await tx.impulse.deleteMany({ where: { id, agendaItems: { none: {} } } });
    if (count === 0) throw conflict('clusters-staff:errors.onAgenda');
    await audit(tx, person, {
      action: 'impulse.withdraw',
      recordType: 'cluster',
      recordId: clusterId,
      before: { impulse: id, addressee, internalText },
    });
  });
}

/** An organisation of the directory is addressed by its name. */
async function addressed(tx: Tx, input: ImpulseInput): Promise<ImpulseInput> {
  if (!input.organisationId) return input;
  const organisation = await tx.organisation.findUnique({
    where: { id: input.organisationId },
    select: { name: true },
  });
  if (!organisation) throw conflict('clusters-staff:errors.organisation');
  return { ...input, addressee: organisation.name };
}

function demandCoordinator(person: Person): void {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
}
