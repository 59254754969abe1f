import { APPLICATION_ID, BOT } from '../identity.ts';
import { ok } from './reply.ts';
import type { Route } from './route.ts';

const APPLICATION = {
  id: APPLICATION_ID,
  name: BOT.username,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  summary: '',
  team: null,
};

/** Who the bot is, and where its gateway is. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    isOpen: false,
    answer: (world) =>
      ok({
        url: `ws://${world.address}`,
        shards: world.rules.shards,
        session_start_limit: {
          total: 1_000,
          remaining: 999,
          reset_after: 14_400_000,
          // Of a bot with many shards; one with few waits five seconds between two of them.
          max_concurrency: 16,
        },
      }),
  },
  { method: 'GET', path: /^\/users\/@me$/, isOpen: false, answer: () => ok(BOT) },
  {
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    isOpen: false,
    answer: () => ok(APPLICATION),
  },
];
