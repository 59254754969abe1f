import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stampsOf } from '../../src/corpus/read-corpus.ts';
import { watchCorpus } from '../../src/ops/watch-corpus.ts';

interface Watched {
  readonly shared: string;
  /** How often all was built, and what tells of a build. */
  readonly builds: () => number;
  readonly built: () => Promise<void>;
  /** Looks that were made. */
  readonly looks: () => number;
  /** A moderator saves, and all is built: both within the quiet that the watcher waits for. */
  readonly save: (file: string, text: string) => Promise<void>;
}

/** A folder whose watcher waits for no clock: quiet is over at the next turn, and no poll comes. */
async function watched(
  onLook: (number: number) => Promise<void> = async () => {},
): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-watch-'));
  const shared = join(folder, 'shared');
  await mkdir(shared);
  const stampsNow = async (): Promise<string> => (await stampsOf(folder)).stamps;
  let [serving, builds, looks] = [stampsNow(), 0, 0];
  let told = (): void => {};
  const serve = async (before = Promise.resolve()): Promise<void> => {
    serving = before.then(stampsNow);
    await serving;
  };
  const stop = await watchCorpus({
    folder,
    look: async () => {
      looks += 1;
      await onLook(looks);
      return await stampsOf(folder);
    },
    served: async () => await serving,
    rebuild: async () => {
      await serve();
      builds += 1;
      told();
    },
    sleep: async (milliseconds, signal) => {
      if (signal.aborted) return;
      await new Promise<unknown>((resolve) => {
        if (milliseconds < 1000) setImmediate(resolve);
        signal.addEventListener('abort', resolve);
      });
    },
  });
  onTestFinished(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  return {
    shared,
    ...{ builds: () => builds, looks: () => looks },
    save: async (file, text) => await serve(writeFile(file, text)),
    built: async () =>
      await new Promise<void>((resolve) => {
        told = resolve;
      }),
  };
}

describe('watchCorpus', () => {
  test('has a new file, a changed one and a removed one served', async () => {
    const { shared, built, builds } = await watched();
    const file = join(shared, 'pier.md');
    for (const change of [
      async () => await writeFile(file, 'One'),
      async () => await writeFile(file, 'Two and more'),
      async () => await rename(file, join(shared, 'quay.md')),
      async () => await rm(join(shared, 'quay.md')),
    ]) {
      const done = built();
      await change();
      await done;
    }
    expect(builds()).toBeGreaterThanOrEqual(4);
  });

  test('notices files in a folder that is new', async () => {
    const { shared, built } = await watched();
    const first = built();
    await mkdir(join(shared, '2025'));
    await writeFile(join(shared, '2025', 'pier.md'), 'One');
    await first;
    const second = built();
    await writeFile(join(shared, '2025', 'quay.md'), 'Two');
    await second;
  });

  test('waits until files have stopped changing, and builds once for all of them', async () => {
    let shared = '';
    // Each of the first looks finds one file more.
    const place = await watched(async (number) => {
      if (shared !== '' && number < 20) await writeFile(join(shared, `a${number}.md`), 'Text');
    });
    ({ shared } = place);
    const done = place.built();
    await writeFile(join(shared, 'a.md'), 'Text');
    await done;
    expect(place.looks()).toBeGreaterThanOrEqual(20);
    expect(place.builds()).toBe(1);
  });

  test('leaves alone what moderators save, and files that are no articles', async () => {
    const { shared, save, built, builds } = await watched();
    await save(join(shared, 'pier.md'), 'Saved');
    await writeFile(join(shared, '.pier.md.swp'), 'An editor');
    await writeFile(join(shared, 'pier.md~'), 'An editor');
    // Whatever came before is dealt with by the time that a change of ours is.
    const done = built();
    await writeFile(join(shared, 'quay.md'), 'Ours');
    await done;
    expect(builds()).toBe(1);
  });
});
