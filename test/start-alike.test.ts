import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { LogFields } from '../src/log.ts';
import { silentLog } from '../src/ops/json-log.ts';
import type { Settings } from '../src/ops/settings.ts';
import { draftingFor, officeOptions } from '../src/start-alike.ts';

/** So many articles of one sentence each, from this number on. */
async function put(folder: string, from: number, count: number): Promise<void> {
  await mkdir(join(folder, 'shared'), { recursive: true });
  for (let n = from; n < from + count; n += 1)
    await writeFile(
      join(folder, 'shared', `${n}.md`),
      `---\nid: "a${n}"\nlanguage: "en"\n---\n\nThe pier was closed ${n} times.\n`,
    );
}

test('the log tells how far the first reading of many articles is, and a refresh that brings many', async () => {
  const root = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(root, { recursive: true }));
  const corpusFolder = join(root, 'corpus');
  await put(corpusFolder, 0, 230);
  const told: LogFields[] = [];
  const log = {
    ...silentLog,
    info: (event: string, fields: LogFields = {}) => {
      if (event === 'articles-analysed') told.push(fields);
    },
  };
  const drafting = draftingFor(null);
  onTestFinished(drafting.close);
  const settings = {
    ...{ token: null, applicationId: null, guildId: null, apiBase: null, homeGuildId: null },
    logLevel: 'info',
    replyFormat: 'card',
    ...{ corpusFolder, dataFolder: root },
  } satisfies Settings;
  const { keep } = officeOptions(settings, drafting, { send: async () => 'sent' }, log);
  const keeper = await keep(null);
  onTestFinished(keeper.close);
  const whole = { perSecond: expect.any(Number), secondsLeft: 0 };
  expect(told).toEqual([{ done: 230, total: 230, ...whole }]);
  await put(corpusFolder, 230, 201);
  expect(await keeper.refresh(null)).toMatchObject({
    kind: 'refreshed',
    counts: { articles: 431 },
  });
  expect(told).toEqual([
    { done: 230, total: 230, ...whole },
    { done: 201, total: 201, ...whole },
  ]);
});
