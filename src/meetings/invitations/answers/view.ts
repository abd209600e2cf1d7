import type { InvitationState, MeetingAudience } from '../../../core/db/client.ts';
import type { FieldErrors } from '../../../core/http/forms.ts';
import { endonym } from '../../../core/i18n/languages.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { asksForInterpreters, interpreterLanguages } from '../rules.ts';
import { answers } from './schema.ts';

interface Answered {
  state: InvitationState;
  note: string;
  deputyName: string;
  persons: number;
  languages: readonly string[];
  wheelchair: boolean;
  organisationId: string | null;
}

/** The form for an answer, filled with the one that was given; the same by link and signed in. */
export function answerForm(
  t: Translate,
  meeting: { audience: MeetingAudience },
  invitation: Answered,
  {
    action,
    values,
    errors = {},
    chosen,
  }: { action: string; values?: Record<string, unknown>; errors?: FieldErrors; chosen?: string },
) {
  const given = {
    answer: answers.find((answer) => answer === chosen) ?? invitation.state,
    note: invitation.note,
    deputyName: invitation.deputyName,
    persons: invitation.persons,
    languages: invitation.languages,
    wheelchair: invitation.wheelchair,
  };
  return {
    action,
    choices: answers.map((value) => ({ value, text: t(`meetings:answer.choices.${value}`) })),
    asksPersons: invitation.organisationId !== null,
    languages: asksForInterpreters(meeting.audience)
      ? interpreterLanguages.map((code) => ({ value: code, text: endonym(code), lang: code }))
      : [],
    values: values ?? given,
    errors,
  };
}
