import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../src/core/db/client.ts';
import { keptTimes } from '../../../src/needs/tellUs/rules.ts';

/** Told without an account, in the words of those who told it; nobody has looked at it yet. */
const told = [
  {
    language: 'ro',
    place: 'weissenfels',
    topic: 'SPR',
    subtopics: ['SPR2'],
    barriers: ['workingHours', 'information'],
    text: 'Lucrăm în trei ture. Nu există niciun curs de germană la care să putem merge în fiecare săptămână.',
    daysAgo: 4,
  },
  {
    language: 'bg',
    place: 'zeitz',
    topic: 'MEL',
    subtopics: ['MEL6', 'MEL7'],
    barriers: ['language', 'responsibility'],
    text: 'Получаваме писма на немски и не ги разбираме. В службата ни казаха да доведем преводач, но няма кой.',
    daysAgo: 2,
  },
  {
    language: 'de',
    place: 'naumburg',
    topic: 'BIL',
    subtopics: ['BIL1'],
    barriers: ['digital'],
    text: 'Der Kitaplatz lässt sich nur über das Internet anfragen. Ohne E-Mail-Adresse kommt man nicht weiter.',
    daysAgo: 1,
  },
];

/** Reports of citizens that wait, and a coordinator who is on duty until further notice. */
export async function seedDemoCitizens(
  tx: Tx,
  people: ReadonlyMap<string, { id: string }>,
  now: Date,
): Promise<void> {
  const daysBefore = (days: number) => keptTimes(new Date(now.getTime() - days * 86_400_000));
  await tx.citizenReport.createMany({
    data: told.map(({ daysAgo, ...report }) => ({
      ...report,
      ...daysBefore(daysAgo),
      id: randomUUID(),
      demo: true,
    })),
  });
  const coordinator = people.get('koordination@ubu.example');
  if (!coordinator) return;
  await tx.dutyPeriod.create({
    data: { personId: coordinator.id, startsOn: daysBefore(7).createdAt, endsOn: null, createdAt: now },
  });
}
