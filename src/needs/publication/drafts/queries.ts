import type { Db, PublishedTable, Tx } from '../../../core/db/client.ts';
import { publishable } from '../../disclosure/freeze/rules.ts';
import { hiddenCell, type PublicationSettings, settledSettings } from '../../disclosure/rules.ts';
import {
  type CountedSlice,
  isInner,
  type PublishedSlice,
  type TableCode,
} from '../../disclosure/tables/rules.ts';
import { firstKeptMonth } from '../../retention/rules.ts';
import { countSlices } from '../counting/queries.ts';
import { everPublished, lockedSince, publicationSettings } from '../queries.ts';
import {
  canonicalJson,
  checksum,
  type FrozenCounts,
  method,
  type PublishedFigures,
  type PublishedPart,
  periodOf,
  periodsOf,
  publishedPart,
  quartersBetween,
  type SliceCost,
  type Span,
  type TableAudit,
} from '../rules.ts';

export interface Choice extends Span {
  code: TableCode;
}

/** A table as it would go out, and what it takes. */
export interface Draft {
  part: PublishedPart;
  hash: string;
  counts: FrozenCounts;
  audit: TableAudit;
  demo: boolean;
  /** The version that this one corrects or repeats. */
  before: PublishedTable | null;
  /** Periods whose counts differ from those that were published of this table. */
  corrected: string[];
}

/** Why a table cannot go out as it was asked for: keys below `publication-staff:errors`. */
export type Obstacle = 'otherUnit' | 'otherBase' | 'countsGone' | 'unchanged' | 'nothing';

/** Works a table out, exactly as publishing would: nothing is stored. */
export async function draftTable(tx: Db | Tx, choice: Choice, today: Date): Promise<Draft | Obstacle> {
  const started = performance.now();
  const history = await everPublished(tx, choice.from, choice.to);
  const settings = settledSettings(
    await publicationSettings(tx),
    history.map((table) => table.settings as unknown as PublicationSettings),
  );
  if (!settings) return 'otherBase';
  const periods = periodsOf(choice);
  const years = new Set(quartersBetween(choice.from, choice.to).map((quarter) => quarter.getUTCFullYear()));
  const otherUnit = history.some(
    (table) =>
      figuresOf(table).unit !== choice.unit &&
      quartersBetween(table.fromQuarter, table.toQuarter).some((quarter) =>
        years.has(quarter.getUTCFullYear()),
      ),
  );
  if (otherUnit) return 'otherUnit';
  // Counts of a period go with its reports; without them, what was published cannot be audited along.
  if (
    history.some((table) => {
      const frozen = table.counts as unknown as FrozenCounts | null;
      return periods.some((period) => figuresOf(table).slices[period] && !frozen?.slices[period]);
    })
  ) {
    return 'countsGone';
  }

  const locked = await lockedSince(tx);
  const counted = await countSlices(tx, choice.code, choice, settings);
  const figures: PublishedFigures = { unit: choice.unit, periods, axes: [], slices: {} };
  const frozen: FrozenCounts = { slices: {} };
  const costs: TableAudit['slices'] = {};
  const corrected: string[] = [];
  for (const period of periods) {
    const now = counted.slices.get(period);
    if (!now) throw new Error(`${period} was not counted`);
    const earlier = slicesOf(history, period);
    const last = earlier.findLast(({ code }) => code === choice.code);
    const quarters = quartersBetween(choice.from, choice.to).filter(
      (quarter) => periodOf(choice.unit, quarter) === period,
    );
    const isLocked = quarters.every((quarter) => locked.has(quarter.getTime()));
    const kept = last && (isLocked || canonicalJson(last.counts) === canonicalJson(now.counts));
    // Of a time whose first months are gone, too little would be counted.
    if (!kept && quarters.some((quarter) => quarter < firstKeptMonth(today))) return 'countsGone';
    if (last && !kept) corrected.push(period);
    const slice = kept ? { ...last, dominated: new Set<string>(), impossible: new Set<string>() } : now;
    if (kept) {
      figures.slices[period] = { ...last.cells };
      frozen.slices[period] = { counts: { ...last.counts }, guarded: [...last.guarded] };
      costs[period] = { ...costOf(slice, last.cells, last.guarded), bounds: {}, solved: 0, withheld: false };
    } else {
      const audited = await publishable(slice, earlier, settings);
      figures.slices[period] = audited.cells;
      frozen.slices[period] = { counts: { ...slice.counts }, guarded: audited.guarded };
      const { bounds, solved, withheld, primary, secondary } = audited;
      costs[period] = {
        ...costOf(slice, audited.cells, audited.guarded),
        primary,
        secondary,
        bounds,
        solved,
        withheld,
      };
    }
    // A topic that came later stands in the later periods only.
    figures.axes = slice.axes.map((axis, at) => [...new Set([...(figures.axes[at] ?? []), ...axis])]);
  }
  if (
    periods.every((period) =>
      Object.values(frozen.slices[period]?.counts ?? {}).every((count) => count === 0),
    )
  ) {
    return 'nothing';
  }
  const versions = history.filter(
    (table) =>
      table.code === choice.code &&
      table.fromQuarter.getTime() === choice.from.getTime() &&
      table.toQuarter.getTime() === choice.to.getTime(),
  );
  const before = versions.toSorted((a, b) => b.version - a.version)[0] ?? null;
  if (
    before &&
    !before.withdrawnAt &&
    canonicalJson(before.cells) === canonicalJson(figures) &&
    corrected.length === 0
  ) {
    return 'unchanged';
  }
  const part = publishedPart({
    code: choice.code,
    fromQuarter: choice.from,
    toQuarter: choice.to,
    version: (before?.version ?? 0) + 1,
    method,
    settings,
    cells: figures,
  });
  return {
    part,
    hash: checksum(part),
    counts: frozen,
    audit: { slices: costs, milliseconds: Math.round(performance.now() - started) },
    demo: counted.demo,
    before,
    corrected,
  };
}

function figuresOf(table: Pick<PublishedTable, 'cells'>): PublishedFigures {
  return table.cells as unknown as PublishedFigures;
}

/** What was published about one period, each once, in the order in which it went out. */
function slicesOf(history: readonly PublishedTable[], period: string): PublishedSlice[] {
  const seen = new Set<string>();
  return history.flatMap((table) => {
    const cells = figuresOf(table).slices[period];
    const frozen = (table.counts as unknown as FrozenCounts | null)?.slices[period];
    if (!cells || !frozen) return [];
    const slice: PublishedSlice = {
      code: table.code as TableCode,
      axes: figuresOf(table).axes,
      counts: frozen.counts,
      cells,
      guarded: frozen.guarded,
      settings: table.settings as unknown as PublicationSettings,
    };
    const identity = canonicalJson([slice.code, slice.counts, slice.cells]);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [slice];
  });
}

function costOf(
  { counts }: Pick<CountedSlice, 'counts'>,
  cells: PublishedSlice['cells'],
  guarded: readonly string[],
): SliceCost {
  const keys = Object.keys(cells);
  const hidden = keys.filter((key) => cells[key] === hiddenCell);
  const persons = (list: string[]) => list.filter(isInner).reduce((sum, key) => sum + (counts[key] ?? 0), 0);
  const primary = hidden.filter((key) => guarded.includes(key)).length;
  return {
    cells: keys.length,
    primary,
    secondary: hidden.length - primary,
    coarsened: keys.filter((key) => typeof cells[key] === 'object').length,
    hiddenPersons: persons(hidden),
    persons: persons(keys),
  };
}
