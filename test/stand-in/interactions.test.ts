import assert from 'node:assert/strict';
import { ComponentType, MessageFlags, PermissionFlagsBits, TextInputStyle } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBot } from './connected-bot.ts';
import type { ConnectedBot } from './connected-bot.ts';

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot();
});
afterAll(() => bot.stop());

const CARD = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.TextDisplay, content: '> We will win' },
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.Button, style: 2, label: 'Next', custom_id: 'p|2' }],
        },
      ],
    },
  ],
} as const;

/** A card of the bot's, as a member finds it in the channel. */
async function shownCard(): Promise<ReturnType<ConnectedBot['standIn']['slash']>> {
  const done = bot.onNext(async (interaction) => {
    assert(interaction.isChatInputCommand());
    await interaction.deferReply();
    await interaction.editReply(CARD);
  });
  const handle = bot.standIn.slash('who-said', { phrase: 'win' });
  await handle.next('edit');
  await done;
  return handle;
}

describe('a slash command', () => {
  test('is replied to in private', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      const phrase = interaction.options.getString('phrase', true);
      await interaction.reply({ content: `looked for ${phrase}`, flags: MessageFlags.Ephemeral });
    });
    const handle = bot.standIn.slash('who-said', { phrase: 'win', private: true });
    const callback = await handle.next('callback');
    await done;
    expect([callback.type, callback.isEphemeral]).toEqual([4, true]);
    expect(handle.message?.content).toBe('looked for win');
    expect(handle.acknowledgedAfter).toBeLessThan(1_000);
  });

  test('is deferred, then edited into Components V2, then followed up', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply();
      await interaction.editReply(CARD);
      await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    });
    const handle = bot.standIn.slash('who-said', { phrase: 'win' });
    const callback = await handle.next('callback');
    expect([callback.type, callback.isEphemeral]).toEqual([5, false]);
    expect(callback.message?.flags).toBe(MessageFlags.Loading);
    await handle.next('edit');
    expect(handle.message?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(handle.message?.components).toMatchObject(CARD.components);
    await handle.next('followup');
    await done;
    expect(handle.followups.map(({ content, flags }) => [content, flags])).toEqual([['more', 64]]);
  });

  test('deferred in private stays private, whatever the first follow-up asks for', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'in its place' });
    });
    const handle = bot.standIn.slash('who-said', { phrase: 'win' });
    expect((await handle.next('callback')).isEphemeral).toBe(true);
    const { message } = await handle.next('edit');
    await done;
    expect([message.content, message.flags]).toEqual(['in its place', MessageFlags.Ephemeral]);
    expect(handle.followups).toEqual([]);
  });

  test('is answered with a file and an embed', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply();
      await interaction.editReply({
        embeds: [{ title: 'Export' }],
        files: [{ attachment: Buffer.from('a,b\n1,2'), name: 'quotes.csv' }],
      });
    });
    const handle = bot.standIn.slash('export');
    const { files } = await handle.next('edit');
    await done;
    expect(files.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
      ['quotes.csv', 'a,b\n1,2'],
    ]);
    expect(handle.message?.embeds[0]?.title).toBe('Export');
    const [attachment] = handle.message?.attachments ?? [];
    expect(attachment?.filename).toBe('quotes.csv');
    expect(await (await fetch(String(attachment?.url))).text()).toBe('a,b\n1,2');
  });

  test('gives the reply back when asked withResponse', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      const response = await interaction.reply({ content: 'here', withResponse: true });
      return response.resource?.message?.content;
    });
    bot.standIn.slash('who-said', { phrase: 'win' });
    expect(await done).toBe('here');
  });

  test('can be deleted by the bot, and read again before that', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.reply('soon gone');
      const { content } = await interaction.fetchReply();
      await interaction.deleteReply();
      return content;
    });
    const handle = bot.standIn.slash('who-said', { phrase: 'win' });
    await handle.next('delete');
    expect(await done).toBe('soon gone');
    expect(handle.message).toBeNull();
  });

  test('carries subcommands, permissions, locale and a file that the bot can download', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      const file = interaction.options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
      return [
        interaction.options.getSubcommandGroup(),
        interaction.options.getSubcommand(),
        interaction.options.getInteger('count'),
        interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild),
        interaction.locale,
      ];
    });
    const file = bot.standIn.attach('strike.md', 'A strike began.');
    const handle = bot.standIn.slash(
      'corpus',
      { file, count: 3 },
      { subcommand: 'article add', permissions: PermissionFlagsBits.ManageGuild, locale: 'fr' },
    );
    await handle.next('callback');
    expect(await done).toEqual(['article', 'add', 3, true, 'fr']);
    expect(handle.message?.content).toBe('A strike began.');
  });

  test('comes from a direct message, or from another server', async () => {
    const place = (): Promise<unknown> =>
      bot.onNext(async (interaction) => {
        assert(interaction.isChatInputCommand());
        await interaction.reply('seen');
        return [interaction.guildId, interaction.context, interaction.user.username];
      });
    const inPrivate = place();
    await bot.standIn.slash('about', {}, { dm: true }).next('callback');
    expect(await inPrivate).toEqual([null, 1, 'member']);
    const elsewhere = place();
    const occasion = { guildId: '2000000000000000009', member: { username: 'guest' } };
    await bot.standIn.slash('about', {}, occasion).next('callback');
    expect(await elsewhere).toEqual(['2000000000000000009', 0, 'guest']);
  });
});

describe('autocomplete', () => {
  test('is answered with choices', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isAutocomplete());
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value }]);
    });
    const handle = bot.standIn.autocomplete('who-said', { phrase: 'x', speaker: 'ha' }, 'speaker');
    expect((await handle.next('callback')).type).toBe(8);
    await done;
    expect(handle.choices).toEqual([{ name: 'speaker: ha', value: 'ha' }]);
    expect(handle.message).toBeNull();
  });
});

describe('a menu command', () => {
  test('carries the message it was used on', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isMessageContextMenuCommand());
      await interaction.reply(`checked ${interaction.targetMessage.content}`);
    });
    const handle = bot.standIn.messageMenu('Check this quote', 'he said “x”');
    await handle.next('callback');
    await done;
    expect(handle.message?.content).toBe('checked he said “x”');
  });

  test('carries the user it was used on', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isUserContextMenuCommand());
      await interaction.reply(`about ${interaction.targetUser.username}`);
    });
    const handle = bot.standIn.userMenu('Quotes by', { username: 'hale' });
    await handle.next('callback');
    await done;
    expect(handle.message?.content).toBe('about hale');
  });
});

describe('a component', () => {
  test('updates its own message', async () => {
    const card = await shownCard();
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isButton());
      const page = { type: ComponentType.TextDisplay, content: interaction.customId } as const;
      await interaction.update({ components: [page], flags: MessageFlags.IsComponentsV2 });
    });
    assert(card.message);
    const handle = bot.standIn.button(card.message, 'p|2');
    expect((await handle.next('callback')).type).toBe(7);
    await done;
    expect(handle.message?.id).toBe(card.message.id);
    expect(card.message.components).toEqual([{ type: 10, content: 'p|2' }]);
  });

  test('is deferred, then edits its message', async () => {
    const card = await shownCard();
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isButton());
      await interaction.deferUpdate();
      await interaction.editReply({
        components: [{ type: ComponentType.TextDisplay, content: 'x' }],
      });
    });
    assert(card.message);
    const handle = bot.standIn.button(card.message, 'p|2');
    expect((await handle.next('callback')).type).toBe(6);
    await handle.next('edit');
    await done;
    // Components V2 stay on although the edit did not say so.
    expect(card.message.flags).toBe(MessageFlags.IsComponentsV2);
    expect(card.message.components).toEqual([{ type: 10, content: 'x' }]);
  });

  test('selects values, and may be answered with a message of its own', async () => {
    const card = await shownCard();
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isStringSelectMenu());
      await interaction.reply({
        content: interaction.values.join(),
        flags: MessageFlags.Ephemeral,
      });
    });
    assert(card.message);
    const handle = bot.standIn.select(card.message, 'outlet', ['bbc', 'sky']);
    await handle.next('callback');
    await done;
    expect(handle.message?.content).toBe('bbc,sky');
    expect(handle.message?.id).not.toBe(card.message.id);
  });
});

describe('a modal', () => {
  test('is shown for a button, and sent off with its fields', async () => {
    const card = await shownCard();
    const shown = bot.onNext(async (interaction) => {
      assert(interaction.isButton());
      await interaction.showModal({
        custom_id: 'report',
        title: 'Report',
        components: [
          {
            type: ComponentType.Label,
            label: 'Why',
            component: {
              type: ComponentType.TextInput,
              custom_id: 'why',
              style: TextInputStyle.Short,
            },
          },
        ],
      });
    });
    assert(card.message);
    const press = bot.standIn.button(card.message, 'report');
    await press.next('callback');
    await shown;
    expect(press.modal).toMatchObject({ custom_id: 'report', components: [{ type: 18 }] });
    const sent = bot.onNext(async (interaction) => {
      assert(interaction.isModalSubmit());
      const why = interaction.fields.getTextInputValue('why');
      const kind = interaction.fields.getStringSelectValues('kind');
      await interaction.reply({ content: `${why} ${kind.join()}`, flags: MessageFlags.Ephemeral });
    });
    const handle = bot.standIn.modal('report', { why: 'wrong outlet', kind: ['outlet'] });
    await handle.next('callback');
    await sent;
    expect(handle.message?.content).toBe('wrong outlet outlet');
  });
});

describe('the channel', () => {
  test('keeps what members and the bot post without an interaction', async () => {
    const { standIn, client } = bot;
    const said = standIn.say('Did he?', { member: { global_name: 'Hale' } });
    expect((await standIn.posts.next('post')).message).toBe(said);
    expect([said.author.global_name, said.content]).toEqual(['Hale', 'Did he?']);
    const channel = client.channels.cache.get(standIn.channelId);
    assert(channel?.isSendable());
    const { id } = await channel.send('shared');
    expect((await standIn.posts.next('post')).message.content).toBe('shared');
    expect(standIn.message(id)?.content).toBe('shared');
  });

  test('keeps files under their id', () => {
    const { id } = bot.standIn.attach('a.txt', 'text');
    expect(String(bot.standIn.file(id)?.bytes)).toBe('text');
    expect(bot.standIn.file('1')).toBeNull();
  });

  test('shows each act on an interaction to who watches it', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply();
      await interaction.editReply('x');
    });
    const handle = bot.standIn.slash('who-said');
    const kinds: string[] = [];
    handle.watch(({ kind }) => kinds.push(kind));
    await handle.next('edit');
    await done;
    expect(kinds).toEqual(['callback', 'edit']);
  });
});

describe('the requests', () => {
  test('of interactions carry no authority, all others the bot’s', async () => {
    const done = bot.onNext(async (interaction) => {
      assert(interaction.isChatInputCommand());
      await interaction.deferReply();
      await interaction.editReply('x');
    });
    await bot.standIn.slash('who-said').next('edit');
    await done;
    const channel = bot.client.channels.cache.get(bot.standIn.channelId);
    assert(channel?.isSendable());
    await channel.send('shared');
    const seen = new Map<string, Set<string>>();
    for (const { method, path, authorization } of bot.standIn.requests) {
      const route = `${method} ${path.replaceAll(/interaction-token-\d+|\d{10,}/g, '*')}`;
      seen.set(route, (seen.get(route) ?? new Set<string>()).add(authorization));
    }
    expect(
      Object.fromEntries([...seen].map(([route, kinds]) => [route, [...kinds]])),
    ).toMatchObject({
      'GET /api/v10/gateway/bot': ['bot'],
      'POST /api/v10/interactions/*/*/callback': ['none'],
      'PATCH /api/v10/webhooks/*/*/messages/@original': ['none'],
      'POST /api/v10/channels/*/messages': ['bot'],
    });
  });
});
