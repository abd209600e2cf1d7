import type { Person } from '../../../../core/auth/person.ts';
import { hashToken, newToken } from '../../../../core/auth/tokens.ts';
import { audit } from '../../../../core/db/audit.ts';
import type { MinutesReader, Tx } from '../../../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../../../core/errors.ts';
import { enqueueMail } from '../../../../core/mail/outbox.ts';
import { objectedMail, objectionAnsweredMail } from '../mails.ts';
import { newestDocument, readerByToken, responsibleFor } from '../queries.ts';
import { type ApprovalDeps, locked, lockedForApproval, titles, withNewTokens } from '../readers/commands.ts';
import { closedBecause, linkIsOpen } from '../rules.ts';
import type { AnswerInput, ObjectionInput } from '../schema.ts';

/** Objects by personal link. */
export async function objectByLink(
  deps: ApprovalDeps,
  tx: Tx,
  token: string,
  input: ObjectionInput,
): Promise<void> {
  const reader = await readerByToken(tx, token);
  if (!reader || !linkIsOpen(reader, deps.clock())) throw notFound();
  await object(deps, tx, reader, null, input);
}

/** Objects with an account: whoever was invited, themselves or with their organisation. */
export async function objectTo(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  input: ObjectionInput,
): Promise<void> {
  const email = person.email.toLowerCase();
  const known = await tx.minutesReader.findFirst({
    where: { meetingId, OR: [{ personId: person.id }, { email }] },
  });
  // Whoever reads them through their organisation becomes a reader, so that the answer finds them.
  const reader =
    known ??
    (await tx.minutesReader.create({
      data: {
        meetingId,
        personId: person.id,
        name: person.name,
        email,
        language: person.language,
        tokenHash: hashToken(newToken()),
        sentAt: deps.clock(),
      },
    }));
  await object(deps, tx, reader, person, input);
}

async function object(
  deps: ApprovalDeps,
  tx: Tx,
  reader: MinutesReader,
  person: Person | null,
  { item, text }: ObjectionInput,
): Promise<void> {
  const { meetingId } = reader;
  const meeting = await locked(tx, meetingId);
  const closed = closedBecause(meeting, deps.clock());
  if (closed) throw conflict(`approval:errors.${closed}`);
  const newest = await newestDocument(tx, meetingId, 'circulated');
  if (!newest) throw conflict('approval:errors.over');
  if (item && !newest.content.items.some(({ id }) => id === item)) throw conflict('approval:errors.item');
  // An item may have left the agenda since.
  const about = item
    ? await tx.agendaItem.findFirst({ where: { id: item, meetingId }, select: { title: true } })
    : null;
  const { id } = await tx.minutesObjection.create({
    data: {
      meetingId,
      agendaItemId: about ? item : null,
      readerId: reader.id,
      authorName: reader.name,
      text,
      createdAt: deps.clock(),
    },
    select: { id: true },
  });
  const people = await responsibleFor(tx, meetingId);
  const titled = await titles(tx, meeting, people);
  for (const to of people) {
    const objection = { author: reader.name, item: about?.title ?? null };
    const mail = objectedMail(deps, titled(to.language), objection, to);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: `objected:${id}:${to.personId}` });
  }
  await audit(tx, person, {
    action: 'minutes.object',
    recordType: 'meeting',
    recordId: meetingId,
    after: { objectionId: id, readerId: reader.id, agendaItemId: about ? item : null },
  });
}

/** Says what becomes of an objection and tells its author, once. False when somebody else has answered it. */
export async function answerObjection(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  objectionId: string,
  { state, answer }: AnswerInput,
): Promise<boolean> {
  const meeting = await lockedForApproval(deps, tx, person, meetingId);
  const objection = await tx.minutesObjection.findFirst({
    where: { id: objectionId, meetingId },
    include: { reader: true, agendaItem: { select: { title: true } } },
  });
  if (!objection) throw notFound();
  if (objection.state !== 'open') return false;
  const now = deps.clock();
  await tx.minutesObjection.update({
    where: { id: objection.id },
    data: { state, answer, answeredAt: now },
  });
  if (objection.reader) {
    const [reader] = await withNewTokens(tx, [objection.reader], now);
    if (!reader) throw forbidden();
    const titled = (await titles(tx, meeting, [reader]))(reader.language);
    const { text, agendaItem } = objection;
    const answered = { item: agendaItem?.title ?? null, text, state, answer };
    const mail = objectionAnsweredMail(deps, titled, answered, reader);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: `objection-answered:${objection.id}` });
  }
  await audit(tx, person, {
    action: 'minutes.answerObjection',
    recordType: 'meeting',
    recordId: meetingId,
    after: { objectionId, state },
  });
  return true;
}
