import type { Person } from '../../../core/auth/person.ts';
import type { Tx } from '../../../core/db/client.ts';
import { logNeed } from '../../commands.ts';
import type { DangerDeps } from '../../duty/commands.ts';
import { reportFor } from '../../queries.ts';
import { sameAgain } from '../../rules.ts';
import { logInCluster } from '../../similar/commands.ts';

/** Logs one more like a report that the person may read, in the same cluster as long as that is open. */
export async function logAgain(deps: DangerDeps, tx: Tx, person: Person, id: string): Promise<string> {
  const report = await reportFor(tx, person, id);
  const { clusterId } = report;
  const input = sameAgain(report);
  const grows =
    clusterId && (await tx.needCluster.count({ where: { id: clusterId, stateData: { kind: 'open' } } })) > 0;
  if (clusterId && grows) {
    return logInCluster(deps, tx, person, input, clusterId);
  }
  return logNeed(deps, tx, person, input);
}
