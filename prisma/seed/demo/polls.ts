import { hashToken, newToken } from '../../../src/core/auth/tokens.ts';
import type { PollChoice, Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import { berlinInstant } from '../../../src/core/i18n/zonedTime.ts';
import { slugBase } from '../../../src/meetings/rules.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;
const title = 'Arbeitsgruppe: Ankunftsmappe überarbeiten';

/** Days from now, and when it would be; a whole day where there is no time. */
const dates: { days: number; start?: string; end?: string }[] = [
  { days: 22, start: '10:00', end: '12:00' },
  { days: 24, start: '14:00', end: '16:00' },
  { days: 29, start: '09:30', end: '11:30' },
  { days: 31 },
];

const [yes, ifNeedBe, no] = ['yes', 'ifNeedBe', 'no'] as const;

interface AskedPerson {
  /** Of a demo account, or an outside contact that the demo knows. */
  email: string;
  name?: string;
  language?: string;
  choices?: PollChoice[];
  note?: string;
  opened?: boolean;
}

const asked: AskedPerson[] = [
  { email: 'bema@ubu.example', choices: [yes, ifNeedBe, yes, no] },
  { email: 'caritas@ubu.example', choices: [no, yes, yes, no], note: 'Dienstags ist bei uns Sprechstunde.' },
  { email: 'redaktion@ubu.example', choices: [yes, no, ifNeedBe, yes] },
  { email: 'migrationsagentur@ubu.example', opened: true },
  { email: 'kurse@example.org', name: 'Demo-Gast Volkshochschule', choices: [no, yes, yes, ifNeedBe] },
  { email: 'gemeinde-ro@example.org', name: 'Demo-Gast Rumänische Gemeinde', language: 'ro' },
];

/** A coming meeting of a working group that looks for a date, with mixed answers. Nobody's link is known to anybody. */
export async function seedDemoPolls(tx: Tx, people: People, now: Date): Promise<void> {
  const body = await tx.body.findUniqueOrThrow({ where: { code: 'wg-information' } });
  const openedAt = new Date(now.getTime() - 4 * day);
  const meeting = await tx.meeting.create({
    data: {
      slug: slugBase(title, null),
      bodyId: body.id,
      title,
      audience: 'staff',
      state: 'polling',
      place: 'Kulturhaus Weißenfels, Raum 2, Merseburger Straße 14',
      town: 'weissenfels',
      organiserId: people.get('koordination@ubu.example')?.id ?? null,
      demo: true,
      createdAt: openedAt,
    },
    select: { id: true },
  });
  const poll = await tx.datePoll.create({
    data: {
      meetingId: meeting.id,
      message: 'Wir gehen die Mappe Seite für Seite durch. Bitte planen Sie zwei Stunden ein.',
      deadline: berlinInstant(isoDay(new Date(now.getTime() + 10 * day)), '23:59'),
      openedAt,
      createdAt: openedAt,
    },
    select: { id: true },
  });
  const optionIds: string[] = [];
  for (const plan of dates) {
    const option = await tx.pollOption.create({
      data: { pollId: poll.id, ...optionAt(plan, now) },
      select: { id: true },
    });
    optionIds.push(option.id);
  }
  for (const [index, { email, name, language = 'de', choices, note = '', opened }] of asked.entries()) {
    const person = people.get(email);
    const answeredAt = choices ? new Date(openedAt.getTime() + (index + 1) * 5_400_000) : null;
    await tx.pollInvitee.create({
      data: {
        pollId: poll.id,
        personId: person?.id ?? null,
        name: person?.name ?? name ?? '',
        email,
        language,
        note,
        tokenHash: hashToken(newToken()),
        sentAt: openedAt,
        openedAt: answeredAt ?? (opened ? new Date(openedAt.getTime() + day) : null),
        answeredAt,
        answers: { create: (choices ?? []).map((choice, at) => ({ optionId: optionIds[at] ?? '', choice })) },
      },
    });
  }
}

function optionAt({ days, start, end }: (typeof dates)[number], now: Date) {
  const date = isoDay(new Date(now.getTime() + days * day));
  const next = isoDay(new Date(now.getTime() + (days + 1) * day));
  if (!start || !end) {
    return { startsAt: berlinInstant(date, '00:00'), endsAt: berlinInstant(next, '00:00'), allDay: true };
  }
  return { startsAt: berlinInstant(date, start), endsAt: berlinInstant(date, end), allDay: false };
}
