import { formatDate } from '../../core/i18n/format.ts';
import { endonym } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { countAnswers } from '../rules.ts';
import type { InvitationRow, OrganisationToInvite } from './queries.ts';
import { type ComingCounts, comingCounts } from './rules.ts';

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

/** Invitees as the list shows them; who needs an interpreter or a way without steps stays out of it. */
export function invitationRows(t: Translate, language: string, invitations: readonly InvitationRow[]) {
  return invitations.map(({ languages: _languages, wheelchair: _wheelchair, ...invitation }) => ({
    ...invitation,
    languageName: endonym(invitation.language),
    badge: answerBadge(t, invitation.state),
    sent: invitation.sentAt ? formatDate(language, invitation.sentAt, 'date') : '',
    delivery: deliveryView(t, invitation.mail),
    deputy:
      invitation.state === 'deputy'
        ? t('meetings-staff:invitations.deputy', { name: invitation.deputyName })
        : '',
    personsText:
      invitation.persons > 1 ? t('meetings-staff:invitations.persons', { count: invitation.persons }) : '',
  }));
}

const deliveryKinds = {
  queued: 'info',
  sending: 'info',
  sent: 'neutral',
  bounced: 'danger',
  failed: 'danger',
} as const;

/** What became of the latest mail; what the mail server said stays in its own words. */
export function deliveryView(t: Translate, mail: InvitationRow['mail']) {
  if (!mail) return null;
  const retrying = mail.status === 'queued' && mail.attempts > 0;
  return {
    text: t(`meetings-staff:delivery.${retrying ? 'retrying' : mail.status}`),
    kind: deliveryKinds[mail.status],
    failed: mail.status === 'bounced' || mail.status === 'failed',
    reason: mail.status === 'sent' ? '' : (mail.error ?? ''),
  };
}

/** How many come and what they need, in sentences without names. */
export function comingView(t: Translate, invitations: readonly InvitationRow[]) {
  return needsView(t, comingCounts(invitations));
}

/** Terms and figures of what has to be prepared. */
export function needsView(t: Translate, { persons, perhaps, languages, wheelchair }: ComingCounts) {
  const asked = languages.map(({ language, count }) => `${endonym(language)} ${count}`);
  return [
    { term: t('meetings-staff:coming.persons'), text: persons },
    { term: t('meetings-staff:coming.perhaps'), text: perhaps || '' },
    { term: t('meetings-staff:coming.languages'), text: asked.join(', ') },
    { term: t('meetings-staff:coming.wheelchair'), text: wheelchair || '' },
  ];
}

/** Organisations to invite as a whole, and who is written to there. */
export function organisationChoices(t: Translate, organisations: readonly OrganisationToInvite[]) {
  return organisations.map(({ id, name, people: count, email }) => ({
    value: id,
    text: name,
    hint:
      count > 0
        ? t('meetings-staff:invitations.peopleCount', { count })
        : (email ?? t('meetings-staff:invitations.nobodyThere')),
    disabled: count === 0 && !email,
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
  const undelivered = invitations.filter(
    ({ mail }) => mail?.status === 'bounced' || mail?.status === 'failed',
  );
  return {
    total: invitations.length,
    unsent,
    groups: names,
    coming: comingView(t, invitations),
    undelivered: undelivered.length,
  };
}
