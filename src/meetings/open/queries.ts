import {
  type Db,
  type ItemVisibility,
  type MeetingAudience,
  type MeetingState,
  type MinutesState,
  Prisma,
  type Town,
} from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { type ReadableText, readerVersion, textsFor } from '../../texts/queries.ts';
import { type Faces, faceFaults } from '../agenda/rules.ts';
import { itemNumbers } from '../minutes/rules.ts';
import { openAudiences } from '../rules.ts';

/** More than anybody scrolls through; two years of monthly meetings fit four times. */
const shownMeetings = 100;

export interface PublicItem {
  id: string;
  parentId: string | null;
  /** Counted among the public items, so that no gap tells of others. */
  number: string;
  title: string;
  text: string;
  attachments: { id: string; name: string }[];
}

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
  bodyId: string;
  allDay: boolean;
  cancelReason: string;
  /** German name of the body. */
  bodyName: string;
  /** The agenda items that everybody may read, in German, parts after the item they belong to. */
  items: PublicItem[];
  /** What was published of it; only where one meeting is asked for. */
  results: { slug: string; title: string; language: string }[];
  title: string;
  text: ReadableText<'meeting'> | null;
  /** Language of `title`. */
  titleLanguage: string;
}

type ItemRow = Omit<PublicItem, 'number' | 'text'> &
  Faces & { visibility: ItemVisibility; attachments: { id: string; name: string }[] };

type PublicRow = Omit<PublicMeeting, 'title' | 'text' | 'titleLanguage' | 'items'> & {
  textId: string | null;
  items: ItemRow[];
};

/** Items of which some are not public. Nothing without a face of its own for the public goes out. */
function publicItems(rows: readonly ItemRow[]): PublicItem[] {
  const ready = rows.filter((row) => Object.keys(faceFaults(row)).length === 0);
  const shown = ready.filter(({ parentId }) => parentId === null || ready.some(({ id }) => id === parentId));
  const numbers = itemNumbers(shown);
  return shown.map(({ id, parentId, publicTitle, publicText, attachments }) => ({
    id,
    parentId,
    number: numbers.get(id) ?? '',
    title: publicTitle,
    text: publicText,
    attachments,
  }));
}

async function readPublic(
  db: Db,
  language: Language,
  condition: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
  results: Prisma.Sql = Prisma.sql`'[]'::json`,
): Promise<PublicMeeting[]> {
  const rows = await db.$queryRaw<PublicRow[]>`
    SELECT m.id, m.slug, m."bodyId", m.state, m."allDay", m."cancelReason", m."minutesState", m.audience, m."startsAt", m."endsAt", m.place,
      m.town, m."onlineUrl", m.sequence, m."updatedAt", m."textId", b.name AS "bodyName",
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'parentId', i."parentId", 'title', i.title,
          'publicTitle', i."publicTitle", 'internalText', i."internalText", 'publicText', i."publicText",
          'visibility', i.visibility, 'attachments', (
            SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY a."createdAt", a.id), '[]')
            FROM "AgendaAttachment" a WHERE a."agendaItemId" = i.id)
        ) ORDER BY coalesce(above.position, i.position), above.id IS NOT NULL, i.position, i.id), '[]')
        FROM "AgendaItem" i LEFT JOIN "AgendaItem" above ON above.id = i."parentId"
        WHERE i."meetingId" = m.id AND i.visibility = 'public'
          AND (above.id IS NULL OR above.visibility = 'public')) AS items,
      ${results} AS results
    FROM "Meeting" m
    JOIN "Body" b ON b.id = m."bodyId"
    WHERE m.state IN ('scheduled', 'held', 'cancelled') AND m."startsAt" IS NOT NULL AND m."endsAt" IS NOT NULL
      AND m.audience::text IN (${Prisma.join([...openAudiences])})
      -- A draft that was given up was never announced, so there is nothing to call off.
      AND NOT (m.state = 'cancelled' AND m.sequence = 0) AND ${condition}
    ORDER BY ${order}
    LIMIT ${limit}`;
  const texts = await textsFor<'meeting'>(
    db,
    rows.flatMap(({ textId }) => textId ?? []),
    language,
  );
  return rows.map(({ textId, items, ...row }) => {
    const text = (textId && texts.get(textId)) || null;
    return {
      ...row,
      items: publicItems(items),
      text,
      // Never the internal title: until there is a public one, the body that meets has to do.
      title: text?.fields.title ?? row.bodyName,
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
export async function publicCalendarOf(db: Db, language: Language, now: Date, audience?: MeetingAudience) {
  const wanted = audience ? Prisma.sql`m.audience::text = ${audience}` : Prisma.sql`TRUE`;
  const rows = await readPublic(db, language, wanted, latestFirst, shownMeetings);
  return {
    coming: rows.filter(({ endsAt }) => endsAt >= now).reverse(),
    past: rows.filter(({ endsAt }) => endsAt < now),
  };
}

/** Every open meeting that touches the time between two instants, in order. */
export function publicMeetingsBetween(
  db: Db,
  language: Language,
  from: Date,
  until: Date,
): Promise<PublicMeeting[]> {
  const within = Prisma.sql`m."startsAt" < ${until} AND m."endsAt" > ${from}`;
  return readPublic(db, language, within, soonestFirst, shownMeetings);
}

/** What was published of a meeting, as JSON. */
function published(language: Language): Prisma.Sql {
  return Prisma.sql`
    (SELECT coalesce(json_agg(json_build_object('slug', n.slug, 'title', words.fields->>'title',
        'language', words.language) ORDER BY n."publishedAt" DESC, n.id), '[]')
      FROM "NewsItem" n JOIN LATERAL (${readerVersion(Prisma.sql`n."textId"`, language)}) words ON true
      WHERE n."meetingId" = m.id AND n.state = 'published')`;
}

export async function publicMeeting(db: Db, language: Language, slug: string): Promise<PublicMeeting> {
  const [meeting] = await readPublic(
    db,
    language,
    Prisma.sql`m.slug = ${slug}`,
    soonestFirst,
    1,
    published(language),
  );
  if (!meeting) throw notFound();
  return meeting;
}

/** A file of an agenda item that everybody may read, of a meeting that everybody may read of. */
export async function publicAttachment(
  db: Db,
  language: Language,
  slug: string,
  id: string,
): Promise<{ sha256: string; name: string }> {
  const { items } = await publicMeeting(db, language, slug);
  const isPublic = items.some(({ attachments }) => attachments.some((one) => one.id === id));
  const file = isPublic ? await db.agendaAttachment.findUnique({ where: { id } }) : null;
  if (!file) throw notFound();
  return file;
}
