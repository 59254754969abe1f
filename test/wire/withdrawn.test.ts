import { describe, expect, test } from 'vitest';
import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { answered } from './online.ts';
import {
  idOf,
  kept,
  type Kept,
  labelsOf,
  MODERATOR,
  page,
  plainOf,
  pressed,
  sentencesAbout,
  typed,
} from './kept.ts';

/** How builds end while the test holds them: as read when they are let go, as read before, or not at all. */
type End = 'built' | 'failed';

interface Held extends Kept {
  /** From now on builds read the folder and then wait. */
  readonly hold: () => void;
  /** Ends all that wait, and the next ones, in this way. */
  readonly release: (end: End) => Promise<void>;
  /** Resolves once as many builds wait. */
  readonly waiting: (count: number) => Promise<void>;
}

/** A bot that keeps one article on a pier, and whose builds wait once it is told so. */
async function held(): Promise<Held> {
  let mode: 'held' | End = 'built';
  let waiting: ((end: End) => void)[] = [];
  const running = await kept({
    build: (corpus) => async (): Promise<Snapshot> => {
      const read = await loadSnapshot(corpus);
      const end =
        mode !== 'held'
          ? mode
          : await new Promise<End>((resolve) => {
              waiting.push(resolve);
            });
      if (end === 'failed') throw new Error('Cannot build: held back by the test');
      return read;
    },
  });
  running.site.pages.set('/a', page('Skarvik closed', sentencesAbout('Skarvik')));
  const preview = await typed(running, 'add link', { links: running.site.url('/a') });
  await pressed(running, preview, 'Save');
  return {
    ...running,
    hold: () => {
      mode = 'held';
    },
    waiting: async (count) => {
      while (waiting.length < count) await new Promise(setImmediate);
    },
    release: async (end) => {
      mode = end;
      for (const each of waiting) each(end);
      waiting = [];
      await running.office().keeper.rebuild();
    },
  };
}

async function remove(running: Kept): Promise<Parameters<typeof pressed>[1]> {
  const question = await typed(running, 'remove', { id: 'skarvik-closed' });
  return await pressed(running, question, 'Yes, remove it');
}

const PIER = 'pier is not safe';
const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['who-said', { phrase: PIER }],
  ['who-said', { speaker: 'Dana Hale' }],
  ['timeline', { topic: 'harbour closed' }],
  ['sources', {}],
  ['sources', { topic: 'pier' }],
  ['compare', { topic: 'pier' }],
  ['ask', { question: 'Is the pier safe?' }],
];

/** The replies to all of them, asked in one tick. */
async function askAll({ discord }: Kept): Promise<string> {
  const handles = QUESTIONS.map(([name, options]) => discord.slash(name, options));
  const messages = await Promise.all(handles.map(async (handle) => await answered(handle)));
  return messages.map(plainOf).join('\n');
}

async function proposed(running: Kept, name: string, option: string): Promise<unknown> {
  const handle = running.discord.autocomplete(name, { [option]: '' }, option);
  await handle.next('callback');
  return handle.choices;
}

describe('an article that is removed while its rebuild waits', () => {
  test('is in no answer, no count and no proposal from the moderator’s reply on', async () => {
    const running = await held();
    const { discord } = running;
    expect(await askAll(running)).toContain('Skarvik');
    const earlier = await answered(discord.slash('who-said', { phrase: PIER }));
    running.hold();
    const reply = plainOf(await remove(running));
    expect(reply).toContain('Removed: Skarvik closed');
    expect(reply).toContain('Answers follow it now.');
    expect(await askAll(running)).not.toMatch(/Skarvik|Harbour Post/u);
    expect(running.office().keeper.current().withdrawn?.size).toBe(1);
    for (const [name, option] of [
      ['who-said', 'speaker'],
      ['who-said', 'outlet'],
      ['timeline', 'topic'],
    ] as const)
      expect(await proposed(running, name, option)).toEqual([]);
    expect(plainOf(await typed(running, 'status'))).toContain('0 articles from 0 outlets');
    expect(plainOf(await typed(running, 'list'))).not.toContain('Skarvik closed');
    // The buttons of an answer from before answer anew.
    for (const label of labelsOf(earlier)) {
      const press = discord.button(earlier, idOf(earlier, label));
      await press.next('callback');
      const said = [press.message, ...press.followups].flatMap((each) => each ?? []);
      expect([label, said.map(plainOf).join('\n')]).not.toEqual([
        label,
        expect.stringContaining('port authority'),
      ]);
    }
    await running.release('built');
    expect(await askAll(running)).not.toContain('Skarvik');
  });

  test('is no copy of what is added', async () => {
    const running = await held();
    running.hold();
    await remove(running);
    const preview = await typed(running, 'add link', { links: running.site.url('/a') });
    expect(plainOf(preview)).not.toContain('stands in');
    await running.release('built');
  });

  test('is out of the answers when a build lands that had read it', async () => {
    const running = await held();
    running.hold();
    const under = running.office().keeper.rebuild();
    await running.waiting(1);
    await remove(running);
    await running.release('built');
    await under;
    expect(await askAll(running)).not.toContain('Skarvik');
  });

  test('stays out of the answers when the build fails', async () => {
    const running = await held();
    running.hold();
    await remove(running);
    await running.waiting(1);
    await running.release('failed');
    expect(running.office().keeper.lastFailure()).not.toBeNull();
    expect(await askAll(running)).not.toContain('Skarvik');
  });

  test('is back as soon as it is put back, before and after the build', async () => {
    const running = await held();
    running.hold();
    const removed = await remove(running);
    const { discord } = running;
    const undo = discord.button(removed, idOf(removed, 'Undo'), MODERATOR);
    await running.waiting(1);
    await expect.poll(async () => await askAll(running)).toContain('Skarvik');
    await running.release('built');
    await answered(undo);
    expect(await askAll(running)).toContain('Skarvik');
  });
});

describe('an article that is changed while its rebuild waits', () => {
  test('is not quoted with the outlet that was wrong, and then with the right one', async () => {
    const running = await held();
    const { discord } = running;
    const shown = await typed(running, 'show', { id: 'skarvik-closed' });
    const press = discord.button(shown, idOf(shown, 'Edit'), MODERATOR);
    await press.next('callback');
    running.hold();
    const fields = { title: 'Shut', outlet: 'Valley Herald', published: '2025-05-29', author: '' };
    const edited = discord.modal(press.modal?.custom_id ?? '', fields, MODERATOR);
    await running.waiting(1);
    expect(await askAll(running)).not.toContain('Harbour Post');
    await running.release('built');
    expect(plainOf(await answered(edited))).toContain('Answers follow it now');
    expect(await askAll(running)).toContain('Valley Herald');
  });

  test('is not quoted with the text that was replaced, and then with the other', async () => {
    const running = await held();
    const longer = [...sentencesAbout('Skarvik')];
    longer[1] = '“The Skarvik pier is safe again,” said harbour master Dana Hale in a statement.';
    running.site.pages.set('/b', page('Skarvik open', longer));
    const preview = await typed(running, 'add link', { links: running.site.url('/b') });
    expect(labelsOf(preview)).toContain('Replace');
    running.hold();
    const replace = running.discord.button(preview, idOf(preview, 'Replace'), MODERATOR);
    await running.waiting(1);
    expect(await askAll(running)).not.toContain('Skarvik');
    await running.release('built');
    await answered(replace);
    const said = await askAll(running);
    expect(said).toContain('pier is safe again');
    expect(said).not.toContain(PIER);
  });
});
