import type { NeedOutcome, Prisma, Tx, Urgency } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import { monthStart, reportMonths } from '../../../src/needs/rules.ts';
import { topics } from '../topics/topics.ts';
import { type ClusterSeed, clusters, type DemoCluster } from './clusters.ts';
import { pick, repeatableRandom } from './random.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;
type Report = Prisma.NeedReportCreateManyInput & { createdAt: Date };

/** Who reports what: each centre sees another part of the same town. */
const reporters: Record<string, { weight: number; topics: Record<string, number> }> = {
  'bema@ubu.example': {
    weight: 45,
    topics: { LOHN: 30, KUEN: 22, ARB: 24, UNF: 9, FAM: 4, MEL: 5, WOH: 3, DIS: 3 },
  },
  'caritas@ubu.example': {
    weight: 25,
    topics: { FAM: 20, WOH: 18, EXI: 17, GES: 14, SCH: 8, MEL: 12, NOT: 4, FGK: 4, SON: 3 },
  },
  'migrationsagentur@ubu.example': {
    weight: 18,
    topics: { AUF: 20, SPR: 22, MEL: 20, ANE: 14, BIL: 12, GES: 6, DIS: 3, UNK: 3 },
  },
  'redaktion@ubu.example': {
    weight: 12,
    topics: { MEL: 26, BIL: 18, WOH: 20, TEI: 14, SPR: 14, SCH: 4, NOT: 4 },
  },
};
const unclusteredReports = 280;
const languages = { ro: 50, bg: 25, pl: 10, hu: 4, tr: 5, ru: 2, sk: 2, other: 2 };
const groupOf: Record<string, string> = { ro: 'ro', bg: 'bg', tr: 'bg', pl: 'pl', hu: 'hu', sk: 'otherEu' };
const subtopicsOf = new Map(topics.map(({ code, subtopics }) => [code, subtopics]));

/**
 * About 400 invented reports over the last two years and the six clusters made of some of them.
 * @returns the clusters' ids
 */
export async function seedDemoNeeds(tx: Tx, people: People, now: Date): Promise<Record<DemoCluster, string>> {
  const random = repeatableRandom(2020);
  const months = reportMonths(isoDay(now));
  const reports = Array.from({ length: unclusteredReports }, () => {
    const email = pick(random, weightsOf(reporters));
    return report({
      email,
      topic: pick(random, reporters[email]?.topics ?? {}),
      ago: Math.floor(random() * 24),
    });
  });

  const ids: Partial<Record<DemoCluster, string>> = {};
  const coordinator = people.get('koordination@ubu.example');
  for (const [key, seed] of Object.entries(clusters) as [DemoCluster, ClusterSeed][]) {
    const createdAt = moment(seed.gathered, 1);
    const { id } = await tx.needCluster.create({
      data: {
        title: seed.title,
        summary: seed.summary,
        topic: seed.topic,
        place: seed.place,
        state: seed.state,
        createdAt,
        createdById: coordinator?.id ?? null,
        demo: true,
        ...(seed.closed ? { closedAt: moment(seed.closed.ago, 1), closeReason: seed.closed.reason } : {}),
      },
      select: { id: true },
    });
    ids[key] = id;
    for (let index = 0; index < seed.reports; index += 1) {
      const inCluster = report({
        email: pick(random, weightsOf(reporters)),
        topic: seed.topic,
        ago: seed.to + Math.floor(random() * (seed.from - seed.to + 1)),
        subtopics: [seed.subtopic],
        place: seed.place,
        barriers: seed.barriers.filter(() => random() < 0.5),
        outcomes: { noOffer: 40, open: 28, referred: 22, solved: 10 },
      });
      const clusteredAt = new Date(Math.max(inCluster.createdAt.getTime(), createdAt.getTime()));
      reports.push({ ...inCluster, clusterId: id, clusteredAt, clusteredById: coordinator?.id ?? null });
    }
  }
  await tx.needReport.createMany({ data: reports });
  return ids as Record<DemoCluster, string>;

  function report(known: {
    email: string;
    topic: string;
    ago: number;
    subtopics?: string[];
    place?: string;
    barriers?: string[];
    outcomes?: Record<NeedOutcome, number>;
  }): Report {
    const person = people.get(known.email);
    const possible = subtopicsOf.get(known.topic) ?? [];
    const language = pick(random, languages);
    const household = pick(random, { single: 45, couple: 17, family: 26, singleParent: 6, unknown: 6 });
    return {
      month: monthStart(months[known.ago] ?? ''),
      place: known.place ?? pick(random, { weissenfels: 62, zeitz: 17, naumburg: 13, other: 6, unknown: 2 }),
      topic: known.topic,
      secondaryTopics: [],
      subtopics: known.subtopics ?? possible.filter(() => random() < 1.2 / possible.length).slice(0, 2),
      channel: pick(random, { inPerson: 58, phone: 22, online: 8, outreach: 10, committee: 2 }),
      language,
      nationalityGroup: groupOf[language] ?? 'unknown',
      sector: pick(random, {
        meat: 46,
        logistics: 14,
        cleaning: 9,
        construction: 8,
        care: 4,
        hospitality: 4,
        none: 15,
      }),
      household,
      barriers:
        known.barriers ??
        ['language', 'information', 'workingHours', 'digital'].filter(() => random() < 0.22),
      outcome: pick<NeedOutcome>(
        random,
        known.outcomes ?? { solved: 40, referred: 28, open: 20, noOffer: 12 },
      ),
      // Danger of long ago would be over by now.
      urgency: pick<Urgency>(
        random,
        known.ago < 3 ? { normal: 85, urgent: 13, danger: 2 } : { normal: 85, urgent: 15 },
      ),
      count: Number(pick(random, { '1': 78, '2': 12, '3': 6, '5': 4 })),
      sourceType: pick(random, { case: 76, observation: 16, community: 8 }),
      organisationId: person?.organisationId ?? '',
      reporterId: person?.id ?? null,
      demo: true,
      createdAt: moment(known.ago, random()),
    };
  }

  /** A working hour within the month that is so many months ago, never later than now. */
  function moment(ago: number, share: number): Date {
    const start = monthStart(months[ago] ?? '').getTime();
    const day = Math.floor(share * 26) + 1;
    const at =
      start +
      day * 86_400_000 +
      (7 + Math.floor(random() * 8)) * 3_600_000 +
      Math.floor(random() * 3_600) * 1000;
    if (at <= now.getTime()) return new Date(at);
    return new Date(start + random() * (now.getTime() - start));
  }
}

function weightsOf(table: Record<string, { weight: number }>): Record<string, number> {
  return Object.fromEntries(Object.entries(table).map(([name, { weight }]) => [name, weight]));
}
