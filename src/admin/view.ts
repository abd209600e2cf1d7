import type { AuditEvent, MailStatus } from '../core/db/client.ts';
import { formatDate } from '../core/i18n/format.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { adminPaths } from './paths.ts';
import type { outboxPage } from './queries.ts';

const mailKinds: Record<MailStatus, string> = {
  queued: 'info',
  sending: 'info',
  sent: 'success',
  bounced: 'danger',
  failed: 'danger',
};

export function outboxRow(
  mail: Awaited<ReturnType<typeof outboxPage>>['rows'][number],
  t: Translate,
  language: string,
) {
  return [
    { text: mail.subject, href: adminPaths.mail(mail.id) },
    { text: `${mail.toName} <${mail.toAddress}>` },
    { text: formatDate(language, mail.createdAt, 'dateTime') },
    { badge: { text: t(`admin-staff:outbox.status.${mail.status}`), kind: mailKinds[mail.status] } },
  ];
}

/** Changed values stand as `name: before → after`. */
export function auditRow(event: AuditEvent, t: Translate, language: string) {
  return [
    { text: formatDate(language, event.at, 'dateTime') },
    { text: event.personName || t('admin-staff:audit.portal') },
    { text: event.action },
    { text: event.recordType, href: `${adminPaths.audit}?record=${encodeURIComponent(event.recordType)}` },
    { text: changes(event.before, event.after) },
  ];
}

function changes(before: unknown, after: unknown): string {
  const from = asRecord(before);
  const to = asRecord(after);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
    .map((key) =>
      key in from ? `${key}: ${shown(from[key])} → ${shown(to[key])}` : `${key}: ${shown(to[key])}`,
    )
    .join('; ');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function shown(value: unknown): string {
  return Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}
