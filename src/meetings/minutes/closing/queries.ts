import type { Person } from '../../../core/auth/person.ts';
import type { Db, MeasureState, Tx } from '../../../core/db/client.ts';
import { openMeasuresOfBody } from '../../measures/queries.ts';
import type { MinutesItem } from '../queries.ts';

/** A measure that the meeting has to speak about. */
export interface TableMeasure {
  id: string;
  title: string;
  owner: string;
  /** YYYY-MM-DD */
  due: string;
  state: MeasureState;
  open: boolean;
  version: number;
  /** Whether anybody reported since the meeting began. */
  reported: boolean;
  /** What was last said about it. */
  note: string | null;
}

interface MeetingFacts {
  id: string;
  bodyId: string;
  startsAt: Date | null;
}

type ItemFacts = Pick<MinutesItem, 'id' | 'kind' | 'measureId'> & { measures: readonly { id: string }[] };

/**
 * The measures of each item that deals with some: all that the body has open, and those of which this meeting
 * heard already; or the one that the item is about. What is agreed in this meeting waits for the next one.
 */
export async function measuresAtTable(
  db: Db | Tx,
  person: Person,
  meeting: MeetingFacts,
  items: readonly ItemFacts[],
): Promise<Map<string, TableMeasure[]>> {
  const lists = items.some(({ kind }) => kind === 'measures');
  const single = items.flatMap(({ measureId }) => measureId ?? []);
  if (!lists && single.length === 0) return new Map();
  const agreedHere = new Set(items.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const open = lists ? await openMeasuresOfBody(db, person, meeting.bodyId) : [];
  const ofBody = open.map(({ id }) => id).filter((id) => !agreedHere.has(id));
  const rows = await db.$queryRaw<(TableMeasure & { here: boolean })[]>`
    SELECT m.id, m.title, coalesce(o."shortName", o.name) AS owner, to_char(m.due, 'YYYY-MM-DD') AS due, m.state,
      m.state IN ('open', 'inProgress', 'postponed') AS open, m.version, last.text AS note,
      coalesce(heard.reported, false) AS reported, coalesce(heard.here, false) AS here
    FROM "Measure" m
    JOIN "Organisation" o ON o.id = m."ownerId"
    LEFT JOIN LATERAL (
      SELECT bool_or(n."meetingId" = ${meeting.id}::uuid) AS here, count(*) > 0 AS reported
      FROM "MeasureNote" n WHERE n."measureId" = m.id
        AND (n."meetingId" = ${meeting.id}::uuid OR n."createdAt" >= ${meeting.startsAt}::timestamptz)) heard ON true
    LEFT JOIN LATERAL (
      SELECT n.text FROM "MeasureNote" n WHERE n."measureId" = m.id
      ORDER BY n."createdAt" DESC, n.id DESC LIMIT 1) last ON true
    WHERE m.id = ANY(${[...ofBody, ...single]}::uuid[]) OR EXISTS (
      SELECT 1 FROM "MeasureNote" n WHERE n."measureId" = m.id AND n."meetingId" = ${meeting.id}::uuid)
    ORDER BY m.due, m.id`;
  const inList = new Set(ofBody);
  const listed = rows.filter(({ id, here }) => inList.has(id) || (here && !single.includes(id)));
  return new Map(
    items.flatMap(({ id, kind, measureId }): [string, TableMeasure[]][] => {
      if (kind === 'measures') return [[id, listed]];
      return measureId ? [[id, rows.filter((row) => row.id === measureId)]] : [];
    }),
  );
}
