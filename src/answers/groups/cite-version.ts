import { excerpt, type Verbatim } from '../../corpus/excerpt.ts';
import type { Snapshot } from '../../snapshot.ts';
import { contains } from '../../text/span.ts';
import type { Citation } from '../answer.ts';
import type { Variant } from './variant.ts';
import { citeSentence, citeStatement } from '../cite.ts';
import { isDirect } from './quotation-marks.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import type { StatementPlace } from './statements-in.ts';
import type { Between } from './versions.ts';
import { type Stretch, wordDifferences } from './word-differences.ts';

/** A statement quoted so that this part of it is shown: its sentences, or of a long one the sentence of the part. */
export function citePart(snapshot: Snapshot, reader: GroupReader, part: PartNumber): Citation {
  const { article, quotation, span } = reader.at(part);
  const whole = citeStatement(snapshot, article, quotation, 0);
  if (contains(whole.span, span)) return whole;
  const sentence = snapshot.articles[article]?.analysis.sentences.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  if (sentence === undefined) return whole;
  const { statement } = whole;
  return { ...citeSentence(snapshot, article, sentence, 0), statement };
}

/** Another version of a statement, with what differs. */
export function citeVersion(snapshot: Snapshot, reader: GroupReader, version: Between): Citation {
  const citation = citePart(snapshot, reader, version.other);
  const there = stretchAt(snapshot, reader, version.own);
  const here = stretchAt(snapshot, reader, version.other);
  const { onlyFirst, onlySecond } = wordDifferences(there, here);
  const variant: Variant = {
    tier: version.tier,
    ...{ here: excerpt(here.article, here.span), there: excerpt(there.article, there.span) },
    onlyHere: onlySecond,
    onlyThere: onlyFirst,
    direct: directSide(snapshot, reader.at(version.own), version),
  };
  return { ...citation, variant };
}

/** The words of a part. */
export function wordsOfPart(snapshot: Snapshot, reader: GroupReader, part: PartNumber): Verbatim {
  const { article, span } = stretchAt(snapshot, reader, part);
  return excerpt(article, span);
}

function stretchAt(snapshot: Snapshot, reader: GroupReader, part: PartNumber): Stretch {
  const { article, span } = reader.at(part);
  const held = snapshot.articles[article];
  if (held === undefined) throw new RangeError(`Cannot find article ${article} in the snapshot`);
  return { article: held.article, span };
}

function directSide(
  snapshot: Snapshot,
  there: StatementPlace,
  here: StatementPlace,
): Variant['direct'] {
  const [isThere, isHere] = [there, here].map((place) => isDirect(snapshot, place));
  if (isThere === isHere) return null;
  return isHere === true ? 'here' : 'there';
}
