import { z } from 'zod';
import { LONGEST_COOLDOWN, MOST_ALLOWED_CHANNELS } from '../../operations/asking-rules.ts';
import type { Database } from './database.ts';
import { type GuildId, parseGuildId } from './scope.ts';

// Roles and channels have ids of the same shape as guilds.
const ID = z.string().refine((text) => parseGuildId(text) !== null);

const SETTINGS = {
  /** Who keeps the corpus besides those who manage the server; null: nobody. */
  moderatorRole: ID.nullable().default(null),
  /** Where new articles and paused feeds are told; null: nowhere. */
  noticeChannel: ID.nullable().default(null),
  /** Whether an answer is for the asker alone unless asked otherwise. */
  isPrivate: z.boolean().default(false),
  /** Where questions may be asked; empty: everywhere. */
  allowedChannels: z.array(ID).max(MOST_ALLOWED_CHANNELS).default([]),
  /** Between two questions of one member; 0: none. */
  cooldownSeconds: z.int().min(0).max(LONGEST_COOLDOWN).default(0),
};
const SCHEMA = z.object(SETTINGS);

/** What the moderators of a server have set. */
export type ServerSettings = Readonly<z.infer<typeof SCHEMA>>;

/** A value that was never set, or that this version does not understand, is at its default. */
export function readServerSettings(db: Database, guild: GuildId): ServerSettings {
  return settingsIn(db.all<Row>('SELECT name, value FROM settings WHERE guild = ?', guild));
}

/** The settings of every server that has set any, by its id. */
export function readAllServerSettings(db: Database): ReadonlyMap<string, ServerSettings> {
  const rows = new Map<string, Row[]>();
  for (const { guild, ...row } of db.all<Row & { readonly guild: string }>(
    'SELECT guild, name, value FROM settings',
  )) {
    rows.set(guild, [...(rows.get(guild) ?? []), row]);
  }
  return new Map([...rows].map(([guild, set]) => [guild, settingsIn(set)]));
}

interface Row {
  readonly name: string;
  /** JSON. */
  readonly value: string;
}

function settingsIn(rows: readonly Row[]): ServerSettings {
  const known = rows.flatMap(({ name, value }) => {
    const schema = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as keyof ServerSettings] : null;
    const parsed = schema?.safeParse(JSON.parse(value));
    return parsed?.success === true ? [[name, parsed.data] as const] : [];
  });
  return SCHEMA.parse(Object.fromEntries(known));
}

/** What holds where nothing was set. */
export const DEFAULT_SETTINGS: ServerSettings = SCHEMA.parse({});

/** @throws ZodError for a value out of range: the edge has checked what people typed. */
export function changeServerSettings(
  db: Database,
  guild: GuildId,
  changes: Partial<ServerSettings>,
): void {
  SCHEMA.partial().parse(changes);
  db.transaction(() => {
    for (const [name, value] of Object.entries(changes)) {
      db.run(
        `INSERT INTO settings (guild, name, value) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET value = excluded.value`,
        ...[guild, name, JSON.stringify(value)],
      );
    }
  });
}
