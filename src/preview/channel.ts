import { MessageFlags } from 'discord-api-types/v10';
import type { Act, Handle } from '../stand-in/interaction.ts';
import type { Message } from '../stand-in/messages.ts';
import type { Doer, Entry, Push } from './protocol.ts';

type Change = Extract<Push, { readonly kind: 'entry' | 'gone' }>;

/** What stands in the channel, in the order in which it came. */
export interface Channel {
  entries(): readonly Entry[];
  /** Follows what the bot does about something that somebody did. */
  follow(handle: Handle, by: Doer, command: string | null): void;
  /** A message that answers nothing. */
  post(message: Message): void;
  /** Calls with each change from now on, until what it returns is called. */
  watch(see: (change: Change) => void): () => void;
}

export function openChannel(): Channel {
  const entries = new Map<string, Entry>();
  const watchers = new Set<(change: Change) => void>();

  function tell(change: Change): void {
    for (const see of watchers) see(change);
  }

  function put(message: Message, made: Pick<Entry, 'onlyFor' | 'answers' | 'locale'>): void {
    // An edit keeps what the message answered and who sees it; it may speak another language.
    const { onlyFor, answers } = entries.get(message.id) ?? made;
    const entry = { message, onlyFor, answers, locale: made.locale };
    entries.set(message.id, entry);
    tell({ kind: 'entry', entry });
  }

  return {
    entries: () => [...entries.values()],
    follow(handle, { persona, locale }, command) {
      handle.watch((act) => {
        const message = messageOf(act);
        if (message === null) return;
        if (act.kind === 'delete') {
          entries.delete(message.id);
          tell({ kind: 'gone', id: message.id });
          return;
        }
        const isEphemeral = (message.flags & MessageFlags.Ephemeral) !== 0;
        const isFollowUp = act.kind === 'followup';
        put(message, {
          onlyFor: isEphemeral ? persona : null,
          answers: command === null || isFollowUp ? null : { persona, command },
          locale,
        });
      });
    },
    post: (message) => put(message, { onlyFor: null, answers: null, locale: null }),
    watch(see) {
      watchers.add(see);
      return () => watchers.delete(see);
    },
  };
}

/** The message that an act shows, changes or takes away. */
function messageOf(act: Act): Message | null {
  return act.kind === 'rejected' ? null : act.message;
}
