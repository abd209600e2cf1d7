import { expect } from 'vitest';
import type { Colleague, TestApp } from '../support/app.ts';

export interface PlannedMeeting {
  id: string;
  /** Its page in the staff area. */
  path: string;
}

const standard = {
  audience: 'staff',
  date: '2031-01-15',
  start: '10:00',
  end: '12:00',
  place: 'Rathaus, Markt 1, Weißenfels',
  town: 'weissenfels',
  onlineUrl: '',
  publicTitle: '',
  publicDescription: '',
};

/** Everything the form asks for, with what the test wants otherwise. */
export async function meetingFields(app: TestApp, changes: Record<string, string>) {
  const body = await app.deps.db.body.findUniqueOrThrow({ where: { code: 'round-table' } });
  return { ...standard, bodyId: body.id, overlapConfirmed: 'on', ...changes };
}

/** A draft made through the form. */
export async function planMeeting(
  app: TestApp,
  coordinator: Colleague,
  changes: Record<string, string>,
): Promise<PlannedMeeting> {
  const fields = await meetingFields(app, changes);
  const answer = await coordinator.submit('/staff/meetings/new', fields, '/staff/meetings');
  expect(answer.status, answer.text).toBe(303);
  const path = answer.headers.location as string;
  return { path, id: path.split('/').at(-1) as string };
}

/** The same, scheduled, with three agenda items: public, internal and hidden. */
export async function scheduleMeeting(
  app: TestApp,
  coordinator: Colleague,
  changes: Record<string, string>,
): Promise<PlannedMeeting> {
  const meeting = await planMeeting(app, coordinator, changes);
  for (const [title, visibility, publicTitle] of [
    ['Deutschkurse & Schichtarbeit', 'public', 'Offen: Deutschkurse & Schichtarbeit'],
    ['Aussprache unter uns', 'internal', ''],
    ['Heimlicher Puffer', 'hidden', ''],
  ] as const) {
    const item = { title, visibility, publicTitle, minutes: '30' };
    await coordinator.submit(`${meeting.path}/agenda/new`, item, `${meeting.path}/agenda`);
  }
  const answer = await coordinator.submit(meeting.path, {}, `${meeting.path}/schedule`);
  expect(answer.status, answer.text).toBe(303);
  return meeting;
}

/** Adds somebody without an account and sends what is on the list. */
export async function inviteGuest(
  coordinator: Colleague,
  meeting: PlannedMeeting,
  guest: { name: string; email: string; language: string },
): Promise<void> {
  await coordinator.submit(`${meeting.path}/invitations`, guest);
  await sendInvitations(coordinator, meeting);
}

export async function sendInvitations(coordinator: Colleague, meeting: PlannedMeeting): Promise<void> {
  const page = `${meeting.path}/invitations`;
  const answer = await coordinator.submit(page, {}, `${page}/sending`);
  expect(answer.status, answer.text).toBe(303);
}

/** The path of the personal link in a mail. */
export function linkIn(text: string): string {
  return /\/rsvp\/[A-Za-z0-9]{32}\b/.exec(text)?.[0] ?? '';
}
