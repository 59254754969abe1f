import { MOST_SENTENCES } from '../../quoted-span.ts';
import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { covering, isNonEmpty, overlaps, type Span } from '../../text/span.ts';
import type { Check, Claimed, FoundClaim, Verdict } from '../answer.ts';
import { citeStretch, referenceTo } from '../cite.ts';
import { compareSpeaker, type NamedInMessage } from './compare-speaker.ts';
import { differencesOf } from './differences.ts';
import type { Place } from './find-claim.ts';
import { quotationAt, type Reported } from './quotation-at.ts';
import type { Claim } from './read-claims.ts';

// Fewer of the words in quotation marks, and the article tells it in its own.
const QUOTED = 0.5;

/** What there is to say of a claim found at this place. */
export function judge(
  snapshot: Snapshot,
  claim: Claim,
  place: Place,
  named: NamedInMessage | null,
): Check {
  const held = snapshot.articles[place.article];
  if (held === undefined) throw new RangeError(`Cannot find article ${place.article}`);
  const reported = quotationAt(held.analysis, place);
  const quotation = reported?.quotation ?? null;
  const claimed = compareSpeaker(snapshot, place.article, quotation, named);
  const wording = place.isSame ? 'same' : 'other';
  const words = foundWords(place);
  const { shown, isCut } = shownSentences(held, words, reported);
  const { score } = place.alignment;
  return {
    verdict: verdictOf(wording, claimed, reported),
    claim: claim.text,
    claimed,
    found: {
      citation: citeStretch(snapshot, place.article, shown, quotation, score),
      article: referenceTo(snapshot, place.article),
      words,
      sameIn: [],
      wording,
      ...differencesOf(held.article, claim, place),
      isPartlyQuoted: reported !== null && reported.quotedShare > 0 && reported.quotedShare < 1,
      isCut,
    },
    ...{ versions: [], unquoted: [], disagreements: [], closest: [] },
  };
}

function verdictOf(
  wording: FoundClaim['wording'],
  claimed: Claimed,
  reported: Reported | null,
): Verdict {
  if (reported === null) return 'nobody';
  if (claimed.kind === 'other') return 'other-speaker';
  if (reported.quotedShare < QUOTED) return 'indirect';
  return wording === 'same' ? 'word-for-word' : 'other-words';
}

/** The sentences that hold the words found, and those that say whose they are if there is room. */
function shownSentences(
  { analysis }: AnalysedArticle,
  words: Span,
  reported: Reported | null,
): { readonly shown: Span; readonly isCut: boolean } {
  const within = (span: Span): readonly Span[] =>
    analysis.sentences.filter((sentence) => overlaps(sentence, span));
  const holding = within(words);
  const statement = within(covering([words, ...(reported?.quotation.sentences ?? [])]));
  const chosen = statement.length <= MOST_SENTENCES ? statement : holding;
  const shown = chosen.slice(0, MOST_SENTENCES);
  if (!isNonEmpty(shown)) throw new RangeError('Cannot show words outside all sentences');
  return { shown: covering(shown), isCut: shown.length < holding.length };
}

function foundWords({ alignment, words }: Place): Span {
  const found = alignment.steps.flatMap((step) => ('word' in step ? (words[step.word] ?? []) : []));
  if (!isNonEmpty(found)) throw new RangeError('Cannot show a place without words');
  const { start, end } = covering(found);
  return { start, end };
}
