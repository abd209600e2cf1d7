import type { StaffLanguage } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { statePaths } from './paths.ts';
import { type NeedStateRow, type StateTable, stateKinds, stateSubjects } from './rules.ts';

/** A state in the person's words. */
export function stateName(states: StateTable, code: string, language: StaffLanguage): string {
  return states.find((state) => state.code === code)?.names[language] || code;
}

const badgeKinds = { open: 'accent', closed: 'neutral', fixed: 'success' } as const;
/** The steps of the loop stand out from other open states. */
const ownKinds: Record<string, string> = { onAgenda: 'info', inProgress: 'warning' };

export function stateBadge(states: StateTable, code: string, language: StaffLanguage) {
  const state = states.find((one) => one.code === code);
  return {
    text: stateName(states, code, language),
    kind: ownKinds[code] ?? badgeKinds[state?.kind ?? 'closed'],
  };
}

export function stateChoices(states: StateTable, language: StaffLanguage) {
  return states.map(({ code, names }) => ({ value: code, text: names[language] }));
}

/** One row of the table of states, with what can be done to it. */
export function stateRow(
  state: NeedStateRow,
  t: Translate,
  language: StaffLanguage,
  place: { first: boolean; last: boolean },
) {
  const name = state.names[language];
  const button = (key: string, icon: string, attributes: Record<string, string>) => ({
    text: t(`states-staff:${key}`),
    hiddenText: name,
    icon,
    kind: 'quiet',
    small: true,
    attributes,
  });
  return {
    code: state.code,
    name,
    note: language === 'de' ? state.names.en : state.names.de,
    noteLang: language === 'de' ? 'en' : 'de',
    kind: { text: t(`states-staff:kinds.${state.kind}`), kind: badgeKinds[state.kind] },
    appliesTo: state.appliesTo.map((subject) => t(`states-staff:subjects.${subject}`)).join(', '),
    uncounted: !state.counts,
    builtIn: state.builtIn,
    retired: state.retiredAt !== null,
    href: statePaths.state(state.code),
    up: place.first ? null : button('up', 'sort-up', {}),
    down: place.last ? null : button('down', 'sort-down', {}),
    moveAction: statePaths.move(state.code),
    retirementAction: statePaths.retirement(state.code),
  };
}

export function kindChoices(t: Translate) {
  return stateKinds.map((value) => ({
    value,
    text: t(`states-staff:kinds.${value}`),
    hint: t(`states-staff:kindHints.${value}`),
  }));
}

export function subjectChoices(t: Translate) {
  return stateSubjects.map((value) => ({ value, text: t(`states-staff:subjects.${value}`) }));
}
