import type { Person } from '../../../core/auth/person.ts';
import { Prisma } from '../../../core/db/client.ts';
import { readableNotesSql } from '../../notes/queries.ts';
import { canCluster, canReadAllReports } from '../../policy.ts';
import { monthStart } from '../../rules.ts';
import type { Term } from '../../search/queries.ts';
import { isPart } from '../../search/rules.ts';
import type { NeedFilter } from '../schema.ts';

const offeredClusters = 100;

/** The reports `r` that the person may read and that the filter lets through; its words are another matter. */
export function filterConditions(person: Person, filter: NeedFilter): Prisma.Sql[] {
  const all = canReadAllReports(person);
  return [
    ...(all ? [] : [Prisma.sql`r."organisationId" = ${person.organisationId}::uuid`]),
    ...(filter.new ? [Prisma.sql`r.priority > 0`] : []),
    ...(filter.topic ? [Prisma.sql`r.topic = ${filter.topic}`] : []),
    ...(filter.place ? [Prisma.sql`r.place = ${filter.place}`] : []),
    ...(filter.outcome ? [Prisma.sql`r.outcome = ${filter.outcome}::"NeedOutcome"`] : []),
    ...(filter.urgency
      ? [Prisma.sql`coalesce(r."assessedUrgency", r.urgency) = ${filter.urgency}::"Urgency"`]
      : []),
    ...clusterCondition(filter.cluster),
    ...(filter.state ? [Prisma.sql`r.state = ${filter.state}`] : []),
    ...(filter.organisation && all ? [Prisma.sql`r."organisationId" = ${filter.organisation}::uuid`] : []),
    ...(filter.language ? [Prisma.sql`r.language = ${filter.language}`] : []),
    ...(filter.nationalityGroup ? [Prisma.sql`r."nationalityGroup" = ${filter.nationalityGroup}`] : []),
    ...(filter.sector ? [Prisma.sql`r.sector = ${filter.sector}`] : []),
    ...(filter.household ? [Prisma.sql`r.household = ${filter.household}`] : []),
    ...(filter.channel ? [Prisma.sql`r.channel = ${filter.channel}`] : []),
    ...(filter.sourceType ? [Prisma.sql`r."sourceType" = ${filter.sourceType}`] : []),
    ...(filter.from ? [Prisma.sql`r.month >= ${monthStart(filter.from)}::date`] : []),
    ...(filter.to ? [Prisma.sql`r.month <= ${monthStart(filter.to)}::date`] : []),
    ...noteCondition(person, filter.note),
    ...traitCondition(filter),
  ];
}

/** The expression of the index on rare traits; the plain conditions beside it are cheaper where it is not used. */
function traitCondition(filter: NeedFilter): Prisma.Sql[] {
  const traits = [
    // What is so by far the most often is found sooner by walking.
    ...(filter.urgency && filter.urgency !== 'normal' ? [`urgency:${filter.urgency}`] : []),
    ...(filter.state && filter.state !== 'open' ? [`state:${filter.state}`] : []),
    ...(['language', 'nationalityGroup', 'sector', 'household', 'channel', 'sourceType'] as const).flatMap(
      (name) => (filter[name] ? [`${name}:${filter[name]}`] : []),
    ),
    ...(filter.barrier ? [filter.barrier] : []),
    ...(filter.subtopic ? [filter.subtopic] : []),
  ];
  return traits.length > 0 ? [Prisma.sql`${traitsOf} @> ${traits}::text[]`] : [];
}

const traitsOf = Prisma.sql`public.need_traits(coalesce(r."assessedUrgency", r.urgency), r.state, r.language,
  r."nationalityGroup", r.sector, r.household, r.channel, r."sourceType", r.barriers, r.subtopics)`;

function clusterCondition(cluster: string | undefined): Prisma.Sql[] {
  if (cluster === 'yes') return [Prisma.sql`r."clusterId" IS NOT NULL`];
  if (cluster === 'no') return [Prisma.sql`r."clusterId" IS NULL`];
  return cluster ? [Prisma.sql`r."clusterId" = ${cluster}::uuid`] : [];
}

function noteCondition(person: Person, note: NeedFilter['note']): Prisma.Sql[] {
  if (!note) return [];
  const has = Prisma.sql`EXISTS (SELECT 1 FROM "NeedNote" n WHERE n."reportId" = r.id AND ${readableNotesSql(person)})`;
  return [note === 'yes' ? has : Prisma.sql`NOT ${has}`];
}

/** Whether a report `r` says by its codes, its organisation or its cluster what a word stands for. */
export function saidByCodes(term: Term): Prisma.Sql | null {
  const ways = [
    ...(term.topics.length > 0 ? [Prisma.sql`r.topic = ANY (${term.topics})`] : []),
    ...(term.subtopics.length > 0
      ? [Prisma.sql`(r.subtopics && ${term.subtopics}::text[] AND ${traitsOf} && ${term.subtopics}::text[])`]
      : []),
    ...(term.places.length > 0 ? [Prisma.sql`r.place = ANY (${term.places})`] : []),
    ...(term.organisations.length > 0
      ? [Prisma.sql`r."organisationId" = ANY (${term.organisations}::uuid[])`]
      : []),
    ...(term.clusters.length > 0 ? [Prisma.sql`r."clusterId" = ANY (${term.clusters}::uuid[])`] : []),
  ];
  return ways.length > 0 ? Prisma.sql`(${Prisma.join(ways, ' OR ')})` : null;
}

/** Whether the words of a note, given as a column, have a word that begins with a stem, or a long one inside. */
export function saidByNote(words: Prisma.Sql, { stems }: Term): Prisma.Sql {
  const begins = Prisma.sql`${words} ~ ${`\\m(${stems.join('|')})`}`;
  const inside = stems.filter(isPart).map((stem) => Prisma.sql`${words} LIKE ${`%${stem}%`}`);
  return Prisma.sql`(${Prisma.join([begins, ...inside], ' OR ')})`;
}

export function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join([...conditions], ' AND ') : Prisma.sql`true`;
}

/** The newest clusters that reports can be put into, as a column of a query, for those who may. */
export function openClustersColumn(person: Person): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', c.id, 'title', c.title) ORDER BY c.title), '[]')
    FROM (SELECT newest.id, newest.title FROM "NeedState" s CROSS JOIN LATERAL (
        SELECT id, title, "createdAt" FROM "NeedCluster" WHERE state = s.code
        ORDER BY "createdAt" DESC LIMIT ${offeredClusters}) newest
      WHERE ${canCluster(person)} AND s.kind = 'open'
      ORDER BY newest."createdAt" DESC LIMIT ${offeredClusters}) c)`;
}
