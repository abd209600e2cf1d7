import { type Db, Prisma } from '../../core/db/client.ts';
import { places } from '../codes/rules.ts';
import { isPart, latin, latinFits, shortestPart, textFits, withoutUmlautPairs } from './rules.ts';

/** One word of a search, and which codes stand for what it says. */
export interface Term {
  /** Beginnings of the forms of the word, in Latin letters. */
  stems: string[];
  topics: string[];
  subtopics: string[];
  places: string[];
  organisations: string[];
  clusters: string[];
}

interface Vocabulary {
  stems: { n: number; stem: string }[];
  organisations: { id: string; name: string }[];
  clusters: { id: string; words: string }[];
  /** Changes whenever a name of a topic does. */
  stamp: string;
}

interface TopicNames {
  code: string;
  name: string;
  subtopics: Record<string, string>;
}

const mostClusters = 200;

/**
 * The newest clusters with one of the stems of `root` in title or summary: one search by the index for each stem. A
 * word that stands in every title says nothing, so not all of them are looked at.
 */
const namedClusters = Prisma.sql`
  (SELECT coalesce(json_agg(named), '[]') FROM (
    SELECT DISTINCT ON (hit."createdAt", hit.id) hit.id, hit.words FROM root CROSS JOIN LATERAL (
      (SELECT id, "createdAt", public.latin_text(title || ' ' || summary) AS words FROM "NeedCluster"
        WHERE length(root.stem) >= ${shortestPart}
          AND public.latin_text(title || ' ' || summary) LIKE '%' || root.stem || '%' LIMIT ${10 * mostClusters})
      UNION ALL
      (SELECT id, "createdAt", public.latin_text(title || ' ' || summary) FROM "NeedCluster"
        WHERE length(root.stem) < ${shortestPart}
          AND to_tsvector('pg_catalog.simple', public.latin_text(title || ' ' || summary))
            @@ to_tsquery('pg_catalog.simple', root.stem || ':*') LIMIT ${10 * mostClusters})) hit
    ORDER BY hit."createdAt" DESC, hit.id LIMIT ${mostClusters}) named)`;

/**
 * What the words of a search stand for: topics and subtopics by their names in every language, places,
 * organisations, clusters.
 */
export async function termsFor(
  db: Db,
  words: readonly string[],
  placeName: (place: string) => string,
): Promise<Term[]> {
  if (words.length === 0) return [];
  const spellings = words.flatMap((word, n) =>
    [...new Set([word, withoutUmlautPairs(word)])].map((spelling) => ({ n, spelling })),
  );
  const [{ stems, organisations, clusters, stamp }] = await db.$queryRaw<[Vocabulary]>`
    WITH root AS MATERIALIZED (
      SELECT DISTINCT spelling.n, stem
      FROM unnest(${spellings.map(({ n }) => n)}::int[], ${spellings.map(({ spelling }) => spelling)}::text[]) spelling (n, word),
        unnest(public.word_stems(spelling.word)) stem
    )
    SELECT (SELECT coalesce(json_agg(json_build_object('n', n, 'stem', stem)), '[]') FROM root) AS stems,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', concat_ws(' ', o.name, o."shortName"))), '[]')
        FROM "Organisation" o) AS organisations,
      ${namedClusters} AS clusters,
      (SELECT concat(count(*), ' ', sum(hashtext(concat(v.id, v.status, t."retiredAt")))) 
        FROM "Topic" t JOIN "TextVersion" v ON v."textId" = t."textId") AS stamp`;
  const own = words.map((_word, n) => stems.flatMap((each) => (each.n === n ? [each.stem] : [])));
  const topics = await topicNames(db, stamp);
  return own.map((list) => ({
    stems: list,
    topics: unique(topics.flatMap(({ code, name }) => (latinFits(name, list) ? [code] : []))),
    subtopics: unique(
      topics.flatMap(({ subtopics }) =>
        Object.entries(subtopics).flatMap(([code, name]) => (latinFits(name, list) ? [code] : [])),
      ),
    ),
    places: places.filter((place) => place !== 'unknown' && textFits(placeName(place), list)),
    organisations: organisations.flatMap(({ id, name }) => (textFits(name, list) ? [id] : [])),
    clusters: clusters.flatMap(({ id, words: title }) => (latinFits(title, list) ? [id] : [])),
  }));
}

let known: { stamp: string; topics: TopicNames[] } | undefined;

/** The names of all topics in every language, in Latin letters; read again only when one of them changed. */
async function topicNames(db: Db, stamp: string): Promise<TopicNames[]> {
  if (known?.stamp === stamp) return known.topics;
  const rows = await db.$queryRaw<TopicNames[]>`
    SELECT t.code, v.fields ->> 'name' AS name, coalesce(v.fields -> 'subtopics', '{}') AS subtopics
    FROM "Topic" t JOIN "TextVersion" v ON v."textId" = t."textId" AND v.status = 'published'
    WHERE t."retiredAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "TextVersion" later WHERE later."textId" = v."textId" AND later.language = v.language
        AND later.status = 'published' AND later.number > v.number)`;
  const topics = rows.map(({ code, name, subtopics }) => ({
    code,
    name: latin(name),
    subtopics: Object.fromEntries(Object.entries(subtopics).map(([each, text]) => [each, latin(text)])),
  }));
  known = { stamp, topics };
  return topics;
}

/**
 * Whether a text has a word that begins with one of the stems, or a long stem anywhere. Both expressions are those
 * of an index.
 */
export function textHas(words: Prisma.Sql, letters: Prisma.Sql, stems: readonly string[]): Prisma.Sql {
  const short = stems.filter((stem) => !isPart(stem));
  const anywhere = stems.filter(isPart).map((stem) => Prisma.sql`${letters} LIKE ${`%${stem}%`}`);
  const begins = short.map((stem) => `${stem}:*`).join(' | ');
  return Prisma.sql`(${Prisma.join(
    [
      ...anywhere,
      ...(begins
        ? [
            Prisma.sql`to_tsvector('pg_catalog.simple', ${words}) @@ to_tsquery('pg_catalog.simple', ${begins})`,
          ]
        : []),
    ],
    ' OR ',
  )})`;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
