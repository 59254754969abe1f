declare const guildId: unique symbol;

/** The id of a Discord server. Only `parseGuildId` makes one. */
export type GuildId = string & { readonly [guildId]: true };

/** A folder of the corpus and all records about it. Nothing of one scope is reachable from another. */
export type Scope = GuildId | 'shared';

/** Null when the text is no Discord id. Snowflakes of the years 2015 to 2090 have 17 to 20 digits. */
export function parseGuildId(text: string): GuildId | null {
  return /^\d{17,20}$/.test(text) ? (text as GuildId) : null;
}

/** `shared` or a guild's id, as an operator types it; null when it is neither. */
export function parseScope(text: string): Scope | null {
  return text === 'shared' ? text : parseGuildId(text);
}

/** What the moderators of a guild keep: their own folder, or, in the home guild, what all servers read. */
export function scopeOf(guild: GuildId, home: GuildId | null): Scope {
  return guild === home ? 'shared' : guild;
}
