-- AlterTable
ALTER TABLE "NeedReport" ADD COLUMN     "assessedAt" TIMESTAMPTZ(3),
ADD COLUMN     "assessedById" UUID,
ADD COLUMN     "assessedUrgency" "Urgency";

-- What still has to be looked at stands first, danger on top. Monthly counts are no entries to look at, and what
-- stands in a cluster has been dealt with, unless it is about danger.
ALTER TABLE "NeedReport" ADD COLUMN "priority" INTEGER NOT NULL GENERATED ALWAYS AS (
  CASE
    WHEN "triagedAt" IS NOT NULL OR "closedAt" IS NOT NULL OR "sourceType" = 'import' THEN 0
    WHEN coalesce("assessedUrgency", "urgency") = 'danger' THEN 3
    WHEN "clusterId" IS NOT NULL THEN 0
    WHEN coalesce("assessedUrgency", "urgency") = 'urgent' THEN 2
    ELSE 1
  END) STORED;

-- AlterTable
ALTER TABLE "SavedFilter" ADD COLUMN     "isDefault" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "NeedReport_inbox_idx" ON "NeedReport"("priority" DESC, "createdAt" DESC, "id" DESC, "topic", "place", "outcome", "urgency", "assessedUrgency", "clusterId", "state", "language", "month", "organisationId");

-- CreateIndex
CREATE INDEX "NeedReport_inbox_topic_idx" ON "NeedReport"("topic", "priority" DESC, "createdAt" DESC, "id" DESC, "place", "outcome", "urgency", "assessedUrgency", "clusterId", "state", "language", "month", "organisationId");

-- CreateIndex
CREATE INDEX "NeedReport_own_idx" ON "NeedReport"("organisationId", "createdAt" DESC, "id" DESC, "topic", "place", "outcome", "urgency", "assessedUrgency", "clusterId", "state", "language", "month");

-- AddForeignKey
ALTER TABLE "NeedReport" ADD CONSTRAINT "NeedReport_assessedById_fkey" FOREIGN KEY ("assessedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Small Latin letters without accents; Cyrillic as Bulgarian is written in Latin letters, so that both find each other.
CREATE FUNCTION public.latin_text(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT lower(public.unaccent('public.unaccent'::regdictionary,
      replace(replace(replace(replace(replace(replace(replace(
        translate(words,
          'АБВГДЕЁЗИЙКЛМНОПРСТУФХЪЬЫЭІҐабвгдеёзийклмнопрстуфхъьыэіґЖЧШЩЮЯЦ',
          'abvgdeeziyklmnoprstufhayyeigabvgdeeziyklmnoprstufhayyeigжчшщюяц'),
        'ж', 'zh'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sht'), 'ю', 'yu'), 'я', 'ya'), 'ц', 'ts')))
  $$;

-- Beginnings by which the forms of a word are found: its German, Romanian and Hungarian stem, and without the
-- endings of Polish and Bulgarian, for which PostgreSQL has no stemmer. A stem that goes too far is left out.
CREATE FUNCTION public.word_stems(word text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    WITH candidate (stem) AS (
      SELECT public.latin_text(word)
      UNION SELECT public.latin_text(stem)
        FROM unnest(ts_lexize('pg_catalog.german_stem', public.latin_text(word))
          || ts_lexize('pg_catalog.romanian_stem', lower(word)) || ts_lexize('pg_catalog.romanian_stem', public.latin_text(word))
          || ts_lexize('pg_catalog.hungarian_stem', lower(word)) || ts_lexize('pg_catalog.hungarian_stem', public.latin_text(word))) stem
      UNION SELECT regexp_replace(public.latin_text(word),
        '(iami|ami|iach|ach|iego|ego|iemu|emu|ymi|imi|ych|ich|owie|iow|ow|iom|om|iem|em|ovete|ove|iyata|yata|ata|iyat|yat|at|ite|eto|oto|iya|iy|ie|ia|iu|io|ya|ta|to|te|a|e|i|o|u|y)$', '')
    ),
    fitting AS (
      SELECT DISTINCT stem FROM candidate
      WHERE stem = public.latin_text(word) OR length(stem) >= greatest(4, length(public.latin_text(word)) * 0.6)
    )
    SELECT array_agg(stem) FROM fitting
    WHERE NOT EXISTS (SELECT 1 FROM fitting shorter WHERE shorter.stem <> fitting.stem AND starts_with(fitting.stem, shorter.stem))
  $$;

-- By words, and by letters for the inner parts of long ones ("vertrag" finds "Mietvertrag").
CREATE INDEX "NeedNote_words_idx" ON "NeedNote" USING GIN (to_tsvector('pg_catalog.simple', public.latin_text(text))) WITH (fastupdate = off);
CREATE INDEX "NeedNote_letters_idx" ON "NeedNote" USING GIN (public.latin_text(text) public.gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX "NeedCluster_words_idx" ON "NeedCluster" USING GIN (to_tsvector('pg_catalog.simple', public.latin_text(title || ' ' || summary))) WITH (fastupdate = off);
CREATE INDEX "NeedCluster_letters_idx" ON "NeedCluster" USING GIN (public.latin_text(title || ' ' || summary) public.gin_trgm_ops) WITH (fastupdate = off);

-- Dear, which PostgreSQL cannot know of a function in SQL: without this it reads every row.
ALTER FUNCTION public.latin_text(text) COST 1000;
