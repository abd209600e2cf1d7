import type { Db } from '../core/db/client.ts';

/** One page of the portal in one language. */
export interface PublicAddress {
  kind: 'info' | 'organisation' | 'material' | 'aid' | 'news' | 'report';
  /** What the versions in different languages have in common. */
  id: string;
  slug: string;
  /** Null: the same slug in every language. */
  language: string | null;
}

/** Everything public that has an address of its own, except for meetings; info pages only in the languages in which they exist. */
export function publicAddresses(db: Db): Promise<PublicAddress[]> {
  return db.$queryRaw<PublicAddress[]>`
    SELECT 'info' AS kind, p.id::text AS id, s.slug, s.language
    FROM "Page" p JOIN "PageSlug" s ON s."pageId" = p.id AND s.current
    WHERE p.kind = 'info' AND EXISTS (
      SELECT 1 FROM "TextVersion" v
      WHERE v."textId" = p."textId" AND v.language = s.language AND v.status = 'published')
    UNION ALL SELECT 'organisation', o.id::text, o.code, NULL FROM "Organisation" o WHERE o."archivedAt" IS NULL
    UNION ALL SELECT 'material', m.id::text, m.slug, NULL FROM "Material" m WHERE EXISTS (
      SELECT 1 FROM "MaterialEdition" e WHERE e."materialId" = m.id AND e."publishedAt" IS NOT NULL)
    UNION ALL SELECT 'aid', a.id::text, a.slug, NULL FROM "Aid" a
    UNION ALL SELECT 'news', n.id::text, n.slug, NULL FROM "NewsItem" n WHERE n.state = 'published'
    UNION ALL SELECT 'report', r.id::text, r.slug, NULL FROM "PeriodReport" r WHERE r.state = 'published'
    ORDER BY kind, slug`;
}
