import type { Person } from '../../../core/auth/person.ts';
import { formatDate, formatNumber, isoDay } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { clusterPaths } from '../../../needs/clusters/paths.ts';
import { canReadAllReports } from '../../../needs/policy.ts';
import { measurePaths } from '../paths.ts';
import type { MeasureFacts } from '../queries.ts';
import type { EffectRow, heldMeetings } from './queries.ts';
import { effectVerdicts } from './rules.ts';

/** A cluster that nobody works on any more, and that can be taken up again. */
export function isClosed(kind: string | null): boolean {
  return kind === 'closed' || kind === 'fixed';
}

export function verdictChoices(t: Translate) {
  return effectVerdicts.map((value) => ({ value, text: t(`measures-staff:effects.verdicts.${value}`) }));
}

/** Meetings to choose from, the one that is stored always among them. */
export function meetingChoices(
  t: Translate,
  language: string,
  meetings: Awaited<ReturnType<typeof heldMeetings>>,
  { meetingId, meetingTitle }: EffectRow,
) {
  const others = meetings.map(({ id, title, startsAt }) => ({
    value: id,
    text: `${formatDate(language, startsAt, 'date')}, ${title}`,
  }));
  const kept = meetingId && meetingTitle && !meetings.some(({ id }) => id === meetingId);
  return [
    { value: '', text: t('measures-staff:effects.noMeeting') },
    ...(kept ? [{ value: meetingId, text: meetingTitle }] : []),
    ...others,
  ];
}

function figures(t: Translate, person: Person, { personsBefore, personsAfter, months }: EffectRow): string {
  if (personsBefore === null || personsAfter === null) return '';
  const params = {
    before: shownCount(person, personsBefore),
    after: shownCount(person, personsAfter),
    months,
  };
  return t('measures-staff:effects.figures', params);
}

/** As on the page of a cluster: exact for who reads every report, one and two not told apart for the others. */
export function shownCount(person: Person, count: number): string {
  return canReadAllReports(person) || count === 0 || count >= 3 ? formatNumber(person.language, count) : '<3';
}

/** What the question rests on. */
export function effectFacts(
  t: Translate,
  person: Person,
  measure: Pick<MeasureFacts, 'clusterId' | 'clusterTitle' | 'doneAt'>,
  effect: EffectRow,
) {
  const term = (name: string) => t(`measures-staff:effects.facts.${name}`, { months: effect.months });
  const count = (persons: number | null) =>
    persons === null ? term('uncounted') : shownCount(person, persons);
  return [
    {
      term: term('cluster'),
      text: measure.clusterTitle,
      href: measure.clusterId && clusterPaths.cluster(measure.clusterId),
    },
    { term: term('doneAt'), text: measure.doneAt && formatDate(person.language, measure.doneAt, 'longDate') },
    { term: term('due'), text: formatDate(person.language, effect.due, 'longDate') },
    { term: term('before'), text: count(effect.personsBefore) },
    { term: term('after'), text: count(effect.personsAfter) },
  ];
}

/** What somebody else wrote down meanwhile, to look at beside the own words. */
export function storedEffect(t: Translate, effect: EffectRow) {
  const say = (name: string) => t(`measures-staff:effects.${name}`);
  return [
    { term: say('verdict'), text: say(`verdicts.${effect.verdict}`) },
    { term: say('internalText'), text: effect.internalText },
    { term: say('publicText'), text: effect.publicText },
    { term: say('meeting'), text: effect.meetingTitle },
  ];
}

interface Context {
  effects: readonly EffectRow[];
  mayAnswer: boolean;
  now: Date;
}

/** The questions in the measure's own course: answered, asked now, or still to come. */
export function effectSteps(
  t: Translate,
  person: Person,
  { measureId, effects, mayAnswer, now }: Context & { measureId: string },
) {
  const { language } = person;
  return effects.map((effect) => {
    const { months, verdict, due } = effect;
    const asked = due <= isoDay(now);
    const stage = t('measures-staff:effects.stage', { months });
    const href = mayAnswer && asked ? { href: measurePaths.effect(measureId, months) } : {};
    if (verdict) {
      const said = effect.meetingTitle
        ? t('measures-staff:progress.saidAt', { meeting: effect.meetingTitle })
        : '';
      return {
        stage,
        date: formatDate(language, effect.checkedAt ?? due, 'longDate'),
        title: t(`measures-staff:effects.verdicts.${verdict}`),
        text: [effect.internalText, figures(t, person, effect), said, effect.checkedBy]
          .filter(Boolean)
          .join(' · '),
        state: 'done',
        ...href,
      };
    }
    return {
      stage,
      date: formatDate(language, due, 'longDate'),
      title: t(`measures-staff:effects.${asked ? 'asked' : 'later'}`),
      text: figures(t, person, effect),
      state: asked ? 'current' : 'pending',
      ...href,
    };
  });
}

/** What a coordinator is asked to do about the effect. */
export function effectAlerts(
  t: Translate,
  { id, clusterId, clusterKind, clusterTitle }: MeasureFacts,
  { effects, mayAnswer, now }: Context,
) {
  if (!mayAnswer) return [];
  const asked = effects.filter(({ verdict, due }) => !verdict && due <= isoDay(now));
  const failed = effects.findLast(({ verdict }) => verdict)?.verdict === 'no';
  return [
    ...asked.map(({ months }) => ({
      kind: 'info',
      text: t('measures-staff:effects.ask', { months }),
      items: [{ href: measurePaths.effect(id, months), text: t('measures-staff:effects.answer') }],
    })),
    ...(failed && clusterId && isClosed(clusterKind)
      ? [
          {
            kind: 'warning',
            text: t('measures-staff:effects.stillClosed'),
            items: [{ href: clusterPaths.cluster(clusterId), text: clusterTitle }],
          },
        ]
      : []),
  ];
}
