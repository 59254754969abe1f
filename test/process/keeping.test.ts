import { describe, expect, test } from 'vitest';
import { mapConcurrently } from '../../src/corpus/map-concurrently.ts';
import { type Folders, GUILD, deskIn } from '../support/keeping.ts';
import { type KeptState, keptState } from '../support/kept-state.ts';
import {
  STANDING,
  WORKS,
  type Work,
  copyOf,
  doWork,
  mortalDesk,
  preparedFolders,
} from '../support/mortal.ts';
import { ended, startNode } from './run-node.ts';

/** The state that the next start finds, twice: to start again must change nothing. */
async function reopened(folders: Folders): Promise<readonly [KeptState, KeptState]> {
  const first = await deskIn(folders);
  const state = await keptState(folders, first, GUILD);
  first.close();
  const second = await deskIn(folders);
  expect(second.recovered).toEqual({ finished: [], undone: [], overtaken: [] });
  const again = await keptState(folders, second, GUILD);
  second.close();
  return [state, again];
}

/** No half file, no line of the log without the fact, no fact without the line. */
function expectWhole(state: KeptState): void {
  expect([state.strange, state.intents]).toEqual([[], 0]);
  expect(state.hashes).toEqual(state.byLog);
  expect(state.removals).toEqual(state.removalsByLog);
}

/** In how many steps the work is done, and the state before and after it. */
async function undisturbed(prepared: Folders, work: Work) {
  const folders = await copyOf(prepared);
  const before = await reopened(folders);
  let steps = 0;
  const desk = mortalDesk(folders, () => {
    steps += 1;
  });
  await doWork(desk, work);
  desk.close();
  const [after] = await reopened(folders);
  return { steps, before: before[0], after };
}

describe('what a moderator was told is saved', () => {
  // Two at a time: a child costs 0.4 seconds of one core.
  test.for(WORKS)('survives kill -9 at every step of %s', { timeout: 60_000 }, async (work) => {
    const prepared = await preparedFolders();
    const { steps, before, after } = await undisturbed(prepared, work);
    expectWhole(after);
    expect(after.onDisk).not.toEqual(before.onDisk);
    const deadly = Array.from({ length: steps + 1 }, (_, step) => step + 1);
    const ends = await mapConcurrently(deadly, 2, async (step) => {
      const folders = await copyOf(prepared);
      const args = [folders.corpus, folders.data, work, String(step)];
      const { stdout, stderr } = await ended(startNode('test/process/keeping-child.ts', args));
      const [state, again] = await reopened(folders);
      expect([stderr, again]).toEqual(['', state]);
      expectWhole(state);
      return {
        told: stdout,
        isDone: JSON.stringify(state.onDisk) === JSON.stringify(after.onDisk),
        state,
      };
    });
    for (const { state, isDone } of ends) {
      if (!isDone) expect(state.onDisk).toEqual(before.onDisk);
    }
    expect(ends.filter(({ told }) => told !== '').map(({ isDone }) => isDone)).toEqual([true]);
    expect(ends.at(-1)?.told).toBe(work === 'remove' ? 'removed' : 'saved');
    expect(Object.keys(before.onDisk)).toEqual([`${GUILD}/${STANDING}`]);
  });
});
