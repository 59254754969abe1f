import type { Answer } from '../answers/answer.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { type Report, isReport } from '../operations.ts';
import { ENGLISH } from '../phrases/english.ts';
import { printable } from './printable.ts';

/** For each citation whose own words do not name the speaker, the sentence that does. */
export function printEvidence(answer: Answer | Report): string {
  if (isReport(answer)) return '';
  const lines = citationsOf(answer).flatMap(({ article, statement }) => {
    const antecedent = statement?.antecedent ?? null;
    if (statement === null || antecedent === null) return [];
    const { sentence, span, away } = antecedent;
    const who = `${statement.source ?? 'no source'} → ${statement.speaker?.name ?? 'nobody'}`;
    return [
      `${printable(who)} (${ENGLISH.attribution.where(away)}, ${statement.speakerConfidence})`,
      `    ${article.id} [${span.start}, ${span.end}) ${printable(sentence)}`,
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
