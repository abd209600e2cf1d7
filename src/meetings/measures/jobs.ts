import type { JobDefinition } from '../../core/jobs/engine.ts';
import type { Deps } from '../../deps.ts';
import { askForEffects } from './effects/commands.ts';
import { sendMeasureReminders } from './reminders/commands.ts';

/** What keeps measures going: reminders of due dates, and the question whether it helped. */
export function measureJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: 'meetings.measureReminders',
      schedule: '30 7 * * *',
      run: async () => {
        await sendMeasureReminders(deps);
      },
    },
    { name: 'meetings.effects', schedule: '40 7 * * *', run: () => askForEffects(deps) },
  ];
}
