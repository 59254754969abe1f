import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { bundledPrograms } from './test/support/bundle-programs.ts';
import { PATIENCE_MS } from './test/support/patience.ts';

export default defineConfig({
  plugins: [bundledPrograms()],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/temporary-folder.ts',
    // No test mocks a module or leaves state behind: sharing them spares each file the load of the language model.
    isolate: false,
    // By default one fewer than there are cores; the process that hands out the files has little to do. No more than four,
    // as each holds the language model and all the code, up to a gigabyte.
    maxWorkers: Math.min(availableParallelism(), 4),
    // For a machine that has other work: nothing here waits that long by itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
