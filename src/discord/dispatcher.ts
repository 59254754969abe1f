import type { Interaction } from 'discord.js';
import { answerCommand } from './answer-command.ts';
import { answerMenu } from './answer-menu.ts';
import { complete } from './complete.ts';
import { continueStep } from './continue-step.ts';
import type { Desk, SharedDesk } from './desk.ts';
import { deskAt } from './desk-at.ts';
import { errorFields } from './error-fields.ts';
import { inFlight } from './in-flight.ts';

export interface Dispatcher {
  /** Takes charge of an interaction. Never throws. */
  handle(interaction: Interaction, receivedAt: number): void;
  /** Turns new questions away and waits for those begun, at most so many milliseconds; returns how many are left. */
  drain(limit: number): Promise<number>;
}

export function createDispatcher(shared: SharedDesk): Dispatcher {
  const begun = inFlight();
  let isClosing = false;

  async function dispatch(interaction: Interaction, receivedAt: number): Promise<void> {
    const elapsed = (): number => shared.clock() - receivedAt;
    try {
      const desk: Desk = { ...shared, phrases: shared.phrasesFor(interaction.locale) };
      if (interaction.isAutocomplete()) {
        await complete(desk, interaction, elapsed, isClosing);
      } else if (interaction.isChatInputCommand()) {
        await answerCommand(desk, interaction, elapsed, isClosing);
      } else if (interaction.isMessageContextMenuCommand()) {
        await answerMenu(desk, interaction, elapsed, isClosing);
      } else if (interaction.isButton() || interaction.isModalSubmit()) {
        await continueStep(deskAt(desk, interaction), interaction, elapsed, isClosing);
      } else {
        desk.log.warn('interaction-not-ours', { type: interaction.type });
      }
    } catch (error) {
      const command = 'commandName' in interaction ? interaction.commandName : null;
      shared.log.error('interaction-failed', { command, ...errorFields(error) });
    }
  }

  return {
    handle: (interaction, receivedAt) => begun.add(dispatch(interaction, receivedAt)),
    drain: (limit) => {
      isClosing = true;
      return begun.settled(limit);
    },
  };
}
