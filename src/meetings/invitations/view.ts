import { formatDate } from '../../core/i18n/format.ts';
import { endonym } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { countAnswers } from '../rules.ts';
import type { InvitationRow } from './queries.ts';

const answerKinds = {
  accepted: 'success',
  tentative: 'warning',
  declined: 'danger',
  deputy: 'info',
  pending: 'neutral',
} as const;

export function answerBadge(t: Translate, state: InvitationRow['state']) {
  return { text: t(`meetings:answer.states.${state}`), kind: answerKinds[state] };
}

/** Invitees as the list shows them. */
export function invitationRows(t: Translate, language: string, invitations: readonly InvitationRow[]) {
  return invitations.map((invitation) => ({
    ...invitation,
    languageName: endonym(invitation.language),
    badge: answerBadge(t, invitation.state),
    sent: invitation.sentAt ? formatDate(language, invitation.sentAt, 'date') : '',
  }));
}

interface Colleague {
  id: string;
  name: string;
  organisation: { name: string; shortName: string | null };
}

/** Who can still be invited, by organisation. */
export function peopleByOrganisation(
  people: readonly Colleague[],
  invitations: readonly Pick<InvitationRow, 'personId'>[],
) {
  const invited = new Set(invitations.map(({ personId }) => personId));
  const groups = new Map<string, { value: string; text: string }[]>();
  for (const { id, name, organisation } of people) {
    if (invited.has(id)) continue;
    const key = organisation.shortName ?? organisation.name;
    groups.set(key, [...(groups.get(key) ?? []), { value: id, text: name }]);
  }
  return [...groups]
    .map(([name, items]) => ({ name, items }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** How the answers stand, for the meeting's page. */
export function invitationsSummary(t: Translate, invitations: readonly InvitationRow[]) {
  const { unsent, ...counts } = countAnswers(invitations);
  const names = (['accepted', 'deputy', 'tentative', 'declined', 'pending'] as const).map((state) => ({
    term: t(`meetings:answer.states.${state}`),
    state,
    count: counts[state],
    names: invitations
      .filter((invitation) => invitation.sentAt && invitation.state === state)
      .map(({ name }) => name),
  }));
  return { total: invitations.length, unsent, groups: names };
}
