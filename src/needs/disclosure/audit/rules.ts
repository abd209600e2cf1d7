import highsModule, { type Highs, type Model } from 'highs';

/** A count that is published, hidden, or known only through others. All counts are whole numbers. */
export interface Quantity {
  count: number;
  /** What its display says as long as it is shown; a hidden one says nothing but `floor`. */
  low: number;
  high: number;
  hidden: boolean;
  /** What hiding it loses; null where it is out in the world already. */
  cost: number | null;
  /** How far apart its possible values must lie; 0 where nothing is to be protected. */
  width: number;
  /** The least that anybody knows of it: 0 of a count, nothing of a difference. */
  floor: number;
  /** By how much its display can be coarsened at a time; 0 where it can only be hidden. */
  step: number;
  /** No display says less than this. */
  lowest: number;
}

/** Σ factor × count = 0, or ≤ 0. */
export interface Relation {
  terms: readonly (readonly [index: number, factor: number])[];
  atMost?: boolean;
}

export interface Protection {
  /** Hidden at the end, by index. */
  hidden: boolean[];
  /** By how many steps what is shown was coarsened, downwards and upwards. */
  lowered: number[];
  raised: number[];
  /** Values that are possible with everything published: whole tables that fit were found for both. */
  low: number[];
  high: number[];
  solved: number;
}

// Its types are written for CommonJS, where the loader would stand one level deeper.
const loadHighs = highsModule as unknown as typeof highsModule.default;
let solver: Promise<Highs> | undefined;

/** How many shapes of the objective are tried for all quantities together before each gets its own. */
const sharedRounds = 12;
const whole = 1e-6;
/** How far tables are looked for around the true one. */
const reach = 20;
/** A figure that would have to be coarser is better hidden. */
const mostSteps = 2;

/**
 * Hides further quantities until each that is to be protected has two possible values at least `width` apart,
 * each attained by a table of whole numbers that agrees with everything shown. Such a table is a witness for all
 * quantities at once, and stays one when more is hidden: the true table is the first. Null where what is out already
 * leaves too little room, whatever else is hidden.
 */
export async function protect(
  quantities: readonly Quantity[],
  relations: readonly Relation[],
): Promise<Protection | null> {
  solver ??= loadHighs();
  const highs = await solver;
  return highs.withModel(modelOf(highs, quantities, relations), (model) => {
    model.options.set({ output_flag: false, presolve: 'off', simplex_strategy: 4 });
    return search(highs, model, quantities);
  });
}

/**
 * The polytope of tables around the true one: a column for how far each quantity lies from its count, and two
 * more, closed at first, for how far it lies outside of what its display allows.
 */
function modelOf(highs: Highs, quantities: readonly Quantity[], relations: readonly Relation[]) {
  const size = quantities.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of relations) {
    for (const [index, factor] of terms) {
      indices.push(index, size + index, 2 * size + index);
      values.push(factor, factor, -factor);
    }
    starts.push(indices.length);
  }
  const bounds = quantities.map(room);
  const closed = new Array<number>(2 * size).fill(0);
  return {
    numCols: 3 * size,
    numRows: relations.length,
    colCost: new Float64Array(3 * size),
    colLower: [...bounds.map(([low]) => low), ...closed],
    colUpper: [...bounds.map(([, high]) => high), ...closed],
    rowLower: relations.map(({ atMost, terms }) => (atMost ? -highs.infinity : -residual(quantities, terms))),
    rowUpper: relations.map(({ terms }) => -residual(quantities, terms)),
    matrix: { format: 'csr' as const, numRows: relations.length, numCols: 3 * size, starts, indices, values },
  };
}

function residual(quantities: readonly Quantity[], terms: Relation['terms']): number {
  return terms.reduce((sum, [index, factor]) => sum + factor * (quantities[index]?.count ?? 0), 0);
}

/** How far a quantity may move, kept within a few widths: fewer tables only make the proof harder. */
function room({ count, low, high, hidden, width, floor }: Quantity): [number, number] {
  if (!hidden) return [low - count, high - count];
  const far = Math.max(width, reach);
  return [Math.max(floor - count, -far), far];
}

function search(highs: Highs, model: Model, quantities: readonly Quantity[]): Protection | null {
  const size = quantities.length;
  const hidden = quantities.map((quantity) => quantity.hidden);
  const lowered = new Array<number>(size).fill(0);
  const raised = new Array<number>(size).fill(0);
  const low = new Array<number>(size).fill(0);
  const high = new Array<number>(size).fill(0);
  const random = numbers();
  const nothing = new Float64Array(3 * size);
  let solved = 0;

  shared(sharedRounds);
  for (const index of lacking()) {
    if (lacks(index) && !alone(index)) {
      if (!repair(index)) return null;
      shared(2);
    }
  }
  // What was hidden on the way may have to be protected itself.
  for (let [index] = lacking(); index !== undefined; [index] = lacking()) {
    if (!alone(index) && !repair(index)) return null;
  }
  const counted = (moved: number, index: number) => moved + (quantities[index]?.count ?? 0);
  return { hidden, lowered, raised, low: low.map(counted), high: high.map(counted), solved };

  function lacks(index: number): boolean {
    const width = quantities[index]?.width ?? 0;
    return hidden[index] === true && (high[index] ?? 0) - (low[index] ?? 0) < width;
  }

  function lacking(): number[] {
    return quantities.flatMap((_, index) => (lacks(index) ? [index] : []));
  }

  /** Moves everything that is not yet protected at once, up and down in turn, as far as it goes. */
  function shared(rounds: number): void {
    for (let round = 0; round < rounds; round += 1) {
      const open = lacking();
      if (open.length === 0) return;
      const costs = nothing.slice();
      for (const index of open) costs[index] = (round % 2 === 0 ? -1 : 1) * (0.5 + random());
      solve(costs);
      if (round > 2 && lacking().length === open.length) return;
    }
  }

  /** Each end of one quantity's range, with a solution of its own. */
  function alone(index: number): boolean {
    for (const direction of [-1, 1]) {
      const costs = nothing.slice();
      costs[index] = direction;
      solve(costs);
      if (!lacks(index)) return true;
    }
    return false;
  }

  /** Demands a table in which the quantity lies far enough away; what has to differ in it is coarsened or hidden. */
  function repair(index: number): boolean {
    const width = quantities[index]?.width ?? 0;
    const costs = nothing.slice();
    for (const [other, { cost, count, floor }] of quantities.entries()) {
      if (hidden[other] || cost === null) continue;
      costs[size + other] = cost;
      costs[2 * size + other] = cost;
      bound(size + other, 0, reach);
      bound(2 * size + other, 0, Math.min(reach, count - floor));
    }
    bound(index, (low[index] ?? 0) + width, Math.max((low[index] ?? 0) + width, reach));
    const moved = solve(costs);
    if (!moved) return false;
    for (const [other, quantity] of quantities.entries()) {
      loosen(other, quantity, moved[size + other] ?? 0, moved[2 * size + other] ?? 0);
      bound(size + other, 0, 0);
      bound(2 * size + other, 0, 0);
      bound(other, ...allowed(other, quantity));
    }
    return true;
  }

  /** Makes room for a quantity to lie `up` above or `down` below of what is shown. */
  function loosen(index: number, quantity: Quantity, up: number, down: number): void {
    const { low, step, lowest } = quantity;
    if (hidden[index] || Math.max(up, down) <= whole) return;
    const steps = (far: number) => (step > 0 ? Math.ceil((far - whole) / step) : Number.POSITIVE_INFINITY);
    const above = (raised[index] ?? 0) + (up > whole ? steps(up) : 0);
    const below = (lowered[index] ?? 0) + (down > whole ? steps(down) : 0);
    const least = allowedLow(index, quantity);
    const sayable = down <= whole || (least - down >= lowest - whole && low - below * step + step > lowest);
    if (above + below > mostSteps || !sayable) {
      hidden[index] = true;
      return;
    }
    raised[index] = above;
    lowered[index] = below;
  }

  function allowed(index: number, quantity: Quantity): [number, number] {
    if (hidden[index]) return room({ ...quantity, hidden: true });
    const { count, high, step } = quantity;
    return [allowedLow(index, quantity) - count, high + (raised[index] ?? 0) * step - count];
  }

  /** What the display says at the least, as far as it was coarsened. */
  function allowedLow(index: number, { low, step, lowest }: Quantity): number {
    const below = lowered[index] ?? 0;
    return below > 0 ? Math.max(lowest, low - below * step) : low;
  }

  /** Solves for an objective; a table of whole numbers that comes out is a witness. */
  function solve(costs: Float64Array): Float64Array | null {
    const all = { kind: 'range', from: 0, to: 3 * size - 1 } as const;
    model.changeColsCost(all, costs);
    model.run();
    solved += 1;
    let values = optimum();
    if (values && !isWhole(values)) {
      model.changeColsIntegrality(all, new Int32Array(3 * size).fill(1));
      model.run();
      model.clearIntegrality();
      solved += 1;
      values = optimum();
    }
    if (!values) return null;
    for (let index = 0; index < size; index += 1) {
      const moved = Math.round(
        (values[index] ?? 0) + (values[size + index] ?? 0) - (values[2 * size + index] ?? 0),
      );
      low[index] = Math.min(low[index] ?? 0, moved);
      high[index] = Math.max(high[index] ?? 0, moved);
    }
    return values;
  }

  function optimum(): Float64Array | null {
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    return optimal ? model.getSolution().colValue : null;
  }

  function bound(column: number, from: number, to: number): void {
    model.changeColBounds(column, from, to);
  }
}

function isWhole(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) < whole);
}

/** The same numbers each time, so that the same table is published twice alike. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
