import {
  type Db,
  type MeetingAudience,
  type MeetingState,
  type MinutesState,
  Prisma,
  type Town,
} from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { type ReadableText, textsFor } from '../../texts/queries.ts';
import { openAudiences } from '../rules.ts';

/** More than anybody scrolls through; two years of monthly meetings fit four times. */
const shownMeetings = 100;

export interface PublicMeeting {
  id: string;
  slug: string;
  state: MeetingState;
  minutesState: MinutesState;
  audience: MeetingAudience;
  startsAt: Date;
  endsAt: Date;
  place: string;
  town: Town | null;
  onlineUrl: string | null;
  sequence: number;
  updatedAt: Date;
  /** German name of the body. */
  bodyName: string;
  /** German titles of the agenda items that everybody may read. */
  items: string[];
  title: string;
  text: ReadableText<'meeting'> | null;
  /** Language of `title`. */
  titleLanguage: string;
}

type PublicRow = Omit<PublicMeeting, 'title' | 'text' | 'titleLanguage'> & {
  title: string;
  textId: string | null;
};

async function readPublic(
  db: Db,
  language: Language,
  condition: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
): Promise<PublicMeeting[]> {
  const rows = await db.$queryRaw<PublicRow[]>`
    SELECT m.id, m.slug, m.title, m.state, m."minutesState", m.audience, m."startsAt", m."endsAt", m.place,
      m.town, m."onlineUrl", m.sequence, m."updatedAt", m."textId", b.name AS "bodyName",
      (SELECT coalesce(json_agg(coalesce(nullif(i."publicTitle", ''), i.title) ORDER BY i.position), '[]')
        FROM "AgendaItem" i WHERE i."meetingId" = m.id AND i.visibility = 'public') AS items
    FROM "Meeting" m
    JOIN "Body" b ON b.id = m."bodyId"
    WHERE m.state IN ('scheduled', 'held', 'cancelled') AND m."startsAt" IS NOT NULL AND m."endsAt" IS NOT NULL
      AND m.audience::text IN (${Prisma.join([...openAudiences])}) AND ${condition}
    ORDER BY ${order}
    LIMIT ${limit}`;
  const texts = await textsFor<'meeting'>(
    db,
    rows.flatMap(({ textId }) => textId ?? []),
    language,
  );
  return rows.map(({ textId, ...row }) => {
    const text = (textId && texts.get(textId)) || null;
    return {
      ...row,
      text,
      title: text?.fields.title ?? row.title,
      titleLanguage: text?.language ?? 'de',
    };
  });
}

const soonestFirst = Prisma.sql`m."startsAt" ASC`;
const latestFirst = Prisma.sql`m."startsAt" DESC`;

/** The next meeting that takes place and is open to everybody. */
export async function nextPublicMeeting(
  db: Db,
  language: Language,
  now: Date,
): Promise<PublicMeeting | null> {
  const condition = Prisma.sql`m."endsAt" >= ${now} AND m.state <> 'cancelled'`;
  return (await readPublic(db, language, condition, soonestFirst, 1))[0] ?? null;
}

/** For the list and the calendar: everything to come, and what was, in that order. */
export async function publicCalendarOf(db: Db, language: Language, now: Date) {
  const rows = await readPublic(db, language, Prisma.sql`TRUE`, latestFirst, shownMeetings);
  return {
    coming: rows.filter(({ endsAt }) => endsAt >= now).reverse(),
    past: rows.filter(({ endsAt }) => endsAt < now),
  };
}

export async function publicMeeting(db: Db, language: Language, slug: string): Promise<PublicMeeting> {
  const [meeting] = await readPublic(db, language, Prisma.sql`m.slug = ${slug}`, soonestFirst, 1);
  if (!meeting) throw notFound();
  return meeting;
}
