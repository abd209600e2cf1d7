import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetImports } from './drafts/commands.ts';

/** Tables that nobody took over do not lie about. */
export function importJobs(deps: Pick<Deps, 'clock' | 'db'>): JobDefinition[] {
  return [
    {
      name: 'needs-forget-imports',
      schedule: '40 3 * * *',
      run: async () => {
        await forgetImports(deps);
      },
    },
  ];
}
