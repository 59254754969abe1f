import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { ReplyFormat } from '../../src/discord/pack-pages.ts';
import type { Handle } from '../../src/stand-in/interaction.ts';
import { citationsAnswer, citing, inventedArticle, snapshotOf } from '../phrases/invented.ts';
import { answered, ask, corpus, ID, MANAGE_GUILD, online, textOf } from './online.ts';

const FORMATS: readonly ReplyFormat[] = ['card', 'embed'];
const MODERATOR = { subcommand: 'refresh', permissions: MANAGE_GUILD };
const KEEP = '1|corpus|keep|k3v9x2';
const COMMANDS = [
  corpus(undefined, {
    steps: { keep: { kind: 'work', run: async () => ({ kind: 'discord-only' }) } },
  }),
];

function isCard(message: Handle['message']): boolean {
  return ((message?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

describe('with embeds set', () => {
  test('an answer comes as embeds, with a button to its article', async () => {
    const { discord } = await online({ replyFormat: 'embed' });
    const message = await answered(discord.slash('ask', { words: 'ferry' }));
    expect(isCard(message)).toBe(false);
    expect(message.embeds?.[0]?.description).toContain('> “We sail at dawn,” Dana Hale said\\.');
    expect(JSON.stringify(message.components)).toContain('"Open: Ferry stays in port"');
  });

  test.for(['nothing', 'break', 'lie'])('so does what is no answer: %s', async (words) => {
    const { discord } = await online({ replyFormat: 'embed' });
    const message = await answered(discord.slash('ask', { words }));
    expect(message.embeds).toHaveLength(1);
    expect(message.components).toEqual([]);
  });
});

describe('a sentence that no page holds', () => {
  test.for(FORMATS)('goes along whole as a text: %s', async (replyFormat) => {
    const long = inventedArticle('Seventy ships waited. '.repeat(300).trim());
    const { discord } = await online({
      replyFormat,
      current: () => snapshotOf([long]),
      commands: [ask(() => citationsAnswer([citing(long)]))],
    });
    await answered(discord.slash('ask', { words: 'ships' }));
    const [file] = discord.requests.flatMap(({ files }) => files);
    expect(file).toMatchObject({ name: 'quote-1.txt' });
    expect(file?.bytes.toString()).toBe(long.text);
  });
});

describe('a message that stands', () => {
  test.for(FORMATS)('keeps its look when the setting has changed: %s', async (first) => {
    const running = await online({ commands: COMMANDS, replyFormat: first });
    const { discord } = running;
    const before = await answered(discord.slash('corpus', {}, MODERATOR));
    await running.bot.stop();
    await running.start({ replyFormat: first === 'card' ? 'embed' : 'card' });
    const after = await answered(discord.button(before, KEEP, { permissions: MANAGE_GUILD }));
    expect(isCard(before)).toBe(first === 'card');
    expect(isCard(after)).toBe(first === 'card');
  });

  test.for(FORMATS)(
    'is replaced by a sentence when Discord refuses its change: %s',
    async (replyFormat) => {
      let isRefusing = false;
      const judge = (kind: string, body: unknown): readonly string[] =>
        isRefusing && kind === 'edit' && !JSON.stringify(body).includes(ID)
          ? ['components: no']
          : [];
      const { discord } = await online(
        { commands: COMMANDS, replyFormat },
        { judge, mayRefuse: true },
      );
      const before = await answered(discord.slash('corpus', {}, { ...MODERATOR }));
      isRefusing = true;
      const after = await answered(discord.button(before, KEEP, { permissions: MANAGE_GUILD }));
      expect(isCard(after)).toBe(replyFormat === 'card');
      expect(replyFormat === 'card' ? textOf(after) : after.content).toContain(ID);
      expect(after.embeds ?? []).toEqual([]);
    },
  );
});
