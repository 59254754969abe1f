import { expect, test } from 'vitest';
import { runningBot } from './running-bot.ts';

const COUNT = 200;
// interactions/receiving-and-responding: what is later reaches nobody
const WITHIN_MS = 3_000;

const ASKINGS = [
  ['who-said', { phrase: 'NATO expansion' }],
  ['ask', { question: 'What does Finlandization mean?' }],
  ['sources', { topic: 'security guarantees' }],
  ['timeline', { topic: 'NATO membership' }],
] as const;

test(`${COUNT} commands at once during a refresh are all acknowledged in time, and answered`, async () => {
  const bot = await runningBot();
  const { discord } = bot;
  await discord.gateway.next('identified');
  // The first question loads what the others need.
  await discord.slash('timeline', { topic: 'NATO membership' }).next('edit');
  const progress = { isOver: false, times: 0 };
  // Over and over, so that one is running all the time.
  const refreshing = (async () => {
    while (!progress.isOver) {
      const occasion = { subcommand: 'refresh', permissions: 0x20n };
      await discord.slash('corpus', {}, occasion).next('edit');
      progress.times += 1;
    }
  })();
  const handles = Array.from({ length: COUNT }, (_, number) => {
    const [name, given] = ASKINGS[number % ASKINGS.length] ?? ASKINGS[0];
    // Every one by another member, some in direct messages.
    const member = { id: `40000000000000${10_000 + number}` };
    return discord.slash(name, given, { member, dm: number % 5 === 0 });
  });
  const answers = await Promise.all(handles.map((handle) => handle.next('edit')));
  progress.isOver = true;
  await refreshing;
  expect(progress.times).toBeGreaterThan(0);
  const slowest = Math.max(
    ...handles.map(({ acknowledgedAfter }) => acknowledgedAfter ?? Infinity),
  );
  expect(slowest).toBeLessThan(WITHIN_MS);
  expect(answers.every(({ message }) => (message.components ?? []).length > 0)).toBe(true);
  bot.signal('SIGTERM');
  const end = await bot.end;
  expect(end.code).toBe(0);
  expect(end.stderr).not.toMatch(/"level":"error"/);
});
