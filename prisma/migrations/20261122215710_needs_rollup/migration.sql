-- CreateTable
CREATE TABLE "NeedMonthly" (
    "month" DATE NOT NULL,
    "topic" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "outcome" "NeedOutcome" NOT NULL,
    "organisationId" UUID NOT NULL,
    "imported" BOOLEAN NOT NULL,
    "reports" INTEGER NOT NULL,
    "persons" INTEGER NOT NULL,

    CONSTRAINT "NeedMonthly_pkey" PRIMARY KEY ("month","topic","place","outcome","organisationId","imported")
);

-- CreateTable
CREATE TABLE "NeedMonthlyTrait" (
    "trait" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "topic" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "reports" INTEGER NOT NULL,
    "persons" INTEGER NOT NULL,

    CONSTRAINT "NeedMonthlyTrait_pkey" PRIMARY KEY ("trait","month","topic","place","code","organisationId")
);

-- The statements that add what rows of reports contribute. `source` gives the rows with their sign, 1 or -1. They are
-- texts, because only the trigger itself sees what changed. Cells are written in the order of their keys, so that
-- two writers wait for each other and never in a circle.
CREATE FUNCTION public.need_monthly_sums(source text) RETURNS text
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT '
    INSERT INTO public."NeedMonthly" AS cell
      (month, topic, place, outcome, "organisationId", imported, reports, persons)
    SELECT r.month, r.topic, r.place, r.outcome,
      coalesce(r."organisationId", ''00000000-0000-0000-0000-000000000000''), r."sourceType" = ''import'',
      sum(r.sign)::int, sum(r.sign * r.count)::int
    FROM (' || source || ') r JOIN public."NeedState" s ON s.code = r.state AND s.counts
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(r.sign) <> 0 OR sum(r.sign * r.count) <> 0
    ORDER BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (month, topic, place, outcome, "organisationId", imported) DO UPDATE
      SET reports = cell.reports + EXCLUDED.reports, persons = cell.persons + EXCLUDED.persons' $$;

CREATE FUNCTION public.need_monthly_traits(source text) RETURNS text
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT '
    INSERT INTO public."NeedMonthlyTrait" AS cell
      (trait, month, topic, place, code, "organisationId", reports, persons)
    SELECT t.trait, r.month, r.topic, r.place, t.code,
      coalesce(r."organisationId", ''00000000-0000-0000-0000-000000000000''),
      sum(r.sign)::int, sum(r.sign * r.count)::int
    FROM (' || source || ') r JOIN public."NeedState" s ON s.code = r.state AND s.counts
      CROSS JOIN LATERAL (
        SELECT ''language'', r.language
        UNION ALL SELECT ''nationalityGroup'', r."nationalityGroup"
        UNION ALL (SELECT DISTINCT ''barrier'', unnest(r.barriers))
        UNION ALL (SELECT DISTINCT ''subtopic'', unnest(r.subtopics))
      ) t (trait, code)
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(r.sign) <> 0 OR sum(r.sign * r.count) <> 0
    ORDER BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (trait, month, topic, place, code, "organisationId") DO UPDATE
      SET reports = cell.reports + EXCLUDED.reports, persons = cell.persons + EXCLUDED.persons' $$;

CREATE FUNCTION public.need_monthly_follow() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    source text := CASE TG_OP
      WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
      WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM removed'
      ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1 AS sign, * FROM removed' END;
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      TRUNCATE public."NeedMonthly", public."NeedMonthlyTrait";
    ELSE
      EXECUTE public.need_monthly_sums(source);
      EXECUTE public.need_monthly_traits(source);
    END IF;
    RETURN NULL;
  END $$;

CREATE TRIGGER need_monthly_insert AFTER INSERT ON public."NeedReport"
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION public.need_monthly_follow();
CREATE TRIGGER need_monthly_update AFTER UPDATE ON public."NeedReport"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION public.need_monthly_follow();
CREATE TRIGGER need_monthly_delete AFTER DELETE ON public."NeedReport"
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION public.need_monthly_follow();
CREATE TRIGGER need_monthly_truncate AFTER TRUNCATE ON public."NeedReport"
  FOR EACH STATEMENT EXECUTE FUNCTION public.need_monthly_follow();

-- Counts everything anew while nobody writes reports.
CREATE FUNCTION public.need_monthly_rebuild() RETURNS void
  LANGUAGE plpgsql
  AS $$
  BEGIN
    LOCK TABLE public."NeedReport" IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM public."NeedMonthly";
    DELETE FROM public."NeedMonthlyTrait";
    EXECUTE public.need_monthly_sums('SELECT 1 AS sign, * FROM public."NeedReport"');
    EXECUTE public.need_monthly_traits('SELECT 1 AS sign, * FROM public."NeedReport"');
  END $$;

CREATE FUNCTION public.need_monthly_recount() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM public.need_monthly_rebuild();
    RETURN NULL;
  END $$;

-- Whether the reports of a state count is data, too.
CREATE TRIGGER need_monthly_recount AFTER UPDATE ON public."NeedState"
  FOR EACH ROW WHEN (OLD.counts IS DISTINCT FROM NEW.counts)
  EXECUTE FUNCTION public.need_monthly_recount();

SELECT public.need_monthly_rebuild();
