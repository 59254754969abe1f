import { layGround } from '../../eval/quotes/common-ground.ts';
import { rulePrecision, type Predicted } from '../../eval/quotes/rule-precision.ts';
import { scoreArticle } from '../../eval/quotes/scored-article.ts';
import { completeDraft } from '../../text/quotation/complete-draft.ts';
import { binsOf } from '../../text/quotation/link/confidence-of.ts';
import { draftsOfLinks } from '../../text/quotation/link/link-drafts.ts';
import { hashWord } from '../../text/quotation/tagger/hash.ts';
import { weightTable, type WeightRows } from '../../text/quotation/tagger/weight-table.ts';
import { trainLinker, type LinkExample } from './train-linker.ts';
import type { Example } from './example.ts';

/** An article with the pieces of a tagger that has not seen it. */
export interface UnseenExample extends LinkExample {
  readonly example: Example;
}

// A bin with fewer cases says little.
const FEWEST = 30;
const HALVES = [0, 1] as const;

/** The measured precision of each bin of attributions, in per cent, linked by weights from other articles. */
export function measurePrecision(examples: readonly UnseenExample[]): WeightRows {
  const predicted = HALVES.flatMap((half) => {
    const links = weightTable(trainLinker(examples.filter((_, index) => index % 2 !== half)));
    return examples
      .filter((_, index) => index % 2 === half)
      .map(({ linking, example }) => {
        const linked = draftsOfLinks(linking, example.found.drafts, links);
        const attributions = linked.map(({ draft }) => completeDraft(draft, example.segmented));
        const gold = example.article.annotations[0] ?? [];
        const scored = scoreArticle(layGround(example.article.text), gold, attributions);
        return { attributions, scored, shares: linked.map(({ share }) => share) };
      });
  });
  const measured = [0, 1, 2].flatMap((depth) =>
    rulePrecision(predicted.map((each) => named(each, depth))),
  );
  const kept = measured
    .filter((each) => each.predicted >= FEWEST)
    .map(({ rule, precision }) => ({ key: hashWord(rule), precision }))
    .toSorted((a, b) => a.key - b.key);
  return {
    keys: Uint32Array.from(kept, ({ key }) => key),
    weights: Int8Array.from(kept, ({ precision }) => Math.round(precision)),
    width: 1,
    scale: 0.01,
  };
}

// The evaluation groups by rule: a bin takes its place.
function named(
  { attributions, scored, shares }: Predicted & { readonly shares: readonly (number | null)[] },
  depth: number,
): Predicted {
  return {
    scored,
    attributions: attributions.map((each, index) => {
      const share = shares[index] ?? null;
      const isQuoted = each.kind !== 'indirect';
      const evidence = { rule: each.rule, isQuoted, share } as Parameters<typeof binsOf>[0];
      return { ...each, rule: binsOf(evidence)[depth] ?? '' };
    }),
  };
}
