// What `npm start` runs. Reading six hundred files of TypeScript takes two seconds; the program in one file, which an
// earlier start has left behind, a tenth of that. Without it, or after any change, the sources themselves are run.
import { loadBundle } from './boot/bundle.mjs';

const runBot = loadBundle();
if (runBot !== null) await runBot();
else await runSources();

async function runSources() {
  const { spawn } = await import('node:child_process');
  const { fileURLToPath } = await import('node:url');
  const { register } = await import('tsx/esm/api');
  register();
  const { runBot: run } = await import('./run-bot.ts');
  const maker = fileURLToPath(new URL('./boot/make-bundle.mjs', import.meta.url));
  spawn(process.execPath, [maker], { stdio: 'ignore', env: {} })
    .on('error', () => {})
    .unref();
  await run();
}
