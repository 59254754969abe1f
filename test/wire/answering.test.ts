import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/answers/asked.ts';
import type { Moderator } from '../../src/operations.ts';
import { renderAnswer } from '../discord/drawn.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { FORUM_ID, TALK_CHANNEL_ID } from '../../src/stand-in/identity.ts';
import type { StandIn } from '../../src/stand-in/stand-in.ts';
import { answersOf, hostileArticle, HOSTILE, OVERLONG } from '../discord/hostile.ts';
import { citationsAnswer, citing, noEvidence, snapshotOf, statement } from '../phrases/invented.ts';
import {
  answered,
  ADMINISTRATOR,
  ask,
  corpus,
  FERRY,
  ID,
  MANAGE_GUILD,
  online,
  textOf,
} from './online.ts';

/** What the bot sent to replace the deferred reply, last first. */
function lastEdit(discord: StandIn): unknown {
  return discord.requests.findLast(({ method }) => method === 'PATCH')?.body;
}

describe('a question', () => {
  test('is acknowledged, then answered with exactly the rendered card', async () => {
    const { discord } = await online();
    const handle = discord.slash('ask', { words: 'ferry' });
    const message = await answered(handle);
    const [defer] = handle.acts;
    expect(defer).toMatchObject({
      kind: 'callback',
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      isEphemeral: false,
    });
    const answer = citationsAnswer([citing(FERRY, statement())]);
    const { payload } = renderAnswer(answer, ENGLISH, 'card');
    // Below the card stand the buttons of the answer.
    const buttons = expect.objectContaining({ type: ComponentType.ActionRow }) as unknown;
    const components = 'components' in payload ? payload.components : [];
    expect(lastEdit(discord)).toEqual({ ...payload, components: [...components, buttons] });
    expect((message.flags ?? 0) & MessageFlags.IsComponentsV2).not.toBe(0);
  });

  test('sets no flag on the defer but Ephemeral', async () => {
    const { discord } = await online();
    const handle = discord.slash('ask', { words: 'ferry', private: true });
    await handle.next('edit');
    const [defer] = handle.acts;
    expect(defer).toMatchObject({
      isEphemeral: true,
      callback: { data: { flags: MessageFlags.Ephemeral } },
    });
  });

  test('is told the server and the day', async () => {
    const asked: Asked[] = [];
    const { discord } = await online({
      commands: [ask((_values, by) => (asked.push(by), noEvidence('empty-question')))],
    });
    await discord.slash('ask').next('edit');
    await discord.slash('ask', {}, { dm: true }).next('edit');
    expect(asked).toEqual([
      { guild: discord.guildId, today: '2025-06-01', readAt: 1_748_580_250 },
      { guild: null, today: '2025-06-01', readAt: 1_748_580_250 },
    ]);
  });

  test('asks for the snapshot once', async () => {
    let times = 0;
    const { discord } = await online({ current: () => ((times += 1), snapshotOf([FERRY])) });
    await discord.slash('ask', { words: 'ferry' }).next('edit');
    expect(times).toBe(1);
  });

  test('of every kind and with hostile words is answered within Discord’s rules', async () => {
    const words = [...HOSTILE, ...OVERLONG];
    const articles = words.map((text, index) => hostileArticle(text, text, index));
    const answers = words.flatMap((text, index) =>
      answersOf(articles.slice(index, index + 3), text),
    );
    const { discord } = await online({
      current: () => snapshotOf(articles),
      commands: [ask((values) => answers[Number(values['words'])] ?? noEvidence('topic-absent'))],
    });
    // One after another: hundreds at once on a busy machine would not all be acknowledged in time.
    for (const index of answers.keys()) {
      const message = await answered(discord.slash('ask', { words: String(index) }));
      expect((message.flags ?? 0) & MessageFlags.IsComponentsV2).not.toBe(0);
    }
    const bodies = discord.requests.filter(({ method }) => method === 'PATCH');
    expect(bodies).toHaveLength(answers.length);
    for (const { body } of bodies) expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test('to a command that is gone gets a sentence', async () => {
    const { discord } = await online();
    const handle = discord.slash('who-knows');
    const message = await answered(handle);
    expect(textOf(message)).toMatch(/^This command is not known any more/);
    expect(handle.acts[0]).toMatchObject({ isEphemeral: true });
  });
});

describe('autocomplete', () => {
  test('proposes what the command says, without values that are too long', async () => {
    const { discord } = await online();
    const handle = discord.autocomplete('ask', { words: 'fer' }, 'words');
    await handle.next('callback');
    expect(handle.choices).toEqual([
      { name: 'fer!', value: 'fer' },
      { name: `${'y'.repeat(99)}…`, value: 'long name' },
    ]);
  });

  test.for(['break', 'no-such-command'] as const)(
    'proposes nothing on a fault: %s',
    async (typed) => {
      const { discord, log } = await online();
      const name = typed === 'break' ? 'ask' : typed;
      const handle = discord.autocomplete(name, { words: typed }, 'words');
      await handle.next('callback');
      expect(handle.choices).toEqual([]);
      expect(JSON.stringify(log.all)).not.toContain('Cannot complete');
    },
  );
});

describe('a moderators’ command', () => {
  test.for([MANAGE_GUILD, ADMINISTRATOR])(
    'obeys a moderator, in private: %s',
    async (permissions) => {
      const { discord } = await online();
      const handle = discord.slash('corpus', {}, { subcommand: 'refresh', permissions });
      const message = await answered(handle);
      expect(handle.acts[0]).toMatchObject({ isEphemeral: true });
      expect(JSON.stringify(message.components)).toContain('could not be read again');
    },
  );

  test('refuses a member, and does nothing', async () => {
    let runs = 0;
    const { discord } = await online({
      commands: [corpus(async ({ operations }) => ((runs += 1), operations.status(null)))],
    });
    const handle = discord.slash('corpus', {}, { subcommand: 'refresh' });
    expect(await handle.next('callback')).toMatchObject({ isEphemeral: true });
    expect(textOf(handle.message)).toContain('Only moderators of this server');
    expect(runs).toBe(0);
  });

  test('refuses in a direct message', async () => {
    const { discord } = await online();
    const handle = discord.slash('corpus', {}, { subcommand: 'refresh', dm: true });
    await handle.next('callback');
    expect(textOf(handle.message)).toContain('That works in a server only');
  });

  test('is told who asks and where, and reports', async () => {
    const calls: Moderator[] = [];
    const { discord } = await online({
      commands: [corpus(async ({ operations, by }) => (calls.push(by), operations.status(null)))],
    });
    const handle = discord.slash(
      'corpus',
      {},
      { subcommand: 'refresh', permissions: MANAGE_GUILD, member: { id: '1234567890' } },
    );
    await answered(handle);
    expect(calls).toEqual([
      {
        guild: discord.guildId,
        today: '2025-06-01',
        member: '1234567890',
        attachmentLimit: 10_485_760,
        channels: new Set([discord.channelId, TALK_CHANNEL_ID, FORUM_ID]),
      },
    ]);
  });

  test('that is not known any more says so', async () => {
    const { discord } = await online();
    const handle = discord.slash('corpus', {}, { subcommand: 'sort', permissions: MANAGE_GUILD });
    await handle.next('callback');
    expect(textOf(handle.message)).toContain('older version');
  });
});

describe('what may not be sent', () => {
  test('is replaced by a sentence with the id that is in the log', async () => {
    const { discord, log } = await online();
    const message = await answered(discord.slash('ask', { words: 'lie' }));
    expect(textOf(message)).toContain(`give this id\\: ${ID}`);
    expect(JSON.stringify(discord.requests)).not.toContain('stay in port');
    expect((await log.next('payload-refused')).fields).toMatchObject({ id: ID, command: 'ask' });
  });
});
