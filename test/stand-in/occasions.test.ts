import assert from 'node:assert/strict';
import { ApplicationIntegrationType, ChannelType, InteractionContextType } from 'discord.js';
import type { ChatInputCommandInteraction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import { connectBot } from './connected-bot.ts';
import type { ConnectedBot } from './connected-bot.ts';

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot();
});
afterAll(() => bot.stop());

const OTHER = '2000000000000000777';

function onCommand(
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<unknown> {
  return bot.onNext((interaction) => {
    assert(interaction.isChatInputCommand());
    return handle(interaction);
  });
}

/** What discord.js makes of where a command was typed. */
async function seen(occasion: Occasion): Promise<readonly unknown[]> {
  let told: readonly unknown[] = [];
  const done = onCommand(async (interaction) => {
    const {
      context,
      guildId,
      authorizingIntegrationOwners: owners,
      memberPermissions,
    } = interaction;
    const { GuildInstall, UserInstall } = ApplicationIntegrationType;
    told = [
      context,
      guildId,
      owners[GuildInstall],
      owners[UserInstall],
      memberPermissions !== null,
    ];
    await interaction.reply('here');
  });
  await bot.standIn.slash('about', {}, occasion).next('callback');
  await done;
  return told;
}

describe('where a command is typed', () => {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const MEMBER = '4000000000000000001';

  test('a server that has added the bot', async () => {
    const { guildId } = bot.standIn;
    expect(await seen({})).toEqual([Guild, guildId, guildId, undefined, true]);
  });

  test('a server into which a member has brought it', async () => {
    const occasion = { installedBy: 'member', guildId: OTHER } as const;
    expect(await seen(occasion)).toEqual([Guild, OTHER, undefined, MEMBER, true]);
  });

  test('a direct message with the bot', async () => {
    expect(await seen({ dm: true })).toEqual([BotDM, null, '0', undefined, false]);
  });

  test('a group of direct messages', async () => {
    expect(await seen({ groupDm: true })).toEqual([PrivateChannel, null, undefined, MEMBER, false]);
  });

  test('a thread, which discord.js does not know', async () => {
    const place = { id: '3000000000000000888', type: ChannelType.PublicThread, parentId: '3' };
    expect(await seen({ place })).toHaveLength(5);
  });
});

describe('follow-ups', () => {
  async function followed(occasion: Occasion): Promise<readonly [taken: number, code: number]> {
    let code = 0;
    const done = onCommand(async (interaction) => {
      await interaction.reply('here');
      for (let number = 1; number <= 6; number += 1) {
        await interaction.followUp(String(number)).catch((error: unknown) => {
          if (error instanceof Error && 'code' in error) code = Number(error.code);
        });
      }
    });
    const handle = bot.standIn.slash('about', {}, occasion);
    await done;
    return [handle.followups.length, code];
  }

  test('are five at most where a member has brought the bot along', async () => {
    expect(await followed({ installedBy: 'member' })).toEqual([5, 40_094]);
    expect(await followed({ groupDm: true })).toEqual([5, 40_094]);
  });

  test('are not counted in a server that has added it', async () => {
    expect(await followed({})).toEqual([6, 0]);
  });
});
