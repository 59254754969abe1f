import type { Snapshot } from '../../snapshot.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Check, Citation, FoundClaim } from '../answer.ts';
import type { Disagreement, Unquoted } from '../groups/variant.ts';
import { referenceTo } from '../cite.ts';
import { chooseVersions, outletKey } from '../groups/choose-versions.ts';
import { citeVersion } from '../groups/cite-version.ts';
import { disagreementsBetween, disagreementsOfParts } from '../groups/disagreements.ts';
import { statementsIn } from '../groups/statements-in.ts';
import type { GroupReader, PartNumber } from '../groups/read-groups.ts';
import { versionsOf } from '../groups/versions.ts';
import { quotationLimit } from '../within-rights.ts';
import type { Place } from './find-claim.ts';

// A message is checked for its words; on which day they fell, and in which office, others ask.
const OF_WORDS: ReadonlySet<Disagreement['about']> = new Set(['number', 'polarity', 'strength']);

/**
 * The check with what else reports the statement of which the words found are a part: other outlets' versions of that part,
 * and where they do not agree. Words that are nobody's are no statement. `places` are all where the claim was found.
 */
export function withVersions(
  snapshot: Snapshot,
  reader: GroupReader,
  check: Check,
  places: readonly Place[],
): Check {
  const { found, verdict } = check;
  if (found?.citation == null || verdict === 'nobody') return check;
  const told = { ...check, found: { ...found, sameIn: sameIn(snapshot, found, places) } };
  const parts = partsAt(snapshot, reader, found.citation, found.words);
  const [first] = parts;
  if (first === undefined) return told;
  const statement = reader.at(first);
  const versions = versionsOf(snapshot, reader, statement, parts);
  const { shown, unquoted } = chooseVersions(snapshot, found.citation, versions);
  const quoted = shown.map((version) => citeVersion(snapshot, reader, version));
  const articles = [found.citation, ...quoted, ...unquoted].map(
    ({ article }): string => article.id,
  );
  const disagreements = disagreementsOfParts(snapshot, reader, parts).filter(({ about }) =>
    OF_WORDS.has(about),
  );
  return {
    ...{ ...told, versions: quoted, unquoted },
    disagreements: disagreementsBetween(disagreements, new Set(articles)),
  };
}

/** Outlets but its own that have the words as the message has them. */
function sameIn(
  snapshot: Snapshot,
  { article, wording }: FoundClaim,
  places: readonly Place[],
): FoundClaim['sameIn'] {
  if (wording !== 'same') return [];
  const others = new Map<string, string | null>();
  for (const place of places) {
    const reference = referenceTo(snapshot, place.article);
    if (place.isSame) others.set(outletKey(reference), reference.outlet?.value ?? null);
  }
  others.delete(outletKey(article));
  return [...others.values()];
}

/** The parts of this speaker's statements that hold words found. */
function partsAt(
  snapshot: Snapshot,
  reader: GroupReader,
  citation: Citation,
  words: Span,
): readonly PartNumber[] {
  const place = snapshot.articles.findIndex(({ article }) => article.id === citation.article.id);
  return statementsIn(snapshot, place, citation)
    .flatMap(({ article, quotation }) => reader.partsOf(article, quotation))
    .filter((part) => overlaps(reader.at(part).span, words));
}

// A page of Discord holds five, and a reply to a long message has no button that turns to another.
const MOST_QUOTES = 5;

/**
 * The quotes of the claims themselves first, then as many versions as may be quoted and read beside them. Where several
 * claims are checked, outlets do not disagree at length.
 */
export function withQuotableVersions(
  snapshot: Snapshot,
  checks: readonly Check[],
): readonly Check[] {
  const mayQuote = quotationLimit(snapshot);
  const own = checks.map((check) => {
    const { found } = check;
    if (found?.citation == null || mayQuote(found.citation)) return check;
    return { ...check, found: { ...found, citation: null } };
  });
  const room = Math.floor((MOST_QUOTES - own.length) / own.length);
  return own.map((check) => {
    const shown = check.versions.slice(0, room).filter(mayQuote);
    const left = check.versions.flatMap(({ article, variant }): readonly Unquoted[] =>
      variant === undefined || variant.tier === 3 ? [] : [{ article, tier: variant.tier }],
    );
    const dropped = left.filter(
      ({ article }) => !shown.some((each) => each.article.id === article.id),
    );
    const told = { ...check, versions: shown, unquoted: [...dropped, ...check.unquoted] };
    return own.length === 1 ? told : { ...told, disagreements: [] };
  });
}
