import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetNeeds } from './answers/commands.ts';

/** What is forgotten of answers by itself. */
export function invitationJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.forgetNeeds',
      schedule: '20 3 * * *',
      run: async () => {
        await forgetNeeds(deps);
      },
    },
  ];
}
