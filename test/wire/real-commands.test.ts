import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { buildInWorker } from '../../src/ops/building/snapshot-builder.ts';
import { closedOperations } from '../../src/ops/moderating/closed-operations.ts';
import { keepCorpus } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { adversarialSnapshot, seedSnapshot } from '../support/tiny-corpus.ts';
import { MANAGE_GUILD, answered, online } from './online.ts';

let seeds: Snapshot;
let hostile: Snapshot;
beforeAll(async () => {
  [seeds, hostile] = await Promise.all([seedSnapshot(), adversarialSnapshot()]);
});

type Message = Awaited<ReturnType<typeof answered>>;

function texts(message: Message): readonly string[] {
  return everyComponent(message.components ?? []).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

function quotes(message: Message): readonly string[] {
  return texts(message).flatMap(quotedRuns).map(unescapeMarkdown);
}

const ASKINGS: readonly (readonly [string, Readonly<Record<string, string | boolean>>])[] = [
  ['who-said', { phrase: 'NATO expansion' }],
  ['who-said', { speaker: 'Keith Kellogg' }],
  ['who-said', { phrase: 'walrus' }],
  ['timeline', { topic: 'NATO membership', from: '2000' }],
  ['compare', { speaker: 'Keith Kellogg' }],
  ['compare', { topic: 'walrus' }],
  ['sources', {}],
  ['sources', { topic: 'security guarantees' }],
  ['ask', { question: 'What does Finlandization mean?', private: true }],
  ['about', {}],
];

describe('the real commands on Discord’s wire', () => {
  test.for(ASKINGS)('/%s %o quotes the seed articles word for word', async ([name, options]) => {
    const { discord } = await online({ commands: COMMANDS, current: () => seeds });
    const message = await answered(discord.slash(name, options));
    const articles = seeds.articles.map(({ article }) => article.text);
    for (const quote of quotes(message)) {
      expect(articles.filter((text) => text.includes(quote))).toHaveLength(1);
    }
    const isQuoting = ['NATO expansion', 'Keith Kellogg', 'NATO membership', 'security guarantees'];
    if (Object.values(options).some((value) => isQuoting.includes(String(value)))) {
      expect(quotes(message).length).toBeGreaterThan(1);
    }
  });

  test('a timeline brings its chart as a picture, with the same in words', async () => {
    const { discord } = await online({ commands: COMMANDS, current: () => seeds });
    const message = await answered(discord.slash('timeline', { topic: 'NATO membership' }));
    const sent = discord.requests.flatMap(({ files }) => files);
    expect(sent.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['timeline.png', 'image/png'],
    ]);
    expect(sent[0]?.bytes.subarray(1, 4).toString()).toBe('PNG');
    const pictures = everyComponent(message.components ?? []).flatMap(({ items }) => items ?? []);
    expect(pictures).toMatchObject([
      {
        media: { url: 'attachment://timeline.png' },
        description: expect.stringContaining('July 2024: RBC-Ukraine') as unknown,
      },
    ]);
  });

  test.for([{ topic: 'NATO expansion' }, { speaker: 'Keith Kellogg' }])(
    'a comparison of %o brings a picture of which outlet has what, with the same in words',
    async (given) => {
      const { discord } = await online({ commands: COMMANDS, current: () => seeds });
      const message = await answered(discord.slash('compare', given));
      const sent = discord.requests.flatMap(({ files }) => files);
      expect(sent.map(({ name }) => name)).toEqual(['outlets.png']);
      const pictures = everyComponent(message.components ?? []).flatMap(({ items }) => items ?? []);
      expect(pictures).toMatchObject([
        {
          media: { url: 'attachment://outlets.png' },
          description: expect.stringContaining(Object.values(given).join()) as unknown,
        },
      ]);
    },
  );

  test.for([
    ['en-GB', /possibly the same/iu],
    ['tr', /aynısı olabilir/iu],
    ['ru', /возможно, то же/iu],
    ['uk', /можливо, те саме/iu],
  ] as const)(
    'a comparison in %s is turned page by page, each within the limits',
    async ([locale, possible]) => {
      const { discord } = await online({ commands: COMMANDS, current: () => seeds });
      const first = await answered(
        discord.slash('compare', { topic: 'NATO expansion' }, { locale }),
      );
      const shown = [first];
      for (;;) {
        const next = everyComponent(shown.at(-1)?.components ?? []).find(
          ({ label, disabled }) => String(label).endsWith('▶') && disabled !== true,
        );
        if (next === undefined) break;
        shown.push(await answered(discord.button(first, String(next['custom_id']), { locale })));
        expect(shown.length).toBeLessThan(20);
      }
      expect(shown.length).toBeGreaterThan(2);
      const articles = seeds.articles.map(({ article }) => article.text);
      for (const quote of shown.flatMap(quotes))
        expect(articles.filter((text) => text.includes(quote))).toHaveLength(1);
      expect(shown.flatMap(texts).join('\n')).toMatch(possible);
      // Each compared statement has the number that the picture gives it.
      for (const number of [1, 2, 3])
        expect(shown.flatMap(texts).join('\n')).toContain(`**${number} · `);
    },
  );

  test('an answer that is neither brings none', async () => {
    const { discord } = await online({ commands: COMMANDS, current: () => seeds });
    await answered(discord.slash('timeline', { topic: 'walrus' }));
    await answered(discord.slash('compare', { topic: 'walrus' }));
    await answered(discord.slash('sources', { topic: 'NATO expansion' }));
    expect(discord.requests.flatMap(({ files }) => files)).toEqual([]);
  });

  test('every command bears a hostile corpus', async () => {
    const { discord, log } = await online({ commands: COMMANDS, current: () => hostile });
    // discord.js sends no more than 50 requests a second: one sentence an article here, all of them without a wire.
    const questions = hostile.articles.flatMap(({ article, analysis }) =>
      analysis.sentences
        .slice(0, 1)
        .map(({ start, end }) => article.text.slice(start, end).slice(0, 300)),
    );
    const speakers = [...hostile.speakers.speakers].map(({ name }) => name.slice(0, 100));
    const asked = [
      ...questions.flatMap((words) => [
        discord.slash('ask', { question: words }),
        discord.slash('who-said', { phrase: words }),
        discord.slash('timeline', { topic: words }),
        discord.slash('compare', { topic: words }),
        discord.slash('sources', { topic: words }),
      ]),
      ...speakers.map((speaker) => discord.slash('who-said', { speaker })),
      discord.slash('sources', {}),
      discord.slash('about', {}),
    ];
    const messages = await Promise.all(asked.map(answered));
    const articles = hostile.articles.map(({ article }) => article.text);
    const shown = messages.flatMap(quotes);
    expect(shown.length).toBeGreaterThan(questions.length);
    for (const quote of shown) expect(articles.some((text) => text.includes(quote))).toBe(true);
    expect(log.all.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('proposes speakers and outlets from memory', async () => {
    const { discord } = await online({ commands: COMMANDS, current: () => seeds });
    const choices = async (option: string, typed: string): Promise<readonly string[]> => {
      const handle = discord.autocomplete('who-said', { [option]: typed }, option);
      await handle.next('callback');
      return (handle.choices ?? []).map(({ value }) => String(value));
    };
    expect(await choices('speaker', 'kelog')).toContain('Keith Kellogg');
    expect(await choices('outlet', 'rbc')).toEqual(['RBC-Ukraine']);
    expect(await choices('speaker', 'zzzz')).toEqual([]);
  });

  test('proposes the next of several outlets, none twice', async () => {
    const { discord } = await online({ commands: COMMANDS, current: () => seeds });
    const choices = async (typed: string): Promise<readonly string[]> => {
      const handle = discord.autocomplete('compare', { outlets: typed }, 'outlets');
      await handle.next('callback');
      return (handle.choices ?? []).map(({ value }) => String(value));
    };
    expect(await choices('chas')).toEqual(['Chas Pravdy']);
    expect(await choices('Chas Pravdy, rbc')).toEqual(['Chas Pravdy, RBC-Ukraine']);
    expect(await choices('chas pravdy,')).not.toContain('chas pravdy, Chas Pravdy');
    // A value that Discord would not take is not proposed.
    expect(await choices(`${'Chas Pravdy, '.repeat(7)}rbc`)).toEqual([]);
  });

  test('acknowledges every command well inside three seconds while the index is rebuilt', async () => {
    const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
    const keeper = keepCorpus(seeds, {
      build: () => buildInWorker(folder),
      log: silentLog,
      now: Date.now,
    });
    const { discord } = await online({
      commands: COMMANDS,
      current: keeper.current,
      operations: closedOperations(keeper, { kind: 'discord-only' }),
    });
    const refresh = discord.slash(
      'corpus',
      {},
      { subcommand: 'refresh', permissions: MANAGE_GUILD },
    );
    const begun = new Promise((resolve) => {
      const look = (): void => {
        const status = keeper.status(null);
        if (status.isRefreshing) resolve(null);
        else setImmediate(look);
      };
      look();
    });
    await begun;
    const handles = [];
    let during = 0;
    // Questions one after another for as long as the rebuild takes.
    for (let isOver = false; !isOver;) {
      const handle = discord.slash('ask', { question: 'What does Finlandization mean?' });
      handles.push(handle);
      await answered(handle);
      const status = keeper.status(null);
      isOver = !status.isRefreshing;
      if (!isOver) during += 1;
    }
    await answered(refresh);
    expect(during).toBeGreaterThan(0);
    const slowest = Math.max(
      ...[refresh, ...handles].map(({ acknowledgedAfter }) => acknowledgedAfter ?? Infinity),
    );
    expect(slowest).toBeLessThan(1500);
  });
});
