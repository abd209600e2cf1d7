import type { MeetingAudience } from '../../../core/db/client.ts';
import { asksForInterpreters } from '../rules.ts';
import type { AnswerInput } from './schema.ts';

/** What is kept of an answer: only what was asked, and nothing of somebody's needs who does not come. */
export function keptAnswer(
  { answer, note, deputyName, persons, languages, wheelchair }: AnswerInput,
  invited: { audience: MeetingAudience; organisationId: string | null },
) {
  const coming = answer !== 'declined';
  return {
    state: answer,
    note,
    deputyName: answer === 'deputy' ? deputyName : '',
    persons: coming && invited.organisationId ? persons : 1,
    languages: coming && asksForInterpreters(invited.audience) ? [...new Set(languages)] : [],
    wheelchair: coming && wheelchair,
  };
}
