import type { Answer, Antecedent } from '../answers/answer.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { type Report, isReport } from '../operations.ts';
import { ENGLISH } from '../phrases/english.ts';
import { printable } from './printable.ts';

/** For each citation whose own words do not name the speaker, the sentence that does. */
export function printEvidence(answer: Answer | Report): string {
  if (isReport(answer)) return '';
  const lines = citationsOf(answer).flatMap(({ article, statement }) => {
    if (statement === null) return [];
    const { antecedent, roleGiven } = statement;
    const who = `${statement.source ?? 'no source'} → ${statement.speaker?.name ?? 'nobody'}`;
    const within =
      antecedent === null
        ? []
        : [
            `${printable(who)} (${ENGLISH.attribution.where(antecedent.away)}, ${statement.speakerConfidence})`,
            evidenceLine(article.id, antecedent),
          ];
    const elsewhere =
      roleGiven === null
        ? []
        : [`${printable(who)} (other articles)`, evidenceLine(roleGiven.article.id, roleGiven)];
    return [...within, ...elsewhere];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function evidenceLine(
  article: string,
  { span, sentence }: Pick<Antecedent, 'span' | 'sentence'>,
): string {
  return `    ${article} [${span.start}, ${span.end}) ${printable(sentence)}`;
}
