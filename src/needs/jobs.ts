import type { JobDefinition } from '../core/jobs/engine.ts';
import type { Deps } from '../deps.ts';
import { importJobs } from './imports/jobs.ts';
import { needRetentionJobs } from './retention/jobs.ts';
import { tellUsJobs } from './tellUs/jobs.ts';

/** What needs do by themselves, each subject with its own jobs. */
export function needJobs(deps: Deps): JobDefinition[] {
  return [...importJobs(deps), ...needRetentionJobs(deps), ...tellUsJobs(deps)];
}
