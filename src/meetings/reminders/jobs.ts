import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { sendDueReminders } from './commands.ts';

/** Reminders whose time has come. */
export function reminderJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.sendDueReminders',
      schedule: '*/5 * * * *',
      run: async () => {
        await sendDueReminders(deps);
      },
    },
  ];
}
