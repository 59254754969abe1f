import type { IllegalPayload } from './illegal-payloads.ts';

type LegalPayload = IllegalPayload;

const SILENT = { allowed_mentions: { parse: [] } };

/** Each stands at or just below the limits that it is named for. */
export const LEGAL_PAYLOADS: readonly LegalPayload[] = [
  {
    name: 'a command with everything it may have',
    kind: 'commands',
    body: [
      {
        type: 1,
        name: 'who-said',
        name_localizations: { fr: 'qui-a-dit', th: 'ใครพูด', hi: 'किसने-कहा' },
        description: 'x'.repeat(100),
        description_localizations: { 'en-GB': 'Find who said it' },
        default_member_permissions: '32',
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        options: [
          { type: 3, name: 'phrase', description: 'Words', required: true, autocomplete: true },
          { type: 3, name: 'kind', description: 'Kind', choices: [{ name: 'Direct', value: 'd' }] },
          { type: 4, name: 'page', description: 'Page', min_value: 1 },
          { type: 5, name: 'private', description: 'Only you see it' },
          { type: 11, name: 'file', description: 'An article' },
        ],
      },
      { type: 2, name: 'Quotes By' },
      { type: 3, name: 'Check this quote', description: '' },
    ],
  },
  {
    name: 'subcommands and a group',
    kind: 'commands',
    body: [
      {
        name: 'corpus',
        description: 'Keep the articles',
        options: [
          {
            type: 1,
            name: 'add',
            description: 'Add an article',
            options: [{ type: 3, name: 'link', description: 'Where', max_length: 6_000 }],
          },
          {
            type: 2,
            name: 'feed',
            description: 'Feeds',
            options: [{ type: 1, name: 'list', description: 'List them' }],
          },
        ],
      },
    ],
  },
  {
    name: 'content of 2,000',
    kind: 'callback',
    body: { type: 4, data: { ...SILENT, content: 'x'.repeat(2_000), flags: 64 } },
  },
  { name: 'a private defer', kind: 'callback', body: { type: 5, data: { flags: 64 } } },
  { name: 'a defer', kind: 'callback', body: { type: 5 } },
  { name: 'a deferred update', kind: 'callback', body: { type: 6 } },
  { name: 'no proposals', kind: 'callback', body: { type: 8, data: { choices: [] } } },
  {
    name: 'proposals of 100',
    kind: 'callback',
    body: { type: 8, data: { choices: [{ name: 'x'.repeat(100), value: 'x'.repeat(100) }] } },
  },
  {
    name: 'a V2 card of 40 components, 4,000 characters, controls and a link',
    kind: 'edit',
    body: {
      ...SILENT,
      flags: 1 << 15,
      components: [
        {
          type: 17,
          accent_color: 0xff_ff_ff,
          components: [
            { type: 10, content: 'x'.repeat(3_900) },
            { type: 14, divider: true, spacing: 1 },
            {
              type: 9,
              components: [{ type: 10, content: '-# BBC' }],
              accessory: { type: 2, style: 5, label: 'Open article', url: 'https://e.org/a' },
            },
            {
              type: 1,
              components: [
                { type: 2, style: 2, label: '◀', custom_id: 'v1|w|0', disabled: true },
                { type: 2, style: 2, emoji: { name: '▶' }, custom_id: 'v1|w|1' },
              ],
            },
            {
              type: 1,
              components: [{ type: 3, custom_id: 's', options: [{ label: 'BBC', value: 'bbc' }] }],
            },
            ...Array.from({ length: 28 }, () => ({ type: 10, content: 'y' })),
          ],
        },
      ],
    },
  },
  {
    name: 'an embed at its limits, with a file',
    kind: 'followup',
    body: {
      ...SILENT,
      embeds: [
        {
          title: 'x'.repeat(256),
          description: 'x'.repeat(4_096),
          url: 'https://news.example/a',
          color: 0,
          fields: [{ name: 'Outlet', value: 'x'.repeat(1_024) }],
        },
      ],
      attachments: [{ id: '0', filename: 'quotes.csv' }],
    },
  },
  {
    name: 'a picture in a card',
    kind: 'edit',
    body: {
      ...SILENT,
      flags: 1 << 15,
      attachments: [{ id: '0', filename: 'timeline.png', description: 'x'.repeat(1_024) }],
      components: [
        {
          type: 17,
          components: [{ type: 12, items: [{ media: { url: 'attachment://timeline.png' } }] }],
        },
      ],
    },
  },
  {
    name: 'a file alone',
    kind: 'edit',
    body: { ...SILENT, attachments: [{ id: '0', filename: 'quotes.csv' }] },
  },
  {
    name: 'a message in a channel',
    kind: 'message',
    body: { ...SILENT, content: 'x', flags: 4_096 },
  },
  {
    name: 'a modal of five labels',
    kind: 'callback',
    body: {
      type: 9,
      data: {
        custom_id: 'v1|report',
        title: 'x'.repeat(45),
        components: [
          ...Array.from({ length: 3 }, (_, index) => ({
            type: 18,
            label: 'x'.repeat(45),
            description: 'In your own words',
            component: { type: 4, style: 2, custom_id: `why${index}`, max_length: 4_000 },
          })),
          { type: 10, content: 'A moderator reads this.' },
          {
            type: 18,
            label: 'Kind',
            component: {
              type: 21,
              custom_id: 'kind',
              options: [
                { label: 'Speaker', value: 's' },
                { label: 'Date', value: 'd' },
              ],
            },
          },
        ],
      },
    },
  },
];
