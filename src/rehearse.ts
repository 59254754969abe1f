import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

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
const LOOK_EVERY_MS = 100;

/**
 * The bot at work in this process, with two articles in an empty folder, on a Discord of its own. It is started twice,
 * since the second start serves what the first has saved. What it leaves behind is the machine code of what was run.
 * @throws Error when no answer comes
 */
export async function rehearse(runBot: () => Promise<void>, folder: string): Promise<void> {
  const shared = join(folder, 'corpus', 'shared');
  await mkdir(shared, { recursive: true });
  for (const [place, article] of ARTICLES.entries())
    await writeFile(join(shared, `article-${place}.md`), article);
  await perform(runBot, folder);
  await perform(runBot, folder);
}

async function perform(runBot: () => Promise<void>, folder: string): Promise<void> {
  const discord = await startStandIn({ patience: PATIENCE_MS });
  Object.assign(process.env, {
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, LOG_LEVEL: 'error' },
    ...{ CORPUS_DIR: join(folder, 'corpus'), DATA_DIR: join(folder, 'data') },
  });
  const ended = runBot();
  await ask(discord);
  // A start saves its snapshot once nobody waits for anything.
  while (!existsSync(join(folder, 'data', 'snapshot.bin')))
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  process.emit('SIGTERM');
  await ended;
  await discord.stop();
}

async function ask(discord: StandIn): Promise<void> {
  await discord.gateway.next('identified');
  for (const [name, options] of QUESTIONS) await discord.slash(name, options).next('edit');
}
