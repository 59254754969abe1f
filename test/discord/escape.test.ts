import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  isolateDirection,
  quoteBlock,
  quotedRuns,
  unescapeMarkdown,
} from '../../src/discord/escape.ts';

interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly name?: string;
}

/** What a reader sees, and every construct that is not plain text. */
function drawn(nodes: readonly MarkdownNode[]): { text: string; constructs: readonly string[] } {
  let text = '';
  const constructs: string[] = [];
  for (const node of nodes) {
    if (node.type === 'br') text += '\n';
    else if (node.type === 'twemoji') text += node.name;
    else if (typeof node.content === 'string') {
      text += node.content;
      if (node.type !== 'text') constructs.push(node.type);
    } else {
      const inner = drawn(node.content ?? []);
      text += inner.text;
      constructs.push(node.type, ...inner.constructs);
    }
  }
  return { text, constructs };
}

/** Discord's Markdown, masked links included, read by a parser that is not ours. */
function read(content: string): { text: string; constructs: readonly string[] } {
  return drawn(parse(content, 'extended'));
}

const HARD_QUOTES = [
  'The minister was *furious*, aides said.',
  'She called it “**the** worst deal in *forty* years”.',
  'The file user_data_final.csv was deleted.',
  'The variables __init__ and _private leaked.',
  'A 3 * 4 * 5 metre hole opened in the road.',
  'Prices fell ~20%~ or ~~30%~~ by some counts.',
  'The answer was ||redacted|| in the report.',
  'He typed `rm -rf /` by mistake.',
  'The log read ``nested `ticks` here``.',
  '```sql\nDROP TABLE voters;\n```',
  '# 1 in the polls',
  '## Second place',
  '### A heading that is none',
  '-# the small print',
  '- we won\n- they lost',
  '* starred item',
  '+ a plus item',
  '1. First, cut taxes.\n2. Then resign.',
  '2024. It was a leap year.',
  '1) a numbered claim',
  '> a quoted line in the article',
  '>>> everything after this',
  'profits > losses >> costs',
  '[subscribe now](https://phish.example/x)',
  'See https://news.example/a_b*c?d=1&e=~2~ for more.',
  'Write to <https://news.example/path_(x)>.',
  'HTTPS://SHOUT.EXAMPLE/A_B_C',
  'www.news.example and discord.gg/invite',
  'Mail press.office@gov.example or tel:+4420.',
  '@everyone must evacuate, the siren said.',
  'Is @here the handle of the account?',
  '<@234567890123456789> was named in court.',
  '<@!234567890123456789> too',
  'The role <@&234567890123456789> was sold.',
  'Join <#234567890123456789> now',
  'The attack began at <t:1718000000:F>.',
  'A <:flag:234567890123456789> and <a:wave:234567890123456789>',
  'He replied :thumbsup: and :-1:.',
  'Type </who-said:234567890123456789> please',
  'Open <id:customize> or <id:guide>.',
  'The path C:\\Users\\*\\news\\ was wiped.',
  'A literal backslash \\* before a star.',
  'The sentence ends in a backslash \\',
  '\\\\server\\share\\_old_',
  '¯\\_(ツ)_/¯ was the whole statement',
  '“We won’t – we can’t – agree,” he said…',
  'The vote was 52%–48% [sic] (laughter).',
  'Shares rose $1.5bn (£1.2bn, €1.4bn)!',
  'C++, C# and F# engineers are rare.',
  '*****',
  '______',
  '~~~~',
  '||||',
  '**unclosed bold and _unclosed italics',
  'a*b_c~d|e`f>g#h-i+j.k',
  '  two leading spaces and two  inside',
  'Emoji 😀 and flags 🇬🇧 stay, as do ™ © ®.',
  'if (a <= b && c != d) { return a == b; }',
  'line one\n\nline three\n=====\n-----',
];

describe('escapeMarkdown', () => {
  test('is judged by 59 hard quotes', () => {
    expect(new Set(HARD_QUOTES).size).toBe(59);
  });

  test('is judged by a reader that notices: unescaped, most of them come out altered', () => {
    const altered = HARD_QUOTES.filter((quote) => {
      const { text, constructs } = read(quote);
      return text !== quote || constructs.length > 0;
    });
    expect(altered.length).toBeGreaterThan(25);
  });

  test.for(HARD_QUOTES)('leaves nothing to draw in %j', (quote) => {
    expect(read(escapeMarkdown(quote))).toEqual({ text: quote, constructs: [] });
  });

  test.for(HARD_QUOTES)('keeps a block quote of %j verbatim', (quote) => {
    const rendered = quoteBlock(escapeMarkdown(quote));
    expect(read(rendered)).toEqual({ text: quote, constructs: ['blockQuote'] });
    expect(quotedRuns(rendered).map(unescapeMarkdown)).toEqual([quote]);
  });

  const fragment = fc.constantFrom(
    ...Array.from('*_~|`>#-+.()[]<:@!=&\\/"\'{}^%$1aZé—’“😀\u200b\u202e\u2067\u00a0 \n'),
    ...[
      '**',
      '__',
      '~~',
      '||',
      '```',
      '> ',
      '>>> ',
      '# ',
      '-# ',
      '1. ',
      '- ',
      '](',
      '<@',
      '<t:',
      'https://x.y',
    ],
    ...['@everyone', '@here', '<@&234567890123456789>', ':x:', 'www.', '¯\\_(ツ)_/¯'],
  );
  const news = fc
    .array(fragment, { minLength: 1, maxLength: 14 })
    .map((parts) => `x${parts.join('')}y`);

  test('alters none of 20,000 random quotes, inline or in a block', () => {
    fc.assert(
      fc.property(news, (quote) => {
        const escaped = escapeMarkdown(quote);
        expect(read(escaped)).toEqual({ text: quote, constructs: [] });
        expect(read(quoteBlock(escaped))).toEqual({ text: quote, constructs: ['blockQuote'] });
      }),
      { numRuns: 20_000, seed: 7 },
    );
  });

  test('is undone by unescapeMarkdown', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 5_000, seed: 7 },
    );
  });

  test.for([
    'Plain words, “curly quotes” and a dash – nothing more',
    'Ünïcödé 語 \u200bzero width',
  ])('leaves alone %j', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('quotedRuns', () => {
  test('finds each block quote and nothing between them', () => {
    const content =
      '### Pay\n> We will\n> not pay\\.\n-# BBC > Sky\n\n> Never\n**x** > y\n >not ours';
    expect(quotedRuns(content)).toEqual(['We will\nnot pay\\.', 'Never']);
  });

  test.for(['', 'no quote', 'a > b', '>no space', '\\> escaped', '-# > small'])(
    'finds none in %j',
    (content) => {
      expect(quotedRuns(content)).toEqual([]);
    },
  );

  test('undoes quoteBlock for every kind of line end, whatever stands around it', () => {
    const lines = fc.array(
      fc.constantFrom('\r', '\n', '\r\n', '', ' ', '> ', '>', 'a', '\u2028', '*'),
    );
    fc.assert(
      fc.property(
        fc.array(
          lines.map((parts) => parts.join('')),
          { minLength: 1 },
        ),
        (quotes) => {
          const content = quotes.map((quote) => `-# source\n${quoteBlock(quote)}`).join('\n');
          expect(quotedRuns(content)).toEqual(quotes);
        },
      ),
      { numRuns: 5_000, seed: 7 },
    );
  });
});

describe('isolateDirection', () => {
  test('closes what a name leaves open, so that the line after it reads on', () => {
    expect(isolateDirection('دانا حسن')).toBe('\u2068دانا حسن\u2069');
    expect(isolateDirection('evil\u202etxt')).toBe('\u2068evil\u202etxt\u2069');
    expect(isolateDirection('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
    expect(isolateDirection('a\u2069b')).toBe('\u2068\u2068a\u2069b\u2069');
  });

  test('leaves alone a name written from the left', () => {
    expect(isolateDirection('Zoë O’Brien – Ωmega 語 😀')).toBe('Zoë O’Brien – Ωmega 語 😀');
  });
});
