import type { Attributed, Attribution, Quotation } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import type { Span } from '../span.ts';
import { CERTAIN } from './certain.ts';
import { headName, UTTERANCES } from './head-name.ts';
import { answeringLabels, askingLabels } from './lexicon/transcript-labels.ts';
import { placeOf, tokensAt } from './neighbours.ts';
import type { Gender, Person } from './person.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

/** Who speaks, as far as the article says so; null rather than a guess. `previous` are the quotations above. */
export function resolveSpeaker(
  segmented: SegmentedText,
  attribution: Attribution,
  people: readonly Person[],
  previous: readonly Quotation[],
): Attributed | null {
  const [source] = attribution.source;
  if (source === undefined) return null;
  const words = segmented.text.slice(source.start, source.end).toLowerCase();
  const gender = PRONOUNS.get(words) ?? ownerOf(words);
  if (gender !== undefined)
    return resolvePronoun(segmented, attribution, source, gender, people, previous);
  if (attribution.rule === 'transcript-line') {
    if (askingLabels.has(words)) return null;
    if (answeringLabels.has(words)) return resolveAnswer(segmented, source, people);
  }
  if (words === 'who') return resolveRelative(segmented, source, people);
  const names = people.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const head = headName(segmented, attribution.source, names);
  if (head.kind === 'several') return null;
  return head.kind === 'one' ? byName(people, head.name) : resolveRole(segmented, source, people);
}

// his remarks: they speak for him; “his lawyer” does not
function ownerOf(words: string): Gender | undefined {
  const [pronoun = '', noun = '', ...more] = words.split(/\s+/u);
  return /^(?:his|her)$/u.test(pronoun) && more.length === 0 && UTTERANCES.has(noun)
    ? PRONOUNS.get(pronoun)
    : undefined;
}

function byName(people: readonly Person[], name: Span): Attributed | null {
  for (const [person, { mentions }] of people.entries()) {
    const mention = mentions.find(({ span }) => span.start === name.start && span.end === name.end);
    if (mention === undefined) continue;
    if (mention.form === 'full') return { person, via: 'name', antecedent: null, margin: CERTAIN };
    const full = mentions.find(({ form }) => form === 'full');
    // A surname that the article never spells out is all the name there is.
    if (full === undefined) return { person, via: 'name', antecedent: null, margin: CERTAIN };
    return { person, via: 'alias', antecedent: full.span, margin: CERTAIN };
  }
  return null;
}

/** Whoever answers is the one person named above the first question; of two, nobody. */
function resolveAnswer(
  { paragraphs }: SegmentedText,
  source: Span,
  people: readonly Person[],
): Attributed | null {
  const first = paragraphs.find(({ tokens: [label, mark] }) => {
    const isLabel = askingLabels.has(label?.lower.replace(/\.$/u, '') ?? '');
    return isLabel && (mark?.lower === ':' || mark?.lower === '.' || label?.lower === 'q.');
  });
  if (first === undefined || first.start >= source.start) return null;
  const named = people.flatMap(({ kind, mentions: [mention] }, person) =>
    kind === 'person' && mention.span.end <= first.start ? { person, span: mention.span } : [],
  );
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  return { person: only.person, via: 'role', antecedent: only.span, margin: CERTAIN };
}

// Keith Kellogg, |who| emphasised …
function resolveRelative(
  segmented: SegmentedText,
  source: Span,
  people: readonly Person[],
): Attributed | null {
  const place = placeOf(segmented, source);
  if (place === null) return null;
  const before = tokensAt(segmented, { ...place, first: 0, last: place.first });
  const end = before.at(-1)?.lower === ',' ? before.at(-2)?.end : before.at(-1)?.end;
  for (const [person, { mentions }] of people.entries()) {
    const mention = mentions.find(({ span }) => span.end === end);
    if (mention !== undefined)
      return { person, via: 'pronoun', antecedent: mention.span, margin: CERTAIN };
  }
  return null;
}
