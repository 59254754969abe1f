import { REST, Routes } from 'discord.js';

/**
 * The id of the application that a bot's token belongs to. `apiBase` is null for Discord itself.
 * @throws DiscordAPIError if Discord refuses the token.
 */
export async function findApplicationId(token: string, apiBase: string | null): Promise<string> {
  const rest = new REST(apiBase === null ? {} : { api: apiBase }).setToken(token);
  const application = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application) {
    return String(application.id);
  }
  throw new TypeError('Cannot read the application of this token: it has no id');
}
