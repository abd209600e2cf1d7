import type { Translate } from '../../../core/i18n/translations.ts';
import {
  type CountedVoter,
  type OptionRow,
  type PollInviteeRow,
  type PollRow,
  votersAmong,
} from '../queries.ts';
import { type Tally, tallies } from '../rules.ts';
import { optionText, voices } from '../view.ts';
import { choiceField, choices } from './schema.ts';

/** Those who answered, apart from the one who looks. */
export function othersAmong(invitees: readonly PollInviteeRow[], ownId: string): CountedVoter[] {
  return votersAmong(invitees).filter(({ id, choices: chosen }) => chosen && id !== ownId);
}

/** One group of answers per date, with how the others stand. */
export function answerGroups(
  t: Translate,
  language: string,
  options: readonly OptionRow[],
  others: readonly CountedVoter[],
  { values, errors }: { values: Record<string, unknown>; errors: Record<string, string> },
) {
  const sums = tallies(
    options.map(({ id }) => id),
    others,
  );
  return options.map((option, index) => {
    const name = choiceField(option.id);
    const error = errors[name];
    return {
      name,
      legend: optionText(t, language, option),
      hint: others.length > 0 ? othersText(t, sums[index]) : '',
      value: values[name] ?? '',
      error: error ? t(error) : undefined,
      items: choices.map((value) => ({ value, text: t(`polls:choices.${value}`) })),
    };
  });
}

function othersText(t: Translate, sums: Tally | undefined): string {
  const { yes = 0, ifNeedBe = 0, no = 0 } = sums ?? {};
  return t('polls:answer.others', { yes, ifNeedBe, no });
}

/** Who of the others said what; nothing where names are hidden. */
export function othersTable(t: Translate, language: string, poll: PollRow, others: readonly CountedVoter[]) {
  if (poll.hideNames || others.length === 0) return null;
  return {
    caption: t('polls:answer.othersTitle'),
    hideCaption: true,
    stacked: true,
    columns: [
      { text: t('polls:answer.date') },
      ...choices.map((value) => ({ text: t(`polls:choices.${value}`) })),
    ],
    rows: voices(t, language, poll.options, others).map(({ when, groups }) => [
      { text: when },
      ...groups.map(({ text }) => ({ text: text || '–' })),
    ]),
  };
}

/** What somebody answered, for when it cannot be changed any more. */
export function ownAnswers(
  t: Translate,
  language: string,
  options: readonly OptionRow[],
  own: PollInviteeRow | undefined,
) {
  if (!own?.answeredAt) return [];
  return options.map((option) => ({
    term: optionText(t, language, option),
    text: t(`polls:choices.${own.choices[option.id] ?? 'no'}`),
  }));
}
