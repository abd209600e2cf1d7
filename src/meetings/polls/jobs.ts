import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { closeDuePolls } from './commands.ts';
import { sendDueReminders } from './reminders/commands.ts';

/** What date polls do by themselves. */
export function pollJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.pollClosing',
      schedule: '*/5 * * * *',
      run: async () => {
        await closeDuePolls(deps);
      },
    },
    {
      name: 'meetings.pollReminders',
      schedule: '*/15 * * * *',
      run: async () => {
        await sendDueReminders(deps);
      },
    },
  ];
}
