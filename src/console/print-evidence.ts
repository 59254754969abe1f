import type { Answer } from '../answers/answer.ts';
import type { Asked } from '../answers/asked.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { evidenceOf } from '../answers/evidence-of.ts';
import { type Report, isReport } from '../operations.ts';
import { ENGLISH } from '../phrases/english.ts';
import { evidencePage } from '../phrases/evidence-page.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Paint, printPage } from './print-page.ts';
import { printable } from './printable.ts';

/** Of each citation, how what is said of it is known, below its place in its article. */
export function printEvidence(
  snapshot: Snapshot,
  answer: Answer | Report,
  asked: Asked,
  paint: Paint,
): string {
  if (isReport(answer)) return '';
  return citationsOf(answer)
    .map((citation) => {
      const { article, span } = citation;
      const place = printable(`${article.id} [${span.start}, ${span.end})`);
      const page = evidencePage(evidenceOf(snapshot, answer, citation, asked), ENGLISH);
      return `\n${paint('dim', place)}\n\n${printPage(page, ENGLISH, paint)}`;
    })
    .join('');
}
