import { parse } from 'dotenv';
import { z } from 'zod';
import { type GuildId, parseGuildId } from './records/scope.ts';

const SNOWFLAKE = /^\d{17,20}$/;
const snowflake = z.string().regex(SNOWFLAKE, 'must be a Discord id of 17 to 20 digits').nullable();

// `.env.example` names these, each with its default; a test holds the two together.
const SCHEMA = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'must not contain white space').nullable(),
  DISCORD_APP_ID: snowflake,
  GUILD_ID: snowflake,
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .nullable(),
  CORPUS_DIR: z.string().nullable(),
  DATA_DIR: z.string().nullable(),
  HOME_GUILD_ID: snowflake,
  REPLY_FORMAT: z.enum(['card', 'embed'], { error: 'must be card or embed' }).nullable(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .nullable(),
});

export interface Settings {
  /** Null: there is no bot to run, only the terminal. */
  readonly token: string | null;
  /** Of the application to register commands for; null: asked of Discord. */
  readonly applicationId: string | null;
  /** Register commands for this server only; null: everywhere. */
  readonly guildId: string | null;
  /** Null: Discord's own. */
  readonly apiBase: string | null;
  readonly corpusFolder: string;
  /** Records of what moderators did: what cannot be built again. */
  readonly dataFolder: string;
  /** The server whose moderators keep the shared articles; null: only the operator does. */
  readonly homeGuildId: GuildId | null;
  /** How replies look on Discord: cards (Components V2), or embeds. */
  readonly replyFormat: 'card' | 'embed';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

export type SettingsProblem = { readonly name: string; readonly message: string };

export const SETTING_NAMES: readonly string[] = Object.keys(SCHEMA.shape);

/**
 * Settings from the text of `.env` and the environment, which wins. An unknown name in `.env`, or one that
 * begins like ours in the environment, is a problem: a misspelt setting must not pass for a default.
 * Messages never hold a value, which may be a secret.
 */
export function readSettings(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly problems: readonly SettingsProblem[] } {
  const fromFile = parse(file);
  const unknown = [
    ...Object.keys(fromFile),
    ...Object.keys(environment).filter(looksLikeOurs),
  ].filter((name) => !SETTING_NAMES.includes(name));
  const problems: SettingsProblem[] = [...new Set(unknown)].map((name) => ({
    name,
    message: `is not a setting; the settings are ${SETTING_NAMES.join(', ')}`,
  }));
  const values = Object.fromEntries(
    // An empty value means the default, as in .env.example.
    SETTING_NAMES.map((name) => [
      name,
      environment[name]?.trim() || fromFile[name]?.trim() || null,
    ]),
  );
  const parsed = SCHEMA.safeParse(values);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      problems.push({ name: path.join('.'), message });
  }
  if (!parsed.success || problems.length > 0) return { problems };
  const read = parsed.data;
  return {
    settings: {
      token: read.DISCORD_TOKEN,
      applicationId: read.DISCORD_APP_ID,
      guildId: read.GUILD_ID,
      apiBase: read.DISCORD_API_BASE,
      corpusFolder: read.CORPUS_DIR ?? 'corpus',
      dataFolder: read.DATA_DIR ?? 'data',
      homeGuildId: read.HOME_GUILD_ID === null ? null : parseGuildId(read.HOME_GUILD_ID),
      replyFormat: read.REPLY_FORMAT ?? 'card',
      logLevel: read.LOG_LEVEL ?? 'info',
    },
  };
}

function looksLikeOurs(name: string): boolean {
  return /^(?:DISCORD_|GUILD_)/.test(name);
}
