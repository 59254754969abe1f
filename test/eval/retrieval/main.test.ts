import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';

const MAIN = programOf('src/eval/retrieval/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'retrieval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return path.dirname(file);
}

const words = ['rail', 'ferry', 'bridge', 'quarry'];
const paragraphs = words.map((word) => ({
  context: `The ${word} is old. The ${word} was closed in May.`,
  qas: [{ question: `When was the ${word} closed?`, answers: [{ answer_start: 20 }] }],
}));
const data = paragraphs.map((paragraph) => ({ title: 'News', paragraphs: [paragraph] }));
put('good/questions.json', JSON.stringify({ data }));
put('good/judged/corpus.jsonl', words.map((_id) => JSON.stringify({ _id, text: _id })).join('\n'));
put('good/judged/queries.jsonl', '{"_id":"1","text":"rail"}');
put('good/judged/qrels.tsv', '1\trail\t1');
const broken = put('broken/set.json', '{"data":[');
const other = put('other/notes.json', '{"version":1}');

function run(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words]);
  return { status, out: stdout.toString(), told: stderr.toString().trim().split('\n') };
}

describe('eval:retrieval', () => {
  test('prints one object with --json, and tells its progress beside', () => {
    const { status, out, told } = run([path.join(folder, 'good'), '--json']);
    expect(status).toBe(0);
    const { sets } = JSON.parse(out) as { readonly sets: readonly unknown[] };
    expect(sets).toMatchObject([
      { name: 'judged', ranking: { fusedNdcg10: 1 }, sentences: null, refusal: null },
      {
        name: 'questions',
        ranking: { fusedNdcg10: 1 },
        sentences: { fused: { first: 1, inThree: 1 } },
        refusal: { likelihood: { auc: 1 } },
      },
    ]);
    expect(told.length).toBeGreaterThan(2);
  });

  test.for([
    [[path.join(folder, 'absent')], 2],
    [[path.join(folder, 'other', 'notes.json')], 2],
    [[other], 2],
    [[], 2],
    [['--no-such-flag'], 2],
    [[broken], 1],
  ] as const)('tells in one line what is wrong with %j', ([given, code]) => {
    const { status, out, told } = run(given);
    expect([status, out, told.length]).toEqual([code, '', 1]);
  });
});
