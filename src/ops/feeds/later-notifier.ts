import type { Notifier } from '../../operations/notice.ts';

/** A notifier for what is opened before the bot that writes: until `use` is called, nothing is sent. */
export function laterNotifier(): {
  readonly notifier: Notifier;
  readonly use: (notifier: Notifier) => void;
} {
  let current: Notifier = { send: async () => 'failed' };
  return {
    notifier: { send: async (channel, notice) => await current.send(channel, notice) },
    use: (notifier) => {
      current = notifier;
    },
  };
}
