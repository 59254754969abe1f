import assert from 'node:assert/strict';
import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChannel } from '../../src/preview/channel.ts';
import type { Push } from '../../src/preview/protocol.ts';
import { connectBot, type ConnectedBot } from '../stand-in/connected-bot.ts';

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot();
});
afterAll(() => bot.stop());

describe('openChannel', () => {
  test('keeps what a message answers and who sees it through its edits, until it is deleted', async () => {
    const channel = openChannel();
    const seen: Push[] = [];
    const leave = channel.watch((push) => seen.push(push));
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('first');
      await interaction.followUp({ content: 'for all' });
      await interaction.deleteReply();
    });
    const handle = bot.standIn.slash('who-said');
    channel.follow(handle, { persona: '7', locale: 'tr' }, '/who-said');
    await done;
    await handle.next('delete');
    const told = seen.map((push) =>
      push.kind === 'entry'
        ? [push.entry.message.content, push.entry.onlyFor, push.entry.answers?.command ?? null]
        : [push.kind],
    );
    expect(told).toEqual([
      ['', '7', '/who-said'],
      ['first', '7', '/who-said'],
      // A follow-up answers the answer, and chooses for itself who sees it.
      ['for all', null, null],
      ['gone'],
    ]);
    expect(channel.entries().map(({ message }) => message.content)).toEqual(['for all']);
    leave();
    channel.post(bot.standIn.say('unseen'));
    expect(seen).toHaveLength(4);
  });

  test('keeps a message where it stands when a press changes it', async () => {
    const channel = openChannel();
    const first = bot.standIn.say('first');
    channel.post(first);
    channel.post(bot.standIn.say('second'));
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isButton());
      await interaction.update('changed');
    });
    const handle = bot.standIn.button(first, 'p|2');
    channel.follow(handle, { persona: '7', locale: 'tr' }, null);
    await done;
    await handle.next('callback');
    expect(channel.entries().map(({ message }) => message.content)).toEqual(['changed', 'second']);
  });
});
