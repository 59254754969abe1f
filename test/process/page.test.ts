import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Push } from '../../src/preview/protocol.ts';
import { MODERATOR, type Opened, posting, watching } from '../preview/opened.ts';
import { idOf } from '../wire/kept.ts';
import { ended, startNode } from './run-node.ts';

const GUILD = '2000000000000000001';
// Every sentence of it is invented.
const TEXT = `The harbour of Aldmoor will stay closed until Monday, the port authority announced on Friday.

“The Aldmoor pier is not safe after the storm,” said harbour master Dana Hale in a statement.

Ferry companies serving Aldmoor have moved their boats to the northern quay for the weekend.

An engineer who looked at the Aldmoor breakwater found three cracks below the water line.`;

type Shown = Extract<Push, { readonly kind: 'entry' }>['entry']['message'];

/** The next message, or change of one, that says this. */
async function shown(pushes: Opened['pushes'], words: string): Promise<Shown> {
  for (;;) {
    const { message } = (await pushes.next('entry')).entry;
    if (JSON.stringify(message.components).includes(words)) return message;
  }
}

describe('the page of npm start', () => {
  test('saves a file in the folder of its own server, where the prompt finds it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'onrecord-'));
    onTestFinished(async () => await rm(root, { recursive: true, force: true }));
    const corpus = join(root, 'corpus');
    await cp('corpus/shared', join(corpus, 'shared'), { recursive: true });
    const before = await readdir(join(corpus, 'shared'));
    const environment = { CORPUS_DIR: corpus, DATA_DIR: join(root, 'data') };
    const child = startNode('src/main.ts', [], environment);
    onTestFinished(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    });
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    while (!said.includes('Or ask here')) await once(child.stdout ?? child, 'data');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];

    const pushes = await watching(address);
    const body = await posting(address, 'files?name=pier.txt', TEXT, {
      'content-type': 'text/plain',
    });
    const { id } = (await body.json()) as { readonly id: string };
    const options = { file: id, outlet: 'Harbour Post', published: '2025-05-30' };
    const by = { persona: MODERATOR, locale: 'en-GB' };
    const add = { ...by, kind: 'command', name: 'corpus', path: 'add file', options };
    await posting(address, 'deeds', JSON.stringify(add));
    const preview = await shown(pushes, 'Nothing is saved yet');
    const save = { ...by, kind: 'press', message: preview.id };
    const customId = idOf(preview, 'Save');
    await posting(address, 'deeds', JSON.stringify({ ...save, customId }));
    await shown(pushes, 'It can be quoted now');

    const { code, stdout, stderr } = await ended(
      child,
      '/ask question:"is the Aldmoor pier safe"\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The Aldmoor pier is not safe after the storm');
    expect(await readdir(join(corpus, GUILD))).toHaveLength(1);
    expect(await readdir(join(corpus, 'shared'))).toEqual(before);
  });
});
