import { formatDate } from '../../core/i18n/format.ts';
import { endonym, interfaceLanguages } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { AttendanceListDocument, InvitationDocument } from '../../core/pdf/documents.ts';
import type { AgendaItemRow } from '../agenda/queries.ts';
import type { InvitationRow } from '../invitations/queries.ts';
import type { MeetingRow } from '../queries.ts';
import { placeText, whenText } from '../view.ts';
import { printoutPaths } from './paths.ts';

/** The printouts of a meeting, for its page. */
export function printoutLinks(meetingId: string, mayManage: boolean) {
  return {
    invitations: interfaceLanguages.map((code) => ({
      href: printoutPaths.invitation(meetingId, code),
      text: endonym(code),
      lang: code,
    })),
    attendanceHref: mayManage ? printoutPaths.attendance(meetingId) : null,
  };
}

/** Guests come without an invitation, and somebody always does. */
const guestLines = 6;

function frame(t: Translate, language: string, title: string, now: Date) {
  return {
    lang: language,
    title,
    wordmark: t('common:shell.portalName'),
    dateLine: t('printouts:printed', { date: formatDate(language, now, 'longDate') }),
    pageLabel: t('printouts:page', { page: '{page}', pages: '{pages}' }),
  };
}

function appointment(t: Translate, language: string, meeting: MeetingRow) {
  return [
    { label: t('printouts:when'), value: whenText(t, language, meeting) },
    { label: t('printouts:where'), value: placeText(t, meeting) },
    { label: t('printouts:online'), value: meeting.onlineUrl ?? '' },
  ].filter(({ value }) => value !== '');
}

/**
 * The invitation on paper, in one of the portal's languages.
 * @param title in that language, where there is such a title
 * @param agenda what invitees may read
 */
export function invitationDocument(
  t: Translate,
  language: string,
  {
    meeting,
    title,
    agenda,
    now,
  }: { meeting: MeetingRow; title: string; agenda: readonly AgendaItemRow[]; now: Date },
): InvitationDocument {
  return {
    ...frame(t, language, title, now),
    body: meeting.body.name,
    lead: t('printouts:invitation.lead'),
    facts: appointment(t, language, meeting),
    agenda: {
      heading: t('meetings:agenda'),
      columns: {
        number: t('printouts:invitation.number'),
        time: t('printouts:invitation.time'),
        title: t('printouts:invitation.item'),
      },
      rows: agenda.map((item) => ({
        number: String(item.number ?? ''),
        time: item.from ? formatDate(language, item.from, 'time') : '',
        title: item.title,
      })),
    },
    closing: t('printouts:invitation.closing'),
  };
}

/** Who was invited, with what they answered and room for a signature; in German, as it stays with the minutes. */
export function attendanceList(
  t: Translate,
  meeting: MeetingRow,
  invitations: readonly InvitationRow[],
  now: Date,
): AttendanceListDocument {
  return {
    ...frame(t, 'de', t('printouts:attendance.title', { title: meeting.title }), now),
    body: meeting.body.name,
    facts: appointment(t, 'de', meeting),
    columns: {
      name: t('printouts:attendance.name'),
      organisation: t('printouts:attendance.organisation'),
      answer: t('printouts:attendance.answer'),
      signature: t('printouts:attendance.signature'),
    },
    rows: invitations.map(({ name, organisation, state }) => ({
      name,
      organisation: organisation ?? '',
      answer: t(`meetings:answer.states.${state}`),
    })),
    emptyRows: guestLines,
    closing: t('printouts:attendance.closing'),
  };
}
