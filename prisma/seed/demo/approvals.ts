import type { Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import { makeReaders } from '../../../src/meetings/minutes/approval/readers/commands.ts';
import { endOfPeriod } from '../../../src/meetings/minutes/approval/rules.ts';
import {
  freezeApproved,
  freezeCirculated,
} from '../../../src/meetings/minutes/approval/versions/commands.ts';
import type { DemoMeeting } from './meetingPlans.ts';
import type { SeededMeeting } from './meetings.ts';
import { minutesPlans } from './minutesPlans.ts';

const hour = 3_600_000;
const day = 24 * hour;
const objectionDays = 14;

/** Minutes that a later meeting of the same body approved; the others were approved by silence. */
const approvedAt: Partial<Record<DemoMeeting, DemoMeeting>> = { first: 'forms' };

/** An objection that was answered, and one that still waits. */
const objections: Partial<Record<DemoMeeting, Objection[]>> = {
  first: [
    {
      item: 'landlord',
      by: 'caritas',
      text: 'Die Caritas hat nicht von „allen“ Sammelunterkünften gesprochen, sondern von zweien.',
      answer: 'Im Protokoll steht „Sammelunterkünfte“ ohne Zahl. Der Hinweis steht nun hier.',
    },
  ],
  workingGroup: [
    {
      item: 'next',
      by: 'redaktion',
      text: 'Beim Gegenlesen fehlt Ungarisch: Dafür hat sich noch niemand gemeldet.',
    },
  ],
};

interface Objection {
  item: string;
  by: string;
  text: string;
  /** Without one it is open. */
  answer?: string;
}

/** Sends round and approves the demo's minutes as coordinators would, only that nobody gets a mail. */
export async function seedDemoApprovals(
  tx: Tx,
  meetings: Record<DemoMeeting, SeededMeeting>,
  now: Date,
): Promise<void> {
  for (const key of Object.keys(minutesPlans) as DemoMeeting[]) {
    const state = minutesPlans[key]?.state;
    if (state === 'circulated' || state === 'approved') await circulate(key, state);
  }

  async function circulate(key: DemoMeeting, state: 'circulated' | 'approved') {
    const { id, endsAt } = meetings[key];
    const at = new Date(state === 'approved' ? endsAt.getTime() + 2 * day : now.getTime() - 3 * day);
    const until = endOfPeriod(at, objectionDays);
    await freezeCirculated(tx, id, at, until);
    await makeReaders(tx, id, at);
    for (const objection of objections[key] ?? []) await object(key, objection, new Date(at.getTime() + day));
    if (state === 'approved') await approve(key, until);
  }

  async function object(key: DemoMeeting, { item, by, text, answer }: Objection, at: Date) {
    const meetingId = meetings[key].id;
    const reader = await tx.minutesReader.findFirst({ where: { meetingId, email: `${by}@ubu.example` } });
    await tx.minutesObjection.create({
      data: {
        meetingId,
        agendaItemId: meetings[key].items[item] ?? null,
        readerId: reader?.id ?? null,
        authorName: reader?.name ?? '',
        text,
        createdAt: at,
        ...(answer ? { state: 'noted', answer, answeredAt: new Date(at.getTime() + day) } : {}),
      },
    });
    if (reader) await tx.minutesReader.update({ where: { id: reader.id }, data: { openedAt: at } });
  }

  async function approve(key: DemoMeeting, until: Date) {
    const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: meetings[key].id } });
    const laterKey = approvedAt[key];
    const later = laterKey
      ? await tx.meeting.findUniqueOrThrow({ where: { id: meetings[laterKey].id } })
      : null;
    const at = later?.startsAt ?? new Date(until.getTime() + hour);
    await freezeApproved(tx, meeting, at, {
      by: later ? 'atMeeting' : 'silence',
      on: isoDay(at),
      meeting: later && { title: later.title, on: later.startsAt && isoDay(later.startsAt) },
      meetingId: later?.id ?? null,
    });
  }
}
