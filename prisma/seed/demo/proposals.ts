import type { Tx } from '../../../src/core/db/client.ts';
import type { DemoMeeting } from './meetingPlans.ts';
import type { SeededMeeting } from './meetings.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;

const parts = [
  { title: 'Lohn einfordern: was Beratungsstellen damit erlebt haben', minutes: 10 },
  { title: 'Kindergeld: welche Fragen offen bleiben', minutes: 15 },
];

/** Parts of an item of the next meeting, and proposals: one waits for an answer, one was put off in summer. */
export async function seedDemoProposals(
  tx: Tx,
  people: People,
  meetings: Record<DemoMeeting, SeededMeeting>,
  now: Date,
): Promise<void> {
  const { winter, summer, open } = meetings;
  await seedParts(tx, winter.id, winter.items.forms ?? '');
  for (const meeting of [winter, open]) {
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { proposalsUntil: new Date(meeting.startsAt.getTime() - 5 * day) },
    });
  }
  const by = (local: string) => {
    const person = people.get(`${local}@ubu.example`);
    return { proposerId: person?.id ?? null, organisationId: person?.organisationId ?? null };
  };
  await tx.agendaProposal.create({
    data: {
      ...by('bema'),
      meetingId: winter.id,
      title: 'Saisonarbeit im Frühjahr: Beratung auf den Höfen',
      reason:
        'Ab März kommen wieder viele Menschen für die Spargelernte. Wir sollten jetzt absprechen, wer wann in welcher Sprache vor Ort ist.',
      minutes: 20,
      createdAt: new Date(now.getTime() - 2 * day),
    },
  });
  await tx.agendaProposal.create({
    data: {
      ...by('caritas'),
      meetingId: summer.id,
      title: 'Wohnsitzlose Familien aus EU-Ländern',
      reason: 'Wir sehen einzelne Familien ohne feste Wohnung. Wer ist wofür zuständig?',
      minutes: 30,
      state: 'deferred',
      answer: 'Dazu möchten wir das Sozialamt einladen; das gelingt erst zum nächsten Treffen.',
      answeredAt: new Date(summer.startsAt.getTime() - 4 * day),
      createdAt: new Date(summer.startsAt.getTime() - 9 * day),
    },
  });
}

async function seedParts(tx: Tx, meetingId: string, parentId: string): Promise<void> {
  const above = await tx.agendaItem.findUniqueOrThrow({ where: { id: parentId } });
  await tx.agendaItem.updateMany({
    where: { meetingId, position: { gt: above.position } },
    data: { position: { increment: parts.length } },
  });
  await tx.agendaItem.createMany({
    data: parts.map((part, index) => ({
      ...part,
      meetingId,
      parentId,
      position: above.position + 1 + index,
      visibility: above.visibility,
    })),
  });
}
