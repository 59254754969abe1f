import type { ArticleId } from '../../../src/corpus/article.ts';
import { buildSpeakers } from '../../../src/corpus/speakers/build-speakers.ts';
import { type HeldPart, gapOf, spanOf } from '../../../src/groups/held-part.ts';
import { holdArticle } from '../../../src/groups/hold-article.ts';
import { likenessOf, likenessOfSayings } from '../../../src/groups/likeness.ts';
import type { Part, StatementSource } from '../../../src/groups/part.ts';
import { openPartTable } from '../../../src/groups/part-table.ts';
import { partsHeld } from '../../support/parts-held.ts';
import { openSayings } from '../../../src/groups/saying-store.ts';
import { occasionFeatures } from '../../../src/groups/scores.ts';
import { speakersByPlace } from '../../../src/groups/speakers-by-place.ts';
import { overlaps } from '../../../src/text/span.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';
import { partsOfLines } from '../parts-of-lines.ts';
import type { InventedOccasion } from './occasion.ts';
import { readMarks } from './read-marks.ts';

/** Two parts of two articles, by one speaker on one occasion. */
export interface ComparedParts {
  /** Of the two articles. */
  readonly articles: string;
  readonly one: string;
  readonly two: string;
  readonly features: readonly number[];
  readonly isSame: boolean;
}

const OUTLETS = [0, 1, 2];

/** Utterances as outlets put them: of two versions the closest two parts. */
export function compareSpeech(
  utterances: readonly (readonly string[])[],
): readonly ComparedParts[] {
  const outlets = OUTLETS.map((outlet) =>
    partsOfLines(utterances.map((versions) => versions[outlet] ?? '')),
  );
  return outlets.flatMap((from, place) =>
    outlets.slice(place + 1).flatMap((to, more) =>
      from.flatMap((a, i) =>
        to.flatMap((b, j) => {
          const features = closest(a, b);
          const articles = `${place} ${place + 1 + more}`;
          return features === null
            ? []
            : [{ articles, one: `${i}`, two: `${j}`, features, isSame: i === j }];
        }),
      ),
    ),
  );
}

function closest(a: readonly Part[], b: readonly Part[]): readonly number[] | null {
  const [best] = a
    .flatMap((one) => b.map((two) => likenessOf(one, two)))
    .toSorted((x, y) => y.shared * y.overlap - x.shared * x.overlap);
  return best === undefined ? null : occasionFeatures(best);
}

/** An article of an occasion as the bot reads it. */
export function sourceOf(
  { outlet, day, text }: InventedOccasion['articles'][number],
  place: number,
): StatementSource {
  const publishedOn = day === null ? null : parseIsoDate(day);
  const plain = readMarks(text).text;
  return {
    article: {
      ...{ id: `shared/${place}` as ArticleId, folder: 'shared', text: plain },
      outlet: { value: outlet, basis: 'stated' },
      publishedOn: publishedOn === null ? null : { value: publishedOn, basis: 'stated' },
    },
    analysis: analyse(plain, publishedOn),
  };
}

const NEAR = 3;

/** Articles as the bot reads them: all parts of one speaker in two articles of the same days. */
export function compareOccasion({ articles }: InventedOccasion): readonly ComparedParts[] {
  const sources = articles.map(sourceOf);
  const speakers = speakersByPlace(sources, buildSpeakers(sources), new Map());
  const where = { table: openPartTable(), sayings: openSayings() };
  const parts = articles.map(({ text }, place) => {
    const { marks } = readMarks(text);
    const source = sources[place];
    const held = source && holdArticle(source, speakers.at(place), where);
    const own = held?.quotations.flatMap(partsHeld) ?? [];
    return own.map((each, number) => ({
      ...{ each, name: `${number}` },
      ids: marks.filter((mark) => overlaps(mark, spanOf(each))).map(({ id }) => id),
    }));
  });
  return parts.flatMap((from, place) =>
    parts.slice(place + 1).flatMap((to, more) =>
      from.flatMap((a) =>
        to
          .filter((b) => areOfOneOccasion(a.each, b.each))
          .map((b) => ({
            ...{ articles: `${place} ${place + 1 + more}`, one: a.name, two: b.name },
            features: occasionFeatures(likenessOfSayings(a.each.saying, b.each.saying)),
            isSame: a.ids.some((id) => b.ids.includes(id)),
          })),
      ),
    ),
  );
}

function areOfOneOccasion(a: HeldPart, b: HeldPart): boolean {
  const { speaker } = a.quotation;
  return speaker !== null && speaker === b.quotation.speaker && (gapOf(a, b) ?? 0) <= NEAR;
}
