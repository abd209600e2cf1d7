import type { Person } from '../../../../core/auth/person.ts';
import { hashToken, newToken } from '../../../../core/auth/tokens.ts';
import { audit } from '../../../../core/db/audit.ts';
import type { Db, Meeting, MinutesReader, Tx } from '../../../../core/db/client.ts';
import { conflict, notFound } from '../../../../core/errors.ts';
import { enqueueMail } from '../../../../core/mail/outbox.ts';
import type { Deps } from '../../../../deps.ts';
import { demandCoordinator } from '../../../policy.ts';
import { titlesByLanguage } from '../../../queries.ts';
import {
  type Approved,
  approvedMail,
  circulatedMail,
  type MailReader,
  type MinutesMeeting,
} from '../mails.ts';
import { canApproveMinutes } from '../policy.ts';
import { newestDocument, peopleToCirculateTo } from '../queries.ts';
import { eachOnce } from '../rules.ts';

export type ApprovalDeps = Pick<Deps, 'db' | 'jobs' | 'clock' | 'pages' | 'config' | 'translations'>;

/** Makes readers of those who were invited or there, each address once; those who are readers stay. */
export async function makeReaders(tx: Tx, meetingId: string, at: Date): Promise<void> {
  const people = eachOnce(await peopleToCirculateTo(tx, meetingId));
  await tx.minutesReader.createMany({
    data: people.map((person) => ({ ...person, meetingId, tokenHash: hashToken(newToken()), sentAt: at })),
    skipDuplicates: true,
  });
}

/** Sends the minutes to one reader again, with a new link; the old one stops working. */
export async function sendMinutesAgain(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  readerId: string,
): Promise<string> {
  demandCoordinator(person);
  const meeting = await locked(tx, meetingId);
  const reader = await tx.minutesReader.findFirst({ where: { id: readerId, meetingId } });
  const newest = await newestDocument(
    tx,
    meetingId,
    meeting.minutesState === 'approved' ? 'approved' : 'circulated',
  );
  if (!reader || !newest) throw notFound();
  const [again] = await withNewTokens(tx, [reader], deps.clock());
  if (!again) throw notFound();
  const titled = (await titles(tx, meeting, [again]))(again.language);
  const until = meeting.objectionsUntil ?? deps.clock();
  const mail =
    meeting.minutesState === 'approved'
      ? approvedMail(deps, titled, await approvalFacts(tx, meeting, newest.hash), again)
      : circulatedMail(deps, titled, { number: newest.number, until }, again);
  await enqueueMail(deps, tx, mail);
  await audit(tx, person, {
    action: 'minutes.sendAgain',
    recordType: 'meeting',
    recordId: meetingId,
    after: { readerId },
  });
  return reader.name;
}

async function approvalFacts(tx: Tx, meeting: Meeting, hash: string): Promise<Approved> {
  const approvedIn = meeting.approvedInId
    ? await tx.meeting.findUnique({ where: { id: meeting.approvedInId }, select: { title: true } })
    : null;
  return { by: meeting.approval ?? 'silence', approvedIn: approvedIn?.title ?? null, hash };
}

/** The meeting with its row held until the end, for somebody who may bring its minutes forward. */
export async function lockedForApproval(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  meetingId: string,
): Promise<Meeting> {
  demandCoordinator(person);
  const meeting = await locked(tx, meetingId);
  if (meeting.minutesState === 'approved') throw conflict('minutes-staff:errors.approved');
  if (!canApproveMinutes(person, meeting, deps.clock())) throw conflict('minutes-staff:errors.notStarted');
  return meeting;
}

export async function locked(tx: Tx, id: string): Promise<Meeting> {
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id } });
  if (!meeting) throw notFound();
  return meeting;
}

/** The meeting as mails speak of it, by language. */
export async function titles(
  tx: Tx,
  meeting: Meeting,
  people: readonly { language: string }[],
): Promise<(language: string) => MinutesMeeting> {
  const languages = [...new Set(people.map(({ language }) => language))];
  const byLanguage = await titlesByLanguage(tx, meeting, languages);
  return (language) => ({ ...meeting, title: byLanguage.get(language) ?? meeting.title });
}

/** Only the hash is stored, so each mail carries a link of its own, and the newest one counts. */
export async function withNewTokens(
  tx: Tx,
  readers: readonly MinutesReader[],
  now: Date,
): Promise<(MailReader & MinutesReader)[]> {
  const renewed = readers.map((reader) => ({ ...reader, token: newToken() }));
  await tx.$executeRaw`
    UPDATE "MinutesReader" r SET "tokenHash" = renewed.hash, "sentAt" = ${now}
    FROM unnest(${renewed.map(({ id }) => id)}::uuid[], ${renewed.map(({ token }) => hashToken(token))}::text[])
      AS renewed (id, hash)
    WHERE r.id = renewed.id`;
  return renewed;
}

/** Remembers when a reader first opened the minutes. */
export async function markOpened(deps: { db: Db; clock: () => Date }, readerId: string): Promise<void> {
  await deps.db.minutesReader.updateMany({
    where: { id: readerId, openedAt: null },
    data: { openedAt: deps.clock() },
  });
}
