import type { JobDefinition } from '../core/jobs/engine.ts';
import type { Deps } from '../deps.ts';

/** What meetings do by themselves, each subject with its own jobs. */
export function meetingJobs(_deps: Deps): JobDefinition[] {
  return [];
}
