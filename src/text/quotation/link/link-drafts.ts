import type { Token } from '../../segmented.ts';
import { isNonEmpty, type Span } from '../../span.ts';
import { CONFIDENCE } from '../confidence.ts';
import { cuePolarity } from '../cue-polarity.ts';
import type { Draft } from '../draft.ts';
import { overlapping } from '../syntax/overlapping.ts';
import type { WeightTable } from '../tagger/weight-table.ts';
import type { Linking } from './describe-pair.ts';
import { heedRules } from './heed-rules.ts';
import { keepQuotations } from './keep-quotations.ts';
import { linkPieces, type Linked } from './link-pieces.ts';
import { withLoneContents } from './lone-contents.ts';
import { paragraphAt, type Piece } from './piece.ts';

/** An attribution with how sure its links are, 0–1; null when only the rules find it. */
export interface LinkedDraft {
  readonly draft: Draft;
  readonly share: number | null;
}

/** The attributions of an article: pieces joined, and what only the rules find, in order of place. */
export function draftsOfLinks(
  linking: Linking,
  found: readonly Draft[],
  weights: WeightTable,
): readonly LinkedDraft[] {
  const pieces = linkPieces(linking, weights);
  const joined = pieces
    .map((each) => draftOf(linking, each, found))
    .filter((each) => each !== null);
  const whole = withLoneContents(linking, pieces, joined);
  const linked = heedRules(
    keepQuotations(linking, whole).filter(({ draft }) => !isTerm(linking, draft)),
    found,
  );
  return [...linked, ...missedDrafts(linking, linked, found)].toSorted(
    (a, b) => a.draft.content[0].start - b.draft.content[0].start,
  );
}

// Shorter quoted words that no rule explains and nobody is seen to say are a term, a title, scare quotes.
const FEWEST_CHARACTERS = 30;

function isTerm(linking: Linking, { rule, source, content }: Draft): boolean {
  if ((rule !== 'tagger' && rule !== 'content-alone') || source !== null) return false;
  const quoted = content.flatMap((span) => quotesIn(linking, span));
  return quoted.length > 0 && quoted.every(({ start, end }) => end - start < FEWEST_CHARACTERS);
}

function draftOf(linking: Linking, linked: Linked, found: readonly Draft[]): LinkedDraft | null {
  const { content, cue, source, share } = linked;
  const spans = content.map(({ span }) => span);
  if (!isNonEmpty(spans) || cue === null) return null;
  const agreed = found[linking.links.get(cue) ?? -1];
  const draft: Draft = {
    content: spans,
    cue: cue.span,
    // Where the tagger sees no source, the rules' own is right more often than none.
    source: source?.span ?? agreed?.source ?? null,
    polarity: agreed?.polarity ?? cuePolarity(tokensOf(linking, cue)),
    rule: agreed?.rule ?? 'tagger',
  };
  return { draft, share };
}

function tokensOf({ readings }: Linking, cue: Piece): readonly Token[] {
  return readings[cue.paragraph]?.tokens.slice(cue.from, cue.to) ?? [];
}

// Surer rules than these gain more contents than they spoil (train folds); quoted words stand for themselves.
const LEAST_PRECISION = { quoted: 0.35, unquoted: 0.6 } as const;

function missedDrafts(
  linking: Linking,
  linked: readonly LinkedDraft[],
  found: readonly Draft[],
): readonly LinkedDraft[] {
  const taken = linked.flatMap(({ draft }) => draft.content).toSorted((a, b) => a.start - b.start);
  return found
    .filter(({ rule, content }) => {
      if (content.some((span) => overlapping(taken, span).length > 0)) return false;
      const kind = content.some((span) => quotesIn(linking, span).length > 0)
        ? 'quoted'
        : 'unquoted';
      return CONFIDENCE[rule][kind] >= LEAST_PRECISION[kind];
    })
    .map((draft) => ({ draft, share: null }));
}

function quotesIn({ readings }: Linking, span: Span): readonly Span[] {
  return readings
    .slice(paragraphAt(readings, span.start), paragraphAt(readings, span.end - 1) + 1)
    .flatMap(({ regions }) => overlapping(regions, span));
}
