import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { forgetAnswers } from './commands.ts';

/** What is forgotten of old meetings by itself. */
export function retentionJobs(deps: Deps): JobDefinition[] {
  return [{ name: 'meetings.forgetAnswers', schedule: '30 3 * * *', run: () => forgetAnswers(deps) }];
}
