import { ApplicationCommandOptionType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { defineFormTask, defineTask, type Step } from '../../src/task-command.ts';
import { corpus } from '../wire/online.ts';
import { MEMBER, MODERATOR, opened, posting } from './opened.ts';

const ADD = defineTask(
  {
    name: 'add',
    description: 'Add an article',
    options: [
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'The article' },
    ],
  },
  async (_call, { file }) => {
    const text = file === null ? 'no file' : await (await fetch(file.url)).text();
    return { kind: 'refresh-failed', id: text, version: 'v' };
  },
);
const WRITE = defineFormTask(
  { name: 'write', description: 'Write an article', options: [] },
  async () => ({ kind: 'form', form: 'article-fields', values: {}, step: 'keep', argument: 'k' }),
);
const KEEP: Step = {
  kind: 'work',
  run: async ({ values }) => ({ kind: 'refresh-failed', id: JSON.stringify(values), version: 'v' }),
};

describe('openPreview', () => {
  test('shows the place, the commands to whom they are offered, and what was said before', async () => {
    const { pushes } = await opened();
    const { scene, entries } = await pushes.next('scene');
    expect(scene.personas.map(({ role }) => role)).toEqual(['Member', 'Moderator']);
    expect(scene.commands.map(({ name, kind }) => [name, kind])).toEqual([
      ['ask', 'chat'],
      ['corpus', 'chat'],
    ]);
    expect(entries.map(({ message }) => message.content)).toEqual(['He said “never”.']);
  });

  test('hides from a member what asks for a permission', async () => {
    const command = corpus();
    const definition = { ...command.definition, default_member_permissions: '32' };
    const { pushes } = await opened({ commands: [{ ...command, definition }] });
    const { scene } = await pushes.next('scene');
    expect(scene.commands.map(({ offeredTo }) => offeredTo)).toEqual([[MODERATOR]]);
  });

  test('answers a command: first that the bot is thinking, then the card', async () => {
    const { pushes, ...page } = await opened();
    await pushes.next('scene');
    const deed = { kind: 'command', name: 'ask', path: '', options: { words: 'ferry' } } as const;
    expect(await page.do({ persona: MEMBER, ...deed })).toEqual({ kind: 'done' });
    const thinking = (await pushes.next('entry')).entry;
    const answer = (await pushes.next('entry')).entry;
    expect(thinking.message.flags).toBe(MessageFlags.Loading);
    expect(answer.message.id).toBe(thinking.message.id);
    expect(answer.answers).toEqual({ persona: MEMBER, command: '/ask' });
    expect(answer.onlyFor).toBeNull();
    expect(JSON.stringify(answer.message.components)).toContain('We sail at dawn');
  });

  test('shows a private answer to the one who asked alone', async () => {
    const { pushes, ...page } = await opened();
    const options = { words: 'ferry', private: true };
    await page.do({ persona: MODERATOR, kind: 'command', name: 'ask', path: '', options });
    expect((await pushes.next('entry')).entry.onlyFor).toBe(MODERATOR);
  });

  test('completes an option', async () => {
    const page = await opened();
    const outcome = await page.do({
      persona: MEMBER,
      kind: 'complete',
      name: 'ask',
      path: '',
      options: { words: 'fer' },
      focused: 'words',
    });
    expect(outcome).toMatchObject({ kind: 'choices', choices: [{ name: 'fer!' }, {}] });
  });

  test('refuses a member what only moderators may, although they ask', async () => {
    const { pushes, ...page } = await opened();
    await page.do({
      persona: MEMBER,
      kind: 'command',
      name: 'corpus',
      path: 'refresh',
      options: {},
    });
    const { entry } = await pushes.next('entry');
    expect(JSON.stringify(entry.message.components)).toContain('moderators');
    expect(entry.onlyFor).toBe(MEMBER);
  });

  test('hands over a file', async () => {
    const { pushes, address, ...page } = await opened({
      commands: [corpus(undefined, { tasks: [ADD] })],
    });
    const uploaded = await posting(address, 'files?name=a.md', 'A strike began.', {
      'content-type': 'text/markdown',
    });
    const { id } = (await uploaded.json()) as { readonly id: string };
    await page.do({
      persona: MODERATOR,
      kind: 'command',
      name: 'corpus',
      path: 'add',
      options: { file: id },
    });
    await pushes.next('entry');
    const { entry } = await pushes.next('entry');
    expect(JSON.stringify(entry.message.components)).toContain('A strike began');
    const download = await fetch(`${address}files/${id}/a.md`);
    // What was uploaded is never opened as a page.
    expect(download.headers.get('content-type')).toBe('application/octet-stream');
    expect(download.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await download.text()).toBe('A strike began.');
  });

  test('opens a form, and sends it off', async () => {
    const { pushes, ...page } = await opened({
      commands: [corpus(undefined, { tasks: [WRITE], steps: { keep: KEEP } })],
    });
    const outcome = await page.do({
      persona: MODERATOR,
      kind: 'command',
      name: 'corpus',
      path: 'write',
      options: {},
    });
    if (outcome.kind !== 'form') throw new Error(`No form but ${outcome.kind}`);
    const fields = { title: 'Strike', outlet: '', published: '', author: '' };
    const customId = outcome.form.custom_id;
    await page.do({ persona: MODERATOR, kind: 'submit', customId, message: null, fields });
    await pushes.next('entry');
    const { entry } = await pushes.next('entry');
    expect(JSON.stringify(entry.message.components)).toContain('Strike');
  });

  test('lets a member speak', async () => {
    const { pushes, ...page } = await opened();
    await page.do({ persona: MODERATOR, kind: 'say', text: 'Did he?' });
    const { entry } = await pushes.next('entry');
    expect([entry.message.author.global_name, entry.message.content]).toEqual(['Robin', 'Did he?']);
  });
});
