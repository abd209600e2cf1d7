import type { Prisma, Tx } from '../../../src/core/db/client.ts';
import { clusterFigures } from '../../../src/needs/clusters/queries.ts';
import type { DemoCluster } from './clusters.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;

/** A cluster that was noticed apart and became one with another. */
const merged = {
  into: 'forms',
  title: 'Briefe vom Amt werden nicht verstanden',
  summary: 'Ratsuchende bringen Briefe mit, deren Inhalt und Frist sie nicht kennen.',
  topic: 'MEL',
  place: 'weissenfels',
  reports: 9,
  gathered: 150,
  ended: 61,
} as const;

/** Reports that turned out to be about something else. */
const split = {
  from: 'wages',
  title: 'Lohnabrechnung gibt es nur in der App',
  summary: 'Wer kein passendes Telefon hat, sieht die Abrechnung nicht und kann Abzüge nicht prüfen.',
  topic: 'LOHN',
  place: 'weissenfels',
  reports: 6,
  ago: 45,
} as const;

/** It seemed to be settled, and was not. */
const reopened = {
  cluster: 'daycare',
  closed: { ago: 62, reason: 'Der Träger hat zugesagt, Plätze auch im laufenden Kitajahr zu vergeben.' },
  again: { ago: 24, reason: 'Die Zusage gilt nur für zwei der fünf Kitas; es kommen wieder Meldungen.' },
} as const;

const impulses: {
  cluster: DemoCluster;
  ago: number;
  organisation?: string;
  addressee: string;
  internalText: string;
  publicText: string;
}[] = [
  {
    cluster: 'courses',
    ago: 40,
    addressee: 'Volkshochschule Burgenlandkreis',
    internalText:
      'Ein Kurs, den man in wechselnden Schichten besuchen kann: dieselbe Stunde morgens und abends, dazu Übungen für das Telefon.',
    publicText: 'Wir bitten um einen Deutschkurs, der auch in wechselnden Schichten zu schaffen ist.',
  },
  {
    cluster: 'forms',
    ago: 200,
    organisation: 'Jobcenter',
    addressee: 'Jobcenter Burgenlandkreis',
    internalText:
      'Die fünf häufigsten Bescheide bekommen ein Beiblatt in den vier meistgesprochenen Sprachen.',
    publicText: 'Die häufigsten Bescheide sollen ein Beiblatt in mehreren Sprachen bekommen.',
  },
];

/** Gives the invented clusters what happens to real ones: a merge, a split, a reopening and impulses. */
export async function seedDemoLifeCycle(
  tx: Tx,
  people: People,
  clusters: Record<DemoCluster, string>,
  now: Date,
): Promise<void> {
  const coordinator = people.get('koordination@ubu.example');
  const ago = (days: number) => new Date(now.getTime() - days * day);
  await seedClosings();
  await seedMerge();
  await seedSplit();
  // Agenda items know who put them there.
  await tx.agendaItem.updateMany({
    where: { cluster: { demo: true }, createdById: null },
    data: { createdById: coordinator?.id ?? null },
  });
  for (const { cluster, ago: days, organisation, ...impulse } of impulses) {
    const addressed = organisation
      ? await tx.organisation.findFirst({ where: { name: { contains: organisation } } })
      : null;
    await tx.impulse.create({
      data: {
        ...impulse,
        addressee: addressed?.name ?? impulse.addressee,
        organisationId: addressed?.id ?? null,
        clusterId: clusters[cluster],
        createdById: coordinator?.id ?? null,
        createdAt: ago(days),
        demo: true,
      },
    });
  }

  async function seedClosings() {
    const settled = await tx.needCluster.findMany({ where: { demo: true, closedAt: { not: null } } });
    for (const { id, state, closedAt, closeReason } of settled) {
      await event(id, 'closed', closedAt ?? now, { from: 'inProgress', to: state, reason: closeReason });
    }
    const id = clusters[reopened.cluster];
    const { closed, again } = reopened;
    await event(id, 'closed', ago(closed.ago), { from: 'open', to: 'dropped', reason: closed.reason });
    await event(id, 'reopened', ago(again.ago), { from: 'dropped', to: 'open', reason: again.reason });
  }

  async function seedMerge() {
    const into = clusters[merged.into];
    const survivor = await tx.needCluster.findUniqueOrThrow({ where: { id: into } });
    const { id } = await newCluster(merged, ago(merged.gathered));
    const reports = await move(into, id, merged.reports, ago(merged.ended));
    const figures = { ...(await clusterFigures(tx, id)) };
    await tx.needReport.updateMany({ where: { clusterId: id }, data: { clusterId: into } });
    await tx.needCluster.update({
      where: { id },
      data: { state: 'merged', mergedIntoId: into, closedAt: ago(merged.ended) },
    });
    const { title, state, version } = survivor;
    await event(id, 'merged', ago(merged.ended), { other: into, title, state: 'open', figures });
    await event(into, 'took', ago(merged.ended), {
      other: id,
      title: merged.title,
      reports,
      carried: [],
      state,
      version,
    });
  }

  async function seedSplit() {
    const from = clusters[split.from];
    const source = await tx.needCluster.findUniqueOrThrow({ where: { id: from } });
    const { id } = await newCluster(split, ago(split.ago), from);
    const reports = await move(from, id, split.reports, ago(split.ago));
    await event(from, 'split', ago(split.ago), { other: id, title: split.title, reports });
    await event(id, 'splitOff', ago(split.ago), { other: from, title: source.title, reports });
  }

  function newCluster(
    { title, summary, topic, place }: Record<'title' | 'summary' | 'topic' | 'place', string>,
    createdAt: Date,
    splitFromId: string | null = null,
  ) {
    return tx.needCluster.create({
      data: {
        ...{ title, summary, topic, place, splitFromId, createdAt },
        createdById: coordinator?.id ?? null,
        demo: true,
      },
      select: { id: true },
    });
  }

  async function move(from: string, into: string, count: number, before: Date): Promise<string[]> {
    const reports = await tx.needReport.findMany({
      where: { clusterId: from, createdAt: { lt: before } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: count,
      select: { id: true },
    });
    const ids = reports.map(({ id }) => id);
    await tx.needReport.updateMany({ where: { id: { in: ids } }, data: { clusterId: into } });
    return ids;
  }

  function event(clusterId: string, kind: string, createdAt: Date, data: Prisma.InputJsonObject) {
    const person = { personId: coordinator?.id ?? null, personName: coordinator?.name ?? '' };
    return tx.clusterEvent.create({ data: { clusterId, kind, data, createdAt, ...person } });
  }
}
