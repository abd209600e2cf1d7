import { type Db, Prisma } from '../../core/db/client.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { readerVersion } from '../../texts/queries.ts';
import {
  asList,
  type Listed,
  type ListedPage,
  listedAidsSql,
  listedMaterialsSql,
  listedPagesSql,
} from '../queries.ts';

export interface HomeLists {
  pages: ListedPage[];
  materials: Listed[];
  aids: Listed[];
  /** Topics in which somebody advises. */
  topics: { code: string; name: string; language: string }[];
  /** Languages, beside the portal's own, that some advice centre is known to speak. */
  spoken: string[];
  results: (Listed & { publishedAt: string })[];
}

const everything = Prisma.sql`TRUE`;

/** Whatever the start page lists, in one query. */
export async function homeLists(db: Db, language: Language): Promise<HomeLists> {
  const topics = Prisma.sql`
    SELECT t.code, words.fields ->> 'name' AS name, words.language
    FROM "Topic" t JOIN LATERAL (${readerVersion(Prisma.sql`t."textId"`, language)}) words ON TRUE
    WHERE t."retiredAt" IS NULL AND EXISTS (
      SELECT 1 FROM "Service" s JOIN "Organisation" o ON o.id = s."organisationId"
      WHERE s.topics @> ARRAY[t.code] AND o."givesAdvice" AND o."archivedAt" IS NULL)
    ORDER BY t.position`;
  const results = Prisma.sql`
    SELECT n.slug, n."publishedAt", words.language, words.fields ->> 'title' AS title, words.fields ->> 'teaser' AS text
    FROM "NewsItem" n JOIN LATERAL (${readerVersion(Prisma.sql`n."textId"`, language)}) words ON TRUE
    WHERE n.state = 'published' AND n.kind = 'result'
    ORDER BY n."publishedAt" DESC
    LIMIT 3`;
  const spoken = Prisma.sql`
    SELECT coalesce(json_agg(DISTINCT entry ->> 'language'), '[]')
    FROM "Service" s JOIN "Organisation" o ON o.id = s."organisationId", jsonb_array_elements(s.languages) entry
    WHERE o."givesAdvice" AND o."archivedAt" IS NULL`;
  const [row] = await db.$queryRaw<HomeLists[]>`SELECT
    ${asList(listedPagesSql(language, Prisma.sql`p.kind = 'info'`))} AS pages,
    ${asList(listedMaterialsSql(language, everything))} AS materials,
    ${asList(listedAidsSql(language, everything))} AS aids,
    ${asList(topics)} AS topics,
    (${spoken}) AS spoken,
    ${asList(results)} AS results`;
  return row ?? { pages: [], materials: [], aids: [], topics: [], spoken: [], results: [] };
}
