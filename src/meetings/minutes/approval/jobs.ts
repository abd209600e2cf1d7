import type { JobDefinition } from '../../../core/jobs/engine.ts';
import { approveBySilence } from './commands.ts';
import { remindOfMissingMinutes } from './missing/commands.ts';
import type { ApprovalDeps } from './readers/commands.ts';

/** What happens to minutes by themselves: approval when nobody objects, reminders when there are none. */
export function approvalJobs(deps: ApprovalDeps): JobDefinition[] {
  return [
    { name: 'meetings.approveMinutes', schedule: '10 * * * *', run: () => approveBySilence(deps) },
    { name: 'meetings.minutesMissing', schedule: '0 8 * * *', run: () => remindOfMissingMinutes(deps) },
  ];
}
