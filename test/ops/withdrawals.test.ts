import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { openWithdrawals } from '../../src/ops/withdrawals.ts';
import type { AnalysedArticle } from '../../src/snapshot.ts';
import { analyse } from '../../src/text/analyse.ts';

const IDS = ['a', 'b', 'c'] as const;
/** One text of an article that has several. */
function article(slug: string, version: number, outlet = 'Harbour Post'): Article {
  const content = `---\nid: "${slug}"\noutlet: "${outlet}"\nlanguage: "en"\n---\n\nText ${version}.\n`;
  const reading = readArticle({ folder: 'shared', file: `shared/${slug}.md`, content });
  if (reading.kind === 'rejected') throw new RangeError(`Cannot read "${slug}"`);
  return reading.article;
}

/** The folder, and what serves of it, both as their texts. */
function world() {
  const withdrawals = openWithdrawals();
  const disk = new Map<string, Article>();
  let built: readonly AnalysedArticle[] = [];
  return {
    disk,
    shown: (): readonly Article[] => {
      const gone = withdrawals.placesIn({ articles: built });
      return built.flatMap(({ article }, place) => (gone.has(place) ? [] : [article]));
    },
    save: (slug: string, version: number, outlet?: string): void => {
      const saved = article(slug, version, outlet);
      disk.set(slug, saved);
      withdrawals.changed(saved.id, saved);
    },
    remove: (slug: string): void => {
      const before = disk.get(slug);
      disk.delete(slug);
      if (before !== undefined) withdrawals.changed(before.id, null);
    },
    /** Reading and landing come when the test says so. */
    build: () => {
      const landed = withdrawals.build();
      let read: readonly AnalysedArticle[] = [];
      return {
        read: () => {
          read = [...disk.values()].map((each) => ({ article: each, analysis: analyse('', null) }));
        },
        land: () => {
          landed();
          built = read;
        },
      };
    },
    look: () => {
      const seen = withdrawals.look();
      let files: ReadonlySet<string> = new Set();
      return {
        read: () => {
          files = new Set([...disk.values()].map(({ file }) => file));
        },
        land: () => seen(files),
      };
    },
  };
}

type World = ReturnType<typeof world>;

function serveAll({ build }: World): void {
  const all = build();
  all.read();
  all.land();
}

const texts = (articles: Iterable<Article>): readonly string[] =>
  [...articles].map(({ id, text, outlet }) => `${id} ${outlet?.value} ${text}`).toSorted();

describe('openWithdrawals', () => {
  test('takes what is removed out of what serves, and out of a build that had read it', () => {
    const here = world();
    here.save('a', 1);
    here.save('b', 1);
    serveAll(here);
    const [under, next] = [here.build(), here.build()];
    under.read();
    here.remove('a');
    expect(texts(here.shown())).toEqual(['shared/b Harbour Post Text 1.']);
    under.land();
    expect(texts(here.shown())).toEqual(['shared/b Harbour Post Text 1.']);
    // It began before the removal too, though it read after it: the removal may hold on, and does no harm.
    next.read();
    next.land();
    expect(texts(here.shown())).toEqual(['shared/b Harbour Post Text 1.']);
  });

  test('shows again at once what is put back as it was, in whatever serves', () => {
    const here = world();
    here.save('a', 1);
    serveAll(here);
    const under = here.build();
    under.read();
    here.remove('a');
    here.save('a', 1);
    expect(here.shown()).toHaveLength(1);
    under.land();
    expect(here.shown()).toHaveLength(1);
  });

  test('takes back the old text and the old header only, not what came instead', () => {
    const here = world();
    here.save('a', 1);
    here.save('b', 1);
    serveAll(here);
    here.save('a', 2);
    here.save('b', 1, 'Valley Herald');
    expect(here.shown()).toEqual([]);
    // A build that began before, and read after.
    const late = here.build();
    here.save('a', 3);
    late.read();
    late.land();
    expect(texts(here.shown())).toEqual([
      'shared/a Harbour Post Text 3.',
      'shared/b Valley Herald Text 1.',
    ]);
  });

  test('takes out files that are gone from the folder until they are back', () => {
    const here = world();
    here.save('a', 1);
    here.save('b', 1);
    serveAll(here);
    const lookNow = (): void => {
      const look = here.look();
      look.read();
      look.land();
    };
    const before = here.disk.get('a');
    here.disk.delete('a');
    lookNow();
    expect(texts(here.shown())).toEqual(['shared/b Harbour Post Text 1.']);
    if (before !== undefined) here.disk.set('a', before);
    lookNow();
    expect(here.shown()).toHaveLength(2);
  });

  test('leaves alone what was put back after the folder was looked at', () => {
    const here = world();
    here.save('a', 1);
    serveAll(here);
    const look = here.look();
    here.remove('a');
    look.read();
    here.save('a', 1);
    look.land();
    expect(here.shown()).toHaveLength(1);
  });

  test('never shows what was taken back, and in the end all that stands, in whatever order', () => {
    const slug = fc.constantFrom(...IDS);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('save' as const), slug, version: fc.nat(2) }),
      fc.record({ kind: fc.constant('remove' as const), slug }),
      fc.record({ kind: fc.constant('delete' as const), slug }),
      fc.record({ kind: fc.constant('put' as const), slug, version: fc.nat(2) }),
      fc.record({ kind: fc.constantFrom('build', 'look', 'read', 'land', 'fail') }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const here = world();
        for (const each of IDS) here.save(each, 0);
        serveAll(here);
        // One build at a time, one look at a time, as in the bot.
        let [build, look] = [here.build(), here.look()];
        let mayLand = { build: false, look: false };
        const byHand = new Set<string>();
        for (const each of steps) {
          if (each.kind === 'save') here.save(each.slug, each.version);
          else if (each.kind === 'remove') here.remove(each.slug);
          else if (each.kind === 'delete') here.disk.delete(each.slug);
          else if (each.kind === 'put') here.disk.set(each.slug, article(each.slug, each.version));
          else if (each.kind === 'read') {
            build.read();
            look.read();
            mayLand = { build: true, look: true };
          } else if (each.kind === 'build') {
            build = here.build();
            mayLand = { ...mayLand, build: false };
          } else if (each.kind === 'look') {
            if (mayLand.look) look.land();
            look = here.look();
            mayLand = { ...mayLand, look: false };
          } else if (each.kind === 'land') {
            if (mayLand.build) build.land();
            build = here.build();
            mayLand = { ...mayLand, build: false };
          }
          if (each.kind === 'delete' || each.kind === 'put') byHand.add(each.slug);
          if (each.kind === 'save') byHand.delete(each.slug);
          // What was taken back is never among what is shown; what was changed by hand may be, until it is noticed.
          const standing = texts(here.disk.values());
          for (const text of texts(here.shown())) {
            const isByHand = [...byHand].some((id) => text.startsWith(`shared/${id} `));
            expect(standing.includes(text) || isByHand).toBe(true);
          }
        }
        serveAll(here);
        expect(texts(here.shown())).toEqual(texts(here.disk.values()));
        // What was looked at before that tells nothing any more.
        if (mayLand.look) look.land();
        expect(texts(here.shown())).toEqual(texts(here.disk.values()));
      }),
      { numRuns: 1000 },
    );
  });
});
