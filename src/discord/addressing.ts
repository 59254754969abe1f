import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { line } from '../phrases/page.ts';
import type { NotAddressed, Phrases } from '../phrases/phrases.ts';
import { textDisplay } from './draw-card.ts';
import { drawLine } from './draw-line.ts';
import { drawWords, isSnowflake } from './draw-words.ts';
import type { MadeReply } from './made-reply.ts';
import type { MessagePayload } from './message-payload.ts';

/** To whom an answer is addressed besides who asked. */
export type Addressing =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'left-out'; readonly why: NotAddressed };

/** Whom `for:` names. Discord sends along who that is; a role, a bot or a made-up id is nobody to address. */
export function addressing(
  { options }: ChatInputCommandInteraction,
  isPrivate: boolean,
): Addressing {
  const named = options.data.find(({ name }) => name === 'for');
  if (named === undefined) return { kind: 'nobody' };
  if (isPrivate) return { kind: 'left-out', why: 'private' };
  const { type, user } = named;
  if (type !== ApplicationCommandOptionType.User || user == null || !isSnowflake(user.id))
    return { kind: 'left-out', why: 'unknown' };
  return user.bot ? { kind: 'left-out', why: 'bot' } : { kind: 'member', id: user.id };
}

// The asker has to choose or to type anew: nobody else is told of that.
const FOR_THE_ASKER: readonly unknown[] = ['bad-option', 'speakers', 'failed'];

/** The answer with one line above it: the member, who is pinged by it, or why nobody is. */
export function addressed(made: MadeReply, to: Addressing, { answer: say }: Phrases): MadeReply {
  if (to.kind === 'nobody' || FOR_THE_ASKER.includes(made.fields['kind'])) return made;
  const { payload } = made;
  if (to.kind === 'left-out') {
    return {
      ...made,
      payload: withHead(payload, drawLine(line('note', say.notAddressed[to.why]))),
    };
  }
  return {
    ...made,
    addressee: to.id,
    payload: {
      ...withHead(payload, drawWords([to])),
      allowed_mentions: { parse: [], users: [to.id] },
    },
  };
}

/** Another page of an answer that is addressed to a member: named as before, and not pinged again. */
export function stillAddressed(made: MadeReply, id: unknown): MadeReply {
  if (typeof id !== 'string' || !isSnowflake(id)) return made;
  return { ...made, payload: withHead(made.payload, drawWords([{ kind: 'member', id }])) };
}

function withHead(payload: MessagePayload, markdown: string): MessagePayload {
  if ('flags' in payload)
    return { ...payload, components: [textDisplay([markdown]), ...payload.components] };
  if ('embeds' in payload && payload.embeds.length > 0) return { ...payload, content: markdown };
  return { ...payload, content: `${markdown}\n${payload.content ?? ''}` };
}
