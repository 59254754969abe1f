import { REST, Routes } from 'discord.js';
import type { APIApplicationCommand } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startStandIn } from '../../src/stand-in/stand-in.ts';
import type { StandIn } from '../../src/stand-in/stand-in.ts';

let standIn: StandIn;
let rest: REST;
beforeEach(async () => {
  standIn = await startStandIn();
  rest = new REST({ api: standIn.api }).setToken(standIn.token);
});
afterEach(() => standIn.stop());

const WHO_SAID = {
  name: 'who-said',
  name_localizations: { fr: 'qui-a-dit' },
  description: 'Find who said something',
  options: [
    { type: 3, name: 'phrase', description: 'Words', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Only you', required: false },
  ],
};
const CHECK = { type: 3, name: 'Check this quote' };

describe('registered commands', () => {
  test('are replaced, and a command of the same name and type keeps its id', async () => {
    const route = Routes.applicationCommands(standIn.applicationId);
    const first = (await rest.put(route, { body: [WHO_SAID, CHECK] })) as APIApplicationCommand[];
    const second = (await rest.put(route, { body: [CHECK] })) as APIApplicationCommand[];
    expect(second.map(({ id, name, type }) => [id, name, type])).toEqual([
      [first[1]?.id, 'Check this quote', 3],
    ]);
    expect(standIn.commands().all).toEqual(second);
  });

  test('show their localisations only when asked, and what Discord adds to them always', async () => {
    const route = Routes.applicationCommands(standIn.applicationId);
    await rest.put(route, { body: [WHO_SAID] });
    const [plain] = (await rest.get(route)) as APIApplicationCommand[];
    expect(plain).not.toHaveProperty('name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    const [full] = (await rest.get(route, { query })) as APIApplicationCommand[];
    expect(full).toMatchObject({
      type: 1,
      name_localizations: { fr: 'qui-a-dit' },
      description_localizations: null,
      default_member_permissions: null,
      contexts: null,
      nsfw: false,
    });
    // As Discord does, it leaves out what is false.
    expect(full?.options?.[1]).toEqual({ type: 5, name: 'private', description: 'Only you' });
  });

  test('of a server stand apart from those of all servers', async () => {
    const all = Routes.applicationCommands(standIn.applicationId);
    const one = Routes.applicationGuildCommands(standIn.applicationId, standIn.guildId);
    await rest.put(all, { body: [WHO_SAID] });
    await rest.put(one, { body: [CHECK] });
    expect(standIn.commands().all.map(({ name }) => name)).toEqual(['who-said']);
    expect(standIn.commands(standIn.guildId).all).toMatchObject([
      { name: 'Check this quote', guild_id: standIn.guildId },
    ]);
  });

  test('are added, changed, read and removed one by one', async () => {
    const route = Routes.applicationCommands(standIn.applicationId);
    const added = (await rest.post(route, { body: WHO_SAID })) as APIApplicationCommand;
    const again = (await rest.post(route, { body: WHO_SAID })) as APIApplicationCommand;
    expect(again.id).toBe(added.id);
    const one = Routes.applicationCommand(standIn.applicationId, added.id);
    await rest.patch(one, { body: { description: 'Find who said it' } });
    expect(await rest.get(one)).toMatchObject({ id: added.id, description: 'Find who said it' });
    await rest.delete(one);
    await expect(rest.get(one)).rejects.toMatchObject({ code: 10_063 });
    expect(standIn.commands().all).toEqual([]);
  });
});
