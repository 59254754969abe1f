import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test mocks a module or leaves state behind: sharing them spares each file the load of the language model.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
