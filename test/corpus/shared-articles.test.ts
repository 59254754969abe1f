import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readFrontMatter } from '../../src/corpus/read-front-matter.ts';

interface CleanedSeed {
  readonly slug: string;
  readonly seed: string;
  readonly paragraphs: number;
  readonly sha256: string;
  /** Found by reading: each line of the seed that is not the article. */
  readonly leftOut: readonly string[];
}

const CLEANED: readonly CleanedSeed[] = [
  {
    slug: 'ankasam-russias-nato-concerns',
    seed: '000_c5470bf5cfcc165e.txt',
    paragraphs: 13,
    sha256: '08ffeabafd8a70ac54b41b69ebd1f87690043ef4122ed0e9d3bb585665c73707',
    leftOut: [
      'Analysis',
      'Russia’s NATO Concerns and the United States’ Ukraine Policy',
      'Paylaş',
      'This post is also available in: Türkçe Русский',
      '[1] “Russia’s NATO Red Line Remains in Place, Kremlin Says”, TASS, https://tass.com/world/1965793, (Accessed: 01.06.2025).',
      '[2] John J. Mearsheimer, “Why the Ukraine Crisis Is the West’s Fault”, https://www.mearsheimer.com/wp-content/uploads/2019/06/Why-the-Ukraine-Crisis-Is.pdf, (Accessed: 01.06.2025).',
      '[3] “Strategic Responsibility: Rebalancing European and Trans-Atlantic Defense”, Brookings Institution, https://www.brookings.edu/articles/strategic-responsibility-rebalancing-european-and-trans-atlantic-defense/, (Accessed: 01.06.2025).',
      'Aybike VRESKALA',
      'Hacettepe University, Department of English-French Translation and Interpretation (Double Major) and Middle East Technical University, Department of International Relations (Special Student)',
      'Similar Posts',
    ],
  },
  {
    slug: 'rbc-ukraine-us-open-to-address-nato-concerns',
    seed: '001_68ba3335f60b6c8e.txt',
    paragraphs: 12,
    sha256: '247aa89f438bdc1e39c160aee2474c768130f5a966a726b748cb4268d6a36c36',
    leftOut: [
      'ua en ru',
      'US open to address Russia’s NATO concerns in Ukraine talks',
      "US open to address Russia’s NATO concerns in Ukraine talks US President's special envoy for Ukraine and Russia, Keith Kellogg (Photo: Getty Images)",
    ],
  },
  {
    slug: 'chas-pravdy-us-willing-to-discuss-guarantees',
    seed: '002_4cbc1636a5e923d1.txt',
    paragraphs: 1,
    sha256: '782145c9cfd190bbcd55612d2f35f9fb3909f91170e0ed11e63f8cb0093fcb27',
    leftOut: [
      'The United States of America is willing to discuss with Russia security guarantees regarding NATO’s eastern expansion',
      'Chas Pravdy - 30 May 2025 05:26',
      'Source',
    ],
  },
  {
    slug: 'news-arena-india-concerns-are-fair',
    seed: '003_caf1b8eb8550f344.txt',
    paragraphs: 14,
    sha256: '848ec8e385fb5eeaafb80ec4cbfb2edbac34af1fa20ca787b5e876a9fd864ea4',
    leftOut: ['Also read: US pushes 60-day Gaza truce; Israel agrees, Hamas still reviewing'],
  },
  {
    slug: 'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato',
    seed: '004_302a6c189ff2356e.txt',
    paragraphs: 21,
    sha256: 'ec1664725c39016359cab639a42578a861a745a72223ec49ac5cd79167c9b1a4',
    leftOut: [
      'Why Does Russia Not Want Ukraine To Join NATO?',
      'Why Does Russia Not Want Ukraine To Join NATO',
      'President Zelensky and President Vladimir Putin',
      'NATO flag',
      'READ ALSO: Bucha Massacre: Ukrainian Officials uncovers Mass grave with 57 bodies in Bucha (Graphic Photos)',
      'President Zelensky of Ukraine',
      'Russian President Vladimir Putin',
      'Share and Enjoy !',
      'Related posts',
    ],
  },
];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = process.env['ONRECORD_SEEDS'] ?? join(ROOT, '../shared/seeds');
const { articles, problems } = await readCorpus(join(ROOT, 'corpus'));

function articleNamed(slug: string): Article {
  const article = articles.find(({ id }) => id === `shared/${slug}`);
  if (article === undefined) throw new RangeError(`Cannot find article "${slug}"`);
  return article;
}

function seedLines(seed: string): readonly string[] {
  const lines = readFileSync(join(SEEDS, seed), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '');
}

/** Paragraphs as the seed has them: it knows no subheadings. */
function paragraphsOf({ text }: Article): readonly string[] {
  return text.split('\n\n').map((paragraph) => paragraph.replace(/^## /, ''));
}

describe('the shared corpus', () => {
  test('is read without a remark', () => {
    expect(problems).toEqual([]);
    expect(articles.filter(({ folder }) => folder === 'shared').map(({ id }) => id)).toEqual(
      CLEANED.map(({ slug }) => `shared/${slug}`).sort(),
    );
  });

  test('says of each article no more than is known', () => {
    const known = articles.map(({ title, outlet, publishedOn, author }) => [
      title?.slice(0, 12) ?? null,
      outlet,
      publishedOn,
      author,
    ]);
    expect(known).toEqual([
      ['Russia’s NAT', { value: 'ANKASAM', basis: 'url' }, null, 'Aybike Vreskala'],
      [
        'The United S',
        { value: 'Chas Pravdy', basis: 'stated' },
        { value: '2025-05-30', basis: 'stated' },
        null,
      ],
      [
        'Why Does Rus',
        { value: 'gallantmilitary.org.ng', basis: 'url' },
        { value: '2022-04-05', basis: 'url' },
        null,
      ],
      [null, { value: 'News Arena India', basis: 'url' }, null, null],
      [
        'US open to a',
        { value: 'RBC-Ukraine', basis: 'url' },
        { value: '2025-05-30', basis: 'inferred' },
        null,
      ],
    ]);
    for (const { url, language, rights } of articles) {
      expect([url?.slice(0, 8), language, typeof rights]).toEqual(['https://', 'en', 'string']);
    }
  });

  test.for(CLEANED)('has the body of $slug as it was cleaned', ({ slug, paragraphs, sha256 }) => {
    const article = articleNamed(slug);
    expect(article.sha256).toBe(sha256);
    expect(paragraphsOf(article)).toHaveLength(paragraphs);
    for (const paragraph of paragraphsOf(article)) {
      expect(paragraph).toBe(paragraph.trim());
      expect(paragraph).not.toMatch(/^$|\n/);
    }
  });

  test.for(CLEANED.flatMap(({ slug, leftOut }) => leftOut.map((line) => ({ slug, line }))))(
    'left “$line” out of $slug',
    ({ slug, line }) => {
      expect(articleNamed(slug).text).not.toContain(line);
    },
  );

  test('marks the subheadings', () => {
    const headings = articles.flatMap(({ text }) => text.match(/^#.*$/gm) ?? []);
    expect(headings).toEqual([
      '## Russia’s Opposition',
      '## Prospects for Ukraine’s NATO membership',
    ]);
  });

  // The seeds are not ours to give away, so a fresh clone has none.
  test.for(CLEANED.filter(({ seed }) => existsSync(join(SEEDS, seed))))(
    'has every line of $seed, in order, but those left out',
    ({ slug, seed, leftOut }) => {
      const kept = seedLines(seed).filter((line) => !leftOut.includes(line));
      expect(paragraphsOf(articleNamed(slug))).toEqual(kept);
      const content = readFileSync(join(ROOT, `corpus/shared/${slug}.md`), 'utf8');
      const frontMatter = readFrontMatter(content);
      const sha256 = createHash('sha256')
        .update(readFileSync(join(SEEDS, seed)))
        .digest('hex');
      expect(frontMatter.kind === 'read' && frontMatter.fields.get('source_sha256')?.value).toBe(
        sha256,
      );
    },
  );
});
