import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../command.ts';
import { TOO_LATE_MS } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { errorFields, isGone } from './error-fields.ts';
import { moderatorOf } from './moderator-of.ts';
import { CHOICES, CHOICE_NAME, CHOICE_VALUE } from './limits/numbers.ts';

/** Proposals while an option is being typed; none rather than an error, for the member is still typing. */
export async function complete(
  desk: Desk,
  interaction: AutocompleteInteraction,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const command = interaction.commandName;
  if (elapsed() > TOO_LATE_MS) {
    desk.log.warn('interaction-too-late', { command, waited: elapsed() });
    return;
  }
  const choices = isClosing ? [] : choicesFor(desk, interaction);
  try {
    await interaction.respond(choices);
  } catch (error) {
    if (!isGone(error)) throw error;
    desk.log.debug('interaction-gone', { command, waited: elapsed(), ...errorFields(error) });
  }
}

function choicesFor(desk: Desk, interaction: AutocompleteInteraction): readonly Choice[] {
  try {
    const command = desk.commands.get(interaction.commandName);
    if (command === undefined) return [];
    if (command.access === 'moderator' && typeof moderatorOf(interaction, desk) === 'string')
      return [];
    const { name, value } = interaction.options.getFocused(true);
    const asked = { guild: interaction.guildId, today: desk.today() };
    return presentable(
      command.complete[name]?.(desk.current(), value, asked, desk.operations) ?? [],
    );
  } catch (error) {
    desk.log.error('complete-failed', { command: interaction.commandName, ...errorFields(error) });
    return [];
  }
}

/** Those that Discord takes. A shortened value would mean something else, so a long one is dropped. */
function presentable(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .filter(
      ({ name, value }) => name.trim() !== '' && value !== '' && value.length <= CHOICE_VALUE.max,
    )
    .slice(0, CHOICES.max)
    .map(({ name, value }) => ({ name: shortened(name), value }));
}

function shortened(name: string): string {
  if (name.length <= CHOICE_NAME.max) return name;
  let kept = '';
  // By code point, so that no pair is split.
  for (const character of name) {
    if (kept.length + character.length > CHOICE_NAME.max - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
