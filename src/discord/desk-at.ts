import { MessageFlags, type Interaction, type Message } from 'discord.js';
import type { Desk } from './desk.ts';

/** The desk as it answers here: what changes a message keeps to its look, since Components V2 cannot be turned off. */
export function deskAt(desk: Desk, interaction: Interaction): Desk {
  const standing = standingMessage(interaction);
  if (standing === null) return desk;
  return { ...desk, replyFormat: isCard(standing) ? 'card' : 'embed' };
}

/** Whether a message of Components V2 is changed, which takes no plain text. */
export function changesCard(interaction: Interaction): boolean {
  const standing = standingMessage(interaction);
  return standing !== null && isCard(standing);
}

/** The message of ours that holds the button, or from which the form was opened. */
function standingMessage(interaction: Interaction): Message | null {
  if (interaction.isMessageComponent()) return interaction.message;
  return interaction.isModalSubmit() && interaction.isFromMessage() ? interaction.message : null;
}

function isCard({ flags }: Message): boolean {
  return flags.has(MessageFlags.IsComponentsV2);
}
