import type { Person } from '../auth/person.ts';
import { Prisma, type Tx } from './client.ts';

export interface AuditEntry {
  /** `<record>.<verb>`, e.g. `meeting.schedule`. */
  action: string;
  recordType: string;
  recordId: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
}

/** Writes who did what, in the transaction of the change itself. `null` is the portal acting by itself. */
export async function audit(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'> | null,
  entry: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      personId: person?.id ?? null,
      personName: person?.name ?? '',
      action: entry.action,
      recordType: entry.recordType,
      recordId: entry.recordId,
      before: entry.before ?? Prisma.DbNull,
      after: entry.after ?? Prisma.DbNull,
    },
  });
}
