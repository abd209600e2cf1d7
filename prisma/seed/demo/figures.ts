import type { Person } from '../../../src/core/auth/person.ts';
import type { Tx } from '../../../src/core/db/client.ts';
import type { TableCode } from '../../../src/needs/disclosure/tables/rules.ts';
import { openForCorrection, publishTable } from '../../../src/needs/publication/commands.ts';
import { draftTable } from '../../../src/needs/publication/drafts/queries.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

/** Two tables about last year, made of invented reports; one of them was corrected. */
export async function seedDemoFigures(tx: Tx, people: People, now: Date): Promise<void> {
  const found = people.get('koordination@ubu.example');
  if (!found) return;
  const coordinator: Person = {
    ...found,
    email: 'koordination@ubu.example',
    roles: ['coordinator'],
    translates: [],
    organisationName: '',
    language: 'de',
  };
  const year = now.getUTCFullYear() - 1;
  const [from, to] = [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 9, 1))];
  const first = await publish('topicPlace', 40, '');
  await publish('language', 39, '');
  if (!first) return;
  await openForCorrection(tx, coordinator, first, 'Nachmeldung aus dem Dezember');
  const late = await tx.needReport.findFirst({
    where: { month: { gte: new Date(Date.UTC(year, 11, 1)), lte: new Date(Date.UTC(year, 11, 31)) } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  if (!late) return;
  await tx.needReport.update({ where: { id: late.id }, data: { count: { increment: 14 } } });
  await publish('topicPlace', 12, 'Eine Beratungsstelle hat Fälle aus dem Dezember nachgemeldet.');

  async function publish(code: TableCode, daysAgo: number, note: string): Promise<string | null> {
    const choice = { code, unit: 'year' as const, from, to };
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    const draft = await draftTable(tx, choice, now);
    if (typeof draft === 'string') return null;
    const published = await publishTable({ clock: () => at }, tx, coordinator, choice, {
      hash: draft.hash,
      note,
    });
    return typeof published === 'string' ? null : published.id;
  }
}
