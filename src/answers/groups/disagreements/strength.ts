import { GROUND } from '../../../groups/statement-groups.ts';
import { isNonEmpty, type Span } from '../../../text/span.ts';
import type { DisagreementSide } from '../variant.ts';
import type { Beside } from '../disagreements.ts';
import { type Found, reportSideOf, sideAt, sideOf, type Told } from './told.ts';

type Kind = 'for-now' | 'wholly' | 'perhaps' | 'only-talk' | 'must';

/** Words that make a claim weaker or stronger, by kind. One kind in one version and not in another is a difference. */
const MARKS: readonly (readonly [Kind, RegExp])[] = [
  [
    'for-now',
    /\b(?:currently|at (?:this|the) (?:time|moment|point|stage)|for now|for the time being|at present|right now|so far(?! as\b)|temporarily)\b/iu,
  ],
  [
    'wholly',
    /\b(?:entirely|absolutely|totally|completely|fully|wholly|utterly|definitely|certainly|undoubtedly|without (?:a |any )?doubt|under no circumstances|categorically)\b/iu,
  ],
  [
    'perhaps',
    /\b(?:perhaps|maybe|possibly|probably|likely|might|somewhat|partly|not (?:too|so|entirely) sure)\b/iu,
  ],
  // “can discuss halting”: to talk of a deed is less than the deed.
  [
    'only-talk',
    /\b(?:discuss|discussing|consider|considering|talk about|talking about|think about|look at|explore|exploring|study|studying)(?= (?:\p{L}+ing|the \p{L}+ing|whether)\b)/iu,
  ],
  [
    'must',
    /\b(?:must|has to|have to|needs? to|is obliged to|required to|insists? (?:on|that)|demands? that)\b/iu,
  ],
];

// Kinds that say something only against their absence in the same claim.
const WEAK: ReadonlySet<Kind> = new Set(['for-now', 'only-talk']);

/** Where versions differ in how strong the claim is, or whether it was said, denied or only asked about. */
export function strengthDisagreements(told: readonly Told[]): readonly Found[] {
  return [...markDisagreements(told), ...polarityDisagreements(told)];
}

function markDisagreements(told: readonly Told[]): readonly Found[] {
  for (const [kind, pattern] of MARKS) {
    const marks = told.map((each) => ({ each, at: markIn(each, pattern) }));
    const marked = marks.filter(({ at }) => at !== null);
    const bare = marks.filter(({ at }) => at === null);
    if (marked.length === 0 || bare.length === 0) continue;
    // “Must” and “perhaps” may stand in what one version leaves out; a paraphrase may drop “absolutely” as talk.
    if (!WEAK.has(kind) && !isOneClaim(marked, bare)) continue;
    const sides = [...marked, ...bare].map(({ each, at }) => sideOf(each, at));
    if (isNonEmpty(sides)) return [{ about: 'strength', sides }];
  }
  return [];
}

// Versions about as long as each other leave nothing out.
const LONGEST = 1.8;

function isOneClaim(
  marked: readonly { readonly each: Told }[],
  bare: readonly { readonly each: Told }[],
): boolean {
  return marked.every(({ each: { text: a } }) =>
    bare.every(
      ({ each: { text: b } }) => a.length < LONGEST * b.length && b.length < LONGEST * a.length,
    ),
  );
}

function markIn({ text }: Told, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** Said here, denied or asked there. “Denied that it will close” and “said it will not close” are one. */
function polarityDisagreements(told: readonly Told[]): readonly Found[] {
  const polarities = new Set(told.map(({ quotation }) => quotation.polarity));
  if (polarities.size < 2 || isDenialOfOther(told)) return [];
  const sides = told.map(cueSide);
  return isNonEmpty(sides) ? [{ about: 'polarity', sides }] : [];
}

const NEGATION = /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without)\b|n['’]t\b/iu;

/** Whether nothing but negation tells the denials from what is said. */
function isDenialOfOther(told: readonly Told[]): boolean {
  const polarities = new Set(told.map(({ quotation }) => quotation.polarity));
  if (polarities.size !== 2 || !polarities.has('denied') || !polarities.has('said')) return false;
  const claims = told.map(
    ({ quotation, text }) => (quotation.polarity === 'denied') !== NEGATION.test(text),
  );
  return new Set(claims).size === 1;
}

/** One outlet reports as said what another reports as only asked. */
export function askedDisagreements(beside: readonly Beside[]): readonly Found[] {
  return beside.flatMap(({ grounds, sides }): readonly Found[] => {
    const both = sides.map(cueSide);
    const isAsked = (grounds & GROUND.asked) !== 0;
    return isAsked && isNonEmpty(both) ? [{ about: 'polarity', sides: both }] : [];
  });
}

/** The words by which it is said or asked. */
function cueSide(told: Told): DisagreementSide {
  const { held, quotation, span } = told;
  const [cue] = quotation.cue;
  if (cue === undefined) return sideAt(held, null, span.start);
  return reportSideOf(told, cue);
}
