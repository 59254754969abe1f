import type { GoldArticle } from '../attributed.ts';
import { speakerConfidence } from '../../../text/people/speaker-confidence.ts';
import { resolveGiven } from './given-attributions.ts';
import { formOf } from './gold-speaker.ts';
import type { SpeakerLabels } from './read-labels.ts';
import { isSameSpeaker } from './same-speaker.ts';
import {
  type Judged,
  type NamedFigures,
  namedFigures,
  precisionAtCoverage,
} from './tally-named.ts';

export interface ResolutionScores {
  readonly all: NamedFigures;
  readonly pronoun: NamedFigures;
  readonly nominal: NamedFigures;
  /** Of all, by margin: how many are named with at least this margin, and how many of these are right. */
  readonly margins: readonly MarginFigures[];
  readonly precisionAt80: number | null;
}

interface MarginFigures {
  readonly least: number;
  readonly coverage: number;
  readonly precision: number;
}

interface Resolution extends Judged {
  readonly form: 'pronoun' | 'nominal';
  readonly margin: number;
}

const MARGINS = [0, 1, 2, 3, 4, 5, 7];

/** Row d1: who is behind a labelled pronoun or role, when the annotator's spans are given. */
export function resolutionScores(
  articles: readonly GoldArticle[],
  labels: SpeakerLabels,
): ResolutionScores {
  const judged = articles.flatMap((article) => resolutionsOf(article, labels));
  const of = (form: Resolution['form']): NamedFigures =>
    namedFigures(judged.filter((each) => each.form === form));
  return {
    all: namedFigures(judged),
    pronoun: of('pronoun'),
    nominal: of('nominal'),
    margins: MARGINS.map((least) => {
      const { coverage, precision } = namedFigures(
        judged.map((each) => ({ ...each, isNamed: each.isNamed && each.margin >= least })),
      );
      return { least, coverage, precision };
    }),
    precisionAt80: precisionAtCoverage(judged, 80),
  };
}

// Whichever annotator's file the label points into.
function resolutionsOf(article: GoldArticle, labels: SpeakerLabels): readonly Resolution[] {
  return article.files.flatMap((file, annotator) => {
    const gold = article.annotations[annotator] ?? [];
    if (gold.every(({ id }) => labels.of(file, id) === undefined)) return [];
    const resolved = resolveGiven(article.text, gold);
    return gold.flatMap(({ id, source }, place): readonly Resolution[] => {
      const label = labels.of(file, id);
      if (label === undefined) return [];
      const { person = null, quotation } = resolved[place] ?? {};
      const speaker = quotation?.speaker ?? null;
      return [
        {
          form: formOf(source, article.text),
          isNamed: person !== null,
          isRight:
            label === null || person === null
              ? label === person
              : isSameSpeaker(label, person.name),
          margin: speaker?.margin ?? 0,
          confidence: speaker === null ? 0 : speakerConfidence(speaker),
        },
      ];
    });
  });
}
