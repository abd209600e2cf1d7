import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetTold } from './commands.ts';

/** What citizens told is not kept longer than needed. */
export function tellUsJobs(deps: Deps): JobDefinition[] {
  return [{ name: 'needs.forgetTold', schedule: '50 3 * * *', run: () => forgetTold(deps) }];
}
