import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const pure = ['tests/**/*{Rules,Property}.test.ts', 'tests/**/{rules,property}/**/*.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];
const lifecycle = ['tests/lifecycle/**/*.test.ts'];

/** What takes longest begins first, so that no single file is left over at the end. */
const longest = ['browser/everyPage', 'lifecycle/startAndStop', 'browser/aidUse'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((part) => moduleId.includes(`/tests/${part}`));
      return place === -1 ? longest.length : place;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/globalSetup.ts'],
    // Each worker also keeps a PostgreSQL and often a Chromium busy.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: pure } },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...browser, ...lifecycle],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: browser, testTimeout: 150_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'lifecycle', include: lifecycle, testTimeout: 90_000, hookTimeout: 60_000 },
      },
    ],
  },
});
