import { DiscordAPIError, HTTPError } from 'discord.js';
import type { LogFields } from '../log.ts';

// Codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const UNKNOWN_CHANNEL = 10_003;
const UNKNOWN_MESSAGE = 10_008;
const UNKNOWN_WEBHOOK = 10_015;
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;
const MISSING_ACCESS = 50_001;
const MISSING_PERMISSIONS = 50_013;
const WRONG_CHANNEL_TYPE = 50_024;
const INVALID_WEBHOOK_TOKEN = 50_027;
const INVALID_FORM_BODY = 50_035;

const GONE: readonly (number | string)[] = [
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
  UNKNOWN_INTERACTION,
  ALREADY_ACKNOWLEDGED,
  INVALID_WEBHOOK_TOKEN,
];

const CLOSED: readonly (number | string)[] = [
  UNKNOWN_CHANNEL,
  MISSING_ACCESS,
  MISSING_PERMISSIONS,
  WRONG_CHANNEL_TYPE,
];

/** Whether a channel is gone, or the bot may not write there, until somebody changes that. */
export function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && CLOSED.includes(error.code);
}

/** Whether nobody waits for a reply any more, or somebody else gives it: there is nothing left to do. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** Whether Discord refuses what was sent, so that something plainer may still pass. A card that is too large is a 500. */
export function isRefused(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return error instanceof DiscordAPIError && error.code === INVALID_FORM_BODY;
}

/**
 * What the log may know of an error. A request's URL holds the interaction's token, and the message of one of our
 * own errors may quote what somebody typed, so neither is here; of Discord's and the system's, the message is.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error instanceof DiscordAPIError) {
    const { code, status, method, message } = error;
    return { error: 'DiscordAPIError', code, status, method, message };
  }
  if (error instanceof HTTPError) {
    return { error: 'HTTPError', status: error.status, method: error.method };
  }
  if ('code' in error && typeof error.code === 'string') {
    return { error: error.name, code: error.code, message: error.message };
  }
  return { error: error.name, at: framesOf(error) };
}

//     at answer (file:///…/commands/who-said.ts:12:9)
const FRAME = /^\s+at .*$/gm;

function framesOf({ message, stack = '' }: Error): readonly string[] {
  // The message stands before the frames, and a line of it may look like one.
  const frames = stack.slice(stack.indexOf(message) + message.length);
  return (frames.match(FRAME) ?? []).slice(0, 8).map((frame) => frame.trim());
}
