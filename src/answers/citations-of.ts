import type { Answer, Citation } from './answer.ts';

/** Every citation of an answer, in the order shown. */
export function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.kind) {
    case 'citations':
      return answer.citations;
    case 'timeline':
      return answer.entries.flatMap(({ citation, alsoReportedBy }) => [
        citation,
        ...alsoReportedBy,
      ]);
    case 'sources':
      return answer.outlets.flatMap(({ best }) => (best === null ? [] : [best]));
    case 'checked':
      return answer.checks.flatMap(({ found, versions }) => [
        ...(found?.citation == null ? [] : [found.citation]),
        ...versions,
      ]);
    case 'compare':
      return answer.groups.flatMap(({ citations }) => citations);
    case 'speakers':
    case 'about':
    case 'no-evidence':
    case 'bad-option':
      return [];
  }
}
