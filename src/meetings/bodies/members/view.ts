import { endonym } from '../../../core/i18n/languages.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import type { MemberRow } from './queries.ts';

/** Members with their deputies below them. */
export function memberRows(t: Translate, members: readonly MemberRow[]) {
  const line = (member: MemberRow) => ({
    ...member,
    languageName: endonym(member.language),
    marks: [
      ...(member.deactivated ? [{ text: t('bodies-staff:members.deactivated'), kind: 'warning' }] : []),
      ...(member.personId ? [] : [{ text: t('bodies-staff:members.outside'), kind: 'neutral' }]),
    ],
  });
  return members
    .filter(({ deputyOfId }) => !deputyOfId)
    .map((member) => ({
      ...line(member),
      deputies: members.filter(({ deputyOfId }) => deputyOfId === member.id).map(line),
    }));
}

/** Members for whom somebody can stand in. */
export function deputyChoices(t: Translate, members: readonly MemberRow[], exceptId: string | null) {
  return [
    { value: '', text: t('bodies-staff:members.noDeputy') },
    ...members
      .filter(({ id, deputyOfId }) => !deputyOfId && id !== exceptId)
      .map(({ id, name, organisation }) => ({
        value: id,
        text: organisation ? `${name}, ${organisation}` : name,
      })),
  ];
}

/** What a colleague saved in the meantime. */
export function memberFacts(t: Translate, member: MemberRow) {
  const say = (name: string) => t(`bodies-staff:members.${name}`);
  return [
    { term: t('meetings-staff:invitations.name'), text: member.name },
    { term: say('organisationName'), text: member.organisation },
    { term: t('meetings-staff:invitations.email'), text: member.email },
    { term: t('meetings-staff:invitations.language'), text: endonym(member.language) },
    { term: say('deputyOf'), text: member.deputyOf ?? say('noDeputy') },
  ];
}
