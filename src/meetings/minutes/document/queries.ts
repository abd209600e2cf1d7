import type { Db, MinutesState, Tx } from '../../../core/db/client.ts';
import { publicWords } from '../../queries.ts';
import { attendanceOf, itemsOf } from '../queries.ts';
import { type ContentReport, type MinutesContent, minutesContent } from './rules.ts';

/** The minutes as they stand now. Whether somebody may read them is decided before. */
export async function minutesContentOf(db: Db | Tx, meetingId: string): Promise<MinutesContent> {
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: { body: { select: { name: true } } },
  });
  const words = await publicWords(db, meeting.textId);
  const items = await itemsOf(db, meetingId);
  const { entries } = await attendanceOf(db, meetingId);
  return minutesContent(meeting, words?.title ?? '', items, entries, await reportsIn(db, meetingId));
}

/** What was said in a meeting about measures of earlier ones, by the order in which it was said. */
export function reportsIn(db: Db | Tx, meetingId: string): Promise<ContentReport[]> {
  return db.$queryRaw<ContentReport[]>`
    SELECT n.id, m.id AS "measureId", m.title, coalesce(o."shortName", o.name) AS owner, n.state, n.text,
      to_char(n."dueAfter", 'YYYY-MM-DD') AS "dueAfter"
    FROM "MeasureNote" n
    JOIN "Measure" m ON m.id = n."measureId"
    JOIN "Organisation" o ON o.id = m."ownerId"
    WHERE n."meetingId" = ${meetingId}::uuid
    ORDER BY n."createdAt", n.id`;
}

/** A frozen document that is shown instead of what stands in the database. */
export interface Proof {
  hash: string;
  number: number;
  /** ISO instant of freezing. */
  at: string;
}

export interface ShownDocument {
  content: MinutesContent;
  state: MinutesState;
  /** Null while the minutes are a draft. */
  proof: Proof | null;
}

/** What a reader gets: the newest frozen document of circulated or approved minutes, else what is written so far. */
export async function shownDocument(
  db: Db | Tx,
  meeting: { id: string; minutesState: MinutesState },
): Promise<ShownDocument> {
  const state = meeting.minutesState;
  const frozen =
    state === 'circulated' || state === 'approved'
      ? await db.minutesDocument.findFirst({
          where: { meetingId: meeting.id, kind: state },
          orderBy: { number: 'desc' },
        })
      : null;
  if (!frozen) return { content: await minutesContentOf(db, meeting.id), state, proof: null };
  const { hash, number, createdAt } = frozen;
  return {
    content: frozen.content as unknown as MinutesContent,
    state,
    proof: { hash, number, at: createdAt.toISOString() },
  };
}
