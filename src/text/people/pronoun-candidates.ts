import type { Attribution, Quotation } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import { contains, type Span } from '../span.ts';
import { mentionFeatures, type Pronoun } from './mention-features.ts';
import { placeOf } from './neighbours.ts';
import type { Gender, Person } from './person.ts';
import { PRONOUN_WEIGHTS, type PronounFeature, type PronounFeatures } from './pronoun-weights.ts';
import { roleMentions } from './role-mentions.ts';
import { unnamedSource } from './unnamed-source.ts';

/** Somebody whom a pronoun may mean. */
export interface Candidate {
  /** Null: somebody whom the article does not name. */
  readonly person: number | null;
  readonly score: number;
  /** What the score is made of: of the best mention, then of the person. */
  readonly features: PronounFeatures;
}

// More quotations than stand in the paragraphs that count.
const RECENT = 40;

/** Everybody whom the pronoun may mean: the people in their order, then who spoke unnamed. */
export function pronounCandidates(
  segmented: SegmentedText,
  attribution: Attribution,
  span: Span,
  gender: Gender,
  people: readonly Person[],
  previous: readonly Quotation[],
): readonly Candidate[] {
  const place = placeOf(segmented, span);
  if (place === null) return [];
  const recent = previous.slice(-RECENT);
  const sources = recent.flatMap(({ source }) => source);
  const pronoun = { span, paragraph: place.paragraph, sources };
  const spoke = previousSpeaker(segmented, pronoun, recent);
  const candidates: Candidate[] = [];
  const roles = roleMentions(segmented, people).filter(
    (role) => (role.gender ?? gender) === gender,
  );
  const most = Math.max(
    ...people.map((person) => (mayBe(person, gender) ? person.mentions.length : 0)),
  );
  for (const [index, person] of people.entries()) {
    if (!mayBe(person, gender)) continue;
    if (isAddressed(segmented, attribution, person)) continue;
    const called = roles.flatMap((role) => (role.person === index ? role.span : []));
    const mentions = [...mentionsOf(person, index, recent), ...called];
    const best = bestMention(segmented, mentions, pronoun, person.mentions[0].span);
    if (best === null) continue;
    const own = personFeatures(attribution, person, most);
    const last: PronounFeatures =
      spoke !== null && spoke.by.speaker?.person === index ? [[spoke.feature, 1]] : [];
    const features = [...best, ...own, ...last];
    candidates.push({ person: index, score: scoreOf(features), features });
  }
  for (const { span: role, person } of roles) {
    const best = person === null ? mentionFeatures(segmented, role, pronoun) : null;
    if (best === null) continue;
    const features: PronounFeatures = [...best, ['roleOnly', 1]];
    candidates.push({ person: null, score: scoreOf(features), features });
  }
  for (const by of recent) {
    const source = unnamedSource(segmented, by, gender);
    const best = source === null ? null : mentionFeatures(segmented, source, pronoun);
    if (best === null) continue;
    const features: PronounFeatures = spoke?.by === by ? [...best, [spoke.feature, 1]] : best;
    candidates.push({ person: null, score: scoreOf(features), features });
  }
  return candidates;
}

function scoreOf(features: PronounFeatures): number {
  let score = 0;
  for (const [feature, value] of features) score += PRONOUN_WEIGHTS[feature] * value;
  return score;
}

function mayBe(person: Person, gender: Gender): boolean {
  return person.kind === 'person' && (person.gender ?? gender) === gender;
}

function personFeatures(
  { content }: Attribution,
  { name, gender, mentions }: Person,
  most: number,
): PronounFeatures {
  const features: (readonly [PronounFeature, number])[] = [
    ['oftenNamed', Math.log(1 + mentions.length)],
  ];
  if (mentions.length === most) features.push(['mostNamed', 1]);
  if (!name.includes(' ')) features.push(['oneWord', 1]);
  if (gender === null) features.push(['genderUnknown', 1]);
  if (mentions.some((mention) => content.some((part) => contains(part, mention.span)))) {
    features.push(['inOwnWords', 1]);
  }
  return features;
}

/** Where the person is named, and every source that was found to mean them: these keep somebody in mind. */
function mentionsOf(
  { mentions }: Person,
  index: number,
  previous: readonly Quotation[],
): readonly Span[] {
  const sources = previous.flatMap(({ speaker, source }) =>
    speaker?.person === index ? source : [],
  );
  return [...mentions.map(({ span }) => span), ...sources];
}

function bestMention(
  segmented: SegmentedText,
  mentions: readonly Span[],
  pronoun: Pronoun,
  introduction: Span,
): PronounFeatures | null {
  let best: PronounFeatures | null = null;
  for (const mention of mentions) {
    const found = mentionFeatures(segmented, mention, pronoun);
    const features: PronounFeatures | null =
      found !== null && mention === introduction ? [...found, ['introduced', 1]] : found;
    if (features !== null && (best === null || scoreOf(features) > scoreOf(best))) best = features;
  }
  return best;
}

// Said | of the late Mr. | Reed: at most three words, and no end of a sentence between them.
const BETWEEN = /^ +(?:(?:\p{L}+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.) +){0,3}$/u;
const REACH = 40;

// “he told |Reed|”: he is not Reed.
function isAddressed({ text }: SegmentedText, { cue }: Attribution, person: Person): boolean {
  const end = cue.at(-1)?.end;
  if (end === undefined) return false;
  return person.mentions.some(
    ({ span }) =>
      span.start >= end && span.start - end < REACH && BETWEEN.test(text.slice(end, span.start)),
  );
}

const SPOKE: readonly PronounFeature[] = ['spoke0', 'spoke1', 'spoke2'];

/** The last attribution, at most two paragraphs above; whoever asked then does not go on. */
function previousSpeaker(
  segmented: SegmentedText,
  { paragraph }: Pronoun,
  previous: readonly Quotation[],
): { readonly by: Quotation; readonly feature: PronounFeature } | null {
  const by = previous.at(-1);
  if (by === undefined || by.polarity === 'asked') return null;
  const place = placeOf(segmented, by.content[0]);
  const feature = place === null ? undefined : SPOKE[paragraph - place.paragraph];
  return feature === undefined ? null : { by, feature };
}
