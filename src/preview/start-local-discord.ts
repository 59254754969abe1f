import { sentFaults } from '../discord/limits/sent-faults.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

// What Discord gives a bot to acknowledge: interactions/receiving-and-responding
const PATIENCE_MS = 3_000;

/**
 * A Discord on this machine that refuses what the real one would, and waits for the bot so many milliseconds. Whoever
 * starts it stops it.
 */
export async function startLocalDiscord(patience = PATIENCE_MS): Promise<StandIn> {
  return await startStandIn({ judge: sentFaults, patience });
}
