import type { SentKind } from '../../../src/discord/limits/sent-faults.ts';

/** A payload that Discord refuses, or that we do. */
export interface IllegalPayload {
  readonly name: string;
  readonly kind: SentKind;
  readonly body: unknown;
}

const V2 = 1 << 15;

function letters(count: number): string {
  return 'x'.repeat(count);
}

function many<Element>(count: number, make: (index: number) => Element): readonly Element[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

// Commands

function chat(change: object): object {
  return { type: 1, name: 'who-said', description: 'Find who said something', ...change };
}

function option(change: object): object {
  return { type: 3, name: 'phrase', description: 'Words to look for', ...change };
}

function command(name: string, change: object): IllegalPayload {
  return { name, kind: 'commands', body: [chat(change)] };
}

function commandSet(name: string, body: readonly object[]): IllegalPayload {
  return { name, kind: 'commands', body };
}

const LONG_CHOICES = many(25, (index) => ({
  name: `${index}${letters(90)}`,
  value: `${index}${letters(90)}`,
}));

const COMMANDS: readonly IllegalPayload[] = [
  command('a command name of 33', { name: letters(33) }),
  command('a command name with a space', { name: 'Who Said' }),
  command('a command name in upper case', { name: 'Who' }),
  command('a command name with an emoji', { name: 'who🎤' }),
  command('a command description of 101', { description: letters(101) }),
  commandSet('a chat command without a description', [{ type: 1, name: 'who-said' }]),
  command('26 options', { options: many(26, (index) => option({ name: `o${index}` })) }),
  command('two options of one name', { options: [option({}), option({})] }),
  command('a required option after an optional one', {
    options: [option({}), option({ name: 'speaker', required: true })],
  }),
  command('choices and autocomplete', {
    options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
  }),
  command('26 choices', {
    options: [option({ choices: many(26, (i) => ({ name: `n${i}`, value: `v${i}` })) })],
  }),
  command('a choice name of 101', {
    options: [option({ choices: [{ name: letters(101), value: 'v' }] })],
  }),
  command('more than 8,000 characters in all', {
    options: many(4, (index) => option({ name: `o${index}`, choices: LONG_CHOICES })),
  }),
  commandSet(
    '101 chat commands',
    many(101, (index) => chat({ name: `c${index}` })),
  ),
  commandSet(
    '16 message menus',
    many(16, (index) => ({ type: 3, name: `Check ${index}` })),
  ),
  commandSet(
    '131 commands',
    many(131, (index) => chat({ name: `c${index}` })),
  ),
  commandSet('a menu with a description', [{ type: 3, name: 'Check', description: 'x' }]),
  command('an unknown locale', { name_localizations: { xx: 'qui' } }),
  command('a localised name with a space', { name_localizations: { fr: 'qui a dit' } }),
  command('an option of at most 6,001', { options: [option({ max_length: 6_001 })] }),
  command('a context twice', { contexts: [0, 0] }),
  command('an unknown context', { contexts: [7] }),
  command('a group in a group', {
    options: [
      {
        ...option({ type: 2, name: 'outer' }),
        options: [{ ...option({ type: 2, name: 'inner' }), options: [] }],
      },
    ],
  }),
  command('a misspelt property', { descripton: 'x' }),
];

// Messages

function reply(name: string, message: object): IllegalPayload {
  return { name, kind: 'callback', body: callback(4, message) };
}

function callback(type: number, message: object): object {
  return { type, data: { allowed_mentions: { parse: [] }, ...message } };
}

const PLAIN: readonly IllegalPayload[] = [
  reply('content of 2,001', { content: letters(2_001) }),
  reply('an empty reply', {}),
  reply('content of 2,000 emoji', { content: '😀'.repeat(2_000) }),
  reply('11 embeds', { embeds: many(11, () => ({ title: 'x' })) }),
  reply('an embed description of 4,097', { embeds: [{ description: letters(4_097) }] }),
  reply('embeds of 6,001 in all', {
    embeds: [{ description: letters(4_000) }, { description: letters(2_001) }],
  }),
  reply('26 embed fields', { embeds: [{ fields: many(26, () => ({ name: 'a', value: 'b' })) }] }),
  reply('a field value of 1,025', {
    embeds: [{ fields: [{ name: 'a', value: letters(1_025) }] }],
  }),
  reply('a field without a name', { embeds: [{ fields: [{ name: '', value: 'b' }] }] }),
  reply('a script as embed url', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }),
  reply('a colour above white', { embeds: [{ title: 'x', color: 0x1_00_00_00 }] }),
  {
    name: 'a defer with the V2 flag',
    kind: 'callback',
    body: { type: 5, data: { flags: V2 } },
  },
];

function display(content: string): object {
  return { type: 10, content };
}

function button(change: object): object {
  return { type: 2, style: 2, label: 'Next', custom_id: 'next', ...change };
}

function row(...components: readonly object[]): object {
  return { type: 1, components };
}

function v2(name: string, components: readonly object[], change: object = {}): IllegalPayload {
  return reply(name, { flags: V2, components, ...change });
}

const LAYOUT: readonly IllegalPayload[] = [
  v2('text of 4,001 over two displays', [display(letters(4_000)), display('y')]),
  v2('a display of 4,001', [display(letters(4_001))]),
  v2(
    '41 components at the top',
    many(41, () => display('x')),
  ),
  v2(
    '42 components, nested',
    many(2, () => ({ type: 17, components: many(20, () => display('x')) })),
  ),
  v2('V2 with content', [display('x')], { content: 'x' }),
  reply('V2 components without the flag', { components: [display('x')] }),
  v2('displays of more than 10,170 bytes', [display('語'.repeat(3_500))]),
  v2('a container in a container', [
    { type: 17, components: [{ type: 17, components: [display('x')] }] },
  ]),
  v2('a section without an accessory', [{ type: 9, components: [display('x')] }]),
  v2('a section of four texts', [
    { type: 9, components: many(4, () => display('x')), accessory: button({}) },
  ]),
];

function select(change: object): object {
  return { type: 3, custom_id: 'outlet', options: [{ label: 'BBC', value: 'bbc' }], ...change };
}

function controls(name: string, ...components: readonly object[]): IllegalPayload {
  return reply(name, { components });
}

const CONTROLS: readonly IllegalPayload[] = [
  controls('6 action rows', ...many(6, (index) => row(button({ custom_id: `c${index}` })))),
  controls('6 buttons in a row', row(...many(6, (index) => button({ custom_id: `c${index}` })))),
  controls('a select beside a button', row(button({}), select({}))),
  controls(
    '26 select options',
    row(select({ options: many(26, (index) => ({ label: 'a', value: `a${index}` })) })),
  ),
  controls(
    'a select value twice',
    row(select({ options: many(2, (index) => ({ label: `a${index}`, value: 'a' })) })),
  ),
  controls('a custom_id of 101', row(button({ custom_id: letters(101) }))),
  controls('a custom_id twice', row(button({}), button({}))),
  controls('a button label of 81', row(button({ label: letters(81) }))),
  controls(
    'a link of 513',
    row({ type: 2, style: 5, label: 'Open', url: `https://e.org/${letters(499)}` }),
  ),
  controls(
    'a link with a custom_id',
    row({ type: 2, style: 5, label: 'Open', url: 'https://e.org/', custom_id: 'open' }),
  ),
  controls('a button without a custom_id', row({ type: 2, style: 2, label: 'Next' })),
  controls('a button without a label', row({ type: 2, style: 2, custom_id: 'next' })),
];

function proposals(name: string, choices: readonly object[]): IllegalPayload {
  return { name, kind: 'callback', body: { type: 8, data: { choices } } };
}

function modal(name: string, change: object): IllegalPayload {
  const data = { custom_id: 'report', title: 'Report', components: [label({})], ...change };
  return { name, kind: 'callback', body: { type: 9, data } };
}

function label(change: object, customId = 'why'): object {
  return {
    type: 18,
    label: 'Why',
    component: { type: 4, style: 1, custom_id: customId },
    ...change,
  };
}

const OTHERS: readonly IllegalPayload[] = [
  proposals(
    '26 proposals',
    many(26, (index) => ({ name: 'a', value: `a${index}` })),
  ),
  proposals('a proposal name of 101', [{ name: letters(101), value: 'a' }]),
  proposals('a proposal value of 101', [{ name: 'a', value: letters(101) }]),
  proposals('a proposal without a name', [{ name: '', value: 'a' }]),
  modal('a modal title of 46', { title: letters(46) }),
  modal('6 labels in a modal', { components: many(6, (index) => label({}, `why${index}`)) }),
  modal('a label of 46', { components: [label({ label: letters(46) })] }),
  {
    name: 'an edit to content of 2,001',
    kind: 'edit',
    body: { content: letters(2_001), allowed_mentions: { parse: [] } },
  },
  {
    name: 'an edit whose picture is not among its attachments',
    kind: 'edit',
    body: {
      flags: V2,
      allowed_mentions: { parse: [] },
      attachments: [{ id: '0', filename: 'other.png' }],
      components: [{ type: 12, items: [{ media: { url: 'attachment://timeline.png' } }] }],
    },
  },
  {
    name: 'a follow-up with 11 attachments',
    kind: 'followup',
    body: {
      attachments: many(11, (index) => ({ id: String(index) })),
      allowed_mentions: { parse: [] },
    },
  },
  reply('mentions both parsed and listed', {
    content: 'x',
    allowed_mentions: { parse: ['users'], users: ['1'] },
  }),
  reply('an unknown kind of mention', { content: 'x', allowed_mentions: { parse: ['all'] } }),
  reply('a text that may ping', { content: '@everyone', allowed_mentions: undefined }),
  reply('a flag that cannot be set', { content: 'x', flags: 1 << 9 }),
];

/** Each breaks one limit and no other. */
export const ILLEGAL_PAYLOADS: readonly IllegalPayload[] = [
  ...COMMANDS,
  ...PLAIN,
  ...LAYOUT,
  ...CONTROLS,
  ...OTHERS,
];
