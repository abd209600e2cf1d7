import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { storeFile } from '../../../core/files/store.ts';
import type { Deps } from '../../../deps.ts';
import { openAgenda } from '../queries.ts';
import { maximumAttachments } from './rules.ts';

export type AttachOutcome = 'attached' | 'there' | 'tooMany';

/** Attaches a file that was checked. The same file is attached once. */
export async function attachFile(
  tx: Tx,
  asking: Person,
  meetingId: string,
  itemId: string,
  file: { bytes: Uint8Array; name: string; mime: string },
): Promise<AttachOutcome> {
  await openAgenda(tx, asking, meetingId);
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, meetingId },
    select: { attachments: { select: { sha256: true } } },
  });
  if (!item) throw notFound();
  if (item.attachments.length >= maximumAttachments) return 'tooMany';
  const { sha256 } = await storeFile(tx, { ...file, open: false });
  if (item.attachments.some((one) => one.sha256 === sha256)) return 'there';
  await tx.agendaAttachment.create({ data: { agendaItemId: itemId, sha256, name: file.name } });
  await audit(tx, asking, {
    action: 'agenda.attach',
    recordType: 'meeting',
    recordId: meetingId,
    after: { itemId, name: file.name, sha256 },
  });
  return 'attached';
}

/** Takes a file off an item, and off the portal where nothing else has it. Returns its name. */
export async function removeAttachment(
  deps: Pick<Deps, 'db'>,
  asking: Person,
  meetingId: string,
  itemId: string,
  id: string,
): Promise<string> {
  return deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    const attachment = await tx.agendaAttachment.findFirst({
      where: { id, agendaItemId: itemId, agendaItem: { meetingId } },
    });
    if (!attachment) throw notFound();
    await tx.agendaAttachment.delete({ where: { id } });
    await removeUnusedFiles(tx, [attachment.sha256]);
    await audit(tx, asking, {
      action: 'agenda.detach',
      recordType: 'meeting',
      recordId: meetingId,
      before: { itemId, name: attachment.name, sha256: attachment.sha256 },
    });
    return attachment.name;
  });
}

/** Deletes files that were only ever attached, once nothing is left that has them. */
export async function removeUnusedFiles(tx: Tx, sha256: readonly string[]): Promise<void> {
  if (sha256.length === 0) return;
  await tx.file.deleteMany({
    where: {
      sha256: { in: [...sha256] },
      open: false,
      attachments: { none: {} },
      materialFiles: { none: {} },
    },
  });
}
