import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { readInbox } from './commands.ts';

export function replyJobs(deps: Deps): JobDefinition[] {
  return [{ name: 'meetings.replies', schedule: '*/2 * * * *', retries: 0, run: () => readInbox(deps) }];
}
