import { describe, expect, test } from 'vitest';
import type { StandInOptions } from '../../src/stand-in/stand-in.ts';
import type { Step } from '../../src/task-command.ts';
import { idOf, kept, MODERATOR, page, plainOf, pressed, sentencesAbout, typed } from './kept.ts';
import { answered, corpus, MANAGE_GUILD, online, type Online } from './online.ts';

const MODERATING = { permissions: MANAGE_GUILD };
const PRESS = '1|corpus|again|';

/** A message with a button that goes on as often as it is pressed. */
async function withButton(standIn: StandInOptions = {}): Promise<{
  readonly running: Online;
  readonly message: Awaited<ReturnType<typeof answered>>;
  readonly times: () => number;
}> {
  let times = 0;
  const again: Step = {
    kind: 'work',
    run: async ({ operations }) => ((times += 1), await operations.status(null)),
  };
  const running = await online({ commands: [corpus(undefined, { steps: { again } })] }, standIn);
  const occasion = { subcommand: 'refresh', ...MODERATING };
  const message = await answered(running.discord.slash('corpus', {}, occasion));
  return { running, message, times: () => times };
}

describe('a permission that changes between two presses', () => {
  test('is heeded at each press: taken away, and given back', async () => {
    const { running, message, times } = await withButton();
    const { discord } = running;
    await answered(discord.button(message, PRESS, MODERATING));
    const refused = discord.button(message, PRESS);
    expect(await refused.next('callback')).toMatchObject({ isEphemeral: true });
    expect(plainOf(refused.message)).toContain('Only moderators');
    expect(times()).toBe(1);
    await answered(discord.button(message, PRESS, MODERATING));
    expect(times()).toBe(2);
  });

  test('also when it is the role that the server has set', async () => {
    const running = await kept();
    const { discord, site } = running;
    const editor = { roles: ['900000000000000777'] };
    discord.dispatch('GUILD_ROLE_CREATE', {
      guild_id: discord.guildId,
      role: {
        ...{ id: editor.roles[0], name: 'Editors', permissions: '0', position: 1 },
        ...{ color: 0, flags: 0 },
      },
    });
    await typed(running, 'settings', { 'moderator-role': editor.roles[0] ?? '' });
    site.pages.set('/a', page('Skarvik closed', sentencesAbout('Skarvik')));
    const preview = await typed(running, 'add link', { links: site.url('/a') }, editor);
    await typed(running, 'settings', { clear: 'moderator-role' });
    const press = discord.button(preview, idOf(preview, 'Save'), editor);
    await press.next('callback');
    expect(plainOf(press.message)).toContain('Only moderators');
    expect(plainOf(await typed(running, 'list'))).toContain('No article fits');
    expect(plainOf(await pressed(running, preview, 'Save', MODERATOR))).toContain('Saved: Skarvik');
  });
});

describe('a press while Discord is in trouble', () => {
  const isEdit = ({ method }: { readonly method: string }): boolean => method === 'PATCH';

  test.for(['429', '500'] as const)('gets its answer all the same: %s', async (status) => {
    const { running, message, times } = await withButton();
    const { discord } = running;
    if (status === '429') discord.rateLimit(isEdit, 0.05);
    else discord.breakDown(isEdit);
    const text = plainOf(await answered(discord.button(message, PRESS, MODERATING)));
    expect(text).toContain('could not be read again');
    expect(times()).toBe(1);
  });

  test('is given up when its token has expired, and the next press works', async () => {
    let now = 0;
    const { running, message } = await withButton({ clock: () => now, tokenLifetime: 900_000 });
    const { discord, log } = running;
    // Sixteen minutes pass between the press and its answer.
    discord.rateLimit((request) => isEdit(request) && ((now = 960_000), true), 0.05);
    discord.button(message, PRESS, MODERATING);
    expect((await log.next('reply-gone')).fields).toMatchObject({ code: 50_027 });
    const text = plainOf(await answered(discord.button(message, PRESS, MODERATING)));
    expect(text).toContain('could not be read again');
  });

  test('reaches the bot after its connection broke and was resumed', async () => {
    const { running, message, times } = await withButton();
    const { discord } = running;
    discord.drop();
    const press = discord.button(message, PRESS, MODERATING);
    await answered(press);
    expect(times()).toBe(1);
    expect(await discord.gateway.next('resumed')).toMatchObject({ replayed: expect.any(Number) });
  });
});
