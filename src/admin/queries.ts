import { canReadAudit, canReadOutbox } from '../accounts/policy.ts';
import type { Person } from '../core/auth/person.ts';
import type { Db } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';

const pageSize = 50;

/** One page of mails, newest first, and the id to go on after. */
export async function outboxPage(db: Db, person: Person, after: string | null) {
  if (!canReadOutbox(person)) throw notFound();
  const rows = await db.mail.findMany({
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      toName: true,
      toAddress: true,
      subject: true,
      status: true,
      createdAt: true,
      sentAt: true,
    },
  });
  return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}

export async function outboxMail(db: Db, person: Person, id: string) {
  if (!canReadOutbox(person)) throw notFound();
  const mail = await db.mail.findUnique({ where: { id } });
  if (!mail) throw notFound();
  return mail;
}

/** One page of the audit trail, newest first, optionally of one kind of record. */
export async function auditPage(
  db: Db,
  person: Person,
  filter: { recordType: string; after: string | null },
) {
  if (!canReadAudit(person)) throw notFound();
  const rows = await db.auditEvent.findMany({
    where: filter.recordType ? { recordType: filter.recordType } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    ...(filter.after ? { cursor: { id: filter.after }, skip: 1 } : {}),
  });
  return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}
