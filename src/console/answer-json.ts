import type {
  Answer,
  ArticleReference,
  Away,
  Citation,
  OutletCoverage,
  TimelineEntry,
} from '../answers/answer.ts';
import type { ComparedGroup } from '../answers/groups/variant.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { checkedSummary } from './checked-summary.ts';
import { type Report, isReport } from '../operations.ts';
import type { DatedMention } from '../text/date/dated-mention.ts';
import { disagreementJson, versionJson } from './versions-json.ts';

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

/** How a citation's speaker is known, for the citation at the same place. */
interface EvidenceJson {
  readonly source: string | null;
  readonly sourceForm: string | null;
  readonly confidence: number | null;
  readonly isNamedElsewhere: boolean;
  /** The sentence that names the speaker, when the source's own words do not. */
  readonly antecedent: {
    readonly words: string;
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
    readonly away: Away;
  } | null;
  /** The sentence of another article that gives the speaker the role. */
  readonly roleGiven: {
    readonly words: string;
    readonly sentence: string;
    readonly article: string;
    readonly start: number;
    readonly end: number;
  } | null;
}

/** The object that `--json` prints: `{"command","answer":{"kind",…},"citations":[…],"evidence":[…]}`. */
export function answerJson(command: string, said: Answer | Report): object {
  if (isReport(said)) return { command, answer: said, citations: [] };
  return {
    ...{ command, answer: summary(said), citations: citations(said), ...closest(said) },
    evidence: citationsOf(said).map(evidenceJson),
  };
}

function evidenceJson({ statement }: Citation): EvidenceJson {
  const antecedent = statement?.antecedent ?? null;
  const given = statement?.roleGiven ?? null;
  return {
    roleGiven:
      given === null
        ? null
        : {
            words: given.words,
            sentence: given.sentence,
            article: given.article.id,
            ...given.span,
          },
    source: statement?.source ?? null,
    sourceForm: statement?.sourceForm ?? null,
    confidence: statement?.speakerConfidence ?? null,
    isNamedElsewhere: statement?.isNamedElsewhere ?? false,
    antecedent:
      antecedent === null
        ? null
        : {
            words: antecedent.words,
            sentence: antecedent.sentence,
            ...antecedent.span,
            away: antecedent.away,
          },
  };
}

function citations(answer: Answer): readonly CitationJson[] {
  if (answer.kind !== 'timeline')
    return citationsOf(answer).map((citation) => citationJson(citation, null));
  return answer.entries.flatMap(({ citation, date, alsoReportedBy }) => [
    citationJson(citation, date?.mention ?? null),
    ...alsoReportedBy.map((each) => citationJson(each, (each.dated ?? date)?.mention ?? null)),
  ]);
}

/** The answer without its quotes, which stand in `citations`. */
function summary(answer: Answer): object {
  switch (answer.kind) {
    case 'citations':
      return {
        ...{ kind: answer.kind, total: answer.total, missing: answer.missing },
        versions: answer.citations.map(versionJson),
      };
    case 'compare':
      return { ...answer, groups: answer.groups.map(comparedJson) };
    case 'timeline':
      return { kind: answer.kind, missing: answer.missing, entries: answer.entries.map(entryJson) };
    case 'sources':
      return { ...answer, outlets: answer.outlets.map(coverageJson) };
    case 'checked':
      return checkedSummary(answer);
    case 'no-evidence':
      return {
        kind: answer.kind,
        reason: answer.reason,
        speaker: answer.speaker,
        missing: answer.missing,
        ...(answer.searched === undefined ? {} : { searched: answer.searched }),
      };
    case 'speakers':
    case 'about':
    case 'bad-option':
      return answer;
  }
}

/** A group without its quotes: so many of `citations` are its own, in order. */
function comparedJson({ citations, disagreements, ...outlets }: ComparedGroup): object {
  return {
    ...{ ...outlets, citations: citations.length },
    versions: citations.map(versionJson),
    disagreements: disagreements.map(disagreementJson),
  };
}

function entryJson({ interval, date, alsoReportedBy }: TimelineEntry): object {
  const { from, to } = interval;
  return { from, to, words: date?.words ?? null, alsoReportedBy: alsoReportedBy.length };
}

function coverageJson({ outlet, articles, published, sentences }: OutletCoverage): object {
  return { outlet, articles: articles.map(referenceJson), published, sentences };
}

function closest(answer: Answer): object {
  if (answer.kind !== 'no-evidence' && answer.kind !== 'checked') return {};
  const found =
    answer.kind === 'checked' ? answer.checks.flatMap((each) => each.closest) : answer.closest;
  return { closest: found.map(referenceJson) };
}

function citationJson(
  { quote, span, article, statement, score }: Citation,
  date: DatedMention | null,
): CitationJson {
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
    date: date?.value ?? null,
    dateBasis: date?.basis ?? null,
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
