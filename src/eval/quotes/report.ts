import { contentScores, type ContentScores } from './content-scores.ts';
import { regionScores, type RegionScores } from './region-scores.ts';
import { rulePrecision, type Predicted, type RulePrecision } from './rule-precision.ts';
import { ROWS, scoreArticle, type Row, type ScoredArticle } from './scored-article.ts';
import { sourceScores, type SourceScores } from './source-scores.ts';
import { isSpeech } from './speech-subset.ts';
import { ROLES, strictScores, type Role } from './strict-scores.ts';
import type { Figures } from './tally.ts';

export interface Scores {
  readonly content: Readonly<Record<Row, ContentScores>>;
  readonly source: Readonly<Record<Row, SourceScores>>;
  readonly strict: Readonly<Record<Role, Figures>>;
}

export interface Report {
  readonly articles: number;
  readonly all: Scores;
  readonly speech: Scores;
  readonly regions: RegionScores;
  readonly rules: readonly RulePrecision[];
}

/** Rows a1, a2, b and c of the protocol, for all attributions and for speech alone. */
export function reportOn(articles: readonly Predicted[]): Report {
  const scored = articles.map((article) => article.scored);
  return {
    articles: articles.length,
    all: scoresOf(scored),
    speech: scoresOf(scored.map(speechOnly)),
    regions: regionScores(scored),
    rules: rulePrecision(articles),
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
