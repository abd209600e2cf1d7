import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ShownComponent {
  name: string;
  macro: string;
  examples: { name: string; params: Record<string, unknown> }[];
}

/** Every component with its examples, which are also what its tests render. */
export async function showroomComponents(viewsDir: string): Promise<ShownComponent[]> {
  const folder = join(viewsDir, 'components');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    names.map(async ({ name }) => {
      const { examples } = (await import(join(folder, name, 'examples.ts'))) as Pick<
        ShownComponent,
        'examples'
      >;
      return { name, macro: camelCase(name), examples };
    }),
  );
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
