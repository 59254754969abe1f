import { defineConfig } from 'vitest/config';
import { PROGRAMS, withBundledThreads } from './test/support/bundle-programs.ts';

export default defineConfig({
  plugins: [
    {
      name: 'bundled-threads',
      enforce: 'pre',
      transform: (source) => {
        const folder = process.env[PROGRAMS];
        return folder === undefined || !source.includes('new Worker(')
          ? null
          : withBundledThreads(source, folder);
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle-programs.ts'],
    // No test mocks a module or leaves state behind: sharing them spares each file the load of the language model.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
