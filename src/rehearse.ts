import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from './ops/json-log.ts';
import { openCorpus } from './ops/open-corpus.ts';
import { startStandIn } from './stand-in/stand-in.ts';

// Invented.
const ARTICLES = [
  `---
title: Harbour workers call off strike
outlet: The Harbour Post
published: 2025-03-04
url: https://harbour-post.example/strike
---

Harbour workers called off their strike on Monday, hours before it was to begin.

“We have an agreement on pay, and the port stays open,” said Anna Hale, who leads the harbour union.

Mayor Tom Reed told reporters that the city had offered to help. “Nobody wanted a strike,” he said.
`,
  `---
title: Port agrees on pay
outlet: Coast Daily
published: 2025-03-05
url: https://coast-daily.example/pay
---

The port agreed on higher pay, union leader Anna Hale said on Tuesday.

“We have an agreement on pay, and the port stays open,” Ms Hale said.
`,
];

const QUESTIONS = [
  ['ask', { question: 'What did Anna Hale say about pay?' }],
  ['ask', { question: 'When did workers call off the strike?' }],
  ['ask', { question: 'Who won the cup final in Lisbon?' }],
  ['who-said', { phrase: 'the port stays open', speaker: 'Anna Hale' }],
] as const;

const PATIENCE_MS = 60_000;

/**
 * The bot at work in this process, on a Discord of its own: it starts, serves two articles from a saved snapshot, and
 * answers. What it leaves behind is the machine code of that, which others of its functions would make larger.
 * @throws Error when no answer comes
 */
export async function rehearse(runBot: () => Promise<void>, root: string): Promise<void> {
  const folder = join(root, 'corpus');
  const data = join(root, 'data');
  await mkdir(join(folder, 'shared'), { recursive: true });
  await mkdir(data);
  for (const [place, article] of ARTICLES.entries())
    await writeFile(join(folder, 'shared', `article-${place}.md`), article);
  const keeper = await openCorpus({ folder, data, log: silentLog, onProgress: () => {} });
  // It saves what it has built.
  await keeper.settle();
  await keeper.close();

  const discord = await startStandIn({ patience: PATIENCE_MS });
  Object.assign(process.env, {
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, LOG_LEVEL: 'error' },
    ...{ CORPUS_DIR: folder, DATA_DIR: data },
  });
  const ended = runBot();
  await discord.gateway.next('identified');
  for (const [name, options] of QUESTIONS) await discord.slash(name, options).next('edit');
  process.emit('SIGTERM');
  await ended;
  await discord.stop();
}
