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
