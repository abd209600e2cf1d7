import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Meeting, MinutesApproval, Tx } from '../../../core/db/client.ts';
import { conflict } from '../../../core/errors.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { enqueueMail } from '../../../core/mail/outbox.ts';
import { minutesContentOf } from '../document/queries.ts';
import {
  type Approved,
  approvalBlockedMail,
  approvedMail,
  circulatedAgainMail,
  circulatedMail,
} from './mails.ts';
import { countUnreported, newestDocument, objectionsOf, responsibleFor } from './queries.ts';
import {
  type ApprovalDeps,
  locked,
  lockedForApproval,
  makeReaders,
  titles,
  withNewTokens,
} from './readers/commands.ts';
import { type ApprovalGap, approvalGaps, circulationGaps, endOfPeriod, isChanged } from './rules.ts';
import { freezeApproved, freezeCirculated } from './versions/commands.ts';

/**
 * Sends the minutes round: the first time, or a changed version. Whoever clicks at the same time waits for the
 * meeting's row and then finds nothing changed.
 * @returns the version's number and how many are written to
 */
export async function circulateMinutes(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  { objectionDays }: { objectionDays: number },
): Promise<{ number: number; told: number }> {
  const meeting = await lockedForApproval(deps, tx, person, meetingId);
  const now = deps.clock();
  const earlier = await newestDocument(tx, meetingId, 'circulated');
  const present = await minutesContentOf(tx, meetingId);
  const gaps = circulationGaps(present, earlier?.content ?? null, await countUnreported(tx, meetingId));
  if (gaps[0]) throw conflict(`approval-staff:errors.circulation.${gaps[0]}`);
  const until = endOfPeriod(now, objectionDays);
  const { number, hash } = await freezeCirculated(tx, meetingId, now, until);
  await makeReaders(tx, meetingId, now);
  const readers = await withNewTokens(tx, await tx.minutesReader.findMany({ where: { meetingId } }), now);
  const titled = await titles(tx, meeting, readers);
  const mailOf = earlier ? circulatedAgainMail : circulatedMail;
  for (const reader of readers) {
    const mail = mailOf(deps, titled(reader.language), { number, until }, reader);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: `minutes:${reader.id}:${number}` });
  }
  await audit(tx, person, {
    action: 'minutes.circulate',
    recordType: 'meeting',
    recordId: meetingId,
    after: { number, hash, until: until.toISOString(), told: readers.length },
  });
  return { number, told: readers.length };
}

/** Records that a later meeting of the same body approved the minutes. From then on nothing in them changes. */
export async function approveAtMeeting(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  approvedInId: string,
): Promise<void> {
  const meeting = await lockedForApproval(deps, tx, person, meetingId);
  const now = deps.clock();
  const later = await tx.meeting.findFirst({
    where: {
      id: approvedInId,
      bodyId: meeting.bodyId,
      state: { in: ['scheduled', 'held'] },
      startsAt: { lte: now, gt: meeting.startsAt ?? now },
    },
  });
  if (!later) throw conflict('approval-staff:errors.meeting');
  const [gap] = await gapsOf(tx, meeting);
  if (gap) throw conflict(`approval-staff:errors.approval.${gap}`);
  await approve(deps, tx, person, meeting, 'atMeeting', later);
}

/** Approves what nobody objected to in time; otherwise says once what is in the way. Safe to run side by side. */
export async function approveBySilence(deps: ApprovalDeps): Promise<void> {
  const due = await deps.db.meeting.findMany({
    where: { minutesState: 'circulated', objectionsUntil: { lt: deps.clock() } },
    orderBy: { objectionsUntil: 'asc' },
    select: { id: true },
  });
  for (const { id } of due) await deps.db.$transaction((tx) => settle(deps, tx, id));
}

async function settle(deps: ApprovalDeps, tx: Tx, meetingId: string): Promise<void> {
  const meeting = await locked(tx, meetingId);
  const { minutesState, objectionsUntil } = meeting;
  // Another worker may have been here, and a new version begins a new period.
  if (minutesState !== 'circulated' || !objectionsUntil || objectionsUntil >= deps.clock()) return;
  const gaps = await gapsOf(tx, meeting);
  if (gaps.length === 0) return approve(deps, tx, null, meeting, 'silence', null);
  const people = await responsibleFor(tx, meetingId);
  const titled = await titles(tx, meeting, people);
  const until = objectionsUntil.toISOString();
  for (const to of people) {
    const mail = approvalBlockedMail(deps, titled(to.language), gaps, to);
    await enqueueMail(deps, tx, {
      ...mail,
      dedupeKey: `minutes-blocked:${meetingId}:${until}:${to.personId}`,
    });
  }
}

async function approve(
  deps: ApprovalDeps,
  tx: Tx,
  person: Person | null,
  meeting: Meeting,
  by: MinutesApproval,
  later: Pick<Meeting, 'id' | 'title' | 'startsAt'> | null,
): Promise<void> {
  const now = deps.clock();
  const at = later && { title: later.title, on: later.startsAt && isoDay(later.startsAt) };
  const { number, hash } = await freezeApproved(tx, meeting, now, {
    by,
    on: isoDay(now),
    meeting: at,
    meetingId: later?.id ?? null,
  });
  const approved: Approved = { by, approvedIn: later?.title ?? null, hash };
  const readers = await withNewTokens(
    tx,
    await tx.minutesReader.findMany({ where: { meetingId: meeting.id } }),
    now,
  );
  const addresses = new Set(readers.map(({ email }) => email));
  const others = (await responsibleFor(tx, meeting.id)).filter(({ email }) => !addresses.has(email));
  const titled = await titles(tx, meeting, [...readers, ...others]);
  for (const to of [...readers, ...others]) {
    const mail = approvedMail(deps, titled(to.language), approved, to);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: `minutes-approved:${meeting.id}:${to.email}` });
  }
  await audit(tx, person, {
    action: 'minutes.approve',
    recordType: 'meeting',
    recordId: meeting.id,
    after: { number, hash, by, approvedInId: later?.id ?? null },
  });
}

async function gapsOf(tx: Tx, meeting: Meeting): Promise<ApprovalGap[]> {
  const newest = await newestDocument(tx, meeting.id, 'circulated');
  const changed = newest ? isChanged(await minutesContentOf(tx, meeting.id), newest.content) : false;
  const objections = await objectionsOf(tx, meeting.id);
  return approvalGaps(newest ? meeting.minutesState : 'draft', objections, changed, meeting.circulatedAt);
}
