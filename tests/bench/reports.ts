/** Few enough that the list of clusters fills a page at either size. */
const reportsPerCluster = 20;

const notes = [
  'Mietvertrag nur mündlich, die Kaution kommt nicht zurück',
  'Bei der Krankenkasse gab es niemanden, der übersetzt',
  'Kein Bus nach der Spätschicht',
  'Wartet seit Wochen auf den Bescheid über das Kindergeld',
  'Der Lohn wurde nicht gezahlt, die Abrechnung fehlt',
  'Kein Platz im Sprachkurs vor dem Sommer',
  'Der Vermieter droht mit Kündigung',
  'Niemand erklärt das Formular',
  'Brak umowy najmu na piśmie',
  'Nu există curs de limba germană seara',
  'Липсва писмен договор за наем',
  'Nincs tolmács a hivatalban',
];

/**
 * Reports as a busy portal has them: over topics, places, partner organisations and two years; two thirds in clusters,
 * most of them seen, some told by citizens or imported, some doubles, one in six with a note. Triggers and references
 * are not followed row by row, and indexes are made anew: the monthly sums are counted at the end.
 */
export const moreReports = (count: number) => `
  SET session_replication_role = replica;
  CREATE TEMP TABLE waiting AS SELECT indexname, indexdef FROM pg_indexes
    WHERE tablename IN ('NeedReport', 'NeedNote') AND indexdef NOT LIKE 'CREATE UNIQUE%';
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT indexname FROM waiting LOOP EXECUTE format('DROP INDEX %I', name); END LOOP;
  END $$;
  CREATE TEMP TABLE colleague AS
    SELECT row_number() OVER () - 1 AS n, id, "organisationId" FROM "Person" WHERE 'partner' = ANY(roles);
  CREATE TEMP TABLE theme AS SELECT row_number() OVER () - 1 AS n, code, subtopics FROM "Topic";
  CREATE TEMP TABLE cluster AS
    SELECT n - 1 AS n, gen_random_uuid() AS id FROM generate_series(1, ${Math.ceil(count / reportsPerCluster)}) n;
  INSERT INTO "NeedCluster" (id, title, topic, place, state, "createdAt")
    SELECT cluster.id, 'Häufung ' || cluster.n, theme.code, (ARRAY['weissenfels', 'zeitz', 'naumburg'])[1 + cluster.n % 3],
      (ARRAY['open', 'onAgenda', 'inProgress', 'resolved'])[1 + cluster.n % 4],
      now() - cluster.n % 700 * interval '1 day'
    FROM cluster JOIN theme ON theme.n = cluster.n % (SELECT count(*) FROM theme);
  INSERT INTO "NeedReport" (id, month, place, topic, "secondaryTopics", subtopics, channel, language,
      "nationalityGroup", sector, household, barriers, outcome, urgency, count, "sourceType", "importKey",
      "organisationId", "reporterId", state, "closeReason", "closedAt", "triagedAt", "clusterId", "clusteredAt", "createdAt")
    SELECT gen_random_uuid(), date_trunc('month', told.day),
      (ARRAY['weissenfels', 'weissenfels', 'zeitz', 'naumburg', 'other', 'unknown'])[1 + h / 20 % 6], theme.code, '{}',
      theme.subtopics[1:1], (ARRAY['inPerson', 'phone', 'outreach'])[1 + h / 120 % 3], told.language, told.language,
      (ARRAY['meat', 'logistics', 'none'])[1 + h / 360 % 3], (ARRAY['single', 'family'])[1 + h / 1080 % 2],
      CASE h / 2160 % 4 WHEN 0 THEN ARRAY['language', 'mobility'] WHEN 1 THEN '{}' ELSE ARRAY['language'] END,
      (ARRAY['solved', 'referred', 'open', 'noOffer']::"NeedOutcome"[])[1 + h / 8640 % 4],
      CASE WHEN i % 997 = 7 THEN 'danger' WHEN h / 7 % 31 = 3 THEN 'urgent' ELSE 'normal' END::"Urgency",
      CASE WHEN source = 'import' THEN 1 + h % 9 ELSE 1 END, source,
      CASE WHEN source = 'import' THEN '${count}-' || i END,
      CASE WHEN source <> 'citizen' THEN colleague."organisationId" END,
      CASE WHEN source <> 'citizen' THEN colleague.id END,
      state, CASE WHEN state <> 'open' THEN 'Erledigt' END, CASE WHEN state <> 'open' THEN now() END,
      CASE WHEN i % 20 > 0 AND i % 700 > 21 THEN now() END,
      CASE WHEN i % 3 > 0 THEN cluster.id END, CASE WHEN i % 3 > 0 THEN now() END,
      told.day - i * interval '1 second'
    FROM generate_series(1, ${count}) AS series (i)
      -- So that what a report is about, where and how it ended have nothing to do with each other.
      CROSS JOIN LATERAL (SELECT hashint4(i) & 2147483647 AS h) mixed
      CROSS JOIN LATERAL (SELECT now() - i % 700 * interval '1 day' AS day,
        (ARRAY['ro', 'ro', 'bg', 'pl', 'hu'])[1 + h / 34560 % 5] AS language,
        CASE WHEN i % 50 = 3 THEN 'citizen' WHEN i % 40 = 5 THEN 'import' ELSE 'case' END AS source,
        CASE WHEN i % 60 = 11 THEN 'duplicate' WHEN i % 15 = 2 THEN 'resolved' ELSE 'open' END AS state) told
      JOIN theme ON theme.n = h % (SELECT count(*) FROM theme)
      JOIN colleague ON colleague.n = h / 172800 % (SELECT count(*) FROM colleague)
      JOIN cluster ON cluster.n = i % (SELECT count(*) FROM cluster);
  INSERT INTO "NeedNote" (id, "reportId", text, findings, state, "createdAt")
    SELECT gen_random_uuid(), told.id,
      (ARRAY[${notes.map((note) => `'${note}'`).join(', ')}])[1 + told.n / 6 % ${notes.length}], '[]',
      CASE WHEN told.n % 100 < 96 THEN 'released' ELSE 'held' END::"NoteState", told."createdAt"
    FROM (SELECT id, "createdAt", row_number() OVER () AS n FROM "NeedReport" WHERE "sourceType" = 'case') told
    WHERE told.n % 6 = 0 ON CONFLICT DO NOTHING;
  INSERT INTO "CitizenReport" (id, month, language, place, topic, "createdAt")
    SELECT gen_random_uuid(), date_trunc('month', now()), 'ro', 'zeitz', theme.code, now() - i * interval '1 minute'
    FROM generate_series(1, ${Math.min(500, Math.ceil(count / 200))}) AS series (i) JOIN theme ON theme.n = i % (SELECT count(*) FROM theme);
  DO $$ DECLARE definition text; BEGIN
    FOR definition IN SELECT indexdef FROM waiting LOOP EXECUTE definition; END LOOP;
  END $$;
  SET session_replication_role = DEFAULT;
  SELECT need_monthly_rebuild()`;
