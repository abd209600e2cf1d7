import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetRegistered } from './commands.ts';

/** What is forgotten of registrations by itself. */
export function registrationJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.forgetRegistered',
      schedule: '25 3 * * *',
      run: async () => {
        await forgetRegistered(deps);
      },
    },
  ];
}
