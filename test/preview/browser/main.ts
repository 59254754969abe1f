import { startVitest } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

// `npm run test:page`: what only a browser can show. Apart from `npm test`, which needs none.
if (findChromium(process.env) === null) {
  console.log(
    'Skipped the tests of the page: no chromium or google-chrome on the PATH, and none at CHROMIUM_PATH.',
  );
} else {
  const vitest = await startVitest('test', process.argv.slice(2), {
    watch: false,
    include: ['test/preview/browser/**/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    fileParallelism: false,
  });
  await vitest.close();
}
