import highsModule, { type Model } from 'highs';

const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs();

/**
 * Somebody who has collected everything that was ever published and solves it as a system of inequalities over
 * whole numbers. Shares no code with what hides the cells.
 */
export class Attacker {
  #bounds = new Map<string, [number, number]>();
  #sums: string[] = [];
  #model: Model | undefined;

  /** What is known of a count by itself. Several statements about the same count add up. */
  knows(name: string, low: number, high: number): void {
    const [from, to] = this.#bounds.get(name) ?? [0, Number.POSITIVE_INFINITY];
    this.#bounds.set(name, [Math.max(from, low), Math.min(to, high)]);
  }

  /** A total and its parts. */
  knowsSum(total: string, parts: readonly string[]): void {
    this.knows(total, 0, Number.POSITIVE_INFINITY);
    for (const part of parts) this.knows(part, 0, Number.POSITIVE_INFINITY);
    this.#sums.push(`${parts.join(' + ')} - ${total} = 0`);
  }

  knowsNoMore(part: string, than: string): void {
    this.#sums.push(`${part} - ${than} <= 0`);
  }

  /** The least and the greatest that one count, or one less another, can be. */
  range(count: string, less?: string): [low: number, high: number] {
    this.#model ??= this.#assembled();
    const costs = new Float64Array(this.#bounds.size);
    const names = [...this.#bounds.keys()];
    costs[names.indexOf(count)] = 1;
    if (less) costs[names.indexOf(less)] = -1;
    this.#model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
    const ends = [highs.constants.objectiveSense.minimize, highs.constants.objectiveSense.maximize].map(
      (sense) => {
        this.#model?.changeObjectiveSense(sense);
        this.#model?.run();
        const status = this.#model?.getModelStatus();
        if (status === highs.constants.modelStatus.optimal)
          return Math.round(this.#model?.getObjectiveValue() ?? 0);
        if (status === highs.constants.modelStatus.infeasible)
          throw new Error('What was published contradicts itself');
        return sense === highs.constants.objectiveSense.minimize
          ? Number.NEGATIVE_INFINITY
          : Number.POSITIVE_INFINITY;
      },
    );
    return [ends[0] ?? 0, ends[1] ?? 0];
  }

  #assembled(): Model {
    const names = [...this.#bounds.keys()];
    const rows = this.#sums.map((row, index) => ` c${index}: ${row}`).join('\n');
    const bounds = [...this.#bounds]
      .map(
        ([name, [low, high]]) => ` ${low} <= ${name} <= ${high === Number.POSITIVE_INFINITY ? '+inf' : high}`,
      )
      .join('\n');
    const objective = names.map((name) => `0 ${name}`).join(' + ');
    const data = `Minimize\n obj: ${objective}\nSubject To\n${rows}\nBounds\n${bounds}\nGenerals\n ${names.join(' ')}\nEnd`;
    const model = highs.createModel({ format: 'lp', data });
    model.options.set({ output_flag: false, mip_rel_gap: 0 });
    for (const [index, name] of names.entries()) {
      if (model.getColByName(name) !== index) throw new Error('The columns stand in another order');
    }
    return model;
  }

  /** Gives the solver's memory back. */
  rest(): void {
    this.#model?.dispose();
    this.#model = undefined;
  }
}

/** A name that the solver takes. */
export function nameOf(...parts: string[]): string {
  return `x_${parts.join('_').replaceAll('*', 'all').replaceAll('|', '_').replaceAll('-', '')}`;
}
