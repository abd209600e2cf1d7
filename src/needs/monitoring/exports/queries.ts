import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canReadMonitoring } from '../policy.ts';
import type { Narrowing, Period } from '../rules.ts';

export interface OwnReport {
  id: string;
  month: Date;
  place: string;
  topic: string;
  subtopics: string[];
  secondaryTopics: string[];
  channel: string;
  language: string;
  nationalityGroup: string;
  sector: string;
  household: string;
  barriers: string[];
  outcome: string;
  urgency: string;
  count: number;
  sourceType: string;
  state: Prisma.JsonValue;
}

const parcel = 5000;

/** How many reports of the own organisation a filter finds. */
export async function countOwnReports(db: Db, person: Person, narrowed: Narrowing, period: Period) {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "NeedReport" r WHERE ${ownReports(person, narrowed, period)}`;
  return row.count;
}

/**
 * Reports of the person's own organisation and of no other, whoever asks; notes are never among what is read.
 * In parcels, so that any number of them can be written to a file.
 */
export async function* ownReportRows(
  db: Db,
  person: Person,
  narrowed: Narrowing,
  period: Period,
): AsyncGenerator<OwnReport> {
  let after: OwnReport | undefined;
  do {
    const position: Prisma.Sql = after
      ? Prisma.sql`AND (r.month, r.id) > (${after.month}::date, ${after.id}::uuid)`
      : Prisma.empty;
    const rows = await db.$queryRaw<OwnReport[]>`
      SELECT r.id, r.month, r.place, r.topic, r.subtopics, r."secondaryTopics", r.channel, r.language,
        r."nationalityGroup", r.sector, r.household, r.barriers, r.outcome::text, r.urgency::text, r.count,
        r."sourceType", s.names AS state
      FROM "NeedReport" r JOIN "NeedState" s ON s.code = r.state
      WHERE ${ownReports(person, narrowed, period)} ${position}
      ORDER BY r.month, r.id LIMIT ${parcel}`;
    yield* rows;
    after = rows.length === parcel ? rows.at(-1) : undefined;
  } while (after);
}

function ownReports(person: Person, narrowed: Narrowing, { from, to }: Period): Prisma.Sql {
  if (!canReadMonitoring(person)) throw notFound();
  const { subtopic, barrier, outcome, organisation: _organisation, ...plain } = narrowed;
  return Prisma.join(
    [
      Prisma.sql`r."organisationId" = ${person.organisationId}::uuid`,
      Prisma.sql`r.month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date`,
      ...(subtopic ? [Prisma.sql`${subtopic} = ANY(r.subtopics)`] : []),
      ...(barrier ? [Prisma.sql`${barrier} = ANY(r.barriers)`] : []),
      ...(outcome ? [Prisma.sql`r.outcome = ${outcome}::"NeedOutcome"`] : []),
      // Names of columns are those of the dimensions.
      ...Object.entries(plain).map(([name, value]) => Prisma.sql`r.${Prisma.raw(`"${name}"`)} = ${value}`),
    ],
    ' AND ',
  );
}
