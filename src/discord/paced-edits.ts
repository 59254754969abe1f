import type { RepliableInteraction } from 'discord.js';
import type { Desk } from './desk.ts';
import { errorFields } from './error-fields.ts';
import { payloadFaults } from './guard.ts';
import type { MadeReply } from './made-reply.ts';
import { editOriginal } from './reply.ts';

// Often enough to be seen moving; Discord slows down those who edit one message more often.
const PAUSE_MS = 5_000;

/** Edits that show how far work has come: the first at once, others when the last is some seconds old. */
export interface PacedEdits {
  show(made: MadeReply): void;
  /** Waits for the edit that is under way, so that the end does not stand before it. */
  settled(): Promise<void>;
}

export function pacedEdits(interaction: RepliableInteraction, desk: Desk): PacedEdits {
  let lastAt = -Infinity;
  let underWay: Promise<void> | null = null;

  async function edit({ payload, files, isVerbatim }: MadeReply): Promise<void> {
    try {
      if (payloadFaults(payload, isVerbatim, files).length === 0)
        await editOriginal(interaction, payload, files);
    } catch (error) {
      // The end of the work is still shown, or its failure logged there.
      desk.log.debug('progress-not-shown', errorFields(error));
    }
  }

  return {
    show(made) {
      if (underWay !== null || desk.clock() - lastAt < PAUSE_MS) return;
      lastAt = desk.clock();
      const begun = edit(made);
      underWay = begun;
      void begun.finally(() => {
        underWay = null;
      });
    },
    settled: async () => await (underWay ?? Promise.resolve()),
  };
}
