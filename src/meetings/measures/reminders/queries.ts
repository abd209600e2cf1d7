import { Prisma, type Tx } from '../../../core/db/client.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { catchUpDays, reminderStages } from './rules.ts';

const batchSize = 200;

export interface DueReminder {
  measureId: string;
  title: string;
  owner: string;
  /** YYYY-MM-DD */
  due: string;
  name: string;
  email: string;
  language: string;
  dedupeKey: string;
}

/**
 * Reminders whose day has come, one per measure and recipient, as far as they were not written yet: to those of the
 * owner who have an account; where nobody has one, to the owner's own address; where there is none, to whoever prepared
 * the meeting, or else to the coordinators. What was agreed or postponed after a reminder's day had no such day. The
 * measures stay as they are until the caller is done.
 */
export function dueReminders(tx: Tx, now: Date): Promise<DueReminder[]> {
  const today = isoDay(now);
  const stages = Prisma.join(
    reminderStages.map(({ name, days }) => Prisma.sql`(${name}::text, ${days}::int)`),
    ', ',
  );
  return tx.$queryRaw<DueReminder[]>`
    WITH due AS (
      SELECT m.id, m.title, m.due, m."ownerId", m."agendaItemId", s.name AS stage
      FROM "Measure" m
      CROSS JOIN (VALUES ${stages}) AS s(name, days)
      WHERE m.state IN ('open', 'inProgress', 'postponed')
        AND m.due + s.days BETWEEN ${today}::date - ${catchUpDays}::int AND ${today}::date
        AND m.due + s.days >= (
          SELECT (greatest(m."createdAt", max(n."createdAt")) AT TIME ZONE 'Europe/Berlin')::date
          FROM "MeasureNote" n WHERE n."measureId" = m.id AND n."dueAfter" IS NOT NULL)
      FOR SHARE OF m
    ), people AS (
      SELECT p.id, p.name, p.email, p."interfaceLanguage" AS language, p."organisationId", p.roles,
        coalesce('measureReminders' = ANY(p."mutedMails"), false) AS muted
      FROM "Person" p
      WHERE p."deactivatedAt" IS NULL AND p.roles && ARRAY['partner', 'editor', 'coordinator', 'admin']::"Role"[]
    ), recipients AS (
      SELECT d.id AS measure_id, p.id::text AS key, p.name, p.email, p.language
      FROM due d JOIN people p ON p."organisationId" = d."ownerId" WHERE NOT p.muted
      UNION ALL
      SELECT d.id, o.id::text, coalesce(o."shortName", o.name), o.email, 'de'
      FROM due d JOIN "Organisation" o ON o.id = d."ownerId"
      WHERE o.email <> '' AND NOT EXISTS (SELECT 1 FROM people p WHERE p."organisationId" = d."ownerId")
      UNION ALL
      SELECT d.id, p.id::text, p.name, p.email, p.language
      FROM due d
      JOIN "Organisation" o ON o.id = d."ownerId" AND coalesce(o.email, '') = ''
      LEFT JOIN "AgendaItem" i ON i.id = d."agendaItemId"
      LEFT JOIN "Meeting" t ON t.id = i."meetingId"
      JOIN people p ON NOT p.muted AND CASE
        WHEN EXISTS (SELECT 1 FROM people q WHERE q.id = t."organiserId") THEN p.id = t."organiserId"
        ELSE 'coordinator' = ANY(p.roles) END
      WHERE NOT EXISTS (SELECT 1 FROM people p WHERE p."organisationId" = d."ownerId")
    ), keyed AS (
      SELECT d.id AS "measureId", d.title, d.due, d."ownerId", r.name, r.email, r.language,
        'measure-reminder:' || d.id || ':' || d.due || ':' || d.stage || ':' || r.key AS "dedupeKey"
      FROM due d JOIN recipients r ON r.measure_id = d.id
    )
    SELECT k."measureId", k.title, to_char(k.due, 'YYYY-MM-DD') AS due, coalesce(o."shortName", o.name) AS owner,
      k.name, k.email, k.language, k."dedupeKey"
    FROM keyed k JOIN "Organisation" o ON o.id = k."ownerId"
    WHERE NOT EXISTS (SELECT 1 FROM "Mail" x WHERE x."dedupeKey" = k."dedupeKey")
    ORDER BY k.due, k."dedupeKey" LIMIT ${batchSize}`;
}
