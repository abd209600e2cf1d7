import type { Meeting, Prisma, Tx } from '../../../../core/db/client.ts';
import { isOpenToPublic } from '../../../rules.ts';
import { minutesContentOf } from '../../document/queries.ts';
import { publicMinutes } from '../../document/rules.ts';
import { objectionsOf } from '../queries.ts';
import {
  contentHash,
  type DocumentKind,
  type FrozenApproval,
  type FrozenMinutes,
  type FrozenPublicMinutes,
} from '../rules.ts';

/** Stores a document as it is, for good. The meeting's row is locked, so that numbers follow one another. */
async function freezeDocument(
  tx: Tx,
  meetingId: string,
  kind: DocumentKind,
  content: object,
  at: Date,
): Promise<{ number: number; hash: string }> {
  const { _max } = await tx.minutesDocument.aggregate({ where: { meetingId }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const hash = contentHash(content);
  await tx.minutesDocument.create({
    data: { meetingId, number, kind, content: content as Prisma.InputJsonObject, hash, createdAt: at },
  });
  return { number, hash };
}

/** Freezes the minutes as they are now for those who read them. Nobody is written to. */
export async function freezeCirculated(tx: Tx, meetingId: string, at: Date, until: Date) {
  const content = await minutesContentOf(tx, meetingId);
  const frozen: FrozenMinutes = { ...content, objections: [], approval: null };
  const document = await freezeDocument(tx, meetingId, 'circulated', frozen, at);
  await tx.meeting.update({
    where: { id: meetingId },
    data: {
      minutesState: 'circulated',
      circulatedAt: at,
      objectionsUntil: until,
      version: { increment: 1 },
    },
  });
  return document;
}

/** Freezes the minutes for good, with what was objected, and without names where the meeting was public. */
export async function freezeApproved(
  tx: Tx,
  meeting: Pick<Meeting, 'id' | 'audience'>,
  at: Date,
  approval: FrozenApproval & { meetingId: string | null },
) {
  const { meetingId: approvedInId, ...facts } = approval;
  const content = await minutesContentOf(tx, meeting.id);
  const labels = new Map(content.items.map(({ id, label, title }) => [id, `${label} ${title}`]));
  const objections = await objectionsOf(tx, meeting.id);
  const frozen: FrozenMinutes = {
    ...content,
    objections: objections.map(({ agendaItemId, item, authorName, text, state, answer }) => ({
      item: labels.get(agendaItemId ?? '') ?? item,
      author: authorName,
      text,
      state,
      answer,
    })),
    approval: facts,
  };
  const document = await freezeDocument(tx, meeting.id, 'approved', frozen, at);
  if (isOpenToPublic(meeting.audience)) {
    const shown: FrozenPublicMinutes = {
      ...publicMinutes(content),
      approval: { by: facts.by, on: facts.on },
    };
    await freezeDocument(tx, meeting.id, 'public', shown, at);
  }
  await tx.meeting.update({
    where: { id: meeting.id },
    data: {
      minutesState: 'approved',
      approvedAt: at,
      approval: facts.by,
      approvedInId,
      version: { increment: 1 },
    },
  });
  return document;
}
