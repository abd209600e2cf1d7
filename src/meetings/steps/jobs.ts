import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { tellOfSteps } from './commands.ts';

/** Those who reported a need hear what becomes of it. */
export function stepJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.needSteps',
      schedule: '*/15 * * * *',
      run: async () => {
        await tellOfSteps(deps);
      },
    },
  ];
}
