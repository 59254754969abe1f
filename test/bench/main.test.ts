import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/bench/questions.ts';
import { programOf } from '../support/program-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KNOWN =
  'analyse DIR, build DIR [--articles N], group [STATEMENTS], ingest DIR [--articles N], commands DIR [--articles N], memory DIR [--articles N], refresh DIR [--articles N], search DIR [PASSAGES…], start DIR [--articles N], suggest DIR [ARTICLES…]';
const INGEST_USAGE = 'Usage: npm run bench -- ingest DIR [--articles N]';
const bench = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, [programOf('src/bench/main.ts'), ...parameters], {
    encoding: 'utf8',
  });

describe('bench', () => {
  test('tells what an analysis costs, by stage', () => {
    writeFileSync(path.join(folder, 'one.txt'), 'Ms Hale said on Friday: “It rains.”\n');
    const { status, stdout } = bench('analyse', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('1 texts, 7 words');
    expect(stdout.match(/^(?:segment|quotations|people|dates|whole) +[\d.]+ ms/gm)).toHaveLength(5);
    expect(stdout).toMatch(/ \d+ articles a second\n$/);
  });

  test('tells how long an article takes from its link to its quote, and leaves nothing behind', () => {
    const texts = path.join(folder, 'ingest');
    const temporary = path.join(folder, 'temporary');
    for (const each of [texts, temporary]) mkdirSync(each);
    writeFileSync(path.join(texts, 'one.txt'), 'Ms Hale said on Friday: “It rains.”\r\n');
    writeFileSync(path.join(texts, 'two.txt'), 'Mr Reed said on Monday: “It snows.”\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [programOf('src/bench/main.ts'), 'ingest', texts, '--articles', '5'],
      { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
    );
    expect(stderr).toContain('5 of 5 articles written\n');
    expect(status).toBe(0);
    expect(stdout).toContain('2 texts as 5 articles');
    const parts =
      /^(?:fetch and extract|save|rebuild|swap and find|link to quote|longest stall)(?: +\d+){3} ms$/gm;
    expect(stdout.match(parts)).toHaveLength(6);
    expect(readdirSync(temporary).filter((name) => name.startsWith('onrecord'))).toEqual([]);
  });

  test('tells what a search costs beside its peers', () => {
    const texts = path.join(folder, 'search');
    mkdirSync(texts);
    writeFileSync(
      path.join(texts, 'one.txt'),
      'Ms Hale said on Friday: “It rains.” It rained on.\n',
    );
    const { status, stdout } = bench('search', texts, '40');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      // So few passages may take less than the noise of the heap.
      /^40 passages, \d+ terms, [\d.]+ of them a passage; -?\d+ bytes a passage/m,
    );
    expect(
      stdout.match(/^(?:onrecord|wink|MiniSearch|FTS5)(?: +[\d.]+){3}(?: +[\d.]+×){2}$/gm),
    ).toHaveLength(4);
    expect(stdout).toMatch(/: 10000 of 10000 questions\n$/);
  });

  test('tells what suggestions cost', () => {
    const texts = path.join(folder, 'suggest');
    mkdirSync(texts);
    writeFileSync(path.join(texts, 'one.txt'), 'Ms Ann Hale said on Friday: “It rains.”\n');
    const { status, stdout } = bench('suggest', texts, '3');
    expect(status).toBe(0);
    expect(stdout.match(/^(?:speakers|outlets|topics)(?: +[\d.]+){4}$/gm)).toHaveLength(3);
  });

  test('ends with 1 and one line when the texts are no articles', () => {
    const texts = path.join(folder, 'broken');
    mkdirSync(texts);
    writeFileSync(path.join(texts, 'one.txt'), 'It \u0000 rains.\n');
    const { status, stdout, stderr } = bench('ingest', texts, '--articles', '1');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Cannot measure 1 articles: Cannot write text 0: .+\n$/);
  });

  test.for([
    [[], `Cannot measure "": npm run bench -- NAME, one of: ${KNOWN}\n`],
    [['nothing'], `Cannot measure "nothing": npm run bench -- NAME, one of: ${KNOWN}\n`],
    [['analyse'], 'Usage: npm run bench -- analyse DIR\n'],
  ] as const)('ends with 2 and one line for %j', ([parameters, line]) => {
    expect(bench(...parameters)).toMatchObject({ status: 2, stdout: '', stderr: line });
  });
});

describe('a question of bench', () => {
  test.for([
    [['analyse'], 'Usage: npm run bench -- analyse DIR'],
    [['analyse', 'nowhere'], 'Cannot read "nowhere": it holds no *.txt or *.md'],
    [['search'], 'Usage: npm run bench -- search DIR [PASSAGES…]'],
    [['search', '.', '0'], 'Usage: npm run bench -- search DIR [PASSAGES…]'],
    [['search', 'nowhere'], 'Cannot read "nowhere": it holds no *.txt or *.md'],
    [['suggest'], 'Usage: npm run bench -- suggest DIR [ARTICLES…]'],
    [['suggest', 'nowhere', '5'], 'Cannot read "nowhere": it holds no *.txt or *.md'],
    [['ingest'], INGEST_USAGE],
    [['commands'], 'Usage: npm run bench -- commands DIR [--articles N]'],
    [['ingest', 'nowhere'], 'Cannot read "nowhere": it holds no *.txt or *.md'],
    [['ingest', 'nowhere', '--articles'], INGEST_USAGE],
    [['ingest', 'nowhere', '--articles', '0'], INGEST_USAGE],
    [['ingest', 'nowhere', '--articles', '10', 'more'], INGEST_USAGE],
  ] as const)('refuses %j', async ([[name, ...parameters], reason]) => {
    expect(await QUESTIONS.get(name)?.measure(parameters)).toEqual({ kind: 'refused', reason });
  });
});
