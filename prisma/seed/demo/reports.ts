import type { Person } from '../../../src/core/auth/person.ts';
import type { Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import type { Deps } from '../../../src/deps.ts';
import { createReport, publishReport } from '../../../src/needs/periodReports/commands.ts';
import { issuedTables, reportFor } from '../../../src/needs/periodReports/queries.ts';
import { parsePeriod, quarterPeriod, unitOfYear } from '../../../src/needs/periodReports/rules.ts';
import { closedQuarters } from '../../../src/needs/publication/rules.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;

/** The published report of the last quarter, made of invented reports; of a year that appears as a whole, the year's. */
export async function seedDemoReport(deps: Deps, tx: Tx, people: People): Promise<void> {
  const found = people.get('koordination@ubu.example');
  const [quarter] = closedQuarters(isoDay(deps.clock()), 1);
  if (!found || !quarter) return;
  const coordinator: Person = {
    ...found,
    email: 'koordination@ubu.example',
    roles: ['coordinator'],
    translates: [],
    organisationName: '',
    language: 'de',
  };
  const unit = unitOfYear(quarter.getUTCFullYear(), await issuedTables(tx));
  const period = unit === 'year' ? parsePeriod(String(quarter.getUTCFullYear())) : quarterPeriod(quarter);
  if (!period) return;
  const at = new Date(deps.clock().getTime() - 5 * day);
  const then = { ...deps, clock: () => at };
  const made = await createReport(then, tx, coordinator, period, { withTables: true });
  if (typeof made === 'string') return;
  const { row, newest } = await reportFor(tx, coordinator, made.id);
  await publishReport(then, tx, coordinator, made.id, { version: row.version, number: newest.number });
  await tx.periodReport.update({ where: { id: made.id }, data: { demo: true } });
}
