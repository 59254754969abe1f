import { defineConfig } from 'vitest/config';
import { bundledPrograms } from './test/support/bundle-programs.ts';

export default defineConfig({
  plugins: [bundledPrograms()],
  test: {
    include: ['test/**/*.test.ts'],
    // No test mocks a module or leaves state behind: sharing them spares each file the load of the language model.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
