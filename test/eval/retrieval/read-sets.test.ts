import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recall } from '../../../src/eval/retrieval/measures.ts';
import { readBeir } from '../../../src/eval/retrieval/read-beir.ts';
import { readSquad } from '../../../src/eval/retrieval/read-squad.ts';
import { UnreadableSet } from '../../../src/eval/retrieval/unreadable-set.ts';

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

  test('reads numbers for ids, documents without titles, TREC’s columns, and no headings', () => {
    write('corpus.jsonl', '{"_id":1,"text":"A strike."}\r\n{"_id":2,"title":null,"text":null}\r\n');
    write('queries.jsonl', '\uFEFF{"_id":7,"text":"strike?","metadata":{}}\r\n');
    write('qrels.tsv', '7 0 1 1\r\n7 0 2 -1\r\n');
    const set = readBeir(folder);
    expect(set?.documents.map(({ text, title }) => [text, title])).toEqual([
      [' A strike.', ''],
      [' ', ''],
    ]);
    // Worse than not relevant is not relevant.
    expect(set?.queries.map(({ grades }) => [...grades])).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
    ]);
  });

  test('misses judged documents that the corpus lacks, and leaves out queries without a relevant one', () => {
    write('corpus.jsonl', '{"_id":"a","text":"A strike."}\n');
    write('queries.jsonl', '{"_id":"1","text":"strike"}\n{"_id":"2","text":"ferry"}\n');
    write('qrels.tsv', '1\ta\t1\n1\tgone\t1\n1\tgone too\t1\n2\ta\t0\n');
    const [query, ...others] = readBeir(folder)?.queries ?? [];
    expect(others).toEqual([]);
    expect(recall([0], query?.grades ?? new Map())).toBeCloseTo(1 / 3, 12);
  });

  test.for([
    ['corpus.jsonl', '{"_id":"a","text":'],
    ['corpus.jsonl', '["a"]'],
    ['queries.jsonl', '{"_id":"1"}'],
    ['qrels.tsv', 'query-id\tcorpus-id\tscore\n1\ta\tvery'],
  ] as const)('names the file in which it cannot read %j', ([name, content]) => {
    write('corpus.jsonl', '{"_id":"a","text":"A strike."}\n');
    write('queries.jsonl', '{"_id":"1","text":"strike"}\n');
    write('qrels.tsv', '1\ta\t1\n');
    write(name, content);
    expect(() => readBeir(folder)).toThrow(UnreadableSet);
    expect(() => readBeir(folder)).toThrow(join(folder, name));
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

  test('leaves out what version 2 calls impossible, and reads paragraphs without questions', () => {
    const qas = [
      { question: 'Which?', answers: [], is_impossible: true, plausible_answers: [] },
      { question: 'Who?', answers: [], is_impossible: false },
    ];
    const paragraphs = [{ context: 'One.' }, { context: 'Two.', qas }];
    write('set.json', JSON.stringify({ version: 'v2.0', data: [{ paragraphs }] }));
    const set = readSquad(join(folder, 'set.json'));
    expect(set?.paragraphs).toHaveLength(2);
    expect(set?.questions).toEqual([{ text: 'Who?', paragraph: 1, answerStart: null }]);
  });

  test('counts an emoji before an answer once, as SQuAD does', () => {
    const qas = [{ question: 'Which?', answers: [{ text: 'Two', answer_start: 5 }] }];
    const context = '😀 1. Two.';
    write('set.json', JSON.stringify({ data: [{ paragraphs: [{ context, qas }] }] }));
    const [question] = readSquad(join(folder, 'set.json'))?.questions ?? [];
    expect(context.slice(question?.answerStart ?? 0)).toBe('Two.');
  });

  test.for(['{"data":[', '{"data":[{"paragraphs":[{"context":5}]}]}'])(
    'names the file in which it cannot read %j',
    (content) => {
      write('set.json', content);
      expect(() => readSquad(join(folder, 'set.json'))).toThrow(UnreadableSet);
    },
  );

  test('knows that a file is laid out otherwise', () => {
    write('other.json', '{"version":1}');
    expect(readSquad(join(folder, 'other.json'))).toBeNull();
  });
});
