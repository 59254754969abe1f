import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'onrecord-boot-'));
afterAll(() => rmSync(data, { recursive: true }));

function run(
  file: string,
  input = '',
): { readonly status: number | null; readonly stdout: string } {
  const env = { PATH: process.env['PATH'], DATA_DIR: data };
  return spawnSync(process.execPath, [file], { cwd: ROOT, env, input, encoding: 'utf8' });
}

/** What `start.mjs` has to go by: whether there is a bundle of the sources as they stand. */
function isLoadable(): boolean {
  const code = `import('./src/boot/bundle.mjs').then(({ loadBundle }) => process.exit(loadBundle() === null ? 1 : 0))`;
  return spawnSync(process.execPath, ['-e', code], { cwd: ROOT }).status === 0;
}

/** Which modules are read when the program begins, by a part of their path. */
function isRead(path: string): boolean {
  const code = `import('./src/boot/bundle.mjs').then(({ loadBundle }) => { loadBundle(); process.exit(Object.keys(require.cache).some((file) => file.includes(${JSON.stringify(path)})) ? 0 : 1) })`;
  return spawnSync(process.execPath, ['-e', code], { cwd: ROOT }).status === 0;
}

/** Whether this module of Node is loaded when the program begins. */
function isLoaded(name: string): boolean {
  const code = `import('./src/boot/bundle.mjs').then(({ loadBundle }) => { loadBundle(); process.exit(process.moduleLoadList.includes('NativeModule ${name}') ? 0 : 1) })`;
  return spawnSync(process.execPath, ['-e', code], { cwd: ROOT }).status === 0;
}

/** What the thread gives that reads saved snapshots: here there is none. */
async function readAside(workerData?: unknown): Promise<unknown> {
  const worker = new Worker(join(ROOT, '.cache', 'thread.cjs'), { workerData });
  worker.postMessage([data, join(data, 'none')], []);
  const [read] = (await once(worker, 'message')) as readonly unknown[];
  await worker.terminate();
  return read;
}

describe('npm start', () => {
  test('runs the bundle, and the sources when it is damaged or of other sources', async () => {
    expect(run('src/boot/make-bundle.mjs').status).toBe(0);
    expect(isLoadable()).toBe(true);
    // Native code is read, a language model of 4 MB is not.
    expect(isRead('libsql')).toBe(true);
    expect(isRead('wink')).toBe(false);
    expect(isLoaded('http')).toBe(true);
    expect(isLoaded('http2')).toBe(false);
    expect(await readAside()).toEqual({ kind: 'absent' });
    expect(await readAside({ corpus: data, data })).toEqual({ kind: 'absent' });
    const { status, stdout } = run('src/start.mjs', '/who-said speaker:"Pete Hegseth"\nexit\n');
    expect(status).toBe(0);
    expect(stdout).toContain('called Ukraine’s NATO membership unrealistic');
    // Without its thread the program does by itself what the thread should do.
    writeFileSync(join(ROOT, '.cache', 'thread.cjs'), 'throw new Error()');
    expect(run('src/start.mjs', '/about\nexit\n').status).toBe(0);
    const script = join(ROOT, '.cache', 'bot.cjs');
    const whole = readFileSync(script);
    writeFileSync(script, whole.subarray(0, 100_000));
    expect(isLoadable()).toBe(false);
    writeFileSync(script, whole);
    expect(isLoadable()).toBe(true);
    const manifest = join(ROOT, '.cache', 'bot.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace('"src/run-bot.ts",', '"src/run-bot.ts",1'),
    );
    expect(isLoadable()).toBe(false);
    rmSync(manifest);
    // A worker of the test may be starting the bot now: it runs the sources.
    expect(isLoadable()).toBe(false);
  }, 120_000);
});
