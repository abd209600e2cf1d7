import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** Lets every page of the context be looked at by axe. To be called before its first page is opened. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/**
 * What axe finds wrong on the page as it is shown now, one line a rule. The context needs axe (`bringAxe`) and
 * `reducedMotion: 'reduce'`: half-way through a transition, colours are those of neither state.
 * @param rules only these, by id; else all
 */
export function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (values) => {
    const run = (globalThis as unknown as { axe: Axe }).axe.run;
    const { violations } = await run({
      resultTypes: ['violations'],
      ...(values ? { runOnly: { type: 'rule', values } } : {}),
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`);
  }, rules);
}

/** The part of axe in the page that is used here. */
interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}
