import { ApplicationCommandOptionType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { defineFormTask, defineTask, type Call, type Step } from '../../src/task-command.ts';
import { writeStepId } from '../../src/discord/step-id.ts';
import type { Report } from '../../src/operations.ts';
import { answered, corpus, ID, MANAGE_GUILD, online, textOf } from './online.ts';

const MODERATOR = { permissions: MANAGE_GUILD };

/** Tells what a step was called with, where a report shows words of its own. */
function told(words: string): Report {
  return { kind: 'refresh-failed', id: words, version: 'v' };
}

const said = async ({ argument, values }: Call): Promise<Report> =>
  told(`${argument} ${JSON.stringify(values)}`);

const write = defineFormTask(
  { name: 'write', description: 'Fill in a form', options: [] },
  async () => ({
    kind: 'form',
    form: 'article-fields',
    values: { title: 'Ferry | strike' },
    step: 'keep',
    argument: 'k3v9',
  }),
);
const link = defineTask(
  {
    name: 'link',
    description: 'Take a link',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'url', description: 'Link' },
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'File' },
    ],
  },
  async (_call, { url, file }) => told(`${url} ${file?.name} ${file?.size}`),
);
const STEPS: Readonly<Record<string, Step>> = {
  keep: { kind: 'work', run: said },
  break: { kind: 'work', run: () => Promise.reject(new Error('disk full')) },
};

function id(step: string, argument = 'k3v9'): string {
  return writeStepId({ command: 'corpus', step, argument });
}

const COMMANDS = [corpus(undefined, { tasks: [write, link], steps: STEPS })];

describe('a subcommand', () => {
  test('gets what was typed, files too', async () => {
    const { discord } = await online({ commands: COMMANDS });
    const file = discord.attach('a.html', '<p>', 'text/html');
    const given = { url: 'https://harbour.example', file };
    const handle = discord.slash('corpus', given, { subcommand: 'link', ...MODERATOR });
    expect(textOf(await answered(handle))).toContain('harbour\\.example a\\.html 3');
  });

  test('that opens a form does so as its first response', async () => {
    const { discord, log } = await online({ commands: COMMANDS });
    const handle = discord.slash('corpus', {}, { subcommand: 'write', ...MODERATOR });
    await handle.next('callback');
    expect(handle.modal).toMatchObject({ custom_id: id('keep') });
    expect(JSON.stringify(handle.modal)).toContain('"value":"Ferry | strike"');
    expect((await log.next('answered')).fields).toMatchObject({ step: 'write', kind: 'form' });
  });

  test('shows how far it has come, and then the end', async () => {
    let now = 0;
    const slow = corpus(async ({ progress }) => {
      progress(told('one'));
      progress(told('two, too early to be shown'));
      return told('three');
    });
    const { discord } = await online({ commands: [slow], clock: () => (now += 1) });
    const handle = discord.slash('corpus', {}, { subcommand: 'refresh', ...MODERATOR });
    const first = await handle.next('edit');
    const last = await handle.next('edit');
    expect(
      [textOf(first.message), textOf(last.message)].map((text) => /one|two|three/.exec(text)?.[0]),
    ).toEqual(['one', 'three']);
  });
});

describe('a form', () => {
  test('hands what was filled in to its step, without empty fields', async () => {
    const { discord } = await online({ commands: COMMANDS });
    const fields = { title: 'Ferry', outlet: ' ', published: '', author: '' };
    const handle = discord.modal(id('keep'), fields, MODERATOR);
    expect(textOf(await answered(handle))).toContain('k3v9 {"title"\\:"Ferry"}');
    expect(handle.acts[0]).toMatchObject({ isEphemeral: true });
  });

  test.for([{}, { dm: true }])('of somebody who may not (%j) reaches no step', async (occasion) => {
    let runs = 0;
    const steps: Readonly<Record<string, Step>> = {
      keep: { kind: 'work', run: async () => ((runs += 1), told('kept')) },
    };
    const { discord } = await online({ commands: [corpus(undefined, { steps })] });
    const handle = discord.modal(id('keep'), { title: 'Ferry' }, occasion);
    expect(await handle.next('callback')).toMatchObject({ isEphemeral: true });
    expect(runs).toBe(0);
  });
});

describe('a button', () => {
  test('changes the message in which it stands, after a restart too', async () => {
    const running = await online({ commands: COMMANDS });
    const { discord } = running;
    const handle = discord.slash('corpus', {}, { subcommand: 'refresh', ...MODERATOR });
    const card = await answered(handle);
    await running.bot.stop();
    await running.start();
    const press = discord.button(card, id('keep'), MODERATOR);
    const changed = await answered(press);
    expect(press.acts[0]).toMatchObject({ type: InteractionResponseType.DeferredMessageUpdate });
    expect(changed.id).toBe(card.id);
    expect(textOf(changed)).toContain('k3v9');
  });

  test('pressed by a member changes nothing, and tells them alone', async () => {
    const { discord } = await online({ commands: COMMANDS });
    const card = await answered(
      discord.slash('corpus', {}, { subcommand: 'refresh', ...MODERATOR }),
    );
    const press = discord.button(card, id('keep'));
    expect(await press.next('callback')).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      isEphemeral: true,
    });
  });

  test.for([id('gone'), '1|nothing|keep|x', 'made by another bot'])(
    'that is not known any more (%s) says so',
    async (customId) => {
      const { discord } = await online({ commands: COMMANDS });
      const card = await answered(
        discord.slash('corpus', {}, { subcommand: 'refresh', ...MODERATOR }),
      );
      const press = discord.button(card, customId, MODERATOR);
      await press.next('callback');
      expect(textOf(press.message)).toContain('older version');
    },
  );

  test('whose step fails tells the id that is in the log', async () => {
    const { discord, log } = await online({ commands: COMMANDS });
    const card = await answered(
      discord.slash('corpus', {}, { subcommand: 'refresh', ...MODERATOR }),
    );
    const changed = await answered(discord.button(card, id('break'), MODERATOR));
    expect(textOf(changed)).toContain(ID);
    expect((await log.next('command-failed')).fields).toMatchObject({ id: ID, command: 'corpus' });
  });
});
