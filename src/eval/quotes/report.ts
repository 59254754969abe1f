import { contentScores, type ContentScores } from './content-scores.ts';
import { countErrors } from './errors/print-errors.ts';
import type { ErrorClass } from './errors/error-classes.ts';
import { annotatorPairs, humanSpeakers } from './human-ceiling.ts';
import { regionScores, type RegionScores } from './region-scores.ts';
import { rulePrecision, type RulePrecision } from './rule-precision.ts';
import { ROWS, scoreArticle, type Row, type ScoredArticle } from './scored-article.ts';
import { sourceScores, type SourceScores } from './source-scores.ts';
import type { SpeakerLabels } from './speakers/read-labels.ts';
import { resolutionScores, type ResolutionScores } from './speakers/resolution-scores.ts';
import { speakerScores, type NamedArticle, type SpeakerScores } from './speakers/speaker-scores.ts';
import type { NamedFigures } from './speakers/tally-named.ts';
import { isSpeech } from './speech-subset.ts';
import { ROLES, strictScores, type Role } from './strict-scores.ts';
import type { Figures } from './tally.ts';

export interface Scores {
  readonly content: Readonly<Record<Row, ContentScores>>;
  readonly source: Readonly<Record<Row, SourceScores>>;
  readonly strict: Readonly<Record<Role, Figures>>;
}

/** What two annotators of one article have of each other; null where nobody annotated twice. */
interface HumanReport {
  readonly articles: number;
  readonly all: Scores;
  readonly speech: Scores;
  readonly regions: RegionScores;
  readonly speakers: NamedFigures;
}

export interface Report {
  readonly articles: number;
  readonly all: Scores;
  readonly speech: Scores;
  readonly regions: RegionScores;
  /** Null without labels. */
  readonly resolution: ResolutionScores | null;
  readonly speakers: SpeakerScores;
  readonly people: HumanReport | null;
  readonly rules: readonly RulePrecision[];
  readonly errors: Readonly<Record<ErrorClass, readonly number[]>>;
}

/** All rows of the protocol, for all attributions and for speech alone. */
export function reportOn(articles: readonly NamedArticle[], labels: SpeakerLabels | null): Report {
  const scored = articles.map((article) => article.scored);
  const gold = articles.map(({ article }) => article);
  return {
    articles: articles.length,
    all: scoresOf(scored),
    speech: scoresOf(scored.map(speechOnly)),
    regions: regionScores(scored),
    resolution: labels === null ? null : resolutionScores(gold, labels),
    speakers: speakerScores(articles, labels),
    people: humanReport(articles),
    rules: rulePrecision(
      articles.map(({ scored, analysis }) => ({ scored, attributions: analysis.quotations })),
    ),
    errors: countErrors(articles),
  };
}

function humanReport(articles: readonly NamedArticle[]): HumanReport | null {
  const several = articles
    .map(({ article }) => article)
    .filter(({ annotations }) => annotations.length > 1);
  if (several.length === 0) return null;
  const pairs = annotatorPairs(several);
  return {
    articles: several.length,
    all: scoresOf(pairs),
    speech: scoresOf(pairs.map(speechOnly)),
    regions: regionScores(pairs),
    speakers: humanSpeakers(several),
  };
}

function scoresOf(articles: readonly ScoredArticle[]): Scores {
  return {
    content: record(ROWS, (row) => contentScores(articles, row)),
    source: record(ROWS, (row) => sourceScores(articles, row)),
    strict: record(ROLES, (role) => strictScores(articles, role)),
  };
}

function speechOnly({ ground, gold, predicted }: ScoredArticle): ScoredArticle {
  return scoreArticle(
    ground,
    gold.filter((each) => isSpeech(each, ground)),
    predicted.filter((each) => isSpeech(each, ground)),
  );
}

function record<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
