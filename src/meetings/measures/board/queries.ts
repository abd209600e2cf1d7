import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { canReadMeasures } from '../policy.ts';
import { conditionsOf, type MeasureRow, measureColumns, measureTables } from '../queries.ts';
import type { MeasureFilter } from '../schema.ts';
import { doneDays } from './rules.ts';

const columnSize = 30;

export interface BoardRow extends MeasureRow {
  /** How many there are in its column, shown or not. */
  total: number;
}

/** The measures of the board, column by column: what is due next first, what was finished last first. */
export async function boardMeasures(
  db: Db,
  person: Person,
  filter: MeasureFilter,
  now: Date,
): Promise<BoardRow[]> {
  if (!canReadMeasures(person)) throw notFound();
  const today = isoDay(now);
  const since = new Date(now.getTime() - doneDays * 86_400_000);
  // Whoever looks for measures to be asked about wants those that were done long ago.
  const recent =
    filter.state === 'effect' ? Prisma.sql`true` : Prisma.sql`(m.state <> 'done' OR m."doneAt" >= ${since})`;
  return db.$queryRaw<BoardRow[]>`
    WITH ranked AS (
      SELECT m.id, count(*) OVER (PARTITION BY m.state)::int AS total, row_number() OVER (
        PARTITION BY m.state ORDER BY CASE WHEN m.state IN ('done', 'dropped') THEN NULL ELSE m.due END,
          m."doneAt" DESC, m.due DESC, m.id) AS rank
      FROM "Measure" m
      WHERE ${Prisma.join([recent, ...conditionsOf(person, filter, today)], ' AND ')}
    )
    SELECT ${measureColumns(person, today)}, r.total
    FROM ${measureTables} JOIN ranked r ON r.id = m.id
    WHERE r.rank <= ${columnSize} ORDER BY m.state, r.rank`;
}
