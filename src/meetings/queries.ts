import type { Person } from '../core/auth/person.ts';
import type { Db, InvitationState, MeetingState, Prisma, Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import { canManageMeetings, canReadAllMeetings } from './policy.ts';

/** Meetings that the person may see: all, or those to which they or their organisation were invited. */
export function visibleTo(person: Person): Prisma.MeetingWhereInput {
  if (canReadAllMeetings(person)) return {};
  return {
    state: { not: 'draft' },
    invitations: {
      some: {
        sentAt: { not: null },
        OR: [{ personId: person.id }, { organisationId: person.organisationId }],
      },
    },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A meeting through the eyes of the person; what they may not see does not exist. */
export async function meetingFor(db: Db | Tx, person: Person, id: string) {
  const meeting = uuid.test(id)
    ? await db.meeting.findFirst({ where: { id, ...visibleTo(person) }, include: { body: true } })
    : null;
  if (!meeting) throw notFound();
  return meeting;
}

export type MeetingRow = Awaited<ReturnType<typeof meetingFor>>;

const pageSize = 50;

export function bodyChoices(db: Db) {
  return db.body.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, archivedAt: true },
  });
}

/** Meetings of the same body that take place at the same time. */
export function overlappingMeetings(
  db: Db | Tx,
  appointment: { bodyId: string; startsAt: Date | null; endsAt: Date | null },
  exceptId: string | null,
) {
  const { bodyId, startsAt, endsAt } = appointment;
  if (!startsAt || !endsAt) return Promise.resolve([]);
  return db.meeting.findMany({
    where: {
      bodyId,
      state: { not: 'cancelled' },
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
      ...(exceptId ? { id: { not: exceptId } } : {}),
    },
    orderBy: { startsAt: 'asc' },
    select: { id: true, title: true, startsAt: true, endsAt: true, allDay: true },
  });
}

/** Meetings onto whose agenda something can still be put; the next one first. */
export function agendaChoices(db: Db, person: Person, now: Date) {
  if (!canManageMeetings(person)) return Promise.resolve([]);
  return db.meeting.findMany({
    where: {
      OR: [
        { state: { in: ['draft', 'polling'] }, OR: [{ startsAt: null }, { startsAt: { gt: now } }] },
        { state: 'scheduled', startsAt: { gt: now } },
      ],
    },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    take: pageSize,
    select: { id: true, title: true, startsAt: true, endsAt: true, allDay: true },
  });
}

export interface MyMeeting {
  id: string;
  title: string;
  state: MeetingState;
  startsAt: Date;
  endsAt: Date;
  place: string;
  onlineUrl: string | null;
  /** Own answer; null for someone who sees the meeting without an invitation of their own. */
  answer: InvitationState | null;
}

/** For the dashboard: the person's coming meetings, and how many invitations wait for their answer. */
export async function myMeetings(
  db: Db,
  person: Person,
  now: Date,
  limit = 5,
): Promise<{ coming: MyMeeting[]; unanswered: number }> {
  const coming = { state: 'scheduled', startsAt: { gt: now } } as const;
  const rows = await db.meeting.findMany({
    where: { AND: [coming, visibleTo(person)] },
    orderBy: { startsAt: 'asc' },
    take: limit,
    select: {
      id: true,
      title: true,
      state: true,
      startsAt: true,
      endsAt: true,
      place: true,
      town: true,
      onlineUrl: true,
      invitations: { where: { personId: person.id, sentAt: { not: null } }, select: { state: true } },
    },
  });
  const unanswered = await db.invitation.count({
    where: { personId: person.id, state: 'pending', sentAt: { not: null }, meeting: coming },
  });
  return {
    unanswered,
    coming: rows.flatMap(({ invitations, startsAt, endsAt, ...meeting }) =>
      startsAt && endsAt ? [{ ...meeting, startsAt, endsAt, answer: invitations[0]?.state ?? null }] : [],
    ),
  };
}

/** The public words of a meeting as they stand, for the form and for the check before scheduling. */
export async function publicWords(
  db: Db | Tx,
  textId: string | null,
): Promise<{ title: string; description: string; number: number } | null> {
  if (!textId) return null;
  const version = await db.textVersion.findFirst({
    where: { textId, language: 'de', status: 'published' },
    orderBy: { number: 'desc' },
    select: { number: true, fields: true },
  });
  if (!version) return null;
  const fields = version.fields as { title: string; description: string };
  return { ...fields, number: version.number };
}

/** The title under which invitees read of the meeting: the public one in their language, if there is one. */
export async function titlesByLanguage(
  db: Db | Tx,
  meeting: { title: string; textId: string | null },
  languages: readonly string[],
): Promise<Map<string, string>> {
  const versions = meeting.textId
    ? await db.textVersion.findMany({
        where: { textId: meeting.textId, language: { in: [...languages] }, status: 'published' },
        orderBy: { number: 'asc' },
        select: { language: true, fields: true },
      })
    : [];
  const translated = new Map(
    versions.map(({ language, fields }) => [language, (fields as { title: string }).title]),
  );
  return new Map(languages.map((language) => [language, translated.get(language) ?? meeting.title]));
}
