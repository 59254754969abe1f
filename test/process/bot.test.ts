import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../src/ops/records/feeds.ts';
import { openRecords } from '../../src/ops/records/open-records.ts';
import { parseScope } from '../../src/ops/records/scope.ts';
import { GUILD_ID } from '../../src/stand-in/identity.ts';
import { startStandIn } from '../../src/stand-in/stand-in.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { type Ended, runNode } from './run-node.ts';
import { dataFolder, runningBot, usedFolder } from './running-bot.ts';

function events({ stderr }: Ended): readonly string[] {
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => String(JSON.parse(line).event));
}

describe('the bot as a process', () => {
  test('tells that another process keeps its data folder, and ends with 75', async () => {
    const data = await usedFolder();
    const bot = await runningBot({ DATA_DIR: data });
    await bot.discord.gateway.next('identified');
    const { code, stderr } = await (await runningBot({ DATA_DIR: data })).end;
    expect(code).toBe(75);
    expect(stderr).toMatch(/^Process \d+ keeps the data folder/);
    bot.signal('SIGTERM');
    expect((await bot.end).code).toBe(0);
  });

  test('answers questions when its records cannot be opened, and says why nothing can be changed', async () => {
    const data = await dataFolder();
    await writeFile(join(data, 'file'), '');
    const bot = await runningBot({ DATA_DIR: join(data, 'file', 'below') });
    await bot.discord.gateway.next('identified');
    const said = bot.discord.slash('who-said', { speaker: 'Pete Hegseth' });
    await said.next('edit');
    expect(JSON.stringify(said.message)).toContain('membership unrealistic');
    const occasion = { subcommand: 'list', permissions: 0x20n };
    const list = bot.discord.slash('corpus', {}, occasion);
    await list.next('edit');
    expect(JSON.stringify(list.message)).toContain('Nothing can be changed now');
    bot.signal('SIGTERM');
    const ended = await bot.end;
    expect(ended.code).toBe(0);
    expect(events(ended)).toContain('records-closed');
  });

  test('answers, finishes what is in flight on SIGTERM, and ends with 0', async () => {
    const bot = await runningBot({ DATA_DIR: await dataFolder() });
    await bot.discord.gateway.next('identified');
    const first = bot.discord.slash('who-said', { speaker: 'Pete Hegseth' });
    await first.next('edit');
    expect(JSON.stringify(first.message)).toContain('membership unrealistic');

    // Half a second in which the second answer is in flight for certain.
    bot.discord.rateLimit(({ method }) => method === 'PATCH', 0.5);
    const late = bot.discord.slash('ask', { question: 'What does Finlandization mean?' });
    await late.next('callback');
    bot.signal('SIGTERM');
    await late.next('edit');
    const end = await bot.end;
    expect(end.code).toBe(0);
    // On a busy machine the log may say that it is slow.
    expect(events(end).filter((event) => event !== 'slow-acknowledgement')).toEqual([
      'corpus-loaded',
      'connected',
      'answered',
      'stopping',
      'answered',
      'stopped',
    ]);
    expect(end.stderr).not.toContain(bot.discord.token);
    expect(end.stderr).not.toMatch(/Finlandization|Hegseth/); // no words of a question
  });

  test('lives through malformed interactions', async () => {
    const bot = await runningBot({ LOG_LEVEL: 'error' });
    await bot.discord.gateway.next('identified');
    bot.discord.raw({ id: '1', type: 2 });
    bot.discord.raw({ nonsense: true });
    const handle = bot.discord.slash('about');
    await handle.next('edit');
    bot.signal('SIGINT');
    const end = await bot.end;
    expect(end.code).toBe(0);
    expect(new Set(events(end))).toEqual(new Set(['packet-malformed']));
  });

  test.for([
    ['a fault that nobody catches', 'SIGUSR2', 'uncaughtException'],
    ['a promise that nobody waits for', 'SIGHUP', 'unhandledRejection'],
  ] as const)(
    'ends with 1 after %s, and has answered what was begun',
    async ([_, signal, kind]) => {
      const bot = await runningBot({}, 'test/process/breakable-child.ts');
      const { discord } = bot;
      await discord.gateway.next('identified');
      await discord.slash('about').next('edit');
      discord.rateLimit(({ method }) => method === 'PATCH', 0.5);
      const late = discord.slash('about');
      await late.next('callback');
      bot.signal(signal);
      await late.next('edit');
      const end = await bot.end;
      expect(end.code).toBe(1);
      const fault = end.stderr.split('\n').find((line) => line.includes('process-fault')) ?? '{}';
      expect(JSON.parse(fault)).toMatchObject({ level: 'error', kind });
      expect(await discord.gateway.next('closed')).toMatchObject({ code: 1000 });
    },
  );

  test('ends with 1 when Discord ends the connection for good', async () => {
    const bot = await runningBot();
    await bot.discord.gateway.next('identified');
    await bot.discord.slash('about').next('edit');
    // “Authentication failed”: the token was changed while the bot was running
    bot.discord.hangUp(4004);
    const end = await bot.end;
    expect(end.code).toBe(1);
    expect(events(end)).toContain('disconnected');
    expect(events(end).at(-1)).toBe('stopped');
  });

  test('ends without 0 when it is killed, and the next one answers', async () => {
    const data = await usedFolder();
    const killed = await runningBot({ DATA_DIR: data });
    await killed.discord.gateway.next('identified');
    killed.signal('SIGKILL');
    expect((await killed.end).code).not.toBe(0);
    const next = await runningBot({ DATA_DIR: data });
    await next.discord.gateway.next('identified');
    await next.discord.slash('about').next('edit');
    next.signal('SIGTERM');
    expect((await next.end).code).toBe(0);
  });

  test('opens two shards when Discord recommends them, and closes both in order', async () => {
    const bot = await runningBot({}, undefined, { shards: 2 });
    const { discord } = bot;
    for (let shard = 0; shard < 2; shard += 1) await discord.gateway.next('identified');
    for (const occasion of [{}, { dm: true }])
      await discord.slash('about', {}, occasion).next('edit');
    bot.signal('SIGTERM');
    expect((await bot.end).code).toBe(0);
    for (let shard = 0; shard < 2; shard += 1)
      expect(await discord.gateway.next('closed')).toMatchObject({ code: 1000 });
  });

  test('ends with 1 and without the token in its words when Discord refuses it', async () => {
    const discord = await startStandIn();
    onTestFinished(() => discord.stop());
    const token = 'bm90LXRoZS10b2tlbg.AAAAAA.wrong';
    const end = await runNode('src/main.ts', [], {
      environment: {
        DISCORD_TOKEN: token,
        DISCORD_API_BASE: discord.api,
        DATA_DIR: await usedFolder(),
      },
    });
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(/Cannot connect to Discord/);
    expect(end.stderr).not.toContain(token);
  });

  test('visits what is due by itself, into no private network, and ends in time', async () => {
    const data = await usedFolder();
    const records = openRecords(data, Date.now());
    if (records.kind !== 'open') throw new RangeError(`Cannot open the records: ${records.kind}`);
    const feed = { url: 'http://127.0.0.1:9/feed', channel: null };
    addFeed(records.db, parseScope(GUILD_ID) ?? 'shared', { kind: 'operator' }, feed, 0);
    records.close();
    const bot = await runningBot({ DATA_DIR: data });
    await bot.discord.gateway.next('identified');
    let listed = '';
    while (!listed.includes('1 failed visit')) {
      const list = bot.discord.slash('feeds', {}, { subcommand: 'list', permissions: 0x20n });
      await list.next('edit');
      listed = JSON.stringify(list.message);
    }
    bot.signal('SIGTERM');
    const stopped = await bot.end;
    expect(stopped.code).toBe(0);
    const visited = stopped.stderr.split('\n').find((line) => line.includes('feed-visited')) ?? '';
    expect(visited).toMatch(/"refusal":"(?:private-address|port)"/);
    expect(events(stopped).at(-1)).toBe('stopped');
  });

  test('registers its commands once, and then finds nothing to do', async () => {
    const discord = await startStandIn({ judge: schemaFaults });
    onTestFinished(() => discord.stop());
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api };
    const first = await runNode('src/register.ts', [], { environment });
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(discord.commands().all.map(({ name }) => name)).toEqual([
      'who-said',
      'timeline',
      'sources',
      'compare',
      'ask',
      'about',
      'privacy',
      'corpus',
      'feeds',
      'Check this quote',
    ]);
    const second = await runNode('src/register.ts', ['--check'], { environment });
    expect({ code: second.code, stdout: second.stdout }).toEqual({
      code: 0,
      stdout: 'Nothing to do: the commands are registered everywhere\n',
    });
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });
});
