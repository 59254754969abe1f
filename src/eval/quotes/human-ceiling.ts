import { intersection } from './align.ts';
import type { GoldArticle } from './attributed.ts';
import { layGround } from './common-ground.ts';
import { scoreArticle, type ScoredArticle } from './scored-article.ts';
import { goldSpeaker } from './speakers/gold-speaker.ts';
import { isSameSpeaker } from './speakers/same-speaker.ts';
import { type NamedFigures, namedFigures } from './speakers/tally-named.ts';

/** Every ordered pair of annotators of one article, one as gold, the other as prediction. */
export function annotatorPairs(articles: readonly GoldArticle[]): readonly ScoredArticle[] {
  return articles.flatMap(({ text, annotations }) => {
    if (annotations.length < 2) return [];
    const laid = layGround(text);
    return annotations.flatMap((gold) =>
      annotations
        .filter((other) => other !== gold)
        .map((predicted) => scoreArticle(laid, gold, predicted)),
    );
  });
}

/** Row d2 for people: found by half, and the same name, or words of the same source where it is a pronoun. */
export function humanSpeakers(articles: readonly GoldArticle[]): NamedFigures {
  return namedFigures(
    annotatorPairs(articles).flatMap(({ ground: { text }, gold, pairs }) =>
      gold.flatMap((one) => {
        if (one.kind !== 'direct' || one.source.length === 0) return [];
        const other = pairs.find((pair) => pair.gold === one && pair.jaccard >= 0.5)?.predicted;
        const isNamed = other !== undefined && other.source.length > 0;
        const [wanted, shown] = [one, other].map((each) =>
          each === undefined ? null : goldSpeaker({ ...each, id: '' }, '', text, null),
        );
        const isSameName =
          wanted?.name != null && shown?.name != null && isSameSpeaker(wanted.name, shown.name);
        const isSameSource =
          other !== undefined && intersection(one.sourceTokens, other.sourceTokens) > 0;
        return [{ isNamed, isRight: isNamed && (isSameName || isSameSource), confidence: 1 }];
      }),
    ),
  );
}
