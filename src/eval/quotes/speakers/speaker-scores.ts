import { speakerConfidence } from '../../../text/people/speaker-confidence.ts';
import type { Analysis } from '../../../text/analysis.ts';
import type { GoldArticle } from '../attributed.ts';
import type { ScoredArticle } from '../scored-article.ts';
import { goldSpeaker, type GoldForm } from './gold-speaker.ts';
import type { SpeakerLabels } from './read-labels.ts';
import { isSameSpeaker } from './same-speaker.ts';
import {
  type Judged,
  type NamedFigures,
  namedFigures,
  precisionAtCoverage,
} from './tally-named.ts';

export interface SpeakerScores {
  readonly all: NamedFigures;
  readonly named: NamedFigures;
  readonly pronoun: NamedFigures;
  readonly nominal: NamedFigures;
  /** Of the surest names that cover four fifths, and 85 %, of the cases; null when fewer are named. */
  readonly precisionAt80: number | null;
  readonly precisionAt85: number | null;
}

/** An article with what was found in it and who is found to speak. */
export interface NamedArticle {
  readonly article: GoldArticle;
  readonly scored: ScoredArticle;
  /** Its quotations stand in the order of `scored.predicted`. */
  readonly analysis: Pick<Analysis, 'people' | 'quotations'>;
}

export interface SpeakerCase extends Judged {
  readonly form: GoldForm;
  readonly gold: string | null;
  /** Null: nobody is shown. */
  readonly shown: string | null;
  /** Place of the attribution in the gold. */
  readonly place: number;
}

/** Row d2: direct quotations found by half, with the right name; end to end. */
export function speakerScores(
  articles: readonly NamedArticle[],
  labels: SpeakerLabels | null,
): SpeakerScores {
  const cases = articles.flatMap((article) => speakerCases(article, labels));
  const known = cases.filter(({ gold }) => gold !== null);
  // Naming anyone for a source that nobody can name is an error, though there is nothing to be right about.
  const judged = [...known, ...cases.filter(({ gold, isNamed }) => gold === null && isNamed)];
  const of = (form: GoldForm): NamedFigures =>
    namedFigures(judged.filter((each) => each.form === form));
  return {
    all: namedFigures(judged),
    named: of('named'),
    pronoun: of('pronoun'),
    nominal: of('nominal'),
    precisionAt80: precisionAtCoverage(judged, 80),
    precisionAt85: precisionAtCoverage(judged, 85),
  };
}

/** Each direct quotation of the first annotator that has a gold speaker. */
export function speakerCases(
  { article, scored, analysis }: NamedArticle,
  labels: SpeakerLabels | null,
): readonly SpeakerCase[] {
  const [gold = []] = article.annotations;
  const [file = ''] = article.files;
  return gold.flatMap((attributed, place): readonly SpeakerCase[] => {
    const grounded = scored.gold[place];
    if (grounded?.kind !== 'direct') return [];
    const speaker = goldSpeaker(attributed, file, article.text, labels);
    if (speaker === null) return [];
    const pair = scored.pairs.find(({ gold, jaccard }) => gold === grounded && jaccard >= 0.5);
    const found =
      pair === undefined
        ? undefined
        : analysis.quotations[scored.predicted.indexOf(pair.predicted)];
    const by = found?.speaker ?? null;
    const shown = by === null ? null : (analysis.people[by.person]?.name ?? null);
    return [
      {
        form: speaker.form,
        gold: speaker.name,
        shown,
        place,
        isNamed: shown !== null,
        isRight: speaker.name !== null && shown !== null && isSameSpeaker(speaker.name, shown),
        confidence: by === null ? 0 : speakerConfidence(by),
      },
    ];
  });
}
