import { defineConfig } from 'vitest/config';

const pure = ['tests/**/*{Rules,Property}.test.ts', 'tests/**/{rules,property}/**/*.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];
const lifecycle = ['tests/lifecycle/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/support/globalSetup.ts'],
    // Each worker also keeps a PostgreSQL and often a Chromium busy.
    maxWorkers: 3,
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
