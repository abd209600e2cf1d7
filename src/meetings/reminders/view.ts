import { formatDate } from '../../core/i18n/format.ts';
import { endonym } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { InvitationRow } from '../invitations/queries.ts';
import { answerBadge } from '../invitations/view.ts';
import { reminderPaths } from './paths.ts';
import type { ReminderRow } from './queries.ts';
import { dueAt, inUnits, isRecipient, reminderStanding, units } from './rules.ts';
import { recipients } from './schema.ts';

type ReminderMeeting = Parameters<typeof dueAt>[0] & { id: string };

const kinds = {
  sent: 'success',
  silent: 'neutral',
  waiting: 'info',
  due: 'info',
  missed: 'warning',
} as const;

/** "7 Tage vorher" */
export function beforeText(t: Translate, minutesBefore: number): string {
  const { amount, unit } = inUnits(minutesBefore);
  return t(`reminders-staff:before.${unit}`, { count: amount });
}

/** The reminders of a meeting with what became or will become of each. */
export function reminderRows(
  t: Translate,
  language: string,
  meeting: ReminderMeeting,
  reminders: readonly ReminderRow[],
  now: Date,
) {
  return reminders.map((reminder) => {
    const state = reminderStanding(reminder, meeting, now);
    const date = reminder.sentAt ?? dueAt(meeting, reminder);
    return {
      id: reminder.id,
      before: beforeText(t, reminder.minutesBefore),
      recipients: t(`reminders-staff:recipients.${reminder.recipients}`),
      message: reminder.message,
      badge: { text: t(`reminders-staff:standing.${state}`), kind: kinds[state] },
      when: date ? formatDate(language, date, 'dateTime') : '',
      sentTo: reminder.sentAt ? t('reminders-staff:sentTo', { count: reminder.sentCount }) : '',
      explanation: state === 'missed' || state === 'silent' ? t(`reminders-staff:explanation.${state}`) : '',
      previewHref: `${reminderPaths.preview(meeting.id)}?reminder=${reminder.id}`,
      removal: reminder.sentAt ? null : reminderPaths.removal(meeting.id, reminder.id),
    };
  });
}

/** For the meeting's page: what goes out next, and how many there are. */
export function reminderPart(
  t: Translate,
  language: string,
  meeting: ReminderMeeting,
  reminders: readonly ReminderRow[],
  now: Date,
) {
  const rows = reminderRows(t, language, meeting, reminders, now);
  return { href: reminderPaths.list(meeting.id), rows };
}

/** What the form offers. */
export function reminderChoices(t: Translate) {
  return {
    units: units.map((value) => ({ value, text: t(`reminders-staff:units.${value}`) })),
    recipients: recipients.map((value) => ({ value, text: t(`reminders-staff:recipients.${value}`) })),
  };
}

/** Who would get a reminder now. */
export function recipientRows(
  t: Translate,
  reminder: Pick<ReminderRow, 'recipients'>,
  invitations: readonly InvitationRow[],
) {
  return invitations
    .filter((invitation) => isRecipient(reminder.recipients, invitation))
    .map(({ name, organisation, language, state }) => ({
      name,
      organisation: organisation === name ? null : organisation,
      languageName: endonym(language),
      badge: answerBadge(t, state),
    }));
}
