import { MessageFlags } from 'discord-api-types/v10';
import { componentFaults, IN_LEGACY_MESSAGE, IN_MESSAGE_V2 } from './component-faults.ts';
import { everyComponent, identityFaults, totalFaults } from './component-tree.ts';
import { embedFaults } from './embed-faults.ts';
import {
  countFaults,
  isGiven,
  jsonOf,
  lengthOf,
  listOf,
  neededTextFaults,
  propertyFaults,
  rangeFaults,
  textFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import { mentionFaults } from './mention-faults.ts';
import { ACTION_ROWS, ATTACHMENTS, CONTENT, MEDIA_DESCRIPTION } from './numbers.ts';

/** How a message is sent; each may set other flags. */
export type MessageUse = 'reply' | 'followup' | 'update' | 'edit' | 'channel';

const NEW_MESSAGE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;
const CHANGED_MESSAGE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

// interactions/receiving-and-responding, “Interaction Callback Data Structure”; resources/webhook;
// resources/message, “Create Message”
const SETTABLE_FLAGS: Readonly<Record<MessageUse, number>> = {
  reply: NEW_MESSAGE | MessageFlags.Ephemeral,
  followup: NEW_MESSAGE | MessageFlags.Ephemeral,
  update: CHANGED_MESSAGE,
  edit: CHANGED_MESSAGE,
  channel: NEW_MESSAGE,
};

const ATTACHED = 'attachment://';
const BODY = ['content', 'embeds', 'components', 'attachments', 'poll', 'sticker_ids'];
const PROPERTIES = [
  ...BODY,
  ...['tts', 'flags', 'allowed_mentions', 'nonce', 'enforce_nonce', 'message_reference'],
  ...['username', 'avatar_url', 'thread_name', 'applied_tags', 'shared_client_theme'],
];
// components/reference, “Component Limitations”: not beside Components V2
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'];
const ATTACHMENT_PROPERTIES = [
  ...[
    'id',
    'filename',
    'title',
    'description',
    'duration_secs',
    'waveform',
    'is_remix',
    'is_spoiler',
  ],
];

/** What breaks Discord's limits, or our rule on mentions, in a message that is about to be sent. */
export function messageFaults(payload: unknown, use: MessageUse): Faults {
  const message = jsonOf(payload);
  const flags = Number(message['flags'] ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const every = everyComponent(message['components']);
  return [
    ...propertyFaults('', message, PROPERTIES),
    ...textFaults('content', message['content'], CONTENT),
    ...embedFaults(message['embeds']),
    ...attachmentFaults(message['attachments']),
    ...referenceFaults(every, message['attachments']),
    ...mentionFaults(message['allowed_mentions']),
    ...((flags & ~SETTABLE_FLAGS[use]) === 0 ? [] : [`flags: ${flags} cannot be set here`]),
    ...componentFaults(
      'components',
      message['components'],
      isV2 ? IN_MESSAGE_V2 : IN_LEGACY_MESSAGE,
    ),
    ...identityFaults(every),
    ...(isV2 ? [...totalFaults(every), ...legacyFaults(message)] : rowCountFaults(message)),
    ...emptinessFaults(message, use),
  ];
}

function attachmentFaults(attachments: unknown): Faults {
  return [
    ...countFaults('attachments', attachments, ATTACHMENTS),
    ...listOf(attachments).flatMap((attachment, index) => {
      const at = `attachments[${index}]`;
      const { description, filename } = jsonOf(attachment);
      return [
        ...propertyFaults(at, jsonOf(attachment), ATTACHMENT_PROPERTIES),
        ...textFaults(`${at}.description`, description, { ...MEDIA_DESCRIPTION, min: 0 }),
        ...(isGiven(filename)
          ? neededTextFaults(`${at}.filename`, filename, MEDIA_DESCRIPTION)
          : []),
      ];
    }),
  ];
}

// resources/message, “Using Attachments in Components”: what is called attachment://NAME has to be sent with the message
function referenceFaults(every: readonly Json[], attachments: unknown): Faults {
  const sent = listOf(attachments).map((attachment) => jsonOf(attachment)['filename']);
  return every
    .flatMap(({ items, media, file }) => [
      ...listOf(items).map((item) => jsonOf(item)['media']),
      media,
      file,
    ])
    .map((one) => jsonOf(one)['url'])
    .filter((url) => typeof url === 'string')
    .filter((url) => url.startsWith(ATTACHED) && !sent.includes(url.slice(ATTACHED.length)))
    .map((url) => `attachments: none is called ${url.slice(ATTACHED.length)}`);
}

function legacyFaults(message: Json): Faults {
  return LEGACY.filter((property) => !isEmpty(message[property])).map(
    (property) => `${property}: not beside Components V2`,
  );
}

function rowCountFaults(message: Json): Faults {
  return rangeFaults('components', listOf(message['components']).length, {
    min: 0,
    max: ACTION_ROWS,
  });
}

// A new message needs something to show; a changed one needs something that changes.
function emptinessFaults(message: Json, use: MessageUse): Faults {
  const changes = use === 'update' || use === 'edit';
  const isMissing = BODY.every((property) =>
    changes ? message[property] === undefined : isEmpty(message[property]),
  );
  return isMissing ? ['message: empty'] : [];
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return lengthOf(value) === 0;
  return !isGiven(value) || (Array.isArray(value) && value.length === 0);
}
