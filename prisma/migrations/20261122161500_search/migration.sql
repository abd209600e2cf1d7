-- Both come with PostgreSQL's own contrib package and may be installed by the owner of a database.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Words as people type them: any letter case, with or without diacritics, no stemming, in any language.
CREATE TEXT SEARCH CONFIGURATION public.plain_words (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.plain_words
  ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.simple;

-- unaccent() itself counts as changeable, because its dictionary is a file.
CREATE FUNCTION public.plain_text(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- What a version of a text is found by. The dots that part long words in Leichte Sprache do not part them here.
CREATE FUNCTION public.text_words(fields jsonb) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT setweight(to_tsvector('public.plain_words', replace(coalesce(fields ->> 'title', ''), '·', '')), 'A')
      || setweight(to_tsvector('public.plain_words', replace(coalesce(fields ->> 'teaser', fields ->> 'description', ''), '·', '')), 'B')
      || setweight(jsonb_to_tsvector('public.plain_words', replace(fields::text, '·', '')::jsonb, '["string"]'), 'D')
  $$;

-- An index on an expression stays outside of what Prisma compares with the schema.
CREATE INDEX "TextVersion_words_idx" ON "TextVersion" USING GIN (public.text_words(fields));
