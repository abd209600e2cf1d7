import type { Tx } from '../../src/core/db/client.ts';

/** Who meets here. Names of bodies are not translated. */
export const bodies = [
  { code: 'round-table', kind: 'roundTable', name: 'Runder Tisch Unionsbürger*innen im Burgenlandkreis' },
  { code: 'wg-eu-migration', kind: 'workingGroup', name: 'Arbeitsgruppe EU-Migration Weißenfels' },
  { code: 'wg-information', kind: 'workingGroup', name: 'Arbeitsgruppe Mehrsprachige Informationen' },
] as const;

export type BodyCode = (typeof bodies)[number]['code'];

export async function seedBodies(tx: Tx): Promise<void> {
  // One after the other, so that the round table stands first in the order of making.
  for (const body of bodies) await tx.body.create({ data: body });
}
