import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openRecords } from '../../src/ops/records/open-records.ts';
import { runNode } from './run-node.ts';
import { usedFolder } from './running-bot.ts';

interface Folders {
  readonly CORPUS_DIR: string;
  readonly DATA_DIR: string;
}

/** The articles that come with the bot, and a place for records; both end with the test. */
async function ownFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(root, { recursive: true, force: true }));
  const corpus = join(root, 'corpus');
  await cp('corpus/shared', join(corpus, 'shared'), { recursive: true });
  return { CORPUS_DIR: corpus, DATA_DIR: join(root, 'data') };
}

// Its articles are read, never added to.
let sharedCorpus: string;

beforeAll(async () => {
  sharedCorpus = await mkdtemp(join(tmpdir(), 'onrecord-'));
  await cp('corpus/shared', join(sharedCorpus, 'shared'), { recursive: true });
});

/** Where an earlier process has saved the articles of a corpus that tests share. */
async function usedFolders(): Promise<Folders> {
  return { CORPUS_DIR: sharedCorpus, DATA_DIR: await usedFolder(sharedCorpus) };
}

describe('npm start', () => {
  test('without a token tells how to get one and answers at the prompt', async () => {
    const folders = await ownFolders();
    const { code, stdout, stderr } = await runNode('src/main.ts', [], {
      environment: { ...folders },
      input: '/who-said speaker:"Pete Hegseth"\nnonsense: what walrus?\n/say\nexit\n/about\n',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No DISCORD_TOKEN is set.*\n.*http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(stdout).toContain(
      'US Defense Secretary Pete Hegseth called Ukraine’s NATO membership unrealistic.',
    );
    expect(stdout).toContain('The corpus does not say');
    expect(stdout).toContain('Cannot run "/say"');
    expect(stdout).not.toContain('5 articles'); // “exit” came first
    expect(stdout).toContain(`go to ${join(folders.CORPUS_DIR, '2000000000000000001')}.`);
    expect(await readdir(folders.CORPUS_DIR)).toEqual(['shared']);
  });

  test('keeps the shared articles on the page when its server is the home server', async () => {
    const folders = await usedFolders();
    const environment = { ...folders, HOME_GUILD_ID: '2000000000000000001' };
    const { stdout } = await runNode('src/main.ts', [], { environment, input: 'exit\n' });
    expect(stdout).toContain(`go to ${join(folders.CORPUS_DIR, 'shared')}.`);
  });

  test('sends the prompt to a page or the terminal tool for what takes a button', async () => {
    const folders = await usedFolders();
    const slug = 'rbc-ukraine-us-open-to-address-nato-concerns';
    const input = `/corpus add text\n/corpus remove id:${slug}\n/corpus list\nexit\n`;
    const { code, stdout, stderr } = await runNode('src/main.ts', [], {
      environment: { ...folders },
      input,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/That takes a form, a file or a button/g)).toHaveLength(2);
    // The server of the page has no articles of its own, and the shared ones are not its to list.
    expect(stdout).not.toContain(slug);
  });

  test('answers while another process keeps the data folder, and says that nothing can be added', async () => {
    const folders = await ownFolders();
    const records = openRecords(folders.DATA_DIR, Date.now());
    if (records.kind !== 'open') throw new RangeError(`Cannot open the records: ${records.kind}`);
    onTestFinished(() => records.close());
    const { code, stdout } = await runNode('src/main.ts', [], {
      environment: { ...folders },
      input: '/who-said speaker:"Pete Hegseth"\n/corpus list\nexit\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain(
      `Process ${process.pid} keeps the data folder "${folders.DATA_DIR}", so nothing can be added here.`,
    );
    expect(stdout).toContain('called Ukraine’s NATO membership unrealistic.');
    expect(stdout).toContain('Nothing can be changed now');
  });

  test('answers when its data folder cannot be used, and says that nothing can be added', async () => {
    const folders = await ownFolders();
    const file = join(folders.CORPUS_DIR, 'file');
    await writeFile(file, '');
    const { code, stdout } = await runNode('src/main.ts', [], {
      environment: { ...folders, DATA_DIR: join(file, 'below') },
      input: '/who-said speaker:"Pete Hegseth"\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('cannot be used, so nothing can be added here.');
    expect(stdout).toContain('called Ukraine’s NATO membership unrealistic.');
  });

  test.for([
    [
      'a wrong setting',
      { LOG_LEVEL: 'loud' },
      /^Setting LOG_LEVEL must be debug, info, warn or error\n$/,
    ],
    ['an unknown setting', { DISCORD_TOKN: 'x' }, /^Setting DISCORD_TOKN is not a setting/],
  ] as const)('names %s and ends with 78', async ([, environment, message]) => {
    const { code, stdout, stderr } = await runNode('src/main.ts', [], { environment });
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('without its articles says so and fails', async () => {
    const { DATA_DIR } = await ownFolders();
    const { code, stderr } = await runNode('src/main.ts', [], {
      environment: { CORPUS_DIR: 'nowhere', DATA_DIR },
    });
    expect(code).toBe(1);
    expect(stderr).toBe('Cannot read corpus folder "nowhere": there is no such folder\n');
  });

  test('refuses to register without a token', async () => {
    const { code, stderr } = await runNode('src/register.ts');
    expect({ code, stderr }).toEqual({
      code: 78,
      stderr: 'Setting DISCORD_TOKEN is needed to register commands\n',
    });
  });
});
