-- Taking a text apart is dear, which PostgreSQL cannot know of a function in SQL: without this it reads every text.
ALTER FUNCTION public.text_words(jsonb) COST 10000;

-- Texts are written seldom and searched often: no list of entries that wait to be sorted in.
ALTER INDEX "TextVersion_words_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('"TextVersion_words_idx"');
