import type { Person } from '../../core/auth/person.ts';
import { formatDate, formatNumber, isoDay } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { measurePaths } from '../../meetings/measures/paths.ts';
import { approvalPaths } from '../../meetings/minutes/approval/paths.ts';
import { meetingPaths } from '../../meetings/paths.ts';
import { dutyPaths } from '../../needs/duty/paths.ts';
import { moderationPaths } from '../../needs/moderation/paths.ts';
import { monitoringPaths } from '../../needs/monitoring/paths.ts';
import { notePaths } from '../../needs/notes/paths.ts';
import { needPaths } from '../../needs/paths.ts';
import { newsPaths } from '../../news/paths.ts';
import { pagePaths } from '../../pages/paths.ts';
import { textPaths } from '../../texts/paths.ts';
import { countedTasks, type Waiting } from './queries.ts';

/** The tasks that wait for the person, the most pressing first; each number leads to where it is dealt with. */
export function tasks(t: Translate, language: string, waiting: Waiting, now: Date) {
  const today = isoDay(now);
  const overdue = waiting.measures.filter(({ due }) => due < today).length;
  const due = waiting.measures.length - overdue;
  const task = (name: string, count: number, href: string, params: Record<string, unknown> = {}) => ({
    count: Math.min(count, countedTasks),
    more: count > countedTasks,
    href,
    text: t(`admin-staff:dashboard.tasks.${name}`, { count, ...params }),
  });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [
    task('dangers', waiting.dangers ?? 0, dutyPaths.page),
    task('overdue', overdue, `${measurePaths.list}?owner=mine&due=overdue`),
    task('unanswered', waiting.unanswered, meetingPaths.list),
    task('due', due, `${measurePaths.list}?owner=mine`),
    task(
      'objections',
      waiting.objections?.count ?? 0,
      approvalPaths.page(waiting.objections?.meetingId ?? ''),
    ),
    task('minutesMissing', waiting.minutesMissing ?? 0, `${meetingPaths.list}?tab=past`),
    task('citizens', waiting.citizens ?? 0, moderationPaths.list),
    task('unclustered', waiting.unclustered ?? 0, `${needPaths.list}?cluster=no`),
    task('untold', waiting.untold ?? 0, `${measurePaths.list}?state=done`),
    task('effects', waiting.effects ?? 0, `${measurePaths.list}?state=effect`),
    task('drafts', waiting.drafts ?? 0, `${newsPaths.list}?state=draft`),
    task('notes', waiting.notes ?? 0, notePaths.held),
    task('barriers', waiting.barriers ?? 0, pagePaths.barriers),
    ...waiting.outdated.map((texts) =>
      task('outdated', texts.count, `${textPaths.list}?language=${texts.language}&state=outdated`, {
        language: texts.language === 'de-simple' ? 'Leichte Sprache' : (names.of(texts.language) ?? ''),
      }),
    ),
  ].filter(({ count }) => count > 0);
}

/** Who is told of danger today; null for those whom it does not concern. */
export function dutyLine(t: Translate, language: string, names: string[] | null): string | null {
  if (!names) return null;
  if (names.length === 0) return t('duty-staff:dashboard.nobody');
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return t('duty-staff:dashboard.onDuty', { names: list });
}

/** The person's next meeting, and whether they still owe an answer. */
export function nextMeetingCard(t: Translate, language: string, meeting: Waiting['nextMeeting']) {
  if (!meeting) return null;
  const answer = meeting.answer ?? 'none';
  const kinds = {
    accepted: 'success',
    tentative: 'warning',
    declined: 'neutral',
    deputy: 'neutral',
    pending: 'danger',
  } as const;
  return {
    title: meeting.title,
    href: meetingPaths.meeting(meeting.id),
    meta: t('admin-staff:dashboard.meetingAt', {
      date: formatDate(language, meeting.startsAt, 'weekdayDate'),
      time: formatDate(language, meeting.startsAt, 'time'),
    }),
    text: meeting.place,
    badges:
      answer === 'none' ? [] : [{ text: t(`admin-staff:dashboard.answers.${answer}`), kind: kinds[answer] }],
  };
}

/** The own measures, the overdue ones first. */
export function measureCards(t: Translate, language: string, measures: Waiting['measures'], now: Date) {
  const today = isoDay(now);
  return measures.slice(0, 6).map((measure) => ({
    title: measure.title,
    href: measurePaths.measure(measure.id),
    meta: t('admin-staff:dashboard.dueOn', { date: formatDate(language, measure.due, 'longDate') }),
    badges: measure.due < today ? [{ text: t('admin-staff:dashboard.overdue'), kind: 'danger' }] : [],
  }));
}

/** What was reported this month, in a sentence that leads to the monitoring. */
export function monthLine(
  t: Translate,
  { language, organisationId }: Person,
  thisMonth: Waiting['thisMonth'],
) {
  if (!thisMonth || thisMonth.persons === 0) return null;
  const { persons, noOffer, everybody } = thisMonth;
  return {
    text: t(`admin-staff:dashboard.month.${everybody ? 'all' : 'own'}`, {
      count: persons,
      persons: formatNumber(language, persons),
    }),
    noOffer: t('admin-staff:dashboard.month.noOffer', {
      count: noOffer,
      persons: formatNumber(language, noOffer),
    }),
    href: everybody ? monitoringPaths.page : monitoringPaths.ofOrganisation(organisationId),
  };
}
