import {
  MessageFlags,
  type MessageComponentInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../log.ts';
import type { Desk } from './desk.ts';
import { errorFields, isGone } from './error-fields.ts';

// Discord waits 3 s for the first response; what is later reaches nobody.
// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
export const TOO_LATE_MS = 2_800;
const SLOW_MS = 1_000;

export interface Acknowledged {
  /** Milliseconds from the packet's arrival. */
  readonly took: number;
}

/** What the first response promises: a reply, one for the asker alone, or a change of the message with the button. */
export type Promised = 'reply' | 'private-reply' | 'change';

/** Defers it; null when nobody waits for it any more. A defer may carry no flag but Ephemeral. */
export async function acknowledge(
  interaction: RepliableInteraction,
  command: string,
  promised: Promised,
  elapsed: () => number,
  { log, turns }: Pick<Desk, 'log' | 'turns'>,
): Promise<Acknowledged | null> {
  if (isTooLate(command, elapsed, log)) return null;
  try {
    await turns.ahead(defer(interaction, promised));
  } catch (error) {
    if (!isGone(error)) throw error;
    log.warn('interaction-gone', { command, waited: elapsed(), ...errorFields(error) });
    return null;
  }
  const took = elapsed();
  if (took > SLOW_MS) log.warn('slow-acknowledgement', { command, took });
  return { took };
}

async function defer(interaction: RepliableInteraction, promised: Promised): Promise<void> {
  if (promised === 'change') await updating(interaction).deferUpdate();
  else
    await interaction.deferReply(
      promised === 'private-reply' ? { flags: MessageFlags.Ephemeral } : {},
    );
}

/** Whether nobody waits for a first response any more, which is logged. */
export function isTooLate(command: string, elapsed: () => number, log: Log): boolean {
  const waited = elapsed();
  if (waited <= TOO_LATE_MS) return false;
  log.warn('interaction-too-late', { command, waited });
  return true;
}

/** Discord's update of the message that holds the button, which a form opened from it updates too. */
type Update = Pick<MessageComponentInteraction, 'deferUpdate'>;

/** Whether it came from a message that can be changed in answer. */
export function changesMessage(
  interaction: RepliableInteraction,
): interaction is RepliableInteraction & Update {
  return (
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}

function updating(interaction: RepliableInteraction): Update {
  if (!changesMessage(interaction))
    throw new TypeError(`Cannot change a message: interaction ${interaction.type} has none`);
  return interaction;
}
