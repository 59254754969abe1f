import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBeir } from '../../../src/eval/retrieval/read-beir.ts';
import { readSquad } from '../../../src/eval/retrieval/read-squad.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): void => {
  writeFileSync(join(folder, name), content);
};

describe('readBeir', () => {
  test('numbers documents by line, and keeps the queries that are judged', () => {
    const corpus = '{"id":"a","title":"Rail","text":"A strike."}\n{"_id":"b","text":"A ferry."}\n';
    write('corpus.jsonl.gz', gzipSync(corpus));
    write('queries.jsonl', '{"id":"1","text":"strike?"}\n{"id":"2","text":"nobody judged this"}\n');
    write('qrels.tsv', 'query-id\tcorpus-id\tscore\n1\ta\t2\n1\tb\t0\n');
    const set = readBeir(folder);
    expect(set?.documents).toEqual([
      { text: 'Rail A strike.', article: 0, title: 'Rail' },
      { text: ' A ferry.', article: 1, title: '' },
    ]);
    expect(set?.queries.map(({ text, grades }) => [text, [...grades]])).toEqual([
      [
        'strike?',
        [
          [0, 2],
          [1, 0],
        ],
      ],
    ]);
  });

  test('knows that a folder is laid out otherwise', () => {
    expect(readBeir(folder)).toBeNull();
  });
});

describe('readSquad', () => {
  test('numbers paragraphs across articles', () => {
    const question = (text: string, start: number): object => ({
      question: text,
      answers: [{ text: 'x', answer_start: start }],
    });
    const data = [
      { title: 'The_Rail_Strike', paragraphs: [{ context: 'One.', qas: [] }] },
      { paragraphs: [{ context: 'Two. Three.', qas: [question('Which?', 5)] }] },
    ];
    write('set.json.gz', gzipSync(JSON.stringify({ data })));
    expect(readSquad(join(folder, 'set.json'))).toEqual({
      name: 'set',
      paragraphs: [
        { text: 'One.', article: 0, title: 'The Rail Strike' },
        { text: 'Two. Three.', article: 1, title: null },
      ],
      questions: [{ text: 'Which?', paragraph: 1, answerStart: 5 }],
    });
  });

  test('knows that a file is laid out otherwise', () => {
    write('other.json', '{"version":1}');
    expect(readSquad(join(folder, 'other.json'))).toBeNull();
  });
});
