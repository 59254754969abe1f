import { excerpt } from '../corpus/excerpt.ts';
import { fullName } from '../corpus/speakers/full-name.ts';
import { type NamedSpeaker, speakerOf } from '../corpus/speakers/speaker.ts';
import { quotedSpan } from '../quoted-span.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Person } from '../text/people/person.ts';
import { speakerConfidence } from '../text/people/speaker-confidence.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { type Span, contains, overlaps } from '../text/span.ts';
import type { ArticleReference, Citation, RoleGiven, Statement } from './answer.ts';
import { antecedentAt } from './antecedent-at.ts';

/** The sentences of one statement, quoted with who is known to make it. */
export function citeStatement(
  snapshot: Snapshot,
  article: number,
  quotation: number,
  score: number,
): Citation {
  const { analysis } = analysed(snapshot, article);
  const found = analysis.quotations[quotation];
  if (found === undefined)
    throw new RangeError(`Cannot cite quotation ${quotation} of article ${article}`);
  return cite(
    snapshot,
    article,
    quotedSpan(analysis, found),
    score,
    statementOf(snapshot, article, found),
  );
}

/**
 * A sentence, quoted. It is shown as somebody's statement when most of it is what one speaker is reported to
 * say; else the sentence itself says who says what, and we name nobody.
 */
export function citeSentence(
  snapshot: Snapshot,
  article: number,
  span: Span,
  score: number,
): Citation {
  const reported = analysed(snapshot, article).analysis.quotations.filter(({ content }) =>
    content.some((part) => overlaps(part, span)),
  );
  const [first, ...others] = reported.map((quotation) => statementOf(snapshot, article, quotation));
  const isOneSpeaker =
    first !== undefined && others.every(({ speaker }) => speaker?.id === first.speaker?.id);
  const isMostlySaid =
    shareWithin(
      span,
      reported.flatMap(({ content }) => content),
    ) >= 0.5;
  return cite(snapshot, article, span, score, isOneSpeaker && isMostlySaid ? first : null);
}

/** The share of a span that these others cover; they may not overlap. */
function shareWithin({ start, end }: Span, parts: readonly Span[]): number {
  let covered = 0;
  for (const part of parts) {
    covered += Math.max(0, Math.min(end, part.end) - Math.max(start, part.start));
  }
  return covered / (end - start);
}

/** A stretch of whole sentences, quoted as the statement of this quotation, or as nobody's. */
export function citeStretch(
  snapshot: Snapshot,
  article: number,
  span: Span,
  quotation: Quotation | null,
  score: number,
): Citation {
  const statement = quotation === null ? null : statementOf(snapshot, article, quotation);
  return cite(snapshot, article, span, score, statement);
}

export function referenceTo(snapshot: Snapshot, article: number): ArticleReference {
  const { id, title, url, outlet, publishedOn, language } = analysed(snapshot, article).article;
  return { id, title, url, outlet, publishedOn, language };
}

function cite(
  snapshot: Snapshot,
  article: number,
  span: Span,
  score: number,
  statement: Statement | null,
): Citation {
  return {
    quote: excerpt(analysed(snapshot, article).article, span),
    span: { start: span.start, end: span.end },
    article: referenceTo(snapshot, article),
    statement,
    score,
  };
}

function statementOf(snapshot: Snapshot, index: number, quotation: Quotation): Statement {
  const { article, analysis } = analysed(snapshot, index);
  const by = quotation.speaker;
  const person = by === null ? null : (analysis.people[by.person] ?? null);
  const source = sourceSpan(quotation, person);
  const speaker = namedSpeaker(snapshot, index, quotation);
  return {
    kind: quotation.kind,
    polarity: quotation.polarity,
    speaker,
    source: source === null ? null : excerpt(article, source),
    sourceForm: quotation.sourceForm,
    antecedent:
      by?.antecedent == null
        ? null
        : antecedentAt(analysed(snapshot, index), source, by.antecedent),
    roleGiven: roleGiven(snapshot, index, quotation),
    isNamedElsewhere:
      speaker !== null && person?.kind === 'person' && isShorter(person.name, speaker.name),
    speakerConfidence: by === null ? 0 : speakerConfidence(by),
    rule: quotation.rule,
  };
}

function roleGiven(snapshot: Snapshot, article: number, quotation: Quotation): RoleGiven | null {
  if (quotation.speaker?.via !== 'role') return null;
  const { quotations } = analysed(snapshot, article).analysis;
  const found = snapshot.speakers.rolesElsewhere.find(
    (each) => each.article === article && quotations[each.quotation] === quotation,
  );
  if (found === undefined) return null;
  const { article: place, span } = found.given;
  const at = antecedentAt(analysed(snapshot, place), null, span);
  if (at === null) return null;
  const { words, sentence, span: where } = at;
  return { words, sentence, span: where, article: referenceTo(snapshot, place) };
}

/** Of several spans, “the mayor” and “Dana Hale”, the one that names the speaker. */
function sourceSpan({ source }: Quotation, person: Person | null): Span | null {
  const naming = source.find((span) =>
    person?.mentions.some((mention) => contains(span, mention.span)),
  );
  return naming ?? source[0] ?? null;
}

/** “Hale” beside “Dana Hale”. */
function isShorter(own: string, whole: string): boolean {
  return fullName(own)?.first === null && fullName(whole)?.first != null;
}

function namedSpeaker(
  snapshot: Snapshot,
  article: number,
  quotation: Quotation,
): NamedSpeaker | null {
  if (quotation.speaker === null) return null;
  const place = speakerOf(snapshot.speakers, article, quotation.speaker.person);
  if (place === null) return null;
  const { speakers } = snapshot.speakers;
  return { id: speakers.idOf(place), name: speakers.nameOf(place), via: quotation.speaker.via };
}

function analysed(snapshot: Snapshot, article: number): Snapshot['articles'][number] {
  const found = snapshot.articles[article];
  if (found === undefined) throw new RangeError(`Cannot find article ${article} in the snapshot`);
  // Masks keep it out of reach; should one be forgotten, rather no answer than a word of it.
  if (snapshot.withdrawn?.has(article) === true)
    throw new RangeError(`Cannot cite article ${article} of the snapshot: it is withdrawn`);
  return found;
}
