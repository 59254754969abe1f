import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passageSource } from '../../../src/eval/retrieval/passage-source.ts';
import { readHeadlines } from '../../../src/eval/retrieval/read-headlines.ts';
import { readSets } from '../../../src/eval/retrieval/read-sets.ts';
import { scoreHeadlines } from '../../../src/eval/retrieval/score-headlines.ts';
import { scoreHeadlineRefusal } from '../../../src/eval/retrieval/score-refusal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headlines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(texts: readonly string[]): void {
  mkdirSync(join(folder, 'text'), { recursive: true });
  for (const [number, text] of texts.entries()) {
    writeFileSync(join(folder, 'text', `${number}.txt`), text);
  }
}

const long = (word: string): string => `${word} ${'goes on and on '.repeat(15)}there.`;

describe('readHeadlines', () => {
  test('cuts each article off its headline and packs its sentences', () => {
    write([
      `Rail strike off\n\n${long('Rail')} ${long('Union')} It ends.`,
      'Ferry sinks\nIt sank.',
    ]);
    const set = readHeadlines(folder);
    expect(set?.headlines).toEqual(['Rail strike off', 'Ferry sinks']);
    expect(
      set?.paragraphs.map(({ text, article }) => [text.trim().split(' ')[0], article]),
    ).toEqual([
      ['Rail', 0],
      ['Union', 0],
      ['It', 0],
      ['It', 1],
    ]);
    expect(set?.paragraphs.some(({ text }) => text.includes('strike off'))).toBe(false);
  });

  test('reads a file that begins with empty lines, and one that is a headline alone', () => {
    write(['\n\nRail strike off\r\nIt ends.\r\n', 'Ferry sinks', '']);
    const set = readHeadlines(folder);
    expect(set?.headlines).toEqual(['Rail strike off', 'Ferry sinks', '']);
    expect(set?.paragraphs.map(({ text, article }) => [text.trim(), article])).toEqual([
      ['It ends.', 0],
    ]);
  });

  test('leaves alone a folder without texts', () => {
    expect(readHeadlines(folder)).toBeNull();
    mkdirSync(join(folder, 'text'));
    expect(readHeadlines(folder)).toBeNull();
    expect(readSets(folder)).toEqual([]);
  });
});

describe('headlines', () => {
  test('find their articles, and are told from those whose article is out', () => {
    const words = ['rail', 'ferry', 'bridge', 'quarry', 'harbour', 'council'];
    write(words.map((word) => `The ${word} dispute\nMs Hale spoke of the ${word} and a ${word}.`));
    const [found] = readSets(folder);
    if (found?.kind !== 'headlines') throw new Error('no headlines');
    const { set } = found;
    const scores = scoreHeadlines(passageSource(set.paragraphs), set);
    expect(scores).toMatchObject({ headlines: 6, passages: 6, plain: { first: 1, mrr10: 1 } });
    expect(scores.fused).toEqual({ first: 1, mrr10: 1 });
    const refusal = scoreHeadlineRefusal(set);
    expect([refusal?.likelihood, refusal?.norm]).toEqual([
      { auc: 1, refused: 1 },
      { auc: 1, refused: 1 },
    ]);
  });
});
