import { describe, expect, test } from 'vitest';
import { recover } from '../../../src/ops/desk/recover.ts';
import { type Folders, GUILD, deskIn } from '../../support/keeping.ts';
import { keptState } from '../../support/kept-state.ts';
import {
  type Work,
  copyOf,
  doWork,
  mortalDesk,
  mortalKeeping,
  preparedFolders,
} from '../../support/mortal.ts';

/** A step that ends all that follows, as death does; nothing that was done is taken back. */
function dyingAt(deadly: number): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps >= deadly) throw new Error('Dead');
  };
}

async function stateIn(folders: Folders) {
  const opened = await deskIn(folders);
  const state = await keptState(folders, opened, GUILD);
  opened.close();
  return state;
}

async function half(folders: Folders, work: Work, deadly: number): Promise<boolean> {
  const step = dyingAt(deadly);
  const desk = mortalDesk(folders, step);
  const isAlive = await doWork(desk, work).then(
    () => true,
    () => false,
  );
  desk.close();
  return isAlive;
}

describe('recover', () => {
  // A new file, one written over, one taken away: the others differ in their rows only.
  test.for(['save', 'replace', 'remove'] as const)(
    'may itself be cut off at every step after %s was',
    async (work) => {
      const prepared = await preparedFolders();
      const whole = await copyOf(prepared);
      await half(whole, work, Infinity);
      const [before, after] = [await stateIn(prepared), await stateIn(whole)];
      for (let first = 1, isAlive = false; !isAlive; first += 1) {
        const once = await copyOf(prepared);
        isAlive = await half(once, work, first);
        for (let second = 1, isDone = false; !isDone; second += 1) {
          const twice = await copyOf(once);
          const step = dyingAt(second);
          const keeping = mortalKeeping(twice, step);
          isDone = await recover(keeping).then(
            () => true,
            () => false,
          );
          keeping.close();
          const state = await stateIn(twice);
          expect([before, after]).toContainEqual(state);
          if (isAlive) expect(state).toEqual(after);
        }
      }
    },
  );
});
