import { ChannelType, type BaseInteraction } from 'discord.js';

const THREADS: readonly unknown[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

const parents = new WeakMap<BaseInteraction, string>();

/**
 * Keeps the channel to which the thread of an interaction belongs, as its packet has it. discord.js drops that, and
 * knows itself only the threads that are active and open to the bot. A post in a forum is a thread.
 */
export function keepParent(interaction: BaseInteraction, packet: unknown): void {
  const parent = parentIn(packet);
  if (parent !== null) parents.set(interaction, parent);
}

/** The channel that a thread belongs to; null outside of threads, and where nobody tells it. */
export function parentOf(interaction: BaseInteraction): string | null {
  const { channel } = interaction;
  const known = channel?.isThread() === true ? channel.parentId : null;
  return parents.get(interaction) ?? known;
}

function parentIn(packet: unknown): string | null {
  if (!isObject(packet) || !('channel' in packet) || !isObject(packet.channel)) return null;
  const { channel } = packet;
  // Of an ordinary channel it would be the category.
  if (!('type' in channel) || !THREADS.includes(channel.type)) return null;
  return 'parent_id' in channel && typeof channel.parent_id === 'string' ? channel.parent_id : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
