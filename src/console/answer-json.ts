import type { Answer, ArticleReference, Citation } from '../answers/answer.ts';
import type { Report } from '../operations.ts';

/** One citation as scripts read it: flat, null where a field does not apply. Offsets are UTF-16. */
interface CitationJson {
  readonly article: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly speaker: string | null;
  readonly speakerVia: string | null;
  /** TIMEX3 value of what dates the sentence on a timeline. */
  readonly date: string | null;
  readonly dateBasis: string | null;
  readonly score: number;
}

/** The object that `--json` prints: `{"command","answer":{"kind",…},"citations":[…]}`. */
export function answerJson(command: string, answer: Answer | Report): object {
  return { command, answer: summary(answer), citations: citations(answer), ...closest(answer) };
}

function citations(answer: Answer | Report): readonly CitationJson[] {
  switch (answer.kind) {
    case 'citations':
      return answer.citations.map((citation) => citationJson(citation));
    case 'timeline':
      return answer.entries.flatMap(({ citation, date, alsoReportedBy }) =>
        [citation, ...alsoReportedBy].map((each) => ({
          ...citationJson(each),
          date: date?.mention.value ?? null,
          dateBasis: date?.mention.basis ?? null,
        })),
      );
    case 'sources':
      return answer.outlets.flatMap(({ best }) => (best === null ? [] : [citationJson(best)]));
    default:
      return [];
  }
}

/** The answer without its quotes, which stand in `citations`. */
function summary(answer: Answer | Report): object {
  switch (answer.kind) {
    case 'citations':
      return { kind: answer.kind, total: answer.total, missing: answer.missing };
    case 'timeline':
      return {
        kind: answer.kind,
        missing: answer.missing,
        entries: answer.entries.map(({ interval, date, alsoReportedBy }) => ({
          from: interval.from,
          to: interval.to,
          words: date?.words ?? null,
          alsoReportedBy: alsoReportedBy.length,
        })),
      };
    case 'sources':
      return {
        ...answer,
        outlets: answer.outlets.map(({ best: _, articles, ...coverage }) => ({
          ...coverage,
          articles: articles.map(referenceJson),
        })),
      };
    case 'no-evidence': {
      const { closest: _, ...rest } = answer;
      return rest;
    }
    default:
      return answer;
  }
}

function closest(answer: Answer | Report): object {
  return answer.kind === 'no-evidence' ? { closest: answer.closest.map(referenceJson) } : {};
}

function citationJson({ quote, span, article, statement, score }: Citation): CitationJson {
  return {
    article: article.id,
    outlet: article.outlet?.value ?? null,
    url: article.url,
    published: article.publishedOn?.value ?? null,
    quote,
    start: span.start,
    end: span.end,
    // Whole sentences are quoted, never parts.
    sentenceStart: span.start,
    sentenceEnd: span.end,
    speaker: statement?.speaker?.name ?? null,
    speakerVia: statement?.speaker?.via ?? null,
    date: null,
    dateBasis: null,
    score,
  };
}

function referenceJson({ id, title, outlet, url, publishedOn }: ArticleReference): object {
  return {
    article: id,
    title,
    outlet: outlet?.value ?? null,
    url,
    published: publishedOn?.value ?? null,
  };
}
