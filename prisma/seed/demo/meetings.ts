import { hashToken, newToken } from '../../../src/core/auth/tokens.ts';
import type { Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import { berlinInstant } from '../../../src/core/i18n/zonedTime.ts';
import { isOpenToPublic, slugBase } from '../../../src/meetings/rules.ts';
import { importTexts } from '../../../src/texts/commands.ts';
import type { DemoCluster } from './clusters.ts';
import { type DemoMeeting, type MeetingPlan, meetingPlans, meetingWords } from './meetingPlans.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;

export interface SeededMeeting {
  id: string;
  slug: string;
  startsAt: Date;
  endsAt: Date;
  held: boolean;
  /** Ids of the agenda items by the names of `meetingPlans.ts`. */
  items: Record<string, string>;
}

/** The demo's meetings with agenda and answered invitations; what became of them comes after. */
export async function seedDemoMeetings(
  tx: Tx,
  people: People,
  clusters: Record<DemoCluster, string>,
  now: Date,
): Promise<Record<DemoMeeting, SeededMeeting>> {
  const idsOf = async (table: Promise<{ id: string; code: string }[]>) =>
    new Map((await table).map(({ id, code }) => [code, id]));
  const bodies = await idsOf(tx.body.findMany({ select: { id: true, code: true } }));
  const organisations = await idsOf(tx.organisation.findMany({ select: { id: true, code: true } }));
  const texts = await seedWords(tx, now);

  const seeded: Partial<Record<DemoMeeting, SeededMeeting>> = {};
  for (const [key, plan] of Object.entries(meetingPlans) as [DemoMeeting, MeetingPlan][]) {
    seeded[key] = await seedMeeting(key, plan);
  }
  return seeded as Record<DemoMeeting, SeededMeeting>;

  async function seedMeeting(key: DemoMeeting, plan: MeetingPlan): Promise<SeededMeeting> {
    const date = wednesday(now, plan.weeks);
    const startsAt = berlinInstant(date, plan.start);
    const endsAt = berlinInstant(date, plan.end);
    const held = plan.weeks < 0;
    const invitedAt = new Date(Math.min(startsAt.getTime() - 28 * day, now.getTime() - 3 * day));
    const meeting = await tx.meeting.create({
      data: {
        slug: slugBase(plan.title, date),
        bodyId: bodies.get(plan.body) ?? '',
        title: plan.title,
        audience: plan.audience,
        state: held ? 'held' : 'scheduled',
        startsAt,
        endsAt,
        place: plan.place,
        onlineUrl: plan.onlineUrl ?? null,
        town: plan.town,
        textId: (isOpenToPublic(plan.audience) && texts.get(key)) || null,
        invitedAt,
        demo: true,
        createdAt: new Date(invitedAt.getTime() - 7 * day),
      },
      select: { id: true, slug: true },
    });
    await tx.invitation.createMany({ data: invitationsFor(plan, meeting.id, invitedAt) });
    return { ...meeting, startsAt, endsAt, held, items: await seedItems(plan, meeting.id, invitedAt) };
  }

  async function seedItems(plan: MeetingPlan, meetingId: string, at: Date) {
    const ids: Record<string, string> = {};
    for (const [position, { key, organisation, cluster, ...item }] of plan.items.entries()) {
      const clusterId = cluster ? clusters[cluster] : null;
      const { id } = await tx.agendaItem.create({
        data: {
          ...item,
          meetingId,
          position,
          organisationId: organisations.get(organisation ?? '') ?? null,
          clusterId,
          ...(clusterId ? { snapshot: await figuresAt(tx, clusterId, at) } : {}),
          createdAt: at,
        },
        select: { id: true },
      });
      ids[key] = id;
    }
    return ids;
  }

  function invitationsFor(plan: MeetingPlan, meetingId: string, sentAt: Date) {
    const colleagues = Object.entries(plan.answers).map(([local, state]) => {
      const email = `${local}@ubu.example`;
      const person = people.get(email);
      return { name: person?.name ?? '', email, personId: person?.id ?? null, language: 'de', state };
    });
    return [...colleagues, ...(plan.guests ?? [])].map((invitee, index) => ({
      ...invitee,
      meetingId,
      tokenHash: hashToken(newToken()),
      sentAt,
      answeredAt: invitee.state === 'pending' ? null : new Date(sentAt.getTime() + (index + 1) * 5_400_000),
    }));
  }
}

/** The Wednesday of the week that is so many weeks away. */
function wednesday(now: Date, weeks: number): string {
  const noon = new Date(`${isoDay(now)}T12:00:00Z`);
  const sinceWednesday = (noon.getUTCDay() + 4) % 7;
  return isoDay(new Date(noon.getTime() + (weeks * 7 - sinceWednesday) * day));
}

async function seedWords(tx: Tx, now: Date): Promise<Map<string, string>> {
  const entries = Object.entries(meetingWords);
  const ids = await importTexts(
    tx,
    entries.map(([, byLanguage]) => ({ kind: 'meeting', byLanguage })),
    now,
  );
  return new Map(entries.map(([key], index) => [key, ids[index] ?? '']));
}

/** What was known of a cluster on that day. */
async function figuresAt(tx: Tx, clusterId: string, at: Date) {
  const reports = await tx.needReport.findMany({
    where: { clusterId, createdAt: { lte: at } },
    orderBy: { month: 'asc' },
    select: { place: true, language: true, month: true, count: true },
  });
  const month = (date: Date | undefined) => date?.toISOString().slice(0, 7) ?? null;
  return {
    reports: reports.length,
    persons: reports.reduce((sum, { count }) => sum + count, 0),
    places: [...new Set(reports.map(({ place }) => place))],
    languages: [...new Set(reports.map(({ language }) => language))],
    firstMonth: month(reports[0]?.month),
    lastMonth: month(reports.at(-1)?.month),
    at: at.toISOString(),
  };
}
