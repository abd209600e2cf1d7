import type { JobDefinition } from '../core/jobs/engine.ts';
import type { Deps } from '../deps.ts';
import { invitationJobs } from './invitations/jobs.ts';
import { measureJobs } from './measures/jobs.ts';
import { approvalJobs } from './minutes/approval/jobs.ts';
import { pollJobs } from './polls/jobs.ts';
import { registrationJobs } from './registrations/jobs.ts';
import { reminderJobs } from './reminders/jobs.ts';
import { replyJobs } from './replies/jobs.ts';
import { retentionJobs } from './retention/jobs.ts';
import { stepJobs } from './steps/jobs.ts';

/** What meetings do by themselves, each subject with its own jobs. */
export function meetingJobs(deps: Deps): JobDefinition[] {
  return [
    ...pollJobs(deps),
    ...replyJobs(deps),
    ...measureJobs(deps),
    ...stepJobs(deps),
    ...approvalJobs(deps),
    ...invitationJobs(deps),
    ...registrationJobs(deps),
    ...reminderJobs(deps),
    ...retentionJobs(deps),
  ];
}
