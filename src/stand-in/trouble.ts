import type { LoggedRequest } from './rest/request.ts';
import { MISSING_ACCESS, serverError, tooManyRequests } from './rest/reply.ts';
import type { Reply } from './rest/reply.ts';

/** Requests that fail on demand, however right they are. */
export interface Trouble {
  readonly meets: (request: LoggedRequest) => boolean;
  readonly reply: Reply;
  left: number;
}

/** The next `times` requests that meet the condition are told to come back after so many seconds. */
export function rateLimit(
  meets: (request: LoggedRequest) => boolean,
  retryAfter: number,
  times: number,
): Trouble {
  return { meets, reply: tooManyRequests(retryAfter), left: times };
}

/** The next `times` requests that meet the condition find Discord broken. */
export function outage(meets: (request: LoggedRequest) => boolean, times: number): Trouble {
  return { meets, reply: serverError(), left: times };
}

/** No message of the bot is taken in this channel any more. */
export function closedChannel(channel: string): Trouble {
  const path = new RegExp(`/channels/${channel}/messages$`);
  return { meets: (request) => path.test(request.path), reply: MISSING_ACCESS, left: Infinity };
}

/** The reply of the first trouble that this request meets. */
export function meet(troubles: readonly Trouble[], request: LoggedRequest): Reply | null {
  const trouble = troubles.find(({ left, meets }) => left > 0 && meets(request));
  if (trouble === undefined) return null;
  trouble.left -= 1;
  return trouble.reply;
}
