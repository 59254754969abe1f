import { LONGEST_COOLDOWN, MOST_ALLOWED_CHANNELS } from '../../operations/asking-rules.ts';
import type { SettingsChanges } from '../../operations/records-report.ts';
import type { AskingRefusal } from '../../operations/refused.ts';
import type { Moderator } from '../../operations.ts';
import type { ServerSettings } from '../records/server-settings.ts';

/** What is to be stored, or why it may not be. */
export function settingsChanged(
  { allowedChannels }: Pick<ServerSettings, 'allowedChannels'>,
  { allowChannel, removeChannel, allowEverywhere, ...changes }: SettingsChanges,
  { guild, channels }: Pick<Moderator, 'guild' | 'channels'>,
): Partial<ServerSettings> | AskingRefusal {
  const { moderatorRole, cooldownSeconds: pause = 0 } = changes;
  // Discord gives the role of all members the server's own id.
  if (moderatorRole != null && moderatorRole === guild) return { kind: 'everyone-role' };
  if (!Number.isInteger(pause) || pause < 0 || pause > LONGEST_COOLDOWN)
    return { kind: 'cooldown-range', longest: LONGEST_COOLDOWN };
  if (allowEverywhere === true) return { ...changes, allowedChannels: [] };
  if (allowChannel === undefined && removeChannel === undefined) return changes;
  if (allowChannel !== undefined && channels?.has(allowChannel) === false)
    return { kind: 'channel-elsewhere' };
  const kept = allowedChannels.filter(
    // Nobody can choose a channel that is gone, so it goes with the next change of the list.
    (id) => id !== removeChannel && id !== allowChannel && channels?.has(id) !== false,
  );
  const listed = allowChannel === undefined ? kept : [...kept, allowChannel];
  return listed.length > MOST_ALLOWED_CHANNELS
    ? { kind: 'too-many-channels', limit: MOST_ALLOWED_CHANNELS }
    : { ...changes, allowedChannels: listed };
}
