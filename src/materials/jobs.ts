import { z } from 'zod';
import type { JobDefinition } from '../core/jobs/engine.ts';
import type { Deps } from '../deps.ts';
import { textPublishedJob } from '../texts/commands.ts';
import { typesetMaterialOf } from './commands.ts';

/** New words of a portal-made material make new files of its current edition. */
export function materialJobs(deps: Deps): JobDefinition[] {
  return [
    {
      name: textPublishedJob,
      run: async (data) => {
        const { textId } = z.object({ textId: z.uuid() }).parse(data);
        await typesetMaterialOf(deps, textId);
      },
    },
  ];
}
