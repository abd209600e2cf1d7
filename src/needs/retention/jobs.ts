import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetNeeds } from './commands.ts';

/** What is forgotten of needs by itself, every night. */
export function needRetentionJobs(deps: Pick<Deps, 'db' | 'clock'>): JobDefinition[] {
  return [
    {
      name: 'needs.retention',
      schedule: '20 4 * * *',
      run: async () => {
        await forgetNeeds(deps);
      },
    },
  ];
}
