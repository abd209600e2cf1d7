import type { CitizenReport } from '../../core/db/client.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { TopicChoice } from '../../texts/topics/queries.ts';
import { codeChoices, codeName, languageChoices, needLanguageName } from '../codes/view.ts';
import { needPaths } from '../paths.ts';
import { monthStart } from '../rules.ts';
import { demoBadge, subject, type Words } from '../view.ts';
import { moderationPaths } from './paths.ts';
import type { DecidedRow } from './queries.ts';
import { rejections } from './rules.ts';

type Told = Pick<
  CitizenReport,
  'id' | 'topic' | 'subtopics' | 'place' | 'month' | 'language' | 'barriers' | 'text' | 'demo'
>;

/** What somebody told, as its card shows it. */
export function toldCard(report: Told, words: Words) {
  const { t } = words;
  return {
    title: subject(report, words.topics),
    href: moderationPaths.report(report.id),
    meta: metaOf(report, words),
    badges: report.demo ? [demoBadge(t)] : [],
    barriers: report.barriers.map((code) => codeName(t, 'barrier', code)).join(', '),
    text: report.text,
    language: report.language,
  };
}

/** Where, when and in which language it was told. */
export function metaOf(report: Told, { t, language }: Words): string {
  return [
    codeName(t, 'place', report.place),
    formatDate(language, report.month, 'month'),
    needLanguageName(t, language, report.language),
  ].join(' · ');
}

/** What was decided, by whom, and where it stands now. */
export function decidedRow(report: DecidedRow, words: Words) {
  const { t, language } = words;
  const accepted = report.state === 'accepted';
  return [
    {
      text: subject(report, words.topics),
      ...(report.reportId ? { href: needPaths.report(report.reportId) } : {}),
      note: metaOf(report, words),
    },
    {
      badge: {
        text: t(`moderation-staff:decided.${accepted ? 'accepted' : 'rejected'}`),
        kind: accepted ? 'success' : 'neutral',
      },
      ...(report.reason ? { note: t(`moderation-staff:reasons.${report.reason}`) } : {}),
    },
    { text: report.moderator?.name ?? '' },
    { text: report.moderatedAt ? formatDate(language, report.moderatedAt, 'date') : '' },
  ];
}

/** The choices of the two forms. */
export function moderationChoices(
  topics: readonly TopicChoice[],
  months: readonly string[],
  { t, language }: Words,
) {
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, text: name });
  return {
    topic: topics.map(choice),
    subtopics: topics
      .filter(({ subtopics }) => subtopics.length > 0)
      .map(({ code, name, subtopics }) => ({ code, name, items: subtopics.map(choice) })),
    place: codeChoices(t, 'place'),
    barriers: codeChoices(t, 'barrier'),
    outcome: codeChoices(t, 'outcome'),
    urgency: codeChoices(t, 'urgency'),
    language: languageChoices(t, language),
    month: months.map((value) => ({ value, text: formatDate(language, monthStart(value), 'month') })),
    reason: rejections.map((value) => ({ value, text: t(`moderation-staff:reasons.${value}`) })),
  };
}
