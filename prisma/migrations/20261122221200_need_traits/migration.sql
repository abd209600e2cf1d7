-- What a report can be narrowed to that stands in no other index, so that rare traits are found at once. Written so
-- that PostgreSQL can put its body in place of the call.
CREATE FUNCTION public.need_traits(
  urgency "Urgency", state text, language text, nationality text, sector text, household text, channel text,
  source text, barriers text[], subtopics text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT ARRAY[
      'urgency:' || CASE urgency WHEN 'danger' THEN 'danger' WHEN 'urgent' THEN 'urgent' ELSE 'normal' END,
      'state:' || state, 'language:' || language, 'nationalityGroup:' || nationality, 'sector:' || sector,
      'household:' || household, 'channel:' || channel, 'sourceType:' || source] || barriers || subtopics
  $$;

CREATE INDEX "NeedReport_traits_idx" ON "NeedReport" USING GIN (public.need_traits(
  coalesce("assessedUrgency", "urgency"), "state", "language", "nationalityGroup", "sector", "household", "channel",
  "sourceType", "barriers", "subtopics")) WITH (fastupdate = off);
