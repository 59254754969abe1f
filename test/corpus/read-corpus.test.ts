import { access, chmod, constants, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const GUILD = '900000000000000001';

let corpus: string;

beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'onrecord-corpus-'));
});

afterEach(async () => {
  await rm(corpus, { recursive: true });
});

async function write(file: string, content: string | Uint8Array): Promise<void> {
  const path = join(corpus, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function article(id: string, text = `The text of ${id}.`): string {
  return `---\nid: "${id}"\n---\n\n${text}\n`;
}

async function idsAndProblems(): Promise<{ ids: string[]; problems: string[] }> {
  const { articles, problems } = await readCorpus(corpus);
  return {
    ids: articles.map(({ id }) => id),
    problems: problems.map(
      ({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`,
    ),
  };
}

describe('readCorpus', () => {
  test('reads shared and guild folders at any depth, by id', async () => {
    await write('shared/z.md', article('a'));
    await write('shared/2025/a.md', article('c'));
    await write('shared/2025/05/B.MD', article('b'));
    await write(`${GUILD}/one.md`, article('a'));
    expect(await idsAndProblems()).toEqual({
      ids: [`${GUILD}/a`, 'shared/a', 'shared/b', 'shared/c'],
      problems: [],
    });
    const { articles } = await readCorpus(corpus);
    expect(articles.map(({ folder, file }) => [folder, file])).toEqual([
      [GUILD, `${GUILD}/one.md`],
      ['shared', 'shared/z.md'],
      ['shared', 'shared/2025/05/B.MD'],
      ['shared', 'shared/2025/a.md'],
    ]);
  });

  test('finds nothing in an empty folder', async () => {
    expect(await readCorpus(corpus)).toEqual({ articles: [], problems: [] });
  });

  test('leaves alone what is no article', async () => {
    await write('README.md', 'About');
    await write('SOURCES.md', 'Whose');
    await write('notes.json', '{}');
    await write('.rejected/a.md', 'broken');
    await write('shared/.a.md.swp', 'broken');
    await write('shared/.draft.md', 'broken');
    await write('shared/.git/a.md', 'broken');
    await write('shared/a.meta.json', '{}');
    await write('shared/picture.jpg', new Uint8Array([0xff, 0xd8]));
    expect(await idsAndProblems()).toEqual({ ids: [], problems: [] });
  });

  test('takes no other down with a broken file', async () => {
    await write('shared/good.md', article('good'));
    await write('shared/no-front-matter.md', 'Text');
    await write('shared/js.md', '---js\nprocess.exit(1)\n---\nText');
    await write('shared/bad-day.md', '---\nid: "bad-day"\npublished: "2025-02-30"\n---\nText');
    await write('shared/empty.md', '');
    await write('shared/latin.md', Buffer.from('---\nid: "latin"\n---\ncaf\xe9', 'latin1'));
    await write('shared/utf-16.md', Buffer.from(`\uFEFF${article('utf-16')}`, 'utf16le'));
    await write('shared/nul.md', article('nul', 'A\0B'));
    await write('shared/big.md', article('big', 'x'.repeat(1024 * 1024)));
    await write('shared/plain.txt', 'Text without front matter');
    const { ids, problems } = await idsAndProblems();
    expect(ids).toEqual(['shared/good']);
    expect(problems.map((problem) => problem.split(' ').slice(0, 5).join(' '))).toEqual([
      'shared/bad-day.md:3 rejected The "published" is',
      'shared/big.md:null rejected The file has',
      'shared/empty.md:1 rejected The first line',
      'shared/js.md:1 rejected The first line',
      'shared/latin.md:null rejected The file is',
      'shared/no-front-matter.md:1 rejected The first line',
      'shared/nul.md:5 rejected The file has',
      'shared/plain.txt:null rejected Plain text is',
      'shared/utf-16.md:null rejected The file is',
    ]);
  });

  test('takes no other down with a file it may not read', async () => {
    await write('shared/good.md', article('good'));
    await write('shared/locked.md', article('locked'));
    const locked = join(corpus, 'shared/locked.md');
    await chmod(locked, 0o000);
    // The administrator may read everything.
    const readable = await access(locked, constants.R_OK).then(
      () => true,
      () => false,
    );
    const { ids, problems } = await idsAndProblems();
    expect(ids).toEqual(readable ? ['shared/good', 'shared/locked'] : ['shared/good']);
    expect(problems).toEqual(
      readable ? [] : ['shared/locked.md:null rejected Cannot read the file: EACCES'],
    );
  });

  test('reports what stands where no article may stand', async () => {
    await write('stray.md', article('stray'));
    await write('drafts/a.md', article('a'));
    await write('12345/a.md', article('a'));
    await write('Shared/a.md', article('a'));
    const { ids, problems } = await idsAndProblems();
    expect(ids).toEqual([]);
    expect(problems.map((problem) => problem.split(' ', 1)[0])).toEqual([
      '12345:null',
      'Shared:null',
      'drafts:null',
      'stray.md:null',
    ]);
  });

  test('follows no symbolic link, out of the corpus or within it', async () => {
    await write(`${GUILD}/secret.md`, article('secret'));
    await mkdir(join(corpus, 'shared'));
    await symlink('/etc/hostname', join(corpus, 'shared/outside.md'));
    await symlink(`../${GUILD}/secret.md`, join(corpus, 'shared/inside.md'));
    await symlink('..', join(corpus, 'shared/loop'));
    await symlink('/nowhere', join(corpus, 'shared/dangling.md'));
    await symlink(GUILD, join(corpus, '900000000000000002'));
    const { ids, problems } = await idsAndProblems();
    expect(ids).toEqual([`${GUILD}/secret`]);
    expect(problems).toHaveLength(5);
    for (const problem of problems) expect(problem).toContain('Symbolic links are not followed');
  });

  test('keeps the first of two articles with one id, and names it', async () => {
    await write('shared/b.md', article('same', 'One text.'));
    await write('shared/a/z.md', article('same', 'Another text.'));
    const { articles, problems } = await readCorpus(corpus);
    expect(articles.map(({ file }) => file)).toEqual(['shared/a/z.md']);
    expect(problems).toEqual([
      {
        file: 'shared/b.md',
        line: null,
        severity: 'rejected',
        message: 'The id "shared/same" is taken by shared/a/z.md',
      },
    ]);
  });

  test('keeps the first of two copies in a folder, but one in each of two folders', async () => {
    await write('shared/a.md', article('a', 'One text.'));
    await write('shared/b.md', article('b', 'One text.').replaceAll('\n', '\r\n'));
    await write(`${GUILD}/c.md`, article('c', 'One text.'));
    const { ids, problems } = await idsAndProblems();
    expect(ids).toEqual([`${GUILD}/c`, 'shared/a']);
    expect(problems).toContain('shared/b.md:null rejected The text is the same as in shared/a.md');
  });

  test('lets another article have the id of a rejected one', async () => {
    await write('shared/a.md', article('same', ''));
    await write('shared/b.md', article('same'));
    expect((await idsAndProblems()).ids).toEqual(['shared/same']);
  });

  test('reads more files than may be open at once', async () => {
    for (let n = 0; n < 300; n += 1) await write(`shared/${n}.md`, article(`a-${n}`));
    const { ids } = await idsAndProblems();
    expect(ids).toHaveLength(300);
    expect(ids).toEqual([...ids].sort());
  });

  test('throws for a folder that is absent, and for a file', async () => {
    await expect(readCorpus(join(corpus, 'absent'))).rejects.toMatchObject({
      name: 'CorpusError',
      code: 'corpus-absent',
    });
    await write('file', '');
    await expect(readCorpus(join(corpus, 'file'))).rejects.toMatchObject({
      name: 'CorpusError',
      code: 'corpus-not-a-folder',
    });
  });
});
