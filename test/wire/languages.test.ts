import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { corpus as realCorpus } from '../../commands/corpus/corpus.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { writeStepId } from '../../src/discord/step-id.ts';
import { phrasesFor } from '../../src/phrases/phrases-for.ts';
import type { Handle } from '../../src/stand-in/interaction.ts';
import { MANAGE_GUILD, NO_OPERATIONS, answered, ask, online, textOf } from './online.ts';

const TURKISH = phrasesFor('tr');
const ENGLISH = phrasesFor('en-US');

/** Texts of a message without Markdown's backslashes. */
function plain(message: Handle['message']): string {
  return textOf(message).replaceAll('\\', '');
}

describe('a reader is answered in their own language', () => {
  test.for([
    ['tr', 'tr'],
    ['ru', 'ru'],
    ['uk', 'uk'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    // A locale of Discord that the bot does not speak.
    ['pt-BR', 'en'],
  ] as const)('with locale %s in “%s”', async ([locale, language]) => {
    const { discord } = await online();
    const { noEvidence } = phrasesFor(language);
    const nothing = await answered(discord.slash('ask', { words: 'nothing' }, { locale }));
    expect(plain(nothing)).toBe(noEvidence.reason['topic-absent'](null));
    // The quote stays as it stands in the article.
    const quote = await answered(discord.slash('ask', { words: 'ferry' }, { locale }));
    expect(plain(quote)).toContain('“We sail at dawn,” Dana Hale said.');
    expect(plain(quote)).toContain(phrasesFor(language).attribution.kind.direct(null));
  });

  test('two at once, each in theirs', async () => {
    const { discord } = await online();
    const handles = ['tr', 'de', 'uk', 'ru'].map((locale) => ({
      locale,
      handle: discord.slash('ask', { words: 'nothing' }, { locale }),
    }));
    for (const { locale, handle } of handles) {
      const said = phrasesFor(locale).noEvidence.reason['topic-absent'](null);
      expect(plain(await answered(handle))).toBe(said);
    }
  });

  test('in refusals, faults and progress', async () => {
    const { discord } = await online();
    const refused = discord.slash('corpus', {}, { locale: 'tr', subcommand: 'refresh' });
    await refused.next('callback');
    expect(plain(refused.message)).toBe(TURKISH.error.moderatorsOnly);
    const broken = await answered(discord.slash('ask', { words: 'break' }, { locale: 'tr' }));
    expect(plain(broken)).toBe(TURKISH.error.internal('a1b2c3d4'));
  });

  test('on buttons and in forms, whatever the message before was written in', async () => {
    const fields = { title: null, outlet: null, published: null, author: null };
    const { discord } = await online({
      commands: [ask(), realCorpus],
      operations: {
        ...NO_OPERATIONS,
        articles: {
          ...NO_OPERATIONS.articles,
          fields: async () => ({ kind: 'fields', handle: 'h', fields }),
        },
      },
    });
    const moderator = { permissions: MANAGE_GUILD };
    const first = await answered(
      discord.slash('corpus', {}, { ...moderator, subcommand: 'refresh' }),
    );
    expect(plain(first)).toBe(ENGLISH.report.refreshFailed('a1b2c3d4', '0123456789ab'));
    const keep = writeStepId({ command: 'corpus', step: 'keep', argument: '-' });
    const pressed = discord.button(first, keep, { ...moderator, locale: 'tr' });
    expect(plain(await answered(pressed))).toBe(TURKISH.keeping.kept.removalKept);
    const edit = discord.button(
      first,
      writeStepId({ command: 'corpus', step: 'edit', argument: 'h' }),
      { ...moderator, locale: 'uk' },
    );
    const { callback } = await edit.next('callback');
    expect(callback).toMatchObject({
      type: InteractionResponseType.Modal,
      data: { title: phrasesFor('uk').form.title['article-fields'] },
    });
    const labels = everyComponent(edit.modal?.components).map(({ label }) => label);
    expect(labels).toContain(phrasesFor('uk').form.field['outlet']);
  });
});

test('what nobody asked for is told in the language of the server', async () => {
  const { discord, bot } = await online();
  discord.dispatch('GUILD_UPDATE', { id: discord.guildId, preferred_locale: 'uk' });
  // Events come in order: once this is answered, the bot has heard the other.
  await answered(discord.slash('ask', { words: 'nothing' }));
  const feed = { url: 'https://harbour.example/rss', title: 'Harbour Post' };
  const fate = await bot.notifier.send(discord.channelId, {
    ...{ kind: 'feed-stopped', feed, pause: 'gone' },
  });
  expect(fate).toBe('sent');
  const { message } = await discord.posts.next('post');
  expect(plain(message as Handle['message'])).toContain(phrasesFor('uk').feed.stopped.gone);
});
