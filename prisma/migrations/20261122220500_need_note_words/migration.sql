-- Kept with the note: a search by inner parts of words compares every candidate, and taking a text apart is dear.
ALTER TABLE "NeedNote" ADD COLUMN "words" TEXT NOT NULL GENERATED ALWAYS AS (public.latin_text("text")) STORED;

DROP INDEX "NeedNote_words_idx";
DROP INDEX "NeedNote_letters_idx";
CREATE INDEX "NeedNote_words_idx" ON "NeedNote" USING GIN (to_tsvector('pg_catalog.simple', "words")) WITH (fastupdate = off);
-- On an expression, so that it stays outside of what Prisma compares with the schema.
CREATE INDEX "NeedNote_letters_idx" ON "NeedNote" USING GIN (("words" || '') public.gin_trgm_ops) WITH (fastupdate = off);
