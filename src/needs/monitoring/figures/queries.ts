import type { Person } from '../../../core/auth/person.ts';
import type { Db } from '../../../core/db/client.ts';
import { formatNumber } from '../../../core/i18n/format.ts';
import { canTellApart, seesExactFigures } from '../policy.ts';
import { countsFor, type Question } from '../queries.ts';
import { monthsOfQuarter, narrowingOf, periodOf, periodsOf } from '../rules.ts';
import type { MonitoringFilter } from '../schema.ts';
import { type Answer, answer, type Piece, questionsOf } from './rules.ts';

/** Every part of the page, counted in one query and shown as the person may see it. */
export async function figuresFor(db: Db, person: Person, filter: MonitoringFilter, today: string) {
  const apart = canTellApart(person, filter.organisation);
  const exact = seesExactFigures(person) || apart;
  const periods = periodsOf(filter, today);
  // Others' organisations are nothing that partner staff could narrow to.
  const narrowed = narrowingOf(apart ? filter : { ...filter, organisation: undefined });
  const pieces = piecesFor(narrowed, exact);
  const questions: Record<string, Question> = {};
  for (const [name, piece] of Object.entries(pieces)) {
    for (const [part, question] of Object.entries(questionsOf(piece, narrowed, exact))) {
      questions[`${name} ${part}`] = question;
    }
  }
  const now = periodOf(periods.quarters) ?? { from: today.slice(0, 7), to: today.slice(0, 7) };
  const measure = filter.measure ?? 'persons';
  const counted = await countsFor(db, person, questions, { now, before: periodOf(periods.others), measure });
  const format = (count: number) => formatNumber(person.language, count);
  const answers = Object.fromEntries(
    Object.entries(pieces).map(([name, piece]) => {
      const own = counted[`${name} own`] ?? new Map();
      return [
        name,
        answer(piece, narrowed, { own, rest: counted[`${name} rest`] }, { exact, format }, periods.quarters),
      ];
    }),
  ) as Partial<Record<PieceName, Answer>>;
  const months = periods.quarters.flatMap(monthsOfQuarter).filter((month) => month <= today.slice(0, 7));
  return { exact, periods, months, narrowed, measure, answers };
}

export type Figures = Awaited<ReturnType<typeof figuresFor>>;

export type PieceName =
  | 'total'
  | 'noOffer'
  | 'months'
  | 'noOfferMonths'
  | 'topics'
  | 'subtopics'
  | 'noOfferTopics'
  | 'topicMonths'
  | 'places'
  | 'outcomes'
  | 'languages'
  | 'barriers'
  | 'nationalityGroups'
  | 'organisations';

const noOffer = { outcome: 'noOffer' };

/** What there is to see under a filter: nothing is split by what it is narrowed to. */
function piecesFor(narrowed: Figures['narrowed'], exact: boolean): Partial<Record<PieceName, Piece>> {
  const { topic, subtopic, outcome } = narrowed;
  const aboutTopics = topic === undefined && subtopic === undefined;
  const aboutOutcomes = outcome === undefined;
  const all: [PieceName, Piece, boolean][] = [
    ['total', { split: [] }, true],
    ['months', { split: ['month'] }, true],
    ['noOffer', { split: [], fixed: noOffer }, aboutOutcomes],
    ['noOfferMonths', { split: ['month'], fixed: noOffer }, aboutOutcomes],
    ['noOfferTopics', { split: ['topic'], fixed: noOffer }, aboutOutcomes && aboutTopics],
    ['topics', { split: ['topic'] }, aboutTopics],
    ['topicMonths', { split: ['topic', 'month'] }, aboutTopics],
    ['subtopics', { split: ['subtopic'] }, topic !== undefined],
    ['places', { split: ['place'] }, narrowed.place === undefined],
    ['outcomes', { split: ['outcome'] }, aboutOutcomes],
    ['languages', { split: ['language'] }, narrowed.language === undefined],
    ['barriers', { split: ['barrier'] }, narrowed.barrier === undefined],
    ['nationalityGroups', { split: ['nationalityGroup'] }, narrowed.nationalityGroup === undefined],
    ['organisations', { split: ['organisation'] }, exact && narrowed.organisation === undefined],
  ];
  return Object.fromEntries(all.filter(([, , wanted]) => wanted).map(([name, piece]) => [name, piece]));
}
