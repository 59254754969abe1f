import { startVitest } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

// What only a browser can show, apart from `npm test`, which needs none:
// `npm run test:page` runs the `*.browser.ts` here, `npm run screenshots` the `*.pictures.ts`.
const [kind = 'browser', ...filters] = process.argv.slice(2);

if (findChromium(process.env) === null) {
  console.log(
    'Skipped the page: no chromium or google-chrome on the PATH, and none at CHROMIUM_PATH.',
  );
} else {
  const vitest = await startVitest('test', filters, {
    watch: false,
    include: [`test/preview/browser/**/*.${kind}.ts`],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  });
  await vitest.close();
}
