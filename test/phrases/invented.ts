import type {
  Answer,
  ArticleReference,
  Citation,
  NoEvidenceReason,
  Statement,
  TimelineEntry,
} from '../../src/answers/answer.ts';
import { joinDated } from '../../src/dated-sentences.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { headerColumns } from '../../src/article-columns.ts';
import type { SpeakerId, SpeakerRegistry } from '../../src/corpus/speakers/speaker.ts';
import { packSpeakers } from '../../src/corpus/speakers/speaker-packer.ts';
import { SpeakerTable } from '../../src/corpus/speakers/speaker-table.ts';
import type { StatementsOfSpeakers } from '../../src/corpus/speakers/statements-of-speakers.ts';
import { groupStatements } from '../../src/groups/open-grouper.ts';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { NameTable, openNamePacker } from '../../src/retrieval/name-table.ts';
import { openTopicCoder } from '../../src/retrieval/topic-coder.ts';
import { TopicTable } from '../../src/retrieval/topic-table.ts';
import { packUnits, UnitTable } from '../../src/retrieval/unit-table.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import type { DateBasis, DatedMention, Interval } from '../../src/text/date/dated-mention.ts';
import { addDays, parseIsoDate, type IsoDate } from '../../src/text/iso-date.ts';
import type { NonEmpty, Span } from '../../src/text/span.ts';

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`Cannot read the day "${text}"`);
  return date;
}

/** An invented article. The text ends with what no answer cites. */
export function inventedArticle(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: 'shared/ferry' as ArticleId,
    folder: 'shared',
    file: 'shared/ferry.md',
    text,
    sha256: '0'.repeat(64),
    title: 'Ferry stays in port',
    url: 'https://harbour.example/ferry',
    author: null,
    outlet: { value: 'Harbour Post', basis: 'stated' },
    publishedOn: { value: day('2025-05-30'), basis: 'stated' },
    language: 'en',
    rights: null,
    ...fields,
  };
}

/** Cites the whole text, or a span of it. */
export function citing(
  article: Article,
  statement: Statement | null = null,
  span: Span = { start: 0, end: article.text.length },
): Citation {
  return {
    quote: excerpt(article, span),
    span,
    article: referenceTo(article),
    statement,
    score: 1,
  };
}

export function referenceTo(article: Article): ArticleReference {
  const { id, title, url, outlet, publishedOn, language } = article;
  return { id, title, url, outlet, publishedOn, language };
}

/** Dana Hale says it, by name and in direct speech. */
export function statement(fields: Partial<Statement> = {}): Statement {
  return {
    kind: 'direct',
    polarity: 'said',
    speaker: speaker('Dana Hale'),
    source: null,
    sourceForm: 'name',
    antecedent: null,
    roleGiven: null,
    isNamedElsewhere: false,
    speakerConfidence: 0.99,
    rule: 'invented',
    ...fields,
  };
}

export function speaker(
  name: string,
  via: NonNullable<Statement['speaker']>['via'] = 'name',
): NonNullable<Statement['speaker']> {
  return { id: name.toLowerCase() as SpeakerId, name, via };
}

/** Words that stand in a text. */
export function wordsIn(article: Article, words: string): Citation['quote'] {
  const start = article.text.indexOf(words);
  return excerpt(article, { start, end: start + words.length });
}

export function citationsAnswer(
  citations: NonEmpty<Citation>,
  missing: readonly string[] = [],
): Extract<Answer, { kind: 'citations' }> {
  return { kind: 'citations', citations, total: citations.length, missing };
}

interface Dated {
  readonly words: Citation['quote'];
  readonly basis: DateBasis;
  readonly confidence?: number;
}

export function entry(
  citation: Citation,
  dated: Dated | null,
  on: IsoDate = day('2025-05-29'),
  fields: Partial<TimelineEntry> = {},
): TimelineEntry {
  const interval = { from: on, to: addDays(on, 1) };
  const date = dated === null ? null : { words: dated.words, mention: mention(dated, interval) };
  return { interval, date, citation, alsoReportedBy: [], ...fields };
}

function mention({ basis, confidence = 0.95 }: Dated, interval: Interval): DatedMention {
  return {
    span: { start: 0, end: 1 },
    type: 'DATE',
    value: interval.from,
    interval,
    granularity: 'day',
    basis,
    anchor: null,
    direction: null,
    cue: null,
    confidence,
    rule: 'invented',
  };
}

export function noEvidence(
  reason: NoEvidenceReason,
  fields: Partial<Extract<Answer, { kind: 'no-evidence' }>> = {},
): Extract<Answer, { kind: 'no-evidence' }> {
  return { kind: 'no-evidence', reason, speaker: null, missing: [], closest: [], ...fields };
}

const NOBODY: SpeakerRegistry = {
  speakers: [],
  ofPerson: { starts: new Uint32Array(1), places: new Uint32Array() },
  rolesElsewhere: [],
};

const NONE_SAID: StatementsOfSpeakers = {
  starts: new Uint32Array(1),
  articles: new Uint32Array(),
  quotations: new Uint32Array(),
};

/** A snapshot that holds these articles and nothing that was found in them. */
export function snapshotOf(articles: readonly Article[], version = '0123456789ab'): Snapshot {
  const none = {
    units: new UnitTable(packUnits([])),
    index: buildDirect([], BM25_PARAMETERS),
  };
  return {
    version,
    articles: articles.map((article) => ({
      article,
      analysis: { sentences: [], people: [], quotations: [], dates: [] },
    })),
    problems: [],
    speakers: {
      ...NOBODY,
      speakers: new SpeakerTable(packSpeakers({ speakers: [], statements: NONE_SAID })),
    },
    speakerNames: new NameTable(openNamePacker()([])),
    groups: groupStatements([], NOBODY),
    ranked: { passage: none, sentence: none, statement: none },
    ofStatement: {
      speakers: new Uint32Array(),
      quoted: new Uint8Array(),
      beside: new Uint32Array(),
    },
    ofSentence: joinDated([]),
    ofArticle: {
      ...headerColumns(articles),
      sentences: new Uint32Array(articles.length),
      statements: new Uint32Array(articles.length),
    },
    topics: new TopicTable(openTopicCoder().pack(articles.map(() => new Uint32Array()))),
  };
}
