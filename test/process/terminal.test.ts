import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';

/** A corpus of so many one-sentence articles, below a fresh folder. */
async function corpusOf(...texts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  await mkdir(join(folder, 'shared'));
  for (const [index, text] of texts.entries()) {
    await writeFile(
      join(folder, 'shared', `${index}.md`),
      `---\nid: "a${index}"\nlanguage: "en"\n---\n\n${text}\n`,
    );
  }
  return folder;
}

/** A corpus of one of the articles that come with the bot. */
async function corpusOfSeed(id: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  await cp(`corpus/shared/${id}.md`, join(folder, 'shared', `${id}.md`));
  return folder;
}

describe('npm run ask', () => {
  test('prints one JSON object whose quotes are slices of the articles', async () => {
    const { code, stdout } = await runNode('src/console/ask.ts', [
      '--json',
      '/who-said',
      'speaker:Pete Hegseth',
    ]);
    const { command, answer, citations } = JSON.parse(stdout);
    expect([code, command, answer.kind]).toEqual([0, '/who-said', 'citations']);
    expect(Object.keys(citations[0])).toEqual([
      'article',
      'outlet',
      'url',
      'published',
      'quote',
      'start',
      'end',
      'sentenceStart',
      'sentenceEnd',
      'speaker',
      'speakerVia',
      'date',
      'dateBasis',
      'score',
    ]);
    const { article, quote, start, end, speaker } = citations[0];
    const file = await readFile(new URL(`../../corpus/${article}.md`, import.meta.url), 'utf8');
    const body = file.slice(file.indexOf('---\n\n') + 5);
    expect([quote, speaker]).toEqual([body.slice(start, end), 'Pete Hegseth']);
  });

  test('checks a quote, and prints the verdict beside flat citations', async () => {
    const { code, stdout } = await runNode('src/console/ask.ts', [
      '--json',
      '/check-quote',
      'message:Rutte: “its a fair concern”',
    ]);
    const { command, answer, citations } = JSON.parse(stdout);
    expect([code, command, answer.kind, answer.verdict]).toEqual([
      0,
      '/check-quote',
      'checked',
      'other-speaker',
    ]);
    expect(answer.checks).toMatchObject([
      {
        verdict: 'other-speaker',
        claim: 'its a fair concern',
        claimedSpeaker: 'Rutte',
        speaker: 'other',
        article: 'shared/rbc-ukraine-us-open-to-address-nato-concerns',
        wording: 'same',
        messageOnly: [],
        articleOnly: [],
        misspelt: [],
        isPartlyQuoted: false,
        isCut: false,
        citation: 0,
      },
    ]);
    // What was found, then how other outlets put it.
    const [{ versions }] = answer.checks;
    expect(citations.length).toBe(1 + versions.length);
    expect([versions.length > 0, citations[0].speaker]).toEqual([true, 'Keith Kellogg']);
  });

  test('prints no evidence with no citations', async () => {
    const folder = await corpusOf('The bridge is green.');
    const question = ['who', 'won', 'the', 'Kentucky', 'derby?'];
    const call = ['--corpus', folder, '--json', '/ask', ...question];
    const { code, stdout } = await runNode('src/console/ask.ts', call);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answer: { kind: 'no-evidence' }, citations: [] });
  });

  test.for([
    ['no article', [], 'empty-corpus'],
    ['one article', ['The bridge is green.'], 'citations'],
  ] as const)('works on a corpus of %s', async ([, texts, kind]) => {
    const folder = await corpusOf(...texts);
    const { stdout } = await runNode('src/console/ask.ts', [
      '--corpus',
      folder,
      '--json',
      '/ask',
      'is the bridge green?',
    ]);
    const { answer } = JSON.parse(stdout);
    expect(answer.kind === 'no-evidence' ? answer.reason : answer.kind).toBe(kind);
  });

  test.for([
    [['/nonsense'], /the commands are/],
    [['--jsn', '/about'], /--jsn/],
    [['--corpus', 'nowhere', '/about'], /there is no such folder/],
  ] as const)('answers a wrong call %o on stderr with exit code 2', async ([args, message]) => {
    const { code, stdout, stderr } = await runNode('src/console/ask.ts', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('answers a wish that it cannot read on stderr with exit code 2', async () => {
    const folder = await corpusOf('The bridge is green.');
    const call = ['--corpus', folder, '/timeline', 'topic:x', 'from:banana'];
    const { code, stdout, stderr } = await runNode('src/console/ask.ts', call);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/from/);
  });
});

describe('npm run analyse', () => {
  test('prints one JSON line a file, with offsets into the file as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
    const text = '\uFEFFIt is late.\r\n\r\n“We are ready,” said Dana Hale on Monday.\r\n';
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(
      join(folder, 'list'),
      `${join(folder, 'a.txt')}\t2025-05-30\n${join(folder, 'a.txt')}\t\n`,
    );
    const { code, stdout } = await runNode('src/console/analyse.ts', [
      '--files-from',
      join(folder, 'list'),
    ]);
    const [dated, undated] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    const slices = (spans: readonly { start: number; end: number }[]): readonly string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(slices(dated.sentences).at(-1)).toBe('“We are ready,” said Dana Hale on Monday.');
    expect(dated.quotations).toMatchObject([
      { kind: 'direct', speaker: { name: 'Dana Hale', via: 'name' } },
    ]);
    expect(slices(dated.quotations[0].content)).toEqual(['“We are ready,”']);
    expect(dated.dates).toMatchObject([
      { value: '2025-05-26', from: '2025-05-26', to: '2025-05-27', basis: 'weekday' },
    ]);
    expect(undated.dates).toMatchObject([{ from: null, to: null }]);
  });

  test.for([
    [[], 2],
    [['--published', 'May', 'README.md'], 2],
    [['nowhere.txt'], 1],
  ] as const)('answers a wrong call %o with exit code %i', async ([args, expected]) => {
    const { code, stdout, stderr } = await runNode('src/console/analyse.ts', args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).not.toBe('');
  });
});

describe('npm run ask -- --evidence', () => {
  test('prints the sentence that names a speaker', async () => {
    const folder = await corpusOf('Dana Hale came late. “It rains,” she said.');
    const call = ['--corpus', folder, '/who-said', 'speaker:Dana Hale'];
    const { stdout } = await runNode('src/console/ask.ts', ['--evidence', ...call]);
    expect(stdout).toContain('she → Dana Hale, named in the sentence before');
    expect(stdout).toContain('Dana Hale came late.');
    const json = await runNode('src/console/ask.ts', ['--json', ...call]);
    expect(JSON.parse(json.stdout).evidence).toMatchObject([
      { source: 'she', antecedent: { sentence: 'Dana Hale came late.', start: 0, end: 20 } },
    ]);
  });
});

describe('npm run explain', () => {
  test('shows a speaker’s names, roles and merges', async () => {
    const folder = await corpusOf(
      'On Monday special envoy Dana Hale said no.',
      'On Monday Ms. Hale said yes.',
    );
    const call = ['--corpus', folder, '--speaker'];
    const { stdout } = await runNode('src/console/explain.ts', [...call, 'hale']);
    expect(stdout).toContain('Dana Hale · person');
    expect(stdout).toContain('2 statements in 2 articles');
    expect(stdout).toContain('special envoy · shared · 1 article · no date');
    expect(stdout).toContain('Dana Hale (shared/a0) = Hale (shared/a1) · surname');
    const { code, stderr } = await runNode('src/console/explain.ts', [...call, 'Nobody Known']);
    expect([code, stderr]).toEqual([
      2,
      'Cannot find speaker "Nobody Known": nobody of that name says anything\n',
    ]);
  });

  const ARTICLE = 'rbc-ukraine-us-open-to-address-nato-concerns';

  test('shows each sentence with what was found and by which rule', async () => {
    const call = ['--corpus', await corpusOfSeed(ARTICLE), ARTICLE];
    const { code, stdout } = await runNode('src/console/explain.ts', call);
    expect(code).toBe(0);
    expect(stdout).toMatch(/the special envoy.*Keith Kellogg|Keith Kellogg via role/);
    expect(stdout).toContain('· rule ');
  });

  test('shows the score of a query by term', async () => {
    const call = ['--corpus', await corpusOfSeed(ARTICLE), ARTICLE, 'unrealistic', 'membership'];
    const { code, stdout } = await runNode('src/console/explain.ts', call);
    expect(code).toBe(0);
    expect(stdout).toMatch(/unrealistic → \S+ · idf \d/);
  });

  test('names the articles there are for one that is not', async () => {
    const folder = await corpusOf('The bridge is green.');
    const { code, stderr } = await runNode('src/console/explain.ts', [
      '--corpus',
      folder,
      'nowhere',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('shared/a0');
  });
});
