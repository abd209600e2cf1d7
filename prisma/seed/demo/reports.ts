import type { Person } from '../../../src/core/auth/person.ts';
import type { Tx } from '../../../src/core/db/client.ts';
import { isoDay } from '../../../src/core/i18n/format.ts';
import type { Deps } from '../../../src/deps.ts';
import { createReport, publishReport } from '../../../src/needs/periodReports/commands.ts';
import { issuedTables, reportFor } from '../../../src/needs/periodReports/queries.ts';
import { parsePeriod, quarterPeriod, unitOfYear } from '../../../src/needs/periodReports/rules.ts';
import { closedQuarters } from '../../../src/needs/publication/rules.ts';
import { importTexts } from '../../../src/texts/commands.ts';
import type { DemoCluster } from './clusters.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

const day = 86_400_000;

/** What everybody may know of one of the clusters. */
const courses = {
  de: {
    title: 'Deutschkurse passen nicht zur Schichtarbeit',
    description: 'Wer in wechselnden Schichten arbeitet, kann keinen Kurs regelmäßig besuchen.',
  },
  en: {
    title: 'German courses do not fit shift work',
    description: 'Those who work changing shifts cannot attend any course regularly.',
  },
  ro: {
    title: 'Cursurile de germană nu se potrivesc cu munca în schimburi',
    description: 'Cine lucrează în schimburi alternante nu poate frecventa regulat niciun curs.',
  },
  bg: {
    title: 'Курсовете по немски не са съвместими с работата на смени',
    description: 'Който работи на променливи смени, не може да посещава редовно нито един курс.',
  },
  pl: {
    title: 'Kursy niemieckiego nie pasują do pracy zmianowej',
    description: 'Kto pracuje na zmieniające się zmiany, nie może regularnie chodzić na żaden kurs.',
  },
  hu: {
    title: 'A némettanfolyamok nem illenek a műszakos munkához',
    description: 'Aki változó műszakban dolgozik, egyik tanfolyamra sem tud rendszeresen járni.',
  },
};

/** The published report of the last quarter, made of invented reports; of a year that appears as a whole, the year's. */
export async function seedDemoReport(
  deps: Deps,
  tx: Tx,
  people: People,
  clusters: Record<DemoCluster, string>,
): Promise<void> {
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
  const [textId] = await importTexts(tx, [{ kind: 'cluster', byLanguage: courses }], at);
  await tx.needCluster.update({ where: { id: clusters.courses }, data: { textId: textId ?? null } });
  const id = await createReport(then, tx, coordinator, period, { withTables: true });
  const { row, newest } = await reportFor(tx, coordinator, id);
  await publishReport(then, tx, coordinator, id, { version: row.version, number: newest.number });
  await tx.periodReport.update({ where: { id }, data: { demo: true } });
}
