import { deflateSync, crc32 } from 'node:zlib';
import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';
import {
  Events,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandOptionData,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { openChannel } from '../../../src/preview/channel.ts';
import { servePage } from '../../../src/preview/http/serve-page.ts';
import { connectBot } from '../../stand-in/connected-bot.ts';

/** The address of a page on which a bot shows everything that a message can hold. Both end with the test. */
export async function speakingBot(): Promise<string> {
  const bot = await connectBot({ patience: 3_000 });
  onTestFinished(() => bot.stop());
  const { client, standIn } = bot;
  await client.application.commands.set([
    { name: 'show', description: 'Show one of everything' },
    { name: 'embed', description: 'Show an older card' },
    { name: 'think', description: 'Think about it' },
    { name: 'silence', description: 'Say nothing' },
    { name: 'take', description: 'Take one of each option', options: OPTIONS },
    { name: 'Check this quote', type: 3 },
  ]);
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction));
  const channel = openChannel();
  standIn.posts.watch(({ message }) => channel.post(message));
  standIn.say('He said “We sail at dawn”, *really*.', { member: { global_name: 'Mika' } });
  const page = await servePage({ discord: standIn, channel, files: new Map(), onFault }, 0);
  onTestFinished(() => page.stop());
  return `http://127.0.0.1:${page.port}/`;
}

const OPTIONS = [
  { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
  { type: ApplicationCommandOptionType.User, name: 'for', description: 'A member' },
  { type: ApplicationCommandOptionType.Channel, name: 'in', description: 'A channel' },
  { type: ApplicationCommandOptionType.Integer, name: 'count', description: 'How many' },
].map((option) => ({ ...option, required: true })) as ApplicationCommandOptionData[];

/** What each option held, as the bot sees it. */
async function taken({ options }: ChatInputCommandInteraction): Promise<string> {
  const text = await (await fetch(options.getAttachment('file', true).url)).text();
  const user = options.getUser('for', true).globalName;
  const channel = options.getChannel('in', true).name;
  return `${text} for ${user} in ${channel}, ${options.getInteger('count', true)} times`;
}

function onFault(error: unknown): void {
  throw error;
}

async function respond(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'show') await interaction.reply(everything(1));
    if (interaction.commandName === 'embed') await interaction.reply(olderCard());
    if (interaction.commandName === 'take') await interaction.reply(await taken(interaction));
    if (interaction.commandName === 'think') await interaction.deferReply();
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Checked: ${interaction.targetMessage.content}`);
  } else if (interaction.isButton() && interaction.customId === 'form') {
    await interaction.showModal(form());
  } else if (interaction.isButton()) {
    await interaction.update(everything(2));
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(inPrivate(`You chose ${interaction.values.join(' and ')}`));
  } else if (interaction.isModalSubmit()) {
    const why = interaction.fields.getTextInputValue('why');
    const [kind] = interaction.fields.getStringSelectValues('kind');
    await interaction.reply(inPrivate(`Reported: ${why} (${kind})`));
  }
}

function inPrivate(content: string) {
  return { content, flags: MessageFlags.Ephemeral } as const;
}

function everything(page: number) {
  return {
    flags: MessageFlags.IsComponentsV2,
    files: [{ attachment: bluePicture(), name: 'chart.png' }, textFile()],
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0x5865f2,
        components: [
          { type: ComponentType.TextDisplay, content: `## Page ${page} of 2` },
          {
            type: ComponentType.Section,
            components: [
              {
                type: ComponentType.TextDisplay,
                content:
                  '> “We sail at dawn,” Dana Hale said.\n**Dana Hale** · Harbour Post\n-# 3 May 2025',
              },
            ],
            accessory: {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: 'Open article',
              url: 'https://harbour.example/',
            },
          },
          { type: ComponentType.Separator, spacing: 2 },
          {
            type: ComponentType.MediaGallery,
            items: [{ media: { url: 'attachment://chart.png' }, description: 'A blue square' }],
          },
          { type: ComponentType.File, file: { url: 'attachment://whole.txt' } },
          {
            type: ComponentType.ActionRow,
            components: [
              button('Previous', ButtonStyle.Secondary, 'previous', page === 1),
              button('Next', ButtonStyle.Primary, 'next', page === 2),
              button('Keep', ButtonStyle.Success, 'keep'),
              button('Report', ButtonStyle.Danger, 'form'),
            ],
          },
          { type: ComponentType.ActionRow, components: [outlets()] },
        ],
      },
    ],
  } as const;
}

function button(label: string, style: number, customId: string, disabled = false) {
  return { type: ComponentType.Button, style, label, custom_id: customId, disabled } as const;
}

function outlets() {
  return {
    type: ComponentType.StringSelect,
    custom_id: 'outlet',
    placeholder: 'Choose an outlet',
    options: [
      { label: 'Harbour Post', value: 'harbour-post', description: 'Twelve articles' },
      { label: 'Valley Herald', value: 'valley-herald' },
    ],
  } as const;
}

function olderCard() {
  return {
    content: 'As *older* servers see it',
    embeds: [
      {
        title: 'Strike',
        url: 'https://harbour.example/',
        color: 0x248046,
        description: '> “We sail at dawn,” she said.',
        fields: [
          { name: 'Outlet', value: 'Harbour Post', inline: true },
          { name: 'Date', value: '3 May 2025', inline: true },
        ],
        footer: { text: 'Two articles' },
      },
    ],
    files: [textFile()],
  };
}

function form(): APIModalInteractionResponseCallbackData {
  return {
    custom_id: 'report',
    title: 'Report a wrong quote',
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong?',
        description: 'Moderators read this',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'why',
          style: TextInputStyle.Paragraph,
          required: true,
        },
      },
      {
        type: ComponentType.Label,
        label: 'Kind',
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'kind',
          options: [
            { label: 'The speaker', value: 'speaker' },
            { label: 'The words', value: 'words' },
          ],
        },
      },
    ],
  };
}

function textFile() {
  return { attachment: Buffer.from('We sail at dawn.'), name: 'whole.txt' };
}

/** A PNG of 240 by 80 blue dots: PNG (Third Edition), “Datastream structure”. */
function bluePicture(): Buffer {
  const [width, height] = [240, 80];
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(0x58, 0x65, 0xf2))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
