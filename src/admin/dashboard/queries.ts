import { hasRole, type Person } from '../../core/auth/person.ts';
import { type Db, Prisma } from '../../core/db/client.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { canEditMeasures } from '../../meetings/measures/policy.ts';
import { myMeasures } from '../../meetings/measures/queries.ts';
import { canManageMeetings } from '../../meetings/policy.ts';
import { myMeetings } from '../../meetings/queries.ts';
import { canPlanDuty } from '../../needs/duty/policy.ts';
import { canModerate } from '../../needs/moderation/policy.ts';
import { type ThisMonth, thisMonthColumn } from '../../needs/monitoring/queries.ts';
import { waitingNotesCount } from '../../needs/notes/queries.ts';
import { canCluster, canLogNeeds } from '../../needs/policy.ts';
import { isOpenState } from '../../needs/states/queries.ts';
import { canPublishNews } from '../../news/policy.ts';
import { canAnswerBarriers } from '../../pages/barriers/policy.ts';

/** Nobody needs to know how many more reports there are; counting all of them takes longer the more there are. */
export const countedTasks = 1000;

/** What waits for one person, each part only where it is theirs to do. */
export async function waitingFor(db: Db, person: Person, now: Date) {
  const [meetings, measures, counts] = await Promise.all([
    myMeetings(db, person, now, 1),
    myMeasures(db, person, now),
    countsFor(db, person, now),
  ]);
  return {
    mayLogNeeds: canLogNeeds(person),
    unanswered: meetings.unanswered,
    nextMeeting: meetings.coming[0] ?? null,
    measures,
    ...counts,
  };
}

export type Waiting = Awaited<ReturnType<typeof waitingFor>>;

interface Counts {
  /** Reports that stand in no cluster, as far as they are counted; null for those who do not put them together. */
  unclustered: number | null;
  /** Measures that are done for a cluster that still waits for its published result. */
  untold: number | null;
  /** Measures of which it is time to ask whether they helped. */
  effects: number | null;
  drafts: number | null;
  /** Meetings that are over and whose minutes were not sent round. */
  minutesMissing: number | null;
  /** Unanswered objections to circulated minutes, and the meeting of the oldest one. */
  objections: { count: number; meetingId: string | null } | null;
  /** What citizens told that nobody has looked at; null for those who do not decide about it. */
  citizens: number | null;
  /** Open reports that speak of danger; null for those who are not told of it. */
  dangers: number | null;
  /** Who is on duty today for danger; null for those whom it does not concern. */
  onDuty: string[] | null;
  /** Notes on needs that wait for the person's look; null for those who release none. */
  notes: number | null;
  /** Open reports of barriers in the portal. */
  barriers: number | null;
  /** What was reported this month; null for those who do not work with needs. */
  thisMonth: ThisMonth | null;
  /** Translations behind their source, by language. */
  outdated: { language: string; count: number }[];
}

/** The counts in one query; what is not the person's business is not even counted. */
async function countsFor(db: Db, person: Person, now: Date): Promise<Counts> {
  const everyLanguage = hasRole(person, 'editor');
  const languages = hasRole(person, 'translator') ? person.translates : [];
  const inLanguages = everyLanguage
    ? Prisma.sql`true`
    : languages.length > 0
      ? Prisma.sql`v.language IN (${Prisma.join(languages)})`
      : Prisma.sql`false`;
  const [row] = await db.$queryRaw<[Counts]>`
    SELECT
      CASE WHEN ${canCluster(person)} THEN
        (SELECT count(*)::int FROM (SELECT 1 FROM "NeedReport"
          WHERE "clusterId" IS NULL AND ${isOpenState(Prisma.sql`state`)} LIMIT ${countedTasks + 1}) r) END AS unclustered,
      CASE WHEN ${canPublishNews(person)} THEN
        (SELECT count(*)::int FROM "Measure" m JOIN "NeedCluster" c ON c.id = m."clusterId"
          WHERE m.state = 'done' AND m."parentId" IS NULL AND ${isOpenState(Prisma.sql`c.state`)}
            AND NOT EXISTS (SELECT 1 FROM "NewsItem" n WHERE n."measureId" = m.id)) END AS untold,
      CASE WHEN ${canEditMeasures(person)} THEN
        (SELECT count(DISTINCT "measureId")::int FROM "EffectCheck"
          WHERE verdict IS NULL AND due <= ${isoDay(now)}::date) END AS effects,
      CASE WHEN ${canPublishNews(person)} THEN
        (SELECT count(*)::int FROM "NewsItem" WHERE state = 'draft') END AS drafts,
      CASE WHEN ${canManageMeetings(person)} THEN
        (SELECT count(*)::int FROM "Meeting" WHERE state IN ('scheduled', 'held') AND "endsAt" < ${now}
          AND "minutesState" IN ('none', 'draft')) END AS "minutesMissing",
      CASE WHEN ${canManageMeetings(person)} THEN
        (SELECT json_build_object('count', count(*),
            'meetingId', (array_agg(o."meetingId" ORDER BY o."createdAt"))[1])
          FROM "MinutesObjection" o JOIN "Meeting" m ON m.id = o."meetingId"
          WHERE o.state = 'open' AND m."minutesState" = 'circulated') END AS objections,
      CASE WHEN ${canModerate(person)} THEN
        (SELECT count(*)::int FROM "CitizenReport" WHERE state = 'waiting') END AS citizens,
      CASE WHEN ${canPlanDuty(person)} THEN
        (SELECT count(*)::int FROM "NeedReport"
          WHERE coalesce("assessedUrgency", urgency) = 'danger' AND "closedAt" IS NULL) END AS dangers,
      CASE WHEN ${canLogNeeds(person)} THEN
        (SELECT coalesce(json_agg(DISTINCT p.name), '[]')
          FROM "DutyPeriod" d JOIN "Person" p ON p.id = d."personId"
          WHERE p."deactivatedAt" IS NULL AND 'coordinator' = ANY(p.roles)
            AND d."startsOn" <= ${isoDay(now)}::date
            AND coalesce(d."endsOn" >= ${isoDay(now)}::date, true)) END AS "onDuty",
      ${waitingNotesCount(person)} AS notes,
      CASE WHEN ${canAnswerBarriers(person)} THEN
        (SELECT count(*)::int FROM "BarrierReport" WHERE "answeredAt" IS NULL) END AS barriers,
      ${thisMonthColumn(person, isoDay(now))} AS "thisMonth",
      (SELECT coalesce(json_agg(json_build_object('language', behind.language, 'count', behind.count)
          ORDER BY behind.count DESC, behind.language), '[]')
        FROM (
          SELECT latest.language, count(*)::int AS count
          FROM (
            SELECT DISTINCT ON (v."textId", v.language) v."textId", v.language, s.number AS made_from,
              t."sourceLanguage"
            FROM "TextVersion" v JOIN "Text" t ON t.id = v."textId"
              LEFT JOIN "TextVersion" s ON s.id = v."sourceVersionId"
            WHERE v.status = 'published' AND v.language <> t."sourceLanguage" AND ${inLanguages}
            ORDER BY v."textId", v.language, v.number DESC
          ) latest
          WHERE EXISTS (
            SELECT 1 FROM "TextVersion" n WHERE n."textId" = latest."textId"
              AND n.language = latest."sourceLanguage" AND n.status = 'published' AND NOT n.minor
              AND n.number > coalesce(latest.made_from, 0))
          GROUP BY latest.language
        ) behind) AS outdated`;
  return row;
}
