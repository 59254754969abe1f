import { MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { MENUS } from '../../commands/all.ts';
import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { seedSnapshot } from '../support/tiny-corpus.ts';
import { answered, online } from './online.ts';

let seeds: Snapshot;
beforeAll(async () => {
  seeds = await seedSnapshot();
});

type Message = Awaited<ReturnType<typeof answered>>;

function shown(message: Message): string {
  return everyComponent(message.components ?? [])
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');
}

function said(message: Message): string {
  return unescapeMarkdown(shown(message));
}

describe('“Check this quote” on a message', () => {
  test('answers the one who asks alone, with the article’s sentence word for word', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const handle = discord.messageMenu(
      'Check this quote',
      'He said ||“**fair concern**”|| yesterday, <@900000000000000007>',
    );
    const message = await answered(handle);
    expect(message.flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(said(message)).toContain('**Found word for word: “fair concern”**');
    const [quote] = quotedRuns(shown(message)).map(unescapeMarkdown);
    expect(seeds.articles.filter(({ article }) => article.text.includes(quote ?? ''))).toHaveLength(
      1,
    );
  });

  test('shows how other outlets put the same statement, and where they do not agree', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const claim = 'Kellogg: “it takes 32 of the 32 to allow you to come into NATO”';
    const message = await answered(discord.messageMenu('Check this quote', claim));
    expect(said(message)).toContain('This wording was found in RBC-Ukraine alone.');
    expect(said(message)).toContain(
      'The same statement in other words in Chas Pravdy, as far as can be told',
    );
    expect(said(message)).toMatch(/different numbers[^]*Chas Pravdy: “30”[^]*RBC-Ukraine: “32”/u);
    const quotes = quotedRuns(shown(message)).map(unescapeMarkdown);
    expect(quotes.length).toBe(4);
    for (const quote of quotes)
      expect(seeds.articles.filter(({ article }) => article.text.includes(quote))).toHaveLength(1);
  });

  test('tells on what grounds, where the message is short enough for a button to carry', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const message = await answered(
      discord.messageMenu('Check this quote', '“32 of the 32 to allow”'),
    );
    const evidence = everyComponent(message.components ?? []).find(
      ({ label }) => label === 'How do you know?',
    );
    const why = await answered(discord.button(message, String(evidence?.['custom_id'])));
    expect(said(why)).toContain('The same statement in Chas Pravdy, as far as can be told');
    expect(said(why)).toContain('Both have the same speaker.');
  });

  test('of a long message fits one page, what it checks before all else', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const claims =
      "He said “I think it's a fair concern and we've said that repeatedly” and “Russia's concerns are entirely justified. Will they raise this issue? Absolutely.” and “come close to your border”";
    const message = await answered(discord.messageMenu('Check this quote', claims));
    expect(said(message)).not.toMatch(/Page 1 of/u);
    expect(said(message).match(/\*\*Found|\*\*Not found/gu)?.length).toBe(3);
  });

  test('does so in embeds', async () => {
    const { discord } = await online({
      ...{ menus: MENUS, current: () => seeds },
      replyFormat: 'embed',
    });
    const claim = 'Kellogg: “it takes 32 of the 32 to allow you to come into NATO”';
    const { embeds } = await answered(discord.messageMenu('Check this quote', claim));
    expect(JSON.stringify(embeds)).toContain('different numbers');
  });

  test('works in a direct message', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const message = await answered(
      discord.messageMenu('Check this quote', 'Rutte: “it’s a fair concern”', { dm: true }),
    );
    expect(said(message)).toContain('reports Keith Kellogg as saying it, not “Rutte”');
  });

  test('says that there is nothing to check on a picture alone', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const message = await answered(discord.messageMenu('Check this quote', ''));
    expect(said(message)).toContain('There is nothing to check');
  });

  test('of one of our own replies takes what it quotes', async () => {
    const { discord } = await online({ menus: MENUS, current: () => seeds });
    const first = await answered(discord.messageMenu('Check this quote', '“fair concern”'));
    const again = await answered(discord.messageMenu('Check this quote', first));
    expect(said(again)).toContain('**Found word for word: “"I think it');
  });

  test('of an older version is told to be unknown', async () => {
    const { discord, log } = await online({ menus: MENUS, current: () => seeds });
    const message = await answered(discord.messageMenu('Who is this', '“fair concern”'));
    expect(said(message)).toContain('not known any more');
    expect((await log.next('answered')).fields).toMatchObject({ kind: 'unknown-command' });
  });
});
