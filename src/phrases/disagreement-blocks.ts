import type { Citation } from '../answers/answer.ts';
import type { Disagreement, DisagreementSide } from '../answers/groups/variant.ts';
import { outletName } from './article-lines.ts';
import { label } from './label.ts';
import { line, type Block, type Line } from './page.ts';
import type { Phrases } from './phrases.ts';
import { shortList } from './short-list.ts';

// Of many values the first ones; a reader compares two or three.
const MOST_VALUES = 5;
// UTF-16 units: a longer sentence stands in full above, in the quote of its version, or is left to the article.
const LONGEST_SENTENCE = 500;

/**
 * “The outlets give different numbers” and below it “RBC: “32””, “Chas Pravdy: “30””, each with its sentence: a block for
 * each disagreement. A sentence that is quoted above by itself, in one of `shown`, is not repeated.
 */
export function disagreementBlocks(
  disagreements: readonly Disagreement[],
  shown: readonly Citation[],
  phrases: Phrases,
): readonly Block[] {
  const { versions: say } = phrases;
  return disagreements.map(({ about, isPossible, sides }) => {
    const articles = new Set(sides.map(({ article }) => article.id));
    const told = articles.size === 1 ? say.aboutWithin[about] : say.about[about];
    const heading = isPossible ? say.ifOne(told) : told;
    const values = byValue(sides, phrases);
    const left = values.length - MOST_VALUES;
    return {
      before: [line('heading', heading)],
      citation: null,
      after: [
        ...values.slice(0, MOST_VALUES).flatMap((value) => valueLines(value, shown, phrases)),
        ...(left > 0 ? [line('note', phrases.report.moreLines(left))] : []),
      ],
      url: null,
    };
  });
}

type Value = readonly DisagreementSide[];

/** Sides with the same words together, in the order in which they first stand. */
function byValue(sides: readonly DisagreementSide[], { calendar }: Phrases): readonly Value[] {
  const values = new Map<string, DisagreementSide[]>();
  for (const side of sides) {
    const { words, isPublication, article } = side;
    const published = isPublication ? article.publishedOn?.value : undefined;
    const key = published === undefined ? `“${words?.toLowerCase()}` : calendar.day(published);
    const held = values.get(key);
    if (held === undefined) values.set(key, [side]);
    else held.push(side);
  }
  return [...values.values()];
}

function valueLines(value: Value, shown: readonly Citation[], phrases: Phrases): readonly Line[] {
  const [first] = value;
  if (first === undefined) return [];
  const names = new Set(
    value.map(({ article }) => outletName(article.outlet?.value ?? null, phrases)),
  );
  const told = line(
    'label',
    sideWords(first, phrases.list(shortList([...names], phrases)), phrases),
  );
  const isRead = value.some((side) => shown.some((citation) => isAlone(citation, side)));
  // What a day of publication is told by is no sentence.
  const proof = value.find(
    ({ sentence, isPublication }) =>
      !isPublication && sentence !== null && sentence.length <= LONGEST_SENTENCE,
  )?.sentence;
  return isRead || proof == null ? [told] : [told, line('quote', proof)];
}

function sideWords(
  { article, words, isPublication }: DisagreementSide,
  outlets: string,
  { versions: say, calendar }: Phrases,
): string {
  if (isPublication && article.publishedOn !== null)
    return say.sidePublished(outlets, calendar.day(article.publishedOn.value));
  return words === null ? say.sideWithout(outlets) : say.side(outlets, label(words));
}

/** Whether the quote is this sentence and nothing else. */
function isAlone({ article, span }: Citation, side: DisagreementSide): boolean {
  return (
    article.id === side.article.id && span.start === side.span.start && span.end === side.span.end
  );
}
